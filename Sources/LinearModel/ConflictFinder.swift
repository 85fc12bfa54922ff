/// Explains why a model has no solution, as a minimal set of origins that conflict.
///
/// Rows without an origin, and the domains of the variables, are background: taken for granted and never part of an
/// explanation.
public struct ConflictFinder<Engine: Solver>: Sendable {
  /// What a search for one conflict found.
  public enum Finding: Sendable, Hashable {
    /// The model has a solution, so there is nothing to explain.
    case satisfiable
    /// These origins conflict.
    case conflict(Conflict)
    /// The limit came before it was known whether the model has a solution.
    case undecided(Limit)
  }

  private let solver: Engine
  private let options: SolveOptions

  /// A finder that asks the solver. The time limit of the options is for one call of the finder, all its solves
  /// together; the other limits hold for each solve.
  public init(solver: Engine, options: SolveOptions = SolveOptions()) {
    self.solver = solver
    self.options = options
  }

  /// One minimal conflict, found by QuickXplain in about 2k·log₂(n/k) + 2k solves for k of n origins.
  ///
  /// - Parameter order: the origins that would explain best, first; those not mentioned come after, by number. Of all
  ///   conflicts the one is found whose last origin in this order comes as early as possible, then its last but one,
  ///   and so on: an origin is blamed only when those before it are not enough.
  public func conflict(in model: LinearModel, preferring order: [Origin] = []) throws(SolverError) -> Finding {
    throw .unsupported("not written yet")
  }

  /// Several minimal conflicts, each once, the first as `conflict(in:preferring:)` finds it.
  ///
  /// - Parameter limit: the most to return. Fewer mean that there are no more, unless `isComplete` is false.
  public func allConflicts(
    in model: LinearModel, limit: Int, preferring order: [Origin] = []
  ) throws(SolverError) -> (conflicts: [Conflict], isComplete: Bool) {
    throw .unsupported("not written yet")
  }
}
