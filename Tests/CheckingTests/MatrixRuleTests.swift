import Checking
import Responsibility
import Testing
import Vocabulary

/// The checks that people do on any responsibility matrix.
@Suite("Rules on the matrix")
struct MatrixRuleTests {
  private func ids(_ findings: [Finding]) -> [String] { findings.compactMap { $0.subjects.first?.id } }

  @Test("A rule that is off by default runs once the file gives it a severity or a threshold, and not otherwise")
  func offByDefault() {
    var draft = Draft()
    draft.body("vvg")
    for area in ["ett", "två"] { draft.area(area, owner: .held(by: "vvg")) }
    func found() -> [Finding] { Checker().findings(in: draft.situation()).filter { $0.rule == "body-many-owned" } }
    #expect(found().isEmpty)
    draft.rules["body-many-owned"] = RuleSetting(threshold: 2)
    #expect(found().map(\.severity) == [.info])
    draft.rules["body-many-owned"] = RuleSetting(level: .severity(.error), threshold: 2)
    #expect(found().map(\.severity) == [.error])
    draft.rules["body-many-owned"] = RuleSetting(level: .severity(.warning))
    #expect(found().isEmpty, "two is not many by the rule's own threshold")
    draft.rules["body-many-owned"] = RuleSetting(level: .off, threshold: 2)
    #expect(found().isEmpty)
  }

  @Test("An allowance of a rule that is off is not said to be unnecessary")
  func allowanceOfOffRule() {
    var draft = Draft()
    draft.body("vvg") {
      $0.note.allowances = [Allowance(rule: "body-many-owned", reason: "Så ska det vara.", until: nil, place: nil)]
    }
    draft.area("plan", owner: .held(by: "vvg"))
    func complaints() -> Int { Checker().findings(in: draft.situation()).count { $0.rule == "allowance-unused" } }
    #expect(complaints() == 0)
    draft.rules["body-many-owned"] = RuleSetting(threshold: 5)
    #expect(complaints() == 1)
  }

  @Test("The rules that count are off by default, and say so with a threshold where they have one")
  func whichAreOff() {
    let off = RuleCatalogue.standard.rules.filter(\.isOffByDefault).map(\.id.rawValue)
    #expect(off == ["area-owner-only", "area-none-consulted", "body-many-owned", "body-many-performed"])
  }

  @Test("Paused bodies own nothing, and the areas are named up to six")
  func manyOwned() throws {
    var draft = Draft()
    draft.body("rad", .council)
    draft.body("vvg")
    for number in 1...8 { draft.area("område \(number)", owner: .held(by: "rad", "vvg")) }
    draft.changes = [.pausing("rad")]
    let finding = try #require(draft.findings(of: .bodyManyOwned).first)
    #expect(draft.findings(of: .bodyManyOwned).count == 1)
    #expect(
      finding.message.statement.swedish
        == "Vvg äger åtta områden: Område 1, Område 2, Område 3, Område 4, Område 5 och 3 till.")
    #expect(finding.subjects.count == 9)
    #expect(finding.notes.count == 6)
  }

  @Test("Nearly everywhere is nine areas of ten, not eight, and being informed does not count")
  func nearlyEverywhere() {
    var draft = Draft()
    for body in ["nio", "åtta", "informerad"] { draft.body(body) }
    for number in 1...10 {
      draft.area("område \(number)", owner: number <= 9 ? .held(by: "nio") : .omitted) {
        if number <= 8 { $0.roles[.performer] = .held(by: "åtta") }
        $0.roles[.informed] = .held(by: "informerad")
      }
    }
    let findings = draft.findings(of: .bodyNearlyEverywhere)
    #expect(findings.map(\.message.statement.swedish) == ["Nio har en roll i 9 av 10 områden."])
    draft.rules["body-nearly-everywhere"] = RuleSetting(threshold: 80)
    #expect(ids(draft.findings(of: .bodyNearlyEverywhere)) == ["nio", "åtta"])
  }

  @Test(
    "Whoever commissions, pays, decides, sits, has a list or a task is not without a role; the idle affected is left")
  func withoutRole() {
    var draft = Draft()
    for body in ["uppdragsgivare", "finansiär", "beslutande", "ledamot", "ansvarig", "tom"] { draft.body(body) }
    draft.body("fullmäktige", .assembly)
    draft.body("berörd") { $0.isAffected = true }
    draft.body("lista") { $0.scope = [ScopeItem(text: "Ta fram rutin")] }
    draft.body("enhet", .unit) {
      $0.commissioners = .known([BodyID("uppdragsgivare")])
      $0.funders = .known([BodyID("finansiär")])
      $0.seats = .known([Seat(holder: .body(BodyID("ledamot")))])
    }
    draft.area("plan") { $0.roles[.informed] = .held(by: "enhet") }
    draft.document("plan") { $0.decidedBy = .known(.body(BodyID("beslutande"))) }
    var task = Task(id: TaskID("uppdrag"), name: "Uppdrag")
    task.responsible = .held(by: "ansvarig")
    draft.organization.work.tasks.append(task)
    #expect(ids(draft.findings(of: .bodyWithoutRole)) == ["tom"])
    #expect(ids(draft.findings(of: .bodyIdle)) == ["berörd"])
  }

  @Test("An affected body that loses its roles is without a role, and not idle")
  func losesRoles() {
    var draft = Draft()
    draft.body("rad", .council) { $0.isAffected = true }
    draft.body("vvg")
    draft.area("plan", owner: .held(by: "rad"))
    draft.changes = [.assigning("plan", [.owner: .held(by: "vvg")])]
    #expect(draft.findings(of: .bodyIdle).isEmpty)
    #expect(
      draft.findings(of: .bodyWithoutRole).map(\.message.reason?.swedish)
        == ["Före förändringen hade det en roll i ett område."])
    draft.area("okänd", owner: .asked)
    draft.body("vilande")
    #expect(ids(draft.findings(of: .bodyWithoutRole)) == ["rad"], "an open question may be about anybody but the loser")
  }

  @Test("Owning and performing is a notice, consulting oneself a warning, and the two together one warning")
  func bodyTwice() {
    var draft = Draft()
    for body in ["a", "b", "c"] { draft.body(body) }
    draft.area("ett", owner: .held(by: "a")) { $0.roles[.performer] = .held(by: "a") }
    draft.area("två", owner: .held(by: "a")) { $0.roles[.consulted] = .held(by: "a", "b") }
    draft.area("tre", owner: .held(by: "a")) {
      $0.roles[.performer] = .held(by: "a")
      $0.roles[.informed] = .held(by: "a")
    }
    draft.area("fyra", owner: .held(by: "b")) {
      $0.mayOwnerPerform = true
      $0.roles[.performer] = .held(by: "b")
      $0.roles[.support] = .held(by: "b")
    }
    draft.area("fem", owner: .held(inParts: ["a": "Mål"])) { $0.roles[.performer] = .held(inParts: ["a": "Medel"]) }
    draft.area("sex", owner: .held(by: "a")) {
      $0.roles[.consulted] = .held(by: "b")
      $0.roles[.informed] = .held(by: "b")
    }
    let findings = draft.findings(of: .areaBodyTwice)
    #expect(
      findings.map { "\($0.severity) \($0.subjects[0].id)" } == [
        "info ett", "warning två", "warning tre", "warning fyra",
      ])
    #expect(findings[2].message.statement.swedish == "A har tre roller i Tre: ägare, utförare och informeras.")
    #expect(findings[3].message.statement.swedish == "B har två roller i Fyra: utförare och arbetsgrupp.")
  }

  @Test("The plan's rule that owners may perform holds for the whole file")
  func ownersMayPerform() {
    var draft = Draft()
    draft.body("a")
    draft.area("ett", owner: .held(by: "a")) { $0.roles[.performer] = .held(by: "a") }
    var scenario = draft.situation().scenario
    scenario.planning.mayOwnerPerform = true
    let state = OrganizationState(scenario.organization)
    let situation = Situation(scenario: scenario, before: state, now: state)
    #expect(Checker().findings(in: situation).allSatisfy { $0.rule != "area-body-twice" })
  }

  @Test("A mandate that lists a part of the area does not make its owner an intruder, and nor does an empty plan")
  func outsideMandate() {
    var draft = Draft()
    draft.body("del") { $0.mandate = .known(Mandate(adopted: .on("2024-01-01"), scope: [AreaID("rutin")])) }
    draft.body("tom") { $0.mandate = .known(Mandate(adopted: .on("2024-01-01"), scope: [])) }
    draft.body("planerad") { $0.mandate = .known(Mandate(planned: .on("2024-01-01"), scope: [])) }
    draft.area("plan", owner: .held(by: "del"))
    draft.area("rutin", owner: .held(by: "del")) { $0.parent = AreaID("plan") }
    draft.area("tjänst", owner: .held(by: "tom"))
    draft.area("avtal", owner: .held(by: "planerad"))
    let findings = draft.findings(of: .ownerOutsideMandate)
    #expect(findings.map(\.message.statement.swedish) == ["Tom äger Tjänst, som inte ingår i uppdraget."])
    #expect(
      findings.first?.message.reason?.swedish
        == "Toms uppdragsbeskrivning räknar upp noll områden, och det här är inget av dem.")
  }

  @Test("Three rows of one name are one finding; other kinds, levels, wholes and parties keep rows apart")
  func duplicates() {
    var draft = Draft()
    draft.organization.levels = Catalogue(["hög", "låg"].map { Level(id: LevelID($0), name: $0) })
    draft.body("vvg")
    func add(_ id: String, _ detail: (inout Area) -> Void = { _ in }) {
      draft.area(id, owner: .held(by: "vvg")) {
        $0.name = "Avtal om stöd"
        detail(&$0)
      }
    }
    add("ett")
    add("två")
    add("tre") { $0.name = "AVTAL  om stöd" }
    add("ord") { $0.name = "Stöd, avtal" }
    add("slag") { $0.kind = .document }
    add("nivå") { $0.level = .known(LevelID("hög")) }
    add("helhet") { $0.parent = AreaID("ett") }
    add("parter") { $0.concerns = [PartyID("brukare")] }
    let findings = draft.findings(of: .areaDuplicate)
    #expect(findings.map { $0.subjects.map(\.id) } == [["ett", "två", "tre"], ["ett", "ord"]])
    #expect(findings.first?.message.statement.swedish == "Tre områden heter Avtal om stöd.")
    #expect(
      findings.last?.message.statement.swedish == "”Avtal om stöd” och ”Stöd, avtal” ser ut att vara samma område.")
  }

  @Test("Nobody is missed where no area of the file names anybody to be heard")
  func noneConsulted() {
    var draft = Draft()
    draft.body("vvg")
    draft.area("ett", owner: .held(by: "vvg"))
    draft.area("två", owner: .held(by: "vvg")) { $0.roles[.consulted] = .none }
    #expect(draft.findings(of: .areaNoneConsulted).isEmpty)
    draft.area("tre", owner: .held(by: "vvg")) { $0.roles[.informed] = .held(by: "vvg") }
    draft.area("del", owner: .held(by: "vvg")) { $0.parent = AreaID("tre") }
    #expect(ids(draft.findings(of: .areaNoneConsulted)) == ["ett"])
  }
}
