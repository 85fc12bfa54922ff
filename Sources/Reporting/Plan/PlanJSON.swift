import Checking
public import Planning
import Responsibility
public import Vocabulary

/// Writes a plan as JSON.
public struct PlanJSON: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of plan: Plan) -> String {
    let situation = plan.problem.situation
    let value: JSONValue = [
      "language": .string(language.rawValue),
      "alternative": JSONValue(situation.alternative?.id.rawValue),
      "date": JSONValue(situation.day?.description),
      "scope": .string(plan.problem.scope.rawValue),
      "status": .string(plan.status.word),
      "summary": .string(PlanSummary(plan).text[language]),
      "levels": .array(plan.levels.map(value)),
      "assignments": .array(plan.assignments.map(value)),
      "tiesAreComplete": .bool(plan.areTiesComplete),
      "unfilled": .array(plan.unfilled.map(unfilled)),
      "temporaryBodies": JSONValue(plan.problem.temporaryBodies.map(\.rawValue)),
      "conflict": .array(plan.conflict.map { .object(obstacle($0)) }),
      "proposals": .array(plan.proposals.map { self.value(of: $0, beside: plan) }),
    ]
    return value.text
  }

  private func value(of level: PlanLevel) -> JSONValue {
    let weights = level.goals.map { JSONValue.Member(key: $0.word.rawValue, value: .integer($0.weight)) }
    return [
      "goal": .string(level.goal), "weights": .object(weights),
      "value": .number(level.value.number), "bound": level.bound.map { .number($0.number) } ?? .null,
      "proved": .bool(level.isProved),
      "shares": .array(
        level.shares.map { share in
          [
            "amount": .number(share.amount.number), "cause": .string(share.cause[language]),
            "areas": JSONValue(share.areas.map(\.rawValue)),
          ]
        }),
    ]
  }

  private func value(of assignment: PlannedAssignment) -> JSONValue {
    [
      "area": .string(assignment.slot.area.rawValue), "role": .string(assignment.slot.role.rawValue),
      "bodies": JSONValue(assignment.bodies.map(\.rawValue)),
      "before": JSONValue(assignment.slot.before.map(\.rawValue)),
      "equallyGood": JSONValue(assignment.equallyGood.map(\.rawValue)),
      "equallyGoodAlone": JSONValue(assignment.equallyGoodAlone.map(\.rawValue)),
    ]
  }

  private func unfilled(_ assignment: PlannedAssignment) -> JSONValue {
    let obstacles = assignment.obstacles.map { group in
      JSONValue.object(
        [JSONValue.Member(key: "bodies", value: JSONValue(group.bodies.map(\.rawValue)))] + obstacle(group.obstacle))
    }
    return [
      "area": .string(assignment.slot.area.rawValue), "role": .string(assignment.slot.role.rawValue),
      "obstacles": .array(obstacles),
    ]
  }

  private func obstacle(_ obstacle: Obstacle) -> [JSONValue.Member] {
    [JSONValue.Member(key: "reason", value: .string(obstacle.reason[language]))]
      + JSONValue.members(of: obstacle.place)
  }

  // MARK: Proposals

  private func value(of proposal: ScoredProposal, beside plan: Plan) -> JSONValue {
    let levels = zip(plan.levels, proposal.levels).map { level, score -> JSONValue in
      ["goal": .string(level.goal), "value": .number(score.number)]
    }
    return [
      "alternative": .string(proposal.alternative.id.rawValue), "levels": .array(levels),
      "differences": .array(proposal.differences.map(value)),
    ]
  }

  private func value(of difference: ProposalDifference) -> JSONValue {
    let (word, level, amount): (String, Int?, Score?) =
      switch difference.effect {
      case .outsidePlan(isUnknownToday: true): ("unknown-today", nil, nil)
      case .outsidePlan(isUnknownToday: false): ("outside-plan", nil, nil)
      case .worse(let level, let amount): ("worse", level, amount)
      case .better(let level, let amount): ("better", level, amount)
      case .equal: ("equal", nil, nil)
      case .notAllowed: ("not-allowed", nil, nil)
      }
    return [
      "area": .string(difference.area.rawValue), "role": .string(difference.role.rawValue),
      "inPlan": JSONValue(difference.inPlan.map(\.rawValue)),
      "inProposal": JSONValue(difference.inProposal.map(\.rawValue)), "effect": .string(word),
      "level": level.map { .integer($0 + 1) } ?? .null, "by": amount.map { .number($0.number) } ?? .null,
    ]
  }
}

extension PlanLevel {
  /// The words of its goals, as the file would name them in English: "voices+level-distance".
  fileprivate var goal: String { goals.map(\.word.rawValue).joined(separator: "+") }
}

extension Plan.Status {
  /// The word that stands in JSON.
  var word: String {
    switch self {
    case .optimal: "optimal"
    case .partial: "partial"
    case .unproved: "unproved"
    case .impossible: "impossible"
    case .nothingFound: "stopped"
    }
  }
}
