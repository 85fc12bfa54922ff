import Checking
import Responsibility
import Testing
import Vocabulary

@Suite("Rules on tasks")
struct TaskRuleTests {
  @Test("Nobody responsible is a finding whether stated or left blank, and a question when written as unknown")
  func nobodyResponsible() {
    var draft = Draft()
    draft.task("tom")
    draft.task("struken") { $0.responsible = .none }
    draft.task("fråga") { $0.responsible = .asked }
    draft.body("vvg")
    draft.task("given") { $0.responsible = .held(by: "vvg") }
    let findings = draft.findings(of: .taskNoOwner)
    #expect(findings.map { $0.subjects.first?.id } == ["tom", "struken"])
    #expect(findings.map(\.severity) == [.warning, .warning])
    #expect(
      findings.first?.message.text.swedish
        == "Uppdraget ”Tom” saknar ansvarig. Ingen är angiven. Utse en ansvarig.")
  }

  @Test("A body whose own time has run out may have done its task; one that is paused has not")
  func endedBody() {
    var draft = Draft()
    draft.body("projekt") { $0.period.through = .on("2020-12-31") }
    draft.body("rad", .council)
    draft.task("gammal") { $0.responsible = .held(by: "projekt") }
    draft.task("ny") { $0.responsible = .held(by: "rad") }
    draft.changes = [.pausing("rad")]
    #expect(draft.findings(of: .taskNoOwner).map { $0.subjects.first?.id } == ["ny"])
  }

  @Test("A time that is missing is an error for the highest priority only")
  func missingTime() {
    var draft = Draft()
    draft.task("brådskande") { $0.priority = 1 }
    draft.task("vanlig") { $0.priority = 2 }
    draft.task("struken") { $0.deadlines = [Deadline(due: .none)] }
    draft.task("okänd") { $0.deadlines = [Deadline(due: .asked)] }
    draft.task("medverkan") { $0.kind = .participation }
    // To whom is said, but not when.
    draft.task("redovisas") { $0.deadlines = [Deadline(recipient: .known(BodyID("vvg")))] }
    let findings = draft.findings(of: .taskNoDeadline)
    #expect(findings.map { $0.subjects.first?.id } == ["brådskande", "vanlig", "struken", "redovisas"])
    #expect(findings.map(\.severity) == [.error, .warning, .warning, .warning])
  }

  @Test("A task with an end in one place and none in another has an end")
  func openEnd() {
    var draft = Draft()
    draft.task("löpande") { $0.deadlines = [.due(.words("löpande", "2023-05-31", nil))] }
    draft.task("båda") {
      $0.deadlines = [.due(.words("löpande", "2023-05-31", nil)), .due(.on("2024-01-31"))]
    }
    #expect(draft.findings(of: .taskOpenEnded).map { $0.subjects.first?.id } == ["löpande"])
  }

  @Test("An end is no promise when another place says time permitting, in whatever case and language")
  func noCommitment() {
    var draft = Draft()
    for words in ["Hela året 2022 i mån av tid", "Time permitting"] {
      draft.task(words) { $0.deadlines = [.due(.on("2022-12-31")), .due(.words(words, "2022-01-01", nil))] }
    }
    draft.task("bara") { $0.deadlines = [.due(.words("i mån av tid", "2022-01-01", nil))] }
    let findings = draft.findings(of: .taskOpenEnded)
    #expect(
      findings.map(\.message.statement.swedish) == [
        "Uppdraget ”Hela året 2022 i mån av tid” har en slutpunkt som ingen lovar.",
        "Uppdraget ”Time permitting” har en slutpunkt som ingen lovar.", "Uppdraget ”Bara” har ingen slutpunkt.",
      ])
  }

  @Test("Times conflict when no day suits them all, also when only two of three part")
  func conflictingTimes() {
    let spring = DateText.words("våren 2024", "2024-03-01", "2024-05-31")
    var draft = Draft()
    draft.task("ryms") { $0.deadlines = [.due(spring), .due(.on("2024-04-15"))] }
    draft.task("öppen") { $0.deadlines = [.due(.words("från 2023", "2023-01-01", nil)), .due(spring)] }
    draft.task("skiljs") { $0.deadlines = [.due(spring), .due(.on("2024-03-01")), .due(.on("2024-05-31"))] }
    let findings = draft.findings(of: .deadlineConflict)
    #expect(findings.map { $0.subjects.first?.id } == ["skiljs"])
    #expect(findings.first?.notes.count == 3)
  }

  @Test("A prerequisite is late by the latest of its times against the earliest of what waits")
  func lateness() {
    var draft = Draft()
    draft.task("först") { $0.deadlines = [.due(.on("2023-11-30")), .due(.on("2024-01-31"))] }
    draft.task("sedan") {
      $0.deadlines = [.due(.on("2024-01-31"))]
      $0.requires = [TaskID("först")]
    }
    draft.task("senare") {
      $0.deadlines = [.due(.on("2024-02-29"))]
      $0.requires = [TaskID("först")]
    }
    draft.task("okänd") { $0.requires = [TaskID("först")] }
    let findings = draft.findings(of: .depOrder)
    #expect(findings.map { $0.subjects.map(\.id) } == [["först", "sedan"]])
    #expect(findings.first?.message.reason?.swedish == "Tidpunkten är densamma: 31 januari 2024.")
  }

  @Test("A month is crowded for who delivers and for who receives, and a season belongs to no month")
  func crowdedMonth() {
    var draft = Draft()
    draft.body("nämnd")
    draft.body("styrelse", .executiveBoard)
    for id in ["ett", "två", "tre"] {
      draft.task(id) {
        $0.responsible = .held(by: "nämnd")
        $0.deadlines = [.due(.words("januari 2024", "2024-01-01", "2024-01-31"), to: "styrelse")]
      }
    }
    draft.task("fyra") {
      $0.responsible = .held(by: "nämnd")
      $0.deadlines = [.due(.words("vintern", "2023-12-01", "2024-02-29"), to: "styrelse")]
    }
    #expect(draft.findings(of: .taskPeak).isEmpty)
    draft.rules["task-peak"] = RuleSetting(threshold: 3)
    let findings = draft.findings(of: .taskPeak)
    #expect(findings.map { $0.subjects.first?.id } == ["styrelse", "nämnd"])
    #expect(
      findings.last?.message.statement.swedish
        == "Nämnd ska bli klar med tre uppdrag i januari 2024: ”Ett”, ”Två” och ”Tre”.")
  }

  @Test("Half of the tasks may come first; the file may set another share")
  func priorities() {
    var draft = Draft()
    for (id, priority) in [("ett", 1), ("två", 1), ("tre", 2), ("fyra", 2)] {
      draft.task(id) { $0.priority = priority }
    }
    #expect(draft.findings(of: .priorityInflation).isEmpty)
    draft.rules["priority-inflation"] = RuleSetting(threshold: 40)
    #expect(
      draft.findings(of: .priorityInflation).map(\.message.statement.swedish)
        == ["Två av fyra prioriterade uppdrag har prioritet 1."])
  }

  @Test("An empty period is a gap unless the task is done before it begins; a period nobody can date always is")
  func emptyPeriods() {
    let periods = ["2023–2024", "fas 2"].map { PlanPeriod(name: $0, content: .none) }
    var draft = Draft()
    draft.task("klar") {
      $0.deadlines = [.due(.on("2022-03-31"))]
      $0.periods = periods
    }
    draft.task("pågår") {
      $0.deadlines = [.due(.words("hela året", "2022-01-01", nil))]
      $0.periods = periods
    }
    let findings = draft.findings(of: .phaseBlank)
    #expect(findings.map { $0.subjects.map(\.id) } == [["pågår"], ["klar", "pågår"]])
  }

  @Test("A part of its own for each makes several responsible a division; a part that only one has does not")
  func dividedTasks() {
    var draft = Draft()
    for id in ["chef", "direktör"] { draft.body(id) }
    draft.task("delad") { $0.responsible = .held(inParts: ["chef": "Underlag", "direktör": "Förslag"]) }
    draft.task("odelad") {
      $0.responsible = .known([Holding(body: BodyID("chef"), part: "Underlag"), Holding(body: BodyID("direktör"))])
    }
    #expect(draft.findings(of: .taskMultiOwner).map { $0.subjects.first?.id } == ["odelad"])
  }

  @Test("A collective with a list of members is not vague, and lets an exception be seen")
  func collectives() {
    var draft = Draft()
    for id in ["skola", "social"] { draft.body(id, .department) }
    draft.body("alla", .collective) { $0.members = .known(["skola", "social"].map { .body(BodyID($0)) }) }
    draft.body("chefer", .collective)
    draft.body("ledning", .collective) { $0.members = .known(["skola", "chefer"].map { .body(BodyID($0)) }) }
    draft.task("struktur") { $0.responsible = .held(by: "alla") }
    draft.task("rekrytering") { $0.responsible = .held(by: "chefer") }
    draft.task("budget") { $0.responsible = .held(by: "ledning") }
    draft.observation("mognad") {
      $0.exceptions = [BodyID("social")]
      $0.tasks = .known([TaskID("struktur"), TaskID("rekrytering")])
    }
    #expect(
      draft.findings(of: .taskVagueOwner).map { $0.subjects.map(\.id) } == [
        ["chefer", "rekrytering"], ["ledning", "budget"],
      ])
    let ignored = draft.findings(of: .exceptionIgnored)
    #expect(ignored.map { $0.subjects.map(\.id) } == [["mognad", "social", "struktur"]])
  }
}
