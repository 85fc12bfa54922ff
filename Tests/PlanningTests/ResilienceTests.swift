import Checking
import GLPKSolver
import Responsibility
import Testing

@testable import Planning

@Suite("Pausing bodies one or two at a time")
struct ResilienceTests {
  private static let seeds: [UInt64] = Array(0..<80)
  private static let mostCombinations = 1_500
  private static let planner = Planner(solver: GLPKSolver())

  /// A random organisation as it is, without orders about single roles: those would leave roles empty without a pause.
  private static func organization(_ seed: UInt64, isEven: Bool) -> Situation {
    var random = RandomOrganization(seed: seed)
    var scenario = random.situation().scenario
    scenario.planning.fixed = []
    scenario.planning.forbidden = []
    if isEven { scenario.organization.areas.updateAll { $0.criticality = .omitted } }
    let state = OrganizationState(scenario.organization)
    return Situation(scenario: scenario, before: state, now: state)
  }

  @Test("leaves exactly as many roles empty as the best of all plans", arguments: [true, false])
  func agreesWithBruteForce(isEven: Bool) throws {
    var compared = 0
    var lost = 0
    for seed in Self.seeds {
      let study = ResilienceStudy(Self.organization(seed, isEven: isEven))
      for bodies in study.singles {
        let problem = PlanningProblem(study.pausing(bodies), scope: .vacated)
        guard Self.combinations(of: problem) <= Self.mostCombinations else { continue }
        let best = try #require(BruteForcePlan(problem).bestValues(), "seed \(seed)")
        let outcome = try #require(try study.outcome(of: bodies, with: Self.planner))
        // Unless the file has goals of its own, empty roles are the first level, each with its criticality.
        let weight = outcome.lost.reduce(0) { $0 + $1.slot.criticality }
        #expect(weight == best[0], "seed \(seed), \(bodies)")
        if isEven { #expect(outcome.lost.count == best[0], "seed \(seed), \(bodies)") }
        #expect(outcome.fallen.count == outcome.lost.count + outcome.saved.count)
        #expect(outcome.isProved)
        compared += 1
        lost += outcome.lost.count
      }
    }
    #expect(compared > 100)
    #expect(lost > 20)
  }

  @Test("adds up two pauses that share nothing to exactly what a plan for both gives")
  func sumsAreExact() throws {
    var added = 0
    var fallen = 0
    for seed in 0..<90 as Range<UInt64> {
      let study = ResilienceStudy(SeparateHalves(seed: seed).situation)
      let singles = try study.singles.map { try #require(try study.outcome(of: $0, with: Self.planner)) }
      for pair in study.pairs {
        let one = try #require(singles.first { $0.bodies == [pair[0]] })
        let other = try #require(singles.first { $0.bodies == [pair[1]] })
        guard let sum = study.sum(one, other) else { continue }
        let solved = try #require(try study.outcome(of: pair, with: Self.planner))
        #expect(sum.isSum && !solved.isSum)
        #expect(sum.bodies == solved.bodies)
        #expect(sum.fallen == solved.fallen, "seed \(seed), \(pair)")
        #expect(sum.status == solved.status, "seed \(seed), \(pair)")
        #expect(sum.saved.map(\.slot) == solved.saved.map(\.slot), "seed \(seed), \(pair)")
        #expect(sum.saved.map(\.bodies) == solved.saved.map(\.bodies), "seed \(seed), \(pair)")
        #expect(sum.lost.map(\.slot) == solved.lost.map(\.slot), "seed \(seed), \(pair)")
        #expect(sum.lost.map(\.obstacles) == solved.lost.map(\.obstacles), "seed \(seed), \(pair)")
        #expect(Set(sum.voices) == Set(solved.voices), "seed \(seed), \(pair)")
        #expect(sum.voices.count == solved.voices.count, "seed \(seed), \(pair)")
        #expect(Set(sum.overloads) == Set(solved.overloads), "seed \(seed), \(pair)")
        #expect(sum.orphansAtOnce == solved.orphansAtOnce, "seed \(seed), \(pair)")
        #expect(sum.orphans == solved.orphans, "seed \(seed), \(pair)")
        added += 1
        if !one.fallen.isEmpty, !other.fallen.isEmpty { fallen += 1 }
      }
    }
    #expect(added > 60)
    #expect(fallen > 10)
  }

  @Test("does not add up two pauses that leave an area to nobody together")
  func sharedAreas() throws {
    var organization = Organization()
    for name in ["one", "two"] { organization.bodies.append(Body(id: BodyID(name), name: name)) }
    var area = Area(id: AreaID("plan"), name: "Plan")
    area.roles[.owner] = Fact(.stated(["one", "two"].map { Holding(body: BodyID($0)) }))
    organization.areas.append(area)
    let state = OrganizationState(organization)
    let study = ResilienceStudy(
      Situation(scenario: Scenario(name: "shared", organization: organization), before: state, now: state))
    let outcomes = try study.singles.map { try #require(try study.outcome(of: $0, with: Self.planner)) }
    #expect(outcomes.allSatisfy { $0.fallen.isEmpty })
    #expect(study.sum(outcomes[0], outcomes[1]) == nil)
    let both = try #require(try study.outcome(of: study.pairs[0], with: Self.planner))
    #expect(both.lost.map(\.slot.area) == [area.id])
    let resilience = Resilience(study, singles: outcomes, pairs: [both], criticalFrom: 3)
    #expect(resilience.lostTogether(both) == 1)
  }

  @Test("finds the fewest bodies whose pause leaves an area without a possible owner")
  func weakestPoint() throws {
    var compared = 0
    for seed in Self.seeds {
      let study = ResilienceStudy(Self.organization(seed, isEven: false))
      guard let weakest = study.weakestPoint(from: 3) else { continue }
      let expected = Self.fewest(in: study, areas: Self.criticalAreas(of: study))
      #expect(weakest.size == expected, "seed \(seed)")
      #expect(weakest.areas.allSatisfy { $0.bodies.count == expected }, "seed \(seed)")
      compared += 1
    }
    #expect(compared > Self.seeds.count / 2)
  }

  @Test("does not blame a pause for roles that were empty before it")
  func emptyBefore() throws {
    for seed in Self.seeds.prefix(40) {
      var random = RandomOrganization(seed: seed)
      let study = ResilienceStudy(random.situation())
      let empty = Set(study.emptyBefore)
      for bodies in study.singles {
        guard let outcome = try study.outcome(of: bodies, with: Self.planner) else { continue }
        let roles = outcome.fallen.map { ResilienceStudy.EmptyRole(area: $0.area, role: $0.role) }
        #expect(empty.isDisjoint(with: roles), "seed \(seed)")
      }
    }
  }

  // MARK: Trying everything

  private static func criticalAreas(of study: ResilienceStudy) -> [Area] {
    let owned = study.situation.now.activeAreas.filter {
      !study.situation.now.activeHolders(of: .owner, on: $0).isEmpty
    }
    let critical = owned.filter { ($0.criticality.value ?? 0) >= 3 }
    return critical.isEmpty ? owned : critical
  }

  /// The size of the smallest set of bodies whose pause leaves one of the areas to nobody, by pausing every set.
  private static func fewest(in study: ResilienceStudy, areas: [Area]) -> Int? {
    let bodies = study.bodies
    return (0..<(1 << bodies.count)).filter { set in
      let paused = study.pausing(bodies.indices.filter { set & (1 << $0) != 0 }.map { bodies[$0] })
      let problem = PlanningProblem(paused, scope: .vacated)
      return areas.contains { area in
        guard paused.now.activeHolders(of: .owner, on: area).isEmpty else { return false }
        guard let slot = problem.slot(for: .owner, on: area.id) else { return true }
        return !problem.candidates[slot].contains { canCarry(area, $0, in: problem) }
      }
    }.map(\.nonzeroBitCount).min()
  }

  private static func canCarry(_ area: Area, _ body: BodyID, in problem: PlanningProblem) -> Bool {
    guard problem.situation.scenario.planning.isCapacityRequired, let effort = area.effort[.owner],
      let limit = CapacityKept.limit(of: body, in: problem)
    else { return true }
    return problem.situation.now.load(of: body).sum + effort <= limit
  }

  private static func combinations(of problem: PlanningProblem) -> Int {
    zip(problem.slots, problem.candidates).reduce(1) { product, entry in
      let (slot, candidates) = entry
      let choices = slot.places == 1 ? candidates.count + 1 : (candidates.count + 1) * (candidates.count + 1)
      return min(1_000_000, product * choices)
    }
  }
}

/// Two random organisations side by side in one file, each body's mandate limited to the areas of its own half, so that
/// pauses in different halves have little to do with each other.
private struct SeparateHalves {
  let situation: Situation

  init(seed: UInt64) {
    var first = RandomOrganization(seed: 2 * seed)
    var second = RandomOrganization(seed: 2 * seed + 1)
    var scenario = first.situation().scenario
    let other = second.situation().scenario.organization
    var organization = scenario.organization
    organization.bodies.updateAll { Self.limit(&$0, to: scenario.organization.areas.ids) }
    func moved(_ body: BodyID) -> BodyID { BodyID("c\(body.rawValue)") }
    func moved(_ area: AreaID) -> AreaID { AreaID("c\(area.rawValue)") }
    for body in other.bodies {
      var copy = Body(id: moved(body.id), name: "Other \(body.name)")
      copy.level = body.level
      copy.seats = body.seats
      copy.capacity = body.capacity
      copy.isTemporary = body.isTemporary
      copy.legalForm = body.legalForm
      copy.mandate = body.mandate
      if let scope = body.mandate.value?.scope {
        copy.mandate = Fact(.stated(Mandate(scope: scope.map(moved))))
      }
      Self.limit(&copy, to: other.areas.ids.map(moved))
      organization.bodies.append(copy)
    }
    for area in other.areas {
      var copy = Area(id: moved(area.id), name: "Other \(area.name)")
      copy.level = area.level
      copy.effort = area.effort
      copy.criticality = area.criticality
      copy.decisions = area.decisions
      copy.signatories = area.signatories
      copy.isSupportNeeded = area.isSupportNeeded
      copy.mayOwnerPerform = area.mayOwnerPerform
      for role in [Role.owner, .performer, .support] {
        guard let holders = area.roles[role].value else { continue }
        copy.roles[role] = Fact(.stated(holders.map { Holding(body: moved($0.body)) }))
      }
      organization.areas.append(copy)
    }
    // Commissioners, so that some can be lost.
    let ids = organization.bodies.ids
    for (index, id) in ids.enumerated() where index.isMultiple(of: 2) {
      organization.bodies.update(id) { $0.commissioners = Fact(.stated([ids[(index + Int(seed)) % ids.count]])) }
    }
    scenario.organization = organization
    // With the balance among the goals few pauses have nothing to do with each other.
    if !seed.isMultiple(of: 3) {
      scenario.planning.goals = [
        [WeightedGoal(goal: "vacancies")], [WeightedGoal(goal: "overload")], [WeightedGoal(goal: "voices")],
        [WeightedGoal(goal: "changes"), WeightedGoal(goal: "level-distance", weight: 2)],
        [WeightedGoal(goal: "commissioners")],
      ]
    }
    scenario.planning.fixed = []
    scenario.planning.forbidden = []
    let state = OrganizationState(organization)
    situation = Situation(scenario: scenario, before: state, now: state)
  }

  /// A mandate that lists the areas of one half, unless it lists some of them already.
  private static func limit(_ body: inout Body, to areas: [AreaID]) {
    var mandate = body.mandate.value ?? Mandate(scope: nil)
    if mandate.scope == nil { mandate.scope = areas }
    body.mandate = Fact(.stated(mandate))
  }
}
