public import Checking
public import Responsibility

/// What the rules find over the whole timeline, going by what is planned: each finding once for every stretch of time
/// during which it says the same.
public struct TimelineCheck: Sendable {
  /// Gravest first, then by place, then by time.
  public let findings: [Finding]
  /// The days that were checked, each standing for all days until the next.
  public let days: [Day]

  public init(of timeline: Timeline, by checker: Checker) {
    let timeline = timeline.goingByPlans
    days = timeline.daysToCheck
    guard !days.isEmpty else {
      findings = checker.findings(in: timeline.situation()).map { $0.holding(during: DayInterval()) }
      return
    }
    var runs: [(finding: Finding, first: Int, last: Int)] = []
    var open: [Finding: Int] = [:]
    for (index, day) in days.enumerated() {
      var stillOpen: [Finding: Int] = [:]
      for finding in checker.findings(in: timeline.situation(on: day)) where stillOpen[finding] == nil {
        if let run = open[finding] {
          runs[run].last = index
          stillOpen[finding] = run
        } else {
          stillOpen[finding] = runs.count
          runs.append((finding, index, index))
        }
      }
      open = stillOpen
    }
    let days = days
    findings = runs.enumerated()
      .sorted { left, right in
        if Checker.standsBefore(left.element.finding, right.element.finding) { return true }
        if Checker.standsBefore(right.element.finding, left.element.finding) { return false }
        return (left.element.first, left.offset) < (right.element.first, right.offset)
      }
      .map { _, run in
        let first = run.first == 0 ? nil : days[run.first]
        let last = run.last + 1 < days.count ? days[run.last + 1].previous : nil
        return run.finding.holding(during: DayInterval(first: first, last: last))
      }
  }
}
