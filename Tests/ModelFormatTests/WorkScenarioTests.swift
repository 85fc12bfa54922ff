import ModelFormat
import Responsibility
import Testing
import Vocabulary

/// The documents from Gotland, Västerbotten, Norrbotten and Kronoberg, as far as the rules on tasks and figures lean on them.
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

  @Test("Norrbotten: eleven rows, every one with what the table says of it, and four tables whose sums hold")
  func norrbotten() throws {
    let work = try organization("norrbotten-it-mt").work
    let rows = work.tasks.filter { $0.priority != nil }
    #expect(rows.map(\.id.rawValue) == (1...11).map { "u\($0)" })
    #expect(rows.compactMap(\.priority) == [1, 1, 2, 1, 2, 1, 1, 1, 2, 1, 2])
    #expect(rows.allSatisfy { $0.initiatedBy.value != nil && $0.effect.value != nil && $0.periods.count == 2 })
    #expect(
      rows.filter { $0.periods[1].content.isAbsent }.map(\.id.rawValue) == ["u2", "u4", "u6", "u7", "u9", "u10", "u11"])
    #expect(rows.filter { $0.deadlines.contains { $0.due.isAbsent } }.map(\.id.rawValue) == ["u10"])
    #expect(work.ledgers.count == 4 && work.ledgers.allSatisfy { $0.total.value == $0.sum })
    #expect(work.risks.count == 7 && work.risks.allSatisfy { !($0.measures.value ?? []).isEmpty })
    #expect(work.risks.filter { !$0.notMeasures.isEmpty }.map(\.id.rawValue) == ["r4"])
    #expect(work.controls.allSatisfy { $0.wasDone.value == false })
  }

  @Test("Kronoberg: five recommendations, each with its addressees, its answerers and a task")
  func kronoberg() throws {
    let work = try organization("kronoberg-e-halsa").work
    #expect(work.observations.map(\.kind) == Array(repeating: .recommendation, count: 5))
    #expect(work.observations.map { $0.addressees.value?.count } == [2, 2, 2, 1, 1])
    #expect(work.observations.map { $0.answeredBy.value?.count } == [2, 2, 2, 1, 2])
    #expect(work.observations.allSatisfy { !($0.tasks.value ?? []).isEmpty })
    #expect(
      work.tasks.flatMap(\.deadlines).compactMap(\.due.value).filter { $0.latest != nil }.map(\.text) == [
        "september 2020"
      ])
  }
}
