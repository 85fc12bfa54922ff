/// A calendar day. No clock, no time zone: what an organisation decides holds from a day.
public struct Day: Hashable, Sendable, Comparable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil when there is no such day.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...Day.days(in: month, of: year)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2023-10-01`. Nil for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year, month, day)
  }

  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The day after, as far as the calendar of four-digit years goes.
  public var next: Day {
    if day < Day.days(in: month, of: year) { return Day(unchecked: year, month, day + 1) }
    if month < 12 { return Day(unchecked: year, month + 1, 1) }
    return Day(unchecked: year + 1, 1, 1)
  }

  /// The day before.
  public var previous: Day {
    if day > 1 { return Day(unchecked: year, month, day - 1) }
    if month > 1 { return Day(unchecked: year, month - 1, Day.days(in: month - 1, of: year)) }
    return Day(unchecked: year - 1, 12, 31)
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2023-10-01`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
