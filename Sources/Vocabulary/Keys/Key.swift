/// A key that a model file may use: one spelling a language, and what it says in one sentence.
///
/// The files in this folder are the only list of keys. The reader, its help for misspelt keys, the JSON Schema, the
/// starter file and the format's documentation all take the spelling and the explanation from here.
public struct Key: Sendable, Hashable {
  /// As written in a file: lower case, hyphenated.
  public let spelling: Text
  /// What the key says, as a sentence.
  public let explanation: Text

  init(sv swedish: String, en english: String, _ explanation: Text) {
    self.init(Text(sv: swedish, en: english), explanation)
  }

  init(_ spelling: Text, _ explanation: Text) {
    self.spelling = spelling
    self.explanation = explanation
  }

  /// The same key where it says something more particular than elsewhere.
  func meaning(sv swedish: String, en english: String) -> Key { Key(spelling, Text(sv: swedish, en: english)) }

  public subscript(language: Language) -> String { spelling[language] }

  /// Two keys are the same when they are spelt the same; what is said about them does not tell them apart.
  public static func == (left: Key, right: Key) -> Bool { left.spelling == right.spelling }
  public func hash(into hasher: inout Hasher) { hasher.combine(spelling) }
}
