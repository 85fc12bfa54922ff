import ModelFormat
import Responsibility
import Testing
import Vocabulary

@Suite("What bodies may decide, as written")
struct AuthorityReadingTests {
  private func mandate(_ written: String) throws -> Mandate? {
    let scenario = try scenario("grupperingar: {a: {namn: A, uppdragsbeskrivning: \(written)}}\n")
    return scenario.organization.bodies[BodyID("a")]?.mandate.value
  }

  @Test("A mandate lists kinds of decision, none at all, or nothing that limits it")
  func mandates() throws {
    #expect(try mandate("{beslutar: [avtal, rutin]}")?.decisions == [.agreement, .routine])
    #expect(try mandate("{beslutar: personuppgifter}")?.decisions == [.personalData])
    #expect(try mandate("{beslutar: saknas}")?.decisions == [])
    #expect(try mandate("{beslutar: []}")?.decisions == [])
    #expect(try mandate("{beslutar: okänd}")?.decisions == nil)
    #expect(try mandate("ja")?.decisions == nil)
  }

  @Test("An area asks for decisions, and asks for none when nobody knows")
  func areas() throws {
    func decisions(_ written: String) throws -> [DecisionKind]? {
      try scenario("områden: {a: {namn: A, beslutar: \(written)}}\n").organization.areas.first?.decisions
    }
    #expect(try decisions("[upphandling, avtal]") == [.procurement, .agreement])
    #expect(try decisions("{värde: taxa, källa: s. 4}") == [.fee])
    #expect(try decisions("okänd") == [])
  }

  @Test("A legal form is a word, and having none can be said in two ways")
  func legalForms() throws {
    func form(_ written: String) throws -> LegalForm? {
      try scenario("grupperingar: {a: {namn: A, rättsform: \(written)}}\n").organization.bodies.first?.knownLegalForm
    }
    #expect(try form("gemensam-nämnd") == .jointCommittee)
    #expect(try form("ingen") == .informal)
    #expect(try form("saknas") == .informal)
    #expect(try form("okänd") == nil)
    for form in LegalForm.allCases where form.isLegalPerson { #expect(form.closedDecisions.isEmpty) }
  }

  @Test("Parties and bodies can be members, and one that is both is the body")
  func members() throws {
    let organization = try scenario(
      """
      parter: {dal: Dals kommun, ed: Eds kommun}
      grupperingar:
        ed: {namn: Eds kommun}
        brand: {namn: Brandförbundet, rättsform: kommunalförbund, medlemmar: [Dals kommun, ed]}
        alla: {namn: Alla, slag: kollektiv, medlemmar: [ed]}

      """
    ).organization
    let federation = try #require(organization.bodies[BodyID("brand")])
    #expect(federation.members.value == [.party(PartyID("dal")), .body(BodyID("ed"))])
    #expect(federation.collectedBodies.isEmpty, "a legal person acts itself, not through each of its members")
    #expect(organization.bodies[BodyID("alla")]?.collectedBodies == [BodyID("ed")])
  }

  @Test("One holder may have a seat and a substitute's seat; the substitute alone gives no voice")
  func substitutes() throws {
    let organization = try scenario(
      """
      parter: {dal: Dals kommun, ed: Eds kommun}
      grupperingar:
        brand: {namn: Brandförbundet, platser: [dal, {part: dal, ersättare: ja}, {part: ed, ersättare: ja}]}

      """
    ).organization
    #expect(organization.bodies.first?.seats.value?.map(\.isSubstitute) == [false, true, true])
    #expect(OrganizationState(organization).voice(of: BodyID("brand")).parties == [PartyID("dal")])
  }
}
