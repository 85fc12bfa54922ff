public import Checking
import Planning
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
    /// The parties or bodies that it is about; those with the same areas stand together.
    public let subjects: [Subject]
    public let areas: [AreaID]
    /// True when it is known, false when it is only not ruled out.
    public let isCertain: Bool
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
      var found: [CauseDifference] = []
      for contribution in goal.contributions(in: here) where !known.contains(Key(contribution)) {
        // What a plan reckons as nothing is told where it is asked for.
        guard contribution.amount > 0 else { continue }
        if let index = found.firstIndex(where: { $0.cause == contribution.cause }) {
          found[index] = found[index].adding(contribution.areas)
        } else {
          found.append(
            CauseDifference(
              goal: word, cause: contribution.cause, subjects: contribution.subject.map { [$0] } ?? [],
              areas: contribution.areas, isCertain: contribution.doubt == nil))
        }
      }
      return together(found)
    }
  }

  /// Parties with the same areas in one.
  private static func together(_ causes: [CauseDifference]) -> [CauseDifference] {
    var joined: [CauseDifference] = []
    for cause in causes {
      let same = joined.firstIndex { $0.isJoined(with: cause) }
      if let same {
        let first = joined[same]
        joined[same] = CauseDifference(
          goal: first.goal, cause: first.cause, subjects: first.subjects + cause.subjects, areas: first.areas,
          isCertain: first.isCertain)
      } else {
        joined.append(cause)
      }
    }
    return joined
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

extension ColumnDifference.CauseDifference {
  fileprivate func adding(_ more: [AreaID]) -> Self {
    Self(goal: goal, cause: cause, subjects: subjects, areas: areas + more, isCertain: isCertain)
  }

  /// True for voices that are lost, or may be, in the same areas.
  fileprivate func isJoined(with other: Self) -> Bool {
    goal == .voices && other.goal == .voices && !subjects.isEmpty && !other.subjects.isEmpty && areas == other.areas
      && isCertain == other.isCertain
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
