/// Writes XML, two spaces a step, with everything escaped that has to be.
struct XMLWriter {
  private var body = ""
  private let depth: Int

  init() { depth = 0 }
  private init(inside outer: XMLWriter) { depth = outer.depth + 1 }

  /// The whole document.
  var text: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + body }

  /// An element with others in it; one tag when there are none.
  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ content: (inout XMLWriter) -> Void
  ) {
    var inner = XMLWriter(inside: self)
    content(&inner)
    guard !inner.body.isEmpty else { return element(name, attributes) }
    body += "\(indentation)\(open(name, attributes))>\n\(inner.body)\(indentation)</\(name)>\n"
  }

  mutating func element(_ name: String, _ attributes: [(String, String)] = []) {
    body += indentation + open(name, attributes) + "/>\n"
  }

  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text content: String) {
    body += indentation + open(name, attributes) + ">\(content.escapedForMarkup)</\(name)>\n"
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
