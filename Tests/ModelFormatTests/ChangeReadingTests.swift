import Responsibility
import Testing
import Vocabulary

@testable import ModelFormat

@Suite("Changes as they are written")
struct ChangeReadingTests {
  /// What the examples speak of, in both languages.
  private static func file(_ changes: [String], _ language: Language) -> String {
    let swedish = """
      ansvar: 1
      namn: Prov
      parter: {vgr: Regionen, kommunerna: Kommunerna}
      grupperingar: {ledningsrad: Rådet, vvg: VVG, gits: GITS, leverans: Leverans, arbetsgrupp: Gruppen}
      områden:
        plan: Plan
        drift: {namn: Drift, delområden: {norr: Norr, syd: Syd}}
      dokument: {arsplan: Årsplan}
      tjänster: {samsa: SAMSA}
      roller: {forvaltare: Förvaltare}
      uppdrag: {oversyn: Översyn}
      beslut: {delning: Delning}
      alternativ:
        a:
          namn: A
          ändringar:

      """
    let english = """
      ansvar: 1
      language: en
      name: Test
      parties: {vgr: Regionen, kommunerna: Kommunerna}
      bodies: {ledningsrad: Rådet, vvg: VVG, gits: GITS, leverans: Leverans, arbetsgrupp: Gruppen}
      areas:
        plan: Plan
        drift: {name: Drift, sub-areas: {norr: Norr, syd: Syd}}
      documents: {arsplan: Årsplan}
      services: {samsa: SAMSA}
      roles: {forvaltare: Förvaltare}
      tasks: {oversyn: Översyn}
      decisions: {delning: Delning}
      alternatives:
        a:
          name: A
          changes:

      """
    return (language == .swedish ? swedish : english) + changes.map { "    - \($0)\n" }.joined()
  }

  private static func changes(_ lines: [String], _ language: Language = .swedish) throws -> [Change] {
    let reading = ModelReader().read(file(lines, language), file: "prov.yaml")
    let problems = reading.problems.map { "\($0.place): \($0.message[language])" }
    return try #require(reading.scenario, "\(problems)").alternatives[0].changes
  }

  @Test("Every example of the handbook is read, and says the same in both languages")
  func illustrations() throws {
    let swedish = try Self.changes(ChangeIllustration.all.map { $0.line(in: .swedish) })
    let english = try Self.changes(ChangeIllustration.all.map { $0.line(in: .english) }, .english)
    #expect(swedish.count == ChangeIllustration.all.count)
    #expect(swedish.map(\.withoutPlaces.operation) == english.map(\.withoutPlaces.operation))
    #expect(Set(ChangeIllustration.all.map(\.operation)) == Set(ChangeForm.all.map(\.operation)))
  }

  @Test("Each says what it does with the bodies, areas and facts that it names")
  func operations() throws {
    let (rad, vvg, gits) = (BodyID("ledningsrad"), BodyID("vvg"), BodyID("gits"))
    let expected: [(String, Change.Operation)] = [
      ("inrätta: gits", .establish(gits, from: nil)),
      ("inrätta: gits, ur: vvg, områden: plan", .establish(gits, from: Breakout(of: vvg, areas: [AreaID("plan")]))),
      ("ersätt: ledningsrad, med: vvg", .replace(rad, by: vvg)),
      ("slå-ihop: [ledningsrad, vvg], blir: gits", .merge([rad, vvg], into: gits)),
      ("överlåt: vvg, åt: gits", .transfer(Transfer(from: vvg, to: gits))),
      (
        "överlåt: vvg, åt: gits, områden: [plan], roll: samråd",
        .transfer(Transfer(from: vvg, to: gits, areas: [AreaID("plan")], role: .consulted))
      ),
      ("vakant: forvaltare", .vacate(RequiredRoleID("forvaltare"), [])),
      ("vakant: forvaltare, hos: gits", .vacate(RequiredRoleID("forvaltare"), [gits])),
      ("besluta: delning", .decide(DecisionID("delning"))),
    ]
    let read = try Self.changes(expected.map { "{\($0.0)}" })
    #expect(read.map(\.operation) == expected.map(\.1))
  }

  @Test("All that can be read is written back and read again, in both languages", arguments: Language.allCases)
  func roundTrip(_ language: Language) throws {
    let changes = try Self.changes(ChangeIllustration.all.map { $0.line(in: language) }, language)
    var alternative = Alternative(id: AlternativeID("b"), name: "B", changes: changes)
    alternative.changes += [
      Change(
        .amendTask(
          TaskID("oversyn"),
          {
            var amendment = TaskAmendment()
            amendment.deadlines = [
              Deadline(
                due: Fact(.stated(DateText(Day(iso: "2024-01-01")!))), recipient: Fact(.stated(BodyID("vvg"))),
                provenance: Provenance(source: "s. 1", basis: .inferred)),
              Deadline(due: Fact(.unknown)),
            ]
            amendment.state = Fact(.stated(.done), Provenance(source: "s. 2"))
            return amendment
          }()))
    ]
    let text = Self.file([], language).replacing("    changes:\n", with: "").replacing("    ändringar:\n", with: "")
    let result = try AlternativeInsertion.inserting(alternative, into: text)
    #expect(ModelReader().read(result, file: "x").scenario?.alternatives.last?.changes.count == changes.count + 1)
  }
}
