import Checking
import Reorganization
public import Responsibility

/// When and under what conditions a claim is tried: an alternative, and a day.
public struct Occasion: Sendable, Hashable {
  /// Nil for the organisation as it is.
  public let alternative: AlternativeID?
  /// Nil for the day on which everything has happened.
  public let day: Day?

  public init(of expectation: Expectation) {
    alternative = expectation.alternative
    day = expectation.day
  }

  func situation(in scenario: Scenario) -> Situation {
    Timeline(of: scenario, alternative: alternative).situation(on: day)
  }
}
