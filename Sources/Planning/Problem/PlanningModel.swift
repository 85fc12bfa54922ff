import Checking
import LinearModel
import Responsibility

/// The linear model of a planning problem while it is being built: for each slot and each body that may hold it a
/// binary variable, and for each slot one that says that it stays empty.
public struct PlanningModel {
  let problem: PlanningProblem
  private(set) var linear = LinearModel()
  /// The requirements that rows come from, for explanations: the origin of a row is an index into this list.
  private(set) var reasons: [Obstacle] = []

  /// True once nobody waits for the model any longer; what is being built is then left unfinished.
  let isCalledOff: @Sendable () -> Bool

  private var holders: [[BodyID: Variable]] = []
  private var vacancies: [Variable] = []

  init(_ problem: PlanningProblem, isCalledOff: @escaping @Sendable () -> Bool = { false }) {
    self.problem = problem
    self.isCalledOff = isCalledOff
    for (index, slot) in problem.slots.enumerated() {
      var variables: [BodyID: Variable] = [:]
      var filled = LinearExpression.zero
      for body in problem.candidates[index] {
        let variable = linear.addBinary(named: "\(slot.role.rawValue)[\(slot.area),\(body)]")
        variables[body] = variable
        filled += LinearExpression(variable)
      }
      let empty = linear.addBinary(named: "vacant[\(slot.role.rawValue),\(slot.area)]")
      holders.append(variables)
      vacancies.append(empty)
      let name = "fill[\(slot.role.rawValue),\(slot.area)]"
      if slot.places == 1 {
        linear.require(filled + LinearExpression(empty), .equal(to: 1), named: name)
      } else {
        linear.require(filled + LinearExpression(empty), .atLeast(1), named: name)
        linear.require(
          filled + LinearExpression(empty) * slot.places, .atMost(slot.places),
          named: "places[\(slot.role.rawValue),\(slot.area)]")
      }
    }
  }

  // MARK: Variables

  /// 1 when the body is to hold the slot; nil when it may not.
  func holds(_ body: BodyID, _ slot: Int) -> Variable? { holders[slot][body] }
  /// 1 when the slot stays empty.
  func isVacant(_ slot: Int) -> Variable { vacancies[slot] }
  /// The bodies that may hold the slot, in declared order, each with its variable.
  func options(for slot: Int) -> [(body: BodyID, variable: Variable)] {
    problem.candidates[slot].compactMap { body in holders[slot][body].map { (body, $0) } }
  }

  /// Who the solution has in a slot, in declared order.
  func bodies(in slot: Int, of solution: Solution) -> [BodyID] {
    options(for: slot).filter { solution[$0.variable] == 1 }.map(\.body)
  }

  /// Settles which of several equally good plans is given: the bodies that stand first in the file. It comes after all
  /// goals and counts for nothing.
  var declaredOrder: ObjectiveLevel {
    var sum = LinearExpression.zero
    for slot in problem.slots.indices {
      for (body, holds) in options(for: slot) {
        let position = problem.situation.organization.bodies.position(of: body) ?? 0
        // Earlier roles weigh more, so that two bodies that could trade places have one right order.
        sum += LinearExpression(holds) * (position * (problem.slots.count - slot))
      }
    }
    return ObjectiveLevel(name: "declared order", expression: sum)
  }

  // MARK: Building

  mutating func require(_ expression: LinearExpression, _ relation: Relation, named name: String) {
    linear.require(expression, relation, named: name)
  }

  /// A row that somebody asked for and that an explanation may name.
  mutating func require(
    _ expression: LinearExpression, _ relation: Relation, named name: String, because reason: Obstacle
  ) {
    let origin = Origin(reasons.count)
    reasons.append(reason)
    linear.require(expression, relation, named: name, origin: origin)
  }

  /// A whole number from 0 up to a bound, for goals that count.
  mutating func addCounter(named name: String, upTo bound: Int) -> LinearExpression {
    LinearExpression(linear.addVariable(named: name, .integer(0...max(0, bound))))
  }
}
