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

extension ChangeIncident {
  /// What the conflict is; nil for a change that merely has no effect.
  fileprivate func conflict(_ situation: Situation) -> Finding.Message? {
    let names = situation.names
    switch cause {
    case .notYetThere(let body): return .bodyIsNotThereYet(names.definite(body))
    case .gone(let body): return .bodyIsGone(names.definite(body))
    case .alreadyThere(let body): return .bodyIsThereAlready(names.definite(body))
    case .withItself(let body): return .bodyBecomesItself(names.definite(body))
    case .notHeld(let area, let role, let body):
      return .roleIsNotHeld(role, on: names.area(area), by: names.definite(body))
    case .rolesTaken(let body, let held):
      return .rolesAreTaken(from: names.definite(body), held, in: situation)
    case .notPart(let part, let whole): return .areaIsNoPart(names.area(part), of: names.area(whole))
    case .tooLittle(let body): return .bodyHasTooLittle(names.definite(body))
    case .deciderInactive(let decision, let body):
      return .deciderCarriesNothing(names.definite(body), for: names.decision(decision))
    case .undated(let decision): return .decisionHasNoDay(names.decision(decision))
    case .notNeeded(let role, let body): return .roleIsNotNeeded(names.role(role), by: names.definite(body))
    default: return nil
    }
  }
}

extension Finding.Message {
  fileprivate static func bodyIsNotThereYet(_ body: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(body) finns inte ännu när ändringen ska göras.",
        en: "\(body) does not exist yet when the change is to be made."),
      remedy: Text(
        sv: "Inrätta grupperingen tidigare i alternativet, eller gör ändringen senare.",
        en: "Set the body up earlier in the alternative, or make the change later."))
  }

  fileprivate static func bodyIsGone(_ body: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(body) finns inte längre när ändringen ska göras.",
        en: "\(body) no longer exists when the change is to be made."),
      because: Text(
        sv: "Det som har avslutats, ersatts eller slagits ihop kommer inte tillbaka.",
        en: "What has been dissolved, replaced or merged does not come back."),
      remedy: Text(
        sv: "Låt ändringen gälla den som har tagit över, eller ta bort den.",
        en: "Let the change concern whoever has taken over, or remove it."))
  }

  fileprivate static func bodyIsThereAlready(_ body: String) -> Self {
    Finding.Message(
      Text(sv: "\(body) finns redan och kan inte inrättas igen.", en: "\(body) exists already and cannot be set up again."),
      remedy: Text(
        sv: "Ta bort ändringen. Efter en paus återupptas en gruppering, den inrättas inte.",
        en: "Remove the change. After a pause a body is resumed, not set up."))
  }

  fileprivate static func bodyBecomesItself(_ body: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(body) står på båda sidor i samma ändring.", en: "\(body) stands on both sides of one change."),
      because: Text(
        sv: "En gruppering kan inte ersättas av sig själv, slås ihop med sig själv eller lämna över till sig själv.",
        en: "A body cannot be replaced by itself, merged with itself or hand over to itself."),
      remedy: Text(sv: "Rätta den ena grupperingen.", en: "Correct one of the bodies."))
  }

  fileprivate static func roleIsNotHeld(_ role: Role?, on area: String, by body: String) -> Self {
    let what =
      role.map {
        Text(
          sv: "inte rollen som \($0.noun.singular.swedish) för \(area) att lämna över",
          en: "not the role of \($0.noun.singular.english) of \(area) to hand over")
      } ?? Text(sv: "ingen roll på \(area) att lämna över", en: "no role on \(area) to hand over")
    return Finding.Message(
      Text(sv: "\(body) har ", en: "\(body) has ") + what + Text("."),
      remedy: Text(
        sv: "Rätta vem som lämnar över, eller ta bort området ur ändringen.",
        en: "Correct who hands over, or take the area out of the change."))
  }

  fileprivate static func rolesAreTaken(from body: String, _ held: [HeldRole], in situation: Situation) -> Self {
    let areas = held.map(\.area).unique
    return Finding.Message(
      Text(
        sv: "\(body) återupptas, men andra har fått de roller som grupperingen hade i ",
        en: "\(body) is resumed, but others have been given the roles that it had in ")
        + situation.names.counted(areas) + Text("."),
      because: Text(
        sv: "Roller som har getts till andra under pausen kommer inte tillbaka av sig själva.",
        en: "Roles that were given to others during the pause do not come back by themselves."),
      remedy: Text(
        sv: "Säg vem som ska ha dem från och med att pausen är slut.",
        en: "Say who is to have them from the end of the pause on."))
  }

  fileprivate static func areaIsNoPart(_ part: String, of whole: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(whole) kan inte delas i \(part), som inte är ett av dess delområden.",
        en: "\(whole) cannot be split into \(part), which is not one of its sub-areas."),
      remedy: Text(
        sv: "Skriv delen bland områdets delområden. Före delningen delar den områdets roller.",
        en: "Write the part among the sub-areas of the area. Before the split it shares the roles of the area."))
  }

  fileprivate static func bodyHasTooLittle(_ body: String) -> Self {
    Finding.Message(
      Text(sv: "\(body) har mindre än det som ska tas därifrån.", en: "\(body) has less than what is to be taken from it."),
      remedy: Text(
        sv: "Rätta mängden, eller skriv vad grupperingen har.", en: "Correct the amount, or write what the body has."))
  }

  fileprivate static func deciderCarriesNothing(_ body: String, for decision: String) -> Self {
    let what = Text.quoted(decision)
    return Finding.Message(
      Text(
        sv: "\(body) ska fatta beslutet \(what.swedish) men kan inte göra det den dagen.",
        en: "\(body) is to take the decision \(what.english) but cannot do so on that day."),
      because: Text(
        sv: "En gruppering som är pausad, avslutad eller inte inrättad beslutar inget.",
        en: "A body that is paused, dissolved or not set up decides nothing."),
      remedy: Text(
        sv: "Låt någon annan besluta, eller besluta en annan dag.",
        en: "Let somebody else decide, or decide on another day."))
  }

  fileprivate static func decisionHasNoDay(_ decision: String) -> Self {
    let what = Text.quoted(decision)
    return Finding.Message(
      Text(
        sv: "Det framgår inte när beslutet \(what.swedish) fattas.",
        en: "It is not stated when the decision \(what.english) is taken."),
      remedy: Text(
        sv: "Skriv från när på ändringen eller på alternativet.",
        en: "Write from when on the change or on the alternative."))
  }

  fileprivate static func roleIsNotNeeded(_ role: String, by body: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(body) står inte bland dem som ska ha rollen \(role).",
        en: "\(body) is not among those that need the role \(role)."),
      remedy: Text(
        sv: "Rätta grupperingen, eller skriv den bland dem som ska ha rollen.",
        en: "Correct the body, or write it among those that need the role."))
  }
}
