import Responsibility
import Vocabulary

extension Rule {
  public static let measResources = Rule(
    "meas-resources", .measures,
    label: Text(sv: "Se över resurser", en: "Review the resources"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Vilka grupperingar som får mer att göra utan att resurser tillförs, enligt body-load-up-no-resources.",
        en: "Which bodies get more to do without resources being added, as body-load-up-no-resources finds."),
      matters: Text(
        sv: "Frågan om resurser ska ställas till den som beslutar om ändringen, inte upptäckas av den som drabbas.",
        en: "The question of resources is for those who decide the change, not for those whom it hits."),
      avoid: Text(
        sv: "Att ta upp resurserna i texten men inte i åtgärdslistan.",
        en: "Raising the resources in the text but not in the list of measures."),
      prefer: Text(
        sv: "En åtgärd för varje gruppering, med svar på både personer och tid.",
        en: "One measure for each body, with an answer on both people and time."),
      exceptions: Text(
        sv: "Har grupperingen utrymme, eller får den mer kapacitet i alternativet, behövs ingen åtgärd.",
        en: "A body that has room, or is given more capacity by the alternative, needs no measure."),
      sources: ["004-C-UG7", "004-C-GITS4", "004-W2"]),
    examples: [
      Example(
        Text(sv: "Gruppen får ett område till", en: "The group is given one more area"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen}  # <--
        områden:
          plan: {namn: Plan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
        """),
      Example(
        Text(sv: "Kapaciteten höjs", en: "The capacity is raised"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen, kapacitet: 10}
        områden:
          plan: {namn: Plan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
              - {gruppering: grupp, kapacitet: 20}
        """),
      Example(
        Text(sv: "Nya uppdrag, men resurserna är okända", en: "New tasks, but the resources are unknown"),
        """
        grupperingar:
          namnd: {namn: Nämnden, slag: nämnd}
        uppdrag:
          plan: {namn: Ta fram en plan, ansvarig: namnd, resurser: okänd}
        """),
    ]
  ) { situation, collector in
    for finding in situation.findings(of: .bodyLoadUpNoResources) {
      guard case .body(let body)? = finding.subjects.first else { continue }
      collector.derive(
        Text(sv: "Se över resurser, både personer och tid", en: "Review the resources, both people and time"),
        because: finding.message.statement, for: body, about: finding.subjects, answering: [finding.rule],
        at: finding.place)
    }
  }
}
