public import Checking
public import Responsibility

/// How an organisation stands pauses: what each would cost at the least, and where it is weakest.
public struct Resilience: Sendable {
  /// The organisation before any pause.
  public let situation: Situation
  /// Every body that can be paused, in declared order.
  public let bodies: [BodyID]
  /// Of pausing each body by itself. Those that a stopped search did not come to are missing.
  public let singles: [PauseOutcome]
  /// Of pausing every two; nil when only single pauses were asked for.
  public let pairs: [PauseOutcome]?
  /// Roles that were empty before any pause and are counted nowhere.
  public let emptyBefore: [ResilienceStudy.EmptyRole]
  /// Nil when nobody owns anything.
  public let weakest: WeakestPoint?

  public init(
    _ study: ResilienceStudy, singles: [PauseOutcome], pairs: [PauseOutcome]?, criticalFrom criticality: Int
  ) {
    situation = study.situation
    bodies = study.bodies
    self.singles = singles
    self.pairs = pairs
    emptyBefore = study.emptyBefore
    weakest = study.weakestPoint(from: criticality)
  }

  /// What was asked for: the pairs, or else the single pauses.
  public var asked: [PauseOutcome] { pairs ?? singles }

  /// How many pauses were asked for, come to or not.
  public var askedCount: Int { pairs == nil ? bodies.count : bodies.count * (bodies.count - 1) / 2 }

  /// True when the search was stopped before every pause had been planned for, or before a plan was proved.
  public var isIncomplete: Bool {
    asked.count < askedCount || singles.count < bodies.count || asked.contains { !$0.isProved }
  }

  /// The pauses asked for, those that lose most first.
  public var ranked: [PauseOutcome] { Self.ranked(asked) }

  /// Those that lose most first; of those that lose the same, the order stays.
  public static func ranked(_ outcomes: [PauseOutcome]) -> [PauseOutcome] {
    outcomes.enumerated().sorted { left, right in
      let (one, other) = (left.element.rank, right.element.rank)
      return one == other ? left.offset < right.offset : other.lexicographicallyPrecedes(one)
    }.map(\.element)
  }

  /// The single pauses after which some role stays empty whatever is done.
  public var impossibleSingles: [PauseOutcome] { singles.filter(\.cannotBe) }

  /// How many more roles are lost when both are paused than when each is by itself; nil when it is not known.
  public func lostTogether(_ pair: PauseOutcome) -> Int? {
    let apart = pair.bodies.map { body in singles.first { $0.bodies == [body] } }
    guard pair.isProved, apart.allSatisfy({ $0?.isProved == true }) else { return nil }
    return pair.lost.count - apart.reduce(0) { $0 + ($1?.lost.count ?? 0) }
  }
}
