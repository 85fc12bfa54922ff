/// The values a variable may take.
public enum Domain: Sendable, Hashable {
  /// 0 or 1.
  case binary
  /// The whole numbers of a closed range. Always bounded, so that a model of integers only is never unbounded.
  case integer(ClosedRange<Int>)
  /// Any real number between the bounds; `nil` means no bound. `lower > upper` is allowed and makes the model
  /// infeasible.
  case continuous(lower: Int?, upper: Int?)

  /// The least value allowed, or `nil` when there is none.
  public var lower: Int? {
    switch self {
    case .binary: 0
    case .integer(let range): range.lowerBound
    case .continuous(let lower, _): lower
    }
  }

  /// The greatest value allowed, or `nil` when there is none.
  public var upper: Int? {
    switch self {
    case .binary: 1
    case .integer(let range): range.upperBound
    case .continuous(_, let upper): upper
    }
  }

  /// Whether only whole numbers are allowed.
  public var isIntegral: Bool {
    switch self {
    case .binary, .integer: true
    case .continuous: false
    }
  }
}
