/// A value for every variable of a model: whole numbers for the integer variables, `Double` for the continuous ones.
public struct Solution: Sendable, Hashable {
  private var integers: [Int]
  private var reals: [Variable: Double]

  /// How far a row or domain in which continuous variables take part may be missed, relative to the larger of 1 and
  /// the bound. What holds integer variables only is compared exactly.
  public static let continuousTolerance = 1e-6

  /// A solution of the model with the values given. A variable that is not mentioned takes the value of its domain
  /// that is nearest to 0. Variables of other models are ignored. Nothing else is checked: see `violations(of:)`.
  public init(of model: LinearModel, integers given: [Variable: Int], continuous: [Variable: Double] = [:]) {
    integers = []
    integers.reserveCapacity(model.variableCount)
    reals = [:]
    for variable in model.variables {
      let domain = model.domain(of: variable)
      let nearestToZero = min(max(0, domain.lower ?? 0), domain.upper ?? .max)
      if domain.isIntegral {
        integers.append(given[variable] ?? nearestToZero)
      } else {
        integers.append(0)
        reals[variable] = continuous[variable] ?? given[variable].map(Double.init) ?? Double(nearestToZero)
      }
    }
  }

  /// How many variables have a value.
  public var variableCount: Int { integers.count }

  /// The exact value of an integer variable. The variable must be one of the solved model and not continuous.
  public subscript(variable: Variable) -> Int {
    precondition(reals[variable] == nil, "A continuous variable has no exact value; ask value(of:).")
    return integers[variable.index]
  }

  /// The value of any variable of the solved model.
  public func value(of variable: Variable) -> Double {
    reals[variable] ?? Double(integers[variable.index])
  }

  /// The value of an expression over variables of the solved model, its constant included.
  public func value(of expression: LinearExpression) -> ObjectiveValue {
    exactOrApproximateValue(of: expression).published
  }

  /// Whether this is a solution of the model: made for the same kinds of variables in the same order, and without
  /// `violations(of:)`. May be asked of any model.
  public func isSolution(of model: LinearModel) -> Bool {
    fits(model) && violations(of: model).isEmpty
  }

  /// Every row and domain of the model that this solution does not keep, rows first, in their order.
  ///
  /// Integer variables are computed with 128-bit whole numbers, never with `Double`; where a continuous variable takes
  /// part, `continuousTolerance` applies. The model must have the variables that the solution was made for.
  public func violations(of model: LinearModel) -> [Violation] {
    precondition(fits(model), "The solution belongs to another model.")
    var violations: [Violation] = []
    for (position, constraint) in model.constraints.enumerated() {
      let value = exactOrApproximateValue(of: constraint.expression)
      guard !value.isBetween(constraint.lower, constraint.upper) else { continue }
      violations.append(
        Violation(
          subject: .constraint(ConstraintIndex(index: position)), name: constraint.name, value: value.published,
          lower: constraint.lower, upper: constraint.upper))
    }
    for variable in model.variables {
      let domain = model.domain(of: variable)
      let value = reals[variable].map(Value.approximate) ?? .exact(Int128(integers[variable.index]))
      guard !value.isBetween(domain.lower, domain.upper) else { continue }
      violations.append(
        Violation(
          subject: .variable(variable), name: model.name(of: variable), value: value.published, lower: domain.lower,
          upper: domain.upper))
    }
    return violations
  }

  private func fits(_ model: LinearModel) -> Bool {
    model.variableCount == variableCount
      && model.variables.allSatisfy { model.domain(of: $0).isIntegral == (reals[$0] == nil) }
  }

  private func exactOrApproximateValue(of expression: LinearExpression) -> Value {
    if let exact = exactValue(of: expression) { return .exact(exact) }
    return .approximate(
      expression.sortedTerms.reduce(Double(expression.constant)) { sum, term in
        sum + Double(term.coefficient) * value(of: term.variable)
      })
  }

  /// The exact value, or `nil` where a continuous variable takes part or 128 bits are not enough.
  private func exactValue(of expression: LinearExpression) -> Int128? {
    guard !expression.hasOverflowed else { return nil }
    var sum = Int128(expression.constant)
    for (variable, coefficient) in expression.terms {
      guard reals.isEmpty || reals[variable] == nil else { return nil }
      let (partial, overflow) = sum.addingReportingOverflow(Int128(coefficient) * Int128(integers[variable.index]))
      guard !overflow else { return nil }
      sum = partial
    }
    return sum
  }
}

/// A value before it is published, in whole numbers that no sum of a valid model can leave.
private enum Value {
  case exact(Int128)
  case approximate(Double)

  var published: ObjectiveValue {
    switch self {
    case .exact(let number): Int(exactly: number).map(ObjectiveValue.integral) ?? .real(Double(number))
    case .approximate(let number): .real(number)
    }
  }

  func isBetween(_ lower: Int?, _ upper: Int?) -> Bool {
    switch self {
    case .exact(let number):
      return lower.map { Int128($0) <= number } ?? true && upper.map { number <= Int128($0) } ?? true
    case .approximate(let number):
      // Not a number fails every comparison, as it should.
      return number.isFinite
        && lower.map { number >= Double($0) - Self.tolerance(at: $0) } ?? true
        && upper.map { number <= Double($0) + Self.tolerance(at: $0) } ?? true
    }
  }

  private static func tolerance(at bound: Int) -> Double {
    Solution.continuousTolerance * max(1, abs(Double(bound)))
  }
}
