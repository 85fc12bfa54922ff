import Vocabulary

/// Writes a report for a terminal.
///
/// The summary stands first, and once more last when the report is longer than a screen: what scrolls away has then
/// been said again where the reader is looking.
public struct TextReport: Sendable {
  private static let linesOnScreen = 24

  private let presentation: Presentation

  public init(_ presentation: Presentation) { self.presentation = presentation }

  public func text(of report: Report) -> String {
    let summary = wrapped(report.summary[presentation.language])
    var lines = TextHead(presentation).lines(of: report.head) + [""] + summary
    for block in report.blocks {
      let written = self.lines(of: block)
      if !written.isEmpty { lines.append("") }
      lines += written
    }
    if lines.count + 1 > Self.linesOnScreen { lines += [""] + summary }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(of block: Report.Block) -> [String] {
    let language = presentation.language
    switch block {
    case .heading(let text):
      return wrapped(text[language]).map { Style.strong.applied(to: $0, in: presentation) }
    case .paragraph(let text, let emphasis): return paragraph(text[language], emphasis)
    case .list(let items):
      return items.flatMap { item in wrapped("- " + item[language], hanging: 2) }
    case .remarks(let remarks): return remarks.flatMap { paragraph($0.text[language], $0.emphasis) }
    case .table(let grid): return TextGrid(presentation).lines(of: grid)
    case .legend(let text):
      return wrapped(text[language]).map { Style.muted.applied(to: $0, in: presentation) }
    }
  }

  private func paragraph(_ text: String, _ emphasis: Report.Emphasis) -> [String] {
    let (mark, style): (String, Style?) =
      switch emphasis {
      case .none: ("", nil)
      case .error: ("✗ ", .error)
      case .warning: ("! ", .warning)
      case .notice: ("i ", .notice)
      }
    let lines = wrapped(mark + text, hanging: mark.displayWidth)
    return style.map { style in lines.map { style.applied(to: $0, in: presentation) } } ?? lines
  }

  private func wrapped(_ text: String, hanging: Int = 0) -> [String] {
    WordWrap(to: presentation.width, hanging: hanging).lines(of: text)
  }
}

/// The two lines that say what a report on a terminal is about.
struct TextHead {
  let presentation: Presentation

  init(_ presentation: Presentation) { self.presentation = presentation }

  func lines(of head: ReportHead) -> [String] {
    let wrap = WordWrap(to: presentation.width)
    return wrap.lines(of: head.scenario).map { Style.strong.applied(to: $0, in: presentation) }
      + wrap.lines(of: head.subtitle[presentation.language])
  }
}
