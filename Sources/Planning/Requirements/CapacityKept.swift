import Checking
import LinearModel
import Responsibility
import Vocabulary

/// Nobody is loaded above its capacity, where the capacity is known. A body that is above it already may not get more.
enum CapacityKept {
  /// The most that the body may carry after the plan; nil when its capacity is unknown.
  static func limit(of body: BodyID, in problem: PlanningProblem) -> Quantity? {
    guard let capacity = problem.situation.organization.bodies[body]?.capacity.value else { return nil }
    return max(capacity, problem.situation.now.load(of: body).sum)
  }

  static func constrain(_ model: inout PlanningModel) {
    let problem = model.problem
    guard problem.situation.scenario.planning.isCapacityRequired else { return }
    let loads = LoadExpressions(model)
    for body in problem.situation.organization.bodies {
      guard let limit = limit(of: body.id, in: problem), let chosen = loads.chosen[body.id] else { continue }
      let room = limit - loads.fixed(for: body.id)
      let name = problem.situation.names.definite(body.id)
      let unit = problem.situation.scenario.unit.map { " \($0)" } ?? ""
      model.require(
        chosen, .atMost(room.thousandths), named: "capacity[\(body.id)]",
        because: Obstacle(
          Text(
            sv: "\(name) har kapacitet för \(limit.written.swedish)\(unit)",
            en: "\(name) has capacity for \(limit.written.english)\(unit)"),
          at: body.capacity.place))
    }
  }
}

/// What the choices of a plan add up to for each body, in thousandths of the scenario's unit.
struct LoadExpressions {
  /// The load that depends on the plan; only bodies that could get some.
  private(set) var chosen: [BodyID: LinearExpression] = [:]
  private let problem: PlanningProblem

  init(_ model: PlanningModel) {
    problem = model.problem
    for (index, slot) in problem.slots.enumerated() {
      guard let effort = problem.situation.organization.areas[slot.area]?.effort[slot.role], effort != .zero else {
        continue
      }
      for (body, variable) in model.options(for: index) {
        chosen[body, default: .zero] += LinearExpression(variable) * effort.thousandths
      }
    }
  }

  /// The load from roles that the plan does not touch.
  func fixed(for body: BodyID) -> Quantity {
    problem.situation.now.load(of: body).items
      .filter { problem.slot(for: $0.role, on: $0.area) == nil }
      .reduce(.zero) { $0 + $1.effort }
  }
}
