import Checking
import Responsibility
import Testing
import Vocabulary

@Suite("Rules on documents, time and money")
struct FoundationRuleTests {
  @Test("A decider that the changes stop is an error, one that was never there a warning, an unknown one nothing")
  func deciders() throws {
    var draft = Draft()
    draft.body("rad", .council)
    draft.body("kommande") { $0.period.from = .on("2030-01-01") }
    draft.area("plan", owner: .held(by: "rad"))
    draft.area("strategi")
    draft.area("finansiering") { $0.restsOn = ["plan", "strategi", "riktlinje"].map { DocumentID($0) } }
    draft.document("plan") { $0.decidedBy = .known(.ownerOf(AreaID("plan"))) }
    draft.document("strategi") { $0.decidedBy = .known(.ownerOf(AreaID("strategi"))) }
    draft.document("riktlinje") { $0.decidedBy = .known(.body(BodyID("kommande"))) }
    draft.changes = [.pausing("rad")]
    let findings = draft.findings(of: .depOnInactive)
    #expect(findings.map(\.severity) == [.error, .warning])
    let plan = try #require(findings.first)
    #expect(plan.subjects == [.area(AreaID("finansiering")), .document(DocumentID("plan")), .body(BodyID("rad"))])
    #expect(
      plan.message.reason?.swedish
        == "Rad är pausat från 1 oktober 2023 och ingen annan har fått besluta dokumentet.")
  }

  @Test("A document that the area itself decides is left to the rule on owners")
  func ownDocument() {
    var draft = Draft()
    draft.body("rad", .council)
    draft.area("plan", owner: .held(by: "rad")) { $0.restsOn = [DocumentID("plan")] }
    draft.document("plan") { $0.decidedBy = .known(.ownerOf(AreaID("plan"))) }
    draft.changes = [.pausing("rad")]
    #expect(draft.findings(of: .depOnInactive).isEmpty)
  }

  @Test("An area that rests on one whose owner the changes stop is an error; on itself or a part of itself it is not")
  func ownersBelow() {
    var draft = Draft()
    draft.body("rad", .council)
    draft.area("rutiner", owner: .held(by: "rad"))
    draft.area("del") { $0.parent = AreaID("rutiner") }
    draft.area("arkiv", owner: .none)
    draft.area("okänd", owner: .asked)
    draft.area("system") { $0.restsOnAreas = ["rutiner", "arkiv", "okänd", "system"].map { AreaID($0) } }
    draft.area("hel", owner: .held(by: "rad")) { $0.restsOnAreas = [AreaID("hel")] }
    draft.area("på-del") { $0.restsOnAreas = [AreaID("del")] }
    draft.changes = [.pausing("rad")]
    #expect(
      draft.findings(of: .depOnInactive).map { "\($0.severity) \($0.subjects.map(\.id).joined(separator: " "))" } == [
        "error system rutiner rad", "warning system arkiv", "error på-del del rad",
      ])
  }

  @Test("A contract gap names the areas, the bodies at work on them and both needs")
  func contractGap() throws {
    var draft = Draft()
    draft.body("grupp", .management)
    draft.body("enhet", .unit)
    draft.body("stöd", .maintenance)
    for id in ["tjänst", "utbildning"] {
      draft.area(id, owner: .held(by: "grupp")) {
        $0.roles[.performer] = .held(by: "enhet")
        $0.roles[.support] = .held(by: "stöd")
        $0.services = [ServiceID("samsa")]
      }
    }
    draft.service("samsa") {
      $0.contractEnd = .known(.words("hösten 2024", "2024-09-01", "2024-11-30"))
      $0.neededUntil = .known(.words("2026", "2026-01-01", "2026-12-31"))
      $0.decommissioned = .known(.words("2027", "2027-01-01", "2027-12-31"))
    }
    let finding = try #require(draft.findings(of: .contractGap).first)
    #expect(
      finding.message.statement.swedish
        == """
        Avtalet för SAMSA går ut hösten 2024 (1 sep–30 nov 2024), men tjänsten behövs till 2026 (1 jan–31 dec 2026) \
        och avvecklas 2027 (1 jan–31 dec 2027).
        """)
    #expect(
      finding.message.reason?.swedish
        == "Från hösten 2024 till 2027 saknar två områden avtal: Tjänst och Utbildning.")
    #expect(finding.subjects.map(\.id) == ["samsa", "tjänst", "utbildning", "grupp", "enhet", "stöd"])
    #expect(
      finding.notes.map(\.text.swedish) == ["Grupp är ägare", "Enhet är utförare", "Stöd är arbetsgrupp"])
    #expect(draft.findings(of: .contractGap, on: Day(2028, 1, 1)).isEmpty)
  }

  @Test("A contract that may last as long as the service is used is no gap")
  func contractThatMayLast() {
    var draft = Draft()
    draft.area("tjänst") { $0.services = [ServiceID("samsa"), ServiceID("samvy")] }
    draft.service("samsa") {
      $0.contractEnd = .known(.words("2026", "2026-01-01", "2026-12-31"))
      $0.decommissioned = .known(.words("2027", "2027-01-01", "2027-12-31"))
    }
    draft.service("samvy") {
      $0.contractEnd = .known(.words("tills vidare", "2026-01-01", nil))
      $0.decommissioned = .known(.on("2030-01-01"))
    }
    #expect(draft.findings(of: .contractGap).isEmpty)
  }

  @Test("Services that share two processes are one pair, and a service is not parallel to itself")
  func parallelPairs() {
    var draft = Draft()
    draft.service("samsa") { $0.processes = ["vård", "plan", "vård"] }
    draft.service("samvy") { $0.processes = ["plan", "vård"] }
    let findings = draft.findings(of: .parallelSystems)
    #expect(
      findings.map(\.message.statement.swedish) == [
        "SAMSA och SAMVY är i bruk samtidigt, och inget slut är angivet."
      ])
    #expect(findings.first?.message.reason?.swedish == "Båda stöder plan och vård.")
  }

  @Test("When the old service goes is a question until the new one that replaces it is in use")
  func unknownHandover() {
    var draft = Draft()
    draft.service("gammal") {
      $0.decommissioned = .asked
      $0.processes = ["vård"]
      $0.replacedBy = ServiceID("ny")
    }
    draft.service("ny") {
      $0.from = .known(.on("2024-01-01"))
      $0.processes = ["vård"]
    }
    #expect(draft.findings(of: .parallelSystems).map(\.severity) == [.info])
    draft.organization.services.update(ServiceID("ny")) { $0.from = .known(.on("2023-01-01")) }
    #expect(draft.findings(of: .parallelSystems).map(\.severity) == [.warning])
    // That nothing is to replace it, or that it stays, is not the same question.
    draft.organization.services.update(ServiceID("ny")) { $0.from = .known(.on("2024-01-01")) }
    draft.organization.services.update(ServiceID("gammal")) { $0.decommissioned = .none }
    #expect(draft.findings(of: .parallelSystems).map(\.severity) == [.warning])
  }

  @Test("An overlap that hangs on how the words are read, or that is over, is no finding")
  func uncertainOverlap() {
    var draft = Draft()
    draft.service("samsa") {
      $0.decommissioned = .known(.words("2025", "2025-01-01", "2025-12-31"))
      $0.processes = ["vård"]
    }
    draft.service("samvy") {
      $0.from = .known(.words("våren 2025", "2025-03-01", "2025-05-31"))
      $0.processes = ["vård"]
    }
    #expect(draft.findings(of: .parallelSystems).isEmpty)
    draft.organization.services.update(ServiceID("samvy")) { $0.from = .known(.on("2023-01-01")) }
    #expect(draft.findings(of: .parallelSystems).count == 1)
    #expect(draft.findings(of: .parallelSystems, on: Day(2026, 1, 1)).isEmpty)
  }

  @Test("The time without a mandate runs from the change that gave the area, not from one that kept it")
  func interim() throws {
    var draft = Draft()
    draft.body("rad", .council)
    draft.body("grupp", .management) {
      $0.definiteName = "Gruppen"
      $0.mandate = .none
    }
    for id in ["plan", "drift", "eget"] { draft.area(id, owner: .held(by: id == "eget" ? "grupp" : "rad")) }
    draft.changes = [
      .assigning("plan", [.owner: .held(by: "grupp")], from: "2023-09-01"),
      .assigning("plan", [.owner: .held(by: "grupp")], from: "2023-11-01"),
      .assigning("drift", [.owner: .held(by: "grupp")], from: "2023-10-01"),
      .assigning("eget", [.owner: .held(by: "grupp")], from: "2023-10-01"),
      .amending("grupp") { $0.mandate = .known(Mandate(planned: .on("2023-12-15"))) },
    ]
    let finding = try #require(draft.findings(of: .interimNoMandate).first)
    #expect(
      finding.message.statement.swedish
        == "Gruppen äger två områden från 1 september 2023 till 15 december 2023 utan uppdragsbeskrivning.")
    #expect(finding.subjects.map(\.id) == ["grupp", "plan", "drift"])
  }

  @Test("A mandate that is decided after the takeover leaves the same time uncovered as one that is only planned")
  func lateMandate() {
    var draft = Draft()
    draft.body("rad", .council)
    draft.body("grupp", .management) { $0.mandate = .none }
    draft.area("plan", owner: .held(by: "rad"))
    draft.changes = [
      .assigning("plan", [.owner: .held(by: "grupp")]),
      .amending("grupp", from: "2024-01-01") { $0.mandate = .known(Mandate(adopted: .on("2024-01-01"))) },
    ]
    #expect(draft.findings(of: .interimNoMandate).count == 1)
    draft.changes[0] = .assigning("plan", [.owner: .held(by: "grupp")], from: nil)
    #expect(draft.findings(of: .interimNoMandate).isEmpty)
  }

  @Test("A funder is affected by more roles and by more commissioners, and not when its own rows change")
  func funder() throws {
    var draft = Draft()
    for id in ["sitiv", "rad", "vvg"] { draft.body(id) }
    draft.body("enhet", .unit) {
      $0.funders = .known([BodyID("sitiv")])
      $0.commissioners = .known([BodyID("sitiv")])
    }
    draft.area("finansiering", owner: .held(by: "sitiv"))
    draft.area("plan", owner: .held(by: "rad")) { $0.roles[.performer] = .held(by: "enhet") }
    draft.area("utöver")
    draft.changes = [
      .assigning("utöver", [.owner: .held(by: "vvg"), .performer: .held(by: "enhet")]),
      .assigning("finansiering", [.owner: .held(inParts: ["sitiv": "Strategi", "vvg": "Plan"])]),
    ]
    let finding = try #require(draft.findings(of: .fundIndirect).first)
    #expect(
      finding.message.reason?.swedish
        == "Sitiv finansierar Enhet, som får mer att göra: utförda områden 1 → 2, uppdragsgivare 2 → 3.")
    draft.changes.append(.assigning("plan", [.consulted: .held(by: "sitiv")]))
    #expect(draft.findings(of: .fundIndirect).isEmpty)
  }
}
