/// What a body carries before and after a reorganisation, side by side: the figures that rules, consequences and
/// tables all print ("ägda områden 0 → 4").
public struct RoleBalance: Sendable, Equatable {
  public let body: BodyID
  public let before: Burden
  public let now: Burden

  public init(of body: BodyID, from before: OrganizationState, to now: OrganizationState) {
    self.body = body
    self.before = Burden(of: body, in: before, dividedAsIn: now)
    self.now = Burden(of: body, in: now)
  }

  /// True when the body holds the role on more areas than before.
  public func hasRisen(_ role: Role) -> Bool { now[role] > before[role] }

  /// True when the body surely answers to more commissioners than before. Of commissioners that nobody has stated
  /// there may have been any number, so nothing can be said to have risen from there.
  public var hasMoreCommissioners: Bool {
    before.areCommissionersKnown && now.commissioners.count > before.commissioners.count
  }

  /// True when the load has surely risen: the load before is known in full and the load now is at least more.
  public var hasMoreLoad: Bool { before.load.isComplete && now.load.sum > before.load.sum }
}

/// What one body carries on one day. A body that is not active carries nothing.
public struct Burden: Sendable, Equatable {
  public let isActive: Bool
  /// Most areas first, as in `OrganizationState.commissions(of:)`.
  public let commissioners: [BodyID]
  /// False when nobody has said who commissions the body: `commissioners` then only holds those that follow from areas.
  public let areCommissionersKnown: Bool
  public let load: Load
  private let counts: [Role: Int]

  /// - Parameter later: a state in which areas may have been split; an area counts as the parts that it has become there,
  ///   so that nobody seems to carry more merely because the same is written on more rows.
  public init(of body: BodyID, in state: OrganizationState, dividedAsIn later: OrganizationState? = nil) {
    isActive = state.isActive(body)
    commissioners = isActive ? state.commissions(of: body).map(\.commissioner) : []
    areCommissionersKnown = !(state.organization.bodies[body]?.commissioners.isUnknown ?? true)
    load = state.load(of: body)
    counts = Dictionary(
      uniqueKeysWithValues: Role.allCases.map { role in
        let further = later.map { state.partsBesideTheFirst(for: body, holding: role, in: $0) } ?? 0
        return (role, state.count(of: role, for: body) + further)
      })
  }

  /// How many areas the body holds the role on.
  public subscript(role: Role) -> Int { counts[role] ?? 0 }

  /// True when the body owns, performs or supports something. Being consulted or informed asks little of anybody.
  public var carriesAreas: Bool { self[.owner] + self[.performer] + self[.support] > 0 }
}

extension OrganizationState {
  /// How many areas more the body would hold the role on if the areas that are split later were split already.
  fileprivate func partsBesideTheFirst(for body: BodyID, holding role: Role, in later: OrganizationState) -> Int {
    guard isActive(body) else { return 0 }
    return areas(where: role, isHeldBy: body).reduce(0) { sum, whole in
      guard later.organization.areas[whole]?.roles[role].value == nil else { return sum }
      let parts = children(of: whole).filter { part in
        guard let now = organization.areas[part], let then = later.organization.areas[part] else { return false }
        return now.sharesRolesOfParent && !then.sharesRolesOfParent
      }
      return sum + max(parts.count - 1, 0)
    }
  }
}
