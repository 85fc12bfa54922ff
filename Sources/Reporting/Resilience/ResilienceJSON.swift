import Checking
public import Planning
import Responsibility
public import Vocabulary

/// Writes what pauses cost as JSON.
public struct ResilienceJSON: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of resilience: Resilience) -> String {
    let value: JSONValue = [
      "language": .string(language.rawValue),
      "alternative": JSONValue(resilience.situation.alternative?.id.rawValue),
      "date": JSONValue(resilience.situation.day?.description),
      "pause": .integer(resilience.pairs == nil ? 1 : 2), "asked": .integer(resilience.askedCount),
      "complete": .bool(!resilience.isIncomplete), "summary": .string(ResilienceSummary(resilience).text[language]),
      "cannotBePaused": JSONValue(resilience.impossibleSingles.flatMap(\.bodies).map(\.rawValue)),
      "singles": .array(Resilience.ranked(resilience.singles).map { pause($0, in: resilience) }),
      "pairs": resilience.pairs.map { .array(Resilience.ranked($0).map { pause($0, in: resilience) }) } ?? .null,
      "weakest": resilience.weakest.map { weakest($0) } ?? .null,
      "emptyBefore": .array(
        resilience.emptyBefore.map { ["area": .string($0.area.rawValue), "role": .string($0.role.rawValue)] }),
    ]
    return value.text
  }

  private func pause(_ outcome: PauseOutcome, in resilience: Resilience) -> JSONValue {
    let overload = outcome.overloads.compactMap { part -> JSONValue? in
      guard case .body(let body)? = part.subject else { return nil }
      return ["body": .string(body.rawValue), "amount": .number(Double(part.amount) / 1000)]
    }
    let more = outcome.bodies.count == 2 ? resilience.lostTogether(outcome) : nil
    return [
      "bodies": JSONValue(outcome.bodies.map(\.rawValue)), "status": .string(outcome.status.word),
      "proved": .bool(outcome.isProved), "sum": .bool(outcome.isSum), "cannotBe": .bool(outcome.cannotBe),
      "fallen": .array(outcome.fallen.map(slot)),
      "orphansAtOnce": JSONValue(outcome.orphansAtOnce.map(\.rawValue)),
      "decisions": JSONValue(outcome.decisions.map(\.rawValue)),
      "saved": .array(
        outcome.saved.map { saved in
          [
            "area": .string(saved.slot.area.rawValue), "role": .string(saved.slot.role.rawValue),
            "bodies": JSONValue(saved.bodies.map(\.rawValue)),
          ]
        }),
      "lost": .array(outcome.lost.map(lost)),
      "voicesLost": .array(outcome.voices.filter { $0.doubt == nil }.map(voice)),
      "voicesUnknown": .array(outcome.voices.filter { $0.doubt != nil }.map(voice)),
      "overload": .array(overload), "orphans": JSONValue(outcome.orphans.map(\.rawValue)),
      "conflict": .array(outcome.conflict.map { .object(obstacle($0)) }),
      "lostTogether": more.map { .integer($0) } ?? .null,
    ]
  }

  private func slot(_ slot: Slot) -> JSONValue {
    ["area": .string(slot.area.rawValue), "role": .string(slot.role.rawValue)]
  }

  private func lost(_ assignment: PlannedAssignment) -> JSONValue {
    let obstacles = assignment.obstacles.map { group in
      JSONValue.object(
        [JSONValue.Member(key: "bodies", value: JSONValue(group.bodies.map(\.rawValue)))] + obstacle(group.obstacle))
    }
    return [
      "area": .string(assignment.slot.area.rawValue), "role": .string(assignment.slot.role.rawValue),
      "criticality": .integer(assignment.slot.criticality), "obstacles": .array(obstacles),
    ]
  }

  private func voice(_ part: Contribution) -> JSONValue {
    ["party": JSONValue(part.subject?.id), "areas": JSONValue(part.areas.map(\.rawValue))]
  }

  private func obstacle(_ obstacle: Obstacle) -> [JSONValue.Member] {
    [JSONValue.Member(key: "reason", value: .string(obstacle.reason[language]))]
      + JSONValue.members(of: obstacle.place)
  }

  private func weakest(_ weakest: WeakestPoint) -> JSONValue {
    [
      "criticality": weakest.criticality.map { .integer($0) } ?? .null, "size": .integer(weakest.size),
      "areas": .array(
        weakest.areas.map { area in
          ["area": .string(area.area.rawValue), "bodies": JSONValue(area.bodies.map(\.rawValue))]
        }),
    ]
  }
}
