import Checking
import Reorganization
import Responsibility
import Testing
import Vocabulary

@Suite("What the rules say of each change")
struct ConsequenceTests {
  private static func rules(_ situation: Situation) -> Set<String> {
    Set(Checker().findings(in: situation).map(\.rule.rawValue))
  }

  private static func lines(_ rule: Rule, _ situation: Situation) -> [String] {
    rule.derivations(in: situation).map(\.statement.swedish)
  }

  @Test("The change itself is the first measure, in words that a board reads")
  func steps() throws {
    let situation = try Reorganized.situation(
      "inrätta: ny, från: 2023-09-01", "ersätt: rad, med: ny, från: 2023-09-01",
      "slå-ihop: [vvg, topp], blir: topp, från: 2023-10-01", "dela: drift, delar: {norr: topp}, från: 2023-11-01",
      "dra-in-resurser: grupp, antal-personer: 1, från: 2023-12-01")
    #expect(
      Self.lines(.scenarioOp, situation) == [
        "Nya rådet inrättas från 1 september 2023", "Ledningsrådet ersätts av Nya rådet från 1 september 2023",
        "VVG går upp i Toppen från 1 oktober 2023", "Drift delas i Norr från 1 november 2023",
        "Gruppen lämnar en person från 1 december 2023",
      ])
    let moved = try Reorganized.situation(
      "överlåt: rad, åt: topp, områden: [plan], roll: ägare", "tillför-resurser: vvg, ur: grupp, antal-personer: 2",
      "tjänst: samsa, avvecklas: 2027, från: 2023-06-07", "besluta: delning, från: 2023-06-07")
    #expect(
      Self.lines(.scenarioOp, moved) == [
        "Ledningsrådet lämnar över rollen som ägare på Plan till Toppen", "VVG får två personer från Gruppen",
        "SAMSA tas ur bruk 2027", "Beslutet ”Dela planen” fattas 7 juni 2023",
      ])
  }

  @Test("A change that could not be made, or made no difference, is no measure")
  func stoppedSteps() throws {
    let situation = try Reorganized.situation(
      "återuppta: vvg", "avsluta: rad, från: 2023-09-01", "pausa: rad, från: 2023-10-01")
    #expect(Self.lines(.scenarioOp, situation) == ["Ledningsrådet avslutas från 1 september 2023"])
  }

  @Test("When an owner is merged with who is consulted, that is named; a body alone in its areas has no such effect")
  func mergeEffects() throws {
    let merged = try Reorganized.situation("slå-ihop: [rad, vvg], blir: vvg")
    #expect(
      Self.lines(.mergeEffects, merged) == [
        "VVG äger nu Plan och är samtidigt den som samråd hålls med",
        "VVG äger nu ensam Pengar, som ägdes gemensamt av Ledningsrådet och VVG",
      ])
    let owner = try Reorganized.situation("slå-ihop: [rad, grupp], blir: rad")
    #expect(Self.lines(.mergeEffects, owner) == ["Ledningsrådet både äger och utför nu Plan och Drift"])
    #expect(Self.lines(.mergeEffects, try Reorganized.situation("inrätta: ny", "ersätt: rad, med: ny")).isEmpty)
  }

  @Test("A part that nobody owned apart from the whole loses nothing and gains nothing when it is split off as it was")
  func splitAsItWas() throws {
    let situation = try Reorganized.situation("dela: drift, delar: {norr: rad, syd: rad}")
    #expect(Rule.diffOwner.derivations(in: situation).isEmpty)
    #expect(Rule.diffLoad.derivations(in: situation).isEmpty)
    #expect(Consequences(of: situation).areas.isEmpty)
    #expect(!Self.rules(situation).contains("area-no-owner"))
    #expect(!Self.rules(situation).contains("body-load-up-no-resources"))
  }

  @Test("A part that is split off to others is a loss of voice where its new owner does not seat everybody")
  func splitAway() throws {
    let situation = try Reorganized.situation("dela: drift, delar: {norr: vvg}")
    #expect(VoiceLosses(in: situation).losses.map(\.area) == [AreaID("norr")])
    #expect(
      Rule.diffOwner.derivations(in: situation).map(\.statement.swedish) == [
        "Blir ägare av Norr (tidigare Ledningsrådet)", "Lämnar ägarskapet av Norr till VVG",
      ])
  }

  @Test("Whoever is given resources is not said to get more to do without them, be the amount unknown")
  func resources() throws {
    let gain = "område: drift, ägare: vvg"
    #expect(Self.rules(try Reorganized.situation(gain)).contains("body-load-up-no-resources"))
    let resourced = try Reorganized.situation(gain, "tillför-resurser: vvg, antal-personer: okänd")
    let findings = Rule.bodyLoadUpNoResources.findings(in: resourced)
    #expect(!findings.contains { $0.subjects.contains(.body(BodyID("vvg"))) })
  }

  @Test("What a replaced body answered for goes with its successor; of a dissolved one it is asked who carries it on")
  func scope() throws {
    let text = Reorganized.organization.replacing(
      "uppdragsgivare: [topp], kapacitet: 40", with: "uppdragsgivare: [topp], ansvar: [Anpassa rutiner]")
    let replaced = try Reorganized.situation("inrätta: ny", "ersätt: rad, med: ny", of: text)
    #expect(!Self.rules(replaced).contains("scope-gap"))
    #expect(replaced.body("ny")?.scope.map(\.text) == ["Anpassa rutiner"])
    #expect(Self.rules(try Reorganized.situation("avsluta: rad", of: text)).contains("scope-gap"))
  }

  @Test("A remit that is replaced once more is seen to have changed hands before")
  func predecessors() throws {
    let text = Reorganized.organization.replacing(
      "rad: {namn: Ledningsrådet,", with: "rad: {namn: Ledningsrådet, ersatte: vvg,")
    #expect(
      Self.rules(try Reorganized.situation("inrätta: ny", "ersätt: rad, med: ny", of: text)).contains(
        "predecessor-chain"))
    #expect(!Self.rules(try Reorganized.situation("inrätta: ny", of: text)).contains("predecessor-chain"))
  }

  @Test("Owning from a day before the mandate is decided is seen however the area came over")
  func interim() throws {
    let text = Reorganized.organization.replacing(
      "vvg: {namn: VVG, platser: [vgr],",
      with: "vvg: {namn: VVG, platser: [vgr], uppdragsbeskrivning: {finns: nej, planerad: 2024-01-01},")
    for change in [
      "överlåt: rad, åt: vvg, områden: [plan]", "ersätt: rad, med: vvg", "slå-ihop: [rad, vvg], blir: vvg",
      "dela: drift, delar: {norr: vvg}",
    ] {
      let situation = try Reorganized.situation(change + ", från: 2023-09-01", of: text)
      #expect(Self.rules(situation).contains("interim-no-mandate"), "\(change)")
    }
  }
}
