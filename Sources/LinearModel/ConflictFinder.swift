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
  /// - Throws: what the solver throws.
  public func conflict(in model: LinearModel, preferring order: [Origin] = []) throws(SolverError) -> Finding {
    var search = ConflictSearch(model: model, solver: solver, options: options)
    return try search.conflict(among: ranked(model.origins, by: order))
  }

  /// Several minimal conflicts, each once, the first as `conflict(in:preferring:)` finds it.
  ///
  /// Every repair of the model has to give up at least one origin of each conflict, so all of them together say more
  /// than the first. There can be very many: the work grows with the number asked for.
  ///
  /// - Parameter limit: the most to return.
  /// - Returns: the conflicts in the order found, and whether these are all there are. A conflict that a limit of the
  ///   options kept from being minimal is not returned.
  /// - Throws: what the solver throws.
  public func allConflicts(
    in model: LinearModel, limit: Int, preferring order: [Origin] = []
  ) throws(SolverError) -> (conflicts: [Conflict], isComplete: Bool) {
    var search = ConflictSearch(model: model, solver: solver, options: options)
    let origins = ranked(model.origins, by: order)
    var conflicts: [Conflict] = []
    // A conflict not yet found lacks some origin of each one found, so it shows up once the right origins are left out:
    // all choices of one origin from each conflict met so far, fewest first.
    var leftOut: [Set<Origin>] = [[]]
    var seen: Set<Set<Origin>> = [[]]
    var next = 0
    while next < leftOut.count {
      let absent = leftOut[next]
      next += 1
      var conflict = conflicts.first { absent.isDisjoint(with: $0.origins) }
      if conflict == nil {
        switch try search.conflict(among: origins.filter { !absent.contains($0) }) {
        case .satisfiable: continue
        case .undecided: return (conflicts, false)
        case .conflict(let found):
          guard found.isMinimal, conflicts.count < limit else { return (conflicts, false) }
          conflicts.append(found)
          conflict = found
        }
      }
      for origin in conflict?.origins ?? [] {
        let further = absent.union([origin])
        if seen.insert(further).inserted { leftOut.append(further) }
      }
    }
    return (conflicts, true)
  }

  private func ranked(_ origins: [Origin], by order: [Origin]) -> [Origin] {
    let known = Set(origins)
    var mentioned: Set<Origin> = []
    let first = order.filter { known.contains($0) && mentioned.insert($0).inserted }
    return first + origins.filter { !mentioned.contains($0) }
  }
}
