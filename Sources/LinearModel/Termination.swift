/// How a solve ended. Every case says exactly what is known, so that a plan found before the time ran out can never be
/// taken for the best one.
public enum Termination: Sendable, Equatable {
  /// The solution is proved to be the best there is, and has this value (0 when there was no objective).
  case optimal(Solution, value: ObjectiveValue)
  /// It is proved that no solution exists.
  case infeasible
  /// Solutions exist, and their value has no limit in the wanted direction.
  case unbounded
  /// A solution, not proved best. No solution is better than `bound`, in the units of the objective; infinite
  /// when nothing is known.
  case feasible(Solution, bound: Double, reason: Limit)
  /// No solution was found, and it is not proved that there is none. No solution is better than `bound`; `nil` when
  /// nothing is known.
  case stopped(reason: Limit, bound: Double?)

  /// What ended a solve before it was finished.
  public enum Limit: Sendable, Hashable {
    /// `SolveOptions.timeLimit` ran out.
    case time
    /// `SolveOptions.cancellation` was cancelled.
    case cancelled
    /// `SolveOptions.nodeLimit` was reached.
    case nodes
    /// `SolveOptions.memoryLimit` was reached, or the machine had no more.
    case memory
  }

  /// The solution, proved best or not, if there is one.
  public var solution: Solution? {
    switch self {
    case .optimal(let solution, _), .feasible(let solution, _, _): solution
    case .infeasible, .unbounded, .stopped: nil
    }
  }
}

/// `Termination.Limit`, for those who say it often.
public typealias Limit = Termination.Limit
