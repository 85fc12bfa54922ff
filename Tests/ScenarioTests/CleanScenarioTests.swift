import Checking
import Reorganization
import RepositoryFiles
import Responsibility
import Testing

/// `scenarios/clean`: a complete model, on which a rule that reports anything raises a false alarm.
@Suite("The scenario in which no rule has anything to report")
struct CleanScenarioTests {
  let scenario: Scenario

  init() throws { scenario = try #require(try ScenarioFile.read("clean")) }

  @Test("has twenty bodies, forty areas and an alternative")
  func isLargeEnough() {
    #expect(scenario.organization.bodies.count == 20)
    #expect(scenario.organization.areas.count == 40)
    #expect(scenario.alternatives.count == 1)
  }

  @Test("turns every check on, and allows nothing")
  func everyCheckIsOn() throws {
    let off = RuleCatalogue.standard.checks.rules.filter { !$0.isOn(with: scenario.rules[$0.id.rawValue]) }
    #expect(off.map(\.id.rawValue).isEmpty)
    #expect(try !RepositoryFiles.text("scenarios/clean/scenario.yaml").contains("tillåt:"))
  }

  /// Nil is the day on which everything has taken effect; the others lie before, in and after the change.
  private static let days: [Day?] =
    [nil] + ["2026-01-15", "2026-06-30", "2026-08-31", "2026-09-01", "2027-06-30"].map { Day(iso: $0) }

  @Test("has no finding today, and none on the way to and after the replacement of a body", arguments: days)
  func nothingIsFound(on day: Day?) {
    let alternatives: [AlternativeID?] = [nil] + scenario.alternatives.map(\.id)
    for alternative in alternatives {
      let findings = Checker().findings(in: Timeline(of: scenario, alternative: alternative).situation(on: day))
      let found = findings.map { "\($0.rule) \($0.subjects.map(\.id).joined(separator: " "))" }
      #expect(found.isEmpty, "\(alternative?.rawValue ?? "today")")
    }
  }
}
