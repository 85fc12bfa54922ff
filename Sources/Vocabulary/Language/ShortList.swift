extension Text {
  /// The most items that a sentence carries; a reader loses the thread after that.
  public static let sentenceLimit = 6

  /// "A, B och C", and beyond the limit "A, B, C, D, E och 55 till". The findings name every item as a subject.
  public static func shortList(_ items: [Text], limit: Int = sentenceLimit) -> Text {
    guard items.count > limit else { return list(items) }
    let rest = items.count - (limit - 1)
    return list(items.prefix(limit - 1) + [Text(sv: "\(rest) till", en: "\(rest) more")])
  }
}
