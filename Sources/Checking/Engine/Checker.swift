import Responsibility

/// Runs rules over a situation, then applies what the file says of severities and allowances.
public struct Checker: Sendable {
  /// Every rule that a file may speak of, run or not.
  private let catalogue: RuleCatalogue
  private let selection: RuleSelection

  public init(_ catalogue: RuleCatalogue = .standard, running selection: RuleSelection = .all) {
    self.catalogue = catalogue
    self.selection = selection
  }

  /// All findings, sorted: gravest first, then by place in the file, then by rule.
  public func findings(in situation: Situation) -> [Finding] {
    var findings: [Finding] = []
    let rules = selection.applied(to: catalogue).rules.filter { rule in
      rule.isOn(with: situation.scenario.rules[rule.id.rawValue])
    }
    for rule in rules {
      var found = rule.findings(in: situation)
      if case .severity(let severity) = situation.scenario.rules[rule.id.rawValue]?.level {
        for index in found.indices { found[index].severity = severity }
      }
      findings += found
    }
    let review = AllowanceReview(of: situation, known: catalogue, run: rules)
    let settings = SettingsReview(of: situation.scenario, known: catalogue).findings
    return (review.apply(to: findings) + settings).filter(isWanted).sorted(by: Self.standsBefore)
  }

  /// False only for a check of the file itself that nobody asked for: the rules have been chosen before they were run.
  private func isWanted(_ finding: Finding) -> Bool {
    !RuleID.fileChecks.contains(finding.rule) || selection.includes(finding.rule, of: .file)
  }

  /// The order of findings: gravest first, then by place in the file, then by rule.
  public static func standsBefore(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    switch (left.place, right.place) {
    case (let one?, let other?) where one != other: return one < other
    case (nil, _?): return false
    case (_?, nil): return true
    default: break
    }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.subjects.map(\.id).lexicographicallyPrecedes(right.subjects.map(\.id))
  }
}
