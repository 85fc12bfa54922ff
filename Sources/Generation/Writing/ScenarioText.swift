import Vocabulary

/// The text of a scenario file as it grows, with the keys that the reader knows. Every name that is made up here
/// consists of letters, figures, blanks and hyphens, so that nothing needs quotation marks.
struct ScenarioText {
  private(set) var text = ""

  mutating func line(_ line: String) {
    text += line
    text += "\n"
  }

  /// The beginning of a section.
  mutating func section(_ key: Key) { line("\n\(key.word):") }

  /// An entry on one line.
  mutating func entry(_ id: String, _ fields: [String?]) { line("  \(id): \(flow(fields))") }

  /// An entry over several lines.
  mutating func entry(_ id: String, indentation: String, _ fields: [String?]) {
    line("\(indentation)\(id):")
    for field in fields { if let field { line("\(indentation)  \(field)") } }
  }
}

/// "{a: 1, b: 2}", without the fields that are nil.
func flow(_ fields: [String?]) -> String { "{\(fields.compactMap { $0 }.joined(separator: ", "))}" }

extension Key {
  /// The key as a Swedish file spells it.
  var word: String { self[.swedish] }

  func field(_ value: String) -> String { "\(word): \(value)" }
  func field(_ value: String?) -> String? { value.map { field($0) } }
  func field(_ number: Int?) -> String? { number.map { field(String($0)) } }
  func field(_ word: some FileWord) -> String { field(word.word[.swedish]) }
  /// Nil for an empty list; one value stands without brackets.
  func field(_ values: [String]) -> String? {
    switch values.count {
    case 0: nil
    case 1: field(values[0])
    default: field("[\(values.joined(separator: ", "))]")
    }
  }

  func field<Value>(_ fact: DraftFact<Value>, _ text: (Value) -> String) -> String {
    switch fact {
    case .stated(let value): field(text(value))
    case .absent: field(FactWord.absent)
    case .unknown: field(FactWord.unknown)
    }
  }
}
