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
    guard let exact = exactValue(of: expression) else {
      return .real(approximateValue(of: expression))
    }
    return Int(exactly: exact).map(ObjectiveValue.integral) ?? .real(Double(exact))
  }

  /// Every row and domain of the model that this solution does not keep, rows first, in their order.
  ///
  /// Integer variables are computed with 128-bit whole numbers, never with `Double`; where a continuous variable takes
  /// part, `continuousTolerance` applies. A solution with another number of variables than the model must not be
  /// asked.
  public func violations(of model: LinearModel) -> [Violation] {
    precondition(model.variableCount == variableCount, "The solution belongs to another model.")
    var violations: [Violation] = []
    for (position, constraint) in model.constraints.enumerated() {
      guard !keeps(constraint.expression, lower: constraint.lower, upper: constraint.upper) else { continue }
      violations.append(
        Violation(
          subject: .constraint(ConstraintIndex(index: position)), name: constraint.name,
          value: value(of: constraint.expression), lower: constraint.lower, upper: constraint.upper))
    }
    for variable in model.variables {
      let domain = model.domain(of: variable)
      guard !keeps(LinearExpression(variable), lower: domain.lower, upper: domain.upper) else { continue }
      violations.append(
        Violation(
          subject: .variable(variable), name: model.name(of: variable), value: value(of: LinearExpression(variable)),
          lower: domain.lower, upper: domain.upper))
    }
    return violations
  }

  private func keeps(_ expression: LinearExpression, lower: Int?, upper: Int?) -> Bool {
    if let exact = exactValue(of: expression) {
      return lower.map { Int128($0) <= exact } ?? true && upper.map { exact <= Int128($0) } ?? true
    }
    let found = approximateValue(of: expression)
    // Not a number fails both comparisons, as it should.
    return lower.map { found >= Double($0) - Self.tolerance(at: $0) } ?? found.isFinite
      && upper.map { found <= Double($0) + Self.tolerance(at: $0) } ?? found.isFinite
  }

  private static func tolerance(at bound: Int) -> Double {
    continuousTolerance * max(1, abs(Double(bound)))
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

  private func approximateValue(of expression: LinearExpression) -> Double {
    expression.sortedTerms.reduce(Double(expression.constant)) { sum, term in
      sum + Double(term.coefficient) * value(of: term.variable)
    }
  }
}
