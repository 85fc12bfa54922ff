public import Checking
public import LinearModel
import Responsibility
public import Vocabulary

/// For each body, how many different owners it performs areas for; summed over the bodies.
public struct CommissionersPerPerformer: Goal {
  public let word = GoalWord.commissioners
  public let title = Text(
    sv: "ägare att utföra åt, summerat över utförarna", en: "owners to perform for, over all performers")
  public let scale = 1

  public init() {}

  private struct Relation: Hashable {
    let performer: BodyID
    let owner: BodyID
  }

  public func contributions(in situation: Situation) -> [Contribution] {
    var owners: [BodyID: Set<BodyID>] = [:]
    for area in situation.now.activeAreas {
      let areaOwners = situation.now.activeHolders(of: .owner, on: area)
      for performer in situation.now.activeHolders(of: .performer, on: area) {
        owners[performer, default: []].formUnion(areaOwners.filter { $0 != performer })
      }
    }
    let known = situation.organization.bodies.ids.compactMap { body -> Contribution? in
      guard let count = owners[body]?.count, count > 0 else { return nil }
      return Contribution(count, Text(situation.names.definite(body)), about: .body(body))
    }
    return known + situation.now.activeAreas.compactMap { Self.unknownRelation(on: $0, in: situation) }
  }

  /// An area of which the owner or the performer is unknown: it may add a relation for each who is known.
  private static func unknownRelation(on area: Area, in situation: Situation) -> Contribution? {
    let (owner, performer) = (area.roles[.owner], area.roles[.performer])
    guard owner.isUnknown || performer.isUnknown, !owner.isAbsent, !performer.isAbsent else { return nil }
    let known = [Role.owner, .performer].flatMap { situation.now.activeHolders(of: $0, on: area) }
    guard !known.isEmpty || (owner.isUnknown && performer.isUnknown) else { return nil }
    return Contribution(
      0, Text(sv: "ägaren eller utföraren framgår inte", en: "the owner or the performer is not known"),
      areas: [area.id], doubt: Doubt(0, to: max(1, known.count), about: known, isShared: !known.isEmpty))
  }

  public func expression(in model: inout PlanningModel) -> LinearExpression {
    let situation = model.problem.situation
    var relations: [Relation: LinearExpression] = [:]
    var order: [Relation] = []
    for area in situation.now.activeAreas {
      if model.isCalledOff() { return .zero }
      let performers = choices(of: .performer, on: area, in: model)
      for owner in choices(of: .owner, on: area, in: model) {
        for performer in performers where performer.body != owner.body {
          let relation = Relation(performer: performer.body, owner: owner.body)
          if relations[relation] == nil { order.append(relation) }
          guard owner.variable != nil || performer.variable != nil else {
            relations[relation] = LinearExpression(constant: 1)
            continue
          }
          if let known = relations[relation], known == LinearExpression(constant: 1) { continue }
          let name = "serves[\(performer.body),\(owner.body)]"
          let serves = relations[relation] ?? model.addCounter(named: name, upTo: 1)
          relations[relation] = serves
          let both = [owner.variable, performer.variable].compactMap { $0 }
          let chosen = both.reduce(LinearExpression.zero) { $0 + LinearExpression($1) }
          model.require(serves - chosen, .atLeast(1 - both.count), named: name)
        }
      }
    }
    return order.reduce(LinearExpression.zero) { $0 + (relations[$1] ?? .zero) }
  }

  private struct Choice {
    let body: BodyID
    /// Nil when the body holds the role whatever the plan decides.
    let variable: Variable?
  }

  private func choices(of role: Role, on area: Area, in model: PlanningModel) -> [Choice] {
    if let slot = model.problem.slot(for: role, on: area.id) {
      return model.options(for: slot).map { Choice(body: $0.body, variable: $0.variable) }
    }
    return model.problem.situation.now.activeHolders(of: role, on: area).map { Choice(body: $0, variable: nil) }
  }
}
