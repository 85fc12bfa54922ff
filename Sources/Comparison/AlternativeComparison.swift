public import Planning
public import Responsibility
public import Vocabulary

/// Alternatives side by side: what each scores on each criterion, which of them another one makes pointless, and in what
/// they differ.
public struct AlternativeComparison: Sendable {
  public let scenario: Scenario
  /// Today first, then the nollalternativ, then the alternatives.
  public let contenders: [Contender]
  /// Every criterion, in the order of the report.
  public let rows: [ComparedCriterion]
  /// For each column those that dominate it.
  public let dominators: [[Int]]
  /// How the columns that are no alternatives of the file were made.
  public let notes: [Text]
  /// The plan's goals in the file's order.
  public let levels: [GoalLevel]
  /// For each column its value on each level.
  public let scores: [[Score]]
  /// How each other choice differs from the alternative that it builds on, or from the first in the order of the goals
  /// when none that is compared.
  public private(set) var differences: [ColumnDifference]

  /// - Parameters:
  ///   - alternatives: empty for every alternative of the file.
  ///   - day: nil for the day on which the last change of each takes effect.
  public init(of scenario: Scenario, comparing alternatives: [AlternativeID] = [], on day: Day? = nil) {
    let chosen = alternatives.isEmpty ? scenario.alternatives.ids : alternatives
    let list = ContenderList(of: scenario, comparing: chosen, on: day)
    let contenders = list.contenders
    self.scenario = scenario
    self.contenders = contenders
    notes = ([list.note] + contenders.map(\.origin)).compactMap { $0 }
    rows = CriterionCatalogue.all.flatMap { $0.rows(for: contenders) }
    dominators = Dominance.dominators(in: rows, columns: contenders.count)
    let levels = GoalLevel.levels(for: scenario.planning)
    self.levels = levels
    scores = contenders.map { contender in levels.map { $0.value(in: contender.situation) } }
    differences = []
    if let first = ranking.first {
      differences = choices.filter { $0 != first }.map { column in
        ColumnDifference(of: column, from: base(of: column) ?? first, among: contenders)
      }
    }
  }

  /// The columns that there is a choice between: the alternatives; of a single one and the nollalternativ, which is
  /// today when there is no other.
  public var choices: [Int] {
    let alternatives = contenders.indices.filter { contenders[$0].kind == .alternative }
    guard alternatives.count < 2 else { return alternatives }
    let others = contenders.indices.filter { contenders[$0].kind != .today }
    return others.count == 1 ? Array(contenders.indices) : others
  }

  /// The choices that no other choice dominates.
  public var remaining: [Int] { choices.filter { column in !dominators[column].contains(where: choices.contains) } }

  /// The remaining choices in the order of the plan's goals, the best first; those that are level stand in the order of
  /// the columns.
  public var ranking: [Int] {
    remaining.sorted { one, other in
      if scores[one] == scores[other] { return one < other }
      return scores[one].lexicographicallyPrecedes(scores[other])
    }
  }

  /// The criteria with a direction on which the choices differ.
  public var deciding: [ComparedCriterion] {
    rows.filter { $0.criterion.isDirected && $0.outcome(among: choices) == .differs }
  }

  /// The nearest alternative among the choices that the column builds on.
  private func base(of column: Int) -> Int? {
    scenario.lineage(of: AlternativeID(contenders[column].id)).dropLast().reversed().lazy
      .compactMap { base in choices.first { contenders[$0].id == base.id.rawValue } }.first
  }

  /// The rules whose findings are shown but not counted among errors and warnings, where the columns differ in them.
  public var uncounted: [ComparedCriterion] {
    rows.filter { row in
      row.outcome != .same && FindingCriteria.onSource.contains { row.criterion.id == "rule.\($0)" }
    }
  }

  public subscript(criterion id: String) -> ComparedCriterion? { rows.first { $0.criterion.id == id } }
}
