public import Vocabulary

/// Writes a report as a Markdown document, the summary first.
public struct MarkdownReport: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of report: Report) -> String {
    var parts = [
      "# \(report.head.scenario.escapedForMarkdown)", report.head.subtitle[language].escapedForMarkdown,
      report.summary[language].escapedForMarkdown,
    ]
    parts += report.blocks.map(written)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func written(_ block: Report.Block) -> String {
    switch block {
    case .heading(let text): "## \(text[language].escapedForMarkdown)"
    case .paragraph(let text, let emphasis): mark(emphasis) + text[language].escapedForMarkdown
    case .list(let items): items.map { "- \($0[language].escapedForMarkdown)" }.joined(separator: "\n")
    case .remarks(let remarks):
      remarks.map { "- \(mark($0.emphasis))\($0.text[language].escapedForMarkdown)" }.joined(separator: "\n")
    case .table(let grid): MarkdownGrid(language).text(of: grid).trimmedLineEnd
    case .legend(let text): "_\(text[language].escapedForMarkdown)_"
    }
  }

  private func mark(_ emphasis: Report.Emphasis) -> String {
    switch emphasis {
    case .none: ""
    case .error: "✗ "
    case .warning: "! "
    case .notice: "i "
    }
  }
}

extension String {
  fileprivate var trimmedLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
