public import Checking
import Responsibility
import Vocabulary

/// Explains one rule on a terminal: what it checks and why, and the examples that show when it speaks.
public struct RuleExplanationText: Sendable {
  private let presentation: Presentation

  public init(_ presentation: Presentation) { self.presentation = presentation }

  public func text(of rule: Rule) -> String {
    let language = presentation.language
    var lines = wrapped(rule.label[language]).map { Style.strong.applied(to: $0, in: presentation) }
    let severity = rule.nature[language]
    lines += wrapped("\(rule.id) · \(severity) · \(rule.group.rawValue). \(rule.group.title[language])")
    for section in RuleSections(rule).all {
      lines += ["", strong(section.heading)] + wrapped(section.text[language].withoutCodeMarks)
    }
    lines += ["", strong(RuleHeading.examples)]
    for (index, example) in rule.examples.enumerated() {
      lines += (index == 0 ? [] : [""]) + self.lines(of: example, of: rule)
    }
    lines += ["", strong(RuleHeading.sources)] + wrapped(rule.documentation.sources.joined(separator: ", "))
    return lines.map { $0 + "\n" }.joined()
  }

  /// The example as it stands: a line that is broken would no longer be YAML.
  private func lines(of example: Example, of rule: Rule) -> [String] {
    let text = example.text.split(separator: "\n", omittingEmptySubsequences: false)
    return wrapped("\(example.title[presentation.language]). \(verdict(of: rule, on: example)[presentation.language])")
      + text.map { line in line.isEmpty ? "" : Style.muted.applied(to: "    \(line)", in: presentation) }
  }

  private func verdict(of rule: Rule, on example: Example) -> Text {
    let count = example.expectedLines.count
    let outcome = rule.outcome
    let found =
      count == 0
      ? Text(sv: "Ingen ", en: "No ") + outcome.singular
      : outcome.spelled(count).capitalized + Text(sv: ", vid \(Example.marker)", en: ", at \(Example.marker)")
    let alternative = example.alternative.map { Text(sv: ", alternativet \($0)", en: ", the alternative \($0)") }
    let day = example.day.map { Text(", \($0)") }
    return [found, alternative, day].compactMap { $0 }.joined(by: Text("")) + Text(".")
  }

  private func strong(_ heading: Text) -> String {
    Style.strong.applied(to: heading[presentation.language], in: presentation)
  }

  private func wrapped(_ text: String) -> [String] { WordWrap(to: presentation.width).lines(of: text) }
}

extension String {
  /// The documentation is written for Markdown; a terminal shows what stands between backticks as it is.
  fileprivate var withoutCodeMarks: String { filter { $0 != "`" } }
}
