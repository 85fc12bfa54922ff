public import Vocabulary

/// A table: titled columns, and rows of cells. Each format has a renderer of its own.
public struct Grid: Sendable, Hashable {
  public enum Alignment: Sendable, Hashable {
    case leading
    case trailing
  }

  public struct Column: Sendable, Hashable {
    public let title: Text
    public let alignment: Alignment
    /// How much of the room that is left the column gets beside the others.
    public let weight: Int
    /// True for remarks, which in text stand below their row when the line is too short for all columns.
    public let isAside: Bool

    public init(_ title: Text, alignment: Alignment = .leading, weight: Int = 1, isAside: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.weight = max(1, weight)
      self.isAside = isAside
    }
  }

  /// What makes a cell stand out. Each has a mark beside its colour.
  public enum Emphasis: Sendable, Hashable {
    case none
    case changed
    /// The best of its row.
    case best
    case error
    case warning
    case muted
  }

  /// One line of a cell; an item stands behind a dash ("- SIP process").
  public struct Line: Sendable, Hashable {
    public let text: Text
    public let isItem: Bool
    /// True for what is one word to the reader though it has spaces in it: "6 → 0".
    public let isUnbroken: Bool

    public init(_ text: Text, isItem: Bool = false, isUnbroken: Bool = false) {
      self.text = text
      self.isItem = isItem
      self.isUnbroken = isUnbroken
    }
  }

  public struct Cell: Sendable, Hashable {
    public var lines: [Line]
    public var emphasis: Emphasis

    public init(_ lines: [Line], emphasis: Emphasis = .none) {
      self.lines = lines
      self.emphasis = emphasis
    }

    public init(_ text: Text, emphasis: Emphasis = .none) {
      self.init([Line(text)], emphasis: emphasis)
    }

    /// The same in both languages: a name or a number.
    public init(_ verbatim: String, emphasis: Emphasis = .none) { self.init(Text(verbatim), emphasis: emphasis) }

    public static let empty = Cell([])
  }

  public let columns: [Column]
  public private(set) var rows: [[Cell]]
  /// True when cells may be marked as changed; CSV then has a column for it even when none is.
  public let showsChanges: Bool

  public init(_ columns: [Column], rows: [[Cell]] = [], showsChanges: Bool = false) {
    self.columns = columns
    self.showsChanges = showsChanges
    self.rows = []
    for row in rows { append(row) }
  }

  /// Adds a row. Missing cells are empty; those beyond the last column are left out.
  public mutating func append(_ row: [Cell]) {
    rows.append((0..<columns.count).map { $0 < row.count ? row[$0] : .empty })
  }

  public var isEmpty: Bool { rows.isEmpty }
}
