import Responsibility
import Vocabulary

extension Rule {
  public static let riskText = Rule(
    "risk-text", .statements,
    label: Text(sv: "Angiven risk eller konsekvens", en: "A stated risk or consequence"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Inget: en risk eller konsekvens som en person har skrivit ner återges som den står.",
        en: "Nothing: a risk or consequence that a person has written down is repeated as it stands."),
      matters: Text(
        sv: "Det som kräver omdöme ska stå kvar i dokumentet med den som bedömt det som källa.",
        en: "What takes judgement should stay in the document with whoever judged it as the source."),
      avoid: Text(
        sv: "Att skriva ner som bedömning det som går att räkna fram.",
        en: "Writing down as a judgement what can be worked out."),
      prefer: Text(
        sv: "Skriv risken under `risker:` med nivå, källa och de uppdrag som möter den.",
        en: "Write the risk under `risks:` with its level, its source and the tasks that meet it."),
      exceptions: Text(sv: "Inga.", en: "None."),
      sources: ["001-D06"]),
    examples: [
      Example(
        Text(sv: "En risk och en konsekvens", en: "A risk and a consequence"),
        """
        risker:
          steg: {namn: Kritiska steg missas.}  # <--
          ny: {namn: Gruppen får nya uppgifter., slag: konsekvens}  # <--
        """),
      Example(
        Text(sv: "En fördel är ingen risk", en: "A benefit is no risk"),
        """
        risker:
          samlat: {namn: Hanteringen samlas., slag: fördel}
        """),
      Example(
        Text(sv: "En risk vars nivå är okänd är en risk ändå", en: "A risk of unknown level is a risk all the same"),
        """
        risker:
          steg: {namn: Kritiska steg missas., nivå: okänd}  # <--
        """),
    ]
  ) { situation, collector in
    for risk in situation.work.risks where risk.kind != .benefit {
      collector.repeat(risk, bearing: risk.kind == .risk ? .risk : .neutral)
    }
  }
}
