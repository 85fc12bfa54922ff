import Checking
import Responsibility
import Testing
import Vocabulary

/// Who may decide what: mandates by kind of decision, and what a body is in law.
@Suite("Rules on authority")
struct AuthorityRuleTests {
  private func lists(_ decisions: DecisionKind..., scope: [String]? = nil) -> Fact<Mandate> {
    .known(Mandate(adopted: .on("2024-01-01"), scope: scope?.map { AreaID($0) }, decisions: decisions))
  }

  @Test("A mandate that lists other decisions is named, and what it covers is said")
  func outsideMandate() {
    var draft = Draft()
    draft.body("råd") { $0.mandate = lists(.plan, .routine) }
    draft.area("drift", owner: .held(by: "råd")) { $0.decisions = [.procurement, .plan, .agreement] }
    draft.area("plan", owner: .held(by: "råd")) { $0.decisions = [.plan] }
    let findings = draft.findings(of: .ownerOutsideMandate)
    #expect(
      findings.map(\.message.text.swedish) == [
        "Råd äger Drift men har inte i uppdrag att besluta om avtal och upphandling. "
          + "Råds uppdragsbeskrivning omfattar beslut om planer och rutiner. "
          + "Ändra uppdragsbeskrivningen, eller utse en ägare som får besluta om det."
      ])
    #expect(findings.map(\.severity) == [.warning])
  }

  @Test("An area outside the mandate is one finding, whatever it asks for")
  func onlyOnce() {
    var draft = Draft()
    draft.body("råd") { $0.mandate = lists(.plan, scope: ["plan"]) }
    draft.area("plan", owner: .held(by: "råd"))
    draft.area("drift", owner: .held(by: "råd")) { $0.decisions = [.agreement] }
    #expect(draft.findings(of: .ownerOutsideMandate).map { $0.subjects.map(\.id) } == [["drift", "råd"]])
  }

  @Test("Another owner that may decide, or an owner of a part, leaves nothing to say")
  func sharedOwners() {
    var draft = Draft()
    draft.body("råd") {
      $0.mandate = lists(.plan)
      $0.legalForm = .known(.informal)
    }
    draft.body("nämnd") { $0.legalForm = .known(.committee) }
    draft.area("delat", owner: .held(by: "råd", "nämnd")) { $0.decisions = [.agreement] }
    draft.area("del", owner: .held(inParts: ["råd": "Strategin"])) { $0.decisions = [.agreement] }
    #expect(draft.findings(of: .ownerOutsideMandate).isEmpty)
    #expect(draft.findings(of: .ownerNotLegalPerson).isEmpty)
    draft.organization.bodies.update(BodyID("nämnd")) { $0.standing = .dissolved(since: nil, by: nil) }
    #expect(draft.findings(of: .ownerOutsideMandate).map { $0.subjects.map(\.id) } == [["delat", "råd"]])
    #expect(draft.findings(of: .ownerNotLegalPerson).map { $0.subjects.map(\.id) } == [["delat", "råd"]])
  }

  @Test("A federation outside its charter is an error")
  func federation() {
    var draft = Draft()
    draft.body("förbund") {
      $0.legalForm = .known(.federation)
      $0.mandate = lists(.plan, scope: ["räddning"])
    }
    draft.area("räddning", owner: .held(by: "förbund")) { $0.decisions = [.fee] }
    draft.area("sotning", owner: .held(by: "förbund"))
    #expect(draft.findings(of: .ownerOutsideMandate).map(\.severity) == [.error, .error])
  }

  @Test("A part that names nobody asks its whole's owner for its decisions; one with roles of its own does not")
  func parts() {
    var draft = Draft()
    draft.body("råd") { $0.legalForm = .none }
    draft.body("kommun") { $0.legalForm = .known(.municipality) }
    draft.area("register", owner: .held(by: "råd"))
    draft.area("uppgifter") {
      $0.parent = AreaID("register")
      $0.decisions = [.personalData]
    }
    let written = Provenance(place: Place(file: "prov.yaml", line: 1, column: 1))
    draft.area("avtal", owner: Fact(.stated([Holding(body: BodyID("kommun"))]), written)) {
      $0.parent = AreaID("register")
      $0.decisions = [.agreement]
    }
    let findings = draft.findings(of: .ownerNotLegalPerson)
    #expect(findings.map { $0.subjects.map(\.id) } == [["register", "råd"]])
    #expect(findings.map(\.severity) == [.warning])
    #expect(
      findings.first?.message.statement.swedish == "Råd äger Register men kan inte vara personuppgiftsansvarig.")
  }

  @Test("Parties that sign an agreement answer for it, but not for the procurement")
  func signedByParties() {
    var draft = Draft()
    draft.organization.parties = Catalogue([Party(id: PartyID("region"), name: "Regionen")])
    draft.body("grupp") { $0.legalForm = .known(.informal) }
    draft.area("avtal", owner: .held(by: "grupp")) {
      $0.signatories = [PartyID("region")]
      $0.decisions = [.agreement]
    }
    draft.area("inköp", owner: .held(by: "grupp")) {
      $0.signatories = [PartyID("region")]
      $0.decisions = [.agreement, .procurement]
    }
    #expect(
      draft.findings(of: .ownerNotLegalPerson).map(\.message.statement.swedish) == [
        "Grupp äger Inköp men kan inte upphandla."
      ])
  }

  @Test("Members of a federation are found among its seats, however the seats are written")
  func federationMembers() {
    var draft = Draft()
    draft.organization.parties = Catalogue(
      ["dal", "ed", "mark"].map { Party(id: PartyID($0), name: "\($0) kommun") })
    let members: [Seat.Holder] = [.party(PartyID("dal")), .body(BodyID("ed")), .party(PartyID("mark"))]
    draft.body("ed") { $0.name = "Ed kommun" }
    draft.body("styrelse") { $0.seats = .known([Seat(holder: .party(PartyID("mark")))]) }
    draft.body("förbund") {
      $0.legalForm = .known(.federation)
      $0.members = .known(members)
      $0.seats = .known([Seat(holder: .party(PartyID("ed"))), Seat(holder: .body(BodyID("styrelse")))])
    }
    func findings() -> [String] { draft.findings(of: .federationMemberUnseated).map(\.message.statement.swedish) }
    #expect(findings() == ["Dal kommun har ingen ledamot i Förbund."])

    func seat(_ party: String, isSubstitute: Bool = false, isNeutral: Bool = false) {
      draft.organization.bodies.update(BodyID("förbund")) { body in
        let seat = Seat(holder: .party(PartyID(party)), isNeutral: isNeutral, isSubstitute: isSubstitute)
        body.seats = .known((body.seats.value ?? []) + [seat])
      }
    }
    seat("dal", isSubstitute: true)
    #expect(
      findings() == [
        "Dal kommun har ingen ledamot i Förbund.", "Ed kommun och mark kommun har ingen ersättare i Förbund.",
      ])
    seat("dal")
    #expect(findings() == ["Ed kommun och mark kommun har ingen ersättare i Förbund."])
    seat("utomstående")
    seat("utomstående", isSubstitute: true)
    #expect(findings().isEmpty, "the seat may be any member's")
  }
}
