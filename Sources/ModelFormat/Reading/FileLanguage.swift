import Vocabulary

extension ReadingContext {
  /// The context for the entries at the top of a file, in the language that they say they are written in.
  convenience init(reading entries: [Node.Entry], file: String, problems: ProblemList) {
    let named = Self.language(of: entries)
    // Of a language that is not spoken here, only the spelling of the key is left to go by.
    let spelled: Language = entries.contains { $0.key == Key.language[.english] } ? .english : .swedish
    self.init(file: file, language: named ?? spelled, problems: problems)
    if named == nil { reportUnknownLanguage(entries) }
  }

  /// Either spelling of the key is read, since it is what says which spelling is right. Nil for a language that the
  /// tool does not speak.
  private static func language(of entries: [Node.Entry]) -> Language? {
    guard let entry = languageEntry(entries), !entry.value.isEmpty else { return .swedish }
    return entry.value.text.flatMap(Language.init(rawValue:))
  }

  private static func languageEntry(_ entries: [Node.Entry]) -> Node.Entry? {
    entries.first { entry in Language.allCases.contains { Key.language[$0] == entry.key } }
  }

  private func reportUnknownLanguage(_ entries: [Node.Entry]) {
    guard let entry = Self.languageEntry(entries) else { return }
    let languages = Text.choice(Language.allCases.map { Text($0.rawValue.quoted) })
    report(
      .languageUnknown,
      Text(
        sv: "\(entry.key.quoted) ska vara \(languages.swedish).",
        en: "\(entry.key.quoted) has to be \(languages.english)."),
      at: entry.value.mark)
  }

  /// - Parameter key: the key that holds the version in this kind of file.
  func checkVersion(_ entries: [Node.Entry], under key: Key = .format) {
    guard let entry = entries.first(where: { $0.key == key[language] }), !entry.value.isEmpty else { return }
    if entry.value.text == String(ModelReader.formatVersion) { return }
    let line = "\(key[language]): \(ModelReader.formatVersion)".quoted
    let written = (entry.value.text ?? "…").quoted
    report(
      .formatVersion,
      Text(
        sv: "Filen har version \(written), men det här programmet läser version \(ModelReader.formatVersion). "
          + "Skriv \(line) eller använd en nyare version av programmet.",
        en: "The file has version \(written), but this program reads version \(ModelReader.formatVersion). "
          + "Write \(line) or use a newer version of the program."),
      at: entry.value.mark)
  }
}
