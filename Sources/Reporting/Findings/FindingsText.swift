import Checking
import Responsibility
import Vocabulary

/// Writes findings for a terminal: gravest first, findings of one rule together under the rule's name, each with its
/// place in the form that editors make clickable, and the count last.
public struct FindingsText: Sendable {
  private let presentation: Presentation

  public init(_ presentation: Presentation) { self.presentation = presentation }

  public func text(of report: FindingsReport) -> String {
    var lines = TextHead(presentation).lines(of: report.head)
    for group in report.groups {
      lines += [""] + heading(of: group, in: report)
      for cluster in Self.clusters(of: group.findings) {
        lines += cluster.count > 1 ? self.lines(of: cluster) : self.lines(of: cluster[0])
      }
    }
    let style: Style? =
      report.hasFindings(atLeast: .error) ? .error : report.hasFindings(atLeast: .warning) ? .warning : nil
    lines +=
      [""]
      + WordWrap(to: presentation.width).lines(of: report.summary[presentation.language])
      .map { style?.applied(to: $0, in: presentation) ?? $0 }
    return lines.map { $0 + "\n" }.joined()
  }

  private func heading(of group: FindingGroup, in report: FindingsReport) -> [String] {
    let language = presentation.language
    let severity = group.severity.noun.singular[language]
    let label = report.label(of: group.rule).map { "\($0[language]) (\(group.rule))" } ?? group.rule.rawValue
    return WordWrap(to: presentation.width, hanging: 2).lines(of: "\(group.severity.mark) \(severity): \(label)")
      .map { group.severity.style.applied(to: $0, in: presentation) }
  }

  /// Findings that stand beside each other and have the same reason, remedy and notes.
  private static func clusters(of group: [Finding]) -> [[Finding]] {
    var clusters: [[Finding]] = []
    for finding in group {
      if let last = clusters.last?.last, finding.message.reason == last.message.reason,
        finding.message.remedy == last.message.remedy, finding.notes == last.notes
      {
        clusters[clusters.count - 1].append(finding)
      } else {
        clusters.append([finding])
      }
    }
    return clusters
  }

  private func lines(of finding: Finding) -> [String] {
    var lines = indented(finding.message.text[presentation.language], by: 2)
    if let place = finding.place { lines += muted(place.description) }
    return lines + notes(of: finding)
  }

  /// Each statement with its place, and then once what they have in common.
  private func lines(of cluster: [Finding]) -> [String] {
    guard let first = cluster.first else { return [] }
    let common = [first.message.reason, first.message.remedy].compactMap { $0 }
    return cluster.flatMap { statement(of: $0) }
      + (common.isEmpty ? [] : indented(Text.sentences(common)[presentation.language], by: 2)) + notes(of: first)
  }

  /// The place stands behind the statement when the line has room for it.
  private func statement(of finding: Finding) -> [String] {
    let lines = indented(finding.message.statement[presentation.language], by: 2)
    guard let place = finding.place?.description.withoutTerminalControls else { return lines }
    guard let last = lines.last, last.displayWidth + 2 + place.displayWidth <= presentation.width else {
      return lines + muted(place)
    }
    return lines.dropLast() + ["\(last)  \(Style.muted.applied(to: place, in: presentation))"]
  }

  private func notes(of finding: Finding) -> [String] {
    finding.notes.flatMap { note in
      let text = note.text[presentation.language]
      return muted(note.place.map { "\($0) \(text)" } ?? text)
    }
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
