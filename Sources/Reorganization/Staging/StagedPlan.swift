public import Checking
public import Responsibility

/// The order in which to make the moves of an alternative, so that no state on the way has an error that neither the
/// start nor the target has; or the least bad order, where there is none.
public struct StagedPlan: Sendable {
  /// The organisation after one more move.
  public struct Step: Sendable {
    public let move: Move
    /// Every error of the state that the move leads to.
    public let errors: [Finding]
    /// Those that neither the start nor the target has.
    public let newErrors: [Finding]
  }

  /// The state that everything is done in.
  public let target: Situation
  /// The alternative whose changes have been made already; nil for the organisation as it is.
  public let base: Alternative?
  public let startErrors: [Finding]
  public let targetErrors: [Finding]
  public let steps: [Step]
  /// No order has fewer new errors, counted over all states on the way.
  public let bound: Int
  /// How many states on the way were looked at, of all that there are.
  public let examinedStates: Int
  /// Nil when there are more than can be counted.
  public let allStates: Int?

  /// The new errors of all states on the way, one in two states counted twice.
  public var newErrorCount: Int { steps.reduce(0) { $0 + $1.newErrors.count } }
  /// True when no order is better.
  public var isProved: Bool { newErrorCount == bound }
  /// True when no state on the way has an error that neither the start nor the target has.
  public var isClean: Bool { newErrorCount == 0 }

  /// Up to so many moves every state can be looked at.
  public static let exactMoves = 16
}

/// Looks for a staged plan.
public struct StagePlanner: Sendable {
  private let checker: Checker
  /// How many states may be looked at.
  private let limit: Int

  public init(checker: Checker = Checker(), limit: Int = 1 << StagedPlan.exactMoves) {
    self.checker = checker
    self.limit = limit
  }

  /// How many moves an alternative takes from the base.
  public static func moveCount(of timeline: Timeline, from base: Timeline?) -> Int {
    Stages(timeline, base).moves.count
  }

  /// - Parameter base: an alternative that the target is based on and that has been carried out; nil for today.
  /// - Returns: nil when there are more moves than can be ordered.
  public func plan(for timeline: Timeline, from base: Timeline? = nil) -> StagedPlan? {
    let stages = Stages(timeline, base)
    guard stages.moves.count <= StageSearch.mostMoves else { return nil }
    let errors = StageErrors(stages: stages, checker: checker)
    let outcome = search(stages, errors)
    var done: StageSearch.Subset = 0
    let steps = outcome.order.map { move -> StagedPlan.Step in
      done |= 1 << StageSearch.Subset(move)
      let found = errors.all(after: done)
      return StagedPlan.Step(move: stages.moves[move], errors: found, newErrors: errors.new(among: found))
    }
    return StagedPlan(
      target: stages.situation(after: errors.everything), base: base?.alternative, startErrors: errors.start,
      targetErrors: errors.target, steps: steps, bound: outcome.bound, examinedStates: outcome.examined,
      allStates: (1 << stages.moves.count) - (stages.moves.isEmpty ? 1 : 2))
  }

  /// Above what can be searched exactly, moves that have nothing to do with each other are first ordered apart. The
  /// order put together is then measured as it stands: what it is worth does not rest on the parts being apart.
  private func search(_ stages: Stages, _ errors: StageErrors) -> StageSearch.Outcome {
    let count = stages.moves.count
    let cost = { errors.new(among: errors.all(after: $0)).count }
    let whole = { StageSearch(count: count, limit: limit, cost: cost).run() }
    let groups = count > StagedPlan.exactMoves ? stages.independentMoves : []
    guard groups.count > 1 else { return whole() }
    var examined = 0
    var order: [Int] = []
    for group in groups {
      let search = StageSearch(count: group.count, limit: limit / groups.count) { subset in
        cost(group.enumerated().reduce(0) { $0 | (subset >> UInt64($1.offset) & 1) << UInt64($1.element) })
      }
      let outcome = search.run()
      examined += outcome.examined
      order += outcome.order.map { group[$0] }
    }
    var (done, total): (StageSearch.Subset, Int) = (0, 0)
    for move in order.dropLast() {
      done |= 1 << StageSearch.Subset(move)
      total += cost(done)
      examined += 1
    }
    if total == 0 { return StageSearch.Outcome(order: order, cost: 0, bound: 0, examined: examined) }
    var outcome = whole()
    outcome.examined += examined
    if total < outcome.cost { (outcome.order, outcome.cost) = (order, total) }
    return outcome
  }
}

/// The moves of an alternative, and the organisation after any set of them.
private struct Stages {
  let timeline: Timeline
  let moves: [Move]
  /// The changes that have been made before the first move, by their places.
  private let made: Set<Int>
  private let before: OrganizationState

  init(_ timeline: Timeline, _ base: Timeline?) {
    self.timeline = timeline
    var done = base?.changes ?? []
    var made: Set<Int> = []
    for (position, change) in timeline.changes.enumerated() {
      if let found = done.firstIndex(of: change) {
        done.remove(at: found)
        made.insert(position)
      }
    }
    self.made = made
    let left = timeline.changes.indices.filter { !made.contains($0) }
    moves = Move.all(in: left.map { timeline.changes[$0] }).map { move in
      Move(changes: move.changes, positions: move.positions.map { left[$0] })
    }
    before = timeline.situation().before
  }

  /// The organisation on the target's day, when the set of moves has been made and nothing else.
  func situation(after subset: StageSearch.Subset) -> Situation {
    var positions = made
    for (index, move) in moves.enumerated() where subset >> UInt64(index) & 1 == 1 {
      positions.formUnion(move.positions)
    }
    let changes = timeline.changes.enumerated().filter { positions.contains($0.offset) }.map(\.element)
    let day = timeline.lastDay
    return Situation(
      scenario: timeline.scenario, before: before,
      now: OrganizationState(timeline.organization(after: changes, on: day), on: day),
      alternative: timeline.alternative, changes: changes)
  }

  /// Groups of moves that name no body or area in common, directly or through the roles that the bodies hold.
  var independentMoves: [[Int]] {
    let touched = moves.map { move in move.changes.reduce(into: Set<String>()) { $0.formUnion(touches($1)) } }
    var groups: [(moves: [Int], touched: Set<String>)] = []
    for (index, names) in touched.enumerated() {
      let joined = groups.filter { !$0.touched.isDisjoint(with: names) }
      groups.removeAll { !$0.touched.isDisjoint(with: names) }
      groups.append((joined.flatMap(\.moves) + [index], joined.reduce(names) { $0.union($1.touched) }))
    }
    return groups.map { $0.moves.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private func touches(_ change: Change) -> Set<String> {
    let organization = timeline.scenario.organization
    func names(_ area: AreaID, _ roles: [Role: Fact<[Holding]>]) -> Set<String> {
      let now = organization.areas[area].map { area in Role.allCases.flatMap { area.roles[$0].value ?? [] } } ?? []
      let holders = now + roles.values.flatMap { $0.value ?? [] }
      return Set(["area \(area)"] + holders.map { "body \($0.body)" })
    }
    if case .assign(let area, let roles) = change.operation { return names(area, roles) }
    if case .amend(let body, _) = change.operation { return ["body \(body)"] }
    if case .pause(let body) = change.operation { return ["body \(body)"] }
    if case .resume(let body) = change.operation { return ["body \(body)"] }
    if case .dissolve(let body) = change.operation { return ["body \(body)"] }
    // Whatever else it does may reach anybody.
    return Set(organization.bodies.ids.map { "body \($0)" })
  }
}

/// The errors of every state on the way, and which of them are new.
private struct StageErrors {
  let start: [Finding]
  let target: [Finding]
  let everything: StageSearch.Subset
  private let stages: Stages
  private let checker: Checker
  private let known: [Key: Set<Subject>]

  /// An error of one rule about one thing. It is new as well when it also concerns somebody whom it concerns neither at
  /// the start nor in the target; the figures in its sentence make no difference.
  private struct Key: Hashable {
    let rule: RuleID
    let subject: Subject?

    init(_ finding: Finding) {
      rule = finding.rule
      subject = finding.subjects.first
    }
  }

  init(stages: Stages, checker: Checker) {
    self.stages = stages
    self.checker = checker
    everything = stages.moves.isEmpty ? 0 : (1 << StageSearch.Subset(stages.moves.count)) - 1
    start = Self.errors(in: stages.situation(after: 0), checker)
    target = Self.errors(in: stages.situation(after: everything), checker)
    known = (start + target).reduce(into: [:]) { $0[Key($1), default: []].formUnion($1.subjects) }
  }

  func all(after subset: StageSearch.Subset) -> [Finding] { Self.errors(in: stages.situation(after: subset), checker) }

  func new(among errors: [Finding]) -> [Finding] {
    errors.filter { error in !(known[Key(error)]?.isSuperset(of: error.subjects) ?? false) }
  }

  private static func errors(in situation: Situation, _ checker: Checker) -> [Finding] {
    checker.findings(in: situation).filter { $0.severity == .error }
  }
}
