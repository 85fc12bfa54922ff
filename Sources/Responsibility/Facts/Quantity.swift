/// An amount of capacity or effort, exact to a thousandth of the scenario's unit (for example hours a month).
///
/// Whole thousandths, so that sums are exact and the same number reaches the solver as stands in the table.
public struct Quantity: Hashable, Sendable, Comparable {
  public let thousandths: Int

  public init(thousandths: Int) { self.thousandths = thousandths }
  public init(_ whole: Int) { thousandths = whole * 1000 }

  public static let zero = Quantity(thousandths: 0)
  /// The largest amount that a file may state, in whole units: far above any organisation, far below overflow.
  public static let largestWhole = 1_000_000_000

  public static func + (left: Quantity, right: Quantity) -> Quantity {
    Quantity(thousandths: left.thousandths + right.thousandths)
  }
  public static func - (left: Quantity, right: Quantity) -> Quantity {
    Quantity(thousandths: left.thousandths - right.thousandths)
  }
  public static func += (left: inout Quantity, right: Quantity) { left = left + right }
  public static func < (left: Quantity, right: Quantity) -> Bool { left.thousandths < right.thousandths }
}
