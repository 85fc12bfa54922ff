/// A sum of whole multiples of variables, and a constant: `3x − 2y + 7`.
///
/// Arithmetic never traps. A coefficient or constant that leaves `Int` stays at the nearest representable number and
/// sets `hasOverflowed`, which every solver refuses as `ModelDefect.overflow`; so an absurd size in the input is
/// reported once, where the model is used, instead of ending the process where the sum was formed.
public struct LinearExpression: Sendable, Equatable {
  /// The coefficient of each variable. Zero coefficients are never stored. A dictionary has no order of its own: use
  /// `sortedTerms` wherever the order shows.
  public private(set) var terms: [Variable: Int]

  /// What is added to the terms.
  public private(set) var constant: Int

  /// Whether some coefficient or the constant did not fit in `Int`. Such an expression has no meaning left.
  public private(set) var hasOverflowed: Bool

  /// The expression that is 0 whatever the variables are.
  public static let zero = LinearExpression(constant: 0)

  /// An expression without variables.
  public init(constant: Int) {
    terms = [:]
    self.constant = constant
    hasOverflowed = false
  }

  /// One times the variable.
  public init(_ variable: Variable) {
    self.init(constant: 0)
    add(1, times: variable)
  }

  /// The sum of the variables; one that occurs twice counts twice.
  public init(sum variables: some Sequence<Variable>) {
    self.init(constant: 0)
    for variable in variables {
      add(1, times: variable)
    }
  }

  /// The terms in the order of the variables, for everything that must come out the same every time.
  public var sortedTerms: [(variable: Variable, coefficient: Int)] {
    terms.sorted { $0.key < $1.key }.map { (variable: $0.key, coefficient: $0.value) }
  }

  /// The coefficient of the variable, 0 when it does not occur.
  public subscript(variable: Variable) -> Int {
    terms[variable] ?? 0
  }

  /// Adds `coefficient · variable`, in constant time.
  public mutating func add(_ coefficient: Int, times variable: Variable) {
    let sum = saturating(terms[variable, default: 0].addingReportingOverflow(coefficient), isNegative: coefficient < 0)
    terms[variable] = sum == 0 ? nil : sum
  }

  /// Adds a number to the constant.
  public mutating func add(_ number: Int) {
    constant = saturating(constant.addingReportingOverflow(number), isNegative: number < 0)
  }

  private mutating func saturating(
    _ outcome: (partialValue: Int, overflow: Bool), isNegative: Bool
  ) -> Int {
    guard outcome.overflow else { return outcome.partialValue }
    hasOverflowed = true
    return isNegative ? .min : .max
  }

  /// The sum of two expressions, in place.
  public static func += (left: inout LinearExpression, right: LinearExpression) {
    left.hasOverflowed = left.hasOverflowed || right.hasOverflowed
    left.add(right.constant)
    for (variable, coefficient) in right.terms {
      left.add(coefficient, times: variable)
    }
  }

  /// The difference of two expressions, in place.
  public static func -= (left: inout LinearExpression, right: LinearExpression) {
    left.hasOverflowed = left.hasOverflowed || right.hasOverflowed
    // Not by adding the opposite: the least Int has none.
    left.constant = left.saturating(
      left.constant.subtractingReportingOverflow(right.constant), isNegative: right.constant > 0)
    for (variable, coefficient) in right.terms {
      let difference = left.saturating(
        left.terms[variable, default: 0].subtractingReportingOverflow(coefficient), isNegative: coefficient > 0)
      left.terms[variable] = difference == 0 ? nil : difference
    }
  }

  /// The sum of two expressions.
  public static func + (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var sum = left
    sum += right
    return sum
  }

  /// The difference of two expressions.
  public static func - (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var difference = left
    difference -= right
    return difference
  }

  /// Every coefficient and the constant with the opposite sign.
  public static prefix func - (expression: LinearExpression) -> LinearExpression {
    -1 * expression
  }

  /// The expression times a whole number.
  public static func * (factor: Int, expression: LinearExpression) -> LinearExpression {
    var product = LinearExpression.zero
    product.hasOverflowed = expression.hasOverflowed
    product.constant = product.saturating(
      expression.constant.multipliedReportingOverflow(by: factor), isNegative: (expression.constant < 0) != (factor < 0)
    )
    for (variable, coefficient) in expression.terms where factor != 0 {
      product.terms[variable] = product.saturating(
        coefficient.multipliedReportingOverflow(by: factor), isNegative: (coefficient < 0) != (factor < 0))
    }
    return product
  }

  /// The expression times a whole number.
  public static func * (expression: LinearExpression, factor: Int) -> LinearExpression {
    factor * expression
  }
}

extension Variable {
  /// A whole multiple of the variable, as an expression.
  public static func * (factor: Int, variable: Variable) -> LinearExpression {
    var product = LinearExpression.zero
    product.add(factor, times: variable)
    return product
  }
}

extension Sequence<LinearExpression> {
  /// The sum of the expressions, `zero` for none.
  public func sum() -> LinearExpression {
    reduce(into: .zero) { $0 += $1 }
  }
}

extension Sequence<Variable> {
  /// The sum of the variables, `zero` for none.
  public func sum() -> LinearExpression {
    LinearExpression(sum: self)
  }
}
