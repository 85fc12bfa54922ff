/// Days as whole numbers, for lengths and for drawing. The Gregorian calendar, also before it was in use.
extension Day {
  /// How many days the day lies after 1 January of year 1.
  public var ordinal: Int {
    let before = year - 1
    let leapDays = before / 4 - before / 100 + before / 400
    let days = (1..<month).reduce(0) { $0 + Day.days(in: $1, of: year) }
    return before * 365 + leapDays + days + day - 1
  }

  /// How many days there are from this day to another; below zero when the other comes first.
  public func days(to other: Day) -> Int { other.ordinal - ordinal }
}

/// A stretch of whole days. The last day is included, as in the file's `till`.
public struct DayInterval: Hashable, Sendable {
  /// Nil when it has held for as long as anybody has looked.
  public var first: Day?
  /// Nil when no end is known.
  public var last: Day?

  public init(first: Day? = nil, last: Day? = nil) {
    self.first = first
    self.last = last
  }

  public func contains(_ day: Day) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }
}
