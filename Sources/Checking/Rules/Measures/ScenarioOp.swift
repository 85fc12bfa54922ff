import Responsibility
import Vocabulary

extension Rule {
  public static let scenarioOp = Rule(
    "scenario-op", .measures,
    label: Text(sv: "Förändringen själv", en: "The change itself"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Vad alternativet gör med grupperingar, tjänster, styrdokument och beslut, med sin tid: det är den första \
          åtgärden.
          """,
        en: """
          What the alternative does with bodies, services, governing documents and decisions, with its time: that is \
          the first measure.
          """),
      matters: Text(
        sv: "En åtgärdslista som inte säger vad som ska ske, och när, går inte att följa upp.",
        en: "A list of measures that does not say what is to happen, and when, cannot be followed up."),
      avoid: Text(sv: "Att lämna tiden öppen.", en: "Leaving the time open."),
      prefer: Text(sv: "Skriv från när det gäller.", en: "Write from when it holds."),
      exceptions: Text(
        sv: """
          Roller som ändras område för område räknas inte upp här: de står i tabellen. En ändring som inte går att \
          göra, eller som inte gör någon skillnad, är ingen åtgärd.
          """,
        en: """
          Roles that are changed area by area are not listed here: they stand in the table. A change that cannot be \
          made, or that makes no difference, is no measure.
          """),
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
        Text(sv: "Grupperingar som byts, slås ihop och inrättas", en: "Bodies replaced, merged and set up"),
        alternative: "nytt",
        """
        grupperingar:
          svpl: {namn: Styrgrupp SVPL, slag: styrgrupp}
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          lg: {namn: Ledningsgruppen}
          utokad: {namn: Utökade ledningsgruppen}
          leverans: {namn: Regional leverans, slag: enhet}
        alternativ:
          nytt:
            namn: Nytt
            från: hösten 2023
            ändringar:
              - {ersätt: svpl, med: rad}  # <--
              - {slå-ihop: [lg, utokad], blir: utokad}  # <--
              - {inrätta: leverans}  # <--
              - {tillför-resurser: leverans, antal-personer: 2}  # <--
        """),
      Example(
        Text(sv: "Det som inte är grupperingar", en: "What is not about bodies"),
        alternative: "nytt",
        """
        grupperingar:
          vvg: {namn: VVG}
        dokument:
          plan: {namn: Förvaltningsplan 2024}
        tjänster:
          samsa: {namn: SAMSA}
        beslut:
          delning: {namn: Dela planen, beslutas-av: vvg}
        alternativ:
          nytt:
            namn: Nytt
            från: hösten 2023
            ändringar:
              - {tjänst: samsa, avtal-till: "2025", avvecklas: "2027"}  # <--
              - {dokument: plan, beslutas-av: vvg}  # <--
              - {besluta: delning}  # <--
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
    let stopped = situation.incidents.filter(\.cause.stopsTheChange).map(\.change)
    for change in situation.changes where !stopped.contains(change) {
      guard let step = change.phrase(situation.names, unit: situation.scenario.unit) else { continue }
      let from = change.from.map { Text(sv: " från \($0.words.swedish)", en: " from \($0.words.english)") }
      let until = change.until.map { Text(sv: " till \($0.words.swedish)", en: " until \($0.words.english)") }
      let time = change.hasTimesOfItsOwn ? Text("") : (from ?? Text("")) + (until ?? Text(""))
      collector.derive(step + time, about: [change.subject], on: change.from, at: change.place)
    }
  }
}

extension Change {
  /// True when the clause says when, so that it need not say from when the change holds.
  fileprivate var hasTimesOfItsOwn: Bool {
    switch operation {
    case .amendService, .decide: true
    default: false
    }
  }
}
