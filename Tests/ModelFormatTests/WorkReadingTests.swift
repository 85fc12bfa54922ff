import ModelFormat
import Responsibility
import Testing
import Vocabulary

@Suite("Tasks, decisions, observations, risks, controls and figures, with every key")
struct WorkReadingTests {
  private func organization(_ text: String) throws -> Organization {
    let reading = ModelReader().read(text, file: "prov.yaml")
    #expect(reading.problems.map { "\($0.place): \($0.code): \($0.message.swedish)" } == [])
    return try #require(reading.scenario).organization
  }

  @Test("A collective has members, and bodies have people", arguments: [WorkText.swedish, WorkText.english])
  func bodies(_ text: String) throws {
    let bodies = try organization(text).bodies
    let all = try #require(bodies[BodyID("alla")])
    #expect(all.kind == .collective)
    #expect(all.members.value == [.body(BodyID("a")), .body(BodyID("b"))])
    #expect(all.members.provenance.basis == .inferred)
    #expect(bodies[BodyID("a")]?.headcount.value == 2)
    #expect(bodies[BodyID("b")]?.headcount.isUnknown == true)
    #expect(bodies[BodyID("b")]?.headcount.isWritten == true)
    #expect(bodies[BodyID("rs")]?.members.isWritten == false)
  }

  @Test("A task", arguments: [WorkText.swedish, WorkText.english])
  func task(_ text: String) throws {
    let task = try #require(try organization(text).work.tasks[TaskID("plan")])
    #expect(task.name == "Ta fram en plan")
    #expect(task.kind == .study)
    #expect(task.state.value == .ongoing)
    #expect(task.state.provenance.source == "R2")
    #expect(task.responsible.value?.map(\.body.rawValue) == ["alla", "rs"])
    #expect(task.responsible.value?.map(\.part) == ["Utkast", nil])
    #expect(task.responsible.provenance.source == "R1")
    #expect(task.performers.value?.map(\.body.rawValue) == ["a"])
    #expect(task.consulted.value?.map(\.body.rawValue) == ["b"])
    #expect(task.priority == 1)
    #expect(task.initiatedBy.value == "Divisionsplanen")
    #expect(task.periods.map(\.name) == ["2022", "2023–2024", "2025"])
    #expect(task.periods.map(\.content.knowledge) == [.stated("Pilot"), .absent, .unknown])
    #expect(task.effect.value == "Ordning.")
    #expect(task.requires == [TaskID("studie")])
    #expect(task.areas == [AreaID("o")])
    #expect(task.within == BodyID("projekt"))
    #expect(task.resources.isAbsent)
    #expect(task.funding.isUnknown && task.funding.isWritten)
    #expect(task.escalations.map(\.step) == ["Styrgruppen", "Högre nivå"])
    #expect(task.escalations.map(\.recipient.value) == [BodyID("rs"), nil])
    #expect(task.note.provenance.source == "R9")
    #expect(task.note.comment == "Obs.")
    #expect(task.note.allowances.map(\.rule) == ["task-peak"])
    #expect(task.note.place?.line == (text == WorkText.swedish ? 12 : 13))
  }

  @Test("Each deadline has its time, its recipient and its source", arguments: [WorkText.swedish, WorkText.english])
  func deadlines(_ text: String) throws {
    let tasks = try organization(text).work.tasks
    let several = try #require(tasks[TaskID("plan")]).deadlines
    #expect(several.map(\.due.value?.text) == ["januari 2024", "november 2023"])
    #expect(several.map(\.recipient.value?.rawValue) == ["rs", "a"])
    #expect(several.map(\.provenance.source) == ["s. 1", "R9"])
    #expect(several.map(\.provenance.basis) == [.stated, .inferred])
    #expect(Set(several.map(\.provenance.place)).count == 2)
    let none = try #require(tasks[TaskID("studie")]).deadlines
    #expect(none.map(\.due.isAbsent) == [true])
    #expect(none.map(\.recipient.value) == [BodyID("rs")])
    let simple = try #require(tasks[TaskID("enkel")]).deadlines
    #expect(simple.map(\.due.value?.earliest) == [Day(2023, 9, 1)])
    #expect(simple.map(\.provenance.source) == ["s. 3"])
    #expect(simple.map(\.recipient.isWritten) == [false])
    let reportOnly = try #require(tasks[TaskID("rapport")]).deadlines
    #expect(reportOnly.map(\.due.isWritten) == [false])
    #expect(reportOnly.map(\.recipient.value) == [BodyID("rs")])
    #expect(reportOnly.map(\.provenance.basis) == [.annotated])
    #expect(tasks[TaskID("bara-namn")]?.deadlines == [])
  }

  @Test("A decision and an observation", arguments: [WorkText.swedish, WorkText.english])
  func decisionAndObservation(_ text: String) throws {
    let work = try organization(text).work
    let decision = try #require(work.decisions.first)
    #expect(decision.decidedBy.value == BodyID("rs"))
    #expect(decision.date.value?.text == "våren 2023")
    #expect(decision.recipients.value == [BodyID("a"), BodyID("b")])
    #expect(decision.tasks == [TaskID("plan"), TaskID("enkel")])
    let observation = try #require(work.observations.first)
    #expect(observation.kind == .need)
    #expect(observation.addressees.value == [BodyID("a")])
    #expect(observation.answeredBy.value == [BodyID("rs")])
    #expect(observation.answeredBy.provenance.source == "s. 4")
    #expect(observation.tasks.isAbsent)
    #expect(observation.isPartlyAnswered)
    #expect(observation.exceptions == [BodyID("b")])
    #expect(observation.areas == [AreaID("o")])
    #expect(observation.asksFor == "regelverk")
    #expect(observation.gets == "plan")
  }

  @Test("A risk and a control", arguments: [WorkText.swedish, WorkText.english])
  func riskAndControl(_ text: String) throws {
    let work = try organization(text).work
    let risk = try #require(work.risks.first)
    #expect(risk.kind == .consequence)
    #expect(risk.level.value == .high)
    #expect(risk.level.provenance.source == "s. 5")
    #expect(risk.measures.value == [TaskID("plan")])
    #expect(risk.notMeasures == ["Svårt att ta sig ur."])
    #expect(risk.areas == [AreaID("o")])
    #expect(risk.bodies == [BodyID("a")])
    let control = try #require(work.controls.first)
    #expect(control.performers.value?.map(\.body) == [BodyID("a")])
    #expect(control.frequency == "en gång om året")
    #expect(control.wasDone.value == false)
    #expect(control.risks == [RiskID("r")])
    #expect(control.areas == [AreaID("o")])
  }

  @Test(
    "Volumes stand in the order of time; amounts can be below zero", arguments: [WorkText.swedish, WorkText.english])
  func figures(_ text: String) throws {
    let work = try organization(text).work
    let volume = try #require(work.series.first)
    #expect(volume.points.map(\.time.text) == ["2018", "2022"])
    #expect(volume.points.map(\.value) == [Quantity(thousandths: 1_800_500), Quantity(2500)])
    #expect(volume.isApproximate)
    #expect(volume.resource == SeriesID("personer"))
    #expect(volume.areas == [AreaID("o")])
    let table = try #require(work.ledgers.first)
    #expect(table.rows.map(\.name) == ["Bidrag", "Kostnad"])
    #expect(table.rows.map(\.amount) == [Quantity(158_000), Quantity(-87_192)])
    #expect(table.total.value == Quantity(-1))
    #expect(table.outcome.value == .deficit)
    #expect(table.sum == Quantity(70_808))
  }

  @Test("A required role, an event and a heading of a template", arguments: [WorkText.swedish, WorkText.english])
  func rest(_ text: String) throws {
    let work = try organization(text).work
    let role = try #require(work.requiredRoles.first)
    #expect(role.units == [BodyID("a"), BodyID("b")])
    #expect(role.isAdvisory)
    #expect(role.posts.map(\.body.rawValue) == ["a", "b", "rs"])
    #expect(role.posts.map(\.holder.knowledge) == [.stated("Anna"), .absent, .unknown])
    #expect(role.areas == [AreaID("o")])
    let event = try #require(work.events.first)
    #expect(event.date.value?.earliest == Day(2023, 5, 24))
    #expect(event.states.map(\.state) == ["planerat", "genomfört"])
    #expect(event.states.map(\.provenance.source) == [nil, "s. 7"])
    #expect(event.participants == [BodyID("a")])
    let section = try #require(work.sections.first)
    #expect(section.name == "Bilagor")
    #expect(section.content.isAbsent)
  }
}
