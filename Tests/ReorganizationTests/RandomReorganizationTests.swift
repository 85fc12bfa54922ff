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
        after.bodies.allSatisfy { $0.commissioners.value?.contains($0.id) != true || organization.commissionsItself($0.id) },
        "\(seed)")
      let succeeded = Set(after.bodies.flatMap { body in body.predecessors.map { $0 } })
      #expect(
        after.areas.allSatisfy { area in
          Role.allCases.allSatisfy { role in !(area.roles[role].value ?? []).contains { succeeded.contains($0.body) } }
        } || situation.changes.contains(where: \.givesRolesAnew), "\(seed)")
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
  fileprivate func commissionsItself(_ body: BodyID) -> Bool { bodies[body]?.commissioners.value?.contains(body) == true }
}

extension Change {
  /// True for a change that names its holders, and so may give a role to a body that has ended.
  fileprivate var givesRolesAnew: Bool {
    switch operation {
    case .assign, .split: true
    default: false
    }
  }
}
