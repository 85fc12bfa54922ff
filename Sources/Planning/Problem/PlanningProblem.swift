public import Checking
public import Responsibility

/// One role on one area, held or not.
public struct RoleOnArea: Sendable, Hashable {
  public let role: Role
  public let area: AreaID

  public init(_ role: Role, on area: AreaID) {
    self.role = role
    self.area = area
  }
}

/// What is to be planned: the state to start from, the roles to fill, and for each of them who may and who may not.
public struct PlanningProblem: Sendable {
  public let situation: Situation
  public let scope: PlanScope
  public let slots: [Slot]
  /// For each slot the bodies that meet every requirement on a single body, in declared order.
  public let candidates: [[BodyID]]
  /// Areas whose owners a plan of everything leaves alone because several bodies own them together.
  public let leftAlone: [AreaID]

  /// Active bodies that are set up for a time and so can take none of the roles, because every area is permanent.
  public let temporaryBodies: [BodyID]

  /// A role that is made a slot whatever the scope says; nil in a plan.
  let opened: RoleOnArea?

  private let ownerSlots: [AreaID: Int]
  private let performerSlots: [AreaID: Int]
  private let supportSlots: [AreaID: Int]

  public init(_ situation: Situation, scope: PlanScope, requirements: [any Requirement] = RequirementCatalogue.standard)
  {
    self.init(situation, scope: scope, opening: nil, requirements: requirements)
  }

  /// - Parameter opened: a role to fill although the scope leaves it alone, for the question who else could hold it.
  init(
    _ situation: Situation, scope: PlanScope, opening opened: RoleOnArea?,
    requirements: [any Requirement] = RequirementCatalogue.standard
  ) {
    self.situation = situation
    self.scope = scope
    self.opened = opened
    let slots = situation.now.activeAreas.flatMap { Self.slots(on: $0, in: situation, scope: scope, opening: opened) }
    self.slots = slots
    leftAlone =
      scope == .vacated
      ? []
      : situation.now.activeAreas.filter { situation.now.activeHolders(of: .owner, on: $0).count > 1 }.map(\.id)
    let arePermanent =
      !slots.isEmpty && slots.allSatisfy { situation.organization.areas[$0.area]?.period.through == nil }
    temporaryBodies =
      arePermanent ? situation.now.activeBodies.filter { $0.isTemporary.value == true }.map(\.id) : []
    let bodies = situation.organization.bodies.ids
    candidates = slots.map { slot in
      bodies.filter { body in !requirements.contains { $0.obstacle(to: body, for: slot, in: situation) != nil } }
    }
    func index(_ role: Role) -> [AreaID: Int] {
      let pairs = slots.enumerated().filter { $0.element.role == role }.map { ($0.element.area, $0.offset) }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
    ownerSlots = index(.owner)
    performerSlots = index(.performer)
    supportSlots = index(.support)
  }

  /// The slot for a role on an area, as an index into `slots`; nil when the plan does not touch it.
  public func slot(for role: Role, on area: AreaID) -> Int? {
    switch role {
    case .owner: ownerSlots[area]
    case .performer: performerSlots[area]
    case .support: supportSlots[area]
    case .consulted, .informed: nil
    }
  }

  /// The roles that have lost all their holders in the situation's present state.
  static func vacatedSlots(in situation: Situation) -> [Slot] {
    situation.now.activeAreas.flatMap { slots(on: $0, in: situation, scope: .vacated) }
      .filter { $0.isVacated && !$0.before.isEmpty }
  }

  private static func slots(
    on area: Area, in situation: Situation, scope: PlanScope, opening opened: RoleOnArea? = nil
  ) -> [Slot] {
    let roles: [Role] = [.owner, .performer, .support]
    var slots: [Slot] = roles.compactMap { role in
      let isOpened = opened?.area == area.id && opened?.role == role
      guard role != .support || area.isSupportNeeded || isOpened else { return nil }
      // A role that nobody is known to hold today is unknown, not vacant.
      let named = situation.now.namedHolders(of: role, on: area)
      let before = holdersBefore(of: role, on: area.id, in: situation)
      let isOrdered = isOpened || isOrdered(role, on: area, in: situation)
      guard !named.isEmpty || !before.isEmpty || isOrdered else { return nil }
      let current = situation.now.activeHolders(of: role, on: area)
      // An area whose parts all have holders is held through them.
      if current.isEmpty, !isOrdered, situation.now.isHeldThroughParts(role, on: area.id) { return nil }
      // A role that the changes say nobody is to hold has been decided, not lost.
      if area.roles[role].isAbsent, !isOrdered { return nil }
      guard current.isEmpty || scope == .all || isOrdered else { return nil }
      if role == .owner, current.count > 1, !isOpened { return nil }
      return Slot(
        area: area.id, role: role, places: role == .owner ? 1 : max(1, current.count),
        before: before.isEmpty ? named : before, current: current, criticality: area.criticality.value ?? 1,
        isCounterpartPlanned: false, place: area.roles[role].place ?? area.note.place)
    }
    let areBothPlanned = [Role.owner, .performer].allSatisfy { role in slots.contains { $0.role == role } }
    for index in slots.indices { slots[index].isCounterpartPlanned = areBothPlanned }
    return slots
  }

  /// True when the file fixes the role to somebody who does not hold it, or forbids it to somebody who does: an order
  /// that would mean nothing if the plan left the role alone.
  private static func isOrdered(_ role: Role, on area: Area, in situation: Situation) -> Bool {
    let planning = situation.scenario.planning
    guard !planning.fixed.isEmpty || !planning.forbidden.isEmpty else { return false }
    let current = situation.now.activeHolders(of: role, on: area)
    return planning.fixed.contains { $0.area == area.id && $0.role == role && !current.contains($0.body) }
      || planning.forbidden.contains { $0.area == area.id && $0.role == role && current.contains($0.body) }
  }

  private static func holdersBefore(of role: Role, on area: AreaID, in situation: Situation) -> [BodyID] {
    guard let area = situation.before.organization.areas[area] else { return [] }
    return situation.before.activeHolders(of: role, on: area)
  }
}
