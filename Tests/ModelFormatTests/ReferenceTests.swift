import ModelFormat
import Responsibility
import Testing
import Vocabulary

@Suite("References to what the file declares")
struct ReferenceTests {
  private static let bodies = """
    grupperingar:
      gits:
        namn: Gemensam Information och TjänsteSamordning
        kortnamn: GITS
      ledningsgrupp-gits: {namn: Ledningsgrupp GITS}
      utokad-gits:
        namn: Utökad ledningsgrupp GITS
        alias: [GITS utökad ledningsgrupp]

    """

  private func read(_ reference: String) throws -> (body: BodyID?, loose: [LooseReference]) {
    let scenario = try scenario(Self.bodies + "områden:\n  a:\n    namn: A\n    ägare: \(reference)\n")
    return (scenario.organization.areas.first?.roles[.owner].value?.first?.body, scenario.looseReferences)
  }

  @Test(
    "An id, a name, a short name and an alias all name the entry",
    arguments: [
      ("gits", "gits"), ("GITS", "gits"), ("Gemensam Information och TjänsteSamordning", "gits"),
      ("Ledningsgrupp GITS", "ledningsgrupp-gits"), ("Utökad ledningsgrupp GITS", "utokad-gits"),
      ("GITS utökad ledningsgrupp", "utokad-gits"),
    ])
  func exact(_ written: String, _ id: String) throws {
    #expect(try read(written).body == BodyID(id))
    #expect(try read(written).loose == [])
  }

  @Test(
    "Another spelling is accepted and remembered",
    arguments: [
      ("GITS utökad lednings-grupp", "utokad-gits"), ("utökad  LEDNINGSGRUPP gits", "utokad-gits"),
      ("Utökad lednings\u{AD}grupp GITS", "utokad-gits"), ("Gits", "gits"),
      ("Lednings grupp GITS", "ledningsgrupp-gits"), ("utokad-GITS", "utokad-gits"),
      ("lednings-grupp gits", "ledningsgrupp-gits"),
    ])
  func loose(_ written: String, _ id: String) throws {
    let reading = try read(written)
    #expect(reading.body == BodyID(id))
    #expect(reading.loose.map(\.written) == [written])
    #expect(reading.loose.map(\.id) == [id])
    #expect(reading.loose.first?.place == Place(file: "prov.yaml", line: 14, column: 12))
  }

  @Test("The management group and the extended one are never taken for each other")
  func neverMerged() throws {
    #expect(try read("Ledningsgrupp GITS").body != read("Utökad ledningsgrupp GITS").body)
    let reading = ModelReader().read(
      "ansvar: 1\nnamn: Prov\n" + Self.bodies + "områden: {a: {namn: A, ägare: Utökade ledningsgruppen}}\n", file: "x")
    #expect(reading.problems.map(\.code) == [Problem.Code.referenceUnknown.rawValue])
  }

  @Test("Two entries that differ only in spelling are told apart by it, and asked about otherwise")
  func ambiguous() throws {
    let bodies = "grupperingar:\n  a: Vård-gruppen\n  b: Vårdgruppen\n"
    func owner(_ written: String) -> ModelReading {
      ModelReader().read("ansvar: 1\nnamn: P\n\(bodies)områden: {o: {namn: O, ägare: \(written)}}\n", file: "x")
    }
    #expect(owner("Vårdgruppen").scenario?.organization.areas.first?.roles[.owner].value?.first?.body == BodyID("b"))
    #expect(owner("Vård-gruppen").scenario?.organization.areas.first?.roles[.owner].value?.first?.body == BodyID("a"))
    #expect(owner("vårdgruppen").problems.map(\.code) == [Problem.Code.referenceAmbiguous.rawValue])
  }

  @Test("A reference may stand before what it refers to")
  func forward() throws {
    let scenario = try scenario("områden: {a: {namn: A, ägare: b}}\ngrupperingar: {b: B}\n")
    #expect(scenario.organization.areas.first?.roles[.owner].value?.map(\.body.rawValue) == ["b"])
  }

  @Test("A seat is a party's or a body's, whichever has the name")
  func seats() throws {
    let scenario = try scenario(
      """
      parter: {vgr: {namn: Regionen, kortnamn: VGR}}
      grupperingar:
        a: A
        b: {namn: B, platser: [{part: Regionen, antal: 2}, A, {gruppering: b, neutral: ja}]}
      """)
    let seats = try #require(scenario.organization.bodies[BodyID("b")]?.seats.value)
    #expect(seats.map(\.holder) == [.party(PartyID("vgr")), .body(BodyID("a")), .body(BodyID("b"))])
  }

  @Test("What an area rests on is a document's or another area's, whichever has the name; its funding is a fact")
  func foundations() throws {
    let scenario = try scenario(
      """
      dokument: {plan: Planen}
      områden:
        a: {namn: A, vilar-på: [B, Planen, c], finansiering: saknas}
        b: B
        c: {namn: C, vilar-på: b, finansiering: {värde: Inom ram, källa: s. 2}}
      """)
    let areas = scenario.organization.areas
    #expect(areas.map(\.restsOn) == [[DocumentID("plan")], [], []])
    #expect(areas.map(\.restsOnAreas) == [[AreaID("b"), AreaID("c")], [], [AreaID("b")]])
    #expect(areas.map(\.funding.knowledge) == [.absent, .unknown, .stated("Inom ram")])
  }

  @Test("Decomposed letters name what composed letters declare")
  func canonicalEquivalence() throws {
    let scenario = try scenario("grupperingar: {r\u{E5}d: R}\nområden: {a: {namn: A, ägare: ra\u{30A}d}}\n")
    #expect(scenario.organization.areas.first?.roles[.owner].value?.count == 1)
  }
}
