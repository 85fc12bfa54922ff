import Checking
import Responsibility
import Vocabulary

/// Measures another alternative with the goals of a plan, and says for each role in which they differ what the
/// alternative's choice would do to the plan.
struct ProposalScorer {
  private let levels: [GoalLevel]
  private let plan: Situation
  private let problem: PlanningProblem
  private let planScores: [Score]

  init(_ levels: [GoalLevel], plan: Situation, problem: PlanningProblem) {
    self.levels = levels
    self.plan = plan
    self.problem = problem
    planScores = levels.map { $0.value(in: plan) }
  }

  func score(_ proposal: Situation) -> ScoredProposal? {
    guard let alternative = proposal.alternative else { return nil }
    let scores = levels.map { $0.value(in: proposal) }
    let firstDifferent = zip(scores, planScores).enumerated().first { $0.element.0 != $0.element.1 }
    let isWorse = firstDifferent.map { $0.element.0 > $0.element.1 }
    return ScoredProposal(
      alternative: alternative, levels: scores, differences: differences(from: proposal),
      firstWorseLevel: isWorse == true ? firstDifferent?.offset : nil,
      firstBetterLevel: isWorse == false ? firstDifferent?.offset : nil,
      shares: firstDifferent.map { newShares(on: $0.offset, in: proposal) } ?? [])
  }

  /// The parts of the proposal's value that the plan's does not have, area by area.
  private func newShares(on level: Int, in proposal: Situation) -> [LevelShare] {
    let known = Dictionary(
      levels[level].shares(in: plan).map { ($0.cause, Set($0.areas)) }, uniquingKeysWith: { $0.union($1) })
    return levels[level].shares(in: proposal).compactMap { share in
      guard let areas = known[share.cause] else { return share }
      let new = share.areas.filter { !areas.contains($0) }
      return new.isEmpty ? nil : LevelShare(amount: share.amount, cause: share.cause, areas: new)
    }
  }

  private func differences(from proposal: Situation) -> [ProposalDifference] {
    plan.now.activeAreas.flatMap { area -> [ProposalDifference] in
      guard let other = proposal.organization.areas[area.id] else { return [] }
      return [Role.owner, .performer, .support].compactMap { role in
        let inPlan = plan.now.activeHolders(of: role, on: area)
        let inProposal = proposal.now.activeHolders(of: role, on: other)
        let isSame = Set(inPlan) == Set(inProposal) && area.roles[role].isAbsent == other.roles[role].isAbsent
        guard !isSame else { return nil }
        return ProposalDifference(
          area: area.id, role: role, inPlan: inPlan, inProposal: inProposal,
          effect: effect(of: inProposal, in: role, on: area))
      }
    }
  }

  private func effect(of bodies: [BodyID], in role: Role, on area: Area) -> ProposalDifference.Effect {
    guard let index = problem.slot(for: role, on: area.id) else {
      return .outsidePlan(isUnknownToday: area.roles[role].isUnknown)
    }
    for body in bodies {
      let slot = problem.slots[index]
      if let obstacle = ObstacleFinder.requirementObstacle(to: body, for: slot, in: problem.situation) {
        return .notAllowed(body, obstacle)
      }
      if let obstacle = OwnerApartFromPerformer.obstacle(to: body, in: role, beside: area, of: plan) {
        return .notAllowed(body, obstacle)
      }
    }
    let swapped = plan.filling([problem.slots[index]], with: [bodies])
    for (level, (planned, now)) in zip(planScores, levels.map { $0.value(in: swapped) }).enumerated() {
      if now > planned { return .worse(level: level, by: Score(units: now.units - planned.units, scale: now.scale)) }
      if now < planned { return .better(level: level, by: Score(units: planned.units - now.units, scale: now.scale)) }
    }
    return .equal
  }
}
