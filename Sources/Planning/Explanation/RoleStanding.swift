import Checking
public import Responsibility

/// What a plan has to do with a role: it fills it, or it leaves it alone for a reason.
public enum RoleStanding: Sendable, Hashable {
  /// The role has lost its holders and the plan gives it to somebody.
  case planned
  /// These bodies hold it and go on doing so.
  case held([BodyID])
  /// The file does not say who holds it, so it cannot be said to be empty.
  case unknown
  /// It is stated that nobody is to hold it, there if the file says so in its own words.
  case decidedEmpty(Place?)
  /// Each part of the area has a holder of its own.
  case heldThroughParts([AreaID])
  /// The area names nobody and shares the roles of the one it is part of.
  case sharedWith(AreaID)
  /// The area does not hold on the day.
  case outOfForce
  /// The role has lost these holders, but the area can do without.
  case notNeeded([BodyID])

  init(of role: RoleOnArea, in problem: PlanningProblem) {
    let now = problem.situation.now
    guard let area = now.organization.areas[role.area], now.isActive(area) else {
      self = .outOfForce
      return
    }
    let bearer = now.roleBearer(of: area)
    let holders = now.activeHolders(of: role.role, on: area)
    if bearer.id != area.id {
      self = .sharedWith(bearer.id)
    } else if problem.slot(for: role.role, on: role.area) != nil {
      self = .planned
    } else if !holders.isEmpty {
      self = .held(holders)
    } else if area.roles[role.role].isAbsent {
      self = .decidedEmpty(area.roles[role.role].place)
    } else if now.isHeldThroughParts(role.role, on: role.area) {
      let parts = now.children(of: role.area).compactMap { now.organization.areas[$0] }
      self = .heldThroughParts(parts.filter { now.isActive($0) }.map(\.id))
    } else if now.namedHolders(of: role.role, on: area).isEmpty {
      self = .unknown
    } else {
      self = .notNeeded(now.namedHolders(of: role.role, on: area))
    }
  }

  /// True when it means something to ask what it would cost to give the role to somebody.
  var isOpen: Bool {
    switch self {
    case .planned, .held, .unknown, .decidedEmpty, .notNeeded: true
    case .heldThroughParts, .sharedWith, .outOfForce: false
    }
  }
}
