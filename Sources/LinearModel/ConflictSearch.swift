/// QuickXplain (Junker 2004) with a solver that may fail to decide.
///
/// What is not decided is taken for possible. That never makes a wrong conflict, for an origin is left out of it only
/// when the rest is proved impossible; but it may keep in what could have been left out.
struct ConflictSearch<Engine: Solver> {
  private let model: LinearModel
  private let solver: Engine
  private var options: SolveOptions
  private let timeLimit: Duration?
  private let start = ContinuousClock.now
  /// The first limit that kept a question from being answered.
  private var undecided: Limit?

  init(model: LinearModel, solver: Engine, options: SolveOptions) {
    self.model = model
    self.solver = solver
    self.options = options
    self.options.warmStart = nil
    timeLimit = options.timeLimit
  }

  /// A minimal conflict among the origins, in order of preference, with the rest of the model's origins left out.
  mutating func conflict(among origins: [Origin]) throws(SolverError) -> ConflictFinder<Engine>.Finding {
    undecided = nil
    guard try isImpossible(origins) else {
      return undecided.map { .undecided($0) } ?? .satisfiable
    }
    let found = try isImpossible([]) ? [] : smallest(of: origins, besides: [], hasGrown: false)
    return .conflict(Conflict(origins: found, isMinimal: undecided == nil))
  }

  /// The origins of a minimal conflict among candidates that cannot hold beside the given ones. `hasGrown` says that
  /// the given ones may have become impossible by themselves since they were last asked about.
  private mutating func smallest(
    of candidates: [Origin], besides given: [Origin], hasGrown: Bool
  ) throws(SolverError) -> [Origin] {
    if hasGrown, try isImpossible(given) { return [] }
    guard candidates.count > 1 else { return candidates }
    let preferred = Array(candidates[..<(candidates.count / 2)])
    let others = Array(candidates[(candidates.count / 2)...])
    let fromOthers = try smallest(of: others, besides: given + preferred, hasGrown: true)
    let fromPreferred = try smallest(of: preferred, besides: given + fromOthers, hasGrown: !fromOthers.isEmpty)
    return fromPreferred + fromOthers
  }

  private mutating func isImpossible(_ origins: [Origin]) throws(SolverError) -> Bool {
    options.timeLimit = timeLimit.map { max(.zero, $0 - start.duration(to: .now)) }
    switch try solver.solve(model.restricted(to: Set(origins)), for: nil, options: options) {
    case .infeasible:
      return true
    case .optimal, .feasible, .unbounded:
      return false
    case .stopped(let limit, _):
      undecided = undecided ?? limit
      return false
    }
  }
}
