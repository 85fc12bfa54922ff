/// A bound that a solution does not keep.
public struct Violation: Sendable, Hashable, CustomStringConvertible {
  /// What the bound belongs to.
  public enum Subject: Sendable, Hashable {
    /// A row.
    case constraint(ConstraintIndex)
    /// The domain of a variable.
    case variable(Variable)
  }

  /// What the bound belongs to.
  public let subject: Subject
  /// The name of the row or variable.
  public let name: String
  /// The value found.
  public let value: ObjectiveValue
  /// The least value allowed, or `nil` when there is none.
  public let lower: Int?
  /// The greatest value allowed, or `nil` when there is none.
  public let upper: Int?

  /// The violation in one line of English, for logs and errors.
  public var description: String {
    let found =
      switch value {
      case .integral(let number): "\(number)"
      case .real(let number): "\(number)"
      }
    return "\(name): \(lower.map { "\($0)" } ?? "-∞") ≤ \(found) ≤ \(upper.map { "\($0)" } ?? "∞") does not hold"
  }
}
