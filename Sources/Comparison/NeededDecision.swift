import Checking
import Reorganization
public import Responsibility
public import Vocabulary

/// A decision that an alternative needs: about what, by whom as far as the file tells, and from when.
public struct NeededDecision: Sendable, Hashable {
  /// What is to be decided.
  public enum Matter: Sendable, Hashable {
    /// A body is put out of action or back: "Ledningsrådet pausas från hösten 2023".
    case step(Text)
    /// Somebody else is to hold a role.
    case role(Role, AreaID)
    /// What is to be done about a body's mandate: "Ta fram uppdragsbeskrivning".
    case mandate(Text, BodyID)
  }

  public let matter: Matter
  /// Who has to decide: a body's commissioners, or an area's owner. Empty when the file does not tell.
  public let deciders: [BodyID]
  public let date: DateText?

  /// - A body is put out of action by those who have commissioned it.
  /// - An area gets another owner from those who had commissioned the one before it.
  /// - Another performer or supporting group is named by the area's owner.
  /// - A mandate is drawn up or reviewed by those who commission the body.
  static func all(in situation: Situation, measures: [Derivation]) -> [NeededDecision] {
    guard situation.isChanged else { return [] }
    let steps = measures.filter { $0.rule == "scenario-op" }.map { step in
      NeededDecision(
        matter: .step(step.statement), deciders: commissioners(of: step.bodies, in: situation.before), date: step.date)
    }
    let roles = situation.now.activeAreas.flatMap { area in
      (AreaConsequence(of: area, in: situation)?.changes ?? []).compactMap { role($0, on: area, in: situation) }
    }
    let mandates = measures.filter { $0.rule == "meas-mandate" }.compactMap { measure -> NeededDecision? in
      guard let body = measure.body else { return nil }
      return NeededDecision(
        matter: .mandate(measure.statement, body),
        deciders: situation.now.commissions(of: body).filter(\.isDeclared).map(\.commissioner), date: measure.date)
    }
    return steps + roles + mandates
  }

  private static func role(_ change: RoleChange, on area: Area, in situation: Situation) -> NeededDecision? {
    // A role that has only lost its holder has not been decided on.
    if case .lost = change.after { return nil }
    let deciders =
      change.role == .owner
      ? commissioners(of: change.before.holders, in: situation.before)
      : situation.now.activeHolders(of: .owner, on: area)
    let date = situation.changes.last { change in
      if case .assign(area.id, _) = change.operation { true } else { false }
    }?.from
    return NeededDecision(matter: .role(change.role, area.id), deciders: deciders, date: date)
  }

  /// Empty unless it is stated for every one of them.
  private static func commissioners(of bodies: [BodyID], in state: OrganizationState) -> [BodyID] {
    var found: [BodyID] = []
    for body in bodies {
      guard let stated = state.organization.bodies[body]?.commissioners.value, !stated.isEmpty else { return [] }
      found += stated.filter { !found.contains($0) }
    }
    return found
  }
}

extension Derivation {
  fileprivate var bodies: [BodyID] {
    subjects.compactMap { if case .body(let body) = $0 { body } else { nil } }
  }
}
