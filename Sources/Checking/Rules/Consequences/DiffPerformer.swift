import Responsibility
import Vocabulary

extension Rule {
  public static let diffPerformer = Rule(
    "diff-performer", .consequences,
    label: Text(sv: "Utförare ändras", en: "The performer changes"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Vilka områden varje gruppering börjar eller slutar utföra eller stödja, och vilka den utför åt en ny ägare.
          """,
        en: """
          Which areas each body begins or ceases to perform or support, and which it performs for a new owner.
          """),
      matters: Text(
        sv: "Den som utför arbetet märker en ny ägare lika mycket som ett nytt område.",
        en: "Whoever does the work notices a new owner as much as a new area."),
      avoid: Text(
        sv: "Att kalla ett uppdrag utökat när det bara har fått en ny ägare.",
        en: "Calling a remit larger when it has only been given a new owner."),
      prefer: Text(
        sv: "Skilj på nya områden och områden med ny ägare.", en: "Tell new areas from areas with a new owner."),
      exceptions: Text(
        sv: "Var utföraren okänd förut sägs det.", en: "When the performer was unknown before, that is said."),
      sources: ["004-C-GITS1"]),
    examples: [
      Example(
        Text(sv: "Ny utförare", en: "A new performer"),
        alternative: "flytt",
        """
        grupperingar:
          enhet: {namn: Enheten, slag: enhet}
          kansli: {namn: Kansliet, slag: enhet}
        områden:
          drift: {namn: Drift, utförare: kansli}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, utförare: enhet}  # <-- # <--
        """),
      Example(
        Text(sv: "Samma utförare, ny ägare", en: "The same performer, a new owner"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
          enhet: {namn: Enheten, slag: enhet}
        områden:
          drift: {namn: Drift, ägare: rad, utförare: enhet}
          plan: {namn: Plan, ägare: rad, utförare: enhet}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: vvg}  # <--
              - {område: plan, ägare: vvg}
        """),
      Example(
        Text(sv: "Utföraren var okänd och är det fortfarande", en: "The performer was unknown and still is"),
        alternative: "flytt",
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          drift: {namn: Drift, utförare: okänd}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: vvg}
        """),
    ]
  ) { situation, collector in
    for role in [Role.performer, .support] {
      for shift in situation.shifts(of: role) { derive(shift, situation, &collector) }
    }
    deriveNewOwners(situation, &collector)
  }

  private static func derive(_ shift: RoleShift, _ situation: Situation, _ collector: inout DerivationCollector) {
    let names = situation.names
    let area = Text(names.area(shift.area.id))
    let isPerformer = shift.role == .performer
    for body in shift.gained {
      let start =
        isPerformer
        ? Text(sv: "Blir utförare av ", en: "Becomes the performer of ")
        : Text(sv: "Blir arbetsgrupp för ", en: "Becomes the support of ")
      let previously: Text =
        if !shift.before.isEmpty {
          Text(sv: " (tidigare ", en: " (previously ") + names.bodies(shift.before) + Text(")")
        } else if shift.wasKnown {
          Text(sv: " (tidigare ingen)", en: " (previously nobody)")
        } else {
          Text(sv: " (tidigare okänd)", en: " (previously unknown)")
        }
      collector.derive(
        start + area + previously, for: body, about: [.body(body), .area(shift.area.id)], at: shift.place)
    }
    for body in shift.lost {
      let start =
        isPerformer
        ? Text(sv: "Lämnar utförandet av ", en: "Ceases to perform ")
        : Text(sv: "Är inte längre arbetsgrupp för ", en: "No longer supports ")
      let whereto =
        shift.now.isEmpty ? Text("") : Text(sv: " till ", en: ", taken over by ") + names.bodies(shift.now)
      collector.derive(
        start + area + whereto, for: body, about: [.body(body), .area(shift.area.id)], at: shift.place)
    }
  }

  /// What a performer keeps doing, for whom instead of whom.
  private struct Handover: Hashable {
    let performer: BodyID
    let from: [BodyID]
    let to: [BodyID]
  }

  private static func deriveNewOwners(_ situation: Situation, _ collector: inout DerivationCollector) {
    var handovers: [Handover: [RoleShift]] = [:]
    var order: [Handover] = []
    for shift in situation.shifts(of: .owner) where !shift.before.isEmpty && !shift.gained.isEmpty {
      let past = situation.before.organization.areas[shift.area.id]
      let performers = past.map { situation.before.activeHolders(of: .performer, on: $0) } ?? []
      for body in situation.now.activeHolders(of: .performer, on: shift.area) where performers.contains(body) {
        let handover = Handover(performer: body, from: shift.before, to: shift.now)
        if handovers[handover] == nil { order.append(handover) }
        handovers[handover, default: []].append(shift)
      }
    }
    let names = situation.names
    for handover in order {
      guard let shifts = handovers[handover], let first = shifts.first else { continue }
      let areas = Text.shortList(shifts.map { Text(names.area($0.area.id)) })
      let (to, from) = (names.bodies(handover.to), names.bodies(handover.from))
      collector.derive(
        Text(
          sv: "Utför \(areas.swedish) åt \(to.swedish) i stället för \(from.swedish)",
          en: "Performs \(areas.english) for \(to.english) instead of \(from.english)"),
        for: handover.performer,
        about: [.body(handover.performer)] + shifts.map { .area($0.area.id) } + handover.to.map(Subject.body),
        at: first.place)
    }
  }
}
