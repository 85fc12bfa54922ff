import Checking
import Responsibility
import Testing
import Vocabulary

@Suite("What hangs on one body or one task")
struct SinglePointTests {
  @Test("To be alone everywhere is an error only when every performer is known")
  func singlePointOfFailure() {
    var draft = Draft()
    draft.body("enhet")
    for id in ["a", "b", "c"] { draft.area(id) { $0.roles[.performer] = .held(by: "enhet") } }
    draft.area("ingen") { $0.roles[.performer] = .none }
    #expect(draft.findings(of: .spof).map(\.severity) == [.error])
    draft.area("okänd")
    #expect(draft.findings(of: .spof).map(\.severity) == [.warning])
  }

  @Test("One who answers for most of many tasks is a single point; a collective is not, and measures do not count")
  func centralBody() {
    var draft = Draft()
    draft.body("chef")
    draft.body("enhetschefer", .collective)
    for number in 1...8 {
      draft.task("u\(number)") { $0.responsible = number < 3 ? .held(by: "chef") : .held(by: "chef", "enhetschefer") }
    }
    #expect(draft.findings(of: .spof).map { $0.subjects[0].id } == ["chef"])
    #expect(draft.findings(of: .spof)[0].message.reason?.swedish == "Faller den bort står två av dem utan ansvarig.")
    draft.organization.work.tasks.update(TaskID("u8")) { $0.kind = .measure }
    #expect(draft.findings(of: .spof).isEmpty)
  }

  @Test("An answer hangs on a task when every way to it goes through that task")
  func hangingAnswers() {
    var draft = Draft()
    draft.task("plan")
    draft.task("uppföljning") { $0.requires = [TaskID("plan")] }
    draft.task("rapport") { $0.requires = [TaskID("uppföljning")] }
    draft.task("annat")
    for (id, tasks) in [("a", ["plan"]), ("b", ["rapport", "plan"]), ("c", ["plan", "annat"]), ("d", ["annat"])] {
      draft.observation(id, .recommendation) { $0.tasks = .known(tasks.map { TaskID($0) }) }
    }
    #expect(draft.findings(of: .spof).map { $0.subjects.map(\.id) } == [["plan", "a", "b"]])
  }

  @Test("The threshold of the share may be moved, and is reached when the share equals it")
  func shareOfAreas() {
    var draft = Draft()
    for id in ["ena", "andra"] { draft.body(id) }
    for id in ["a", "b", "c", "d"] { draft.area(id) { $0.roles[.performer] = .held(by: id < "c" ? "ena" : "andra") } }
    #expect(draft.findings(of: .spof).map { $0.subjects[0].id } == ["ena", "andra"])
    draft.rules["spof"] = RuleSetting(threshold: 51)
    #expect(draft.findings(of: .spof).isEmpty)
  }
}
