import Responsibility
import Vocabulary

extension Record<RuleSetting> {
  static let ruleSetting = Record(
    .ruleSetting,
    [
      Field(.severity, .word(of: RuleWord.self), example: Severity.warning.word) { $0.level = $1.level },
      Field(.threshold, \.threshold, .number(0...Quantity.largestWhole), example: Text("5")),
    ])
}

extension RuleWord {
  var level: RuleSetting.Level {
    switch self {
    case .severity(let severity): .severity(severity)
    case .off: .off
    }
  }
}

extension ValueReader<[String: RuleSetting]> {
  /// A word or a record for each rule. Whether there is such a rule is known to those who check.
  static let ruleSettings = ValueReader(.ruleSettings) { node, slot in
    guard let entries = node.entries else {
      slot.reportWrongShape(node, expected: Text(sv: "regler med värden", en: "rules with values"))
      return nil
    }
    var settings: [String: RuleSetting] = [:]
    for entry in entries where !entry.value.isEmpty {
      var setting = RuleSetting(place: slot.context.place(entry.mark))
      if let fields = entry.value.entries {
        Record.ruleSetting.read(fields, at: entry.mark, id: entry.key, slot.context, into: &setting)
      } else if let word = ValueReader<RuleWord>.word.read(
        entry.value, Slot(key: slot.key, context: slot.context, label: entry.key))
      {
        setting.level = word.level
      }
      settings[entry.key] = setting
    }
    return settings
  }
}

extension Record<PlanningSettings> {
  static let planning = Record(
    .planning,
    [
      Field(
        .goals, \.goals, .goals,
        example: Text(sv: "[vakanser, {röster: 3, ändringar: 1}]", en: "[vacancies, {voices: 3, changes: 1}]")),
      Field(.fixed, \.fixed, .pairings, example: Text(sv: "[{område: x, ägare: y}]", en: "[{area: x, owner: y}]")),
      Field(
        .forbidden, \.forbidden, .pairings,
        example: Text(sv: "[{område: x, utförare: y, skäl: Jäv.}]", en: "[{area: x, performer: y, reason: Bias.}]")),
      Field(.capacityTreatment, .word(of: CapacityWord.self), example: CapacityWord.goal.word) {
        $0.isCapacityRequired = $1 == .required
      },
      Field(.planOwnerMayPerform, \.mayOwnerPerform, .answer, example: AnswerWord.no.word),
    ])
}

extension ValueReader<[[WeightedGoal]]> {
  /// The goals level by level: a word, or several words with weights.
  static let goals = ValueReader(.goals) { node, slot in
    var seen: Set<GoalWord> = []
    func goal(_ written: String, weight: Int, at node: Node) -> WeightedGoal? {
      guard let word = GoalWord.named(written, in: slot.language) else {
        slot.reportUnknownWord(written, among: GoalWord.allCases.map(\.word), at: node)
        return nil
      }
      guard slot.isFirst(word, in: &seen, at: node) else { return nil }
      return WeightedGoal(goal: word.rawValue, weight: weight, place: slot.context.place(node))
    }
    return (node.items ?? [node]).compactMap { level in
      if let text = level.text { return goal(text, weight: 1, at: level).map { [$0] } }
      guard let entries = level.entries else {
        slot.reportWrongShape(
          level, expected: Text(sv: "ett mål, eller mål med vikter", en: "a goal, or goals with weights"))
        return nil
      }
      let goals = entries.compactMap { entry in
        let written = Node(content: .scalar(entry.key, isPlain: true), mark: entry.mark)
        return ValueReader<Int>.number(1...1_000_000)
          .read(entry.value, Slot(key: slot.key, context: slot.context, label: entry.key))
          .flatMap { goal(entry.key, weight: $0, at: written) }
      }
      return goals.isEmpty ? nil : goals
    }
  }
}

// MARK: Fixed and forbidden roles

/// A pairing as written: an area, and a body under the key of its role.
struct PairingDraft: Sendable {
  var area: AreaID?
  var bodies: [Role: BodyID] = [:]
  var reason: String?
}

extension Record<PairingDraft> {
  static let pairing = Record(
    .pairing,
    [Field(.area, \.area, .area, required: true, example: Text("forvaltningsplan"))]
      + Role.allCases.map { role in
        Field(.role(role), .body, example: Text("vvg")) { $0.bodies[role] = $1 }
      } + [
        Field(
          .reason, \.reason, .text,
          example: Text(sv: "Beslutat i regionstyrelsen.", en: "Decided by the regional board."))
      ],
    rule: .atLeastOne(Role.allCases.map(Key.role)))
}

extension ValueReader<[Pairing]> {
  static let pairings = ValueReader(.records(.pairing)) { node, slot in
    slot.records(node).flatMap { (entries, mark) -> [Pairing] in
      var draft = PairingDraft()
      Record.pairing.read(entries, at: mark, id: nil, slot.context, into: &draft)
      let isRoleWritten = Role.allCases.contains { role in entries.contains { $0.key == Key.role(role)[slot.language] }
      }
      if !isRoleWritten { slot.context.reportRolelessPairing(at: mark) }
      guard let area = draft.area else { return [] }
      return Role.allCases.compactMap { role in
        draft.bodies[role].map {
          Pairing(area: area, role: role, body: $0, reason: draft.reason, place: slot.context.place(mark))
        }
      }
    }
  }
}

extension ReadingContext {
  fileprivate func reportRolelessPairing(at mark: Node.Mark) {
    let choice = Text.choice(Role.allCases.map { Text(spelled(.role($0))) })
    report(
      .pairingWithoutRole,
      Text(
        sv: "Raden säger inte vilken roll det gäller. Lägg till \(choice.swedish) med en gruppering.",
        en: "The line does not say which role it is about. Add \(choice.english) with a body."),
      at: mark)
  }
}
