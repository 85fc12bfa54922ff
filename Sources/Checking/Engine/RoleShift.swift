import Responsibility

/// Who holds one role of one area before a change and after it.
struct RoleShift {
  let area: Area
  let role: Role
  /// Active holders, in the order written.
  let before: [BodyID]
  let now: [BodyID]
  /// False when nobody has said who held the role before.
  let wasKnown: Bool

  /// Nil when the same bodies hold it, when the area is not there any more, or when its parts have come to hold it,
  /// which is said of them.
  init?(of role: Role, on area: Area, in situation: Situation) {
    let past = situation.before.organization.areas[area.id].filter(situation.before.isActive)
      .map(situation.before.roleBearer)
    before = past.map { situation.before.activeHolders(of: role, on: $0) } ?? []
    now = situation.now.activeHolders(of: role, on: area)
    guard Set(before) != Set(now) else { return nil }
    if now.isEmpty, situation.now.isHeldThroughParts(role, on: area.id) { return nil }
    wasKnown = past.map { !$0.roles[role].isUnknown } ?? false
    self.area = area
    self.role = role
  }

  var gained: [BodyID] { now.filter { !before.contains($0) } }
  var lost: [BodyID] { before.filter { !now.contains($0) } }
  var kept: [BodyID] { now.filter(before.contains) }
  /// Where the role is written now.
  var place: Place? { area.roles[role].place ?? area.note.place }
}

extension Situation {
  /// Every area on which the holders of the role change, in declared order; none when nothing is changed.
  func shifts(of role: Role) -> [RoleShift] {
    isChanged ? now.activeAreas.compactMap { RoleShift(of: role, on: $0, in: self) } : []
  }
}

extension Optional {
  fileprivate func filter(_ isIncluded: (Wrapped) -> Bool) -> Wrapped? { flatMap { isIncluded($0) ? $0 : nil } }
}
