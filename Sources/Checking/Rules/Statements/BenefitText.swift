import Responsibility
import Vocabulary

extension Rule {
  public static let benefitText = Rule(
    "benefit-text", .statements,
    label: Text(sv: "Angiven fördel", en: "A stated benefit"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Inget: en fördel som en person har skrivit ner återges som den står, aldrig som om den vore härledd.",
        en: "Nothing: a benefit that a person has written down is repeated as it stands, never as if it were derived."),
      matters: Text(
        sv: "Läsaren ska kunna skilja det som följer av fakta från det som någon hoppas.",
        en: "The reader should be able to tell what follows from facts from what somebody hopes."),
      avoid: Text(
        sv: "Att blanda in förhoppningar bland det som är uträknat.",
        en: "Mixing hopes with what has been worked out."),
      prefer: Text(
        sv: "Skriv fördelen under `risker:` med slaget `fördel` och dess källa.",
        en: "Write the benefit under `risks:` with the kind `benefit` and its source."),
      exceptions: Text(sv: "Inga.", en: "None."),
      sources: ["000-D02", "000-D10", "001-D04", "001-D09"]),
    examples: [
      Example(
        Text(sv: "En fördel", en: "A benefit"),
        """
        risker:
          samlat: {namn: Hanteringen samlas och förtydligas., slag: fördel}  # <--
        """),
      Example(
        Text(sv: "En risk är ingen fördel", en: "A risk is no benefit"),
        """
        risker:
          oklart: {namn: Det är oklart vem som beslutar., slag: risk}
        """),
      Example(
        Text(sv: "Hur stor risken är är okänt", en: "How great the risk is is unknown"),
        """
        risker:
          oklart: {namn: Det är oklart vem som beslutar., nivå: okänd}
        """),
    ]
  ) { situation, collector in
    for risk in situation.work.risks where risk.kind == .benefit { collector.repeat(risk, bearing: .gain) }
  }
}

extension DerivationCollector {
  /// What a person has written, as it stands.
  mutating func `repeat`(_ risk: Risk, bearing: Derivation.Bearing) {
    derive(
      Text(risk.name.withoutFullStop),
      about: [.risk(risk.id)] + risk.areas.map(Subject.area)
        + risk.bodies.map(Subject.body), bearing: bearing, at: risk.note.place)
  }
}
