/// Where in a file something was written.
///
/// `line` and `column` are 1-based; columns count Unicode scalars, so `å` is one column.
public struct Place: Hashable, Sendable, Comparable {
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, the form that editors and CI logs make clickable.
  public var description: String { "\(file):\(line):\(column)" }
}
