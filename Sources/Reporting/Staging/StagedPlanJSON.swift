import Checking
public import Reorganization
import Responsibility
public import Vocabulary

/// Writes a staged plan as JSON.
public struct StagedPlanJSON: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of plan: StagedPlan) -> String {
    let words = ChangeWords(plan.target.organization)
    let value: JSONValue = [
      "language": .string(language.rawValue),
      "alternative": JSONValue(plan.target.alternative?.id.rawValue),
      "base": JSONValue(plan.base?.id.rawValue),
      "date": JSONValue(plan.target.day?.description),
      "summary": .string(plan.summary[language]),
      "clean": .bool(plan.isClean),
      "proved": .bool(plan.isProved),
      "newErrors": .integer(plan.newErrorCount),
      "bound": .integer(plan.bound),
      "examinedStates": .integer(plan.examinedStates),
      "allStates": plan.allStates.map { .integer($0) } ?? .null,
      "startErrors": .integer(plan.startErrors.count),
      "targetErrors": .integer(plan.targetErrors.count),
      "steps": .array(
        plan.steps.map { step in
          [
            "changes": .array(
              step.move.changes.map { change in
                .object(
                  [JSONValue.Member(key: "message", value: .string(words.words(of: change)[language]))]
                    + JSONValue.members(of: change.place))
              }),
            "errors": .integer(step.errors.count),
            "newErrors": .array(
              step.newErrors.map { error in
                [
                  "rule": .string(error.rule.rawValue),
                  "subjects": JSONValue(error.subjects.map(\.id)),
                  "message": .string(error.message.text[language]),
                ]
              }),
          ]
        }),
    ]
    return value.text
  }
}
