public import Checking
public import Planning
public import Responsibility

/// The account of what some documents claim: what the tool reproduces by itself, what it does not, and what it says
/// that no claim mentions.
public struct ClaimAccount: Sendable {
  public let scenario: Scenario
  public let sheet: ClaimSheet
  /// One for each claim, in declared order.
  public let verdicts: [Verdict]
  /// What the rules say that no claim mentions, on the occasions that most claims are about first.
  public let unmentioned: [Evidence]

  /// - Parameter plan: the best plan for a situation. Asked for only where a claim names the rule that a plan answers.
  public init(of sheet: ClaimSheet, in scenario: Scenario, plan: (Situation) throws -> Plan) rethrows {
    self.scenario = scenario
    self.sheet = sheet
    let expectations = sheet.claims.flatMap(\.expectations)
    var evidence: [Evidence] = []
    var seen: Set<Occasion> = []
    for expectation in expectations where scenario.has(expectation.alternative) {
      let occasion = Occasion(of: expectation)
      guard seen.insert(occasion).inserted else { continue }
      let isPlanned = expectations.contains { $0.rule == RuleID.reassign.rawValue && Occasion(of: $0) == occasion }
      let situation = occasion.situation(in: scenario)
      evidence += Self.evidence(on: occasion, in: situation)
      if isPlanned { evidence += Self.evidence(of: try plan(situation), on: occasion, in: situation) }
    }
    let assessor = Assessor(scenario: scenario, evidence: evidence)
    verdicts = sheet.claims.map { claim in
      Verdict(
        claim: claim, source: sheet.source(of: claim),
        outcomes: claim.expectations.map {
          Verdict.Outcome(expectation: $0, result: assessor.result(of: $0, for: claim.grade))
        })
    }
    unmentioned = Mentions(in: evidence, by: expectations).unmentioned
  }

  private static func evidence(on occasion: Occasion, in situation: Situation) -> [Evidence] {
    Checker().findings(in: situation).map { Evidence($0, on: occasion) }
      + RuleCatalogue.standard.derivations(in: situation).map { Evidence($0, on: occasion) }
  }

  private static func evidence(of plan: Plan, on occasion: Occasion, in situation: Situation) -> [Evidence] {
    plan.assignments.compactMap { Evidence($0, names: situation.names, on: occasion) }
      + [Evidence(leftOut: plan.problem.temporaryBodies, names: situation.names, on: occasion)].compactMap { $0 }
  }
}

/// Weighs expectations against all that the tool says.
private struct Assessor {
  let scenario: Scenario
  let evidence: [Evidence]

  func result(of expectation: Expectation, for grade: ClaimGrade) -> Verdict.Result {
    let rule = RuleID(expectation.rule)
    guard rule.exists else { return .unknownRule }
    guard grade == .judgement || !rule.isEnteredByHand else { return .enteredByHand }
    guard scenario.has(expectation.alternative) else { return .unknownAlternative }
    let met = evidence.filter { $0.meets(expectation) }
    guard met.isEmpty else { return .met(met) }
    // Some subjects are no entries, such as the rules that a file names: what has been found needs no looking up.
    let unknown = expectation.subjects.filter { !scenario.hasEntry($0) }
    return unknown.isEmpty ? .missing(nearest: nearest(to: expectation)) : .unknownSubjects(unknown)
  }

  /// What the same rule says, most of the wanted subjects first, and of those what is said on the same occasion.
  private func nearest(to expectation: Expectation) -> Evidence? {
    let occasion = Occasion(of: expectation)
    func likeness(_ piece: Evidence) -> Int {
      2 * piece.countShared(with: expectation.subjects) + (piece.occasion == occasion ? 1 : 0)
    }
    var best: Evidence?
    for piece in evidence where piece.rule.rawValue == expectation.rule {
      if let found = best, likeness(found) >= likeness(piece) { continue }
      best = piece
    }
    return best
  }
}

extension RuleID {
  fileprivate var exists: Bool { RuleCatalogue.standard[self] != nil || RuleID.fileChecks.contains(self) }

  /// True for a rule that repeats what a person has written.
  var isEnteredByHand: Bool { RuleCatalogue.standard[self]?.group == .statements }
}

extension Scenario {
  /// True for the organisation as it is, and for an alternative of the file.
  fileprivate func has(_ alternative: AlternativeID?) -> Bool { alternative.map(alternatives.contains) ?? true }

  /// True when any entry that a rule can speak of has the id.
  fileprivate func hasEntry(_ id: String) -> Bool {
    let work = organization.work
    return organization.areas.contains(AreaID(id)) || organization.bodies.contains(BodyID(id))
      || organization.parties.contains(PartyID(id)) || organization.services.contains(ServiceID(id))
      || organization.documents.contains(DocumentID(id)) || alternatives.contains(AlternativeID(id))
      || work.tasks.contains(TaskID(id)) || work.decisions.contains(DecisionID(id))
      || work.observations.contains(ObservationID(id)) || work.risks.contains(RiskID(id))
      || work.controls.contains(ControlID(id)) || work.series.contains(SeriesID(id))
      || work.ledgers.contains(LedgerID(id)) || work.requiredRoles.contains(RequiredRoleID(id))
      || work.events.contains(EventID(id)) || work.sections.contains(TemplateSectionID(id))
  }
}
