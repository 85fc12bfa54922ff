internal import LinearModel

/// A row as GLPK is given it, with everything done that can be done exactly.
///
/// Integer variables count from their lower bound, there is no constant, a row of integers is divided by its common
/// divisor and its bounds are rounded inwards, and bounds that the domains already imply are dropped. All this keeps
/// the numbers small, which is what GLPK's tolerances are about, and finds here what the domains make impossible.
struct NormalizedRow: Sendable {
  /// Column index from 0 and coefficient, in the order of the columns.
  let terms: [(column: Int, coefficient: Int)]
  let lower: Int128?
  let upper: Int128?

  /// What is left of a constraint.
  enum Outcome {
    case row(NormalizedRow)
    /// Every point of the domains keeps it.
    case redundant
    /// No point of the domains keeps it.
    case impossible
  }

  static func normalize(_ constraint: Constraint, in model: LinearModel) -> Outcome {
    let terms = constraint.expression.sortedTerms
    // A valid model has numbers up to 2⁵³ and fewer than 2²⁶ terms, so sums of products stay far within 128 bits.
    let constant = terms.reduce(Int128(constraint.expression.constant)) { sum, term in
      sum + Int128(term.coefficient) * Int128(model.domain(of: term.variable).base)
    }
    var lower = constraint.lower.map { Int128($0) - constant }
    var upper = constraint.upper.map { Int128($0) - constant }
    var divisor = 1
    if !terms.isEmpty, terms.allSatisfy({ model.domain(of: $0.variable).isIntegral }) {
      divisor = terms.reduce(0) { greatestCommonDivisor($0, $1.coefficient) }
      lower = lower.map { -floorDivide(-$0, by: Int128(divisor)) }
      upper = upper.map { floorDivide($0, by: Int128(divisor)) }
    }
    let divided = terms.map { (column: $0.variable.index, coefficient: $0.coefficient / divisor) }
    let domains = terms.map { model.domain(of: $0.variable) }
    let least = extreme(of: divided, domains, isLeast: true)
    let greatest = extreme(of: divided, domains, isLeast: false)
    if let lower, let greatest, greatest < lower { return .impossible }
    if let upper, let least, least > upper { return .impossible }
    if let lower, let upper, lower > upper { return .impossible }
    if let bound = lower, let least, least >= bound { lower = nil }
    if let bound = upper, let greatest, greatest <= bound { upper = nil }
    guard lower != nil || upper != nil else { return .redundant }
    return .row(NormalizedRow(terms: divided, lower: lower, upper: upper))
  }

  /// Why GLPK cannot be trusted with the row, if it cannot.
  var excess: String? {
    if let coefficient = terms.map({ abs($0.coefficient) }).max(), coefficient > Precision.largestCoefficient {
      return "the coefficient \(coefficient)"
    }
    if let bound = [lower, upper].compactMap({ $0.map(abs) }).max(), bound > Precision.largestBound {
      return "the bound \(bound)"
    }
    return nil
  }

  /// The least or greatest value that the domains allow the sum, `nil` when there is none.
  private static func extreme(
    of terms: [(column: Int, coefficient: Int)], _ domains: [Domain], isLeast: Bool
  ) -> Int128? {
    var sum: Int128 = 0
    for (term, domain) in zip(terms, domains) {
      guard let bound = (term.coefficient > 0) == isLeast ? domain.lower : domain.upper else { return nil }
      sum += Int128(term.coefficient) * Int128(bound - domain.base)
    }
    return sum
  }
}

extension Domain {
  /// What the variable's 0 in GLPK stands for: the lower bound of integer variables, so that a variable of large
  /// numbers in a narrow range looks like any other.
  var base: Int {
    isIntegral ? lower ?? 0 : 0
  }
}

/// The greatest common divisor of two numbers, never negative; 0 only for 0 and 0. Neither may be `Int.min`, which is
/// beyond what a valid model holds.
func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
  var (larger, smaller) = (abs(first), abs(second))
  while smaller != 0 {
    (larger, smaller) = (smaller, larger % smaller)
  }
  return larger
}

/// The greatest whole number not above the quotient; the divisor is positive.
private func floorDivide(_ dividend: Int128, by divisor: Int128) -> Int128 {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}
