import Responsibility
import Vocabulary

extension Rule {
  public static let changeConflict = Rule(
    "change-conflict", .file, .error,
    label: Text(sv: "Ändringen går inte ihop", en: "The change does not fit"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Om en ändring förutsätter något annat än det som gäller när den ska göras: en gruppering som inte finns ännu \
          eller inte längre, en roll som den som lämnar över inte har, roller som andra har fått under en paus.
          """,
        en: """
          Whether a change takes for granted what is not so when it is to be made: a body that is not there yet or any \
          more, a role that whoever hands it over does not hold, roles that others were given during a pause.
          """),
      matters: Text(
        sv: "En plan som inte går att genomföra i den ordning den skrivs säger inget om hur det blir.",
        en: "A plan that cannot be carried out in the order it is written says nothing of how it will be."),
      avoid: Text(
        sv: "Att ändra något som en tidigare ändring redan har tagit bort eller gett till någon annan.",
        en: "Changing what an earlier change has taken away already or given to somebody else."),
      prefer: Text(
        sv: "Skriv ändringarna i den ordning de ska göras, med sina tider.",
        en: "Write the changes in the order they are to be made, with their times."),
      exceptions: Text(
        sv: """
          Uppgifter om en gruppering får skrivas innan den inrättas. Det som hindrar en del av en ändring hindrar inte \
          resten av den. En okänd kapacitet räcker alltid.
          """,
        en: """
          Facts about a body may be written before it is set up. What is in the way of one part of a change is not in \
          the way of the rest. An unknown capacity is always enough.
          """),
      sources: ["004-M6", "004-L09"]),
    examples: changeConflictExamples
  ) { situation, collector in
    for incident in situation.incidents where incident.cause.isConflict {
      guard let message = incident.conflict(situation) else { continue }
      collector.report(message, about: incident.cause.subjects, at: incident.change.place)
    }
  }
}

private let changeConflictExamples: [Example] = [
  Example(
    Text(sv: "En roll har fått en annan ägare under pausen", en: "A role was given to another during the pause"),
    alternative: "ater",
    """
    grupperingar:
      rad: {namn: Ledningsrådet, slag: ledningsråd}
      vvg: {namn: VVG}
    områden:
      plan: {namn: Förvaltningsplan, ägare: rad}
    alternativ:
      ater:
        namn: Åter
        ändringar:
          - {pausa: rad, från: 2023-09-01}
          - {område: plan, ägare: vvg, från: 2023-10-01}
          - {återuppta: rad, från: 2024-03-01}  # <--
    """),
  Example(
    Text(sv: "Grupperingen finns inte ännu, eller inte längre", en: "The body is not there yet, or not any more"),
    alternative: "nytt",
    """
    grupperingar:
      rad: {namn: Ledningsrådet, slag: ledningsråd}
      leverans: {namn: Regional leverans, slag: enhet}
      vvg: {namn: VVG}
    områden:
      plan: {namn: Förvaltningsplan, ägare: rad}
      drift: {namn: Drift, ägare: rad}
    alternativ:
      nytt:
        namn: Nytt
        ändringar:
          - {överlåt: rad, åt: leverans, områden: [drift], från: 2023-09-01}  # <--
          - {inrätta: leverans, från: 2024-01-01}
          - {inrätta: leverans, från: 2024-02-01}  # <--
          - {överlåt: rad, åt: vvg, från: 2024-03-01}
          - {avsluta: rad, från: 2024-04-01}
          - {pausa: rad, från: 2024-05-01}  # <--
    """),
  Example(
    Text(sv: "Det som lämnas över finns inte att lämna", en: "What is handed over is not there to hand over"),
    alternative: "nytt",
    """
    grupperingar:
      rad: {namn: Ledningsrådet, slag: ledningsråd, antal-personer: 1}
      vvg: {namn: VVG}
    områden:
      plan: {namn: Förvaltningsplan, ägare: vvg}
    alternativ:
      nytt:
        namn: Nytt
        ändringar:
          - {överlåt: rad, åt: vvg, områden: [plan], roll: ägare}  # <--
          - {tillför-resurser: vvg, ur: rad, antal-personer: 2}  # <--
          - {slå-ihop: [vvg], blir: vvg}  # <--
    """),
  Example(
    Text(sv: "Det som delas är ingen del, och beslutet har ingen dag", en: "No part is split, the decision has no day"),
    alternative: "nytt",
    """
    grupperingar:
      vvg: {namn: VVG}
    områden:
      plan: {namn: Förvaltningsplan, ägare: vvg}
      drift: {namn: Drift, ägare: vvg}
    beslut:
      delning: {namn: Dela planen}
    alternativ:
      nytt:
        namn: Nytt
        ändringar:
          - {dela: plan, delar: {drift: vvg}}  # <--
          - {besluta: delning}  # <--
    """),
  Example(
    Text(sv: "Rollerna kommer tillbaka efter pausen", en: "The roles come back after the pause"),
    alternative: "ater",
    """
    grupperingar:
      rad: {namn: Ledningsrådet, slag: ledningsråd}
    områden:
      plan: {namn: Förvaltningsplan, ägare: rad}
    alternativ:
      ater:
        namn: Åter
        ändringar:
          - {pausa: rad, från: 2023-09-01}
          - {återuppta: rad, från: 2024-03-01}
    """),
  Example(
    Text(sv: "Det är okänt hur många personer som finns", en: "How many people there are is unknown"),
    alternative: "flytt",
    """
    grupperingar:
      memeologen: {namn: Memeologen, slag: enhet}
      juridik: {namn: Juridik och säkerhet, slag: enhet}
    alternativ:
      flytt:
        namn: Flytt
        ändringar:
          - {tillför-resurser: juridik, ur: memeologen, antal-personer: 1}
    """),
]

extension ChangeIncident.Cause {
  /// Who the incident is about, the main subject first.
  var subjects: [Subject] {
    switch self {
    case .notYetThere(let body), .gone(let body), .alreadyThere(let body), .withItself(let body), .tooLittle(let body),
      .alreadyPaused(let body), .notPaused(let body), .alreadyGone(let body), .nothingToGive(let body),
      .seatsUnknown(let body), .seatThere(_, let body), .seatMissing(_, let body):
      [.body(body)]
    case .notHeld(let area, _, let body): [.body(body), .area(area)]
    case .rolesTaken(let body, let held): [.body(body)] + held.map(\.area).unique.map(Subject.area)
    case .notPart(let part, let whole): [.area(part), .area(whole)]
    case .deciderInactive(let decision, let body): [.decision(decision), .body(body)]
    case .undated(let decision), .alreadyDecided(let decision): [.decision(decision)]
    case .notNeeded(let role, let body): [.role(role), .body(body)]
    case .alreadyVacant(let role): [.role(role)]
    }
  }
}
