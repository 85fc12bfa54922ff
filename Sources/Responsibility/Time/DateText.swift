/// A point or stretch of time as somebody wrote it, and what the tool reads it as.
///
/// The words are kept and always shown; the interval is the tool's convention (domain note 6.3) and is shown as such.
public struct DateText: Hashable, Sendable {
  /// What was written, for example `hösten 2023`.
  public let text: String
  /// The first day that the words can mean.
  public let earliest: Day
  /// The last day that the words can mean; nil when they leave the end open ("löpande", "från 2024").
  public let latest: Day?

  public init(text: String, earliest: Day, latest: Day?) {
    self.text = text
    self.earliest = earliest
    self.latest = latest
  }

  /// A precise day.
  public init(_ day: Day) { self.init(text: day.description, earliest: day, latest: day) }

  /// True when the words name one day.
  public var isPrecise: Bool { earliest == latest }

  /// True when the words promise nothing ("hela året i mån av tid"), whatever end another place gives.
  public var isWithoutCommitment: Bool {
    let words = text.lowercased()
    return DateWord.withoutCommitment.contains { words == $0 || words.hasSuffix(" " + $0) }
  }
}

/// A stretch of time during which something holds: from the earliest reading of `from` through the latest reading of
/// `through`.
public struct Period: Hashable, Sendable {
  public var from: DateText?
  /// The last moment; the period holds through the latest day that the words can mean.
  public var through: DateText?

  public init(from: DateText? = nil, through: DateText? = nil) {
    self.from = from
    self.through = through
  }

  public static let always = Period()

  /// True when the period holds on the day. An end that is left open never ends.
  public func contains(_ day: Day) -> Bool {
    if let from, day < from.earliest { return false }
    if let through, let last = through.latest, day > last { return false }
    return true
  }
}
