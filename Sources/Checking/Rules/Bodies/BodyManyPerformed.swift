import Responsibility
import Vocabulary

extension Rule {
  public static let bodyManyPerformed = Rule(
    "body-many-performed", .bodies, .info,
    label: Text(sv: "Många områden hos en utförare", en: "Many areas with one performer"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att ingen gruppering är utförare i så många områden som tröskeln säger, eller fler.",
        en: "That no body is performer of as many areas as the threshold says, or more."),
      matters: Text(
        sv: "Den som utför mycket måste välja vad som går först, och det valet hör hemma hos uppdragsgivaren.",
        en: "Whoever performs much has to choose what goes first, and that choice belongs to the commissioner."),
      avoid: Text(
        sv: "Att lägga nya områden på den enhet som redan utför de flesta.",
        en: "Putting new areas on the unit that already performs most of them."),
      prefer: Text(
        sv: "Fördela utförandet på fler, eller bestäm vad som går först.",
        en: "Spread the work over more bodies, or decide what goes first."),
      exceptions: Text(
        sv: """
          Regeln räknar områden och vet inte hur mycket de kräver. Därför är den av från början: en enhet finns ofta till \
          för att utföra mycket. Är kapacitet och insats angivna säger `body-overload` mer.
          """,
        en: """
          The rule counts areas and does not know what they ask. That is why it is off at first: a unit is often there \
          to perform much. Where capacity and effort are stated, `body-overload` says more.
          """),
      sources: ["RACI: vertikal analys, för många R"]),
    threshold: Rule.Threshold(
      manyAreas,
      Text(
        sv: "antal områden som utförare från vilket regeln anmärker",
        en: "number of areas as performer from which the rule reports")),
    isOffByDefault: true,
    examples: [
      Example(
        Text(sv: "Utförare i tre områden när filen räknar tre som många", en: "Performer of three when three is many"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet}  # <--
        områden:
          plan: {namn: Förvaltningsplan, utförare: enhet}
          tjanst: {namn: IT-tjänsten, utförare: enhet}
          avvikelser: {namn: Avvikelser, utförare: enhet}
        regler:
          body-many-performed: {tröskel: 3}
        """),
      Example(
        Text(sv: "En del utförs av en annan", en: "Another body performs some of it"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet}
          annan: {namn: IT-enheten, slag: enhet}
        områden:
          plan: {namn: Förvaltningsplan, utförare: enhet}
          tjanst: {namn: IT-tjänsten, utförare: enhet}
          avvikelser: {namn: Avvikelser, utförare: annan}
        regler:
          body-many-performed: {tröskel: 3}
        """),
      Example(
        Text(sv: "Utföraren av det tredje området är okänd", en: "The performer of the third area is unknown"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet}
        områden:
          plan: {namn: Förvaltningsplan, utförare: enhet}
          tjanst: {namn: IT-tjänsten, utförare: enhet}
          avvikelser: {namn: Avvikelser, utförare: okänd}
        regler:
          body-many-performed: {tröskel: 3}
        """),
    ]
  ) { situation, collector in
    let threshold = situation.threshold(of: "body-many-performed", standard: manyAreas)
    for many in situation.bodies(holding: .performer, onAtLeast: threshold) {
      collector.report(
        .bodyPerformsMany(many, names: situation.names), about: [.body(many.body.id)] + many.areas.map(Subject.area),
        at: many.body.note.place, notes: situation.notes(on: .performer, of: many))
    }
  }

  private static let manyAreas = 10
}

extension Finding.Message {
  static func bodyPerformsMany(_ many: ManyAreas, names: Names) -> Self {
    Finding.Message(
      Text(names.definite(many.body.id) + " ") + Role.performer.verb + Text(" ") + names.counted(many.areas)
        + Text("."),
      because: Text(
        sv: "När så mycket ligger hos en utförare kan områdena tränga undan varandra.",
        en: "With so much in the hands of one performer, the areas may crowd each other out."),
      remedy: Text(
        sv: "Fördela något av områdena på en annan, eller bestäm vad som går först.",
        en: "Give some of the areas to another, or decide what goes first."))
  }
}
