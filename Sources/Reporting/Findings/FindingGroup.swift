import Checking
import Responsibility
import Vocabulary

/// Findings of one rule that are equally grave, which stand together under the rule's name.
struct FindingGroup {
  let severity: Severity
  let rule: RuleID
  fileprivate(set) var findings: [Finding]
}

extension FindingsReport {
  /// What is shown, in groups, in the order in which the first finding of each stands.
  var groups: [FindingGroup] {
    struct Kind: Hashable {
      let severity: Severity
      let rule: RuleID
    }
    var groups: [FindingGroup] = []
    var positions: [Kind: Int] = [:]
    for finding in shown {
      let kind = Kind(severity: finding.severity, rule: finding.rule)
      if let position = positions[kind] {
        groups[position].findings.append(finding)
      } else {
        positions[kind] = groups.count
        groups.append(FindingGroup(severity: finding.severity, rule: finding.rule, findings: [finding]))
      }
    }
    return groups
  }
}
