/// A text as YAML, in quotes when it would otherwise be read as something else.
enum WrittenScalar {
  static func text(_ text: String) -> String {
    if isPlain(text) { return text }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || needsEscape($0) }) { return escaped(text) }
    if !text.contains("\"") && !text.contains("\\") { return "\"\(text)\"" }
    return "'" + text.replacing("'", with: "''") + "'"
  }

  /// True for text that can only be read as itself, inside brackets as well as outside. Rather quote once too often.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || first.properties.numericType != nil,
      text.unicodeScalars.last != " ", text.unicodeScalars.count < 500,
      !["null", "Null", "NULL"].contains(text)
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " -–_./()§+%".unicodeScalars.contains(scalar)
    }
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0xA0, 0xAD, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || needsEscape(scalar):
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
