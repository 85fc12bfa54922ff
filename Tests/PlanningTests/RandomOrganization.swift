import Checking
import RandomModels
import Reorganization
import Responsibility

/// Small organisations drawn from a seed, with everything in them that a plan has to weigh: unknown seats, missing
/// mandates, levels, capacities that bind, temporary bodies, mandates that list areas or kinds of decision, bodies without
/// a legal form, signatories, shared ownership.
struct RandomOrganization {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A situation in which one body has been paused.
  mutating func situation() -> Situation {
    var scenario = Scenario(name: "random")
    scenario.organization = organization()
    scenario.planning = settings(for: scenario.organization)
    let paused = BodyID("b\(Int.random(in: 0..<scenario.organization.bodies.count, using: &generator))")
    let pause = Alternative(id: AlternativeID("paus"), name: "Paus", changes: [Change(.pause(paused))])
    scenario.alternatives = Catalogue([pause])
    return Timeline(of: scenario, alternative: pause.id).situation()
  }

  private mutating func organization() -> Organization {
    let levels = (0..<3).map { Level(id: LevelID("l\($0)"), name: "Level \($0)") }
    let parties = (0..<3).map {
      Party(id: PartyID("p\($0)"), name: "Party \($0)", represents: $0 == 2 ? [PartyID("p1")] : [])
    }
    let areaCount = Int.random(in: 1...4, using: &generator)
    let areaIDs = (0..<areaCount).map { AreaID("a\($0)") }
    let bodyCount = Int.random(in: 2...4, using: &generator)
    let bodies = (0..<bodyCount).map { body($0, areas: areaIDs) }
    let areas = areaIDs.map { area($0, bodies: bodyCount) }
    return Organization(
      levels: Catalogue(levels), parties: Catalogue(parties), bodies: Catalogue(bodies), areas: Catalogue(areas))
  }

  private mutating func body(_ number: Int, areas: [AreaID]) -> Body {
    var body = Body(id: BodyID("b\(number)"), name: "Body \(number)")
    if chance(4, of: 5) { body.level = stated(LevelID("l\(Int.random(in: 0...2, using: &generator))")) }
    if chance(2, of: 3) {
      let seats = (0...2).filter { _ in chance(1, of: 2) }.map { Seat(holder: .party(PartyID("p\($0)"))) }
      body.seats = stated(seats)
    }
    switch Int.random(in: 0...3, using: &generator) {
    case 0: body.mandate = Fact(.absent, Provenance())
    case 1: body.mandate = stated(Mandate(scope: chance(1, of: 2) ? areas.filter { _ in chance(1, of: 2) } : nil))
    default: break
    }
    if chance(1, of: 4), let mandate = body.mandate.value {
      var narrowed = mandate
      narrowed.decisions = [DecisionKind.agreement, .plan].filter { _ in chance(1, of: 2) }
      body.mandate = stated(narrowed)
    }
    if chance(1, of: 3) {
      let forms: [LegalForm] = [.informal, .committee, .federation]
      body.legalForm = stated(forms[Int.random(in: 0..<forms.count, using: &generator)])
    }
    if chance(1, of: 2) { body.capacity = stated(Quantity(Int.random(in: 0...12, using: &generator))) }
    if chance(1, of: 8) { body.isTemporary = stated(true) }
    return body
  }

  private mutating func area(_ id: AreaID, bodies: Int) -> Area {
    var area = Area(id: id, name: "Area \(id)")
    if chance(4, of: 5) { area.level = stated(LevelID("l\(Int.random(in: 0...2, using: &generator))")) }
    if chance(5, of: 6) { area.roles[.owner] = holders(among: bodies, most: chance(1, of: 6) ? 2 : 1) }
    if chance(3, of: 4) { area.roles[.performer] = holders(among: bodies, most: 2) }
    if chance(1, of: 4) {
      area.roles[.support] = holders(among: bodies, most: 1)
      area.isSupportNeeded = chance(1, of: 2)
    }
    for role in [Role.owner, .performer, .support] where chance(2, of: 3) {
      area.effort[role] = Quantity(thousandths: Int.random(in: 0...12, using: &generator) * 500)
    }
    if chance(1, of: 5) { area.signatories = [PartyID("p\(Int.random(in: 0...2, using: &generator))")] }
    if chance(1, of: 4) { area.criticality = stated(Int.random(in: 1...5, using: &generator)) }
    if chance(1, of: 4) {
      area.decisions = [DecisionKind.agreement, .personalData, .plan].filter { _ in chance(1, of: 2) }
    }
    area.mayOwnerPerform = chance(1, of: 5)
    return area
  }

  private mutating func settings(for organization: Organization) -> PlanningSettings {
    var settings = PlanningSettings()
    settings.isCapacityRequired = chance(1, of: 2)
    func pairing() -> Pairing {
      Pairing(
        area: organization.areas[Int.random(in: 0..<organization.areas.count, using: &generator)].id,
        role: chance(1, of: 2) ? .owner : .performer,
        body: organization.bodies[Int.random(in: 0..<organization.bodies.count, using: &generator)].id)
    }
    if chance(1, of: 6) { settings.fixed = [pairing()] }
    if chance(1, of: 4) { settings.forbidden = [pairing()] }
    if chance(1, of: 5) {
      settings.goals = [
        [WeightedGoal(goal: "changes", weight: 2), WeightedGoal(goal: "mandate", weight: 3)],
        [WeightedGoal(goal: "voices")], [WeightedGoal(goal: "overload"), WeightedGoal(goal: "balance", weight: 7)],
        [WeightedGoal(goal: "commissioners"), WeightedGoal(goal: "level-distance", weight: 2)],
      ]
    }
    return settings
  }

  private mutating func holders(among bodies: Int, most: Int) -> Fact<[Holding]> {
    var chosen: [Int] = []
    for _ in 0..<Int.random(in: 1...most, using: &generator) {
      let body = Int.random(in: 0..<bodies, using: &generator)
      if !chosen.contains(body) { chosen.append(body) }
    }
    return stated(chosen.map { Holding(body: BodyID("b\($0)")) })
  }

  private func stated<Value>(_ value: Value) -> Fact<Value> { Fact(.stated(value)) }

  private mutating func chance(_ favourable: Int, of all: Int) -> Bool {
    Int.random(in: 1...all, using: &generator) <= favourable
  }
}
