import Responsibility
import Vocabulary

extension Rule {
  public static let controlRiskGap = Rule(
    "control-risk-gap", .tasks, .warning,
    label: Text(sv: "Risker utan kontroll", en: "Risks without a control"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att varje hög risk har en kontroll i den plan för intern kontroll som filen innehåller.",
        en: "That every high risk has a control in the plan for internal control that the file holds."),
      matters: Text(
        sv: "Kontrollerna ska ge besked om det som kan gå värst, inte om det som är lätt att kontrollera.",
        en: "The controls are to tell of what can go worst, not of what is easy to control."),
      avoid: Text(
        sv: "Att skriva riskanalysen och internkontrollplanen var för sig.",
        en: "Writing the risk analysis and the plan for internal control apart from each other."),
      prefer: Text(
        sv: "Börja med de höga riskerna och fråga vad som skulle visa att de har slagit in.",
        en: "Begin with the high risks and ask what would show that they have come true."),
      exceptions: Text(
        sv: """
          En kontroll gäller en risk när den anger risken eller ett område som risken också anger. Innehåller filen \
          inga kontroller, eller är riskens nivå okänd, prövas inget.
          """,
        en: """
          A control is about a risk when it names the risk or an area that the risk names too. When the file holds no \
          controls, or the level of the risk is unknown, nothing is checked.
          """),
      sources: ["002-R1", "002-R5", "002-R6", "002-K1", "002-K2", "002-K3"]),
    examples: [
      Example(
        Text(sv: "Kontrollerna gäller annat än den höga risken", en: "The controls are about other things"),
        """
        risker:
          kompetens:
            namn: Fler nyckelpersonberoenden
            nivå: hög  # <--
        kontroller:
          underhall: {namn: Förebyggande underhåll}
        """),
      Example(
        Text(sv: "En kontroll gäller risken", en: "A control is about the risk"),
        """
        risker:
          kompetens: {namn: Fler nyckelpersonberoenden, nivå: hög}
        kontroller:
          ersattare: {namn: Ersättare för nyckelpersoner, risker: [kompetens]}
        """),
      Example(
        Text(sv: "Riskens nivå är okänd: ingen anmärkning", en: "The level of the risk is unknown: no finding"),
        """
        risker:
          kompetens: {namn: Fler nyckelpersonberoenden, nivå: okänd}
        kontroller:
          underhall: {namn: Förebyggande underhåll}
        """),
      Example(
        Text(sv: "Filen innehåller inga kontroller", en: "The file holds no controls"),
        """
        risker:
          kompetens: {namn: Fler nyckelpersonberoenden, nivå: hög}
        """),
    ]
  ) { situation, collector in
    let work = situation.work
    guard !work.controls.isEmpty else { return }
    let risks = Set(work.controls.flatMap(\.risks))
    let areas = Set(work.controls.flatMap(\.areas))
    for risk in work.risks where risk.kind != .benefit && risk.level.value == .high {
      guard !risks.contains(risk.id), areas.isDisjoint(with: risk.areas) else { continue }
      collector.report(
        .riskIsNotControlled(risk), about: [.risk(risk.id)], at: risk.level.place ?? risk.note.place)
    }
  }
}

extension Finding.Message {
  static func riskIsNotControlled(_ risk: Risk) -> Self {
    Finding.Message(
      (risk.phrase + Text(sv: " är hög men har ingen kontroll", en: " is high but has no control")).sentence,
      because: Text(
        sv: "Ingen av filens kontroller gäller den.", en: "None of the controls in the file is about it."),
      remedy: Text(
        sv: "Lägg till en kontroll, eller koppla den kontroll som redan finns.",
        en: "Add a control, or tie the one that already exists."))
  }
}
