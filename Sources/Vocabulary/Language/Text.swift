/// A language that the tool speaks.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case swedish = "sv"
  case english = "en"
}

/// One piece of text for a reader, in both languages. There is no way to make it in one only.
public struct Text: Sendable, Hashable {
  public let swedish: String
  public let english: String

  public init(sv swedish: String, en english: String) {
    self.swedish = swedish
    self.english = english
  }

  /// The same in both languages: a name, a number, a path.
  public init(_ verbatim: String) { self.init(sv: verbatim, en: verbatim) }

  public subscript(language: Language) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }

  public static func + (left: Text, right: Text) -> Text {
    Text(sv: left.swedish + right.swedish, en: left.english + right.english)
  }

  /// The sentences one after the other with a space between.
  public static func sentences(_ sentences: [Text]) -> Text { sentences.joined(by: Text(" ")) }

  /// "A, B och C", "A, B and C".
  public static func list(_ items: [Text]) -> Text { items.enumerated(with: Text(sv: "och", en: "and")) }
  public static func list(_ items: [String]) -> Text { list(items.map { Text($0) }) }
  /// "A, B eller C", "A, B or C".
  public static func choice(_ items: [Text]) -> Text { items.enumerated(with: Text(sv: "eller", en: "or")) }

  /// Words that somebody else wrote, between quotation marks: ”Förvaltning av rutin”, “Förvaltning av rutin”.
  public static func quoted(_ words: String) -> Text { Text(sv: "”\(words)”", en: "“\(words)”") }

  /// With the first letter in upper case, for the start of a sentence.
  public var capitalized: Text { Text(sv: swedish.sentenceCased, en: english.sentenceCased) }
}

extension [Text] {
  public func joined(by separator: Text) -> Text {
    // One pass: adding texts two by two would copy the beginning anew for each.
    Text(
      sv: map(\.swedish).joined(separator: separator.swedish), en: map(\.english).joined(separator: separator.english))
  }

  fileprivate func enumerated(with conjunction: Text) -> Text {
    guard let last, count > 1 else { return first ?? Text("") }
    return Array(dropLast()).joined(by: Text(", ")) + Text(" ") + conjunction + Text(" ") + last
  }
}

extension String {
  /// The first letter in upper case and the rest as it is ("SAMSA" stays "SAMSA", and so does "iPad").
  public var sentenceCased: String {
    if let second = dropFirst().first, second.isUppercase { return self }
    return prefix(1).uppercased() + dropFirst()
  }
}
