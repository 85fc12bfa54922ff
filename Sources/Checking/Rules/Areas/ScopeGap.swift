import Responsibility
import Vocabulary

extension Rule {
  public static let scopeGap = Rule(
    "scope-gap", .areas, .warning,
    label: Text(sv: "Ansvar som inte fördelats vidare", en: "Responsibility not passed on"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att varje uppgift som en pausad eller avslutad gruppering svarade för enligt sitt eget dokument bärs vidare \
          av något område, och att läget för ett uppdrag framgår när det gör det för de andra ur samma beslut eller \
          underlag.
          """,
        en: """
          That every task which a paused or dissolved body answered for by its own document is carried on by some \
          area, and that the state of a task is known when it is for the others of the same decision or source.
          """),
      matters: Text(
        sv: "Det som inte står i tabellen är det ingen som gör, och det märks först när det behövs.",
        en: "What is not in the table nobody does, and it shows only when it is needed."),
      avoid: Text(
        sv: "En tabell med nya ägare som inte stämts av mot grupperingens eget uppdrag.",
        en: "A table of new owners that has not been held against the body's own remit."),
      prefer: Text(
        sv: "Gå igenom uppdraget rad för rad: vilket område bär uppgiften, eller upphör den?",
        en: "Go through the remit line by line: which area carries the task, or does it end?"),
      exceptions: Text(
        sv: """
          Vilket område som bär en uppgift anges av en person och gissas aldrig från namnen. En del av en uppgift vars \
          andra delar bärs vidare är en upplysning. Det är också ett uppdrag vars läge uttryckligen är okänt; sägs \
          inget om läget prövas det inte.
          """,
        en: """
          Which area carries a task is entered by a person and never guessed from names. A part of a task whose other \
          parts are carried on is a notice. So is a task whose state is stated to be unknown; a task that says nothing \
          of its state is not checked.
          """),
      sources: ["004-Z16", "004-Z17", "004-Z18", "004-I09", "004-I10", "004-I13", "000-Z06"]),
    examples: [
      Example(
        Text(sv: "En uppgift saknar rad, en bärs bara delvis", en: "One task has no row, one is carried only in part"),
        alternative: "paus",
        """
        grupperingar:
          vvg: {namn: VVG}
          rad:
            namn: Ledningsrådet
            slag: ledningsråd
            ansvar:
              - {text: Anpassa regional rutin, täcks-av: saknas}  # <--
              - {text: Införa nya arbetssätt, täcks-av: [plan], delvis: ja}  # <--
              - {text: Ta fram förvaltningsplan, täcks-av: [plan]}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
              - {område: plan, ägare: vvg}
        """),
      Example(
        Text(sv: "En del av en uppgift blir över", en: "One part of a task is left over"),
        alternative: "paus",
        """
        grupperingar:
          rad:
            namn: Ledningsrådet
            slag: ledningsråd
            ansvar:
              - text: Förvalta rutin och tjänst
                delar:
                  - {text: Förvalta rutin, täcks-av: saknas}  # <--
                  - {text: Förvalta tjänsten, täcks-av: [tjanst]}
        områden:
          tjanst: {namn: Förvalta tjänsten}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "Ingen har sagt vilket område som bär uppgiften", en: "Nobody has said which area carries the task"),
        alternative: "slut",
        """
        grupperingar:
          rad:
            namn: Ledningsrådet
            slag: ledningsråd
            ansvar:
              - {text: Anpassa regional rutin}  # <--
        alternativ:
          slut:
            namn: Avslut
            ändringar:
              - {avsluta: rad, från: 2024-01-01}
        """),
      Example(
        Text(sv: "Ett av tre uppdrag har tappats bort: en upplysning", en: "One task of three has been lost: a notice"),
        """
        uppdrag:
          stod: {namn: Byta IT-stöd, initierat-av: Granskningen 2018, läge: klart}
          dokument:
            namn: Ta fram styrande dokument
            initierat-av: Granskningen 2018
            läge: okänd  # <--
          organisation: {namn: Se över organisationen, initierat-av: Granskningen 2018, läge: pågår}
        """),
      Example(
        Text(
          sv: "Inget sägs om läget, eller inget om de andras", en: "Nothing is said of the state, or of the others'"),
        """
        uppdrag:
          stod: {namn: Byta IT-stöd, initierat-av: Granskningen 2018, läge: klart}
          dokument: {namn: Ta fram styrande dokument, initierat-av: Granskningen 2018}
          intranat: {namn: Bygga ett intranät, läge: okänd}
        """),
      Example(
        Text(sv: "Grupperingen är kvar", en: "The body remains"),
        """
        grupperingar:
          rad:
            namn: Ledningsrådet
            slag: ledningsråd
            ansvar:
              - {text: Anpassa regional rutin, täcks-av: saknas}
              - {text: Införa nya arbetssätt}
        """),
      Example(
        Text(sv: "Uppdraget är okänt: ingen anmärkning", en: "The remit is unknown: no finding"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
    ]
  ) { situation, collector in
    // What a body answered for goes with the one that it becomes.
    let succeeded = Set(situation.organization.bodies.ids.flatMap(situation.becameFrom))
    for body in situation.organization.bodies where situation.isStoppedByChange(body) && !succeeded.contains(body.id) {
      let review = ScopeReview(body: body, situation: situation)
      for item in body.scope { review.report(item, severity: .warning, to: &collector) }
    }
    TaskStateReview(situation: situation).report(to: &collector)
  }
}

extension Situation {
  /// True when a change has put the body out of action; a body whose own time has run out is another matter.
  fileprivate func isStoppedByChange(_ body: Body) -> Bool {
    switch body.standing {
    case .paused, .dissolved: before.isActive(body.id)
    case .active, .planned, .ended: false
    }
  }
}

/// What becomes of the tasks of one body that has been stopped.
private struct ScopeReview {
  enum Gap {
    case uncovered
    case inactive([AreaID])
    case partial([AreaID])
    case unmapped
  }

  let body: Body
  let situation: Situation

  func report(_ item: ScopeItem, severity: Severity, to collector: inout FindingCollector) {
    let isMapped = !item.coveredBy.isUnknown
    if item.parts.isEmpty || isMapped {
      gap(of: item).map { report($0, in: item, severity: severity, to: &collector) }
    } else if !item.parts.contains(where: isCarried) {
      // No part is carried on, so there is one gap and not as many as there are parts.
      let gap = item.parts.contains(where: saysWhere) ? Gap.uncovered : .unmapped
      report(gap, in: item, severity: severity, to: &collector)
      return
    }
    // A part that says nothing shares what is said of the whole.
    for part in item.parts where !isMapped || saysWhere(part) { report(part, severity: .info, to: &collector) }
  }

  private func gap(of item: ScopeItem) -> Gap? {
    switch item.coveredBy.knowledge {
    case .unknown: return .unmapped
    case .absent: return .uncovered
    case .stated(let areas) where areas.isEmpty: return .uncovered
    case .stated(let areas):
      let active = areas.filter { id in
        situation.organization.areas[id].map(situation.now.isActive(_:)) ?? false
      }
      if active.isEmpty { return .inactive(areas) }
      return item.isPartial ? .partial(active) : nil
    }
  }

  private func isCarried(_ item: ScopeItem) -> Bool {
    switch gap(of: item) {
    case nil, .partial: true
    case .uncovered, .inactive, .unmapped: item.parts.contains(where: isCarried)
    }
  }

  private func saysWhere(_ item: ScopeItem) -> Bool {
    !item.coveredBy.isUnknown || item.parts.contains(where: saysWhere)
  }

  private func report(_ gap: Gap, in item: ScopeItem, severity: Severity, to collector: inout FindingCollector) {
    let standing = situation.names.standing(of: [body.id])
    let message: Finding.Message
    var areas: [AreaID] = []
    switch gap {
    case .uncovered: message = .taskUncovered(item.text, standing: standing)
    case .unmapped: message = .taskUnmapped(item.text, standing: standing)
    case .inactive(let ids):
      areas = ids
      message = .taskOnInactiveAreas(item.text, areas: situation.names.short(ids), standing: standing)
    case .partial(let ids):
      areas = ids
      message = .taskPartlyCovered(item.text, areas: situation.names.short(ids), standing: standing)
    }
    collector.report(
      message, about: [.body(body.id)] + areas.map(Subject.area), at: item.provenance.place ?? body.note.place,
      severity: severity, notes: situation.notesOnStops(for: [body.id]))
  }
}

extension Finding.Message {
  static func taskUncovered(_ task: String, standing: Text) -> Self {
    Finding.Message(
      Text(sv: "Ingen har tagit över uppgiften ", en: "Nobody has taken over the task ") + .quotedList([task])
        + Text("."),
      because: standing + Text(sv: " och inget område täcker uppgiften.", en: " and no area covers the task."),
      remedy: placeTheTask)
  }

  static func taskOnInactiveAreas(_ task: String, areas: Text, standing: Text) -> Self {
    Finding.Message(
      Text(sv: "Ingen har tagit över uppgiften ", en: "Nobody has taken over the task ") + .quotedList([task])
        + Text("."),
      because: standing
        + Text(
          sv: " och det som skulle bära uppgiften gäller inte den dagen: \(areas.swedish).",
          en: " and what was to carry the task does not hold on the day: \(areas.english)."),
      remedy: placeTheTask)
  }

  static func taskPartlyCovered(_ task: String, areas: Text, standing: Text) -> Self {
    Finding.Message(
      Text(sv: "Uppgiften ", en: "The task ") + .quoted(task)
        + Text(sv: " förs bara delvis vidare.", en: " is carried on only in part."),
      because: standing
        + Text(
          sv: " och bara en del av uppgiften täcks, av \(areas.swedish).",
          en: " and only a part of the task is covered, by \(areas.english)."),
      remedy: Text(sv: "Skriv vilket område som bär resten.", en: "Write which area carries the rest."))
  }

  static func taskUnmapped(_ task: String, standing: Text) -> Self {
    Finding.Message(
      Text(sv: "Det framgår inte vilket område som för vidare ", en: "It is not stated which area carries on ")
        + .quoted(task) + Text("."),
      because: standing
        + Text(sv: " och ingen har sagt var uppgiften hamnar.", en: " and nobody has said where the task goes."),
      remedy: Text(
        sv: "Skriv vilket område som bär uppgiften, eller att den saknar område.",
        en: "Write which area carries the task, or that none does."))
  }

  private static var placeTheTask: Text {
    Text(
      sv: "Lägg uppgiften i ett område som har en ägare, eller besluta att den upphör.",
      en: "Place the task in an area that has an owner, or decide that it ends.")
  }
}
