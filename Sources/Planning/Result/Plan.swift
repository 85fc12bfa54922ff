public import Checking
public import LinearModel
public import Responsibility
import Vocabulary

/// The answer to a planning problem: who is to hold what, how good that is, and what is proved of it.
public struct Plan: Sendable {
  public enum Status: Sendable, Hashable {
    /// Proved best on every level, and every role is filled.
    case optimal
    /// Proved best on every level; some roles can be given to nobody.
    case partial
    /// A plan, not proved best: the limit came first.
    case unproved(Limit)
    /// Proved: what the file demands cannot hold together.
    case impossible
    /// The limit came before any plan was found.
    case nothingFound(Limit)
  }

  public let status: Status
  public let problem: PlanningProblem
  public let levels: [PlanLevel]
  public let assignments: [PlannedAssignment]
  /// The organisation as the plan leaves it; nil when there is no plan.
  public let situation: Situation?
  /// What cannot hold together, when the plan is impossible.
  public let conflict: [Obstacle]
  /// Other alternatives of the file, measured with the same goals.
  public let proposals: [ScoredProposal]
  /// True when every candidate was tried for being equally good.
  public let areTiesComplete: Bool

  public var unfilled: [PlannedAssignment] { assignments.filter(\.bodies.isEmpty) }
}

/// One role in a plan.
public struct PlannedAssignment: Sendable {
  public let slot: Slot
  /// Empty when nobody can hold the role.
  public let bodies: [BodyID]
  /// Bodies that could hold the role in another plan which is as good on every level.
  public let equallyGood: [BodyID]
  /// Those of them that can take the role while every other role stays as planned.
  public let equallyGoodAlone: [BodyID]
  /// For an unfilled role: what stands in the way of each body, the same reason once.
  public let obstacles: [ObstacleGroup]
}

extension PlannedAssignment {
  /// The same without what is said of some bodies; a reason that is left with nobody goes as well.
  public func withoutObstacles(about bodies: some Sequence<BodyID>) -> PlannedAssignment {
    let unsaid = Set(bodies)
    return PlannedAssignment(
      slot: slot, bodies: self.bodies, equallyGood: equallyGood, equallyGoodAlone: equallyGoodAlone,
      obstacles: obstacles.compactMap { group in
        let left = group.bodies.filter { !unsaid.contains($0) }
        return left.isEmpty ? nil : ObstacleGroup(obstacle: group.obstacle, bodies: left)
      })
  }
}

/// Bodies that the same thing keeps from a role.
public struct ObstacleGroup: Sendable, Hashable {
  public let obstacle: Obstacle
  public let bodies: [BodyID]
}

/// An alternative of the file, measured with a plan's goals.
public struct ScoredProposal: Sendable {
  public let alternative: Alternative
  public let levels: [Score]
  public let differences: [ProposalDifference]
  /// The first level on which the proposal is not as good as the plan, counted from 0; nil when they are level.
  public let firstWorseLevel: Int?
  /// The first level on which the proposal is better, when no earlier one is worse. Happens only when the plan is not
  /// proved, or when the proposal does something that the plan may not.
  public let firstBetterLevel: Int?
  /// What the value on the first level that differs is made of in the proposal but not in the plan.
  public let shares: [LevelShare]
}

/// A role that a plan and a proposal fill differently.
public struct ProposalDifference: Sendable {
  public let area: AreaID
  public let role: Role
  public let inPlan: [BodyID]
  public let inProposal: [BodyID]
  public let effect: Effect

  public enum Effect: Sendable, Hashable {
    /// The plan leaves the role as it is: nobody is known to hold it today, or somebody still does.
    case outsidePlan(isUnknownToday: Bool)
    /// Taken over into the plan alone, the proposal's choice would change this level first.
    case worse(level: Int, by: Score)
    case better(level: Int, by: Score)
    case equal
    /// The plan may not: a requirement stands in the way of the body.
    case notAllowed(BodyID, Obstacle)
  }
}
