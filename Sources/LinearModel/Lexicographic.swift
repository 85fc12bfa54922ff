/// Solves for the first level, then for the second among the solutions that are best on the first, and so on.
///
/// Stops at the first level that is not proved best: to go on from there would optimise the lesser thing at the cost of
/// the greater one. Each proved level is held by a row in exact whole numbers, and its solution is where the next level
/// begins. Without levels the model is solved for any solution.
///
/// - Parameter options: the time limit is for all levels together; the other limits hold for each level.
/// - Throws: what the solver throws; `SolverError.unsupported` when a level with a continuous variable is followed by
///   another, since its best value has no exact row to hold it; `SolverError.contradiction` when the solver finds no
///   solution where the level before had one.
public func solveLexicographically(
  _ model: LinearModel, levels: [ObjectiveLevel], with solver: some Solver, options: SolveOptions = SolveOptions()
) throws(SolverError) -> LexicographicOutcome {
  for level in levels.dropLast() where !level.isIntegral(in: model) {
    throw .unsupported("\(level.name): a level over continuous variables must be the last")
  }
  var climb = LexicographicClimb(model: model, options: options)
  for level in levels.isEmpty ? [nil] : levels.map(Optional.some) {
    try climb.climb(level, with: solver)
  }
  return climb.outcome(for: levels)
}

/// A lexicographic solve on its way from level to level.
private struct LexicographicClimb {
  private var model: LinearModel
  private var options: SolveOptions
  private var solution: Solution?
  private var status = LexicographicOutcome.Status.optimal
  /// What is known of the levels attempted so far. All but the last are proved.
  private var attempted: [(bound: Double?, isProved: Bool)] = []
  private let start = ContinuousClock.now
  private let timeLimit: Duration?

  init(model: LinearModel, options: SolveOptions) {
    self.model = model
    self.options = options
    timeLimit = options.timeLimit
  }

  /// Solves one level, unless an earlier one ended the climb; `nil` stands for any solution at all.
  mutating func climb(_ level: ObjectiveLevel?, with solver: some Solver) throws(SolverError) {
    guard status == .optimal else { return }
    options.timeLimit = timeLimit.map { max(.zero, $0 - start.duration(to: .now)) }
    switch try solver.solve(model, for: level, options: options) {
    case .optimal(let best, let value):
      stand(on: best)
      attempted.append((bound: value.double, isProved: true))
      if let level { hold(level, at: value) }
    case .feasible(let found, let bound, let limit):
      stand(on: found)
      attempted.append((bound: bound, isProved: false))
      status = .feasible(limit)
    case .stopped(let limit, let bound):
      attempted.append((bound: bound, isProved: false))
      status = solution == nil ? .stopped(limit) : .feasible(limit)
    case .infeasible:
      guard solution == nil else { throw .contradiction("\(level?.name ?? ""): no solution where there was one") }
      attempted.append((bound: nil, isProved: false))
      status = .infeasible
    case .unbounded:
      attempted.append((bound: nil, isProved: false))
      status = .unbounded
    }
  }

  private mutating func stand(on found: Solution) {
    solution = found
    options.warmStart = found
  }

  private mutating func hold(_ level: ObjectiveLevel, at value: ObjectiveValue) {
    // A real value can only be that of the last level, which nothing comes after.
    guard let best = value.integer else { return }
    model.require(
      level.expression, level.sense == .minimize ? .atMost(best) : .atLeast(best), named: "hold \(level.name)")
  }

  func outcome(for levels: [ObjectiveLevel]) -> LexicographicOutcome {
    let outcomes = levels.enumerated().map { position, level in
      let known = position < attempted.count ? attempted[position] : nil
      return LevelOutcome(
        name: level.name, value: solution.map { $0.value(of: level.expression) }, bound: known?.bound,
        isProved: known?.isProved ?? false, wasAttempted: known != nil)
    }
    return LexicographicOutcome(levels: outcomes, solution: solution, status: status)
  }
}

extension ObjectiveLevel {
  /// Whether every value of the level is a whole number.
  fileprivate func isIntegral(in model: LinearModel) -> Bool {
    expression.terms.keys.allSatisfy { model.contains($0) && model.domain(of: $0).isIntegral }
  }
}
