import Checking
import Responsibility
import Vocabulary

/// Writes findings for a terminal: gravest first, findings of one rule together under the rule's name, each with its
/// place in the form that editors make clickable, and the count last.
public struct FindingsText: Sendable {
  private let presentation: Presentation

  public init(_ presentation: Presentation) { self.presentation = presentation }

  public func text(of report: FindingsReport) -> String {
    var lines = TextHead(presentation).lines(of: ReportHead(of: report.situation))
    for group in Self.groups(of: report.shown) {
      lines += [""] + heading(of: group, in: report)
      for finding in group { lines += self.lines(of: finding) }
    }
    let style: Style? =
      report.hasFindings(atLeast: .error) ? .error : report.hasFindings(atLeast: .warning) ? .warning : nil
    lines +=
      [""]
      + WordWrap(to: presentation.width).lines(of: report.summary[presentation.language])
      .map { style?.applied(to: $0, in: presentation) ?? $0 }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Findings of the same severity and rule together, in the order in which the first of each stands.
  private static func groups(of findings: [Finding]) -> [[Finding]] {
    struct Kind: Hashable {
      let severity: Severity
      let rule: RuleID
    }
    var groups: [[Finding]] = []
    var positions: [Kind: Int] = [:]
    for finding in findings {
      let kind = Kind(severity: finding.severity, rule: finding.rule)
      if let position = positions[kind] {
        groups[position].append(finding)
      } else {
        positions[kind] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }

  private func heading(of group: [Finding], in report: FindingsReport) -> [String] {
    guard let first = group.first else { return [] }
    let language = presentation.language
    let severity = first.severity.noun.singular[language]
    let label = report.label(of: first.rule).map { "\($0[language]) (\(first.rule))" } ?? first.rule.rawValue
    return WordWrap(to: presentation.width, hanging: 2).lines(of: "\(first.severity.mark) \(severity): \(label)")
      .map { first.severity.style.applied(to: $0, in: presentation) }
  }

  private func lines(of finding: Finding) -> [String] {
    var lines = indented(finding.message.text[presentation.language], by: 2)
    if let place = finding.place { lines += muted(place.description) }
    for note in finding.notes {
      let text = note.text[presentation.language]
      lines += muted(note.place.map { "\($0) \(text)" } ?? text)
    }
    return lines
  }

  private func muted(_ text: String) -> [String] {
    indented(text, by: 4, hanging: 2).map { Style.muted.applied(to: $0, in: presentation) }
  }

  private func indented(_ text: String, by indentation: Int, hanging: Int = 0) -> [String] {
    WordWrap(to: presentation.width - indentation, hanging: hanging).lines(of: text)
      .map { String(repeating: " ", count: indentation) + $0 }
  }
}

extension Severity {
  /// The mark that says the same as the colour.
  var mark: String {
    switch self {
    case .error: "✗"
    case .warning: "!"
    case .info: "i"
    }
  }

  var style: Style {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .notice
    }
  }
}
