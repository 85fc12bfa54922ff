public import Checking
import LinearModel
public import Responsibility
import Vocabulary

/// One level of the lexicographic order: goals added with their weights, in units small enough for all of them.
public struct GoalLevel: Sendable {
  public let terms: [(goal: any Goal, weight: Int)]
  /// Whole units of the value in one unit.
  public let scale: Int

  init(_ terms: [(goal: any Goal, weight: Int)]) {
    self.terms = terms
    scale = terms.reduce(1) { Self.leastCommonMultiple($0, $1.goal.scale) }
  }

  /// The goals of the level with their weights.
  public var title: [GoalTerm] { terms.map { GoalTerm(word: $0.goal.word, title: $0.goal.title, weight: $0.weight) } }

  /// The value of a finished state, in units of `scale`.
  public func value(in situation: Situation) -> Score {
    Score(units: terms.reduce(0) { $0 + factor($1) * $1.goal.value(in: situation) }, scale: scale)
  }

  /// What the value of a finished state is made of: contributions with one cause together, the largest first.
  func shares(in situation: Situation) -> [LevelShare] {
    var amounts: [Text: Int] = [:]
    var areas: [Text: [AreaID]] = [:]
    var order: [Text] = []
    for term in terms {
      for contribution in term.goal.contributions(in: situation) where contribution.amount != 0 {
        if amounts[contribution.cause] == nil { order.append(contribution.cause) }
        amounts[contribution.cause, default: 0] += factor(term) * contribution.amount
        areas[contribution.cause, default: []] += contribution.areas
      }
    }
    return order.enumerated()
      .map { (offset: $0.offset, cause: $0.element, amount: amounts[$0.element] ?? 0) }
      .sorted { ($1.amount, $0.offset) < ($0.amount, $1.offset) }
      .map { share in
        LevelShare(
          amount: Score(units: share.amount, scale: scale), cause: share.cause, areas: areas[share.cause] ?? [])
      }
  }

  func expression(in model: inout PlanningModel) -> LinearExpression {
    var sum = LinearExpression.zero
    for term in terms { sum += term.goal.expression(in: &model) * factor(term) }
    return sum
  }

  func factor(_ term: (goal: any Goal, weight: Int)) -> Int { term.weight * (scale / term.goal.scale) }

  private static func leastCommonMultiple(_ left: Int, _ right: Int) -> Int {
    var (one, other) = (left, right)
    while other != 0 { (one, other) = (other, one % other) }
    return left / one * right
  }

  /// The levels that a file asks for, or the standard ones. Empty roles always come first: a plan that is better
  /// for leaving an area to nobody would not be a plan.
  public static func levels(for settings: PlanningSettings) -> [GoalLevel] {
    var order = settings.goals ?? GoalCatalogue.standardOrder
    if !order.joined().contains(where: { $0.goal == GoalWord.vacancies.rawValue }) {
      order.insert([WeightedGoal(goal: GoalWord.vacancies.rawValue)], at: 0)
    }
    return order.compactMap { level in
      let terms = level.compactMap { weighted in
        GoalWord(rawValue: weighted.goal).flatMap { GoalCatalogue[$0] }.map { (goal: $0, weight: weighted.weight) }
      }
      return terms.isEmpty ? nil : GoalLevel(terms)
    }
  }
}
