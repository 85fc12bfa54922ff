import LinearModel
import Responsibility

/// Finds out which other bodies could hold a role in a plan that is as good on every level, by solving again with that
/// choice made.
struct TieFinder {
  struct Ties {
    var equallyGood: [[BodyID]]
    /// Those of them that need no other role to change hands.
    var alone: [[BodyID]]
    var areComplete: Bool

    init(slots: Int, areComplete: Bool) {
      equallyGood = [[BodyID]](repeating: [], count: slots)
      alone = equallyGood
      self.areComplete = areComplete
    }
  }

  /// More questions than this are not asked, so that a large plan is not kept waiting for its footnotes.
  private static let mostQuestions = 200

  private let model: PlanningModel
  private let levels: [ObjectiveLevel]
  private let values: [Int]
  private let solution: Solution?

  init(model: PlanningModel, levels: [ObjectiveLevel], outcome: LexicographicOutcome) {
    self.model = model
    self.levels = levels
    values = outcome.levels.prefix(levels.count).compactMap { $0.value?.integer }
    solution = outcome.solution
  }

  /// - Parameter deadline: no question is asked after it.
  func ties(with solver: some Solver, until deadline: ContinuousClock.Instant?) throws(SolverError) -> Ties {
    let slots = model.problem.slots.indices
    guard let solution, values.count == levels.count else { return Ties(slots: slots.count, areComplete: false) }
    var held = model.linear
    for (level, value) in zip(levels, values) {
      held.require(level.expression, .atMost(value), named: "hold[\(level.name)]")
    }
    let floors = levels.map { LevelFloor($0.expression, of: model) }
    var ties = Ties(slots: slots.count, areComplete: true)
    var questions = 0
    for slot in slots {
      for (body, holds) in model.options(for: slot) where solution[holds] == 0 {
        let isHopeless = zip(floors, values).contains { floor, value in floor.floor(choosing: holds, in: slot) > value }
        if isHopeless { continue }
        guard questions < Self.mostQuestions, deadline.map({ ContinuousClock.now < $0 }) ?? true else {
          ties.areComplete = false
          return ties
        }
        questions += 1
        var asked = held
        asked.fix(holds, to: 1, named: "ask")
        guard case .optimal = try solver.solve(asked) else { continue }
        ties.equallyGood[slot].append(body)
        for other in slots where other != slot {
          for (_, choice) in model.options(for: other) { asked.fix(choice, to: solution[choice], named: "stay") }
        }
        if case .optimal = try solver.solve(asked) { ties.alone[slot].append(body) }
      }
    }
    return ties
  }
}

/// What a level costs at the least once one choice is made: every other role takes its cheapest choice, as if the
/// roles had nothing to do with each other. Saves asking the solver about choices that cannot be as good.
private struct LevelFloor {
  private let costs: [Variable: Int]
  private let cheapest: [Int]
  private let total: Int

  init(_ expression: LinearExpression, of model: PlanningModel) {
    costs = expression.terms
    var rest = expression.terms
    var cheapest: [Int] = []
    for slot in model.problem.slots.indices {
      let choices = model.options(for: slot).map(\.variable) + [model.isVacant(slot)]
      cheapest.append(choices.map { expression[$0] }.min() ?? 0)
      for choice in choices { rest[choice] = nil }
    }
    // What is left are counters, which start at zero.
    let counters = rest.reduce(0) { sum, term in
      sum + (term.value < 0 ? term.value * (model.linear.domain(of: term.key).upper ?? 0) : 0)
    }
    self.cheapest = cheapest
    total = cheapest.reduce(expression.constant + counters, +)
  }

  func floor(choosing variable: Variable, in slot: Int) -> Int { total - cheapest[slot] + (costs[variable] ?? 0) }
}
