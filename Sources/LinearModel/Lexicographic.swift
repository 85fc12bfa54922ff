/// Solves for the first level, then for the second among the solutions that are best on the first, and so on.
///
/// Stops at the first level that is not proved best: to go on from there would optimise the lesser thing at the cost of
/// the greater one. Each proved level is held by a row in exact whole numbers, and its solution is where the next level
/// begins. Without levels the model is solved for any solution.
///
/// - Parameter options: the time limit is for all levels together; the other limits hold for each level.
/// - Throws: what the solver throws; `SolverError.unsupported` when a level with a continuous variable is followed by
///   another, since its best value has no exact row to hold it.
public func solveLexicographically(
  _ model: LinearModel, levels: [ObjectiveLevel], with solver: some Solver, options: SolveOptions = SolveOptions()
) throws(SolverError) -> LexicographicOutcome {
  throw .unsupported("not written yet")
}
