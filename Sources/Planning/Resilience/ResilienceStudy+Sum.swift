import Checking
import LinearModel
import Responsibility
import Vocabulary

extension ResilienceStudy {
  /// The outcome of pausing both, put together from the outcomes of pausing each; nil when the two have something to do
  /// with each other and a plan has to be made for both.
  ///
  /// They have nothing to do with each other when no area, role or candidate is touched by both pauses. Every goal but
  /// the balance is then a sum of what either pause adds, so the best plan for both is the best for one beside the best
  /// for the other. The balance is the most that any one body owns; it is harmless where a body that neither pause
  /// touches owns the most in both plans.
  public func sum(_ one: PauseOutcome, _ other: PauseOutcome) -> PauseOutcome? {
    guard let status = Self.status(one.status, other.status) else { return nil }
    let (first, second) = (reach(of: one), reach(of: other))
    guard first.areas.isDisjoint(with: second.areas), first.bodies.isDisjoint(with: second.bodies) else { return nil }
    let both = PlanningProblem(pausing(one.bodies + other.bodies), scope: .vacated)
    guard Self.fits(first.problem, beside: second.problem, in: both),
      isBalanceHarmless(one, other, untouchedBy: first.bodies.union(second.bodies))
    else { return nil }
    let paused = Set(one.bodies + other.bodies)
    let order = Dictionary(uniqueKeysWithValues: both.slots.enumerated().map { ($0.element, $0.offset) })
    func merged(_ part: KeyPath<PauseOutcome, [PlannedAssignment]>) -> [PlannedAssignment] {
      (one[keyPath: part] + other[keyPath: part]).map { remaining($0, besides: paused) }
        .sorted { order[$0.slot, default: 0] < order[$1.slot, default: 0] }
    }
    func inOrder(_ ids: [BodyID]) -> [BodyID] {
      ids.filter { !paused.contains($0) }.sorted { position(of: $0) < position(of: $1) }
    }
    let decisions = Set(one.decisions + other.decisions)
    return PauseOutcome(
      bodies: one.bodies + other.bodies,
      fallen: (one.fallen + other.fallen).sorted { order[$0, default: 0] < order[$1, default: 0] },
      orphansAtOnce: inOrder(one.orphansAtOnce + other.orphansAtOnce),
      decisions: situation.organization.work.decisions.ids.filter(decisions.contains), status: status, isSum: true,
      saved: merged(\.saved), lost: merged(\.lost),
      voices: (one.voices + other.voices).enumerated()
        .sorted { (position(of: $0.element), $0.offset) < (position(of: $1.element), $1.offset) }.map(\.element),
      overloads: one.overloads + other.overloads, orphans: inOrder(one.orphans + other.orphans), conflict: [])
  }

  /// The assignment with nothing said of the bodies that the other pause has taken away, as a plan for both would put it.
  private func remaining(_ assignment: PlannedAssignment, besides paused: Set<BodyID>) -> PlannedAssignment {
    let left = assignment.withoutObstacles(about: paused.subtracting(assignment.slot.before))
    return PlannedAssignment(
      slot: left.slot, bodies: left.bodies, equallyGood: left.equallyGood, equallyGoodAlone: left.equallyGoodAlone,
      obstacles: left.obstacles.sorted { position(of: $0.bodies[0]) < position(of: $1.bodies[0]) })
  }

  /// Nil when one of them cannot be added to anything.
  private static func status(_ one: Plan.Status, _ other: Plan.Status) -> Plan.Status? {
    switch (one, other) {
    case (.optimal, .optimal): .optimal
    case (.optimal, .partial), (.partial, .optimal), (.partial, .partial): .partial
    default: nil
    }
  }

  private func position(of body: BodyID) -> Int { situation.organization.bodies.position(of: body) ?? 0 }
  private func position(of voice: Contribution) -> Int {
    voice.areas.first.flatMap { situation.organization.areas.position(of: $0) } ?? 0
  }

  // MARK: What a pause touches

  private struct Reach {
    let areas: Set<AreaID>
    let bodies: Set<BodyID>
    let problem: PlanningProblem
  }

  /// The areas on which something falls or the paused body has any part, and the bodies that could take over, that have
  /// a part in those areas, or that work for the paused body.
  private func reach(of outcome: PauseOutcome) -> Reach {
    let problem = PlanningProblem(pausing(outcome.bodies), scope: .vacated)
    var areas = Set(problem.slots.map(\.area))
    for body in outcome.bodies { areas.formUnion(situation.now.roles(of: body).map(\.area)) }
    var bodies = Set(outcome.bodies + problem.candidates.joined())
    for id in areas {
      guard let area = situation.organization.areas[id] else { continue }
      for role in Role.allCases { bodies.formUnion(situation.now.activeHolders(of: role, on: area)) }
    }
    for body in situation.now.activeBodies
    where situation.now.commissions(of: body.id).contains(where: { outcome.bodies.contains($0.commissioner) }) {
      bodies.insert(body.id)
    }
    return Reach(areas: areas, bodies: bodies, problem: problem)
  }

  /// True when the roles to fill after both pauses are those after one and those after the other, with the same
  /// candidates.
  private static func fits(
    _ one: PlanningProblem, beside other: PlanningProblem, in both: PlanningProblem
  ) -> Bool {
    let apart = zip(one.slots + other.slots, one.candidates + other.candidates)
    let candidates = Dictionary(Array(apart)) { first, _ in first }
    return candidates.count == both.slots.count
      && zip(both.slots, both.candidates).allSatisfy { candidates[$0] == $1 }
  }

  /// The balance couples plans that share nothing else, unless it is the same whatever they do.
  private func isBalanceHarmless(_ one: PauseOutcome, _ other: PauseOutcome, untouchedBy touched: Set<BodyID>) -> Bool {
    if one.fallen.isEmpty && other.fallen.isEmpty { return true }
    let levels = GoalLevel.levels(for: situation.scenario.planning)
      .filter { $0.terms.contains { $0.goal.word == .balance } }
    // Weighed against other goals within one level, it could make both plans dearer than the two apart.
    return levels.isEmpty
      || levels.allSatisfy { $0.terms.count == 1 } && mostOwned(besides: touched) >= mostOwned(in: one, other)
  }

  private func mostOwned(besides touched: Set<BodyID>) -> Int {
    situation.now.activeBodies.filter { !touched.contains($0.id) }
      .map { situation.now.count(of: .owner, for: $0.id) }.max() ?? 0
  }

  /// The most that any touched body owns when both plans are carried out.
  private func mostOwned(in one: PauseOutcome, _ other: PauseOutcome) -> Int {
    var owned: [BodyID: Int] = [:]
    for body in situation.now.activeBodies where !one.bodies.contains(body.id) && !other.bodies.contains(body.id) {
      owned[body.id] = situation.now.count(of: .owner, for: body.id)
    }
    for assignment in one.saved + other.saved where assignment.slot.role == .owner {
      for body in assignment.bodies { owned[body, default: 0] += 1 }
    }
    return owned.values.max() ?? 0
  }
}
