import Responsibility
import Vocabulary

extension Rule {
  public static let bodyLoadUpNoResources = Rule(
    "body-load-up-no-resources", .bodies, .warning,
    label: Text(sv: "Ökad belastning utan tillförda resurser", en: "More to do without more resources"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att en gruppering som får mer att göra, genom ett alternativ eller nya uppdrag, också får resurser eller har \
          utrymme.
          """,
        en: """
          That a body which is given more to do, by an alternative or by new tasks, is given resources too or has room.
          """),
      matters: Text(
        sv: "Ett utökat uppdrag utan resurser tränger undan det som grupperingen redan gör.",
        en: "A larger remit without resources crowds out what the body already does."),
      avoid: Text(
        sv: "Att fylla nya roller med dem som redan finns, utan att räkna på tiden.",
        en: "Filling new roles with those who are already there, without counting the time."),
      prefer: Text(
        sv: "Ta ställning till resurserna i samma beslut, och skriv in den nya kapaciteten i alternativet.",
        en: "Take a position on resources in the same decision, and enter the new capacity in the alternative."),
      exceptions: Text(
        sv: """
          Rollerna prövas när ett alternativ jämförs med i dag, uppdragen bara när filen säger att resurser saknas för \
          dem. Framgår det inte för någon av de nya rollerna vem som hade den förut prövas de inte: det kan ha varit \
          grupperingen själv. Fler uppdragsgivare räknas bara för den som utför områden: en utförare svarar inför var \
          och en, en arbetsgrupp får sina uppgifter ur samma plan som förut. En okänd kapacitet är inget utrymme men \
          inte heller en brist. Den som får resurser prövas inte; den som för andra vidare jämförs med vad de alla hade \
          tillsammans. Ett område som delas är inte fler att ha hand om. Uppdrag som är klara räknas inte.
          """,
        en: """
          Roles are checked when an alternative is compared with today, tasks only when the file says that there are no \
          resources for them. When it is known of none of the new roles who held it before, they are not checked: it may \
          have been the body itself. More commissioners count only for a body that performs areas: a performer answers \
          to each of them, a supporting group takes its tasks from the same plan as before. Unknown capacity is not \
          room, but not a shortage either. A body that is given resources is not checked; one that carries others on is held \
          against what they all had together. An area that is split is not more to see to. Tasks that are done do not count.
          """),
      sources: ["004-R2", "004-R4", "004-W2", "004-Z35", "001-F6", "001-D03", "001-D07"]),
    isRisk: true,
    examples: [
      Example(
        Text(
          sv: "En sammanslagning ger inget mer, ett område utifrån gör det",
          en: "A merger adds nothing, a new area does"),
        alternative: "ihop",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          ett: {namn: Första gruppen, slag: ledningsgrupp}  # <--
          tva: {namn: Andra gruppen, slag: ledningsgrupp}
          tre: {namn: Tredje gruppen, slag: ledningsgrupp}
          fyra: {namn: Fjärde gruppen, slag: ledningsgrupp}
        områden:
          plan: {namn: Plan, ägare: rad}
          drift: {namn: Drift, ägare: tva}
          stod: {namn: Stöd, ägare: fyra}
        alternativ:
          ihop:
            namn: Ihop
            ändringar:
              - {slå-ihop: [ett, tva], blir: ett}
              - {slå-ihop: [tre, fyra], blir: tre}
              - {område: plan, ägare: ett}
        """),
      Example(
        Text(sv: "Gruppen får ett område till", en: "The group is given one more area"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Utökad ledningsgrupp, slag: ledningsgrupp}  # <--
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
        """),
      Example(
        Text(sv: "Nya uppdrag utan resurser", en: "New tasks without resources"),
        """
        grupperingar:
          namnd: {namn: Nämnden, slag: nämnd}
        uppdrag:
          struktur:
            namn: Ta fram en struktur
            ansvarig: namnd
            resurser: saknas  # <--
          plan: {namn: Ta fram en plan, ansvarig: namnd, resurser: okänd}
        """),
      Example(
        Text(
          sv: "Det framgår inte vem som ägde området förut: kanske grupperingen själv",
          en: "It is not known who owned the area before: perhaps the body itself"),
        alternative: "flytt",
        """
        grupperingar:
          grupp: {namn: Utökad ledningsgrupp, slag: ledningsgrupp}
        områden:
          plan: {namn: Förvaltningsplan, ägare: okänd}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
        """),
      Example(
        Text(sv: "Kapaciteten höjs i samma alternativ", en: "The same alternative raises the capacity"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Utökad ledningsgrupp, kapacitet: 10}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
              - {gruppering: grupp, kapacitet: 20}
        """),
      Example(
        Text(sv: "Den angivna kapaciteten räcker", en: "The stated capacity is enough"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Utökad ledningsgrupp, kapacitet: 10}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad, insats: {ägare: 5}}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
        """),
      Example(
        Text(
          sv: "Det framgår inte vilka uppdragsgivare utföraren hade förut: okänt, inte fler",
          en: "It is not known who commissioned the performer before: unknown, not more"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
          enhet: {namn: Enheten, slag: enhet, uppdragsgivare: okänd}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad, utförare: enhet}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {gruppering: enhet, uppdragsgivare: [rad, vvg]}
        """),
    ]
  ) { situation, collector in
    reportTasks(situation, &collector)
    guard situation.isChanged else { return }
    let resourced = situation.bodiesGivenResources
    for body in situation.now.activeBodies
    where situation.before.isActive(body.id) && !resourced.contains(body.id) {
      let balance = RoleBalance(of: body.id, from: situation.before, to: situation.now)
      let origins = situation.becameFrom(body.id)
      let rises =
        origins.isEmpty
        ? balance.rises(unit: situation.scenario.unit)
        : risesBeyond([body.id] + origins, of: body.id, in: situation)
      guard !rises.isEmpty, isSurelyMore(balance, in: situation),
        !Self.hasRoom(body, load: balance.now.load, in: situation)
      else { continue }
      collector.report(
        .bodyGetsMoreToDo(body, rises: rises, load: balance.now.load, in: situation), about: [.body(body.id)],
        at: body.note.place, notes: situation.notesOnGainedRoles(of: body.id))
    }
  }

  /// What a body that carries others on has beyond what all of them had together: a merger alone adds nothing.
  private static func risesBeyond(_ origins: [BodyID], of body: BodyID, in situation: Situation) -> [Text] {
    Role.working.compactMap { role in
      let before = Set(origins.flatMap { situation.before.areas(where: role, isHeldBy: $0) })
      let now = situation.now.areas(where: role, isHeldBy: body)
      let bearers = now.compactMap { situation.before.organization.areas[$0] }.map(situation.before.roleBearer)
      guard bearers.contains(where: { !before.contains($0.id) }), now.count > before.count else { return nil }
      return role.countLabel + Text(" \(before.count) → \(now.count)")
    }
  }

  /// The bodies that are given tasks for which there are stated to be no resources.
  private static func reportTasks(_ situation: Situation, _ collector: inout FindingCollector) {
    var tasks: [BodyID: [Responsibility.Task]] = [:]
    for task in situation.openTasks where task.resources.isAbsent {
      for body in task.responsibleBodies { tasks[body, default: []].append(task) }
    }
    for body in situation.now.activeBodies {
      guard let given = tasks[body.id], let first = given.first else { continue }
      collector.report(
        .bodyGetsTasks(body.id, given, names: situation.names), about: [.body(body.id)] + given.subjects,
        at: first.resources.place ?? first.note.place)
    }
  }

  /// False when all that the body gains are roles of which nobody knows who held them before: it may have been the body
  /// itself.
  private static func isSurelyMore(_ balance: RoleBalance, in situation: Situation) -> Bool {
    if balance.hasMoreCommissioners || balance.hasMoreLoad { return true }
    return [Role.owner, .performer, .support].contains { role in
      let before = Set(situation.before.areas(where: role, isHeldBy: balance.body))
      return situation.now.areas(where: role, isHeldBy: balance.body).contains { id in
        guard !before.contains(id), let area = situation.before.organization.areas[id] else { return false }
        // A part that shared the roles of the whole is nothing new to who held them there.
        let bearer = situation.before.roleBearer(of: area)
        return !before.contains(bearer.id) && !bearer.roles[role].isUnknown
      }
    }
  }

  /// True when the changes raise the capacity, or when the capacity is known to be enough for all the body now does.
  private static func hasRoom(_ body: Body, load: Load, in situation: Situation) -> Bool {
    guard let capacity = body.capacity.value else { return false }
    let previous = situation.before.organization.bodies[body.id]?.capacity.value
    let isRaised = previous.map { capacity > $0 } ?? true
    return isRaised || (load.isComplete && load.sum <= capacity)
  }
}

extension Situation {
  /// Those that the changes give people or capacity, be it an unknown amount.
  fileprivate var bodiesGivenResources: Set<BodyID> {
    Set(
      changes.compactMap { change in
        if case .addResources(let body, _, _) = change.operation { body } else { nil }
      })
  }
}

extension Finding.Message {
  static func bodyGetsTasks(_ body: BodyID, _ tasks: [Responsibility.Task], names: Names) -> Self {
    let name = names.definite(body)
    return Finding.Message(
      (Text(sv: "\(name) får ansvar för ", en: "\(name) is made responsible for ") + tasks.counted).sentence,
      because: Text(
        sv: "Filen säger uttryckligen att inga resurser tillförs.", en: "The file says that no resources are added."),
      remedy: Text(
        sv: "Ta ställning till om resurser behöver tillföras.", en: "Decide whether resources need to be added."))
  }

  static func bodyGetsMoreToDo(_ body: Body, rises: [Text], load: Load, in situation: Situation) -> Self {
    let name = situation.names.definite(body.id)
    let figures = rises.joined(by: Text(", "))
    return Finding.Message(
      Text(sv: "\(name) får mer att göra: \(figures.swedish).", en: "\(name) has more to do: \(figures.english)."),
      because: Text(sv: "Alternativet tillför inga resurser, och ", en: "The alternative adds no resources, and ")
        + room(in: body, for: load, in: situation) + Text("."),
      remedy: Text(
        sv: "Ta ställning till om resurser behöver tillföras.", en: "Decide whether resources need to be added."))
  }

  /// What is known of the room: nothing, or how much is missing.
  private static func room(in body: Body, for load: Load, in situation: Situation) -> Text {
    guard let capacity = body.capacity.value, load.sum > capacity else {
      return Text(sv: "det framgår inte att det finns utrymme", en: "it is not known that there is room")
    }
    let unit = situation.scenario.unit.map { " \($0)" } ?? ""
    let least = load.isComplete ? Text("") : Text(sv: "minst ", en: "at least ")
    let missing = least + (load.sum - capacity).written
    return Text(
      sv: "kapaciteten är \(capacity.written.swedish)\(unit), så det fattas \(missing.swedish)",
      en: "the capacity is \(capacity.written.english)\(unit), so \(missing.english) is missing")
  }
}
