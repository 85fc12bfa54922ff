/// An organisation on one day, with the look-ups that rules, consequences and plans share.
///
/// Built once in time linear in the organisation; every question below is answered without scanning it again.
public struct OrganizationState: Sendable {
  public let organization: Organization
  /// The day that the state shows; nil when nothing in the file is dated.
  public let day: Day?

  private let index: StateIndex

  public init(_ organization: Organization, on day: Day? = nil) {
    self.organization = organization
    self.day = day
    index = StateIndex(of: organization, on: day)
  }

  // MARK: Bodies and areas

  /// True when the body exists and can carry something on the day.
  public func isActive(_ body: BodyID) -> Bool { index.activeBodyIDs.contains(body) }

  public func isActive(_ area: Area) -> Bool { StateIndex.holds(area.period, on: day) }

  public var activeBodies: [Body] { index.activeBodies }

  /// The areas that hold on the day, in declared order. A sub-area that names nobody shares the roles of the area it
  /// is part of and is not counted beside it.
  public var activeAreas: [Area] { index.activeAreas }

  /// The areas that name this one as the area they are part of, in declared order.
  public func children(of area: AreaID) -> [AreaID] { index.childrenByArea[area] ?? [] }

  /// The area whose roles hold for this one: itself, or the area it is part of when it names nobody.
  public func roleBearer(of area: Area) -> Area {
    var bearer = area
    var seen: Set<AreaID> = [area.id]
    while bearer.sharesRolesOfParent, let parent = bearer.parent.flatMap({ organization.areas[$0] }),
      seen.insert(parent.id).inserted
    {
      bearer = parent
    }
    return bearer
  }

  /// True when a sub-area has an active holder of the role, so that the area as a whole is held through its parts.
  public func isHeldThroughParts(_ role: Role, on area: AreaID) -> Bool {
    let children = children(of: area)
    if children.isEmpty { return false }
    let parts = children.compactMap { organization.areas[$0] }.filter { isActive($0) }
    // A part that names nobody shares the roles of the whole, so one part with a holder does not speak for the others.
    return !parts.isEmpty && parts.allSatisfy { !activeHolders(of: role, on: $0).isEmpty }
  }

  // MARK: Roles

  /// The bodies that hold the role and are active, in the order written. Empty when none is known.
  public func activeHolders(of role: Role, on area: Area) -> [BodyID] {
    guard let holdings = area.roles[role].value else { return [] }
    return holdings.compactMap { isActive($0.body) ? $0.body : nil }
  }

  /// Everybody who is named for the role, active or not.
  public func namedHolders(of role: Role, on area: Area) -> [BodyID] { (area.roles[role].value ?? []).map(\.body) }

  /// The roles of a body on areas that are active on the day, in the order of areas and roles; also for a paused body.
  public func roles(of body: BodyID) -> [HeldRole] { index.rolesByBody[body] ?? [] }

  public func areas(where role: Role, isHeldBy body: BodyID) -> [AreaID] {
    var found: [AreaID] = []
    for held in roles(of: body) where held.role == role && found.last != held.area { found.append(held.area) }
    return found
  }

  /// How many areas the body holds the role on; 0 for a body that is not active, because it carries nothing.
  public func count(of role: Role, for body: BodyID) -> Int {
    isActive(body) ? areas(where: role, isHeldBy: body).count : 0
  }

  // MARK: Commissioners

  /// Who the body takes its commission from on the day: the declared commissioners, and the owners of the areas it
  /// performs or supports. Inactive commissioners are left out. Each commissioner once, most areas first.
  public func commissions(of body: BodyID) -> [Commission] {
    var areas: [BodyID: [AreaID]] = [:]
    var order: [BodyID] = []
    for held in roles(of: body) where held.role == .performer || held.role == .support {
      for owner in index.ownersByArea[held.area] ?? [] where owner != body {
        if areas[owner] == nil { order.append(owner) }
        if areas[owner]?.last != held.area { areas[owner, default: []].append(held.area) }
      }
    }
    let declared = (organization.bodies[body]?.commissioners.value ?? []).filter { isActive($0) }
    let isDeclared = Set(declared)
    for commissioner in declared where areas[commissioner] == nil {
      areas[commissioner] = []
      order.append(commissioner)
    }
    let commissions = order.map {
      Commission(commissioner: $0, isDeclared: isDeclared.contains($0), areas: areas[$0] ?? [])
    }
    return commissions.enumerated()
      .sorted { ($1.element.areas.count, $0.offset) < ($0.element.areas.count, $1.offset) }
      .map(\.element)
  }

  // MARK: Voices

  /// The parties that speak in a body. Unknown when its seats are.
  public func voice(of body: BodyID) -> Voice { index.voices[body] ?? .unknown }

  /// The parties that speak among several bodies together.
  public func voice(of bodies: some Sequence<BodyID>) -> Voice {
    var voices = bodies.makeIterator()
    // Most often there is one, whose voice is taken as it is.
    guard var together = voices.next().map({ voice(of: $0) }) else { return Voice(parties: [], isComplete: true) }
    while let next = voices.next() { together = together.union(voice(of: next)) }
    return together
  }

  // MARK: Load

  /// What the body's roles ask of it in the scenario's unit.
  public func load(of body: BodyID) -> Load {
    isActive(body) ? index.loads[body] ?? Load() : Load()
  }

  /// How many levels lie between an owner and the area; nil unless both levels are stated.
  public func levelDistance(of body: BodyID, from area: Area) -> Int? {
    guard let level = organization.bodies[body]?.level, let bodyRank = organization.rank(of: level),
      let areaRank = organization.rank(of: area.level)
    else { return nil }
    return abs(bodyRank - areaRank)
  }
}

/// One role that a body holds on an area.
public struct HeldRole: Sendable, Hashable {
  public let area: AreaID
  public let role: Role
  public let part: String?

  public init(area: AreaID, role: Role, part: String? = nil) {
    self.area = area
    self.role = role
    self.part = part
  }
}

/// Somebody a body takes its commission from.
public struct Commission: Sendable, Hashable {
  public let commissioner: BodyID
  /// True when the file names it as commissioner; false when it follows only from the areas.
  public let isDeclared: Bool
  /// The areas owned by the commissioner on which the body performs or supports.
  public let areas: [AreaID]

  public init(commissioner: BodyID, isDeclared: Bool, areas: [AreaID]) {
    self.commissioner = commissioner
    self.isDeclared = isDeclared
    self.areas = areas
  }
}

/// What a body's roles ask of it.
public struct Load: Sendable, Equatable {
  public struct Item: Sendable, Hashable {
    public let area: AreaID
    public let role: Role
    public let effort: Quantity

    public init(area: AreaID, role: Role, effort: Quantity) {
      self.area = area
      self.role = role
      self.effort = effort
    }
  }

  public var items: [Item] = []
  /// Roles as owner, performer or support whose effort is not stated: the sum is then a lower bound.
  public var withoutEffort = 0

  public init() {}

  public var sum: Quantity { items.reduce(.zero) { $0 + $1.effort } }
  public var isComplete: Bool { withoutEffort == 0 }
}
