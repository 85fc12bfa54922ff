import Checking
import Generation
import ModelFormat
import Reorganization
import Responsibility
import Testing
import Vocabulary

@Suite("A generated organisation")
struct GeneratedOrganizationTests {
  static let sizes = [
    OrganizationSize(areas: 1, bodies: 2, parties: 1, seed: 0),
    OrganizationSize(areas: 60, bodies: 20, parties: 8, seed: 1),
    OrganizationSize(areas: 40, bodies: 300, parties: 5, seed: 7),
    OrganizationSize(areas: 1_000, bodies: 120, parties: 24, seed: UInt64.max),
    OrganizationSize(areas: 3_000, bodies: 40, parties: 2_000, seed: 3),
  ]

  private static func scenario(_ size: OrganizationSize) throws -> Scenario {
    let file = try #require(OrganizationGenerator.file(of: size))
    let reading = ModelReader().read(file, file: "fil.yaml")
    #expect(reading.problems.map(\.message.swedish) == [])
    return try #require(reading.scenario)
  }

  @Test("reads back without problems, of the size asked for", arguments: sizes)
  func readsBack(_ size: OrganizationSize) throws {
    let organization = try Self.scenario(size).organization
    #expect(organization.areas.count == size.areas)
    #expect(organization.bodies.count == size.bodies)
    #expect(organization.parties.count == size.parties)
  }

  @Test("has a name of its own for every entry, and no reference that had to be guessed", arguments: sizes)
  func namesAreUnique(_ size: OrganizationSize) throws {
    let scenario = try Self.scenario(size)
    let organization = scenario.organization
    #expect(scenario.looseReferences.isEmpty)
    for names in [
      organization.areas.map(\.name), organization.bodies.map(\.name), organization.parties.map(\.name),
      organization.services.map(\.name), organization.documents.map(\.name), organization.work.tasks.map(\.name),
    ] {
      #expect(Set(names.map { NameForm.folded($0) }).count == names.count)
    }
  }

  @Test("is the same for the same numbers and another for another seed")
  func isDeterministic() throws {
    let size = OrganizationSize(areas: 200, bodies: 30, parties: 10, seed: 5)
    let file = OrganizationGenerator.file(of: size)
    #expect(file == OrganizationGenerator.file(of: size))
    let other = OrganizationSize(areas: 200, bodies: 30, parties: 10, seed: 6)
    #expect(file != OrganizationGenerator.file(of: other))
  }

  /// A file that somebody has measured with has to be the same tomorrow and on another machine.
  @Test("is the file that it has always been")
  func isStable() throws {
    let file = try #require(
      OrganizationGenerator.file(of: OrganizationSize(areas: 60, bodies: 20, parties: 8, seed: 1)))
    // FNV-1a: what counts is only that any change of the text changes it.
    let mark = file.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    #expect(String(mark, radix: 16) == "287c7563fd451700")
  }

  @Test("is good but not perfect: a few findings for each hundred areas and bodies, and none of the file itself")
  func isRealistic() throws {
    let size = OrganizationSize(areas: 1_000, bodies: 120, parties: 24, seed: 1)
    let scenario = try Self.scenario(size)
    let findings = Checker().findings(in: Timeline(of: scenario, alternative: nil).situation(on: nil))
    let counts = Dictionary(grouping: findings, by: \.rule.rawValue).mapValues(\.count)
    for rule in ["area-no-owner", "level-mismatch", "body-overload", "body-no-mandate", "party-unrepresented"] {
      let count = counts[rule] ?? 0
      #expect(count > 0 && count <= 60, "\(rule): \(count)")
    }
    #expect(!counts.keys.contains { $0.hasPrefix("allowance") || $0.hasPrefix("setting") })
  }

  @Test("loads most bodies to between 60 and 95 per cent of what they can carry")
  func capacitiesBind() throws {
    let scenario = try Self.scenario(OrganizationSize(areas: 1_000, bodies: 120, parties: 24, seed: 2))
    let state = OrganizationState(scenario.organization)
    let loaded = scenario.organization.bodies.filter { !state.load(of: $0.id).items.isEmpty }
    let bound = loaded.filter { body in
      guard let capacity = body.capacity.value?.thousandths else { return false }
      let percent = state.load(of: body.id).sum.thousandths * 100 / capacity
      return (55...100).contains(percent)
    }
    #expect(bound.count * 10 >= loaded.count * 8, "\(bound.count) of \(loaded.count)")
  }

  @Test("has an alternative that pauses the body with the most to do")
  func pausesTheBusiest() throws {
    let scenario = try Self.scenario(OrganizationSize(areas: 200, bodies: 30, parties: 10, seed: 4))
    let before = OrganizationState(scenario.organization)
    let busiest = try #require(
      scenario.organization.bodies.max { before.load(of: $0.id).sum < before.load(of: $1.id).sum })
    let timeline = Timeline(of: scenario, alternative: AlternativeID("pausa-storsta"))
    #expect(!timeline.situation(on: nil).now.isActive(busiest.id))
  }

  @Test(
    "is refused in one sentence when the size makes no sense",
    arguments: [
      (0, 5, 5), (5, 0, 5), (5, 1, 5), (5, 5, 0), (100_001, 5, 5), (5, 20_001, 5), (5, 5, 2_001), (-1, -1, -1),
    ])
  func refuses(areas: Int, bodies: Int, parties: Int) throws {
    let size = OrganizationSize(areas: areas, bodies: bodies, parties: parties, seed: 1)
    let complaint = try #require(size.complaint)
    #expect(complaint.swedish.filter { $0 == "." } == ".")
    #expect(OrganizationGenerator.file(of: size) == nil)
  }
}
