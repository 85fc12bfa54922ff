import Responsibility

/// Runs rules over a situation, then applies what the file says of severities and allowances.
public struct Checker: Sendable {
  private let catalogue: RuleCatalogue

  public init(_ catalogue: RuleCatalogue = .standard) { self.catalogue = catalogue }

  /// All findings, sorted: gravest first, then by place in the file, then by rule.
  public func findings(in situation: Situation) -> [Finding] {
    var findings: [Finding] = []
    for rule in catalogue.rules {
      let setting = situation.scenario.rules[rule.id.rawValue]
      guard rule.isOn(with: setting) else { continue }
      var collector = FindingCollector(rule: rule.id, severity: rule.severity)
      rule.check(situation, &collector)
      var found = collector.findings
      if case .severity(let severity) = setting?.level {
        for index in found.indices { found[index].severity = severity }
      }
      findings += found
    }
    let review = AllowanceReview(of: situation, known: catalogue)
    return review.apply(to: findings).sorted(by: Self.standsBefore)
  }

  static func standsBefore(_ left: Finding, _ right: Finding) -> Bool {
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
