import Checking
import Reorganization
import Responsibility
import Testing

@Suite("A thousand reorganisations of two hundred bodies")
struct RandomReorganizationTests {
  private static func situation(_ seed: UInt64, of organization: Organization, _ random: inout RandomReorganization)
    -> Situation
  {
    var scenario = Scenario(name: "Random", organization: organization)
    scenario.alternatives.append(random.alternative())
    return Timeline(of: scenario, alternative: AlternativeID("random")).situation()
  }

  private static func situation(of organization: Organization, _ changes: [Change]) -> Situation {
    var scenario = Scenario(name: "Random", organization: organization)
    scenario.alternatives.append(Alternative(id: AlternativeID("random"), name: "Random", changes: changes))
    return Timeline(of: scenario, alternative: AlternativeID("random")).situation()
  }

  @Test("No row is lost, what has ended holds nothing that a successor has, and before and changes make after")
  func properties() throws {
    var random = RandomReorganization(seed: 7)
    let organization = random.organization()
    var appointments = 0
    var incidents = 0
    for seed in 0..<1000 {
      let situation = Self.situation(UInt64(seed), of: organization, &random)
      let after = situation.organization
      #expect(after.areas.ids == organization.areas.ids)
      #expect(after.bodies.ids == organization.bodies.ids)
      #expect(after.work.tasks.ids == organization.work.tasks.ids)

      var replayed = organization
      for appointment in situation.appointments {
        replayed.areas.update(appointment.area) { $0.roles[appointment.role] = appointment.holders }
      }
      #expect(replayed.areas.elementsEqual(after.areas), "\(seed)")

      #expect(after.bodies.allSatisfy { Set($0.predecessors).count == $0.predecessors.count }, "\(seed)")
      #expect(after.bodies.allSatisfy { $0.capacity.value.map { $0 >= .zero } ?? true }, "\(seed)")
      #expect(after.bodies.allSatisfy { $0.headcount.value.map { $0 >= 0 } ?? true }, "\(seed)")
      #expect(
        after.bodies.allSatisfy {
          $0.commissioners.value?.contains($0.id) != true || organization.commissionsItself($0.id)
        },
        "\(seed)")
      let ended = Set(after.bodies.flatMap(\.predecessors))
      let named = situation.changes.areasWithHoldersNamed
      #expect(
        after.areas.allSatisfy { area in
          named.contains(area.id)
            || Role.allCases.allSatisfy { !(area.roles[$0].value ?? []).contains { ended.contains($0.body) } }
        }, "\(seed)")
      appointments += situation.appointments.count
      incidents += situation.incidents.count
    }
    #expect(appointments > 1000)
    #expect(incidents > 1000)
  }

  @Test("A role that changes is one that the consequences list, and no other is; nothing of it crashes a rule")
  func consequences() throws {
    var random = RandomReorganization(seed: 11, bodies: 60, areas: 40)
    let organization = random.organization()
    for seed in 0..<25 {
      let situation = Self.situation(UInt64(seed), of: organization, &random)
      let consequences = Consequences(of: situation)
      _ = Checker().findings(in: situation)
      for area in situation.now.activeAreas {
        let past = situation.before.organization.areas[area.id].map(situation.before.roleBearer)
        let change = consequences.areas.first { $0.area == area.id }
        for role in Role.allCases {
          let before = RoleState(of: role, on: past, in: situation.before)
          let after = RoleState(of: role, on: area, in: situation.now)
          let said = change?[role]?.after ?? before
          #expect(said.isSame(as: after), "\(seed): \(area.id) \(role)")
        }
      }
    }
  }

  @Test("A random change and its inverse leave the organisation as it was")
  func inverses() throws {
    var random = RandomReorganization(seed: 5, bodies: 30, areas: 20)
    for seed in 0..<300 {
      let organization = random.organization()
      let (change, inverse) = random.changeAndInverse(in: organization)
      let there = Self.situation(of: organization, [change])
      let back = Self.situation(of: organization, [change, inverse])
      #expect(back.incidents.isEmpty, "\(seed): \(change.operation)")
      #expect(!there.organization.saysTheSame(as: organization), "\(seed): \(change.operation)")
      #expect(back.organization.saysTheSame(as: organization), "\(seed): \(change.operation)")
    }
  }

  @Test("Random changes of different things on one day may be made in any order")
  func order() throws {
    var random = RandomReorganization(seed: 9, bodies: 30, areas: 20)
    for seed in 0..<100 {
      let organization = random.organization()
      let changes = random.independentChanges(in: organization)
      let forwards = Self.situation(of: organization, changes)
      for order in [changes.reversed(), random.shuffled(changes)] {
        let other = Self.situation(of: organization, Array(order))
        #expect(other.organization.saysTheSame(as: forwards.organization), "\(seed)")
        #expect(other.incidents.count == forwards.incidents.count, "\(seed)")
      }
    }
  }

  @Test("The same changes give the same organisation every time")
  func repeatable() throws {
    var one = RandomReorganization(seed: 3, bodies: 40, areas: 30)
    var two = RandomReorganization(seed: 3, bodies: 40, areas: 30)
    for seed in 0..<20 {
      let left = Self.situation(UInt64(seed), of: one.organization(), &one)
      let right = Self.situation(UInt64(seed), of: two.organization(), &two)
      #expect(left.organization.areas.elementsEqual(right.organization.areas))
      #expect(left.organization.bodies.elementsEqual(right.organization.bodies))
      #expect(left.incidents == right.incidents)
    }
  }
}

extension Organization {
  fileprivate func commissionsItself(_ body: BodyID) -> Bool {
    bodies[body]?.commissioners.value?.contains(body) == true
  }
}

extension [Change] {
  /// The areas to which a change names holders, who may have ended.
  fileprivate var areasWithHoldersNamed: Set<AreaID> {
    Set(
      flatMap { change -> [AreaID] in
        switch change.operation {
        case .assign(let area, _): [area]
        case .split(_, let parts): parts.map(\.area)
        default: []
        }
      })
  }
}
