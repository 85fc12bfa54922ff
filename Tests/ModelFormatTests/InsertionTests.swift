import ModelFormat
import Responsibility
import Testing
import Vocabulary

@Suite("Writing an alternative into a file")
struct InsertionTests {
  /// Everything an alternative can hold.
  static let full: Alternative = {
    var capacity = BodyAmendment()
    capacity.capacity = Fact(.stated(Quantity(thousandths: 12_500)))
    capacity.commissioners = Fact(.stated([BodyID("vvg")]), Provenance(source: "protokoll: 4", basis: .inferred))
    capacity.mandate = Fact(
      .stated(Mandate(planned: DateText(reading: "årsskiftet 2023/2024"), decisions: [.plan, .personalData])))
    capacity.seats = Fact(
      .stated([
        Seat(holder: .party(PartyID("vgr"))), Seat(holder: .body(BodyID("gits")), isNeutral: true, count: 2),
        Seat(holder: .party(PartyID("vgr")), isSubstitute: true),
      ]))
    capacity.funders = Fact(.absent)
    capacity.headcount = Fact(.stated(2), Provenance(source: "s. 2"))
    capacity.isTemporary = Fact(.unknown)
    let handover: [Role: Fact<[Holding]>] = [
      .owner: Fact(.stated([Holding(body: BodyID("vvg"), part: "Strategi"), Holding(body: BodyID("gits"))])),
      .performer: Fact(.stated([Holding(body: BodyID("gits"))]), Provenance(source: "egen")),
      .support: Fact(.absent),
      .consulted: Fact(.stated([Holding(body: BodyID("vvg")), Holding(body: BodyID("gits"))])),
    ]
    return Alternative(
      id: AlternativeID("nytt"), name: "Nytt: \"bäst\" # inte kommentar", basedOn: AlternativeID("paus"),
      from: DateText(reading: "hösten 2023"),
      changes: [
        Change(.pause(BodyID("rad")), from: DateText(reading: "2023-10-01"), until: DateText(reading: "2024")),
        Change(.resume(BodyID("rad"))),
        Change(.dissolve(BodyID("rad")), note: EntryNote(comment: "Sist av allt.\nEfter sommaren.")),
        Change(
          .assign(AreaID("plan"), handover),
          note: EntryNote(
            provenance: Provenance(source: "004-T1", basis: .annotated), comment: "Räknad fram: VVG uppfyller kraven.",
            allowances: [Allowance(rule: "area-two-owners", reason: "Delat.", until: DateText(reading: "2025"))])),
        Change(.amend(BodyID("gits"), capacity)),
      ], note: EntryNote(provenance: Provenance(source: "räknad"), comment: "Föreslagen av programmet."))
  }()

  static let plain = Alternative(
    id: AlternativeID("nytt"), name: "Nytt", changes: [Change(.pause(BodyID("rad")))])

  static let head = """
    # Överst.
    ansvar: 1
    namn: Prov   # med kommentar
    parter: {vgr: VGR}
    grupperingar:
      rad: Rådet
      vvg: VVG
      gits: GITS
    områden:
      plan: Plan

    """

  /// What precedes the insertion and what follows it, so that a test can say exactly what was added.
  private func added(_ alternative: Alternative = plain, to text: String) throws -> String {
    let result = try AlternativeInsertion.inserting(alternative, into: text)
    let (old, new) = (Array(text.utf8), Array(result.utf8))
    let before = zip(old, new).prefix { $0 == $1 }.count
    let after = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    #expect(before + after >= old.count, "Something that was there has changed.")
    return String(decoding: new[before..<(new.count - (old.count - before))], as: UTF8.self)
  }

  @Test("It stands last among the alternatives, indented as they are, with the comments around it in place")
  func appends() throws {
    let text =
      Self.head + """
        alternativ:
            paus:
                namn: Paus
                ändringar:
                - {pausa: rad}   # nu
                # hör till pausen

        # Hur det ska kontrolleras:
        regler: {x: av}
        # Slut.
        """
    let result = try AlternativeInsertion.inserting(Self.plain, into: text)
    #expect(
      result
        == text.replacing(
          "    # hör till pausen\n",
          with: "    # hör till pausen\n    nytt:\n        namn: Nytt\n        ändringar:\n        - {pausa: rad}\n"))
  }

  @Test("All that an alternative can say is read back from what was written")
  func fullAlternative() throws {
    let text = Self.head + "alternativ:\n  paus: Paus\n"
    let added = try added(Self.full, to: text)
    #expect(
      added == """
          nytt:
            namn: 'Nytt: "bäst" # inte kommentar'
            bygger-på: paus
            från: hösten 2023
            källa: räknad
            kommentar: Föreslagen av programmet.
            ändringar:
              - {pausa: rad, från: 2023-10-01, till: 2024}
              - {återuppta: rad}
              - avsluta: rad
                kommentar: "Sist av allt.\\nEfter sommaren."
              - område: plan
                ägare: {vvg: Strategi, gits: }
                utförare: {värde: gits, källa: egen}
                arbetsgrupp: saknas
                samråd: [vvg, gits]
                källa: 004-T1
                grund: annotering
                kommentar: "Räknad fram: VVG uppfyller kraven."
                tillåt: [{regel: area-two-owners, skäl: Delat., till: 2025}]
              - gruppering: gits
                uppdragsgivare: {värde: [vvg], källa: "protokoll: 4", grund: slutsats}
                uppdragsbeskrivning: {beslutar: [plan, personuppgifter], finns: nej, planerad: årsskiftet 2023/2024}
                platser: [vgr, {gruppering: gits, neutral: ja, antal: 2}, {part: vgr, ersättare: ja}]
                kapacitet: 12.5
                antal-personer: {värde: 2, källa: s. 2}
                finansiär: saknas
                tillfällig: okänd

        """)
  }

  @Test(
    "Wherever there is room for it, and whichever way the file is written, it finds its place",
    arguments: [
      "", "alternativ:\n", "alternativ: # inga än\n", "alternativ: ~\n", "alternativ: null   # inga\nregler: {x: av}\n",
      "alternativ: {}\n", "alternativ: {paus: Paus}\n", "alternativ: {paus: Paus,}\n",
      "alternativ: {paus: Paus, # kommentar med }\n  två: {namn: \"} {\", ändringar: [{pausa: rad}]}\n}\nregler: {}\n",
      "alternativ:\n  paus: Paus", "alternativ:\n  paus:\n    namn: >\n      Lång\n      text\n\n\nregler: {x: av}\n",
      "alternativ:\n  paus: Paus\n  # sist\n# vid marginalen\n",
      "regler: {x: av}\nalternativ:\n paus:\n  namn: P\n\n\n",
      "\"alternativ\":\n  paus: Paus\n", "regler: {x: av}",
      "alternativ:\n  paus: {namn: Paus, ändringar: [\n  {pausa: rad}]}\n",
    ])
  func everywhere(_ rest: String) throws {
    for text in [Self.head + rest, "\u{FEFF}" + Self.head + rest] {
      for lineBreak in ["\n", "\r\n", "\r"] {
        let text = text.replacing("\n", with: lineBreak)
        let result = try AlternativeInsertion.inserting(Self.plain, into: text)
        let scenario = try #require(ModelReader().read(result, file: "x").scenario)
        #expect(scenario.alternatives.last?.id == Self.plain.id)
        #expect(result.utf8.first == text.utf8.first)
        if lineBreak != "\n" { #expect(!result.replacing(lineBreak, with: "").utf8.contains(0x0A)) }
      }
    }
  }

  @Test("What was there stays byte for byte")
  func keepsBytes() throws {
    #expect(
      try added(to: Self.head) == "\nalternativ:\n  nytt:\n    namn: Nytt\n    ändringar:\n      - {pausa: rad}\n")
    #expect(try added(to: Self.head + "alternativ: {a: A}") == ", nytt: {namn: Nytt, ändringar: [{pausa: rad}]}")
    #expect(
      try added(to: Self.head + "alternativ:\n  a: A")
        == "\n  nytt:\n    namn: Nytt\n    ändringar:\n      - {pausa: rad}\n")
  }

  @Test("A file that is one line of brackets gets it inside them")
  func flowFile() throws {
    let text = "{ansvar: 1, namn: P, grupperingar: {rad: R}}"
    let result = try AlternativeInsertion.inserting(Self.plain, into: text)
    #expect(
      result
        == "{ansvar: 1, namn: P, grupperingar: {rad: R}, alternativ: {nytt: {namn: Nytt, ändringar: [{pausa: rad}]}}}")
  }

  @Test("An English file gets English keys")
  func english() throws {
    let text = "ansvar: 1\nlanguage: en\nname: P\nbodies: {rad: R}\nalternatives:\n  a: A\n"
    let result = try AlternativeInsertion.inserting(Self.plain, into: text)
    #expect(result == text + "  nytt:\n    name: Nytt\n    changes:\n      - {pause: rad}\n")
  }

  @Test("The scenario from Västra Götaland takes one more")
  func scenario() throws {
    let text = try ProjectFiles.text("scenarios/vgr-ledningsrad/scenario.yaml")
    var alternative = Alternative(id: AlternativeID("framraknat"), name: "Framräknat", basedOn: AlternativeID("pausat"))
    alternative.changes = [
      Change(
        .assign(AreaID("forvaltningsplan"), [.owner: Fact(.stated([Holding(body: BodyID("vvg"))]))]),
        note: EntryNote(comment: "VVG har rätt nivå."))
    ]
    let result = try AlternativeInsertion.inserting(alternative, into: text)
    #expect(result.hasPrefix(text))
    #expect(
      result.dropFirst(text.count) == """
          framraknat:
            namn: Framräknat
            bygger-på: pausat
            ändringar:
              - område: forvaltningsplan
                ägare: vvg
                kommentar: VVG har rätt nivå.

        """)
  }

  @Test("What cannot be written is refused, and says why")
  func refuses() throws {
    func fault(_ alternative: Alternative, _ text: String) -> AlternativeInsertion.Fault? {
      do throws(AlternativeInsertion.Fault) {
        _ = try AlternativeInsertion.inserting(alternative, into: text)
        return nil
      } catch {
        return error
      }
    }
    #expect(fault(Self.plain, Self.head + "alternativ: {nytt: N}") == .identifierTaken("nytt"))
    guard case .unreadable(let problems) = fault(Self.plain, "ansvar: 1\n") else {
      Issue.record("readable")
      return
    }
    #expect(problems.map(\.code) == [Problem.Code.keyMissing.rawValue])
    let unknown = Alternative(id: AlternativeID("a"), name: "A", changes: [Change(.pause(BodyID("ingen")))])
    guard case .resultUnreadable(let missing) = fault(unknown, Self.head) else {
      Issue.record("readable")
      return
    }
    #expect(missing.map(\.code) == [Problem.Code.referenceUnknown.rawValue])
    #expect(fault(unknown, Self.head)?.message.swedish.contains("inte har ändrats") == true)
    let nobody = Alternative(
      id: AlternativeID("a"), name: "A",
      changes: [Change(.assign(AreaID("plan"), [.owner: Fact(.stated([]))]))])
    #expect(fault(nobody, Self.head) == .resultDiffers)
    // The blank lines belong to the text above them; to write below would take them from it.
    #expect(fault(Self.plain, Self.head + "alternativ:\n  a:\n    namn: |+\n      A\n\n\n") == .resultDiffers)
  }

  @Test(
    "Any text survives being written",
    arguments: [
      "Enkel", "med: kolon", "# fyrkant", "- streck", "'apostrof'", "\"citat\"", "både ' och \"", "rad\nbrytning",
      "\ttabb",
      " mellanslag ", "null", "~", "ja", "2024-01-01", "{klammer}", "[hak]", "a, b", "åäö 😀", "hårt\u{A0}blank",
      "mjukt\u{AD}streck", "100 % § 3 (a)", "backslash \\ här", "*stjärna", "&och", "!utrop", "%procent", "@snabel",
      "slutar med kolon:", "a #b", "...", "---", "a\u{2028}b", String(repeating: "lång text ", count: 100) + "slut",
    ])
  func anyText(_ text: String) throws {
    var alternative = Self.plain
    alternative.name = text
    alternative.changes[0].note.comment = text
    for file in [Self.head, Self.head + "alternativ: {}\n"] {
      let result = try AlternativeInsertion.inserting(alternative, into: file)
      #expect(ModelReader().read(result, file: "x").scenario?.alternatives.last?.name == text)
    }
  }
}
