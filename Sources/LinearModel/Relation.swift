/// How an expression is bounded. Methods with names rather than overloaded `<=` and `==`, so that a constraint reads
/// as one and a comparison of expressions stays a comparison.
public enum Relation: Sendable, Hashable {
  /// expression ≤ bound.
  case atMost(Int)
  /// expression ≥ bound.
  case atLeast(Int)
  /// expression = value.
  case equal(to: Int)
  /// lower ≤ expression ≤ upper. A lower bound above the upper one is allowed and makes the model infeasible.
  case between(Int, Int)

  /// The least value allowed, or `nil` when there is none.
  public var lower: Int? {
    switch self {
    case .atMost: nil
    case .atLeast(let bound), .equal(to: let bound), .between(let bound, _): bound
    }
  }

  /// The greatest value allowed, or `nil` when there is none.
  public var upper: Int? {
    switch self {
    case .atLeast: nil
    case .atMost(let bound), .equal(to: let bound), .between(_, let bound): bound
    }
  }
}
