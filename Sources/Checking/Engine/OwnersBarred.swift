import Responsibility

extension Situation {
  /// The active owners of an area of whom none may take some decision that it asks for, each with those decisions.
  /// Empty when one of them may, or when an owner has only a part: the decision may then be in the other's hands.
  ///
  /// - Parameter barred: the decisions that a body may not take on an area.
  func decisionsNoOwnerMayTake(
    on area: Area, barred: (BodyID, Area) -> [DecisionKind]
  ) -> [(owner: BodyID, decisions: [DecisionKind])] {
    guard !now.decisions(on: area).isEmpty, !(area.roles[.owner].value ?? []).contains(where: { $0.part != nil })
    else { return [] }
    let owners = now.activeHolders(of: .owner, on: area).unique
    let common = DecisionKind.allCases.filter { kind in owners.allSatisfy { barred($0, area).contains(kind) } }
    return common.isEmpty ? [] : owners.map { ($0, common) }
  }
}
