/// A JSON value whose keys keep the order they are given, so that the same report is the same text every time.
enum JSONValue: Sendable, Hashable {
  struct Member: Sendable, Hashable {
    let key: String
    let value: JSONValue
  }

  case object([Member])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case number(Double)
  case bool(Bool)
  case null

  /// The value over several lines, two spaces a step, with a line end last.
  var text: String {
    var text = ""
    write(to: &text, indentation: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indentation: Int) {
    switch self {
    case .object(let members):
      Self.write(members, between: "{", "}", to: &text, indentation) { member, text in
        Self.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indentation: indentation + 1)
      }
    case .array(let items) where items.allSatisfy(\.isPlain):
      text += "["
      for (index, item) in items.enumerated() {
        text += index == 0 ? "" : ", "
        item.write(to: &text, indentation: indentation)
      }
      text += "]"
    case .array(let items):
      Self.write(items, between: "[", "]", to: &text, indentation) { item, text in
        item.write(to: &text, indentation: indentation + 1)
      }
    case .string(let string): Self.write(string, to: &text)
    case .integer(let number): text += String(number)
    case .number(let number):
      // JSON has no infinity; a whole number is written as one.
      text += number.isFinite ? Int(exactly: number).map(String.init) ?? String(number) : "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    }
  }

  /// True for a value without parts, a list of which fits a line.
  private var isPlain: Bool {
    switch self {
    case .object, .array: false
    default: true
    }
  }

  private static func write<Item>(
    _ items: [Item], between open: String, _ close: String, to text: inout String, _ indentation: Int,
    _ writeItem: (Item, inout String) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indentation + 1)
      writeItem(item, &text)
    }
    if !items.isEmpty { text += "\n" + String(repeating: "  ", count: indentation) }
    text += close
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.steersTerminal:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(nilLiteral: ()) { self = .null }

  /// The string, or null when there is none.
  init(_ string: String?) { self = string.map(JSONValue.string) ?? .null }
  init(_ strings: some Sequence<String>) { self = .array(strings.map(JSONValue.string)) }
}
