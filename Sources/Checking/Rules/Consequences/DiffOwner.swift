import Responsibility
import Vocabulary

extension Rule {
  public static let diffOwner = Rule(
    "diff-owner", .consequences,
    label: Text(sv: "Ägare ändras", en: "The owner changes"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Vilka områden varje gruppering börjar äga, lämnar eller delar med någon ny, och vart de går.",
        en: "Which areas each body comes to own, leaves or shares with somebody new, and where they go."),
      matters: Text(
        sv: "Det är ryggraden i ett förändrat uppdrag: vad man får, vad man lämnar och till vem.",
        en: "It is the backbone of a changed remit: what one gets, what one hands over and to whom."),
      avoid: Text(
        sv: "Att skriva ”det mesta flyttas över” i stället för att räkna områdena.",
        en: "Writing “most of it is moved” instead of counting the areas."),
      prefer: Text(
        sv: "Låt antalen stå bredvid namnen på områdena.", en: "Let the figures stand beside the names of the areas."),
      exceptions: Text(
        sv: "Var ägaren okänd förut sägs det, i stället för att någon pekas ut som den som lämnar.",
        en: "When the owner was unknown before, that is said, instead of naming somebody who leaves."),
      sources: [
        "004-C-VVG1", "004-C-VVG2", "004-C-UG2", "004-C-UG3", "004-C-UG4", "004-C-UG5", "004-K01", "004-K02",
      ]),
    examples: [
      Example(
        Text(sv: "Ett område går till en ny ägare", en: "An area goes to a new owner"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg}  # <-- # <--
        """),
      Example(
        Text(sv: "Ägaren var okänd förut", en: "The owner was unknown before"),
        alternative: "flytt",
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: okänd}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg}  # <--
        """),
      Example(
        Text(sv: "Utföraren ändras men inte ägaren", en: "The performer changes but not the owner"),
        alternative: "flytt",
        """
        grupperingar:
          vvg: {namn: VVG}
          enhet: {namn: Enheten, slag: enhet}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, utförare: enhet}
        """),
    ]
  ) { situation, collector in
    let shifts = situation.shifts(of: .owner)
    var losses: [BodyID: Int] = [:]
    for body in shifts.flatMap(\.lost) { losses[body, default: 0] += 1 }
    for shift in shifts {
      for body in shift.gained { deriveGain(of: body, by: shift, situation, &collector) }
      for body in shift.lost where losses[body] == 1 { deriveLoss(of: body, by: shift, situation, &collector) }
      for body in shift.kept where !shift.gained.isEmpty {
        let others = situation.names.bodies(shift.gained)
        collector.derive(
          Text(sv: "Delar ägarskapet av ", en: "Shares the ownership of ") + Text(situation.names.area(shift.area.id))
            + Text(sv: " med ", en: " with ") + others,
          for: body, about: [.body(body), .area(shift.area.id)] + shift.gained.map(Subject.body), at: shift.place)
      }
    }
    deriveDistributions(shifts, situation, &collector)
  }

  private static func deriveGain(
    of body: BodyID, by shift: RoleShift, _ situation: Situation, _ collector: inout DerivationCollector
  ) {
    let names = situation.names
    let part = (shift.area.roles[.owner].value ?? []).first { $0.body == body }?.part
    let what = Text(names.area(shift.area.id) + (part.map { " (\($0))" } ?? ""))
    let previously: Text =
      if !shift.kept.isEmpty {
        Text(sv: ", tillsammans med ", en: ", together with ") + names.bodies(shift.kept)
      } else if !shift.before.isEmpty {
        Text(sv: " (tidigare ", en: " (previously ") + names.bodies(shift.before) + Text(")")
      } else if shift.wasKnown {
        Text(sv: " (tidigare utan ägare)", en: " (previously without an owner)")
      } else {
        Text(sv: " (tidigare ägare okänd)", en: " (previous owner unknown)")
      }
    collector.derive(
      Text(sv: "Blir ägare av ", en: "Becomes the owner of ") + what + previously, for: body,
      about: [.body(body), .area(shift.area.id)] + shift.before.map(Subject.body), at: shift.place)
  }

  private static func deriveLoss(
    of body: BodyID, by shift: RoleShift, _ situation: Situation, _ collector: inout DerivationCollector
  ) {
    let names = situation.names
    let whereto =
      shift.now.isEmpty
      ? Text(sv: ", som står utan ägare", en: ", which is left without an owner")
      : Text(sv: " till ", en: " to ") + names.bodies(shift.now)
    collector.derive(
      Text(sv: "Lämnar ägarskapet av ", en: "Hands over the ownership of ") + Text(names.area(shift.area.id)) + whereto,
      for: body, about: [.body(body), .area(shift.area.id)] + shift.now.map(Subject.body), at: shift.place)
  }

  /// Where the areas of a body that leaves several go, counted and named, most first.
  private static func deriveDistributions(
    _ shifts: [RoleShift], _ situation: Situation, _ collector: inout DerivationCollector
  ) {
    var left: [BodyID: [RoleShift]] = [:]
    for shift in shifts { for body in shift.lost { left[body, default: []].append(shift) } }
    for body in situation.organization.bodies.ids {
      guard let shifts = left[body], shifts.count > 1 else { continue }
      let groups = Dictionary(grouping: shifts, by: \.now)
      let receivers = shifts.map(\.now).unique.enumerated()
        .sorted { (-(groups[$0.element]?.count ?? 0), $0.offset) < (-(groups[$1.element]?.count ?? 0), $1.offset) }
        .map(\.element)
      let parts = receivers.map { receivers in
        let areas = groups[receivers] ?? []
        let whom = receivers.isEmpty ? Text(sv: "ingen", en: "nobody") : situation.listed(receivers)
        let names = Text.shortList(areas.map { Text(situation.names.area($0.area.id)) })
        return NumberWord.text(areas.count, gender: Noun.area.gender) + Text(sv: " till ", en: " to ") + whom
          + Text(" (") + names + Text(")")
      }
      collector.derive(
        Text(sv: "Lämnar ägarskapet av ", en: "Hands over the ownership of ") + Noun.area.spelled(shifts.count)
          + Text(": ") + Text.list(parts),
        for: body,
        about: [.body(body)] + receivers.flatMap { $0 }.unique.map(Subject.body) + shifts.map { .area($0.area.id) },
        at: situation.placeOfStop(for: body) ?? situation.organization.bodies[body]?.note.place)
    }
  }
}
