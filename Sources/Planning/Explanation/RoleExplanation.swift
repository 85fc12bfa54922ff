import Checking
public import Responsibility

/// Why a body holds a role in a plan, and what it would cost to give the role to any other.
public struct RoleExplanation: Sendable {
  public let role: RoleOnArea
  public let standing: RoleStanding
  /// The plan that the candidates are held against. Ties and proposals are not looked for.
  public let plan: Plan
  /// What the candidates are held against.
  public let yardstick: Yardstick
  /// Who holds the role in the plan; empty when nobody does.
  public let holders: [BodyID]
  /// Bodies that may hold the role, the best first. Those that hold it in the plan are among them.
  public let candidates: [RoleCandidate]
  /// What keeps the others from it.
  public let obstacles: [ObstacleGroup]
  /// Bodies of which nothing was settled before a limit came, in declared order.
  public let undecided: [BodyID]

  /// What a candidate can be better or worse than.
  public enum Yardstick: Sendable, Hashable {
    /// The plan, in which somebody holds the role or it stays empty because nobody can take it.
    case plan
    /// The best candidate: nobody is known to hold the role, so it has no cost today to compare with.
    case bestCandidate
  }
}

/// A body that may hold a role, and the best plan in which it does.
public struct RoleCandidate: Sendable {
  public let body: BodyID
  public let isHolder: Bool
  /// What the best plan in which the body holds the role is worth, level by level.
  public let levels: [Score]
  public let comparison: CandidateComparison
  /// Other roles that the plan then has to give to somebody else.
  public let otherMoves: [RoleMove]
  /// What the file does not say of the body though the measure asks for it.
  public let unknownFacts: [UnknownFact]
}

/// A role that changes hands when another role does.
public struct RoleMove: Sendable, Hashable {
  public let role: RoleOnArea
  public let bodies: [BodyID]
}

/// Something that a measure would need to know of a body, and does not.
public enum UnknownFact: String, Sendable, Hashable, CaseIterable {
  case seats
  case mandate
  case level
  case capacity

  /// What is unknown of a body that would hold the role.
  static func facts(of body: BodyID, holding role: RoleOnArea, in situation: Situation) -> [UnknownFact] {
    guard let candidate = situation.organization.bodies[body], let area = situation.organization.areas[role.area] else {
      return []
    }
    return allCases.filter { fact in
      switch fact {
      case .seats: role.role == .owner && !situation.now.voice(of: body).isComplete
      case .mandate: role.role == .owner && candidate.mandate.isUnknown
      case .level: role.role == .owner && candidate.level.isUnknown && area.level.value != nil
      case .capacity: candidate.capacity.isUnknown && area.effort[role.role] != nil
      }
    }
  }
}
