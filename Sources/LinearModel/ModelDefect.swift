/// Something in a model or objective that no solver can work with.
public enum ModelDefect: Sendable, Hashable {
  /// Forming the expression left the range of `Int`.
  case overflow(in: String)
  /// A coefficient, constant or bound is larger than `LinearModel.largestMagnitude`.
  case tooLarge(in: String)
  /// The expression uses a variable that the model does not have.
  case unknownVariable(index: Int, in: String)
  /// More variables, rows or coefficients than `LinearModel.largestCount`.
  case tooMany(String)
}

extension ModelDefect: CustomStringConvertible {
  /// The defect in one line of English, for logs.
  public var description: String {
    switch self {
    case .overflow(let place): "\(place): a sum left the range of whole numbers"
    case .tooLarge(let place): "\(place): a number beyond ±\(LinearModel.largestMagnitude)"
    case .unknownVariable(let index, let place): "\(place): variable \(index) is not in the model"
    case .tooMany(let what): "too many \(what), more than \(LinearModel.largestCount)"
    }
  }
}

extension LinearModel {
  /// The largest coefficient, constant and bound: 2⁵³, up to which every whole number is a `Double` of its own.
  public static let largestMagnitude = 1 << 53

  /// The largest number of variables, of rows and of coefficients.
  public static let largestCount = 50_000_000

  /// What is wrong with the model or objective, rows first. Empty for everything that can be solved. At most the first
  /// twenty are told.
  public func defects(objective: ObjectiveLevel?) -> [ModelDefect] {
    var defects: [ModelDefect] = []
    var coefficientCount = 0
    for constraint in constraints where defects.count < 20 {
      coefficientCount += constraint.expression.terms.count
      defects += self.defects(of: constraint.expression, in: constraint.name)
      if Self.isTooLarge(constraint.lower) || Self.isTooLarge(constraint.upper) {
        defects.append(.tooLarge(in: constraint.name))
      }
    }
    for variable in variables where defects.count < 20 {
      let domain = domain(of: variable)
      if Self.isTooLarge(domain.lower) || Self.isTooLarge(domain.upper) {
        defects.append(.tooLarge(in: name(of: variable)))
      }
    }
    if let objective {
      defects += self.defects(of: objective.expression, in: objective.name)
    }
    let counts = [
      ("variables", variableCount), ("constraints", constraints.count), ("coefficients", coefficientCount),
    ]
    defects += counts.filter { $0.1 > Self.largestCount }.map { ModelDefect.tooMany($0.0) }
    return Array(defects.prefix(20))
  }

  private func defects(of expression: LinearExpression, in place: String) -> [ModelDefect] {
    var defects: [ModelDefect] = []
    if expression.hasOverflowed {
      defects.append(.overflow(in: place))
    } else if Self.isTooLarge(expression.constant) || expression.terms.values.contains(where: Self.isTooLarge) {
      defects.append(.tooLarge(in: place))
    }
    if let stranger = expression.terms.keys.filter({ !contains($0) }).min() {
      defects.append(.unknownVariable(index: stranger.index, in: place))
    }
    return defects
  }

  private static func isTooLarge(_ number: Int?) -> Bool {
    number.map { $0.magnitude > UInt(largestMagnitude) } ?? false
  }
}
