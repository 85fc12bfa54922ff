import Checking
import Reorganization
import Responsibility
import Testing
import Vocabulary

@Suite("The rules over the whole time")
struct TimelineCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let scenario: String
    let alternative: String?
    var testDescription: String { "\(scenario) \(alternative ?? "i dag")" }
  }

  static let cases = [
    Case(scenario: "vgr-ledningsrad", alternative: "forslaget"),
    Case(scenario: "vgr-ledningsrad", alternative: "regional-leverans"),
    Case(scenario: "vasterbotten-ledningssystem", alternative: nil),
  ]

  @Test("find on any day what a check of that day finds, no more and no less", arguments: cases)
  func agreesWithEveryDay(sample: Case) throws {
    let timeline = Timeline(
      of: try scenario(named: sample.scenario), alternative: sample.alternative.map { AlternativeID($0) }
    ).goingByPlans
    let check = TimelineCheck(of: timeline, by: Checker())
    let first = timeline.firstDay
    var day = try #require(first)
    for _ in 0..<40 {
      let onDay = Set(Checker().findings(in: timeline.situation(on: day)))
      let overTime = check.findings.filter { $0.interval?.contains(day) ?? false }.map(\.withoutInterval)
      #expect(Set(overTime) == onDay, "\(day)")
      #expect(overTime.count == onDay.count, "\(day)")
      for _ in 0..<43 { day = day.next }
    }
  }

  @Test("say once what is the same in adjoining stretches of time, with the time during which it holds")
  func merged() throws {
    let timeline = try timeline(
      """
      datum: 2024-01-10
      grupperingar: {rad: {namn: Rådet}, vvg: {namn: VVG}}
      områden: {plan: {namn: Plan, ägare: rad}}
      tjänster: {samsa: {namn: SAMSA, från: 2024-04-01}}
      alternativ:
        plan:
          namn: Planen
          ändringar:
            - {pausa: rad, från: 2024-03-01}
            - {område: plan, ägare: vvg, från: 2024-05-15}
      """)
    let check = TimelineCheck(of: timeline, by: Checker())
    let unowned = check.findings.filter { $0.rule == "area-no-owner" }
    // SAMSA comes into use meanwhile; that has nothing to do with it.
    #expect(check.days.contains(try day("2024-04-01")))
    #expect(unowned.map(\.interval) == [DayInterval(first: try day("2024-03-01"), last: try day("2024-05-14"))])
    #expect(unowned.first?.notes.last?.text.swedish == "Gäller 1 mar–14 maj 2024")
  }

  @Test("hold all the time when nothing is dated")
  func undated() throws {
    let timeline = try timeline("områden: {plan: {namn: Plan, ägare: saknas}}\n", nil)
    let findings = TimelineCheck(of: timeline, by: Checker()).findings
    #expect(!findings.isEmpty && findings.allSatisfy { $0.interval == DayInterval() })
  }

  @Test("take a mandate that is planned for later as decided when its day has come, and one that is overdue as missing")
  func plannedMandates() throws {
    func missing(planned: String) throws -> [DayInterval?] {
      let timeline = try timeline(
        """
        datum: 2024-01-10
        grupperingar: {vvg: {namn: VVG, uppdragsbeskrivning: {finns: nej, planerad: \(planned)}}}
        områden: {plan: {namn: Plan, ägare: vvg}}
        tjänster: {samsa: {namn: SAMSA, från: 2025-04-01}}
        """, nil)
      return TimelineCheck(of: timeline, by: Checker()).findings.filter { $0.rule == "body-no-mandate" }
        .map(\.interval)
    }
    #expect(try missing(planned: "2024-06-15") == [DayInterval(last: try day("2024-06-14"))])
    #expect(try missing(planned: "2023-06-15") == [DayInterval()])
  }

  @Test("differ in that from a check of a single day, on which a mandate that is only planned is missing")
  func singleDay() throws {
    let text = """
      datum: 2024-01-10
      grupperingar: {vvg: {namn: VVG, uppdragsbeskrivning: {finns: nej, planerad: 2024-06-15}}}
      områden: {plan: {namn: Plan, ägare: vvg}}
      """
    let timeline = try timeline(text, nil)
    let rules = Checker().findings(in: timeline.situation(on: try day("2024-07-01"))).map(\.rule)
    #expect(rules.contains("body-no-mandate"))
    let planned = Checker().findings(in: timeline.goingByPlans.situation(on: try day("2024-07-01"))).map(\.rule)
    #expect(!planned.contains("body-no-mandate"))
  }
}

extension Finding {
  /// The finding as the check of a single day gives it.
  fileprivate var withoutInterval: Finding {
    var finding = self
    finding.interval = nil
    finding.notes.removeLast()
    return finding
  }
}
