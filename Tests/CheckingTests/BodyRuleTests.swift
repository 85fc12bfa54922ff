import Checking
import Responsibility
import Testing
import Vocabulary

@Suite("Rules on bodies")
struct BodyRuleTests {
  @Test("A missing mandate is graver the more the body answers for")
  func missingMandate() {
    var draft = Draft()
    for id in ["ägare", "utförare", "vilande"] { draft.body(id) { $0.mandate = .none } }
    draft.body("planerad") {
      $0.mandate = .known(Mandate(planned: .words("årsskiftet 2023/2024", "2023-12-15", "2024-01-15")))
    }
    draft.body("okänd")
    draft.area("plan", owner: .held(by: "ägare", "okänd")) {
      $0.roles[.performer] = .held(by: "utförare")
      $0.roles[.support] = .held(by: "planerad")
    }
    let findings = draft.findings(of: .bodyNoMandate)
    #expect(findings.map(\.severity) == [.error, .warning, .info, .warning])
    #expect(findings[0].message.statement.swedish == "Ägare äger ett område men saknar uppdragsbeskrivning.")
    #expect(
      findings[3].message.reason?.swedish.contains("årsskiftet 2023/2024 (15 dec 2023–15 jan 2024)") == true)
  }

  @Test("An unknown mandate is a warning for an owner only, and nothing without a role")
  func unknownMandate() {
    var draft = Draft()
    for id in ["ägare", "samrådd", "vilande"] { draft.body(id) }
    draft.area("plan", owner: .held(by: "ägare")) { $0.roles[.consulted] = .held(by: "samrådd") }
    let findings = draft.findings(of: .bodyMandateUnknown)
    #expect(findings.map(\.severity) == [.warning, .info])
    #expect(
      findings[1].message.reason?.swedish
        == "Den har en roll i ett område, men om det ingår i uppdraget går inte att pröva.")
  }

  @Test("A mandate is stale when it is surely older than the first change and the remit differs")
  func staleMandate() {
    var draft = Draft()
    let mandates = [
      "gammal": DateText.words("2016", "2016-01-01", "2016-12-31"), "samtida": .on("2023-10-01"),
      "öppen": .words("från 2016", "2016-01-01", nil), "orörd": .on("2016-01-01"),
    ]
    for (id, adopted) in mandates.sorted(by: { $0.key < $1.key }) {
      draft.body(id) { $0.mandate = .known(Mandate(adopted: adopted)) }
    }
    draft.area("plan")
    draft.area("fast", owner: .held(by: "orörd"))
    draft.changes = [.assigning("plan", [.owner: .held(by: "gammal", "samtida", "öppen")])]
    let findings = draft.findings(of: .bodyMandateStale)
    #expect(findings.map { $0.subjects.first?.id } == ["gammal"])
    #expect(findings.first?.message.reason?.swedish == "Från 1 oktober 2023 ändras Gammals roller.")
  }

  @Test("An overload says at least when some effort is not stated, and follows the gender of the body")
  func overload() throws {
    var draft = Draft()
    draft.body("råd", .council) { $0.capacity = .known(Quantity(40)) }
    draft.body("grupp") { $0.capacity = .none }
    draft.area("plan", owner: .held(by: "råd", "grupp")) { $0.effort = [.owner: Quantity(thousandths: 18_500)] }
    draft.area("tjänst", owner: .held(by: "råd")) { $0.effort = [.owner: Quantity(30)] }
    draft.area("okänd", owner: .held(by: "råd"))
    let finding = try #require(draft.findings(of: .bodyOverload).first)
    #expect(
      finding.message.text.swedish
        == "Råd är överbelastat: minst 48,5 av 40. Belastningen kommer från Tjänst (30) och Plan (18,5). "
        + "Tillför minst 8,5, eller flytta ett område till en annan gruppering.")
    #expect(draft.findings(of: .bodyOverload).count == 1)
  }

  @Test("A load that is only better known than before has not risen")
  func loadThatBecameKnown() {
    var draft = Draft()
    draft.body("enhet")
    draft.area("utan", owner: .held(by: "enhet"))
    draft.area("med") { $0.effort = [.owner: Quantity(30)] }
    draft.changes = [
      .assigning("utan", [.owner: .none]), .assigning("med", [.owner: .held(by: "enhet")]),
    ]
    #expect(draft.findings(of: .bodyLoadUpNoResources).isEmpty)
  }

  @Test("More commissioners count for a performer whose commissioners were known, and for nobody else")
  func moreCommissioners() {
    var draft = Draft()
    for id in ["vvg", "sitiv"] { draft.body(id) }
    draft.body("utförare") { $0.commissioners = .none }
    draft.body("okänd")
    draft.body("stöd") { $0.commissioners = .none }
    draft.area("plan", owner: .held(by: "vvg")) {
      $0.roles[.performer] = .held(by: "utförare", "okänd")
      $0.roles[.support] = .held(by: "stöd")
    }
    draft.changes = ["utförare", "okänd", "stöd"].map { body in
      .amending(body) { $0.commissioners = .known([BodyID("vvg"), BodyID("sitiv")]) }
    }
    let findings = draft.findings(of: .bodyLoadUpNoResources)
    #expect(findings.map(\.message.statement.swedish) == ["Utförare får mer att göra: uppdragsgivare 1 → 2."])
  }

  @Test("Capacity that is raised or surely enough answers for more to do; capacity that may not be enough does not")
  func room() {
    var draft = Draft()
    draft.body("höjd") { $0.capacity = .known(Quantity(1)) }
    draft.body("räcker") { $0.capacity = .known(Quantity(20)) }
    draft.body("oviss") { $0.capacity = .known(Quantity(20)) }
    draft.area("plan") { $0.effort = [.owner: Quantity(10)] }
    draft.area("tjänst", owner: .none)
    draft.changes = [
      .assigning("plan", [.owner: .held(by: "höjd", "räcker")]), .assigning("tjänst", [.owner: .held(by: "oviss")]),
      .amending("höjd") { $0.capacity = .known(Quantity(2)) },
    ]
    #expect(draft.findings(of: .bodyLoadUpNoResources).map { $0.subjects.first?.id } == ["oviss"])
  }

  @Test("Capacity that is stated and not enough is said, with what is missing")
  func missingRoom() throws {
    var draft = Draft()
    draft.body("enhet", .unit) { $0.capacity = .known(Quantity(80)) }
    draft.area("plan") { $0.effort = [.owner: Quantity(90)] }
    draft.changes = [.assigning("plan", [.owner: .held(by: "enhet")])]
    let reason = try #require(draft.findings(of: .bodyLoadUpNoResources).first?.message.reason)
    #expect(reason.swedish == "Alternativet tillför inga resurser, och kapaciteten är 80, så det fattas 10.")
    #expect(reason.english == "The alternative adds no resources, and the capacity is 80, so 10 is missing.")
  }

  @Test("An overload names up to eight areas in the message, and every one of more in a note")
  func overloadedByMany() throws {
    for count in [8, 9] {
      var draft = Draft()
      draft.body("enhet", .unit) { $0.capacity = .known(Quantity(1)) }
      for number in 1...count {
        draft.area("område \(number)", owner: .held(by: "enhet")) { $0.effort = [.owner: Quantity(number)] }
      }
      let finding = try #require(draft.findings(of: .bodyOverload).first)
      #expect(finding.message.reason?.swedish.contains(" till") == (count > 8))
      #expect(finding.notes.map(\.text.swedish).first == (count > 8 ? "Område 9: 9" : nil))
      #expect(finding.notes.count == (count > 8 ? 9 : 0))
    }
  }

  @Test("A temporary body that owns is an error, one that supports a warning, and an area that ends first is fine")
  func temporaryBodies() {
    var draft = Draft()
    draft.body("projekt", .project) { $0.isTemporary = .known(true) }
    draft.body("kort") { $0.period.through = .on("2024-06-30") }
    draft.area("varaktig", owner: .held(by: "projekt")) { $0.roles[.support] = .held(by: "projekt") }
    draft.area("stödd") { $0.roles[.support] = .held(by: "projekt") }
    draft.area("avslutad", owner: .held(by: "projekt")) { $0.period.through = .on("2025-01-01") }
    draft.area("tidig", owner: .held(by: "kort")) { $0.period.through = .on("2024-06-30") }
    draft.area("sen", owner: .held(by: "kort")) { $0.period.through = .on("2024-07-01") }
    let findings = draft.findings(of: .bodyTempPermanent)
    #expect(findings.map(\.severity) == [.error, .warning, .error])
    #expect(
      findings.map { $0.subjects.map(\.id) } == [["projekt", "varaktig"], ["projekt", "stödd"], ["kort", "sen"]])
    #expect(findings[0].message.statement.swedish == "Projekt är tillfälligt men äger Varaktig.")
    #expect(findings[2].message.statement.swedish == "Kort upphör 30 juni 2024 men äger Sen.")
  }

  @Test("Only a body whose declared commissioners are all gone is an error")
  func orphans() {
    var draft = Draft()
    draft.body("råd", .council) { $0.commissioners = .none }
    draft.body("vvg") { $0.commissioners = .none }
    draft.body("ensam") { $0.commissioners = .known([BodyID("råd")]) }
    draft.body("delad") { $0.commissioners = .known([BodyID("råd"), BodyID("vvg")]) }
    draft.body("felstavad") { $0.commissioners = .known([BodyID("rpd")]) }
    draft.body("okänd", .management)
    draft.body("nämnd vid namn")
    draft.body("fullmäktige", .assembly)
    draft.changes = [.pausing("råd")]
    let findings = draft.findings(of: .bodyOrphan)
    #expect(findings.map { "\($0.severity) \($0.subjects[0].id)" } == ["error ensam", "warning okänd"])
  }

  @Test("An affected body is idle unless it holds a role, commissions somebody or decides a document")
  func idleBodies() {
    var draft = Draft()
    for id in ["tom", "informerad", "uppdragsgivare", "beslutande", "lämnar", "pausad"] {
      draft.body(id) { $0.isAffected = true }
    }
    draft.body("oberörd") { $0.commissioners = .known([BodyID("uppdragsgivare")]) }
    draft.area("plan", owner: .held(by: "lämnar")) { $0.roles[.informed] = .held(by: "informerad") }
    draft.document("strategi") { $0.decidedBy = .known(.body(BodyID("beslutande"))) }
    draft.changes = [.assigning("plan", [.owner: .held(by: "oberörd")]), .pausing("pausad")]
    #expect(draft.findings(of: .bodyIdle).map { $0.subjects[0].id } == ["tom"])
  }

  @Test("Doubles are reported once a group; a neutral seat and a temporary body make the difference")
  func duplicates() {
    var draft = Draft()
    let region = Seat.Holder.party(PartyID("region"))
    let unit = Seat.Holder.body(BodyID("enhet"))
    for id in ["a", "b", "c"] {
      draft.body(id, .management) { $0.seats = .known([Seat(holder: region), Seat(holder: unit, isNeutral: true)]) }
    }
    draft.body("röst", .management) { $0.seats = .known([Seat(holder: region), Seat(holder: unit)]) }
    draft.body("styr", .steering) {
      $0.seats = .known([Seat(holder: region), Seat(holder: unit, isNeutral: true)])
    }
    draft.body("kort", .management) {
      $0.seats = .known([Seat(holder: region), Seat(holder: unit, isNeutral: true)])
      $0.isTemporary = .known(true)
    }
    #expect(draft.findings(of: .bodyDuplicate).map { $0.subjects.map(\.id) } == [["a", "b", "c"]])
  }

  @Test("The file may move the number of commissioners, and one commissioner is never several")
  func severalCommissioners() {
    var draft = Draft()
    for id in ["vvg", "sitiv"] { draft.body(id) }
    draft.body("enhet") { $0.commissioners = .known([BodyID("sitiv")]) }
    draft.area("plan", owner: .held(by: "vvg")) { $0.roles[.performer] = .held(by: "enhet", "vvg") }
    #expect(draft.findings(of: .bodyMultiCommissioner).isEmpty)
    draft.rules["body-multi-commissioner"] = RuleSetting(threshold: 1)
    #expect(draft.findings(of: .bodyMultiCommissioner).map { $0.subjects.map(\.id) } == [["enhet", "vvg", "sitiv"]])
  }

  @Test("An owner that is the body itself, and declared commissioners that are gone, say nothing of a mismatch")
  func mismatches() {
    var draft = Draft()
    for id in ["vvg", "råd"] { draft.body(id) }
    draft.body("enhet") { $0.commissioners = .known([BodyID("vvg")]) }
    draft.body("grupp") { $0.commissioners = .known([BodyID("råd")]) }
    draft.area("egen", owner: .held(by: "enhet")) { $0.roles[.performer] = .held(by: "enhet") }
    draft.area("annan", owner: .held(by: "råd")) { $0.roles[.performer] = .held(by: "enhet") }
    draft.area("stödd", owner: .held(by: "vvg")) {
      $0.roles[.performer] = .held(by: "enhet")
      $0.roles[.support] = .held(by: "grupp")
    }
    let findings = draft.findings(of: .commissionerMismatch)
    #expect(findings.map { $0.subjects.map(\.id) } == [["enhet", "annan"], ["grupp", "stödd"]])
    draft.changes = [.pausing("råd")]
    #expect(draft.findings(of: .commissionerMismatch).isEmpty)
  }

  @Test("A collective has no mandate of its own to ask for")
  func collectiveMandates() {
    var draft = Draft()
    for id in ["utför", "äger", "ensam"] { draft.body(id, id == "ensam" ? .steering : .collective) }
    draft.area("a", owner: .held(by: "äger")) { $0.roles[.performer] = .held(by: "utför", "ensam") }
    #expect(
      draft.findings(of: .bodyMandateUnknown).map { "\($0.severity) \($0.subjects[0].id)" } == ["info ensam"])
  }

  @Test("Whoever performs both the work and its follow-up reviews itself; an owner that performs does not")
  func followUps() {
    var draft = Draft()
    for id in ["vvg", "enhet"] { draft.body(id) }
    draft.area("arbete", owner: .held(by: "vvg")) { $0.roles[.performer] = .held(by: "enhet") }
    draft.area("uppföljning", owner: .held(by: "vvg")) {
      $0.roles[.performer] = .held(by: "enhet")
      $0.followsUp = [AreaID("arbete")]
    }
    draft.area("eget", owner: .held(by: "enhet")) { $0.roles[.performer] = .held(by: "enhet") }
    let findings = draft.findings(of: .selfReview)
    #expect(findings.map { $0.subjects.map(\.id) } == [["enhet", "uppföljning", "arbete"]])
    #expect(findings.first?.message.reason?.swedish == "Samma gruppering utför det som följs upp: Arbete.")
  }

  @Test("A performer that sits in the owner is reported once for all their areas")
  func performerInOwner() {
    var draft = Draft()
    draft.body("enhet")
    draft.body("ledning") { $0.seats = .known([Seat(holder: .body(BodyID("enhet")), isNeutral: true)]) }
    for id in ["a", "b"] {
      draft.area(id, owner: .held(by: "ledning")) { $0.roles[.performer] = .held(by: "enhet") }
    }
    let findings = draft.findings(of: .selfReview)
    #expect(
      findings.map(\.message.statement.swedish)
        == ["Enhet är med och beslutar om sitt eget arbete i två områden: A och B."])
  }

  @Test("Predecessors in a ring end, and a long line is walked without running out of stack")
  func predecessors() {
    var ring = Draft()
    ring.body("a") { $0.predecessors = [BodyID("b")] }
    ring.body("b") { $0.predecessors = [BodyID("a"), BodyID("b")] }
    ring.body("c") { $0.predecessors = [BodyID("a")] }
    #expect(ring.findings(of: .predecessorChain).map { $0.subjects.map(\.id) } == [["c", "a", "b"]])

    var line = Draft()
    for number in 0..<20_000 { line.body("n\(number)") { $0.predecessors = [BodyID("n\(number + 1)")] } }
    #expect(line.findings(of: .predecessorChain).map(\.subjects.count) == [20_000])
  }

  @Test("Of several predecessors the one with the longest past is followed")
  func longestPast() {
    var draft = Draft()
    draft.body("ny") { $0.predecessors = [BodyID("kort"), BodyID("lång")] }
    draft.body("kort")
    draft.body("lång") { $0.predecessors = [BodyID("först")] }
    draft.body("först")
    #expect(
      draft.findings(of: .predecessorChain).map(\.message.statement.swedish)
        == ["Uppdraget har bytt bärare förut: Först → Lång → Ny."])
  }
}
