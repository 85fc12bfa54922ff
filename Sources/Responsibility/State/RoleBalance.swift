/// What a body carries before and after a reorganisation, side by side: the figures that rules, consequences and
/// tables all print ("ägda områden 0 → 4").
public struct RoleBalance: Sendable, Equatable {
  public let body: BodyID
  public let before: Burden
  public let now: Burden

  public init(of body: BodyID, from before: OrganizationState, to now: OrganizationState) {
    self.body = body
    self.before = Burden(of: body, in: before)
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

  public init(of body: BodyID, in state: OrganizationState) {
    isActive = state.isActive(body)
    commissioners = isActive ? state.commissions(of: body).map(\.commissioner) : []
    areCommissionersKnown = !(state.organization.bodies[body]?.commissioners.isUnknown ?? true)
    load = state.load(of: body)
    counts = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, state.count(of: $0, for: body)) })
  }

  /// How many areas the body holds the role on.
  public subscript(role: Role) -> Int { counts[role] ?? 0 }

  /// True when the body owns, performs or supports something. Being consulted or informed asks little of anybody.
  public var carriesAreas: Bool { self[.owner] + self[.performer] + self[.support] > 0 }
}
