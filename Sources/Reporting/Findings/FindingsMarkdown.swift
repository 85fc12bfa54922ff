import Checking
import Responsibility
public import Vocabulary

/// Writes findings as a Markdown document, the summary first.
public struct FindingsMarkdown: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of report: FindingsReport) -> String {
    let head = report.head
    var parts = [
      "# \(head.scenario.escapedForMarkdown)", head.subtitle[language].escapedForMarkdown,
      "**\(report.summary[language].escapedForMarkdown)**",
    ]
    for group in report.groups {
      parts += ["## \(heading(of: group, in: report))", group.findings.map(item).joined(separator: "\n")]
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func heading(of group: FindingGroup, in report: FindingsReport) -> String {
    let severity = "\(group.severity.mark) \(group.severity.noun.singular[language].sentenceCased)"
    guard let label = report.label(of: group.rule) else { return "\(severity): \(code(group.rule.rawValue))" }
    return "\(severity): \(label[language].escapedForMarkdown) (\(code(group.rule.rawValue)))"
  }

  private func item(_ finding: Finding) -> String {
    var lines = ["- \(finding.message.text[language].escapedForMarkdown)"]
    if let place = finding.place { lines[0] += " \(code(place.description))" }
    lines += finding.notes.map { note in
      "  - \(note.text[language].escapedForMarkdown)" + (note.place.map { " \(code($0.description))" } ?? "")
    }
    return lines.joined(separator: "\n")
  }

  /// Inside code nothing is escaped, so a fence has to be longer than any run of backticks in the text.
  private func code(_ text: String) -> String {
    let line = text.onOneLine
    var longest = 0
    var run = 0
    for character in line {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "`\(line)`" : "\(fence) \(line) \(fence)"
  }
}
