import Checking
public import Planning
import Responsibility
public import Vocabulary

/// Draws what pauses cost as a heat map: a square for every two bodies, and on the diagonal each by itself. In the square
/// stands how many roles nobody can take over; shade and pattern say the same, so that nothing rests on colours.
public struct ResilienceSVG: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of resilience: Resilience) -> String {
    var writer = XMLWriter()
    HeatMap(resilience, language).write(to: &writer)
    return writer.text
  }

  /// The same as a part of a page, without the line that makes it a file of its own.
  func element(of resilience: Resilience) -> String {
    let text = text(of: resilience)
    guard let end = text.firstIndex(of: "\n") else { return text }
    return String(text[text.index(after: end)...])
  }
}

/// The picture with its measures, all in whole pixels.
private struct HeatMap {
  private static let margin = 24
  private static let cell = 44
  private static let labelWidth = 264
  private static let longestLabel = 30

  private let resilience: Resilience
  private let language: Language
  private let outcomes: [Set<BodyID>: PauseOutcome]
  private let summary: [String]
  private let legend: [String]

  init(_ resilience: Resilience, _ language: Language) {
    self.resilience = resilience
    self.language = language
    outcomes = Dictionary(
      (resilience.singles + (resilience.pairs ?? [])).map { (Set($0.bodies), $0) }, uniquingKeysWith: { $1 })
    let columns = resilience.pairs == nil ? 1 : resilience.bodies.count
    let inner = max(560, Self.labelWidth + columns * Self.cell)
    width = inner + 2 * Self.margin
    // A letter is some eight pixels wide in the widest of the fonts.
    summary = WordWrap(to: inner / 8).lines(of: ResilienceSummary(resilience).text[language])
    legend = WordWrap(to: inner / 7).lines(of: Self.reading(hasPairs: resilience.pairs != nil)[language])
  }

  private let width: Int
  private var hasPairs: Bool { resilience.pairs != nil }
  private var top: Int { Self.margin + 34 + summary.count * 20 + 44 }
  private var bottom: Int { top + resilience.bodies.count * Self.cell }
  private var height: Int { bottom + 70 + legend.count * 18 + Self.margin }

  private static func reading(hasPairs: Bool) -> Text {
    let figure = Text(
      sv: "Siffran är antalet roller som ingen kan ta över.",
      en: "The figure is the number of roles that nobody can take over.")
    let edge = Text(
      sv: " Rutorna på diagonalen, med tjock kant, är när grupperingen pausas ensam; de andra är par.",
      en: " The squares on the diagonal, with a thick edge, are a body paused by itself; the others are pairs.")
    let doubt = Text(sv: " ? = inte prövat eller inte bevisat.", en: " ? = not tried or not proved.")
    return hasPairs ? figure + edge + doubt : figure + doubt
  }

  // MARK: Writing

  func write(to writer: inout XMLWriter) {
    let attributes = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("class", "ansvar-heat"), ("viewBox", "0 0 \(width) \(height)"),
      ("width", "\(width)"), ("height", "\(height)"), ("role", "img"), ("aria-labelledby", "heat-title heat-desc"),
      ("lang", language.rawValue),
    ]
    let heading = Text(sv: "Vad pauser kostar", en: "What pauses cost")[language]
    let title = "\(resilience.situation.scenario.name) – \(heading)"
    writer.element("svg", attributes) { svg in
      svg.element("title", [("id", "heat-title")], text: title)
      svg.element("desc", [("id", "heat-desc")], text: description)
      svg.element("style", text: Self.sheet)
      writePatterns(to: &svg)
      rectangle(&svg, "page", x: 0, y: 0, width: width, height: height)
      line(&svg, "title", x: Self.margin, y: Self.margin + 20, heading)
      for (number, text) in summary.enumerated() {
        line(&svg, "summary", x: Self.margin, y: Self.margin + 48 + number * 20, text)
      }
      for index in resilience.bodies.indices { writeRow(index, to: &svg) }
      writeLegend(to: &svg)
    }
  }

  private func writeRow(_ row: Int, to svg: inout XMLWriter) {
    let bodies = resilience.bodies
    let y = top + row * Self.cell
    line(&svg, "label", x: Self.margin, y: y + 27, "\(row + 1)  \(Self.shortened(name(bodies[row])))")
    guard hasPairs else { return writeCell(outcomes[[bodies[row]]], isSingle: true, column: 0, y: y, to: &svg) }
    line(&svg, "head", x: left(of: row) + Self.cell / 2, y: top - 10, "\(row + 1)")
    for column in row..<bodies.count {
      writeCell(outcomes[[bodies[row], bodies[column]]], isSingle: column == row, column: column, y: y, to: &svg)
    }
  }

  private func writeCell(
    _ outcome: PauseOutcome?, isSingle: Bool, column: Int, y: Int, to svg: inout XMLWriter
  ) {
    let count = outcome.flatMap { $0.isProved ? $0.lost.count : nil }
    let shade = Shade(of: count)
    square(shade, isSingle: isSingle, x: left(of: column), y: y, to: &svg)
    line(
      &svg, "figure \(shade.rawValue)", x: left(of: column) + Self.cell / 2, y: y + 27, count.map(String.init) ?? "?")
  }

  private func square(_ shade: Shade, isSingle: Bool, x: Int, y: Int, to svg: inout XMLWriter) {
    let edge = isSingle ? " single" : ""
    let size = Self.cell - 4
    rectangle(&svg, "\(shade.rawValue)\(edge)", x: x + 2, y: y + 2, width: size, height: size)
    guard shade.hasPattern else { return }
    svg.element(
      "rect",
      [
        ("fill", "url(#heat-\(shade.rawValue))"), ("x", "\(x + 3)"), ("y", "\(y + 3)"), ("width", "\(size - 2)"),
        ("height", "\(size - 2)"),
      ])
    // The figure has a place of its own, so that the pattern does not run through it.
    rectangle(&svg, "\(shade.rawValue) plate", x: x + 9, y: y + 12, width: Self.cell - 18, height: 20)
  }

  private func writeLegend(to svg: inout XMLWriter) {
    var x = Self.margin
    for shade in Shade.allCases {
      square(shade, isSingle: false, x: x, y: bottom + 10, to: &svg)
      line(&svg, "figure \(shade.rawValue)", x: x + Self.cell / 2, y: bottom + 37, shade.example)
      x += Self.cell + 12
    }
    for (number, text) in legend.enumerated() {
      line(&svg, "note", x: Self.margin, y: bottom + 78 + number * 18, text)
    }
  }

  private func left(of column: Int) -> Int { Self.margin + Self.labelWidth + column * Self.cell }
  private func name(_ body: BodyID) -> String { resilience.situation.names.body(body) }

  private static func shortened(_ name: String) -> String {
    name.count <= longestLabel ? name : name.prefix(longestLabel - 1) + "…"
  }

  // MARK: In words

  /// The picture for whoever hears it: the summary, and every pause that leaves a role empty.
  private var description: String {
    let lossy = Resilience.ranked(resilience.singles + (resilience.pairs ?? [])).filter { !$0.lost.isEmpty }
    let list = lossy.map { "\(resilience.name($0)): \($0.lost.count)" }.joined(separator: ", ")
    let rest = Text(
      sv: lossy.isEmpty ? "" : " Roller som ingen kan ta över: \(list). Efter övriga prövade pauser ingen.",
      en: lossy.isEmpty ? "" : " Roles that nobody can take over: \(list). After the other pauses tried none.")
    return ResilienceSummary(resilience).text[language] + rest[language]
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

  private func writePatterns(to svg: inout XMLWriter) {
    let lines: [(Shade, String)] = [
      (.few, "M1 1h1v1h-1z"), (.some, "M0 8L8 0"), (.many, "M0 8L8 0M0 0L8 8"),
    ]
    svg.element("defs") { defs in
      for (shade, path) in lines {
        let attributes = [
          ("id", "heat-\(shade.rawValue)"), ("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse"),
        ]
        defs.element("pattern", attributes) { $0.element("path", [("class", "ink \(shade.rawValue)"), ("d", path)]) }
      }
    }
  }

  private static let sheet = """
    .ansvar-heat { font-family: system-ui, sans-serif; }
    .ansvar-heat text { fill: #1b1b1b; font-size: 14px; }
    .ansvar-heat .page { fill: #ffffff; }
    .ansvar-heat .title { font-size: 21px; font-weight: 700; }
    .ansvar-heat .head { text-anchor: middle; font-size: 12.5px; }
    .ansvar-heat .note { font-size: 12.5px; fill: #3d3d3d; }
    .ansvar-heat .figure { text-anchor: middle; font-size: 15px; font-weight: 700; }
    .ansvar-heat rect { stroke-width: 1; }
    .ansvar-heat rect.none { fill: #f1f3f5; stroke: #9aa3ab; }
    .ansvar-heat rect.few { fill: #fdebc8; stroke: #8a5a00; }
    .ansvar-heat rect.some { fill: #f6c08a; stroke: #8a4b00; }
    .ansvar-heat rect.many { fill: #8f2d0a; stroke: #5e1c04; }
    .ansvar-heat rect.unknown { fill: #ffffff; stroke: #767676; stroke-dasharray: 4 3; }
    .ansvar-heat rect.single { stroke-width: 3; }
    .ansvar-heat rect.plate { stroke: none; }
    .ansvar-heat text.many { fill: #ffffff; }
    .ansvar-heat .ink { fill: none; stroke: #8a4b00; stroke-width: 1; }
    .ansvar-heat .ink.many { stroke: #f0b79a; }
    @media (prefers-color-scheme: dark) {
    .ansvar-heat text { fill: #ececec; }
    .ansvar-heat .page { fill: #16181b; }
    .ansvar-heat .note { fill: #c8c8c8; }
    .ansvar-heat rect.none { fill: #24282c; stroke: #757d84; }
    .ansvar-heat rect.few { fill: #4a3610; stroke: #d9a441; }
    .ansvar-heat rect.some { fill: #74400f; stroke: #f0a860; }
    .ansvar-heat rect.many { fill: #ffb59a; stroke: #ffd9cb; }
    .ansvar-heat rect.unknown { fill: #16181b; stroke: #a0a0a0; }
    .ansvar-heat rect.plate { stroke: none; }
    .ansvar-heat text.many { fill: #1b1b1b; }
    .ansvar-heat .ink { stroke: #d9a441; }
    .ansvar-heat .ink.many { stroke: #8f2d0a; }
    }
    """
}

/// How grave a square is, each with a shade and a pattern of its own.
private enum Shade: String, CaseIterable {
  case none
  case few
  case some
  case many
  case unknown

  init(of count: Int?) {
    switch count {
    case nil: self = .unknown
    case 0?: self = .none
    case 1?, 2?: self = .few
    case 3?, 4?, 5?: self = .some
    default: self = .many
    }
  }

  var hasPattern: Bool { self == .few || self == .some || self == .many }

  /// What the legend writes in its square.
  var example: String {
    switch self {
    case .none: "0"
    case .few: "1–2"
    case .some: "3–5"
    case .many: "6+"
    case .unknown: "?"
    }
  }
}
