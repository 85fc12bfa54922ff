import ModelFormat
import Responsibility
import Testing
import Vocabulary

@Suite("Values as they can be written")
struct ValueTests {
  private func owner(_ written: String) throws -> Fact<[Holding]> {
    let scenario = try scenario(
      "grupperingar: {vvg: VVG, sitiv: SITIV}\nområden:\n  a:\n    namn: A\n    ägare: \(written)\n")
    return try #require(scenario.organization.areas.first).roles[.owner]
  }

  @Test("A role is held by one, by several, or by each a part")
  func holders() throws {
    #expect(try owner("vvg").value?.map(\.body.rawValue) == ["vvg"])
    #expect(try owner("[vvg, sitiv]").value?.map(\.body.rawValue) == ["vvg", "sitiv"])
    #expect(try owner("{sitiv: Strategi, vvg: }").value?.map(\.part) == ["Strategi", nil])
    #expect(try owner("{värde: {sitiv: Strategi}, källa: s. 4}").value?.map(\.part) == ["Strategi"])
    #expect(try owner("[vvg, sitiv]").value?.map { $0.place?.column } == [13, 18])
  }

  @Test(
    "Nobody is a word, a dash in quotes or an empty list",
    arguments: ["saknas", "\"-\"", "'-'", "[]", "{}", "{värde: saknas}"])
  func absent(_ written: String) throws {
    #expect(try owner(written).isAbsent)
    #expect(try owner(written).place?.line == 7)
  }

  @Test("What nobody knows is written, what is left out is not")
  func unknown() throws {
    #expect(try owner("okänd").isUnknown && owner("okänd").isWritten)
    #expect(try owner("{värde: okänd, källa: mejl}").provenance.source == "mejl")
    #expect(try owner("") == .omitted)
    #expect(try owner("~") == .omitted)
    #expect(try owner("null") == .omitted)
  }

  @Test("A source and a basis stand with the fact they belong to")
  func provenance() throws {
    let fact = try owner("{värde: vvg, källa: 004-T1, grund: slutsats}")
    #expect(fact.provenance.source == "004-T1")
    #expect(fact.provenance.basis == .inferred)
    #expect(fact.place == Place(file: "prov.yaml", line: 7, column: 20))
    let area = try #require(
      try scenario("områden: {a: {namn: A, ägare: okänd, källa: x, grund: annotering}}").organization.areas.first)
    #expect(area.note.provenance.source == "x")
    #expect(area.note.provenance.basis == .annotated)
    #expect(area.roles[.owner].provenance.source == nil)
    #expect(area.roles[.owner].provenance.basis == .stated)
  }

  @Test(
    "Numbers are exact with a comma or a point",
    arguments: [
      ("12,5", 12_500), ("12.5", 12_500), ("0.1", 100), ("0,001", 1), ("40", 40_000), ("0", 0), ("-0", 0),
      ("007", 7_000), ("1000000000", 1_000_000_000_000), ("1.10", 1_100), ("\"3,25\"", 3_250),
    ])
  func quantities(_ written: String, _ thousandths: Int) throws {
    let scenario = try scenario("grupperingar:\n  a:\n    namn: A\n    kapacitet: \(written)\n")
    #expect(scenario.organization.bodies.first?.capacity.value == Quantity(thousandths: thousandths))
  }

  @Test(
    "What is no number is not taken for one",
    arguments: ["1e9", "0x1F", "1_000", "1 000", "NaN", ".inf", "+4", "4.", ".5", "1.2.3", "fyra", "12:30:45", "٣"])
  func notNumbers(_ written: String) {
    let text = "ansvar: 1\nnamn: Prov\ngrupperingar:\n  a:\n    namn: A\n    kapacitet: \(written)\n"
    let reading = ModelReader().read(text, file: "prov.yaml")
    #expect(reading.problems.map(\.code) == [Problem.Code.numberUnreadable.rawValue])
  }

  @Test(
    "Yes and no are the words of either language",
    arguments: [
      ("ja", true), ("nej", false), ("yes", true), ("no", false), ("true", true), ("False", false), ("Ja", true),
    ])
  func answers(_ written: String, _ expected: Bool) throws {
    let scenario = try scenario("grupperingar:\n  a: {namn: A, berörd: \(written), anställda: \(written)}\n")
    #expect(scenario.organization.bodies.first?.isAffected == expected)
    #expect(scenario.organization.bodies.first?.hasStaff.value == expected)
  }

  @Test("Names that YAML would take for something else stay as written")
  func rawText() throws {
    let scenario = try scenario("grupperingar: {NO: no, \"010\": 0123, \"1.10\": 1.10, on: 2023-10-01}")
    #expect(scenario.organization.bodies.ids.map(\.rawValue) == ["NO", "010", "1.10", "on"])
    #expect(scenario.organization.bodies.map(\.name) == ["no", "0123", "1.10", "2023-10-01"])
  }

  @Test("An entry can be its name alone")
  func shorthand() throws {
    let scenario = try scenario(
      "parter: {a: A}\ntjänster: {b: B}\ndokument: {c: C}\nalternativ: {d: D}\nnivåer: {e: E}")
    #expect(scenario.organization.parties.first?.name == "A")
    #expect(scenario.organization.services.first?.note.place == Place(file: "prov.yaml", line: 4, column: 12))
    #expect(scenario.alternatives.first?.name == "D")
    #expect(scenario.organization.levels.first?.place?.line == 7)
  }

  @Test("Effort is a number for each role; support may be needed; the owner may perform")
  func areas() throws {
    let area = try #require(
      try scenario(
        """
        områden:
          a:
            namn: A
            insats: {ägare: 4, utförare: "30,5"}
            kritikalitet: 100
            arbetsgrupp-behövs: ja
            ägare-får-utföra: ja
        """
      ).organization.areas.first)
    #expect(area.effort == [.owner: Quantity(4), .performer: Quantity(thousandths: 30_500)])
    #expect(area.criticality.value == 100)
    #expect(area.isSupportNeeded && area.mayOwnerPerform)
  }

  @Test("Every entry can allow findings, with a reason and for a time")
  func allowances() throws {
    let area = try #require(
      try scenario(
        """
        områden:
          a:
            namn: A
            kommentar: Ses över.
            tillåt:
              - {regel: area-no-owner, skäl: Utses i höst., till: 2024-06-30}
              - {regel: x}
        """
      ).organization.areas.first)
    #expect(area.note.comment == "Ses över.")
    #expect(area.note.allowances.map(\.rule) == ["area-no-owner", "x"])
    #expect(area.note.allowances.first?.until?.latest == Day(2024, 6, 30))
    #expect(area.note.allowances.last?.reason == nil)
    #expect(area.note.allowances.last?.place == Place(file: "prov.yaml", line: 9, column: 9))
  }

  @Test("Rules have a severity, a threshold or neither")
  func rules() throws {
    let rules = try scenario("regler:\n  a: fel\n  b: av\n  c: {allvar: upplysning, tröskel: 5}\n  d: {tröskel: 0}\n")
      .rules
    #expect(rules["a"]?.level == .severity(.error))
    #expect(rules["b"]?.level == .off)
    #expect(rules["c"]?.level == .severity(.info))
    #expect(rules["c"]?.threshold == 5)
    #expect(rules["d"]?.level == nil)
    #expect(rules["d"]?.place == Place(file: "prov.yaml", line: 7, column: 3))
  }

  @Test("Planning has goals in order, fixed and forbidden roles, and how capacity counts")
  func planning() throws {
    let planning = try scenario(
      """
      grupperingar: {g: G}
      områden: {o: O}
      planering:
        mål:
          - vakanser
          - {röster: 3, ändringar: 1}
        fasta:
          - {område: o, ägare: g, skäl: Beslutat.}
        förbjudna:
          - {område: o, utförare: g}
        kapacitet: mål
        ägare-får-utföra: ja
      """
    ).planning
    #expect(planning.goals?.map { $0.map(\.goal) } == [["vacancies"], ["voices", "changes"]])
    #expect(planning.goals?.map { $0.map(\.weight) } == [[1], [3, 1]])
    #expect(planning.fixed.map(\.reason) == ["Beslutat."])
    #expect(planning.forbidden.first?.role == .performer)
    #expect(!planning.isCapacityRequired)
    #expect(planning.mayOwnerPerform)
    #expect(try scenario("").planning == PlanningSettings())
  }

  @Test("A mandate that does not exist may be on its way")
  func mandates() throws {
    func mandate(_ written: String) throws -> Body {
      try #require(
        try scenario("områden: {o: O}\ngrupperingar: {a: {namn: A, uppdragsbeskrivning: \(written)}}").organization
          .bodies.first)
    }
    #expect(try mandate("{finns: nej}").mandate.isAbsent)
    #expect(try mandate("nej").mandate.isAbsent)
    #expect(try mandate("ja").mandateStatus == .present(Mandate()))
    #expect(try mandate("{finns: nej, planerad: 2024}").mandateStatus == .missing(planned: DateText(reading: "2024")))
    #expect(try mandate("{namn: Handling, omfattar: o}").mandate.value?.scope == [AreaID("o")])
    #expect(try mandate("{värde: {datum: 2019}, källa: s. 3}").mandate.provenance.source == "s. 3")
  }
}
