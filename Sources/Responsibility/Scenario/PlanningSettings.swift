/// What a file says about planning.
public struct PlanningSettings: Sendable, Equatable {
  /// The goals level by level, each a weighted sum; nil means the default order, which is always printed.
  public var goals: [[WeightedGoal]]?
  public var fixed: [Pairing]
  public var forbidden: [Pairing]
  /// True (the default): no body may be loaded above its capacity. False: overload is only counted against the plan.
  public var isCapacityRequired: Bool
  public var mayOwnerPerform: Bool
  public var place: Place?

  public init() {
    goals = nil
    fixed = []
    forbidden = []
    isCapacityRequired = true
    mayOwnerPerform = false
    place = nil
  }
}

/// One goal in a level, named as the planner names it, with its weight (a positive whole number).
public struct WeightedGoal: Sendable, Equatable {
  public var goal: String
  public var weight: Int
  public var place: Place?

  public init(goal: String, weight: Int = 1, place: Place? = nil) {
    self.goal = goal
    self.weight = weight
    self.place = place
  }
}

/// A body that must, or must not, hold a role on an area.
public struct Pairing: Sendable, Equatable {
  public var area: AreaID
  public var role: Role
  public var body: BodyID
  public var reason: String?
  public var place: Place?

  public init(area: AreaID, role: Role, body: BodyID, reason: String? = nil, place: Place? = nil) {
    self.area = area
    self.role = role
    self.body = body
    self.reason = reason
    self.place = place
  }
}
