import Responsibility
import Vocabulary

extension Rule {
  public static let bodyManyOwned = Rule(
    "body-many-owned", .bodies, .info,
    label: Text(sv: "Många områden hos en ägare", en: "Many areas with one owner"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att ingen gruppering äger så många områden som tröskeln säger, eller fler.",
        en: "That no body owns as many areas as the threshold says, or more."),
      matters: Text(
        sv: "Den som äger många områden kan få svårt att hinna besluta om dem alla.",
        en: "Whoever owns many areas may find it hard to decide on them all in time."),
      avoid: Text(
        sv: "Att samla allt som saknar ägare hos den gruppering som ligger närmast till hands.",
        en: "Gathering all that has no owner with the body that is nearest to hand."),
      prefer: Text(
        sv: "Lägg varje område hos den som har mandat och tid för det.",
        en: "Give each area to a body that has the authority and the time for it."),
      exceptions: Text(
        sv: """
          Regeln räknar områden och vet inte hur mycket de kräver. Därför är den av från början: en styrelse eller nämnd \
          äger ofta många. Är kapacitet och insats angivna säger `body-overload` mer.
          """,
        en: """
          The rule counts areas and does not know what they ask. That is why it is off at first: a board or a committee \
          often owns many. Where capacity and effort are stated, `body-overload` says more.
          """),
      sources: ["RACI: vertikal analys, för många A"]),
    threshold: Rule.Threshold(
      manyAreas,
      Text(
        sv: "antal ägda områden från vilket regeln anmärker", en: "number of areas owned from which the rule reports")),
    isOffByDefault: true,
    examples: [
      Example(
        Text(sv: "Tre ägda områden när filen räknar tre som många", en: "Three areas owned when three counts as many"),
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}  # <--
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
          tjanst: {namn: IT-tjänsten, ägare: rad}
          avvikelser: {namn: Avvikelser, ägare: rad}
        regler:
          body-many-owned: {tröskel: 3}
        """),
      Example(
        Text(sv: "Två ägda områden är inte många", en: "Two areas owned are not many"),
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
          tjanst: {namn: IT-tjänsten, ägare: rad}
          avvikelser: {namn: Avvikelser, ägare: vvg}
        regler:
          body-many-owned: {tröskel: 3}
        """),
      Example(
        Text(sv: "Ägaren till det tredje området är okänd", en: "The owner of the third area is unknown"),
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
          tjanst: {namn: IT-tjänsten, ägare: rad}
          avvikelser: {namn: Avvikelser, ägare: okänd}
        regler:
          body-many-owned: {tröskel: 3}
        """),
    ]
  ) { situation, collector in
    let threshold = situation.threshold(of: "body-many-owned", standard: manyAreas)
    for many in situation.bodies(holding: .owner, onAtLeast: threshold) {
      collector.report(
        .bodyOwnsMany(many, names: situation.names), about: [.body(many.body.id)] + many.areas.map(Subject.area),
        at: many.body.note.place, notes: situation.notes(on: .owner, of: many))
    }
  }

  private static let manyAreas = 8
}

extension Finding.Message {
  static func bodyOwnsMany(_ many: ManyAreas, names: Names) -> Self {
    Finding.Message(
      Text(names.definite(many.body.id) + " ") + Role.owner.verb + Text(" ") + names.counted(many.areas) + Text("."),
      because: Text(
        sv: "När så mycket ligger hos en ägare kan beslut få vänta på varandra.",
        en: "With so much in the hands of one owner, decisions may have to wait for each other."),
      remedy: Text(
        sv: "Pröva om något av områdena hör hemma hos en annan gruppering.",
        en: "Consider whether any of the areas belongs with another body."))
  }
}
