import Checking
import ModelFormat
import Reorganization
import RepositoryFiles
import Responsibility
import Testing

/// `scenarios/norrbotten-it-mt`: what the plan of an IT unit says and does not, rule by rule.
@Suite("The plan of Norrbotten's IT unit")
struct NorrbottenTests {
  let scenario: Scenario

  init() throws { scenario = try #require(try ModelReader().scenario("norrbotten-it-mt")) }

  private func findings(of rule: RuleID, in alternative: String? = nil) -> [String] {
    scenario.findings(of: rule, in: alternative)
  }

  @Test("Seven of eleven tasks have the highest priority; the column called priority is a running number")
  func priorities() {
    #expect(findings(of: "priority-inflation") == ["info u1 u2 u4 u6 u7 u8 u10"])
  }

  @Test("The hospital in Kiruna has the highest priority and a blank where the time should be: the only error")
  func missingTimes() {
    let found = findings(of: "task-no-deadline")
    #expect(found.first == "error u10")
    #expect(found.filter { $0.hasPrefix("error") }.count == 1)
    for study in 1...6 { #expect(found.contains("warning fs\(study)")) }
    // Whose time somebody else decides is not the plan's to say.
    for task in 1...6 { #expect(!found.contains("warning rs\(task)")) }
    #expect(Checker().findings(in: scenario.situation(nil)).filter { $0.severity == .error }.count == 1)
  }

  @Test("What goes on all year, from a month or only time permitting has no end")
  func openEnds() {
    #expect(
      findings(of: "task-open-ended")
        == ["info u1", "info u4", "info u8", "info u9", "info omstallning", "info m7-uppfoljning"])
  }

  @Test("The years after the first are blank for three tasks that are not done by then")
  func blankPeriods() {
    #expect(findings(of: "phase-blank") == ["info u4 u9 u10"])
  }

  @Test("Managers share seven of the eleven tasks, one of them with a slash between two")
  func sharedTasks() {
    #expect(
      findings(of: "task-multi-owner") == [
        "warning u1 vc ec", "warning u3 dc vc itmt-direktor", "warning u4 vc ec", "warning u8 vc ec-infrastruktur",
        "warning u9 vc ec", "warning u10 vc ec", "warning u11 vc ec", "warning m4 ledningsgruppen enheterna",
        "warning m7-uppfoljning vc ec",
      ])
    #expect(findings(of: "task-vague-owner") == ["info ec u1 u4 u9 u10 u11 m7-uppfoljning", "info enheterna m4"])
  }

  @Test("One manager answers for all eleven; nobody answers for the studies")
  func onePerson() {
    #expect(findings(of: "spof") == ["warning vc u1 u2 u3 u4 u5 u6 u7 u8 u9 u10 u11"])
    for study in 1...6 { #expect(findings(of: "task-no-owner").contains("warning fs\(study)")) }
  }

  @Test("Sums hold, but a budget that comes to zero is called a large deficit")
  func figures() {
    #expect(findings(of: "sum-mismatch").isEmpty)
    #expect(findings(of: "sum-text-conflict") == ["warning budget"])
  }

  @Test("No control was made last year, none is about the high risks, and one is made by whoever owns what it controls")
  func controls() {
    #expect(
      findings(of: "control-not-done") == ["warning k1-underhall", "warning k1-schema", "warning k2", "warning k3"])
    #expect(findings(of: "control-risk-gap") == (1...6).map { "warning r\($0)" })
    #expect(findings(of: "self-review") == ["warning vc k3 andringsprocessen"])
  }

  @Test("One half of the fourth risk's measure is nothing to do")
  func words() {
    #expect(findings(of: "risk-no-measure") == ["info r4 m4"])
  }

  @Test("Questions go on to a higher level that nobody names")
  func escalation() {
    #expect(findings(of: "escalation-undefined") == ["info prioritering"])
  }

  @Test("Whether the old system and the new run side by side is a question, not a claim")
  func systems() {
    #expect(findings(of: "parallel-systems") == ["info vas fvis"])
  }

  @Test("A vacancy leaves four tasks and two areas with nobody, and no task in the hands of two where one is gone")
  func vacancy() {
    let gone = findings(of: "task-no-owner", in: "chefen-slutar").filter { $0.hasSuffix(" vc") }
    #expect(gone == ["u2", "u5", "u6", "u7", "m6-ram", "m7-ram"].map { "warning \($0) vc" })
    #expect(
      findings(of: "area-no-owner", in: "chefen-slutar")
        == ["error andringsprocessen vc", "error tekniskt-ansvar-mt vc"])
    #expect(
      findings(of: "task-multi-owner", in: "chefen-slutar")
        == ["warning u3 dc itmt-direktor", "warning m4 ledningsgruppen enheterna"])
    #expect(findings(of: "area-no-owner", in: "divisionschefen-tar-over").isEmpty)
    #expect(findings(of: "body-orphan", in: "divisionschefen-tar-over") == findings(of: "body-orphan"))
  }

  @Test("Nobody is said to be overloaded: the plan has no capacities", arguments: [nil, "chefen-slutar"])
  func overload(in alternative: String?) {
    #expect(findings(of: "body-overload", in: alternative).isEmpty)
  }
}
