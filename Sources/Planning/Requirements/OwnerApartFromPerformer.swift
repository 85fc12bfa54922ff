public import Checking
import LinearModel
public import Responsibility
public import Vocabulary

/// Nobody owns and performs the same area, unless the file allows it for the area or for all.
public struct OwnerApartFromPerformer: Requirement {
  public let title = Text(
    sv: "Ägare och utförare är olika, om inte filen tillåter annat.",
    en: "Owner and performer differ unless the file allows otherwise.")

  public init() {}

  public func obstacle(to body: BodyID, for slot: Slot, in situation: Situation) -> Obstacle? {
    guard slot.role == .owner || slot.role == .performer, Self.applies(to: slot.area, in: situation),
      let area = situation.organization.areas[slot.area]
    else { return nil }
    // When the other role is free as well, rows in the model keep the two apart instead.
    let other: Role = slot.role == .owner ? .performer : .owner
    guard !slot.current.contains(body), !slot.isCounterpartPlanned else { return nil }
    return Self.held(other, by: body, on: area, in: situation)
  }

  /// What keeps a body from a role in a finished plan: the area's other role, which it already holds there.
  static func obstacle(to body: BodyID, in role: Role, beside area: Area, of plan: Situation) -> Obstacle? {
    guard role == .owner || role == .performer, applies(to: area.id, in: plan),
      let planned = plan.organization.areas[area.id]
    else { return nil }
    return held(role == .owner ? .performer : .owner, by: body, on: planned, in: plan)
  }

  private static func held(_ role: Role, by body: BodyID, on area: Area, in situation: Situation) -> Obstacle? {
    guard situation.now.activeHolders(of: role, on: area).contains(body) else { return nil }
    return Obstacle(
      role == .performer
        ? Text(sv: "utför redan området", en: "already performs the area")
        : Text(sv: "äger redan området", en: "already owns the area"),
      at: area.roles[role].place)
  }

  static func applies(to area: AreaID, in situation: Situation) -> Bool {
    !situation.scenario.planning.mayOwnerPerform && situation.organization.areas[area]?.mayOwnerPerform != true
  }

  /// Rows for the areas on which both roles are free.
  static func constrain(_ model: inout PlanningModel) {
    let problem = model.problem
    for (performerSlot, slot) in problem.slots.enumerated() where slot.role == .performer {
      guard applies(to: slot.area, in: problem.situation), let ownerSlot = problem.slot(for: .owner, on: slot.area)
      else { continue }
      let held = Set(problem.slots[ownerSlot].current).intersection(slot.current)
      for (body, performs) in model.options(for: performerSlot) {
        // What is so today may stay so: the plan answers for what it changes.
        guard let owns = model.holds(body, ownerSlot), !held.contains(body) else { continue }
        model.require(
          LinearExpression(owns) + LinearExpression(performs), .atMost(1), named: "apart[\(slot.area),\(body)]")
      }
    }
  }
}
