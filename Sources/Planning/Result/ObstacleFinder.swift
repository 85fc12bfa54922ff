import Checking
import Responsibility
import Vocabulary

/// Says why nobody can hold a role.
struct ObstacleFinder {
  private let problem: PlanningProblem
  private let planned: Situation

  init(_ problem: PlanningProblem, planned: Situation) {
    self.problem = problem
    self.planned = planned
  }

  /// What stands in the way of each body that could come in question: those that are active, and those who held the
  /// role before.
  func obstacles(for index: Int) -> [ObstacleGroup] {
    let slot = problem.slots[index]
    var bodies: [Obstacle: [BodyID]] = [:]
    var order: [Obstacle] = []
    for body in problem.situation.organization.bodies.ids {
      guard problem.situation.now.isActive(body) || slot.before.contains(body) else { continue }
      let obstacle =
        Self.requirementObstacle(to: body, for: slot, in: problem.situation) ?? capacityObstacle(to: body, for: slot)
        ?? Obstacle(
          Text(
            sv: "kan inte ta rollen utan att en annan blir utan", en: "cannot take it without leaving another empty"))
      if bodies[obstacle] == nil { order.append(obstacle) }
      bodies[obstacle, default: []].append(body)
    }
    return order.map { ObstacleGroup(obstacle: $0, bodies: bodies[$0] ?? []) }
  }

  static func requirementObstacle(to body: BodyID, for slot: Slot, in situation: Situation) -> Obstacle? {
    for requirement in RequirementCatalogue.standard {
      if let obstacle = requirement.obstacle(to: body, for: slot, in: situation) { return obstacle }
    }
    return nil
  }

  func capacityObstacle(to body: BodyID, for slot: Slot) -> Obstacle? {
    guard problem.situation.scenario.planning.isCapacityRequired,
      let effort = problem.situation.organization.areas[slot.area]?.effort[slot.role],
      let limit = CapacityKept.limit(of: body, in: problem)
    else { return nil }
    let left = max(.zero, limit - planned.now.load(of: body).sum)
    guard effort > left else { return nil }
    let unit = problem.situation.scenario.unit.map { " \($0)" } ?? ""
    return Obstacle(
      Text(
        sv: "har \(left.written.swedish)\(unit) kvar och rollen kräver \(effort.written.swedish)",
        en: "has \(left.written.english)\(unit) left and the role takes \(effort.written.english)"),
      at: problem.situation.organization.bodies[body]?.capacity.place)
  }
}
