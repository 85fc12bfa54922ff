import Responsibility
import Vocabulary

extension Rule {
  public static let measMandate = Rule(
    "meas-mandate", .measures,
    label: Text(sv: "Ta fram eller se över uppdragsbeskrivning", en: "Draw up or review a mandate"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Vilka uppdragsbeskrivningar som behöver tas fram, för att de saknas, eller ses över, för att grupperingen får \
          fler roller eller andra uppdragsgivare än den skrevs för.
          """,
        en: """
          Which mandates need to be drawn up, because they are missing, or reviewed, because the body gets more roles \
          or other commissioners than it was written for.
          """),
      matters: Text(
        sv: "Den som får ett ansvar ska kunna visa vem som har gett det.",
        en: "Whoever is given a responsibility should be able to show who gave it."),
      avoid: Text(
        sv: "Att skriva ”se över” när det inte finns något att se över.",
        en: "Writing “review” when there is nothing to review."),
      prefer: Text(
        sv: "Ta fram det som saknas, se över det som finns, och fråga efter det som är okänt.",
        en: "Draw up what is missing, review what exists, and ask for what is unknown."),
      exceptions: Text(
        sv: "En gruppering som bara lämnar ifrån sig roller, som har beslutat sin uppdragsbeskrivning senare än "
          + "ändringen eller som får en ny genom den, behöver inget.",
        en: "A body that only hands over roles, whose mandate is adopted after the change, or that is given a new one "
          + "by it, needs nothing."),
      sources: ["004-C-UG6", "004-C-GITS3", "004-C-AG2", "004-M2"]),
    examples: [
      Example(
        Text(sv: "Uppdragsbeskrivningen saknas", en: "The mandate is missing"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp:
            namn: Gruppen
            uppdragsbeskrivning: saknas  # <--
        områden:
          plan: {namn: Plan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
        """),
      Example(
        Text(sv: "Uppdragsbeskrivningen är skriven efter ändringen", en: "The mandate is written after the change"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen, uppdragsbeskrivning: {datum: 2024-01-15}}
        områden:
          plan: {namn: Plan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            från: hösten 2023
            ändringar:
              - {område: plan, ägare: grupp}
        """),
      Example(
        Text(sv: "Ändringen ger en ny", en: "The change gives a new one"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen, uppdragsbeskrivning: {datum: 2021-01-15}}
        områden:
          plan: {namn: Plan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            från: hösten 2023
            ändringar:
              - {område: plan, ägare: grupp}
              - {gruppering: grupp, uppdragsbeskrivning: {datum: 2023-06-15}}
        """),
      Example(
        Text(sv: "Det är okänt om den finns", en: "It is not known whether it exists"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen, uppdragsbeskrivning: okänd}  # <--
        områden:
          plan: {namn: Plan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
        """),
    ]
  ) { situation, collector in
    for body in situation.now.activeBodies {
      guard let need = MandateNeed(of: body, in: situation) else { continue }
      collector.derive(
        need.statement, because: need.reason, for: body.id, about: [.body(body.id)], on: need.date,
        answering: need.answers, at: body.mandate.place ?? body.note.place)
    }
  }
}

/// What a body needs done about its mandate, and why.
private struct MandateNeed {
  let statement: Text
  let reason: Text
  let date: DateText?
  let answers: [RuleID]

  /// Nil when the mandate is there and nothing changes for the body, or when it was adopted after the change.
  init?(of body: Body, in situation: Situation) {
    let gains = situation.gainedRoles(of: body.id)
    let commissions = CommissionShift(of: body.id, in: situation).flatMap { $0.now.isEmpty ? nil : $0 }
    let name = situation.names.definite(body.id)
    let altered = [
      gains.isEmpty ? nil : Text(sv: "fler roller", en: "more roles"),
      commissions == nil ? nil : Text(sv: "andra uppdragsgivare", en: "other commissioners"),
    ].compactMap { $0 }
    let change = Text(sv: "\(name) får ", en: "\(name) gets ") + Text.list(altered)
    switch body.mandateStatus {
    case .missing(let planned):
      statement = Text(sv: "Ta fram uppdragsbeskrivning", en: "Draw up a mandate")
      reason =
        altered.isEmpty
        ? Text(sv: "Uppdragsbeskrivningen saknas.", en: "The mandate is missing.")
        : change + Text(sv: ", och uppdragsbeskrivningen saknas.", en: ", and the mandate is missing.")
      date = planned
      answers = ["body-no-mandate", "interim-no-mandate"]
    case .present(let mandate):
      guard situation.isChanged, !altered.isEmpty, !mandate.isLater(than: situation.start),
        !situation.isMandateRenewed(of: body.id)
      else { return nil }
      statement = Self.review(body, hasNewCommissioner: commissions != nil)
      reason = change + Text(sv: " än uppdragsbeskrivningen skrevs för.", en: " than the mandate was written for.")
      date = nil
      answers = ["body-mandate-stale"]
    case .unknown:
      guard situation.isChanged, !altered.isEmpty else { return nil }
      statement = Self.review(body, hasNewCommissioner: commissions != nil)
      reason =
        change
        + Text(
          sv: ", och det framgår inte om det finns en uppdragsbeskrivning.",
          en: ", and it is not known whether there is a mandate.")
      date = nil
      answers = ["body-mandate-unknown"]
    }
  }

  /// A new commissioner may want others in the seats as well.
  private static func review(_ body: Body, hasNewCommissioner: Bool) -> Text {
    let hasSeats = body.seats.value?.isEmpty == false
    return hasNewCommissioner && hasSeats
      ? Text(sv: "Se över uppdragsbeskrivning, mandat och representation", en: "Review mandate and representation")
      : Text(sv: "Se över uppdragsbeskrivning", en: "Review the mandate")
  }
}

extension Mandate {
  fileprivate func isLater(than change: DateText?) -> Bool {
    guard let change, let adopted else { return false }
    return adopted.earliest >= change.earliest
  }
}

extension Situation {
  /// When the first of the changes takes effect.
  var start: DateText? { changes.compactMap(\.from).min { $0.earliest < $1.earliest } }

  /// The roles as owner, performer or support that the body has now and did not have before.
  func gainedRoles(of body: BodyID) -> [HeldRole] {
    guard isChanged else { return [] }
    // A part of an area that was the body's before is nothing new to it.
    func whole(_ held: HeldRole) -> HeldRole { HeldRole(area: held.area, role: held.role) }
    let held = Set(before.isActive(body) ? before.roles(of: body).map(whole) : [])
    return now.roles(of: body).filter { $0.role <= .support && !held.contains(whole($0)) }
  }
}
