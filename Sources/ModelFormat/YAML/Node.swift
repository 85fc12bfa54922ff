/// One value of the file with the place where it begins.
///
/// The values are the file's own text: what is a number, a date or a yes is decided by whoever reads the field, so
/// that a group called `NO` stays `NO`.
struct Node: Sendable {
  struct Mark: Hashable, Comparable, Sendable {
    /// 1-based; columns count Unicode scalars.
    let line: Int
    let column: Int

    static func < (left: Mark, right: Mark) -> Bool { (left.line, left.column) < (right.line, right.column) }
  }

  struct Entry: Sendable {
    /// The key's text; a key that is not text never gets here.
    let key: String
    let mark: Mark
    let value: Node
  }

  enum Content: Sendable {
    /// - Parameter isPlain: true when it was written without quotes, so that it may be one of the format's own words.
    case scalar(String, isPlain: Bool)
    case sequence([Node])
    case mapping([Entry])
  }

  let content: Content
  let mark: Mark

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// True when nothing is written, or only YAML's own words for nothing.
  var isEmpty: Bool {
    if case .scalar(let text, isPlain: true) = content {
      ["", "~", "null", "Null", "NULL"].contains(text)
    } else {
      false
    }
  }

  var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  var items: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }
}
