/// Something that solves linear models.
public protocol Solver: Sendable {
  /// Solves the model, for the objective or, without one, for any solution at all.
  ///
  /// Blocks the calling thread until it is done, so call it outside the threads that Swift concurrency runs on. Every
  /// solution it returns keeps every row and domain (`Solution.violations(of:)` is empty).
  ///
  /// - Throws: `SolverError.invalidModel` when `LinearModel.defects(objective:)` is not empty; the other cases when
  ///   the solver itself fails. That a model has no solution is an answer, not an error.
  func solve(
    _ model: LinearModel, for objective: ObjectiveLevel?, options: SolveOptions
  ) throws(SolverError) -> Termination
}

extension Solver {
  /// Solves without limits.
  public func solve(
    _ model: LinearModel, for objective: ObjectiveLevel? = nil
  ) throws(SolverError) -> Termination {
    try solve(model, for: objective, options: SolveOptions())
  }
}
