internal import CGLPK
internal import CGLPKShim
internal import LinearModel

/// One run of GLPK over a problem, with one set of settings.
struct Attempt {
  /// How GLPK is used.
  struct Settings {
    let simplifies: Bool
    let usesCuts: Bool
    let boundTolerance: Double
    let integerTolerance: Double

    /// What is fast: everything GLPK has that proved itself.
    static let standard = Settings(simplifies: true, usesCuts: true, boundTolerance: 1e-7, integerTolerance: 1e-5)
    /// What is left to try when that failed: as little machinery as possible, and narrow tolerances.
    static let careful = Settings(simplifies: false, usesCuts: false, boundTolerance: 1e-9, integerTolerance: 1e-7)
  }

  /// What GLPK found, in its own terms: values by column, bounds on the minimised quantity.
  enum Outcome {
    case optimal([Double])
    case infeasible
    case unboundedOrInfeasible
    case feasible([Double], bound: Double, Limit)
    case stopped(bound: Double?, Limit)
    /// The relaxation alone shows that nothing is better than the solution known before.
    case knownIsOptimal
  }

  let problem: NumberedProblem
  let settings: Settings
  let limits: SolveLimits
  let objectiveName: String?
  let progress: (@Sendable (SolveProgress) -> Void)?
  /// The minimised quantity of a solution known before, if there is one and the objective is integral.
  let knownValue: Double?

  /// How many simplex iterations pass between two looks at the limits during the relaxation. GLPK refactors its basis
  /// about as often, so that stopping and going on costs little. Not a time, for the same model should take the same
  /// way every time.
  private static let iterationsPerSlice: Int32 = 500

  func run() throws(GLPKFailure) -> Outcome {
    if let reached = limits.reached { return .stopped(bound: nil, reached) }
    let session = try GLPKSession(memoryLimit: limits.memoryLimit)
    try session.load(problem)
    switch try session.prepare(simplifying: settings.simplifies && problem.elementCount > 0) {
    case .ready: break
    case .infeasible: return .infeasible
    case .unboundedOrInfeasible: return .unboundedOrInfeasible
    }
    let relaxationBound: Double
    switch try relax(session) {
    case .bound(let bound): relaxationBound = bound
    case .ended(let outcome): return outcome
    }
    if let knownValue, problem.scale.rounded(relaxationBound) >= knownValue { return .knownIsOptimal }
    return try search(session, from: relaxationBound)
  }

  private enum RelaxationOutcome {
    case bound(Double)
    case ended(Outcome)
  }

  private func relax(_ session: borrowing GLPKSession) throws(GLPKFailure) -> RelaxationOutcome {
    while true {
      if let reached = limits.reached { return .ended(.stopped(bound: nil, reached)) }
      let relaxation = try session.relax(
        iterations: Self.iterationsPerSlice, milliseconds: limits.remainingMilliseconds,
        boundTolerance: settings.boundTolerance)
      switch relaxation {
      case .optimal(let bound): return .bound(bound)
      case .infeasible: return .ended(.infeasible)
      case .unboundedOrInfeasible: return .ended(.unboundedOrInfeasible)
      case .outOfTime: return .ended(.stopped(bound: nil, .time))
      case .outOfIterations: break
      }
      progress?(
        SolveProgress(
          phase: .relaxation, objective: objectiveName, bestValue: nil, bound: nil, nodes: 0, elapsed: limits.elapsed))
    }
  }

  private func search(
    _ session: borrowing GLPKSession, from relaxationBound: Double
  ) throws(GLPKFailure) -> Outcome {
    let watch = SearchWatch(
      limits: limits, scale: problem.scale, relaxationBound: relaxationBound, objectiveName: objectiveName,
      progress: progress)
    let end = try session.search(searchOptions, watchedBy: watch)
    let values = try session.hasSolution() ? session.values(count: problem.columnCount) : nil
    let limit: Limit
    switch end {
    case .finished: return values.map { .optimal($0) } ?? .infeasible
    case .outOfTime: limit = .time
    case .stopped: limit = limits.reached ?? .nodes
    }
    return values.map { .feasible($0, bound: watch.bound, limit) } ?? .stopped(bound: watch.bound, limit)
  }

  private var searchOptions: glpk_search_options {
    glpk_search_options(
      time_limit: limits.remainingMilliseconds, node_limit: limits.nodeLimit,
      uses_cuts: settings.usesCuts && problem.elementCount > 0 ? 1 : 0, branching: GLP_BR_DTH,
      backtracking: GLP_BT_BLB, integer_tolerance: settings.integerTolerance, objective_tolerance: objectiveTolerance)
  }

  /// GLPK drops what is not better than the best solution by this share of its value. For an integral objective,
  /// whose values are 1 apart, the share must never come near 1.
  private var objectiveTolerance: Double {
    guard problem.scale.isIntegral else { return 1e-7 }
    return min(1e-7, 0.1 / (1 + problem.scale.largestMagnitude))
  }
}
