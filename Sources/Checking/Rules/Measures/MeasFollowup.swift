import Responsibility
import Vocabulary

extension Rule {
  public static let measFollowup = Rule(
    "meas-followup", .measures,
    label: Text(sv: "Följa upp och ta ställning", en: "Follow up and decide"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Vilka pauser som saknar slut och därför behöver en dag då någon beslutar om återupptagande eller avslut.",
        en: "Which pauses have no end and so need a day on which somebody decides to resume or dissolve."),
      matters: Text(
        sv: "En paus utan slut blir ett avslut som ingen har beslutat.",
        en: "A pause without an end becomes a dissolution that nobody has decided."),
      avoid: Text(sv: "Att pausa tills vidare.", en: "Pausing until further notice."),
      prefer: Text(
        sv: "Skriv `till:` på pausen, eller en dag för ställningstagandet.",
        en: "Write `until:` on the pause, or a day for the decision."),
      exceptions: Text(
        sv: "En gruppering som avslutas behöver inget ställningstagande.", en: "A body that is dissolved needs none."),
      sources: ["004-M6"]),
    examples: [
      Example(
        Text(sv: "Pausen saknar slut", en: "The pause has no end"),
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
        Text(sv: "Pausen har ett slut", en: "The pause has an end"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: 2023-09-01, till: 2024-06-30}
        """),
      Example(
        Text(sv: "Det är okänt när pausen börjar", en: "When the pause begins is unknown"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad}  # <--
        """),
    ]
  ) { situation, collector in
    for body in situation.organization.bodies {
      guard case .paused(let since, nil, let place) = body.standing else { continue }
      let name = situation.names.definite(body.id)
      collector.derive(
        Text(
          sv: "Följ upp pausen av \(name) och ta ställning till att återuppta eller avsluta",
          en: "Follow up the pause of \(name) and decide whether to resume or dissolve"),
        because: since.map {
          Text(
            sv: "Pausen från \($0.words.swedish) har inget slut.", en: "The pause from \($0.words.english) has no end.")
        } ?? Text(sv: "Pausen har inget slut.", en: "The pause has no end."),
        about: [.body(body.id)], at: place ?? body.note.place)
    }
  }
}
