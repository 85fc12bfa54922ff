/// Where a running solve stands.
public struct SolveProgress: Sendable, Equatable {
  /// What is being worked on.
  public enum Phase: Sendable, Hashable {
    /// The first relaxation, before any branching.
    case relaxation
    /// The search tree.
    case search
  }

  /// What is being worked on.
  public let phase: Phase
  /// The name of the objective, or `nil` when only feasibility is asked for.
  public let objective: String?
  /// The value of the best solution so far, in the units of the objective.
  public let bestValue: Double?
  /// No solution is better than this, in the units of the objective.
  public let bound: Double?
  /// How many nodes of the search tree have been made.
  public let nodes: Int
  /// The time since the solve began.
  public let elapsed: Duration

  /// |best − bound| / max(1, |best|), or `nil` while either is missing. 0 means proved best.
  public var gap: Double? {
    guard let bestValue, let bound else { return nil }
    return abs(bestValue - bound) / max(1, abs(bestValue))
  }

  /// A report, for those who write a solver.
  public init(
    phase: Phase, objective: String?, bestValue: Double?, bound: Double?, nodes: Int, elapsed: Duration
  ) {
    self.phase = phase
    self.objective = objective
    self.bestValue = bestValue
    self.bound = bound
    self.nodes = nodes
    self.elapsed = elapsed
  }
}
