/// A mixed-integer linear model with whole-number data: variables with domains, and rows over them.
///
/// Nothing is checked while the model is built, so building cannot fail: what is wrong with it is said by
/// `defects(objective:)`, which every solver asks before it starts. What is to be minimised or maximised is not part of
/// the model but handed to the solver beside it (`ObjectiveLevel`), because the same model is usually solved for
/// several things in turn.
public struct LinearModel: Sendable, Equatable {
  private var variableNames: [String] = []
  private var domains: [Domain] = []

  /// The rows, in the order they were added.
  public private(set) var constraints: [Constraint] = []

  /// An empty model, whose one solution is the empty one.
  public init() {}

  /// How many variables there are.
  public var variableCount: Int { domains.count }

  /// The variables, in the order they were added.
  public var variables: some RandomAccessCollection<Variable> & Sendable {
    VariableSequence(count: domains.count)
  }

  /// Whether the model has no continuous variable.
  public var isIntegral: Bool { domains.allSatisfy(\.isIntegral) }

  /// Whether the variable's index exists here.
  public func contains(_ variable: Variable) -> Bool {
    domains.indices.contains(variable.index)
  }

  /// The values the variable may take. The variable must be of this model.
  public func domain(of variable: Variable) -> Domain {
    domains[variable.index]
  }

  /// What the variable is called. The variable must be of this model.
  public func name(of variable: Variable) -> String {
    variableNames[variable.index]
  }

  /// The row at a position that `require` returned.
  public subscript(index: ConstraintIndex) -> Constraint {
    constraints[index.index]
  }

  /// Adds a variable. The name is for messages: any text, need not be unique.
  @discardableResult
  public mutating func addVariable(named name: String, _ domain: Domain) -> Variable {
    variableNames.append(name)
    domains.append(domain)
    return Variable(index: domains.count - 1)
  }

  /// Adds a variable that is 0 or 1.
  public mutating func addBinary(named name: String) -> Variable {
    addVariable(named: name, .binary)
  }

  /// Adds a row. An expression without variables is allowed; it either says nothing or makes the model infeasible.
  @discardableResult
  public mutating func require(
    _ expression: LinearExpression, _ relation: Relation, named name: String, origin: Origin? = nil
  ) -> ConstraintIndex {
    constraints.append(Constraint(name: name, expression: expression, relation: relation, origin: origin))
    return ConstraintIndex(index: constraints.count - 1)
  }

  /// Fixes a variable by a row of its own, not by narrowing its domain: so the fixing can carry an origin and turn up
  /// in an explanation. A value outside the domain makes the model infeasible.
  @discardableResult
  public mutating func fix(
    _ variable: Variable, to value: Int, named name: String, origin: Origin? = nil
  ) -> ConstraintIndex {
    require(LinearExpression(variable), .equal(to: value), named: name, origin: origin)
  }

  /// The origins that occur, each once, in ascending order.
  public var origins: [Origin] {
    Set(constraints.compactMap(\.origin)).sorted()
  }

  /// The same variables with the background rows and only those other rows whose origin is in the set.
  public func restricted(to origins: Set<Origin>) -> LinearModel {
    var restricted = self
    restricted.constraints = constraints.filter { constraint in
      constraint.origin.map(origins.contains) ?? true
    }
    return restricted
  }
}

/// The variables of a model as a collection that stores nothing.
private struct VariableSequence: RandomAccessCollection, Sendable {
  let count: Int

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(position: Int) -> Variable {
    Variable(index: position)
  }
}
