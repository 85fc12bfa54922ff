/// The value of an expression: exact where only integer variables are in it, otherwise as near as `Double` comes.
public enum ObjectiveValue: Sendable, Hashable {
  /// Exactly this whole number.
  case integral(Int)
  /// About this number: a continuous variable takes part, or the value is too large for `Int`.
  case real(Double)

  /// The value as a `Double`, rounded if it is a whole number beyond 2⁵³.
  public var double: Double {
    switch self {
    case .integral(let number): Double(number)
    case .real(let number): number
    }
  }

  /// The value if it is exact.
  public var integer: Int? {
    switch self {
    case .integral(let number): number
    case .real: nil
    }
  }
}
