public import Checking
public import LinearModel
import Responsibility
public import Vocabulary

/// What bodies are asked to do beyond their capacity, where the capacity is known.
public struct Overload: Goal {
  public let word = GoalWord.overload
  public let title = Text(sv: "belastning över kapacitet", en: "load above capacity")
  public let scale = 1000

  public init() {}

  public func contributions(in situation: Situation) -> [Contribution] {
    situation.now.activeBodies.compactMap { body in
      let load = situation.now.load(of: body.id)
      let name = Text(situation.names.body(body.id))
      guard let capacity = body.capacity.value else {
        let isIdle = load.items.isEmpty && load.isComplete
        return isIdle
          ? nil
          : Contribution(0, name, about: .body(body.id), doubt: Doubt(0, to: nil, about: [body.id], isShared: false))
      }
      let excess = max(0, (load.sum - capacity).thousandths)
      guard excess > 0 || !load.isComplete else { return nil }
      return Contribution(
        excess, name, about: .body(body.id),
        doubt: load.isComplete ? nil : Doubt(excess, to: nil, about: [body.id], isShared: false))
    }
  }

  public func expression(in model: inout PlanningModel) -> LinearExpression {
    let problem = model.problem
    let loads = LoadExpressions(model)
    var sum = LinearExpression.zero
    for body in problem.situation.now.activeBodies {
      guard let capacity = body.capacity.value else { continue }
      let fixed = loads.fixed(for: body.id)
      guard let chosen = loads.chosen[body.id] else {
        sum += LinearExpression(constant: max(0, (fixed - capacity).thousandths))
        continue
      }
      let most = chosen.largestValueOfBinaries + fixed.thousandths - capacity.thousandths
      guard most > 0 else { continue }
      let excess = model.addCounter(named: "excess[\(body.id)]", upTo: most)
      model.require(
        excess - chosen, .atLeast((fixed - capacity).thousandths), named: "excess[\(body.id)]")
      sum += excess
    }
    return sum
  }
}

extension LinearExpression {
  /// The largest value when every variable is 0 or 1.
  fileprivate var largestValueOfBinaries: Int {
    terms.values.reduce(constant) { $0 + max(0, $1) }
  }
}
