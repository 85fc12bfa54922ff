public import Comparison
import Planning
import Responsibility
public import Vocabulary

/// Draws the deciding criteria of a comparison: a column for every alternative, a row for every criterion, in each cell
/// the figure and a bar. Short bars are good. What may turn out to be more is hatched, and the best of a row says so in
/// words, so that nothing rests on colours.
public struct ComparisonSVG: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of comparison: AlternativeComparison) -> String {
    let drawing = ComparisonDrawing(comparison, language)
    var writer = XMLWriter()
    drawing.write(to: &writer)
    return writer.text
  }

  /// The same as a part of a page, without the line that makes it a file of its own.
  func element(of comparison: AlternativeComparison) -> String {
    let text = text(of: comparison)
    guard let end = text.firstIndex(of: "\n") else { return text }
    return String(text[text.index(after: end)...])
  }
}

/// The picture with its measures, all in whole pixels.
private struct ComparisonDrawing {
  private static let margin = 24
  private static let labelWidth = 236
  private static let columnWidth = 124
  private static let rowHeight = 48
  private static let barWidth = 96
  private static let lineHeight = 17

  private let comparison: AlternativeComparison
  private let words: ComparisonWords
  private let language: Language
  private let rows: [ComparedCriterion]
  private let columns: [Int]
  private let summary: [String]
  private let heads: [[String]]

  init(_ comparison: AlternativeComparison, _ language: Language) {
    self.comparison = comparison
    self.language = language
    words = ComparisonWords(comparison)
    rows = comparison.deciding
    columns = Array(comparison.contenders.indices)
    // A letter is some eight pixels wide in the size of the summary, in the widest of the fonts.
    let width = Self.labelWidth + columns.count * Self.columnWidth
    summary = WordWrap(to: width / 8).lines(of: ComparisonSummary(comparison).text[language])
    let (words, language) = (words, language)
    heads = columns.map { column in
      [words.letter(of: column)[language]]
        + WordWrap(to: 16).lines(of: comparison.contenders[column].name[language])
        + Self.remark(on: column, in: comparison, words).flatMap { WordWrap(to: 16).lines(of: $0[language]) }
    }
  }

  /// What the reader has to know of the column before reading it.
  private static func remark(
    on column: Int, in comparison: AlternativeComparison, _ words: ComparisonWords
  ) -> [Text] {
    guard comparison.choices.contains(column) else { return [Text(sv: "(att jämföra med)", en: "(to compare with)")] }
    let dominators = comparison.dominators[column].filter(comparison.choices.contains)
    guard !dominators.isEmpty else { return [] }
    let by = words.letters(of: dominators)
    return [Text(sv: "dominerat av \(by.swedish)", en: "dominated by \(by.english)")]
  }

  private var width: Int { 2 * Self.margin + Self.labelWidth + columns.count * Self.columnWidth }
  private var headTop: Int { Self.margin + 34 + summary.count * 20 + 16 }
  private var headHeight: Int { (heads.map(\.count).max() ?? 0) * Self.lineHeight + 14 }
  private var bodyTop: Int { headTop + headHeight }
  private var bodyBottom: Int { bodyTop + rows.count * Self.rowHeight }
  private var height: Int { bodyBottom + 44 + Self.margin }

  private func left(of column: Int) -> Int { Self.margin + Self.labelWidth + column * Self.columnWidth }

  private var title: String { comparison.scenario.name }

  // MARK: Writing

  func write(to writer: inout XMLWriter) {
    let attributes = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("class", "ansvar-compare"), ("viewBox", "0 0 \(width) \(height)"),
      ("width", "\(width)"), ("height", "\(height)"), ("role", "img"),
      ("aria-labelledby", "compare-title compare-desc"), ("lang", language.rawValue),
    ]
    writer.element("svg", attributes) { svg in
      let heading = Text(sv: "Jämförelse av alternativ", en: "Comparison of alternatives")[language]
      svg.element("title", [("id", "compare-title")], text: "\(title) – \(heading)")
      svg.element("desc", [("id", "compare-desc")], text: description)
      svg.element("style", text: Self.sheet)
      svg.element("defs") { defs in
        let pattern = [
          ("id", "compare-hatch"), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"),
          ("patternTransform", "rotate(45)"),
        ]
        defs.element("pattern", pattern) { pattern in
          pattern.element("rect", [("class", "hatch"), ("width", "3"), ("height", "6")])
        }
      }
      rectangle(&svg, "page", x: 0, y: 0, width: width, height: height)
      line(&svg, "title", x: Self.margin, y: Self.margin + 20, title)
      for (number, text) in summary.enumerated() {
        line(&svg, "summary", x: Self.margin, y: Self.margin + 48 + number * 20, text)
      }
      writeHeads(to: &svg)
      for index in rows.indices { writeRow(index, to: &svg) }
      let legend = Text(
        sv: "Kort stapel är bra. Streckat: kan visa sig bli så mycket. ? = något framgår inte.",
        en: "A short bar is good. Hatched: may turn out to be so much. ? = something is not known.")
      line(&svg, "note", x: Self.margin, y: bodyBottom + 32, legend[language])
    }
  }

  private func writeHeads(to svg: inout XMLWriter) {
    for column in columns {
      let isChoice = comparison.choices.contains(column)
      if !isChoice {
        rectangle(
          &svg, "reference", x: left(of: column), y: headTop, width: Self.columnWidth, height: bodyBottom - headTop)
      }
      for (number, text) in heads[column].enumerated() {
        line(
          &svg, number == 0 ? "letter" : "head", x: left(of: column) + 10,
          y: headTop + 20 + number * Self.lineHeight, text)
      }
    }
  }

  private func writeRow(_ index: Int, to svg: inout XMLWriter) {
    let row = rows[index]
    let top = bodyTop + index * Self.rowHeight
    svg.element(
      "line",
      [
        ("class", "rule"), ("x1", "\(Self.margin)"), ("y1", "\(top)"), ("x2", "\(width - Self.margin)"),
        ("y2", "\(top)"),
      ])
    line(&svg, "label", x: Self.margin, y: top + 29, row.criterion.title[language])
    let best = Set(row.best(among: comparison.choices))
    let largest = columns.map { Self.extent(of: row.measurements[$0]).most }.max() ?? 0
    for column in columns {
      let measurement = row.measurements[column]
      let x = left(of: column) + 10
      let isBest = best.contains(column)
      let figure = words.brief(measurement)[language]
      let mark = isBest ? " " + Text(sv: "bäst", en: "best")[language] : ""
      line(&svg, isBest ? "figure best" : "figure", x: x, y: top + 22, figure + mark)
      let extent = Self.extent(of: measurement)
      guard largest > 0, measurement.isInformative else { continue }
      let certain = extent.least * Self.barWidth / largest
      let possible = extent.most * Self.barWidth / largest
      if possible > certain {
        rectangle(&svg, "doubt", x: x + certain, y: top + 30, width: possible - certain, height: 9)
      }
      if certain > 0 {
        rectangle(&svg, isBest ? "bar best" : "bar", x: x, y: top + 30, width: certain, height: 9)
      }
      if possible == 0 { rectangle(&svg, "zero", x: x, y: top + 30, width: 1, height: 9) }
    }
  }

  /// In thousandths, so that criteria of every scale are drawn by whole numbers. Without a limit the bar ends where the
  /// value does.
  private static func extent(of measurement: Measurement) -> (least: Int, most: Int) {
    let factor = 1000 / measurement.scale
    let value = measurement.value.units
    return (measurement.least.units * factor, (measurement.most?.units ?? max(value, measurement.least.units)) * factor)
  }

  // MARK: In words

  /// The picture for whoever hears it: the summary, then each row.
  private var description: String {
    let rows = rows.map { row in
      let values = columns.map { column in
        words.letter(of: column)[language] + " " + words.written(row.measurements[column])[language]
      }
      return "\(row.criterion.title[language]): \(values.joined(separator: ", "))."
    }
    return ([ComparisonSummary(comparison).text[language]] + rows).joined(separator: " ")
  }

  // MARK: Shapes

  private func line(_ svg: inout XMLWriter, _ style: String, x: Int, y: Int, _ text: String) {
    svg.element("text", [("class", style), ("x", "\(x)"), ("y", "\(y)")], text: text)
  }

  private func rectangle(
    _ svg: inout XMLWriter, _ style: String, x: Int, y: Int, width: Int, height: Int
  ) {
    svg.element(
      "rect",
      [("class", style), ("x", "\(x)"), ("y", "\(y)"), ("width", "\(width)"), ("height", "\(height)")])
  }

  private static let sheet = """
    .ansvar-compare { font-family: system-ui, sans-serif; }
    .ansvar-compare text { fill: #1b1b1b; font-size: 14px; }
    .ansvar-compare .page { fill: #ffffff; }
    .ansvar-compare .title { font-size: 21px; font-weight: 700; }
    .ansvar-compare .letter { font-size: 17px; font-weight: 700; }
    .ansvar-compare .head, .ansvar-compare .note { font-size: 12.5px; fill: #3d3d3d; }
    .ansvar-compare .figure { font-size: 15px; }
    .ansvar-compare text.best { font-weight: 700; }
    .ansvar-compare .rule { stroke: #8a8a8a; stroke-width: 1; }
    .ansvar-compare .reference { fill: #efefef; }
    .ansvar-compare .bar, .ansvar-compare .zero { fill: #5b6b7b; }
    .ansvar-compare rect.best { fill: #0b4380; }
    .ansvar-compare .doubt { fill: url(#compare-hatch); stroke: #5b6b7b; stroke-width: 1; }
    .ansvar-compare .hatch { fill: #8795a3; }
    @media (prefers-color-scheme: dark) {
    .ansvar-compare text { fill: #ececec; }
    .ansvar-compare .page { fill: #16181b; }
    .ansvar-compare .head, .ansvar-compare .note { fill: #c8c8c8; }
    .ansvar-compare .rule { stroke: #777777; }
    .ansvar-compare .reference { fill: #25282c; }
    .ansvar-compare .bar, .ansvar-compare .zero { fill: #a3b1bf; }
    .ansvar-compare rect.best { fill: #a9d1ff; }
    .ansvar-compare .doubt { stroke: #a3b1bf; }
    .ansvar-compare .hatch { fill: #7d8b99; }
    }
    """
}
