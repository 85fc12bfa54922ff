import Responsibility
import Vocabulary

extension Rule {
  public static let diffLevel = Rule(
    "diff-level", .consequences,
    label: Text(sv: "Ägarnivå ändras", en: "The owner's level changes"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Om ett område får en ägare på en annan nivå. Kommer ägaren närmare områdets egen nivå är det en fördel, \
          kommer den längre bort en risk.
          """,
        en: """
          Whether an area gets an owner at another level. Closer to the area's own level is a gain, further from it a \
          risk.
          """),
      matters: Text(
        sv: "Strategiska frågor behöver tyngd, detaljfrågor behöver närhet.",
        en: "Strategic matters need weight, details need nearness."),
      avoid: Text(
        sv: "Att kalla en nivå mer adekvat utan att säga vilken nivå frågan hör hemma på.",
        en: "Calling a level more adequate without saying at which level the matter belongs."),
      prefer: Text(
        sv: "Ange nivån både för grupperingen och för området.", en: "State the level of both the body and the area."),
      exceptions: Text(
        sv: "Är någon ägares nivå okänd, före eller efter, sägs inget. Utan nivå på området är ändringen varken eller.",
        en: "When the level of an owner is unknown, before or after, nothing is said. Without a level on the area the "
          + "change is neither."),
      sources: ["004-N1", "004-N2"]),
    examples: [
      Example(
        Text(sv: "Ett strategiskt område får en strategisk ägare", en: "A strategic area gets a strategic owner"),
        alternative: "flytt",
        """
        nivåer: {strategisk: Strategisk, taktisk: Taktisk}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, nivå: taktisk}
          vvg: {namn: VVG, nivå: strategisk}
        områden:
          plan: {namn: Förvaltningsplan, nivå: strategisk, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg}  # <--
        """),
      Example(
        Text(sv: "Den nya ägaren är på samma nivå", en: "The new owner is at the same level"),
        alternative: "flytt",
        """
        nivåer: {strategisk: Strategisk, taktisk: Taktisk}
        grupperingar:
          rad: {namn: Ledningsrådet, nivå: taktisk}
          grupp: {namn: Gruppen, nivå: taktisk}
        områden:
          plan: {namn: Förvaltningsplan, nivå: strategisk, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: grupp}
        """),
      Example(
        Text(sv: "Den nya ägarens nivå är okänd", en: "The new owner's level is unknown"),
        alternative: "flytt",
        """
        nivåer: {strategisk: Strategisk, taktisk: Taktisk}
        grupperingar:
          rad: {namn: Ledningsrådet, nivå: taktisk}
          vvg: {namn: VVG, nivå: okänd}
        områden:
          plan: {namn: Förvaltningsplan, nivå: strategisk, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg}
        """),
    ]
  ) { situation, collector in
    var groups: [LevelMove: [RoleShift]] = [:]
    var order: [LevelMove] = []
    for shift in situation.shifts(of: .owner) {
      guard let move = LevelMove(of: shift, in: situation) else { continue }
      if groups[move] == nil { order.append(move) }
      groups[move, default: []].append(shift)
    }
    for move in order {
      guard let shifts = groups[move], let first = shifts.first else { continue }
      let areas = Text.shortList(shifts.map { Text(situation.names.area($0.area.id)) })
      let (from, to) = (situation.names.level(move.from).lowercased(), situation.names.level(move.to).lowercased())
      let owners = shifts.flatMap(\.now).unique
      collector.derive(
        Text(
          sv: "\(areas.swedish) ägs på nivån \(to) i stället för \(from)",
          en: "\(areas.english) \(shifts.count == 1 ? "is" : "are") owned at the level \(to) instead of \(from)"),
        because: move.reason(for: shifts.count), about: shifts.map { .area($0.area.id) } + owners.map(Subject.body),
        bearing: move.bearing, at: first.place)
    }
  }
}

/// From which level to which an area's owner moves, and whether that is nearer the area's own.
private struct LevelMove: Hashable {
  let from: LevelID
  let to: LevelID
  let bearing: Derivation.Bearing

  /// Nil unless the levels of all owners are known and the highest of them changes.
  init?(of shift: RoleShift, in situation: Situation) {
    let organization = situation.organization
    guard let before = Self.highest(of: shift.before, in: organization),
      let now = Self.highest(of: shift.now, in: organization), before.rank != now.rank
    else { return nil }
    (from, to) = (before.level, now.level)
    guard let rank = organization.rank(of: shift.area.level) else {
      bearing = .neutral
      return
    }
    let (distanceBefore, distanceNow) = (abs(before.rank - rank), abs(now.rank - rank))
    bearing = distanceNow < distanceBefore ? .gain : distanceNow > distanceBefore ? .risk : .neutral
  }

  private static func highest(of bodies: [BodyID], in organization: Organization) -> (level: LevelID, rank: Int)? {
    let ranked = bodies.compactMap { body -> (level: LevelID, rank: Int)? in
      guard let level = organization.bodies[body]?.level, let id = level.value,
        let rank = organization.rank(of: level)
      else { return nil }
      return (id, rank)
    }
    return ranked.count == bodies.count ? ranked.min { $0.rank < $1.rank } : nil
  }

  func reason(for count: Int) -> Text? {
    switch bearing {
    case .gain:
      count == 1
        ? Text(sv: "Det är närmare områdets egen nivå.", en: "This is nearer the area's own level.")
        : Text(sv: "Det är närmare områdenas egen nivå.", en: "This is nearer the areas' own level.")
    case .risk:
      count == 1
        ? Text(sv: "Det är längre från områdets egen nivå.", en: "This is further from the area's own level.")
        : Text(sv: "Det är längre från områdenas egen nivå.", en: "This is further from the areas' own level.")
    case .neutral: nil
    }
  }
}
