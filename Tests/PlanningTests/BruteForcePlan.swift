import Checking
import Responsibility

@testable import Planning

/// The best plan by trying every one: what each level is worth, measured on the finished organisation. Knows nothing
/// of the linear model, so that it can catch the model being wrong.
struct BruteForcePlan {
  let problem: PlanningProblem
  let levels: [GoalLevel]

  init(_ problem: PlanningProblem) {
    // Who may decide is judged here anew, from the facts themselves.
    self.problem = PlanningProblem(
      problem.situation, scope: problem.scope, opening: problem.opened,
      requirements: RequirementCatalogue.standard.filter {
        !($0 is MandateAllowsDecisions) && !($0 is LegalFormAllowsDecisions)
      })
    levels = GoalLevel.levels(for: problem.situation.scenario.planning)
  }

  /// The values of the best plan, level by level; nil when none keeps the requirements.
  func bestValues() -> [Int]? {
    var best: [Int]?
    forEachChoice(slot: 0, chosen: []) { chosen in
      guard keepsRequirements(chosen) else { return }
      let values = self.values(of: chosen)
      if best.map({ values.lexicographicallyPrecedes($0) }) ?? true { best = values }
    }
    return best
  }

  /// For each body that can hold the slot, alone or among others, the values of the best plan in which it does.
  func bestValues(ofEachBodyIn slot: Int) -> [BodyID: [Int]] {
    var best: [BodyID: [Int]] = [:]
    forEachChoice(slot: 0, chosen: []) { chosen in
      guard !chosen[slot].isEmpty, keepsRequirements(chosen) else { return }
      let values = self.values(of: chosen)
      for body in chosen[slot] where best[body].map({ values.lexicographicallyPrecedes($0) }) ?? true {
        best[body] = values
      }
    }
    return best
  }

  /// Every body that some best plan has in each slot.
  func bodiesInBestPlans(worth best: [Int]) -> [Set<BodyID>] {
    var found = [Set<BodyID>](repeating: [], count: problem.slots.count)
    forEachChoice(slot: 0, chosen: []) { chosen in
      guard keepsRequirements(chosen), values(of: chosen) == best else { return }
      for (slot, bodies) in chosen.enumerated() { found[slot].formUnion(bodies) }
    }
    return found
  }

  func values(of chosen: [[BodyID]]) -> [Int] {
    let planned = finished(with: chosen)
    return levels.map { $0.value(in: planned).units }
  }

  private func finished(with chosen: [[BodyID]]) -> Situation {
    var organization = problem.situation.now.organization
    for (slot, bodies) in zip(problem.slots, chosen) where !(bodies.isEmpty && slot.current.isEmpty) {
      organization.areas.update(slot.area) { $0.roles[slot.role] = Fact(.stated(bodies.map { Holding(body: $0) })) }
    }
    return Situation(
      scenario: problem.situation.scenario, before: problem.situation.before,
      now: OrganizationState(organization, on: problem.situation.now.day), alternative: problem.situation.alternative)
  }

  private func keepsRequirements(_ chosen: [[BodyID]]) -> Bool {
    let planned = finished(with: chosen)
    let settings = problem.situation.scenario.planning
    for (slot, bodies) in zip(problem.slots, chosen) where slot.role == .performer {
      guard let owner = problem.slot(for: .owner, on: slot.area), !settings.mayOwnerPerform,
        problem.situation.organization.areas[slot.area]?.mayOwnerPerform == false
      else { continue }
      let kept = Set(problem.slots[owner].current).intersection(slot.current)
      guard Set(bodies).intersection(chosen[owner]).subtracting(kept).isEmpty else { return false }
    }
    for pair in settings.fixed {
      if let slot = problem.slot(for: pair.role, on: pair.area), !chosen[slot].contains(pair.body) { return false }
    }
    guard settings.isCapacityRequired else { return true }
    return planned.now.activeBodies.allSatisfy { body in
      guard let limit = CapacityKept.limit(of: body.id, in: problem) else { return true }
      return planned.now.load(of: body.id).sum <= limit
    }
  }

  private func forEachChoice(slot: Int, chosen: [[BodyID]], _ visit: ([[BodyID]]) -> Void) {
    guard slot < problem.slots.count else { return visit(chosen) }
    for bodies in choices(for: slot) { forEachChoice(slot: slot + 1, chosen: chosen + [bodies], visit) }
  }

  private func choices(for slot: Int) -> [[BodyID]] {
    var choices: [[BodyID]] = [[]]
    for body in problem.candidates[slot] where mayDecide(body, problem.slots[slot]) {
      choices += choices.filter { $0.count < problem.slots[slot].places }.map { $0 + [body] }
    }
    return choices
  }

  private func mayDecide(_ body: BodyID, _ slot: Slot) -> Bool {
    let organization = problem.situation.organization
    guard slot.role == .owner, let owner = organization.bodies[body], let area = organization.areas[slot.area] else {
      return true
    }
    for decision in area.decisions {
      if let listed = owner.mandate.value?.decisions, !listed.contains(decision) { return false }
      guard owner.legalForm.value == .informal else { continue }
      switch decision {
      case .agreement: if area.signatories.isEmpty { return false }
      case .procurement, .personalData: return false
      default: continue
      }
    }
    return true
  }
}
