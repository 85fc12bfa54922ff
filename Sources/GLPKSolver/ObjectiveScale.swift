internal import LinearModel

/// What GLPK minimises instead of the caller's objective, and the way back.
///
/// GLPK is given costs with the sign turned for a maximum, the common divisor taken out and no constant: then
/// neighbouring values of an integer objective are 1 apart, and its tolerances mean the same for every model.
struct ObjectiveScale: Sendable {
  /// Whether every value of the objective is a whole number, so that a bound may be rounded.
  let isIntegral: Bool
  /// The largest that the minimised quantity can be, signs aside; infinite when it has no limit.
  let largestMagnitude: Double
  /// Column index from 0 and cost, in the order of the columns.
  let costs: [(column: Int, cost: Int)]

  private let sign: Int
  private let divisor: Int
  private let constant: Int

  init(_ objective: ObjectiveLevel?, in model: LinearModel) {
    let terms = objective?.expression.sortedTerms ?? []
    let sign = objective?.sense == .maximize ? -1 : 1
    isIntegral = terms.allSatisfy { model.domain(of: $0.variable).isIntegral }
    let divisor = isIntegral ? max(1, terms.reduce(0) { greatestCommonDivisor($0, $1.coefficient) }) : 1
    costs = terms.map { (column: $0.variable.index, cost: sign * ($0.coefficient / divisor)) }
    self.sign = sign
    self.divisor = divisor
    constant = objective?.expression.constant ?? 0
    largestMagnitude = terms.reduce(0) { sum, term in
      let domain = model.domain(of: term.variable)
      guard let lower = domain.lower, let upper = domain.upper else { return .infinity }
      return sum + abs(Double(term.coefficient / divisor)) * max(abs(Double(lower)), abs(Double(upper)))
    }
  }

  /// The caller's value of a minimised quantity.
  func value(ofMinimized minimized: Double) -> Double {
    Double(constant) + Double(sign) * Double(divisor) * minimized
  }

  /// The caller's bound: no solution is better than this. GLPK's bound is rounded to a value that an integer objective
  /// can take, a little generously because it was computed in floating point.
  func bound(ofMinimized minimized: Double) -> Double {
    guard isIntegral, minimized.isFinite else { return value(ofMinimized: minimized) }
    return value(ofMinimized: (minimized - 1e-6 * max(1, abs(minimized))).rounded(.up))
  }

  /// The minimised quantity for a value of the caller's.
  func minimized(ofValue value: Double) -> Double {
    Double(sign) * (value - Double(constant)) / Double(divisor)
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
