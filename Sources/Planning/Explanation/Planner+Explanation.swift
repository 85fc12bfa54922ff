public import Checking
import LinearModel
import Responsibility
import Vocabulary

extension Planner {
  /// Why a body holds a role in the plan for a situation, and what it would cost to give the role to any other: each is
  /// put in the role in turn, and the rest of the plan is made the best it can be.
  ///
  /// The time limit is for the whole answer. Bodies that it leaves no time for are named as undecided.
  ///
  /// - Throws: what the solver throws, and `PlanningError` when an answer does not stand up to being checked.
  public func explanation(of role: RoleOnArea, in situation: Situation) throws -> RoleExplanation {
    let deadline = options.timeLimit.map { ContinuousClock.now + $0 }
    let plan = try plan(situation, scope: .vacated, comparedWith: [], findingTies: false)
    let standing = RoleStanding(of: role, in: plan.problem)
    let search = CandidateSearch(
      of: role, standing: standing, besides: plan, with: solver, options: options, until: deadline)
    guard let planned = plan.situation, standing.isOpen else { return search.withoutCandidates }
    return try search.explanation(planned, with: self)
  }
}

/// Puts each body in a role in turn.
private struct CandidateSearch<PlanSolver: Solver> {
  private let role: RoleOnArea
  private let standing: RoleStanding
  private let plan: Plan
  private let solver: PlanSolver
  private let options: SolveOptions
  private let deadline: ContinuousClock.Instant?
  private let levels: [GoalLevel]

  init(
    of role: RoleOnArea, standing: RoleStanding, besides plan: Plan, with solver: PlanSolver, options: SolveOptions,
    until deadline: ContinuousClock.Instant?
  ) {
    self.role = role
    self.standing = standing
    self.plan = plan
    self.solver = solver
    self.options = options
    self.deadline = deadline
    levels = GoalLevel.levels(for: plan.problem.situation.scenario.planning)
  }

  private var holders: [BodyID] {
    switch standing {
    case .held(let bodies): bodies
    case .planned: plan.assignments.first { $0.slot.area == role.area && $0.slot.role == role.role }?.bodies ?? []
    default: []
    }
  }

  var withoutCandidates: RoleExplanation {
    RoleExplanation(
      role: role, standing: standing, plan: plan, yardstick: .plan, holders: holders, candidates: [], obstacles: [],
      undecided: [])
  }

  /// What became of one body.
  private enum Answer {
    case best(Situation, [RoleMove])
    case impossible(Obstacle)
    case undecided
  }

  func explanation(_ planned: Situation, with planner: Planner<PlanSolver>) throws -> RoleExplanation {
    let situation = plan.problem.situation
    let problem = PlanningProblem(situation, scope: .vacated, opening: role)
    guard let slot = problem.slot(for: role.role, on: role.area) else { return withoutCandidates }
    let (model, objectives) = planner.assembled(problem, levels, until: deadline)
    let isUnfinished = planner.limitReached(by: model) != nil
    var found: [(body: BodyID, state: Situation, moves: [RoleMove])] = []
    var obstacles: [(BodyID, Obstacle)] = []
    var undecided: [BodyID] = []
    for body in asked(for: problem.slots[slot], in: situation) {
      if holders.contains(body) {
        found.append((body, planned, []))
        continue
      }
      let answer: Answer =
        if let obstacle = ObstacleFinder.requirementObstacle(to: body, for: problem.slots[slot], in: situation) {
          .impossible(obstacle)
        } else if isUnfinished {
          .undecided
        } else {
          try best(with: body, in: slot, of: model, objectives)
        }
      switch answer {
      case .best(let state, let moves): found.append((body, state, moves))
      case .impossible(let obstacle): obstacles.append((body, obstacle))
      case .undecided: undecided.append(body)
      }
    }
    let valued = found.map { entry in
      (body: entry.body, state: entry.state, moves: entry.moves, levels: levels.map { $0.value(in: entry.state) })
    }
    // The holder first among equals, then as declared.
    let ranked = valued.enumerated().sorted { left, right in
      let (mine, other) = (left.element.levels.map(\.units), right.element.levels.map(\.units))
      if mine != other { return mine.lexicographicallyPrecedes(other) }
      let (holds, otherHolds) = (holders.contains(left.element.body), holders.contains(right.element.body))
      return holds == otherHolds ? left.offset < right.offset : holds
    }.map(\.element)
    let hasToday = standing == .planned || !holders.isEmpty
    let yardstick = hasToday ? planned : ranked.first?.state ?? planned
    return RoleExplanation(
      role: role, standing: standing, plan: plan, yardstick: hasToday ? .plan : .bestCandidate, holders: holders,
      candidates: ranked.map { entry in
        RoleCandidate(
          body: entry.body, isHolder: holders.contains(entry.body), levels: entry.levels,
          comparison: CandidateComparison(entry.state, to: yardstick, on: levels), otherMoves: entry.moves,
          unknownFacts: UnknownFact.facts(of: entry.body, holding: role, in: situation))
      },
      obstacles: Self.grouped(obstacles), undecided: undecided)
  }

  /// Bodies that could come in question: those that are active, and those who held the role before.
  private func asked(for slot: Slot, in situation: Situation) -> [BodyID] {
    situation.organization.bodies.ids.filter { situation.now.isActive($0) || slot.before.contains($0) }
  }

  private func best(
    with body: BodyID, in slot: Int, of model: PlanningModel, _ objectives: [ObjectiveLevel]
  ) throws -> Answer {
    guard let holds = model.holds(body, slot) else { return .undecided }
    var asked = model.linear
    asked.fix(holds, to: 1, named: "ask")
    var options = options
    options.timeLimit = deadline.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
    let outcome = try solveLexicographically(
      asked, levels: objectives + [fewestMoves(besides: slot, of: model), model.declaredOrder], with: solver,
      options: options)
    if outcome.status == .infeasible { return .impossible(try obstacle(to: body, in: slot, of: model, asked)) }
    guard let solution = outcome.solution, outcome.levels.prefix(levels.count).allSatisfy(\.isProved) else {
      return .undecided
    }
    let chosen = model.problem.slots.indices.map { model.bodies(in: $0, of: solution) }
    let state = model.problem.situation.filling(model.problem.slots, with: chosen)
    for (level, reached) in zip(levels, outcome.levels) {
      _ = try Planner<PlanSolver>.checked(level, reached, in: state)
    }
    let moves = zip(model.problem.slots, chosen).enumerated().compactMap { index, entry -> RoleMove? in
      guard index != slot, Set(entry.1) != Set(planned(for: entry.0)) else { return nil }
      return RoleMove(role: RoleOnArea(entry.0.role, on: entry.0.area), bodies: entry.1)
    }
    return .best(state, moves)
  }

  private func planned(for slot: Slot) -> [BodyID] {
    plan.assignments.first { $0.slot.area == slot.area && $0.slot.role == slot.role }?.bodies ?? []
  }

  /// Among plans that are as good, the one that is most like the plan shows best what has to change.
  private func fewestMoves(besides slot: Int, of model: PlanningModel) -> ObjectiveLevel {
    var moves = LinearExpression.zero
    for other in model.problem.slots.indices where other != slot {
      let kept = planned(for: model.problem.slots[other])
      for (body, holds) in model.options(for: other) {
        moves += LinearExpression(holds) * (kept.contains(body) ? -1 : 1)
      }
    }
    return ObjectiveLevel(name: "fewest moves", expression: moves)
  }

  /// What cannot hold together with the body in the role.
  private func obstacle(
    to body: BodyID, in slot: Int, of model: PlanningModel, _ asked: LinearModel
  ) throws -> Obstacle {
    let finder = ObstacleFinder(model.problem, planned: model.problem.situation)
    if let obstacle = finder.capacityObstacle(to: body, for: model.problem.slots[slot]) { return obstacle }
    var reasons: [Obstacle] = []
    if case .conflict(let conflict) = try ConflictFinder(solver: solver, options: options).conflict(in: asked) {
      reasons = conflict.origins.map { model.reasons[$0.id] }
    }
    let list = Text.list(reasons.map(\.reason))
    return Obstacle(
      Text(
        sv: "går inte att förena med det som filen kräver: \(list.swedish)",
        en: "cannot be combined with what the file requires: \(list.english)"),
      at: reasons.first?.place)
  }

  private static func grouped(_ obstacles: [(BodyID, Obstacle)]) -> [ObstacleGroup] {
    var bodies: [Obstacle: [BodyID]] = [:]
    var order: [Obstacle] = []
    for (body, obstacle) in obstacles {
      if bodies[obstacle] == nil { order.append(obstacle) }
      bodies[obstacle, default: []].append(body)
    }
    return order.map { ObstacleGroup(obstacle: $0, bodies: bodies[$0] ?? []) }
  }
}
