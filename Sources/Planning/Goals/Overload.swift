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
      guard let capacity = body.capacity.value else { return nil }
      let load = situation.now.load(of: body.id).sum
      guard load > capacity else { return nil }
      return Contribution((load - capacity).thousandths, Text(situation.names.body(body.id)))
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
