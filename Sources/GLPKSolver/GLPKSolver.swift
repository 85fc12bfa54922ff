public import LinearModel

/// Solves linear models with GLPK's simplex and branch-and-bound.
///
/// Every solve runs on a thread of its own, and the calling thread waits; any number may run at once. The same model
/// solved without limits gives the same solution every time. Every solution is compared with the model in exact whole
/// numbers before it is returned; what does not keep the model is tried once more in a slower, more careful way and
/// then thrown as `SolverError.wrongAnswer`.
///
/// The time limit and cancellation are looked at every 500 simplex iterations of the first relaxation and every
/// 20 milliseconds of the search, but not inside what GLPK does in one go: making the problem, simplifying it, one
/// slice of the relaxation, and in the search one node with its cuts (a node's simplex does know the time limit, but
/// not the cancellation). On models of some ten thousand variables that is fractions of a second; on the largest it
/// can be several seconds.
///
/// Numbers that GLPK's floating point cannot tell apart are refused with `SolverError.unsupported`. Names, of whatever
/// length and characters, are never handed to GLPK.
public struct GLPKSolver: Solver {
  /// A solver without settings: what limits a solve comes with each solve.
  public init() {}

  /// See `Solver`. A warm start that keeps the model is what is returned when a limit comes before anything better is
  /// found, and the search is left out when the first relaxation shows that nothing is better.
  ///
  /// - Throws: `invalidModel` for a model with defects; `unsupported` for numbers beyond GLPK's precision; `library`
  ///   when GLPK fails; `wrongAnswer` and `contradiction` when it errs.
  public func solve(
    _ model: LinearModel, for objective: ObjectiveLevel?, options: SolveOptions
  ) throws(SolverError) -> Termination {
    let defects = model.defects(objective: objective)
    guard defects.isEmpty else { throw .invalidModel(defects) }
    let run = SolveRun(model: model, objective: objective, options: options)
    return try DedicatedThread.run(named: "GLPKSolver") { () throws(SolverError) in
      try run.termination()
    }
  }
}
