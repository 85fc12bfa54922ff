import Vocabulary

/// Writes a table as aligned text: titles, a light rule, and rows whose cells wrap between words.
public struct TextGrid: Sendable {
  private static let gap = 2

  private let presentation: Presentation

  public init(_ presentation: Presentation) { self.presentation = presentation }

  /// The lines of the table, none of them wider than the presentation unless a column would vanish.
  public func lines(of grid: Grid) -> [String] {
    guard !grid.columns.isEmpty else { return [] }
    let cells = grid.rows.map { $0.map(written) }
    var layout = layout(of: Array(grid.columns.indices), grid, cells)
    if !layout.widths.isNatural, grid.columns.contains(where: \.isAside) {
      layout = self.layout(of: grid.columns.indices.filter { !grid.columns[$0].isAside }, grid, cells)
    }
    let titles = grid.columns.map { WrittenCell(lines: [.init(text: $0.title[presentation.language])], style: .strong) }
    var lines = block(titles, layout, grid)
    let rules = layout.widths.widths.map { String(repeating: "─", count: $0) }
    lines.append(Style.muted.applied(to: rules.joined(separator: gap), in: presentation))
    var wasTall = false
    for (number, group) in groups(of: cells).enumerated() {
      let blocks = group.map { block($0, layout, grid) + asides($0, layout, grid) }
      // Rows of several lines run into each other without air between them.
      let isTall = blocks.contains { $0.count > 1 }
      if number > 0, wasTall || isTall { lines.append("") }
      lines += blocks.joined()
      wasTall = isTall
    }
    return lines
  }

  /// The rows about one thing together: a row whose first cell is empty goes on with the row above it.
  private func groups(of rows: [[WrittenCell]]) -> [[[WrittenCell]]] {
    var groups: [[[WrittenCell]]] = []
    for row in rows {
      if row.first?.lines.isEmpty == true, !groups.isEmpty {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return groups
  }

  public func text(of grid: Grid) -> String { lines(of: grid).map { $0 + "\n" }.joined() }

  private var gap: String { String(repeating: " ", count: Self.gap) }

  /// A cell in the language asked for, with its marks.
  private struct WrittenCell {
    struct Line {
      var text: String
      var hanging = 0
    }

    var lines: [Line]
    var style: Style?
  }

  private func written(_ cell: Grid.Cell) -> WrittenCell {
    var lines = cell.lines.map { line in
      let text = WordWrap.kept(
        line.text[presentation.language].linesWithoutTerminalControls, together: line.isUnbroken)
      return line.isItem ? WrittenCell.Line(text: "- \(text)", hanging: 2) : WrittenCell.Line(text: text)
    }
    switch cell.emphasis {
    case .none: return WrittenCell(lines: lines)
    case .muted: return WrittenCell(lines: lines, style: .muted)
    case .changed:
      if lines.isEmpty { lines = [.init(text: "")] }
      lines[lines.count - 1].text += "*"
      return WrittenCell(lines: lines, style: .changed)
    case .best:
      if lines.isEmpty { lines = [.init(text: "")] }
      // In front, so that figures that end a line stand below each other.
      lines[0].text = "*" + lines[0].text
      return WrittenCell(lines: lines, style: .strong)
    case .error, .warning:
      if lines.isEmpty { lines = [.init(text: "")] }
      lines[0].text = "\(cell.emphasis == .error ? "✗" : "!") \(lines[0].text)"
      return WrittenCell(lines: lines, style: cell.emphasis == .error ? .error : .warning)
    }
  }

  /// Which columns stand beside each other, and how wide. The others stand below their rows.
  private struct Layout {
    let columns: [Int]
    let widths: ColumnWidths
  }

  private func layout(of columns: [Int], _ grid: Grid, _ cells: [[WrittenCell]]) -> Layout {
    let contents = columns.map { column in
      [ColumnWidths.Line(text: grid.columns[column].title[presentation.language], hanging: 0)]
        + cells.flatMap { $0[column].lines.map { ColumnWidths.Line(text: $0.text, hanging: $0.hanging) } }
    }
    return Layout(
      columns: columns,
      widths: ColumnWidths(
        for: contents, weights: columns.map { grid.columns[$0].weight },
        within: presentation.width - Self.gap * (columns.count - 1)))
  }

  /// One row, as many lines high as its highest cell.
  private func block(_ row: [WrittenCell], _ layout: Layout, _ grid: Grid) -> [String] {
    let widths = layout.widths.widths
    let cells = layout.columns.map { row[$0] }
    let alignments = layout.columns.map { grid.columns[$0].alignment }
    let wrapped = zip(cells, widths).map { cell, width in
      cell.lines.flatMap { WordWrap(to: width, hanging: $0.hanging).lines(of: $0.text) }
    }
    let height = max(1, wrapped.map(\.count).max() ?? 1)
    return (0..<height).map { number in
      let last = wrapped.lastIndex { number < $0.count && !$0[number].isEmpty } ?? -1
      let parts = wrapped.indices.prefix(last + 1).map { column -> String in
        let text = number < wrapped[column].count ? wrapped[column][number] : ""
        let isLast = column == last && alignments[column] == .leading
        let padded = isLast ? text : text.padded(to: widths[column], alignment: alignments[column])
        return styled(padded, cells[column].style)
      }
      return parts.joined(separator: gap)
    }
  }

  /// What stands below a row: the columns that the line had no room for.
  private func asides(_ row: [WrittenCell], _ layout: Layout, _ grid: Grid) -> [String] {
    grid.columns.indices.filter { !layout.columns.contains($0) }.flatMap { column -> [String] in
      let text = row[column].lines.map(\.text).joined(separator: "\n")
      guard !text.isEmpty else { return [] }
      return WordWrap(to: presentation.width - 2)
        .lines(of: "\(grid.columns[column].title[presentation.language]): \(text)")
        .map { "  " + styled($0, row[column].style) }
    }
  }

  /// The style around the words only, not around the spaces that align them.
  private func styled(_ padded: String, _ style: Style?) -> String {
    guard let style, presentation.isStyled else { return padded }
    let text = padded.drop { $0 == " " }
    let before = String(padded.prefix(padded.count - text.count))
    let core = String(text).trimmedAtEnd
    return before + style.applied(to: core, in: presentation) + text.dropFirst(core.count)
  }
}

/// Shares a line among columns: each gets what it needs if there is room, else at least its widest word and a share of
/// the rest.
struct ColumnWidths {
  /// What stands in a column, and how far its later lines are moved in.
  struct Line {
    let text: String
    let hanging: Int

    var natural: Int {
      if text.isPlain { return max(1, text.displayWidth) }
      return text.split(whereSeparator: \.isNewline).reduce(1) { max($0, $1.displayWidth) }
    }

    /// The narrowest column in which no word is cut: the widest word may come to stand on a line that is moved in.
    var least: Int { min(natural, WordWrap.widestWord(in: text) + hanging) }
  }

  let widths: [Int]
  /// True when every column is as wide as its longest line.
  let isNatural: Bool

  /// - Parameter contents: for each column every line that stands in it.
  init(for contents: [[Line]], weights: [Int], within room: Int) {
    let natural = contents.map { lines in lines.reduce(1) { max($0, $1.natural) } }
    let least = contents.map { lines in lines.reduce(1) { max($0, $1.least) } }
    isNatural = natural.reduce(0, +) <= room
    if isNatural {
      widths = natural
    } else if least.reduce(0, +) >= room {
      widths = Self.shrunk(least, to: room)
    } else {
      widths = Self.grown(least, up: natural, weights: weights, to: room)
    }
  }

  /// Takes from the widest column until the line is narrow enough, so that the long words are cut and not the short.
  private static func shrunk(_ least: [Int], to room: Int) -> [Int] {
    var widths = least
    while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 3
    {
      widths[widest] -= 1
    }
    return widths
  }

  /// Gives a column at a time to the one that is furthest behind its weight.
  private static func grown(_ least: [Int], up natural: [Int], weights: [Int], to room: Int) -> [Int] {
    var widths = least
    for _ in 0..<max(0, room - least.reduce(0, +)) {
      let behind = widths.indices.filter { widths[$0] < natural[$0] }
        .min { widths[$0] * weights[$1] < widths[$1] * weights[$0] }
      guard let behind else { break }
      widths[behind] += 1
    }
    return widths
  }
}
