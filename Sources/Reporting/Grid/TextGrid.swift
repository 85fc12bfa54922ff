import Vocabulary

/// Writes a table as aligned text: titles, a light rule, and rows whose cells wrap between words.
public struct TextGrid: Sendable {
  private static let gap = 2

  private let presentation: Presentation

  public init(_ presentation: Presentation) { self.presentation = presentation }

  /// The lines of the table, none of them wider than the presentation unless a column would vanish.
  public func lines(of grid: Grid) -> [String] {
    guard !grid.columns.isEmpty else { return [] }
    let titles = grid.columns.map { $0.title[presentation.language] }
    let cells = grid.rows.map { row in row.map(written) }
    let widths = ColumnWidths(
      of: grid.columns, titles: titles, cells: cells.map { $0.map { cell in cell.lines.map(\.text) } },
      within: presentation.width - Self.gap * (grid.columns.count - 1)
    ).widths
    var lines = block(titles.map { WrittenCell(lines: [.init(text: $0)], style: .strong) }, widths, grid)
    lines.append(
      Style.muted.applied(
        to: widths.map { String(repeating: "─", count: $0) }.joined(separator: gap), in: presentation))
    let blocks = cells.map { block($0, widths, grid) }
    // Rows of several lines run into each other without air between them.
    let isAiry = blocks.contains { $0.count > 1 }
    for (index, block) in blocks.enumerated() {
      if isAiry, index > 0 { lines.append("") }
      lines += block
    }
    return lines
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
      let text = line.text[presentation.language]
      return line.isItem ? WrittenCell.Line(text: "- \(text)", hanging: 2) : WrittenCell.Line(text: text)
    }
    switch cell.emphasis {
    case .none: return WrittenCell(lines: lines)
    case .muted: return WrittenCell(lines: lines, style: .muted)
    case .changed:
      if lines.isEmpty { lines = [.init(text: "")] }
      lines[lines.count - 1].text += "*"
      return WrittenCell(lines: lines, style: .changed)
    case .error, .warning:
      if lines.isEmpty { lines = [.init(text: "")] }
      lines[0].text = "\(cell.emphasis == .error ? "✗" : "!") \(lines[0].text)"
      return WrittenCell(lines: lines, style: cell.emphasis == .error ? .error : .warning)
    }
  }

  /// One row, as many lines high as its highest cell.
  private func block(_ cells: [WrittenCell], _ widths: [Int], _ grid: Grid) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      cell.lines.flatMap { WordWrap(to: width, hanging: $0.hanging).lines(of: $0.text) }
    }
    let height = max(1, wrapped.map(\.count).max() ?? 1)
    return (0..<height).map { number in
      let last = wrapped.lastIndex { number < $0.count && !$0[number].isEmpty } ?? -1
      let parts = wrapped.indices.prefix(last + 1).map { column -> String in
        let text = number < wrapped[column].count ? wrapped[column][number] : ""
        let isLast = column == last && grid.columns[column].alignment == .leading
        let padded = isLast ? text : text.padded(to: widths[column], alignment: grid.columns[column].alignment)
        return styled(padded, cells[column].style)
      }
      return parts.joined(separator: gap)
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
  let widths: [Int]

  init(of columns: [Grid.Column], titles: [String], cells: [[[String]]], within room: Int) {
    var natural = [Int](repeating: 1, count: columns.count)
    var least = natural
    for column in columns.indices {
      for line in [titles[column]] + cells.flatMap({ $0[column] }) {
        for part in line.split(whereSeparator: \.isNewline) {
          natural[column] = max(natural[column], String(part).displayWidth)
        }
        least[column] = max(least[column], WordWrap.widestWord(in: line))
      }
    }
    if natural.reduce(0, +) <= room {
      widths = natural
    } else if least.reduce(0, +) >= room {
      widths = Self.shrunk(least, to: room)
    } else {
      widths = Self.grown(least, up: natural, weights: columns.map(\.weight), to: room)
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
