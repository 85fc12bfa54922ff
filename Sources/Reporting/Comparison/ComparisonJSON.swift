import Checking
public import Comparison
import Planning
import Reorganization
import Responsibility
public import Vocabulary

/// Writes a comparison as JSON.
public struct ComparisonJSON: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of comparison: AlternativeComparison) -> String {
    let value: JSONValue = [
      "language": .string(language.rawValue),
      "summary": .string(ComparisonSummary(comparison).text[language]),
      "alternatives": .array(comparison.contenders.indices.map { alternative($0, of: comparison) }),
      "remaining": ids(comparison.remaining, of: comparison),
      "ranking": ids(comparison.ranking, of: comparison),
      "goals": .array(comparison.levels.map { .string(goal($0)) }),
      "criteria": .array(comparison.rows.map { criterion($0, of: comparison) }),
      "differences": .array(comparison.differences.map { difference($0, of: comparison) }),
      "notes": JSONValue(comparison.notes.map { $0[language] }),
    ]
    return value.text
  }

  private func ids(_ columns: [Int], of comparison: AlternativeComparison) -> JSONValue {
    JSONValue(columns.map { comparison.contenders[$0].id })
  }

  private func goal(_ level: GoalLevel) -> String { level.title.map(\.word.rawValue).joined(separator: "+") }

  // MARK: Columns

  private func alternative(_ column: Int, of comparison: AlternativeComparison) -> JSONValue {
    let contender = comparison.contenders[column]
    let criteria = comparison.rows.map { row in
      JSONValue.Member(key: row.criterion.id, value: value(of: row.measurements[column], in: comparison))
    }
    return [
      "id": .string(contender.id), "name": .string(contender.name[language]), "kind": .string(contender.kind.word),
      "date": JSONValue(contender.situation.day?.description),
      "origin": JSONValue(contender.origin?[language]),
      "dominatedBy": ids(comparison.dominators[column], of: comparison),
      "levels": .array(
        zip(comparison.levels, comparison.scores[column]).map { level, score in
          ["goal": .string(goal(level)), "value": .number(score.number)]
        }),
      "criteria": .object(criteria),
      "decisions": .array(
        contender.decisions.map { decision in
          [
            "kind": .string(decision.matter.word), "role": JSONValue(decision.matter.role?.rawValue),
            "area": JSONValue(decision.matter.area?.rawValue), "body": JSONValue(decision.matter.body?.rawValue),
            "text": JSONValue(decision.matter.text?[language]),
            "deciders": JSONValue(decision.deciders.map(\.rawValue)),
            "date": JSONValue(decision.date?.text),
          ]
        }),
    ]
  }

  /// `value` is what a plan reckons with, null when nothing is known; `least` and `most` are what it may turn out to
  /// be, null when nothing limits it.
  private func value(of measurement: Measurement, in comparison: AlternativeComparison) -> JSONValue {
    [
      "value": measurement.isInformative ? .number(measurement.value.number) : .null,
      "least": .number(measurement.least.number), "most": measurement.most.map { .number($0.number) } ?? .null,
      "text": .string(ComparisonWords(comparison).written(measurement)[language]),
    ]
  }

  // MARK: Criteria and differences

  private func criterion(_ row: ComparedCriterion, of comparison: AlternativeComparison) -> JSONValue {
    [
      "id": .string(row.criterion.id), "group": .string(row.criterion.group.rawValue),
      "title": .string(row.criterion.title[language]), "meaning": .string(row.criterion.meaning[language]),
      "better": row.criterion.isDirected ? "less" : .null, "outcome": .string(row.outcome.word),
      "best": ids(row.best(among: comparison.choices), of: comparison),
    ]
  }

  private func difference(_ difference: ColumnDifference, of comparison: AlternativeComparison) -> JSONValue {
    func causes(_ list: [ColumnDifference.CauseDifference]) -> JSONValue {
      .array(
        list.map { cause in
          [
            "goal": .string(cause.goal.rawValue), "cause": .string(cause.cause[language]),
            "subjects": JSONValue(cause.subjects.map(\.id)), "certain": .bool(cause.isCertain),
            "areas": JSONValue(cause.areas.map(\.rawValue)),
          ]
        })
    }
    return [
      "alternative": .string(comparison.contenders[difference.column].id),
      "from": .string(comparison.contenders[difference.base].id),
      "roles": .array(
        difference.roles.map { role in
          [
            "area": .string(role.area.rawValue), "role": .string(role.role.rawValue),
            "here": ConsequencesJSON.value(of: role.here), "there": ConsequencesJSON.value(of: role.there),
          ]
        }),
      "bodies": JSONValue(difference.bodies.map(\.rawValue)),
      "added": causes(difference.added), "removed": causes(difference.removed),
    ]
  }
}

extension Contender.Kind {
  fileprivate var word: String {
    switch self {
    case .today: "today"
    case .zero: "zero"
    case .alternative: "alternative"
    }
  }
}

extension ComparedCriterion.Outcome {
  fileprivate var word: String {
    switch self {
    case .same: "same"
    case .unknown: "unknown"
    case .undecided: "undecided"
    case .differs: "differs"
    }
  }
}

extension NeededDecision.Matter {
  fileprivate var word: String {
    switch self {
    case .step: "step"
    case .role: "role"
    case .mandate: "mandate"
    }
  }

  fileprivate var role: Role? { if case .role(let role, _) = self { role } else { nil } }
  fileprivate var area: AreaID? { if case .role(_, let area) = self { area } else { nil } }
  fileprivate var body: BodyID? { if case .mandate(_, let body) = self { body } else { nil } }

  fileprivate var text: Text? {
    switch self {
    case .step(let text), .mandate(let text, _): text
    case .role: nil
    }
  }
}
