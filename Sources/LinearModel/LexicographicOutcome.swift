/// How far one level of a lexicographic solve came.
public struct LevelOutcome: Sendable, Equatable {
  /// The name of the level.
  public let name: String
  /// The value that the outcome's solution has on this level; `nil` when there is no solution.
  public let value: ObjectiveValue?
  /// Given what the earlier levels hold, no solution is better than this on this level; `nil` when nothing is known,
  /// for instance because the level was not attempted.
  public let bound: Double?
  /// Whether the value is proved the best possible, given what the earlier levels hold. Only then is it worth
  /// calling the best.
  public let isProved: Bool
  /// Whether a solve for this level was begun.
  public let wasAttempted: Bool

  /// An outcome, for those who show one or test it.
  public init(name: String, value: ObjectiveValue?, bound: Double?, isProved: Bool, wasAttempted: Bool) {
    self.name = name
    self.value = value
    self.bound = bound
    self.isProved = isProved
    self.wasAttempted = wasAttempted
  }
}

/// The result of minimising or maximising several things in order of importance.
public struct LexicographicOutcome: Sendable, Equatable {
  /// How the whole solve ended.
  public enum Status: Sendable, Hashable {
    /// Every level is proved.
    case optimal
    /// There is a solution, but the limit came before every level was proved.
    case feasible(Limit)
    /// It is proved that no solution exists.
    case infeasible
    /// The last attempted level can be improved without end.
    case unbounded
    /// The limit came before any solution was found.
    case stopped(Limit)
  }

  /// One entry for each level asked for, in that order, attempted or not.
  public let levels: [LevelOutcome]
  /// The best solution in hand; `nil` when there is none.
  public let solution: Solution?
  /// How the whole solve ended.
  public let status: Status
}
