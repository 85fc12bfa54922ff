import Responsibility
import Vocabulary

extension Rule {
  public static let findingText = Rule(
    "finding-text", .statements,
    label: Text(sv: "Angiven iakttagelse", en: "A stated observation"),
    documentation: RuleDocumentation(
      checks: Text(
        sv:
          "Inget: en iakttagelse, en rekommendation eller ett behov som en person har skrivit ner återges som det står.",
        en: "Nothing: an observation, recommendation or need that a person has written down is repeated as it stands."),
      matters: Text(
        sv: "En revisors ord ska inte skrivas om av ett verktyg.",
        en: "An auditor's words are not for a tool to rewrite."),
      avoid: Text(
        sv: "Att återge iakttagelsen med andra ord än den som gjorde den.",
        en: "Repeating the observation in other words than those of whoever made it."),
      prefer: Text(
        sv: "Skriv den under `iakttagelser:` med källa, och de uppdrag som svarar på den.",
        en: "Write it under `observations:` with its source, and the tasks that answer it."),
      exceptions: Text(sv: "Inga.", en: "None."),
      sources: ["000-D09"]),
    examples: [
      Example(
        Text(sv: "En iakttagelse och ett behov", en: "An observation and a need"),
        """
        iakttagelser:
          process: {namn: Processen är inte känd.}  # <--
          resurs: {namn: En central resurs behövs., slag: behov}  # <--
        """),
      Example(
        Text(sv: "En risk är ingen iakttagelse", en: "A risk is no observation"),
        """
        risker:
          steg: {namn: Kritiska steg missas.}
        """),
      Example(
        Text(sv: "Det är okänt vem som har svarat", en: "Who has answered is unknown"),
        """
        iakttagelser:
          process: {namn: Processen är inte känd., besvaras-av: okänd}  # <--
        """),
    ]
  ) { situation, collector in
    for observation in situation.work.observations {
      collector.derive(
        Text(observation.name.withoutFullStop),
        about: [.observation(observation.id)] + observation.areas.map(Subject.area), at: observation.note.place)
    }
  }
}
