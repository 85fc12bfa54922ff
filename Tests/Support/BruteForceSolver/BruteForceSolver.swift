public import LinearModel

/// Tries every combination of values, in exact whole numbers: slow, and simple enough to be believed. What the tests
/// compare other solvers with.
///
/// Takes models of integer variables only. Branches that no row or no better objective can come of are left out, so
/// that some dozen binaries are not too many. Of several best solutions the one is returned that comes first when
/// the variables are counted up in their order.
public struct BruteForceSolver: Solver {
  private let largestSearch: Int

  /// A solver that gives up with `SolverError.unsupported` after so many nodes.
  public init(largestSearch: Int = 5_000_000) {
    self.largestSearch = largestSearch
  }

  public func solve(
    _ model: LinearModel, for objective: ObjectiveLevel?, options: SolveOptions
  ) throws(SolverError) -> Termination {
    let defects = model.defects(objective: objective)
    guard defects.isEmpty else { throw .invalidModel(defects) }
    if model.variables.contains(where: { isEmpty(model.domain(of: $0)) }) { return .infeasible }
    guard model.isIntegral else { throw .unsupported("continuous variables") }
    var search = try Enumeration(model, objective: objective, options: options, largestSearch: largestSearch)
    return try search.run()
  }

  private func isEmpty(_ domain: Domain) -> Bool {
    guard let lower = domain.lower, let upper = domain.upper else { return false }
    return lower > upper
  }
}
