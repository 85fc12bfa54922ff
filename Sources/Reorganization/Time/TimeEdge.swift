public import Responsibility

/// Where a stretch of time begins or ends: a day to draw it at, and the words that it was read from.
public struct TimeEdge: Hashable, Sendable {
  /// The first day of what comes after the edge.
  public let day: Day
  /// The author's words; nil when nothing is written.
  public let date: DateText?
  /// The days within which the turn comes, when the words are imprecise. Nobody knows more than that.
  public let zone: ClosedRange<Day>?

  private init(day: Day, date: DateText?, zone: ClosedRange<Day>?) {
    self.day = day
    self.date = date
    self.zone = zone
  }

  /// The edge at which something begins: the earliest day that the words can mean.
  public static func beginning(_ date: DateText) -> TimeEdge {
    TimeEdge(day: date.earliest, date: date, zone: date.zone)
  }

  /// The edge after which something no longer holds, when it holds through the last day that the words can mean. Nil
  /// for words without an end.
  public static func end(through date: DateText) -> TimeEdge? {
    date.latest.map { TimeEdge(day: $0.next, date: date, zone: date.zone) }
  }

  /// The edge at which one thing gives way to another at some time within the words: after a day, and from the earliest
  /// day of imprecise words.
  public static func turn(_ date: DateText) -> TimeEdge {
    date.isPrecise
      ? TimeEdge(day: date.earliest.next, date: date, zone: nil)
      : TimeEdge(day: date.earliest, date: date, zone: date.zone)
  }

  /// The edge at a day that nobody has written.
  public static func on(_ day: Day) -> TimeEdge { TimeEdge(day: day, date: nil, zone: nil) }
}

extension DateText {
  /// All days that imprecise words can mean; nil for a day, and for words without an end.
  fileprivate var zone: ClosedRange<Day>? {
    guard let latest, latest > earliest else { return nil }
    return earliest...latest
  }
}

/// A stretch of time between two edges. An edge that is not there is open: it held before anybody looked, or no end is
/// known.
public struct TimeSpan: Hashable, Sendable {
  public var start: TimeEdge?
  public var end: TimeEdge?

  public init(start: TimeEdge? = nil, end: TimeEdge? = nil) {
    self.start = start
    self.end = end
  }

  /// The whole days of the stretch as drawn.
  public var days: DayInterval { DayInterval(first: start?.day, last: end?.day.previous) }

  /// The stretch without what comes before a day; nil when nothing is left.
  func clipped(from day: Day) -> TimeSpan? {
    if let end, end.day <= day { return nil }
    if let start, start.day <= day { return TimeSpan(end: end) }
    return self
  }
}

/// Something that holds for a stretch of time.
public struct Stretch<State: Hashable & Sendable>: Hashable, Sendable {
  public let state: State
  public let span: TimeSpan

  public init(_ state: State, _ span: TimeSpan) {
    self.state = state
    self.span = span
  }
}
