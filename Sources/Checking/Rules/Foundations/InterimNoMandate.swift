import Responsibility
import Vocabulary

extension Rule {
  public static let interimNoMandate = Rule(
    "interim-no-mandate", .foundations, .error,
    label: Text(sv: "Ansvar innan uppdraget är beslutat", en: "Responsibility before the mandate is decided"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att den som får nya områden genom förändringen har en beslutad uppdragsbeskrivning när den tar över dem.",
        en: "That a body which gains areas by the change has a decided mandate when it takes them over."),
      matters: Text(
        sv: "Under mellantiden leder gruppen områden som ingen har gett den i uppdrag att leda.",
        en: "In the meantime the body leads areas that nobody has commissioned it to lead."),
      avoid: Text(
        sv: "Att låta ägandet gå över en dag och besluta uppdraget en senare dag.",
        en: "Passing the ownership on one day and deciding the mandate on a later one."),
      prefer: Text(
        sv: "Besluta uppdraget före övertagandet, eller ett tillfälligt uppdrag för mellantiden.",
        en: "Decide the mandate before the takeover, or a temporary one for the meantime."),
      exceptions: Text(
        sv: """
          Prövas bara när ett alternativ prövas. Är det okänt om det finns en uppdragsbeskrivning, eller när den ska \
          beslutas eller områdena går över, går det inte att säga hur lång mellantiden är.
          """,
        en: """
          Checked only when an alternative is. When it is unknown whether there is a mandate, when it is to be decided \
          or when the areas pass, the length of the meantime cannot be said.
          """),
      sources: ["004-Z22", "004-S03", "004-L10", "004-B18m"]),
    isRisk: true,
    examples: [
      Example(
        Text(sv: "Uppdraget beslutas efter övertagandet", en: "The mandate is decided after the takeover"),
        alternative: "forslag",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          ledning: {namn: Utökad ledningsgrupp, slag: ledningsgrupp, uppdragsbeskrivning: saknas}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          forslag:
            namn: Förslaget
            från: hösten 2023
            ändringar:
              - {område: plan, ägare: ledning}
              - {gruppering: ledning, uppdragsbeskrivning: {finns: nej, planerad: årsskiftet 2023/2024}}  # <--
        """),
      Example(
        Text(sv: "Uppdraget beslutas före övertagandet", en: "The mandate is decided before the takeover"),
        alternative: "forslag",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          ledning: {namn: Utökad ledningsgrupp, slag: ledningsgrupp, uppdragsbeskrivning: saknas}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          forslag:
            namn: Förslaget
            från: hösten 2023
            ändringar:
              - {område: plan, ägare: ledning}
              - {gruppering: ledning, uppdragsbeskrivning: {finns: nej, planerad: sommaren 2023}}
        """),
      Example(
        Text(sv: "Uppdraget är okänt: ingen anmärkning", en: "The mandate is unknown: no finding"),
        alternative: "forslag",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          ledning: {namn: Utökad ledningsgrupp, slag: ledningsgrupp, uppdragsbeskrivning: okänd}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          forslag:
            namn: Förslaget
            från: hösten 2023
            ändringar:
              - {område: plan, ägare: ledning}
        """),
    ]
  ) { situation, collector in
    guard situation.isChanged else { return }
    let takeovers = Takeovers(in: situation)
    var gainedByBody: [BodyID: [Takeovers.Gain]] = [:]
    for area in situation.now.activeAreas {
      for owner in Set(situation.now.activeHolders(of: .owner, on: area)) {
        if let gain = takeovers.gain(of: area, by: owner) { gainedByBody[owner, default: []].append(gain) }
      }
    }
    for body in situation.organization.bodies {
      guard let mandated = situation.dayOfMandate(for: body) else { continue }
      // The interval is over: whether the mandate was decided is another rule's question.
      if let day = situation.day, mandated.isOver(on: day, for: body) { continue }
      let uncovered = (gainedByBody[body.id] ?? []).filter { $0.from.earliest < mandated.earliest }
      guard let first = uncovered.min(by: { $0.from.earliest < $1.from.earliest }) else { continue }
      collector.report(
        .ownsBeforeMandate(
          situation.names.definite(body.id), areas: uncovered.count, from: first.from, until: mandated),
        about: [.body(body.id)] + uncovered.map { .area($0.area.id) }, at: body.mandate.place ?? body.note.place,
        notes: uncovered.map { gain in
          Finding.Note(
            Text(gain.area.spokenName) + Text(sv: ": ägare från ", en: ": owner from ") + gain.from.words,
            at: gain.area.roles[.owner].place)
        })
    }
  }
}

/// Which areas the changes have given to whom, and from when.
private struct Takeovers {
  struct Gain {
    let area: Area
    let from: DateText
  }

  private var dates: [AreaID: [BodyID: DateText]] = [:]

  init(in situation: Situation) {
    for change in situation.changes {
      guard case .assign(let area, let roles) = change.operation, let owner = roles[.owner] else { continue }
      let before = situation.before.organization.areas[area].map { situation.before.namedHolders(of: .owner, on: $0) }
      let earlier = dates[area] ?? [:]
      var gained: [BodyID: DateText] = [:]
      for holding in owner.value ?? [] where !(before ?? []).contains(holding.body) {
        gained[holding.body] = earlier[holding.body] ?? change.from
      }
      dates[area] = gained
    }
  }

  /// Nil when the body owned the area before, or nobody has said from when it does.
  func gain(of area: Area, by body: BodyID) -> Gain? {
    dates[area.id]?[body].map { Gain(area: area, from: $0) }
  }
}

extension Situation {
  /// When a body that had no mandate before the changes is to have one; nil when it had one, or nobody knows.
  fileprivate func dayOfMandate(for body: Body) -> DateText? {
    switch body.mandateStatus {
    case .unknown: return nil
    case .missing(let planned): return planned
    case .present(let mandate):
      guard case .missing? = before.organization.bodies[body.id]?.mandateStatus else { return nil }
      return mandate.adopted
    }
  }
}

extension DateText {
  /// True when the mandate was, or by the plan is, decided on the day.
  fileprivate func isOver(on day: Day, for body: Body) -> Bool {
    if let latest, day > latest { return true }
    if case .present(let mandate) = body.mandateStatus, mandate.planned != nil { return day >= earliest }
    return false
  }
}

extension Finding.Message {
  static func ownsBeforeMandate(_ body: String, areas: Int, from: DateText, until: DateText) -> Self {
    let interval = Text(sv: "från ", en: "from ") + from.words + Text(sv: " till ", en: " until ") + until.words
    return Finding.Message(
      Text(sv: "\(body) äger ", en: "\(body) owns ") + Noun.area.spelled(areas) + Text(" ") + interval
        + Text(sv: " utan uppdragsbeskrivning.", en: " without a mandate."),
      because: Text(
        sv: "Uppdragsbeskrivningen ska beslutas först ", en: "The mandate is not to be decided until ") + until.written
        + Text("."),
      remedy: Text(sv: "Besluta ett tillfälligt uppdrag från ", en: "Decide a temporary mandate from ") + from.words
        + Text(sv: ", eller låt någon annan äga ", en: ", or let somebody else own ") + Noun.area.definite(for: areas)
        + Text(sv: " till dess.", en: " until then."))
  }
}
