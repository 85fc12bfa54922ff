import Responsibility
import Vocabulary

extension Rule {
  public static let areaManyConsulted = Rule(
    "area-many-consulted", .areas, .info,
    label: Text(sv: "Samråd med många", en: "Many consulted"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att samråd om ett område inte ska hållas med så många grupperingar som tröskeln säger, eller fler.",
        en: "That no area is to be consulted on with as many bodies as the threshold says, or more."),
      matters: Text(
        sv: "Ju fler som ska höras före ett beslut, desto längre dröjer det.",
        en: "The more who are to be heard before a decision, the longer it takes."),
      avoid: Text(
        sv: "Att skriva in alla som kan ha en åsikt som samrådspart.",
        en: "Putting down everybody who may have an opinion as consulted."),
      prefer: Text(
        sv: "Håll samråd med dem vars kunskap beslutet behöver, och informera de andra.",
        en: "Consult those whose knowledge the decision needs, and inform the others."),
      exceptions: Text(
        sv: """
          En gruppering som inte är aktiv den dag som prövas räknas inte. Ska ett område gå på remiss till många, höj \
          tröskeln eller godta anmärkningen.
          """,
        en: """
          A body that is not active on the day checked is not counted. When an area is to be circulated for comment to \
          many, raise the threshold or accept the finding.
          """),
      sources: ["RACI: horisontell analys, för många C"]),
    threshold: Rule.Threshold(
      manyBodies,
      Text(
        sv: "antal grupperingar i samråd från vilket regeln anmärker",
        en: "number of bodies consulted from which the rule reports")),
    examples: [
      Example(
        Text(sv: "Tre i samråd när filen räknar tre som många", en: "Three consulted when three counts as many"),
        """
        grupperingar:
          vvg: {namn: VVG}
          sitiv: {namn: SITIV, slag: styrgrupp}
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan:
            namn: Förvaltningsplan
            samråd: [vvg, sitiv, rad]  # <--
        regler:
          area-many-consulted: {tröskel: 3}
        """),
      Example(
        Text(sv: "Tre i samråd är inte många annars", en: "Three consulted are not many otherwise"),
        """
        grupperingar:
          vvg: {namn: VVG}
          sitiv: {namn: SITIV, slag: styrgrupp}
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan: {namn: Förvaltningsplan, samråd: [vvg, sitiv, rad]}
        """),
      Example(
        Text(sv: "Samrådet är okänt", en: "Who is consulted is unknown"),
        """
        områden:
          plan: {namn: Förvaltningsplan, samråd: okänd}
        regler:
          area-many-consulted: {tröskel: 1}
        """),
    ]
  ) { situation, collector in
    let threshold = situation.threshold(of: "area-many-consulted", standard: manyBodies)
    for area in situation.now.activeAreas {
      var seen: Set<BodyID> = []
      let consulted = situation.now.activeHolders(of: .consulted, on: area).filter { seen.insert($0).inserted }
      guard !consulted.isEmpty, consulted.count >= threshold else { continue }
      collector.report(
        .areaConsultsMany(area.id, consulted, names: situation.names),
        about: [.area(area.id)] + consulted.map(Subject.body), at: area.roles[.consulted].place ?? area.note.place)
    }
  }

  private static let manyBodies = 8
}

extension Finding.Message {
  static func areaConsultsMany(_ area: AreaID, _ bodies: [BodyID], names: Names) -> Self {
    let number = Noun.body.spelled(bodies.count)
    let list = Text.shortList(bodies.map { Text(names.body($0)) })
    return Finding.Message(
      Text(
        sv: "Samråd om \(names.area(area)) ska hållas med \(number.swedish): \(list.swedish).",
        en: "On \(names.area(area)), \(number.english) are to be consulted: \(list.english)."),
      because: Text(
        sv: "Ju fler som ska höras före beslut, desto längre dröjer det.",
        en: "The more who are to be heard before a decision, the longer it takes."),
      remedy: Text(
        sv: "Pröva vilka som behöver höras före beslut, och vilka det räcker att informera.",
        en: "Consider who needs to be heard before a decision, and for whom it is enough to be informed."))
  }
}
