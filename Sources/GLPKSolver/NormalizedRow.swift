internal import LinearModel

/// A row as GLPK is given it: without constant, and with everything done that can be done exactly.
///
/// GLPK computes with tolerances relative to the size of the numbers, so numbers should be as small as they can be
/// without changing the meaning: a row of integers is divided by its common divisor and its bounds rounded inwards,
/// bounds that the domains already imply are dropped, and what the domains make impossible is found here.
struct NormalizedRow: Sendable {
  /// Column index from 0 and coefficient, in the order of the columns.
  let terms: [(column: Int, coefficient: Int)]
  let lower: Int128?
  let upper: Int128?
  /// The largest that the sum of the terms can be, signs aside; `nil` when it has no limit.
  let largestMagnitude: Int128?

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
    let constant = Int128(constraint.expression.constant)
    var lower = constraint.lower.map { Int128($0) - constant }
    var upper = constraint.upper.map { Int128($0) - constant }
    var divisor = 1
    if !terms.isEmpty, terms.allSatisfy({ model.domain(of: $0.variable).isIntegral }) {
      divisor = terms.reduce(0) { greatestCommonDivisor($0, $1.coefficient) }
      lower = lower.map { -floorDivide(-$0, by: Int128(divisor)) }
      upper = upper.map { floorDivide($0, by: Int128(divisor)) }
    }
    let divided = terms.map { (column: $0.variable.index, coefficient: $0.coefficient / divisor) }
    let least = extreme(of: terms, dividedBy: divisor, in: model, isLeast: true)
    let greatest = extreme(of: terms, dividedBy: divisor, in: model, isLeast: false)
    if let lower, let greatest, greatest < lower { return .impossible }
    if let upper, let least, least > upper { return .impossible }
    if let lower, let upper, lower > upper { return .impossible }
    if let bound = lower, let least, least >= bound { lower = nil }
    if let bound = upper, let greatest, greatest <= bound { upper = nil }
    guard lower != nil || upper != nil else { return .redundant }
    let magnitude = least.flatMap { least in greatest.map { max(abs(least), abs($0)) } }
    return .row(NormalizedRow(terms: divided, lower: lower, upper: upper, largestMagnitude: magnitude))
  }

  /// The least or greatest value that the domains allow the sum, `nil` when there is none.
  private static func extreme(
    of terms: [(variable: Variable, coefficient: Int)], dividedBy divisor: Int, in model: LinearModel, isLeast: Bool
  ) -> Int128? {
    var sum: Int128 = 0
    for (variable, coefficient) in terms {
      let domain = model.domain(of: variable)
      guard let bound = (coefficient > 0) == isLeast ? domain.lower : domain.upper else { return nil }
      // A valid model has numbers up to 2⁵³ and no more than 2²⁶ terms, so this stays far within 128 bits.
      sum += Int128(coefficient / divisor) * Int128(bound)
    }
    return sum
  }
}

/// The greatest whole number not above the quotient; the divisor is positive.
private func floorDivide(_ dividend: Int128, by divisor: Int128) -> Int128 {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}
