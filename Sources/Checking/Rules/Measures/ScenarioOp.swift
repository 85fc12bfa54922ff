import Responsibility
import Vocabulary

extension Rule {
  public static let scenarioOp = Rule(
    "scenario-op", .measures,
    label: Text(sv: "Förändringen själv", en: "The change itself"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Vad alternativet gör med grupperingarna, med sin tid: det är den första åtgärden.",
        en: "What the alternative does with the bodies, with its time: that is the first measure."),
      matters: Text(
        sv: "En åtgärdslista som inte säger vad som ska ske, och när, går inte att följa upp.",
        en: "A list of measures that does not say what is to happen, and when, cannot be followed up."),
      avoid: Text(sv: "Att lämna tiden öppen.", en: "Leaving the time open."),
      prefer: Text(sv: "Skriv från när det gäller.", en: "Write from when it holds."),
      exceptions: Text(
        sv: "Roller som flyttas räknas inte upp här: de står i tabellen.",
        en: "Roles that are moved are not listed here: they stand in the table."),
      sources: ["004-M1"]),
    examples: [
      Example(
        Text(sv: "En paus", en: "A pause"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}  # <--
        """),
      Example(
        Text(sv: "Bara roller flyttas", en: "Only roles are moved"),
        alternative: "flytt",
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          plan: {namn: Plan}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg}
        """),
      Example(
        Text(sv: "Tiden är okänd", en: "The time is unknown"),
        alternative: "slut",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        alternativ:
          slut:
            namn: Avslut
            ändringar:
              - {avsluta: rad}  # <--
        """),
    ]
  ) { situation, collector in
    for change in situation.changes {
      guard let step = change.bodyStep else { continue }
      let name = situation.names.definite(step.body)
      let from = change.from.map { Text(sv: " från \($0.words.swedish)", en: " from \($0.words.english)") }
      let until = change.until.map { Text(sv: " till \($0.words.swedish)", en: " until \($0.words.english)") }
      collector.derive(
        Text(name) + Text(" ") + step.verb + (from ?? Text("")) + (until ?? Text("")), about: [.body(step.body)],
        on: change.from, at: change.place)
    }
  }
}

extension Change {
  /// What the change does to a body's existence; nil for a change of roles or facts.
  fileprivate var bodyStep: (body: BodyID, verb: Text)? {
    switch operation {
    case .pause(let body): (body, Text(sv: "pausas", en: "is paused"))
    case .resume(let body): (body, Text(sv: "återupptas", en: "is resumed"))
    case .dissolve(let body): (body, Text(sv: "avslutas", en: "is dissolved"))
    case .assign, .amend: nil
    }
  }
}
