/// How large numbers may be for GLPK to be believed.
///
/// GLPK computes in floating point with tolerances relative to the size of the numbers. A returned solution is checked
/// exactly and cannot be wrong unnoticed, but that there is none, or none better, has to be believed. Compared with
/// brute force on random small models it was right in every one of many hundred thousand up to these sizes, and first
/// wrong, about once in 50,000 and without a word, with coefficients three times as large.
///
/// All sizes are measured after what can be taken out exactly has been: common divisors, constants, and the lower
/// bounds of integer variables.
enum Precision {
  /// The largest coefficient of a row.
  static let largestCoefficient = 100_000
  /// The largest bound of a row that the domains do not imply.
  static let largestBound: Int128 = 1_000_000_000
  /// The widest domain of an integer variable.
  static let widestDomain = 1_000_000_000
  /// The largest value an integer objective can take.
  static let largestObjective = 1e12
}
