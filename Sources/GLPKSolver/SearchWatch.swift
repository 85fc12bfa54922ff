internal import CGLPKShim
internal import LinearModel

/// Looks on while GLPK searches: passes progress on, and stops the search when a limit is reached.
///
/// A class only because C hands back a pointer to it. Lives and is used on the thread of one solve.
final class SearchWatch {
  /// The last snapshot. GLPK's tree is gone once the search returns, and with it the bound, unless it was kept here.
  var last = glpk_snapshot()

  private let limits: SolveLimits
  private let scale: ObjectiveScale
  private let relaxationBound: Double
  private let objectiveName: String?
  private let progress: (@Sendable (SolveProgress) -> Void)?

  init(
    limits: SolveLimits, scale: ObjectiveScale, relaxationBound: Double, objectiveName: String?,
    progress: (@Sendable (SolveProgress) -> Void)?
  ) {
    self.limits = limits
    self.scale = scale
    self.relaxationBound = relaxationBound
    self.objectiveName = objectiveName
    self.progress = progress
  }

  /// The best proved bound on the minimised quantity.
  var bound: Double { max(relaxationBound, last.bound) }

  func mayContinue(at snapshot: glpk_snapshot) -> Bool {
    if let progress {
      let hasIncumbent = snapshot.has_incumbent != 0
      progress(
        SolveProgress(
          phase: .search, objective: objectiveName,
          bestValue: hasIncumbent ? scale.value(ofMinimized: snapshot.incumbent) : nil,
          bound: scale.bound(ofMinimized: max(relaxationBound, snapshot.bound)), nodes: Int(snapshot.node_count),
          elapsed: limits.elapsed))
    }
    return limits.reached == nil
  }
}
