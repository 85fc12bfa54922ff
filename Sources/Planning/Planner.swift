public import Checking
public import LinearModel
import Responsibility
import Vocabulary

/// Finds the best way to fill the roles that a reorganisation leaves empty, and proves it.
///
/// The planner is handed its solver; it knows of none.
public struct Planner<PlanSolver: Solver>: Sendable {
  let solver: PlanSolver
  let options: SolveOptions

  public init(solver: PlanSolver, options: SolveOptions = SolveOptions()) {
    self.solver = solver
    self.options = options
  }

  /// - Parameters:
  ///   - situation: the state to plan from: an alternative's, with its changes made.
  ///   - proposals: other alternatives to measure beside the plan, each with its state.
  ///   - findingTies: false for whoever has no use for plans that are as good.
  /// - Throws: what the solver throws, and `PlanningError` when an answer does not stand up to being checked.
  public func plan(
    _ situation: Situation, scope: PlanScope = .vacated, comparedWith proposals: [Situation] = [],
    findingTies: Bool = true
  ) throws -> Plan {
    let deadline = options.timeLimit.map { ContinuousClock.now + $0 }
    let problem = PlanningProblem(situation, scope: scope)
    let levels = GoalLevel.levels(for: situation.scenario.planning)
    let (model, objectives) = assembled(problem, levels, until: deadline)
    if let limit = limitReached(by: model) { return Self.nothing(limit, problem) }
    let outcome = try solveLexicographically(
      model.linear, levels: objectives + [model.declaredOrder], with: solver, options: options)
    guard let solution = outcome.solution else {
      return try planWithout(solution: outcome.status, model: model, levels: levels)
    }
    let chosen = problem.slots.indices.map { model.bodies(in: $0, of: solution) }
    let planned = situation.filling(problem.slots, with: chosen)
    let planLevels = try zip(levels, outcome.levels).map { level, reached in
      try Self.checked(level, reached, in: planned)
    }
    let isProved = !planLevels.contains { !$0.isProved }
    let ties =
      isProved && findingTies
      ? try TieFinder(model: model, levels: objectives, outcome: outcome).ties(with: solver, until: deadline)
      : TieFinder.Ties(slots: problem.slots.count, areComplete: false)
    let assignments = problem.slots.indices.map { index in
      PlannedAssignment(
        slot: problem.slots[index], bodies: chosen[index], equallyGood: ties.equallyGood[index],
        equallyGoodAlone: ties.alone[index],
        obstacles: chosen[index].isEmpty ? ObstacleFinder(problem, planned: planned).obstacles(for: index) : [])
    }
    return Plan(
      status: Self.status(outcome.status, isProved: isProved, hasUnfilled: chosen.contains(where: \.isEmpty)),
      problem: problem,
      levels: planLevels, assignments: assignments, situation: planned, conflict: [],
      proposals: proposals.compactMap { ProposalScorer(levels, plan: planned, problem: problem).score($0) },
      areTiesComplete: ties.areComplete)
  }

  /// The model with every requirement's rows, and what each level adds up.
  func assembled(
    _ problem: PlanningProblem, _ levels: [GoalLevel], until deadline: ContinuousClock.Instant?
  ) -> (model: PlanningModel, objectives: [ObjectiveLevel]) {
    let cancellation = options.cancellation
    var model = PlanningModel(problem) {
      cancellation?.isCancelled == true || deadline.map { $0 <= ContinuousClock.now } == true
    }
    OwnerApartFromPerformer.constrain(&model)
    CapacityKept.constrain(&model)
    FixedPairs.constrain(&model)
    let objectives = levels.map { level in
      let name = level.title.map(\.word.rawValue).joined(separator: "+")
      return ObjectiveLevel(name: name, expression: level.expression(in: &model))
    }
    return (model, objectives)
  }

  /// The limit that is up. A model that was left unfinished is solved for nothing: it would be the wrong model.
  func limitReached(by model: PlanningModel) -> Limit? {
    guard model.isCalledOff() else { return nil }
    return options.cancellation?.isCancelled == true ? .cancelled : .time
  }

  private static func nothing(_ limit: Limit, _ problem: PlanningProblem) -> Plan {
    Plan(
      status: .nothingFound(limit), problem: problem, levels: [], assignments: [], situation: nil, conflict: [],
      proposals: [], areTiesComplete: true)
  }

  /// A limit that came while only the order among equals was left to settle has taken nothing from the proof.
  private static func status(
    _ status: LexicographicOutcome.Status, isProved: Bool, hasUnfilled: Bool
  ) -> Plan.Status {
    if case .feasible(let limit) = status, !isProved { return .unproved(limit) }
    return hasUnfilled ? .partial : .optimal
  }

  /// The level with its value measured anew on the finished organisation: the model and the goals have to agree.
  static func checked(
    _ level: GoalLevel, _ reached: LevelOutcome, in planned: Situation
  ) throws -> PlanLevel {
    let value = level.value(in: planned)
    // A counter is as low as it can be only where its level is proved; elsewhere the model may claim too much, never
    // too little.
    if reached.wasAttempted, let claimed = reached.value?.integer,
      claimed < value.units || (reached.isProved && claimed != value.units)
    {
      throw PlanningError.valueDisagrees(level: reached.name, model: claimed, organization: value.units)
    }
    let bound = reached.isProved ? value : reached.bound.flatMap { Score(roundingUp: $0, scale: level.scale) }
    return PlanLevel(
      goals: level.title, value: value, bound: bound, isProved: reached.isProved, shares: level.shares(in: planned))
  }

  private func planWithout(
    solution status: LexicographicOutcome.Status, model: PlanningModel, levels: [GoalLevel]
  ) throws -> Plan {
    var conflict: [Obstacle] = []
    var planStatus = Plan.Status.impossible
    if case .stopped(let limit) = status {
      planStatus = .nothingFound(limit)
    } else if case .conflict(let found) = try ConflictFinder(solver: solver, options: options).conflict(
      in: model.linear)
    {
      conflict = found.origins.map { model.reasons[$0.id] } + obstaclesToFixedPairs(in: model.problem)
    }
    return Plan(
      status: planStatus, problem: model.problem, levels: [], assignments: [], situation: nil, conflict: conflict,
      proposals: [], areTiesComplete: true)
  }

  /// A fixed pair whose body may not hold the role at all is its own explanation.
  private func obstaclesToFixedPairs(in problem: PlanningProblem) -> [Obstacle] {
    problem.situation.scenario.planning.fixed.compactMap { pair in
      guard let slot = problem.slot(for: pair.role, on: pair.area) else { return nil }
      let name = Text(problem.situation.names.definite(pair.body) + " ")
      return ObstacleFinder.requirementObstacle(to: pair.body, for: problem.slots[slot], in: problem.situation)
        .map { Obstacle(name + $0.reason, at: $0.place) }
    }
  }
}

/// A plan that did not stand up to being checked. Never the model's fault: it says that the tool is wrong.
public enum PlanningError: Error, Sendable {
  case valueDisagrees(level: String, model: Int, organization: Int)
}

extension Score {
  /// A bound from the solver: no plan in whole units can be below the next whole unit.
  fileprivate init?(roundingUp bound: Double, scale: Int) {
    guard bound.isFinite, let units = Int(exactly: (bound - 1e-6).rounded(.up)) else { return nil }
    self.init(units: units, scale: scale)
  }
}
