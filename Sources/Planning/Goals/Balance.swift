public import Checking
public import LinearModel
import Responsibility
public import Vocabulary

/// The largest number of areas that one body owns.
public struct Balance: Goal {
  public let word = GoalWord.balance
  public let title = Text(sv: "flest ägda områden hos en gruppering", en: "most areas owned by one body")
  public let scale = 1

  public init() {}

  public func contributions(in situation: Situation) -> [Contribution] {
    var most: (body: BodyID, count: Int)?
    for body in situation.now.activeBodies {
      let count = situation.now.count(of: .owner, for: body.id)
      if count > (most?.count ?? 0) { most = (body.id, count) }
    }
    let unknown = situation.now.activeAreas.filter { $0.roles[.owner].isUnknown }.count
    guard let most else {
      guard unknown > 0 else { return [] }
      let cause = Text(sv: "ägaren framgår inte", en: "the owner is not known")
      return [Contribution(0, cause, doubt: Doubt(0, to: unknown, isShared: false))]
    }
    return [
      Contribution(
        most.count, Text(situation.names.body(most.body)), about: .body(most.body),
        doubt: unknown > 0 ? Doubt(most.count, to: most.count + unknown, isShared: false) : nil)
    ]
  }

  public func expression(in model: inout PlanningModel) -> LinearExpression {
    let problem = model.problem
    let now = problem.situation.now
    var owned: [BodyID: LinearExpression] = [:]
    for (index, slot) in problem.slots.enumerated() where slot.role == .owner {
      for (body, owns) in model.options(for: index) { owned[body, default: .zero] += LinearExpression(owns) }
    }
    let most = model.addCounter(named: "most", upTo: problem.situation.now.activeAreas.count)
    for body in now.activeBodies {
      let kept = now.areas(where: .owner, isHeldBy: body.id).filter { problem.slot(for: .owner, on: $0) == nil }.count
      let total = (owned[body.id] ?? .zero) + LinearExpression(constant: kept)
      model.require(most - total, .atLeast(0), named: "most[\(body.id)]")
    }
    return most
  }
}
