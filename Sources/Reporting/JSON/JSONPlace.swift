import Responsibility

extension JSONValue {
  /// The members `file`, `line` and `column`; null when the place is not known.
  static func members(of place: Place?) -> [Member] {
    [
      Member(key: "file", value: JSONValue(place?.file)),
      Member(key: "line", value: place.map { .integer($0.line) } ?? .null),
      Member(key: "column", value: place.map { .integer($0.column) } ?? .null),
    ]
  }
}
