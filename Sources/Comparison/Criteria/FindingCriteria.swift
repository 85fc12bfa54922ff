import Checking
import Responsibility
import Vocabulary

/// What the rules find: by severity, and by rule. Errors and warnings are better to have few of. A notice is often a
/// question and says nothing of which alternative is better; the rules are counted by their severities already.
struct FindingCriteria: CriterionFamily {
  /// Rules on how a source's own words and list of measures fit one alternative. The source was written for one of them,
  /// and one that nobody has written about could not be found fault with, so these have no part in the sums.
  static let onSource: Set<RuleID> = ["text-table-drift", "measure-dropped"]

  func rows(for contenders: [Contender]) -> [ComparedCriterion] {
    let severities = [Severity.error, .warning, .info].map { severity in
      ComparedCriterion(
        Criterion(
          "findings.\(severity.rawValue)", .findings, severity.noun.plural.capitalized,
          meaning: severity.noun.plural
            + Text(
              sv: ", utom om hur underlagets egen text och åtgärdslista passar",
              en: ", except on how the source's own text and list of measures fit"),
          isDirected: severity != .info),
        contenders.map { contender in
          Measurement(contender.findings.count { $0.severity == severity && !Self.onSource.contains($0.rule) })
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
