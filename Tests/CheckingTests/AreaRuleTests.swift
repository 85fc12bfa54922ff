import Checking
import Responsibility
import Testing
import Vocabulary

@Suite("Rules on areas")
struct AreaRuleTests {
  @Test("Two owners are an error, and a warning with a proposed split once each has a part of its own")
  func severalOwners() throws {
    var draft = Draft()
    draft.body("sitiv")
    draft.body("vvg")
    draft.area("budget", owner: .held(by: "sitiv", "vvg"))
    draft.area("finansiering", owner: .held(inParts: ["sitiv": "Strategi", "vvg": "Plan"]))
    draft.area("plan", owner: .held(inParts: ["sitiv": "Plan", "vvg": "plan"]))
    let findings = draft.findings(of: .areaMultiOwner)
    #expect(findings.map(\.severity) == [.error, .warning, .error])
    let split = try #require(findings.dropFirst().first)
    #expect(split.message.statement.swedish == "Finansiering har två ägare: Sitiv och Vvg.")
    #expect(
      split.message.remedy?.swedish == "Dela området i två: Strategi (ägare Sitiv) och Plan (ägare Vvg).")
  }

  @Test("A body that owns two parts of an area is one owner")
  func oneOwnerOfTwoParts() {
    var draft = Draft()
    draft.body("vvg")
    draft.area("plan", owner: .held(inParts: ["vvg": "Mål", "vvg": "Medel"]))
    #expect(draft.findings(of: .areaMultiOwner).isEmpty)
  }

  @Test("Absent, blank and unknown performers are told apart, and only an absent one is a warning")
  func threeStatesOfPerformer() {
    var draft = Draft()
    draft.body("vvg")
    draft.body("grupp", .workingGroup)
    draft.area("struken", owner: .held(by: "vvg")) {
      $0.roles[.performer] = .none
      $0.roles[.support] = .held(by: "grupp")
    }
    draft.area("tom", owner: .held(by: "vvg"))
    draft.area("fraga", owner: .held(by: "vvg")) { $0.roles[.performer] = .asked }
    draft.area("beslut", owner: .held(by: "vvg")) {
      $0.kind = .decision
      $0.roles[.performer] = .none
    }
    let findings = draft.findings(of: .areaNoPerformer)
    #expect(findings.map(\.severity) == [.warning, .info, .info, .info])
    #expect(findings[0].message.reason?.swedish.contains("i praktiken gör arbetsgruppen det: Grupp") == true)
    #expect(findings[1].message.statement.swedish == "Utföraren av Tom framgår inte.")
    #expect(findings[2].message.statement.swedish == "Utföraren av Fraga är okänd.")
    #expect(findings[3].message.reason?.swedish.contains("RACI") == true)
  }

  @Test("A sub-area that leaves the performer out is performed by whoever performs the whole")
  func performerOfThePart() {
    var draft = Draft()
    draft.body("vvg")
    draft.body("enhet", .unit)
    draft.area("helhet", owner: .held(by: "vvg")) { $0.roles[.performer] = .held(by: "enhet") }
    draft.area("del", owner: .held(by: "vvg")) { $0.parent = AreaID("helhet") }
    #expect(draft.findings(of: .areaNoPerformer).isEmpty)
  }

  @Test("A pair of overlapping areas is reported once, though both declare it, and not between part and whole")
  func overlapOnce() {
    var draft = Draft()
    draft.body("vvg")
    draft.body("sitiv")
    draft.area("ett", owner: .held(by: "vvg")) { $0.overlaps = [AreaID("två"), AreaID("del")] }
    draft.area("två", owner: .held(by: "sitiv")) { $0.overlaps = [AreaID("ett")] }
    draft.area("del", owner: .held(by: "sitiv")) { $0.parent = AreaID("ett") }
    let findings = draft.findings(of: .areaOverlap)
    #expect(findings.count == 1)
    #expect(findings.first?.subjects.first == .area(AreaID("ett")))
  }

  @Test("Two units with a part each do not perform side by side, and neither do two groups")
  func dividedPerformers() {
    var draft = Draft()
    for unit in ["juridik", "stöd"] { draft.body(unit, .unit) }
    for group in ["rutin", "avvikelser"] { draft.body(group, .workingGroup) }
    draft.area("delat") { $0.roles[.performer] = .held(inParts: ["juridik": "Form", "stöd": "Innehåll"]) }
    draft.area("grupper") { $0.roles[.performer] = .held(by: "rutin", "avvikelser") }
    draft.area("odelat") { $0.roles[.performer] = .held(by: "juridik", "stöd", "rutin") }
    let findings = draft.findings(of: .areaOverlap)
    #expect(findings.map(\.subjects.first) == [.area(AreaID("odelat"))])
    #expect(findings.first?.message.statement.swedish == "Odelat utförs av två enheter: Juridik och Stöd.")
  }

  @Test("An area that an earlier owner keeps is not new, whatever its list says")
  func keptAreaIsNotNew() {
    var draft = Draft()
    draft.body("sitiv") { $0.scope = [ScopeItem(text: "Besluta om budget", coveredBy: .none)] }
    draft.body("vvg")
    draft.area("finansiering", owner: .held(by: "sitiv"))
    draft.area("plan", owner: .held(by: "sitiv"))
    draft.changes = [
      .assigning("finansiering", [.owner: .held(by: "sitiv", "vvg")]), .assigning("plan", [.owner: .held(by: "vvg")]),
    ]
    #expect(draft.findings(of: .areaNew).map(\.subjects.first) == [.area(AreaID("plan"))])
  }

  @Test("A task is covered through any of its parts, and a task without any covered part is one gap")
  func scopeParts() {
    func part(_ text: String, _ coveredBy: Fact<[AreaID]>) -> ScopeItem { ScopeItem(text: text, coveredBy: coveredBy) }
    var draft = Draft()
    draft.body("rad", .council) {
      $0.scope = [
        ScopeItem(text: "Tom", parts: [part("Ett", .none), part("Två", .omitted)]),
        ScopeItem(text: "Okänd", parts: [part("Ett", .omitted), part("Två", .omitted)]),
        ScopeItem(text: "Halv", parts: [part("Rutin", .none), part("Tjänst", .known([AreaID("plan")]))]),
        ScopeItem(
          text: "Hel", coveredBy: .known([AreaID("plan")]), parts: [part("Ett", .omitted), part("Två", .omitted)]),
      ]
    }
    draft.area("plan")
    draft.changes = [.pausing("rad")]
    let findings = draft.findings(of: .scopeGap)
    #expect(findings.map(\.severity) == [.warning, .warning, .info])
    #expect(
      findings.map(\.message.statement.swedish) == [
        "Ingen har tagit över uppgiften ”Tom”.", "Det framgår inte vilket område som för vidare ”Okänd”.",
        "Ingen har tagit över uppgiften ”Rutin”.",
      ])
    #expect(
      findings.first?.message.reason?.swedish
        == "Rad är pausat från 1 oktober 2023 och inget område täcker uppgiften.")
  }

  @Test("A body whose own time has run out has not been stopped by a change")
  func endedBodyLeavesNoGap() {
    var draft = Draft()
    draft.body("rad", .council) {
      $0.scope = [ScopeItem(text: "Rutin", coveredBy: .none)]
      $0.period.through = .on("2018-12-31")
    }
    draft.body("vvg")
    draft.changes = [.pausing("vvg")]
    #expect(draft.findings(of: .scopeGap).isEmpty)
  }

  @Test("The file may move the threshold between owner and area")
  func levelThreshold() {
    var draft = Draft()
    draft.organization.levels = Catalogue(
      ["hög", "mellan", "låg"].map { Level(id: LevelID($0), name: $0) })
    draft.body("vvg") { $0.level = .known(LevelID("hög")) }
    draft.area("plan", owner: .held(by: "vvg")) { $0.level = .known(LevelID("mellan")) }
    draft.area("drift", owner: .held(by: "vvg")) { $0.level = .known(LevelID("låg")) }
    let findings = draft.findings(of: .levelMismatch)
    #expect(findings.map(\.message.statement.swedish) == ["Vvg ligger två nivåer ovanför det som ägs: Drift."])
    draft.rules["level-mismatch"] = RuleSetting(threshold: 1)
    #expect(draft.findings(of: .levelMismatch).count == 2)
  }
}
