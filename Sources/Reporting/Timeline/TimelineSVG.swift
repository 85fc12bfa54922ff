public import Reorganization
import Responsibility
public import Vocabulary

/// Draws a timeline as a picture.
public struct TimelineSVG: Sendable {
  private static let width = 1000.0
  private static let margin = 24.0
  private static let labelWidth = 250.0
  private static let rowHeight = 20.0
  private static let barHeight = 13.0
  private static let textSize = 12.0

  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of view: TimelineView) -> String {
    let head = ReportHead(of: view)
    let remarks = view.gaps.map(view.sentence) + view.parallels.map(view.sentence)
    var picture = SVGPicture(
      title: "\(head.scenario): \(head.subtitle[language])",
      description: Text.sentences([view.summary] + remarks)[language], width: Self.width, language: language.rawValue)
    var y = drawHead(head, view, remarks, in: &picture)
    guard let scale = TimeScale(of: view, length: Self.width - 2 * Self.margin - Self.labelWidth),
      !view.moments.isEmpty
    else { return picture.document }
    y = drawChart(TimelineChart(of: view), of: view, scale, from: y, in: &picture)
    _ = drawPhases(of: view, from: y + 10, in: &picture)
    return picture.document
  }

  // MARK: Words

  private func drawHead(
    _ head: ReportHead, _ view: TimelineView, _ remarks: [Text], in picture: inout SVGPicture
  ) -> Double {
    let width = Self.width - 2 * Self.margin
    var y = picture.paragraph(head.scenario, x: Self.margin, y: 36, width: width, size: 18, isBold: true)
    y = picture.paragraph(head.subtitle[language], x: Self.margin, y: y, width: width, size: 14, .mutedInk)
    y = picture.paragraph(view.summary[language], x: Self.margin, y: y + 6, width: width, size: 13, isBold: true)
    for (index, remark) in remarks.enumerated() {
      let isGap = index < view.gaps.count
      picture.rectangle(
        x: Self.margin, y: y - 9, width: 10, height: 10,
        .pattern(isGap ? TimelineChart.Look.gap.pattern : TimelineChart.Look.parallel.pattern),
        outline: isGap ? .danger : .accent)
      y = picture.paragraph(remark[language], x: Self.margin + 18, y: y, width: width - 18, size: Self.textSize)
    }
    return y + 8
  }

  private func drawPhases(of view: TimelineView, from top: Double, in picture: inout SVGPicture) -> Double {
    var y = top + 14
    picture.text(Noun.phase.plural.capitalized[language], x: Self.margin, y: y, size: 13, isBold: true)
    y += 20
    for sentence in view.phaseSentences {
      y = picture.paragraph(
        sentence[language], x: Self.margin, y: y, width: Self.width - 2 * Self.margin, size: Self.textSize)
    }
    return y
  }

  // MARK: The chart

  private func drawChart(
    _ chart: TimelineChart, of view: TimelineView, _ scale: TimeScale, from top: Double, in picture: inout SVGPicture
  ) -> Double {
    let left = Self.margin + Self.labelWidth
    let axis = top + 14
    let first = axis + 46
    let bottom = height(of: chart) + first - 12
    for mark in scale.marks(room: 60) {
      picture.line([(left + mark.position, axis + 4), (left + mark.position, bottom)], .rule)
      picture.text(mark.text[language], x: left + mark.position + 3, y: axis, size: 11, .mutedInk)
    }
    drawPhaseBand(of: view, scale, y: axis + 10, bottom: bottom, in: &picture)
    var y = first
    for section in chart.sections {
      picture.text(section.title[language], x: Self.margin, y: y + 12, size: 13, isBold: true)
      y += 24
      let isIndented = section.rows.contains(where: \.isHeading)
      for row in section.rows {
        let indentation = isIndented && !row.isHeading ? 12.0 : 0
        for line in lines(of: row, indentation) {
          picture.text(
            line, x: Self.margin + indentation, y: y + 11, size: Self.textSize, row.isHeading ? .ink : .mutedInk,
            isBold: row.isHeading)
          y += Self.rowHeight
        }
        for bar in row.bars { draw(bar, scale, left: left, y: y - Self.rowHeight + 1, in: &picture) }
      }
      y += 10
    }
    return drawLegend(of: chart, from: y + 8, in: &picture)
  }

  private func lines(of row: TimelineChart.Row, _ indentation: Double) -> [String] {
    let room = row.isHeading ? Self.width - 2 * Self.margin : Self.labelWidth - indentation - 8
    return SVGTextMetrics(size: Self.textSize, isBold: row.isHeading)
      .lines(of: row.label[language].onOneLine, within: room)
  }

  private func height(of chart: TimelineChart) -> Double {
    chart.sections.reduce(0) { height, section in
      let isIndented = section.rows.contains(where: \.isHeading)
      let lines = section.rows.reduce(0) { $0 + self.lines(of: $1, isIndented && !$1.isHeading ? 12 : 0).count }
      return height + 34 + Double(lines) * Self.rowHeight
    }
  }

  /// The phases as a band above the rows, numbered as in the list below.
  private func drawPhaseBand(
    of view: TimelineView, _ scale: TimeScale, y: Double, bottom: Double, in picture: inout SVGPicture
  ) {
    let left = Self.margin + Self.labelWidth
    picture.text(
      Noun.phase.plural.capitalized[language], x: Self.margin, y: y + 13, size: Self.textSize, .mutedInk)
    for (index, phase) in view.phases.enumerated() {
      let (start, end) = scale.range(of: phase.span)
      let number = "\(index + 1)"
      let label = [phase.name.map { "\(number) \($0)" }, number].compactMap { $0 }
        .first { SVGTextMetrics(size: 11).width(of: $0) + 6 <= end - start }
      picture.rectangle(
        x: left + start, y: y, width: max(end - start - 1, 1), height: 18,
        .color(index.isMultiple(of: 2) ? .light : .quiet),
        title: view.phaseSentences[index][language])
      if phase.span.start != nil {
        picture.line([(left + start, y), (left + start, bottom)], .medium, dashes: "3 3")
      }
      if let label { picture.text(label, x: left + start + 4, y: y + 13, size: 11) }
    }
  }

  private func draw(
    _ bar: TimelineChart.Bar, _ scale: TimeScale, left: Double, y: Double, in picture: inout SVGPicture
  ) {
    let (start, end) = scale.range(of: bar.span)
    let isThin = bar.look == .performer || bar.look == .paused
    let height = isThin ? Self.barHeight / 2 : Self.barHeight
    let top = y + (Self.barHeight - height) / 2
    picture.rectangle(
      x: left + start, y: top, width: max(end - start, 3), height: height, bar.look.fill, outline: bar.look.outline,
      corner: 1.5, title: bar.words[language])
    // Where the words leave open whether it holds, the bar is faded by a veil of paper.
    for soft in scale.softRanges(of: bar.span) where soft.end - soft.start > 1 {
      let steps = 4
      let width = (soft.end - soft.start) / Double(steps)
      let isBeginning = bar.span.start?.zone.map { scale.position(of: $0.lowerBound) <= soft.start + 0.01 } ?? false
      for step in 0..<steps {
        let part = isBeginning ? Double(steps - step) : Double(step + 1)
        picture.rectangle(
          x: left + soft.start + Double(step) * width, y: top - 1, width: width, height: height + 2, .color(.paper),
          opacity: 0.75 * part / Double(steps))
      }
    }
    if bar.span.end == nil {
      let (x, middle) = (left + scale.length, top + height / 2)
      picture.polygon(
        [(x, middle - 6), (x + 7, middle), (x, middle + 6)], bar.look == .gap ? .danger : bar.look.arrow)
    }
  }

  /// Looks that are drawn alike stand together.
  private func legend(of chart: TimelineChart) -> [(look: TimelineChart.Look, text: String)] {
    var entries: [(look: TimelineChart.Look, text: String)] = []
    for look in chart.looks {
      if let position = entries.firstIndex(where: { $0.look.fill == look.fill && $0.look.outline == look.outline }) {
        entries[position].text += " / " + look.legend[language]
      } else {
        entries.append((look, look.legend[language]))
      }
    }
    return entries
  }

  private func drawLegend(of chart: TimelineChart, from top: Double, in picture: inout SVGPicture) -> Double {
    var (x, y) = (Self.margin, top)
    func place(_ width: Double) {
      if x + width > Self.width - Self.margin { (x, y) = (Self.margin, y + 20) }
    }
    for entry in legend(of: chart) {
      let width = SVGTextMetrics(size: 11).width(of: entry.text) + 44
      place(width)
      picture.rectangle(
        x: x, y: y - 9, width: 18, height: 10, entry.look.fill, outline: entry.look.outline, corner: 1.5)
      picture.text(entry.text, x: x + 24, y: y, size: 11, .mutedInk)
      x += width
    }
    let edges = Text(
      sv: "Tonad kant: någon gång här, underlaget anger ingen dag. Pil: inget slut är angivet.",
      en: "Faded edge: at some time here, the source names no day. Arrow: no end is stated.")
    place(SVGTextMetrics(size: 11).width(of: edges[language]))
    picture.text(edges[language], x: x, y: y, size: 11, .mutedInk)
    return y + 10
  }
}

extension TimelineChart.Look {
  fileprivate var pattern: SVGPattern {
    switch self {
    case .gap: SVGPattern(shape: .hatched, ink: .danger, ground: .paper)
    case .interim: SVGPattern(shape: .hatched, ink: .paper, ground: .medium)
    case .withoutMandate: SVGPattern(shape: .crossed, ink: .warning, ground: .paper)
    case .parallel: SVGPattern(shape: .striped, ink: .accent, ground: .paper)
    case .mandateUnknown, .contractUnknown: SVGPattern(shape: .dotted, ink: .medium, ground: .paper)
    case .unknown: SVGPattern(shape: .dotted, ink: .mutedInk, ground: .paper)
    default: SVGPattern(shape: .dotted, ink: .mutedInk, ground: .quiet)
    }
  }

  fileprivate var fill: SVGPicture.Fill {
    switch self {
    case .owner, .active, .service: .color(.strong)
    case .performer: .color(.medium)
    case .paused: .color(.rule)
    default: .pattern(pattern)
    }
  }

  fileprivate var outline: SVGPalette? {
    switch self {
    case .owner, .active, .service, .performer, .paused: nil
    case .gap: .danger
    case .withoutMandate: .warning
    case .parallel: .accent
    case .interim: .medium
    case .mandateUnknown, .contractUnknown: .medium
    case .unknown: .mutedInk
    }
  }

  fileprivate var arrow: SVGPalette {
    switch self {
    case .owner, .active, .service: .strong
    case .paused: .rule
    case .performer: .medium
    default: outline ?? .medium
    }
  }
}
