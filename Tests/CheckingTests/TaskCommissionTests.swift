import Checking
import Responsibility
import Testing
import Vocabulary

@Suite("Tasks that reach their performers, and tasks that are done")
struct TaskCommissionTests {
  /// A board with one department, a committee with another, and a task that the first answers for and both perform.
  private func draft(decidedBy decider: String? = nil, _ detail: (inout Draft) -> Void = { _ in }) -> Draft {
    var draft = Draft()
    draft.body("fullmäktige", .assembly)
    draft.body("styrelse", .executiveBoard) { $0.commissioners = .known([BodyID("fullmäktige")]) }
    draft.body("nämnd", .committee) { $0.commissioners = .known([BodyID("fullmäktige")]) }
    draft.body("kontor", .department) { $0.commissioners = .known([BodyID("styrelse")]) }
    draft.body("skola", .department) { $0.commissioners = .known([BodyID("nämnd")]) }
    draft.task("process") {
      $0.responsible = .held(by: "kontor")
      $0.performers = .held(by: "kontor", "skola")
    }
    if let decider {
      var decision = Decision(id: DecisionID("beslut"), name: "Beslut")
      decision.decidedBy = .known(BodyID(decider))
      decision.tasks = [TaskID("process")]
      draft.organization.work.decisions.append(decision)
    }
    detail(&draft)
    return draft
  }

  private func subjects(_ draft: Draft) -> [[String]] {
    draft.findings(of: .commissionerMismatch).map { $0.subjects.map(\.id) }
  }

  @Test("A department cannot give a task to one that answers to another committee; their assembly can")
  func reach() throws {
    #expect(subjects(draft()) == [["process", "kontor", "skola"]])
    #expect(subjects(draft(decidedBy: "styrelse")) == [["process", "kontor", "skola"]])
    #expect(subjects(draft(decidedBy: "fullmäktige")) == [])
    #expect(subjects(draft { $0.organization.bodies.updateAll { $0.commissioners = .asked } }) == [])
    let reason = try #require(draft().findings(of: .commissionerMismatch).first).message.reason
    #expect(reason?.swedish == "Utförare är Kontor och Skola, men Skola får sitt uppdrag av Nämnd.")
  }

  @Test("Of a collective those members are named that are out of reach")
  func members() {
    let draft = draft { draft in
      draft.body("alla", .collective) { $0.members = .known([.body(BodyID("kontor")), .body(BodyID("skola"))]) }
      draft.task("plan") {
        $0.responsible = .held(by: "kontor")
        $0.performers = .held(by: "alla")
      }
    }
    #expect(subjects(draft).last == ["plan", "kontor", "skola"])
  }

  @Test("A task that is done needs no time, nobody responsible and no resources, and is no prerequisite that is late")
  func done() {
    var draft = Draft()
    draft.body("nämnd", .committee)
    for (id, state) in [("klar", TaskState.done), ("pågående", .ongoing)] {
      draft.task(id) { $0.state = .known(state) }
      draft.task("\(id)-utan-resurser") {
        $0.state = .known(state)
        $0.responsible = .held(by: "nämnd")
        $0.deadlines = [.due(.on("2024-01-31"))]
        $0.resources = .none
      }
      draft.task("efter-\(id)") {
        $0.responsible = .held(by: "nämnd")
        $0.deadlines = [.due(.on("2024-01-31"))]
        $0.requires = [TaskID("\(id)-utan-resurser")]
      }
    }
    func first(_ rule: Rule) -> [String] { draft.findings(of: rule).compactMap { $0.subjects.first?.id } }
    #expect(first(.taskNoDeadline) == ["pågående"])
    #expect(first(.taskNoOwner) == ["pågående"])
    #expect(first(.depOrder) == ["pågående-utan-resurser"])
    #expect(
      draft.findings(of: .bodyLoadUpNoResources).map { $0.subjects.map(\.id) } == [["nämnd", "pågående-utan-resurser"]])
  }
}
