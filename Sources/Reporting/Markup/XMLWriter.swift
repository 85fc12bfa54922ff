/// Writes XML, two spaces a step, with everything escaped that has to be.
struct XMLWriter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ content: (inout XMLWriter) -> Void
  ) {
    let start = text.endIndex
    text += indentation + open(name, attributes) + ">\n"
    let contentStart = text.utf8.count
    depth += 1
    content(&self)
    depth -= 1
    if text.utf8.count == contentStart {
      // Nothing was written inside, so one tag is enough.
      text.removeSubrange(start...)
      element(name, attributes)
    } else {
      text += "\(indentation)</\(name)>\n"
    }
  }

  mutating func element(_ name: String, _ attributes: [(String, String)] = []) {
    text += indentation + open(name, attributes) + "/>\n"
  }

  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text content: String) {
    text += indentation + open(name, attributes) + ">\(content.escapedForMarkup)</\(name)>\n"
  }

  private var indentation: String { String(repeating: "  ", count: depth) }

  private func open(_ name: String, _ attributes: [(String, String)]) -> String {
    attributes.reduce("<\(name)") { $0 + " \($1.0)=\"\($1.1.escapedForMarkup)\"" }
  }
}

extension String {
  /// The text as XML and HTML show it, inside an element or a quoted attribute. Characters that XML has no room for are
  /// replaced.
  var escapedForMarkup: String {
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      case "'": escaped += "&#39;".unicodeScalars
      case "\n", "\t": escaped.append(scalar)
      case "\r": escaped += "&#13;".unicodeScalars
      case "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      case _ where scalar.steersTerminal: escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
