import Checking
import Responsibility
import Testing
import Vocabulary

@Suite("Rules on parties")
struct PartyRuleTests {
  /// A council with everybody in it, a smaller group and a unit without seats; the council owns three areas.
  private func draft() -> Draft {
    var draft = Draft()
    draft.organization.parties = Catalogue([
      Party(id: PartyID("kommunerna"), name: "Kommunerna"), Party(id: PartyID("region"), name: "Regionen"),
      Party(id: PartyID("arena"), name: "delregional vårdsamverkan"),
    ])
    draft.body("råd", .council) { $0.seats = .seats("kommunerna", "region", "arena") }
    draft.body("grupp") { $0.seats = .seats("region") }
    draft.body("enhet", .unit) { $0.seats = .none }
    draft.body("okänd")
    for id in ["a", "b", "c"] { draft.area(id, owner: .held(by: "råd")) }
    return draft
  }

  @Test("Each lost party is one finding with all its areas; an owner with unknown seats is left out")
  func lostVoices() {
    var draft = draft()
    draft.changes = [
      .assigning("a", [.owner: .held(by: "grupp")]), .assigning("b", [.owner: .held(by: "grupp", "enhet")]),
      .assigning("c", [.owner: .held(by: "okänd")]),
    ]
    let findings = draft.findings(of: .partyVoiceLost)
    #expect(
      findings.map { $0.subjects.map(\.id) } == [
        ["kommunerna", "a", "b", "grupp", "enhet"], ["arena", "a", "b", "grupp", "enhet"],
      ])
    #expect(
      findings.last?.message.statement.swedish
        == "Delregional vårdsamverkan förlorar sin röst i två områden: A och B.")
  }

  @Test("A voice is lost with the seat too, but not with an owner that is gone and has no successor")
  func lostSeats() {
    var draft = draft()
    draft.changes = [.amending("råd") { $0.seats = .seats("kommunerna", "region") }]
    #expect(draft.findings(of: .partyVoiceLost).map { $0.subjects[0].id } == ["arena"])
    draft.changes = [.pausing("råd")]
    #expect(draft.findings(of: .partyVoiceLost).isEmpty)
  }

  @Test("A party is not named beside the one that carries its voice; of two that carry each other's, the first is")
  func representedParties() {
    var draft = draft()
    draft.organization.parties.update(PartyID("arena")) { $0.represents = [PartyID("kommunerna")] }
    draft.changes = [.assigning("a", [.owner: .held(by: "enhet")])]
    #expect(draft.findings(of: .partyVoiceLost).map { $0.subjects[0].id } == ["region", "arena"])
    draft.organization.parties.update(PartyID("kommunerna")) { $0.represents = [PartyID("arena")] }
    #expect(draft.findings(of: .partyVoiceLost).map { $0.subjects[0].id } == ["kommunerna", "region"])
  }

  @Test("What is known of the voice before is enough for a loss, though some seats were unknown")
  func incompletePast() {
    var draft = draft()
    draft.area("d", owner: .held(by: "råd", "okänd"))
    draft.changes = [.assigning("d", [.owner: .held(by: "grupp")])]
    #expect(draft.findings(of: .partyVoiceLost).map { $0.subjects[0].id } == ["kommunerna", "arena"])
  }

  @Test("Anything unknown that could hold the party keeps the rule silent; a blank group does not")
  func unrepresentedParties() {
    var draft = draft()
    func add(_ id: String, owner: Fact<[Holding]>, _ detail: (inout Area) -> Void) {
      draft.area(id, owner: owner) {
        $0.concerns = [PartyID("arena")]
        $0.roles[.performer] = .held(by: "enhet")
        detail(&$0)
      }
    }
    add("saknas", owner: .held(by: "grupp")) { _ in }
    add("okänd ägare", owner: .omitted) { _ in }
    add("okänd utförare", owner: .held(by: "grupp")) { $0.roles[.performer] = .omitted }
    add("frågad grupp", owner: .held(by: "grupp")) { $0.roles[.support] = .asked }
    add("okända platser", owner: .held(by: "grupp")) { $0.roles[.consulted] = .held(by: "okänd") }
    add("samråd", owner: .held(by: "grupp")) { $0.roles[.consulted] = .held(by: "råd") }
    add("stöd", owner: .held(by: "grupp")) { $0.roles[.support] = .held(by: "råd") }
    add("stöd, frågat samråd", owner: .held(by: "grupp")) {
      $0.roles[.support] = .held(by: "råd")
      $0.roles[.consulted] = .asked
    }
    add("stöd, samråd med okända platser", owner: .held(by: "grupp")) {
      $0.roles[.support] = .held(by: "råd")
      $0.roles[.consulted] = .held(by: "okänd")
    }
    add("sitter med", owner: .held(by: "råd")) { _ in }
    add("okänd ägare, känt samråd", owner: .held(by: "okänd")) { $0.roles[.consulted] = .held(by: "råd") }
    let findings = draft.findings(of: .partyUnrepresented)
    #expect(findings.map { "\($0.severity) \($0.subjects[1].id)" } == ["warning saknas", "info stöd"])
  }

  @Test("Whoever signs has to be heard in the owner, and is named once")
  func signatories() {
    var draft = draft()
    for (id, owner) in [("liten", "grupp"), ("stor", "råd"), ("oviss", "okänd")] {
      draft.area(id, owner: .held(by: owner)) {
        $0.roles[.performer] = .held(by: "enhet")
        $0.signatories = [PartyID("region"), PartyID("kommunerna")]
        $0.concerns = [PartyID("kommunerna")]
      }
    }
    let findings = draft.findings(of: .partyUnrepresented)
    #expect(findings.map { $0.subjects.map(\.id) } == [["kommunerna", "liten", "grupp"]])
    #expect(
      findings.first?.message.statement.swedish == "Kommunerna ska teckna Liten men har ingen röst hos ägaren.")
  }

  @Test("A party without a seat in a vacated area is told to look for an owner")
  func vacatedArea() {
    var draft = draft()
    draft.area("d", owner: .held(by: "råd")) {
      $0.roles[.performer] = .held(by: "enhet")
      $0.concerns = [PartyID("arena")]
    }
    draft.changes = [.pausing("råd")]
    #expect(
      draft.findings(of: .partyUnrepresented).map(\.message.remedy?.swedish)
        == ["Utse en ägare där delregional vårdsamverkan har plats, eller bestäm om samråd."])
  }

  @Test("Unknown seats are said with the parties and areas that hang on them")
  func unknownSeats() {
    var draft = draft()
    draft.area("d", owner: .held(by: "okänd"))
    draft.changes = [.assigning("a", [.owner: .held(by: "okänd")])]
    #expect(
      draft.findings(of: .partyUnknownSeat).map(\.message.text.swedish) == [
        "Okänds platser framgår inte av underlaget. Därför går det inte att säga om Kommunerna, Regionen och "
          + "delregional vårdsamverkan behåller sina röster i A, och inte heller vilka parter som har en röst i D. "
          + "Fråga Okänd vilka som har plats där."
      ])
  }

  @Test("Anchoring moves to a support group that is known to seat the lost party")
  func anchoring() {
    var draft = draft()
    draft.body("stöd") { $0.seats = .seats("arena") }
    for id in [AreaID("a"), AreaID("b")] {
      draft.organization.areas.update(id) { $0.roles[.support] = .held(by: "stöd", "okänd") }
    }
    draft.changes = ["a", "b", "c"].map { .assigning($0, [.owner: .held(by: "grupp")]) }
    #expect(draft.findings(of: .anchorShift).map { $0.subjects.map(\.id) } == [["stöd", "arena", "a", "b"]])
  }
}

extension Fact<[Seat]> {
  fileprivate static func seats(_ parties: String...) -> Fact {
    .known(parties.map { Seat(holder: .party(PartyID($0))) })
  }
}
