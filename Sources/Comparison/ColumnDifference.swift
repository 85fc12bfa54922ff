import Checking
public import Planning
public import Reorganization
public import Responsibility
public import Vocabulary

/// In what one column differs from another: who holds what, which bodies stand otherwise, and what follows from it.
public struct ColumnDifference: Sendable {
  /// A role that the two fill differently.
  public struct RoleDifference: Sendable, Hashable {
    public let area: AreaID
    public let role: Role
    public let here: RoleState
    public let there: RoleState
  }

  /// Something that a goal counts in one of the two and not in the other, with the areas it concerns.
  public struct CauseDifference: Sendable, Hashable {
    public let goal: GoalWord
    public let cause: Text
    public let areas: [AreaID]
  }

  /// The column it is about and the one it is held against, counted from 0.
  public let column: Int
  public let base: Int
  public let roles: [RoleDifference]
  /// Bodies that are active, paused or ended in the one and not in the other.
  public let bodies: [BodyID]
  /// Counted here and not there.
  public let added: [CauseDifference]
  /// Counted there and not here.
  public let removed: [CauseDifference]

  init(of column: Int, from base: Int, among contenders: [Contender]) {
    self.column = column
    self.base = base
    let (here, there) = (contenders[column].situation, contenders[base].situation)
    roles = here.now.activeAreas.flatMap { area in
      Role.allCases.compactMap { role in
        let one = RoleState(of: role, on: area, in: here.now)
        let other = RoleState(of: role, on: there.organization.areas[area.id], in: there.now)
        return one.isSame(as: other) ? nil : RoleDifference(area: area.id, role: role, here: one, there: other)
      }
    }
    bodies = here.organization.bodies.filter { body in
      there.organization.bodies[body.id].map { !$0.standing.isSameKind(as: body.standing) } ?? true
    }.map(\.id)
    added = Self.causes(in: here, butNotIn: there)
    removed = Self.causes(in: there, butNotIn: here)
  }

  /// The goals that say whom it hurts, area by area; the others are told by their sums.
  private static let told: [GoalWord] = [.voices, .levelDistance, .mandate]

  private static func causes(in here: Situation, butNotIn there: Situation) -> [CauseDifference] {
    told.flatMap { word -> [CauseDifference] in
      guard let goal = GoalCatalogue[word] else { return [] }
      let known = Set(goal.contributions(in: there).map { Key($0) })
      var areas: [Text: [AreaID]] = [:]
      var order: [Text] = []
      for contribution in goal.contributions(in: here) where !known.contains(Key(contribution)) {
        guard contribution.amount > 0 || contribution.doubt != nil else { continue }
        if areas[contribution.cause] == nil { order.append(contribution.cause) }
        areas[contribution.cause, default: []] += contribution.areas
      }
      return order.map { CauseDifference(goal: word, cause: $0, areas: areas[$0] ?? []) }
    }
  }

  private struct Key: Hashable {
    let cause: Text
    let areas: [AreaID]

    init(_ contribution: Contribution) {
      cause = contribution.cause
      areas = contribution.areas
    }
  }
}

extension Standing {
  /// True when both are active, both paused and so on, whenever and by whatever.
  fileprivate func isSameKind(as other: Standing) -> Bool {
    switch (self, other) {
    case (.active, .active), (.paused, .paused), (.dissolved, .dissolved), (.planned, .planned), (.ended, .ended): true
    default: self == other
    }
  }
}
