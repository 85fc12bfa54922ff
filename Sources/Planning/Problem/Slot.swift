public import Responsibility

/// One role on one area that the plan is to fill.
public struct Slot: Sendable, Hashable {
  public let area: AreaID
  public let role: Role
  /// How many bodies may hold the role at once: as many as do today, at least one. An owner slot takes exactly one.
  public let places: Int
  /// Who held the role before the changes, active or not since then.
  public let before: [BodyID]
  /// Who holds it, and is active, in the state that is planned from. Empty for a role that lost its holders.
  public let current: [BodyID]
  /// What it costs to leave the role empty.
  public let criticality: Int
  /// True when the plan also chooses the performer of an owner's area, or the owner of a performer's.
  public var isCounterpartPlanned: Bool
  /// Where the file names today's holders.
  public let place: Place?

  public var isVacated: Bool { current.isEmpty }
}

/// Which roles a plan may touch.
public enum PlanScope: String, Sendable, Hashable, CaseIterable {
  /// Roles that have lost all their holders.
  case vacated
  /// Every role as owner or performer that somebody holds today.
  case all
}
