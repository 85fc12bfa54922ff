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
    case best(Situation)
    case impossible(Obstacle)
    case undecided
  }

  /// A body in the role, and the best plan around it.
  private struct Found {
    let body: BodyID
    let state: Situation
    let values: [Score]
    let isHolder: Bool

    /// Better, or as good and already in the role.
    func goesBefore(_ other: Found) -> Bool {
      let (mine, others) = (values.map(\.units), other.values.map(\.units))
      return mine == others ? isHolder && !other.isHolder : mine.lexicographicallyPrecedes(others)
    }
  }

  func explanation(_ planned: Situation, with planner: Planner<PlanSolver>) throws -> RoleExplanation {
    let situation = plan.problem.situation
    let problem = PlanningProblem(situation, scope: .vacated, opening: role)
    guard let slot = problem.slot(for: role.role, on: role.area) else { return withoutCandidates }
    let (model, objectives) = planner.assembled(problem, levels, until: deadline)
    let question = Question(
      model: model, slot: slot, objectives: objectives, isUnfinished: planner.limitReached(by: model) != nil)
    var found: [Found] = []
    var obstacles: [(BodyID, Obstacle)] = []
    var undecided: [BodyID] = []
    for body in asked(for: problem.slots[slot], in: situation) {
      let isHolder = holders.contains(body)
      switch try isHolder ? .best(planned) : answer(for: body, to: question) {
      case .best(let state):
        found.append(
          Found(body: body, state: state, values: levels.map { $0.value(in: state) }, isHolder: isHolder))
      case .impossible(let obstacle): obstacles.append((body, obstacle))
      case .undecided: undecided.append(body)
      }
    }
    let ranked = found.enumerated().sorted { left, right in
      if left.element.goesBefore(right.element) { return true }
      return !right.element.goesBefore(left.element) && left.offset < right.offset
    }.map(\.element)
    let hasToday = standing == .planned || !holders.isEmpty
    let yardstick = hasToday ? planned : ranked.first?.state ?? planned
    return RoleExplanation(
      role: role, standing: standing, plan: plan, yardstick: hasToday ? .plan : .bestCandidate, holders: holders,
      candidates: try ranked.map { try candidate($0, against: yardstick, in: question) },
      obstacles: Self.grouped(obstacles), undecided: undecided)
  }

  /// The role to ask about in the model, and what the answer is measured by.
  private struct Question {
    let model: PlanningModel
    let slot: Int
    let objectives: [ObjectiveLevel]
    let isUnfinished: Bool
  }

  /// What a body costs is told on the first level that differs. What the rest of the plan does for the sake of later
  /// levels would only be in the way there, so the state shown is the one most like the plan that is as good so far.
  private func candidate(
    _ found: Found, against yardstick: Situation, in question: Question
  ) throws -> RoleCandidate {
    var state = found.state
    let target = levels.map { $0.value(in: yardstick) }
    if !found.isHolder, let first = found.values.indices.first(where: { found.values[$0] != target[$0] }),
      let shown = try finished(with: found.body, in: question, levels: first + 1)?.state
    {
      state = shown
    }
    return RoleCandidate(
      body: found.body, isHolder: found.isHolder, levels: found.values,
      comparison: CandidateComparison(state, to: yardstick, on: levels), otherMoves: moves(in: state, of: question),
      unknownFacts: UnknownFact.facts(of: found.body, holding: role, in: plan.problem.situation))
  }

  /// Bodies that could come in question: those that are active, and those who held the role before.
  private func asked(for slot: Slot, in situation: Situation) -> [BodyID] {
    situation.organization.bodies.ids.filter { situation.now.isActive($0) || slot.before.contains($0) }
  }

  private func answer(for body: BodyID, to question: Question) throws -> Answer {
    let slot = question.model.problem.slots[question.slot]
    if let obstacle = ObstacleFinder.requirementObstacle(to: body, for: slot, in: plan.problem.situation) {
      return .impossible(obstacle)
    }
    guard !question.isUnfinished, let finished = try finished(with: body, in: question, levels: levels.count) else {
      return .undecided
    }
    guard let state = finished.state else { return .impossible(try obstacle(to: body, in: question)) }
    return .best(state)
  }

  /// A search that came to its end.
  private struct Finish {
    /// Nil when it is proved that there is none.
    let state: Situation?
  }

  /// The best organisation with the body in the role, as far as the first levels say; without a state when there is
  /// none, nil when a limit came before either was proved.
  private func finished(
    with body: BodyID, in question: Question, levels count: Int
  ) throws -> Finish? {
    let (model, slot) = (question.model, question.slot)
    guard let asked = asked(body, in: question) else { return nil }
    var options = options
    options.timeLimit = deadline.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
    let settling = [fewestMoves(besides: slot, of: model), model.declaredOrder]
    let outcome = try solveLexicographically(
      asked, levels: question.objectives.prefix(count) + settling, with: solver, options: options)
    if outcome.status == .infeasible { return Finish(state: nil) }
    guard let solution = outcome.solution, outcome.levels.prefix(count).allSatisfy(\.isProved) else { return nil }
    let chosen = model.problem.slots.indices.map { model.bodies(in: $0, of: solution) }
    let state = model.problem.situation.filling(model.problem.slots, with: chosen)
    for (level, reached) in zip(levels.prefix(count), outcome.levels) {
      _ = try Planner<PlanSolver>.checked(level, reached, in: state)
    }
    return Finish(state: state)
  }

  private func asked(_ body: BodyID, in question: Question) -> LinearModel? {
    guard let holds = question.model.holds(body, question.slot) else { return nil }
    var asked = question.model.linear
    asked.fix(holds, to: 1, named: "ask")
    return asked
  }

  private func moves(in state: Situation, of question: Question) -> [RoleMove] {
    question.model.problem.slots.enumerated().compactMap { index, slot in
      guard index != question.slot, let area = state.organization.areas[slot.area] else { return nil }
      let bodies = state.now.activeHolders(of: slot.role, on: area)
      guard Set(bodies) != Set(planned(for: slot)) else { return nil }
      return RoleMove(role: RoleOnArea(slot.role, on: slot.area), bodies: bodies)
    }
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
  private func obstacle(to body: BodyID, in question: Question) throws -> Obstacle {
    let model = question.model
    let finder = ObstacleFinder(model.problem, planned: model.problem.situation)
    if let obstacle = finder.capacityObstacle(to: body, for: model.problem.slots[question.slot]) { return obstacle }
    var reasons: [Obstacle] = []
    if let asked = asked(body, in: question),
      case .conflict(let conflict) = try ConflictFinder(solver: solver).conflict(in: asked)
    {
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
