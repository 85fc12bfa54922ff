import ModelFormat
import Responsibility
import Testing
import Vocabulary

/// The documents from Gotland and Västerbotten, as far as the rules on tasks and figures lean on them.
@Suite("The scenarios with tasks, observations and figures")
struct WorkScenarioTests {
  private func organization(_ name: String) throws -> Organization {
    let reading = ModelReader().read(try ProjectFiles.bytes("scenarios/\(name)/scenario.yaml"), file: name)
    #expect(reading.problems.map { "\($0.place): \($0.code): \($0.message.swedish)" } == [])
    let scenario = try #require(reading.scenario)
    #expect(scenario.looseReferences == [])
    return scenario.organization
  }

  @Test("Gotland: six decided tasks, one of them due at two times, three with two recipients")
  func gotland() throws {
    let work = try organization("gotland-it-styrning").work
    let decided = work.decisions.flatMap(\.tasks)
    #expect(decided.map(\.rawValue) == ["rf1", "rf2", "rf3", "rs1", "rs2", "rs3"])
    #expect(work.tasks.ids == decided + [TaskID("coacher")])
    let times = work.tasks.map { Set($0.deadlines.compactMap(\.due.value?.text)).count }
    #expect(times == [1, 1, 1, 2, 1, 0, 0])
    let recipients = work.tasks.map { Set($0.deadlines.compactMap(\.recipient.value)).count }
    #expect(recipients == [2, 2, 2, 1, 1, 0, 0])
    #expect(work.observations.filter { $0.kind == .finding }.count == 6)
    #expect(work.observations.filter { $0.tasks.isAbsent }.map(\.id.rawValue) == ["b14", "b18", "i04"])
    #expect(work.observations.filter(\.isPartlyAnswered).map(\.id.rawValue) == ["f6", "b17"])
  }

  @Test("Gotland: the exception for the social services is inside the collective that the tasks go to")
  func exception() throws {
    let organization = try organization("gotland-it-styrning")
    let finding = try #require(organization.work.observations[ObservationID("f2")])
    let task = try #require(organization.work.tasks[TaskID("rf1")])
    let performer = try #require(task.performers.value?.first.flatMap { organization.bodies[$0.body] })
    #expect(performer.kind == .collective)
    #expect(Set(performer.collectedBodies).isSuperset(of: finding.exceptions))
  }

  @Test("Västerbotten: volumes grow, one post is moved, five headings are blank")
  func vasterbotten() throws {
    let organization = try organization("vasterbotten-ledningssystem")
    let work = organization.work
    let growth = work.series.map { [$0.points.first, $0.points.last].compactMap { $0?.value } }
    #expect(
      growth == [
        [Quantity(1800), Quantity(2500)], [Quantity(1543), Quantity(2194)], [Quantity(1), Quantity(2)],
      ])
    #expect(work.sections.filter(\.content.isAbsent).count == 5)
    #expect(organization.bodies[BodyID("juridik")]?.headcount.value == 1)
    #expect(work.tasks.allSatisfy { !$0.responsible.isWritten })
  }
}
