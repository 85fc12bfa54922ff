import Responsibility
import Vocabulary

extension Rule {
  public static let reassign = Rule(
    "reassign", .measures,
    label: Text(sv: "Förslag till fördelning", en: "A proposed reassignment"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Vem som bäst tar över de roller som en ändring lämnar tomma. Svaret räknas fram och bevisas av `ansvar plan`, \
          med målen i turordning; målen och kraven skrivs ut.
          """,
        en: """
          Who had best take over the roles that a change leaves empty. The answer is computed and proved by \
          `ansvar plan`, with the goals in order; the goals and the requirements are printed.
          """),
      matters: Text(
        sv: "Ett förslag som ingen har räknat på är svårt att försvara när någon frågar varför just de.",
        en: "A proposal that nobody has worked out is hard to defend when somebody asks why them."),
      avoid: Text(
        sv: "Att landa i ett förslag och analysera det efteråt.",
        en: "Landing in a proposal and analysing it afterwards."),
      prefer: Text(
        sv: "Räkna först, och skriv in det som är en bedömning under `planering: fasta`.",
        en: "Work it out first, and enter what is a judgement under `planning: fixed`."),
      exceptions: Text(
        sv: "Roller vars innehavare är okänd i dag är inte tomma och lämnas som de är.",
        en: "Roles whose holder is unknown today are not empty and are left as they are."),
      sources: ["004-T1", "004-T2", "004-T3", "004-T4", "004-T5", "004-T6", "004-T7", "004-T8"]),
    threshold: nil, isOffByDefault: false, isRisk: false,
    examples: [
      Example(
        Text(sv: "Den enda andra gruppen tar över", en: "The only other group takes over"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen}
        områden:
          plan:
            namn: Förvaltningsplan
            ägare: rad  # <--
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad}
        """),
      Example(
        Text(sv: "Ingen roll blir tom", en: "No role is left empty"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen}
        områden:
          plan: {namn: Förvaltningsplan, ägare: grupp}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad}
        """),
      Example(
        Text(sv: "Ägaren är okänd i dag", en: "The owner is unknown today"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen}
        områden:
          plan: {namn: Förvaltningsplan, ägare: okänd}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad}
        """),
    ], work: .plan)
}
