public import Reorganization
import Responsibility
import Vocabulary

/// Writes a timeline for a terminal: a row of characters for each row of the chart, as wide as the terminal is.
public struct TimelineText: Sendable {
  private static let softEdge: Character = "~"
  private static let softGap: Character = "x"
  private static let openEnd: Character = "→"
  /// What a bar needs to be read as one.
  private static let leastBarWidth = 12

  private let presentation: Presentation

  public init(_ presentation: Presentation) { self.presentation = presentation }

  public func text(of view: TimelineView) -> String {
    let language = presentation.language
    var lines = TextHead(presentation).lines(of: ReportHead(of: view)) + [""] + wrapped(view.summary[language])
    let remarks = view.gaps.map(view.sentence)
    lines += remarks.flatMap { colored(wrapped("✗ " + $0[language], hanging: 2), .error) }
    lines += view.parallels.flatMap { colored(wrapped("! " + view.sentence(of: $0)[language], hanging: 2), .warning) }
    guard !view.moments.isEmpty else { return lines.map { $0 + "\n" }.joined() }
    lines += ["", strong(Noun.phase.plural.capitalized[language])]
    lines += view.phaseSentences.flatMap { wrapped($0[language], hanging: 2) }
    lines += [""] + chart(of: view)
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: The chart

  private func chart(of view: TimelineView) -> [String] {
    let language = presentation.language
    let chart = TimelineChart(of: view)
    let labels = chart.sections.flatMap(\.rows).filter { !$0.isHeading }.map { label(of: $0).displayWidth + 2 }
    let widest = max(labels.max() ?? 0, 8)
    let labelWidth = min(widest, max(presentation.width - Self.leastBarWidth - 1, 8), presentation.width * 2 / 5)
    let width = max(presentation.width - labelWidth - 1, 4)
    guard let scale = TimeScale(of: view, length: Double(width)) else { return [] }
    let blank = String(repeating: " ", count: labelWidth + 1)
    var lines = [blank + ruler(scale, width)]
    lines.append(
      Noun.phase.plural.capitalized[language].padded(to: labelWidth) + " " + phases(of: view, scale, width))
    for section in chart.sections {
      lines += ["", strong(section.title[language])]
      for row in section.rows {
        if row.isHeading {
          lines += wrapped(label(of: row))
          continue
        }
        let indentation = section.rows.contains(where: \.isHeading) ? "  " : ""
        let pieces = WordWrap(to: labelWidth - indentation.count, hanging: 2).lines(of: label(of: row))
          .map { indentation + $0 }
        lines += pieces.dropLast()
        lines.append((pieces.last ?? "").padded(to: labelWidth) + " " + cells(of: row, scale, width))
      }
    }
    return lines.map(\.trimmedAtEnd) + [""] + legend(of: chart)
  }

  private func label(of row: TimelineChart.Row) -> String {
    row.label[presentation.language].onOneLine
  }

  /// The years above the bars, each at the column where it begins.
  private func ruler(_ scale: TimeScale, _ width: Int) -> String {
    var line = [Character](repeating: " ", count: width)
    let room = scale.marks(room: 1).map { $0.text[presentation.language].count }.max() ?? 4
    for mark in scale.marks(room: Double(room + 1)) {
      write(mark.text[presentation.language], at: mark.position, in: &line)
    }
    return String(line)
  }

  private func phases(of view: TimelineView, _ scale: TimeScale, _ width: Int) -> String {
    var line = [Character](repeating: " ", count: width)
    for phase in view.phases {
      let (start, end) = scale.range(of: phase.span)
      for column in Int(start)..<max(min(Int(end.rounded()), width), Int(start)) { line[column] = "─" }
    }
    for (index, phase) in view.phases.enumerated() {
      let start = scale.range(of: phase.span).start
      let column = min(Int(start), width - 1)
      let number = "\(index + 1)"
      // Two phases that begin in one column: the later one is the one that lasts.
      write(number, at: Double(column), in: &line)
    }
    return String(line)
  }

  private func write(_ text: String, at position: Double, in line: inout [Character]) {
    let start = Int(position)
    for (offset, character) in text.enumerated() where line.indices.contains(start + offset) {
      line[start + offset] = character
    }
  }

  private func cells(of row: TimelineChart.Row, _ scale: TimeScale, _ width: Int) -> String {
    var cells = [(character: Character, style: Style?)](repeating: (" ", nil), count: width)
    func columns(_ range: (start: Double, end: Double)) -> Range<Int> {
      let start = min(max(Int(range.start.rounded()), 0), width - 1)
      // However short it is, it can be seen.
      return start..<min(max(Int(range.end.rounded()), start + 1), width)
    }
    // What is missing is painted last, so that nothing hides it.
    for bar in row.bars.filter({ $0.look != .gap }) + row.bars.filter({ $0.look == .gap }) {
      let whole = columns(scale.range(of: bar.span))
      for column in whole { cells[column] = (bar.look.character, bar.look.style) }
      if whole.count > 1 {
        for range in scale.softRanges(of: bar.span) {
          for column in columns(range) where whole.contains(column) {
            cells[column].character = bar.look == .gap ? Self.softGap : Self.softEdge
          }
        }
      }
      if bar.span.end == nil, let last = whole.last { cells[last].character = Self.openEnd }
    }
    return styled(cells)
  }

  private func styled(_ cells: [(character: Character, style: Style?)]) -> String {
    var text = ""
    var run = ""
    var style: Style?
    for cell in cells + [(" ", nil)] {
      if cell.style != style {
        text += style?.applied(to: run, in: presentation) ?? run
        (run, style) = ("", cell.style)
      }
      run.append(cell.character)
    }
    return (text + run).trimmedAtEnd
  }

  private func legend(of chart: TimelineChart) -> [String] {
    var order: [Character] = []
    var meanings: [Character: [Text]] = [:]
    for look in chart.looks {
      if meanings[look.character] == nil { order.append(look.character) }
      meanings[look.character, default: []].append(look.legend)
    }
    let parts = order.map { "\($0) " + (meanings[$0] ?? []).map { $0[presentation.language] }.joined(separator: " / ") }
    let hasSoftGap = chart.looks.contains(.gap)
    let entries =
      parts + [
        "\(Self.softEdge)\(hasSoftGap ? " \(Self.softGap)" : "") "
          + Text(
            sv: "någon gång här, underlaget anger ingen dag", en: "at some time here, the source names no day")[
            presentation.language],
        "\(Self.openEnd) " + Text(sv: "inget slut är angivet", en: "no end is stated")[presentation.language],
      ]
    var lines: [String] = []
    for entry in entries {
      if let last = lines.last, (last + "   " + entry).displayWidth <= presentation.width {
        lines[lines.count - 1] = last + "   " + entry
      } else {
        lines += wrapped(entry, hanging: 2)
      }
    }
    return lines.map { Style.muted.applied(to: $0, in: presentation) }
  }

  // MARK: Lines

  private func wrapped(_ text: String, hanging: Int = 0) -> [String] {
    WordWrap(to: presentation.width, hanging: hanging).lines(of: text)
  }

  private func strong(_ text: String) -> String { Style.strong.applied(to: text, in: presentation) }

  private func colored(_ lines: [String], _ style: Style) -> [String] {
    lines.map { style.applied(to: $0, in: presentation) }
  }
}
