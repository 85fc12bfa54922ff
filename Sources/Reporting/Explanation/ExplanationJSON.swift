import Checking
public import Planning
import Responsibility
public import Vocabulary

/// Writes an explanation of a role as JSON.
public struct ExplanationJSON: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of explanation: RoleExplanation) -> String {
    let situation = explanation.plan.problem.situation
    let costs = CostWords(in: situation)
    let value: JSONValue = [
      "language": .string(language.rawValue),
      "alternative": JSONValue(situation.alternative?.id.rawValue),
      "date": JSONValue(situation.day?.description),
      "area": .string(explanation.role.area.rawValue), "role": .string(explanation.role.role.rawValue),
      "planStatus": .string(explanation.plan.status.word),
      "standing": .string(explanation.standing.word),
      "holders": JSONValue(explanation.holders.map(\.rawValue)),
      "comparedWith": .string(explanation.yardstick == .plan ? "plan" : "best-candidate"),
      "summary": .string(ExplanationSummary(explanation).text[language]),
      "goals": .array(explanation.plan.levels.map(goal)),
      "candidates": .array(explanation.candidates.map { candidate($0, costs: costs) }),
      "obstacles": .array(explanation.obstacles.map(obstacle)),
      "undecided": JSONValue(explanation.undecided.map(\.rawValue)),
      "conflict": .array(explanation.plan.conflict.map { .object(members(of: $0)) }),
    ]
    return value.text
  }

  private func goal(_ level: PlanLevel) -> JSONValue {
    let weights = level.goals.map { JSONValue.Member(key: $0.word.rawValue, value: .integer($0.weight)) }
    return ["weights": .object(weights), "value": .number(level.value.number), "proved": .bool(level.isProved)]
  }

  private func candidate(_ candidate: RoleCandidate, costs: CostWords) -> JSONValue {
    let comparison = candidate.comparison
    let effect = comparison.isWorse ? "worse" : comparison.isBetter ? "better" : "equal"
    return [
      "body": .string(candidate.body.rawValue), "holds": .bool(candidate.isHolder),
      "values": .array(candidate.levels.map { .number($0.number) }), "effect": .string(effect),
      "level": comparison.level.map { .integer($0 + 1) } ?? .null,
      "by": comparison.level == nil
        ? .null : .number(Score(units: abs(comparison.difference.units), scale: comparison.difference.scale).number),
      "terms": .array(comparison.terms.map(term)),
      "words": JSONValue(costs.phrases(of: comparison).map { $0[language] }),
      "restsOnUnknown": .bool(comparison.restsOnUnknown),
      "unknown": JSONValue(candidate.unknownFacts.map(\.rawValue)),
      "otherMoves": .array(
        candidate.otherMoves.map { move in
          [
            "area": .string(move.role.area.rawValue), "role": .string(move.role.role.rawValue),
            "bodies": JSONValue(move.bodies.map(\.rawValue)),
          ]
        }),
    ]
  }

  private func term(_ term: TermDifference) -> JSONValue {
    [
      "goal": .string(term.goal.word.rawValue), "known": .number(term.certain.number),
      "uncertain": .number(term.uncertain.number),
      "causes": .array(
        term.causes.map { cause in
          [
            "amount": .number(cause.amount.number), "cause": .string(cause.text[language]),
            "areas": JSONValue(cause.areas.map(\.rawValue)), "uncertain": .bool(cause.isUncertain),
          ]
        }),
    ]
  }

  private func obstacle(_ group: ObstacleGroup) -> JSONValue {
    .object(
      [JSONValue.Member(key: "bodies", value: JSONValue(group.bodies.map(\.rawValue)))] + members(of: group.obstacle))
  }

  private func members(of obstacle: Obstacle) -> [JSONValue.Member] {
    [JSONValue.Member(key: "reason", value: .string(obstacle.reason[language]))]
      + JSONValue.members(of: obstacle.place)
  }
}

extension RoleStanding {
  /// The word that stands in JSON.
  fileprivate var word: String {
    switch self {
    case .planned: "planned"
    case .held: "held"
    case .unknown: "unknown-today"
    case .decidedEmpty: "nobody"
    case .heldThroughParts: "held-through-parts"
    case .sharedWith: "shared"
    case .outOfForce: "not-in-force"
    case .notNeeded: "not-needed"
    }
  }
}
