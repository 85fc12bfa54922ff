import AnsvarKit

/// How long a search may take, as somebody has written it.
enum TimeLimit {
  /// - Throws: a problem when the seconds cannot be a limit.
  static func duration(_ seconds: Double?) throws(Refusal) -> Duration? {
    guard let seconds else { return nil }
    // Beyond a year a limit is no limit, and the seconds would not fit a duration.
    guard seconds > 0, seconds <= 31_536_000 else { throw Refusal([.unreadableTimeLimit]) }
    return .seconds(seconds)
  }
}

extension InputProblem {
  fileprivate static let unreadableTimeLimit = InputProblem(
    "time-limit-range",
    Text(
      sv: "--time-limit ska vara ett antal sekunder större än 0 och högst ett år.",
      en: "--time-limit has to be a number of seconds above 0 and at most a year."))
}
