import Checking
import Responsibility
import Vocabulary

/// What the rules find: by severity, and by rule. Errors and warnings are better to have few of. A notice is often a
/// question and says nothing of which alternative is better; the rules are counted by their severities already.
struct FindingCriteria: CriterionFamily {
  /// Rules on what a source writes of one alternative. An alternative that nobody has written about could never be found
  /// fault with, so these have no part in the sums.
  private static let onWording: Set<RuleID> = ["text-table-drift"]

  func rows(for contenders: [Contender]) -> [ComparedCriterion] {
    let severities = [Severity.error, .warning, .info].map { severity in
      ComparedCriterion(
        Criterion(
          "findings.\(severity.rawValue)", .findings, severity.noun.plural.capitalized,
          meaning: severity.noun.plural
            + Text(
              sv: ", utom om hur underlaget beskriver alternativet",
              en: ", except on how the source describes the alternative"),
          isDirected: severity != .info),
        contenders.map { contender in
          Measurement(contender.findings.count { $0.severity == severity && !Self.onWording.contains($0.rule) })
        })
    }
    let found = Set(contenders.flatMap { $0.findings.map(\.rule) })
    let known = RuleCatalogue.standard.rules.filter { found.contains($0.id) }
    let rules = known.map { rule in
      ComparedCriterion(
        Criterion(
          "rule.\(rule.id.rawValue)", .findings, rule.label, meaning: Text(rule.id.rawValue), isDirected: false),
        contenders.map { contender in Measurement(contender.findings.count { $0.rule == rule.id }) })
    }
    return severities + rules
  }
}
