import Checking
import Responsibility
import Testing
import Vocabulary

@Suite("Rules on answers, figures and roles")
struct AnswerRuleTests {
  @Test("A need is not reported as an observation, nor the other way round, and unknown is neither")
  func unanswered() {
    var draft = Draft()
    draft.task("budget")
    draft.observation("iakttagelse") { $0.tasks = .none }
    draft.observation("rekommendation", .recommendation) {
      $0.tasks = .known([TaskID("budget")])
      $0.isPartlyAnswered = true
    }
    draft.observation("behov", .need) { $0.tasks = .none }
    draft.observation("okänd")
    #expect(
      draft.findings(of: .findingNoDecision).map { $0.subjects.map(\.id) }
        == [["iakttagelse"], ["rekommendation", "budget"]])
    #expect(draft.findings(of: .needNoDecision).map { $0.subjects.map(\.id) } == [["behov"]])
  }

  @Test("An answer is held against the members of the collective that was asked")
  func answers() {
    var draft = Draft()
    for id in ["styrelse", "nämnd", "revision"] { draft.body(id, .committee) }
    draft.body("båda", .collective) { $0.members = .known(["styrelse", "nämnd"].map { .body(BodyID($0)) }) }
    draft.observation("ett", .recommendation) {
      $0.addressees = .known([BodyID("båda")])
      $0.answeredBy = .known([BodyID("nämnd"), BodyID("styrelse")])
    }
    draft.observation("två", .recommendation) {
      $0.addressees = .known([BodyID("båda")])
      $0.answeredBy = .known([BodyID("nämnd"), BodyID("revision")])
    }
    draft.observation("tre", .recommendation) { $0.addressees = .known([BodyID("båda")]) }
    let findings = draft.findings(of: .addresseeMismatch)
    #expect(findings.map { $0.subjects.map(\.id) } == [["två", "styrelse", "revision"]])
    #expect(
      findings.first?.message.reason?.swedish
        == "Revision svarar utan att ha fått frågan och Styrelse har inte svarat.")
  }

  @Test("Growth is compared over the same time, and exactly")
  func growth() {
    var draft = Draft()
    draft.volume("ärenden", ["2020-01-01": 300, "2022-01-01": 400], resource: "tjänster")
    draft.volume("tjänster", ["2018-01-01": 1, "2020-01-01": 3, "2022-01-01": 4])
    #expect(draft.findings(of: .trendLoad).isEmpty)
    draft.volume("samtal", ["2020-01-01": 3000, "2022-01-01": 4001], resource: "tjänster")
    #expect(draft.findings(of: .trendLoad).map { $0.subjects.first?.id } == ["samtal"])
  }

  @Test("Resources that nobody counted when the volume was first measured are unknown")
  func unknownResources() {
    var draft = Draft()
    draft.volume("ärenden", ["2020-01-01": 300, "2022-01-01": 400], resource: "tjänster")
    draft.volume("tjänster", ["2021-01-01": 3, "2022-01-01": 6])
    draft.volume("nya", ["2020-01-01": 0, "2022-01-01": 400])
    draft.volume("jämna", ["2020-01-01": 100, "2022-01-01": 105])
    let findings = draft.findings(of: .trendLoad)
    #expect(findings.map { $0.subjects.first?.id } == ["ärenden"])
    #expect(findings.first?.message.reason?.swedish.contains("framgår inte") == true)
  }

  @Test("The text is held against the stated total before the rows, and neither is guessed")
  func textAndTable() {
    var draft = Draft()
    func ledger(_ id: String, rows: [Int], total: Int?, _ outcome: LedgerOutcome) -> Ledger {
      var ledger = Ledger(id: LedgerID(id), name: id)
      ledger.rows = rows.map { Ledger.Row(name: "\($0)", amount: Quantity($0)) }
      ledger.total = total.map { .known(Quantity($0)) } ?? .omitted
      ledger.outcome = .known(outcome)
      return ledger
    }
    draft.organization.work.ledgers = Catalogue([
      ledger("summa", rows: [5], total: -3, .deficit), ledger("rader", rows: [5, -9], total: nil, .surplus),
      ledger("tom", rows: [], total: nil, .surplus),
    ])
    #expect(draft.findings(of: .sumTextConflict).map { $0.subjects.first?.id } == ["rader"])
    let wrong = draft.findings(of: .sumMismatch)
    #expect(wrong.map { $0.subjects.first?.id } == ["summa"])
    #expect(wrong.first?.message.reason?.swedish == "Raderna blir 5, och skillnaden är 8.")
  }

  @Test("Words that are no measure count when they are all there is, and not while other measures are a question")
  func onlyWords() {
    var draft = Draft()
    draft.task("planera")
    func risk(_ id: String, _ measures: Fact<[TaskID]>) -> Risk {
      var risk = Risk(id: RiskID(id), name: id)
      risk.measures = measures
      risk.notMeasures = ["Svårt att ta sig ur"]
      return risk
    }
    draft.organization.work.risks = Catalogue([
      risk("bara ord", .omitted), risk("också en åtgärd", .known([TaskID("planera")])), risk("en fråga", .asked),
    ])
    #expect(
      draft.findings(of: .riskNoMeasure).map { "\($0.severity) \($0.subjects[0].id)" }
        == ["warning bara ord", "info också en åtgärd"])
  }

  @Test("A control covers a risk through an area they share, and a benefit needs none")
  func controlledRisks() {
    var draft = Draft()
    func risk(_ id: String, _ kind: RiskKind, area: String? = nil) -> Risk {
      var risk = Risk(id: RiskID(id), name: id, kind: kind)
      risk.level = .known(.high)
      risk.areas = area.map { [AreaID($0)] } ?? []
      return risk
    }
    draft.organization.work.risks = Catalogue([
      risk("drift", .risk, area: "drift"), risk("personal", .risk), risk("fördel", .benefit),
    ])
    #expect(draft.findings(of: .controlRiskGap).isEmpty)
    var control = Control(id: ControlID("stickprov"), name: "Stickprov")
    control.areas = [AreaID("drift")]
    draft.organization.work.controls = Catalogue([control])
    #expect(draft.findings(of: .controlRiskGap).map { $0.subjects.first?.id } == ["personal"])
  }

  @Test("A role is vacant, unknown or filled in each member of a collective; a role that is advised asks nothing")
  func roles() {
    var draft = Draft()
    for id in ["skola", "social", "teknik"] { draft.body(id, .department) }
    draft.body("alla", .collective) { $0.members = .known(["skola", "social", "teknik"].map { .body(BodyID($0)) }) }
    var role = RequiredRole(id: RequiredRoleID("objekt"), name: "Objektsförvaltare")
    role.units = [BodyID("alla")]
    role.posts = [
      RequiredRole.Post(body: BodyID("skola"), holder: .none),
      RequiredRole.Post(body: BodyID("social"), holder: .known("En person")),
    ]
    var advised = RequiredRole(id: RequiredRoleID("coach"), name: "Coach")
    advised.units = role.units
    advised.posts = role.posts
    advised.isAdvisory = true
    draft.organization.work.requiredRoles = Catalogue([role, advised])
    let findings = draft.findings(of: .roleVacant)
    #expect(
      findings.map { $0.subjects.map(\.id) } == [["objekt", "skola"], ["objekt", "teknik"], ["coach", "skola"]])
    #expect(findings.map(\.severity) == [.warning, .info, .info])
  }

  @Test("An entry may allow a rule that reports on it")
  func allowedTask() {
    var draft = Draft()
    draft.task("plan") {
      $0.note.allowances = [Allowance(rule: "task-no-owner", reason: "Utses den 7 juni.")]
      $0.deadlines = [.due(.on("2024-01-31"))]
    }
    #expect(Checker().findings(in: draft.situation()).isEmpty)
  }
}
