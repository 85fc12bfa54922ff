internal import LinearModel

/// What GLPK minimises instead of the caller's objective, and the way back.
///
/// GLPK is given costs with the sign turned for a maximum, the common divisor taken out and no constant: then
/// neighbouring values of an integer objective are 1 apart, and its tolerances mean the same for every model.
struct ObjectiveScale: Sendable {
  /// Whether every value of the objective is a whole number, so that a bound may be rounded.
  let isIntegral: Bool
  /// Column index from 0 and cost, in the order of the columns.
  let costs: [(column: Int, cost: Int)]
  /// The largest that the minimised quantity can be, signs aside, with a constant that Double does not hold exactly
  /// counted as infinite; infinite when it has no limit.
  let largestMagnitude: Double

  private let sign: Double
  private let divisor: Double
  private let constant: Double

  init(_ objective: ObjectiveLevel?, in model: LinearModel) {
    let terms = objective?.expression.sortedTerms ?? []
    let sign = objective?.sense == .maximize ? -1 : 1
    isIntegral = terms.allSatisfy { model.domain(of: $0.variable).isIntegral }
    let divisor = isIntegral ? max(1, terms.reduce(0) { greatestCommonDivisor($0, $1.coefficient) }) : 1
    costs = terms.map { (column: $0.variable.index, cost: sign * ($0.coefficient / divisor)) }
    let constant = terms.reduce(Int128(objective?.expression.constant ?? 0)) { sum, term in
      sum + Int128(term.coefficient) * Int128(model.domain(of: term.variable).base)
    }
    self.sign = Double(sign)
    self.divisor = Double(divisor)
    self.constant = Double(constant)
    largestMagnitude =
      abs(constant) > Int128(LinearModel.largestMagnitude)
      ? .infinity
      : terms.reduce(0) { sum, term in
        let domain = model.domain(of: term.variable)
        guard let lower = domain.lower, let upper = domain.upper else { return .infinity }
        let width = max(abs(Double(lower - domain.base)), abs(Double(upper - domain.base)))
        return sum + abs(Double(term.coefficient / divisor)) * width
      }
  }

  /// The caller's value of a minimised quantity.
  func value(ofMinimized minimized: Double) -> Double {
    constant + sign * divisor * minimized
  }

  /// The caller's bound: no solution is better than this.
  func bound(ofMinimized minimized: Double) -> Double {
    value(ofMinimized: rounded(minimized))
  }

  /// A bound on the minimised quantity, raised to a value that an integer objective can take; a little generously,
  /// because GLPK computes it in floating point.
  func rounded(_ minimized: Double) -> Double {
    guard isIntegral, minimized.isFinite else { return minimized }
    return (minimized - 1e-6 * max(1, abs(minimized))).rounded(.up)
  }

  /// The minimised quantity for a value of the caller's.
  func minimized(ofValue value: Double) -> Double {
    sign * (value - constant) / divisor
  }
}
