import Responsibility
import Vocabulary

extension Rule {
  public static let bodyTempPermanent = Rule(
    "body-temp-permanent", .bodies, .error,
    label: Text(sv: "Tillfällig gruppering i varaktigt område", en: "Temporary body in a permanent area"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att ingen tillfällig gruppering har ansvar för ett område som varar längre än grupperingen, och att inget \
          uppdrag om ett sådant område ska lösas inom den.
          """,
        en: """
          That no temporary body is responsible for an area that lasts longer than the body does, and that no task \
          about such an area is to be solved within it.
          """),
      matters: Text(
        sv: "När grupperingen upphör står området utan den som bar det.",
        en: "When the body ends, the area loses the one who carried it."),
      avoid: Text(
        sv: "Att låta ett projekt äga eller utföra något som ska fortsätta efter projektet.",
        en: "Letting a project own or perform what is to go on after the project."),
      prefer: Text(
        sv: "Ge området till en varaktig gruppering, eller skriv ut när området slutar.",
        en: "Give the area to a permanent body, or enter when the area ends."),
      exceptions: Text(
        sv: """
          En tillfällig gruppering som bara stödjer området, eller löser ett uppdrag om det, ger en varning. Ett område utan angivet slut räknas som \
          varaktigt. Om det inte framgår att grupperingen är tillfällig prövas den inte.
          """,
        en: """
          A temporary body that only supports the area, or solves a task about it, gives a warning. An area without a stated end counts as \
          permanent. A body that is not known to be temporary is not checked.
          """),
      sources: ["004-D01", "001-Z12"]),
    examples: [
      Example(
        Text(sv: "Ett projekt äger ett varaktigt område", en: "A project owns a permanent area"),
        """
        grupperingar:
          projekt: {namn: Objektsprojektet, slag: projekt, tillfällig: ja}  # <--
        områden:
          organisation: {namn: Objektsförvaltning, ägare: projekt}
        """),
      Example(
        Text(sv: "Grupperingen upphör före området", en: "The body ends before the area does"),
        """
        grupperingar:
          projekt: {namn: Objektsprojektet, slag: projekt, till: "2024"}  # <--
        områden:
          organisation: {namn: Objektsförvaltning, utförare: projekt, till: "2026"}
        """),
      Example(
        Text(sv: "Ett uppdrag om området löses i ett projekt", en: "A task about the area is solved in a project"),
        """
        grupperingar:
          projekt: {namn: Objektsprojektet, slag: projekt, tillfällig: ja}
        områden:
          organisation: {namn: Objektsförvaltning}
        uppdrag:
          form: {namn: Ta fram en organisation, inom: projekt, områden: [organisation]}  # <--
        """),
      Example(
        Text(sv: "Området slutar när grupperingen gör det", en: "The area ends when the body does"),
        """
        grupperingar:
          projekt: {namn: Objektsprojektet, slag: projekt, tillfällig: ja, till: "2024"}
        områden:
          organisation: {namn: Objektsförvaltning, ägare: projekt, till: "2024"}
        """),
      Example(
        Text(sv: "Det framgår inte om gruppen är tillfällig", en: "It is not known whether the group is temporary"),
        """
        grupperingar:
          grupp: {namn: Arbetsgrupp rutin, slag: arbetsgrupp, tillfällig: okänd}
        områden:
          rutin: {namn: Rutiner, ägare: grupp}
        """),
    ]
  ) { situation, collector in
    for body in situation.now.activeBodies {
      let end = body.period.through?.latest
      guard body.isTemporary.value == true || end != nil else { continue }
      var carried: [AreaID] = []
      var supported: [AreaID] = []
      for held in situation.now.roles(of: body.id) where held.role <= .support {
        guard let area = situation.organization.areas[held.area], lasts(area, longerThan: end) else { continue }
        if held.role == .support {
          supported.append(area.id)
        } else if carried.last != area.id {
          carried.append(area.id)
        }
      }
      // Whoever carries an area and supports it too has been reported for the graver of the two.
      supported.removeAll(where: Set(carried).contains)
      for (areas, roles, severity) in [
        (carried, [Role.owner, .performer], Severity.error), (supported, [.support], .warning),
      ] where !areas.isEmpty {
        collector.report(
          .temporaryBodyCarries(areas, body, roles: roles, in: situation),
          about: [.body(body.id)] + areas.map(Subject.area), at: body.isTemporary.place ?? body.note.place,
          severity: severity, notes: notes(on: areas, body: body.id, roles: roles, in: situation))
      }
    }
    reportTasks(situation, &collector)
  }

  /// A task that is solved within a body which ends before the areas that the task is about.
  private static func reportTasks(_ situation: Situation, _ collector: inout FindingCollector) {
    for task in situation.work.tasks {
      guard let body = task.within.flatMap({ situation.organization.bodies[$0] }), body.standing.isActive
      else { continue }
      let end = body.period.through?.latest
      guard body.isTemporary.value == true || end != nil else { continue }
      let areas = task.areas.compactMap { situation.organization.areas[$0] }.filter { lasts($0, longerThan: end) }
      guard !areas.isEmpty else { continue }
      collector.report(
        .permanentTaskInTemporaryBody(task, body, areas: areas.map(\.id), names: situation.names),
        about: [.task(task.id), .body(body.id)] + areas.map { .area($0.id) }, at: task.note.place, severity: .warning)
    }
  }

  /// - Parameter end: when the body ends; nil when it is temporary but nobody has said until when.
  private static func lasts(_ area: Area, longerThan end: Day?) -> Bool {
    guard let areaEnd = area.period.through?.latest else { return true }
    return end.map { $0 < areaEnd } ?? false
  }

  private static func notes(
    on areas: [AreaID], body: BodyID, roles: [Role], in situation: Situation
  ) -> [Finding.Note] {
    areas.compactMap { situation.organization.areas[$0] }.flatMap { area in
      roles.filter { situation.now.activeHolders(of: $0, on: area).contains(body) }
        .map { .role($0, of: body, on: area, names: situation.names) }
    }
  }
}

extension Finding.Message {
  static func permanentTaskInTemporaryBody(
    _ task: Responsibility.Task, _ body: Body, areas: [AreaID], names: Names
  ) -> Self {
    let name = names.definite(body.id)
    return Finding.Message(
      (task.phrase + Text(sv: " ska lösas inom \(name)", en: " is to be solved within \(name)")).sentence,
      because: Text(
        sv: "Grupperingen är tillfällig, men uppdraget gäller det som ska bestå: ",
        en: "The body is temporary, but the task is about what is to last: ") + names.counted(areas) + Text("."),
      remedy: Text(
        sv: "Skriv vem som tar över när grupperingen upphör.", en: "Write who takes over when the body ends."))
  }

  static func temporaryBodyCarries(_ areas: [AreaID], _ body: Body, roles: [Role], in situation: Situation) -> Self {
    let names = situation.names
    let name = names.definite(body.id)
    let used = roles.filter { role in
      areas.contains { area in
        situation.organization.areas[area].map {
          situation.now.activeHolders(of: role, on: $0).contains(body.id)
        } ?? false
      }
    }
    let verbs = Text.choice(used.map(\.verb))
    let list = names.counted(areas)
    let adjective = body.kind.inflected(common: "tillfällig", neuter: "tillfälligt")
    let end = body.period.through.map(\.words)
    let isTemporary =
      end.map { Text(sv: "upphör \($0.swedish)", en: "ends \($0.english)") }
      ?? Text(sv: "är \(adjective)", en: "is temporary")
    return Finding.Message(
      Text(
        sv: "\(name) \(isTemporary.swedish) men \(verbs.swedish) \(list.swedish).",
        en: "\(name) \(isTemporary.english) but \(verbs.english) \(list.english)."),
      because: areas.count == 1
        ? Text(sv: "Området varar längre än grupperingen.", en: "The area lasts longer than the body.")
        : Text(sv: "Områdena varar längre än grupperingen.", en: "The areas last longer than the body."),
      remedy: Text(
        sv: "Ge ansvaret till en varaktig gruppering, eller skriv när ansvaret slutar.",
        en: "Give the responsibility to a permanent body, or enter when it ends."))
  }
}
