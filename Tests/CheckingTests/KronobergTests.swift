import Checking
import ModelFormat
import Reorganization
import RepositoryFiles
import Responsibility
import Testing

/// `scenarios/kronoberg-e-halsa`: what the answer to an audit says and does not, rule by rule.
@Suite("Kronoberg's answer to an audit")
struct KronobergTests {
  let scenario: Scenario

  init() throws { scenario = try #require(try ModelReader().scenario("kronoberg-e-halsa")) }

  private func findings(of rule: RuleID, in alternative: String? = nil) -> [String] {
    scenario.findings(of: rule, in: alternative)
  }

  @Test("The fifth recommendation goes to the committee and is answered by the board as well; the others match")
  func answers() {
    #expect(findings(of: "addressee-mismatch") == ["warning r5 rs"])
  }

  @Test("Three of five answers hang on one plan, the follow-ups of it among them")
  func onePlan() {
    #expect(findings(of: "spof") == ["warning plan r1 r2 r4"])
  }

  @Test("Two answers are of another sort than the question")
  func sorts() {
    #expect(findings(of: "measure-mismatch") == ["info r4", "info r5"])
  }

  @Test("A slash gives the plan two owners and two who are to adopt it, until one of them is chosen to own it")
  func slash() {
    #expect(findings(of: "area-multi-owner") == ["error digitaliseringsplanen rs hsn"])
    #expect(findings(of: "area-multi-owner", in: "namnden-faststaller").isEmpty)
    let tasks = ["warning plan rs hsn", "warning marknadsforing programledningen ledningen"]
    #expect(findings(of: "task-multi-owner") == tasks)
    // The committee answers for the adoption alone once it is chosen.
    #expect(findings(of: "task-multi-owner", in: "namnden-faststaller") == [tasks[1]])
  }

  @Test("One plan goes by four names, and the strategy is not taken for a fifth")
  func names() throws {
    #expect(findings(of: "name-alias") == ["info digitaliseringsplanen"])
    let plan = try #require(scenario.organization.areas[AreaID("digitaliseringsplanen")])
    #expect(plan.aliases.count == 3)
    #expect(scenario.organization.areas.contains(AreaID("digitaliseringsstrategin")))
  }

  @Test("One time in all: what goes on has no end, and two tasks have no time")
  func times() {
    #expect(findings(of: "deadline-imprecise") == ["info plan"])
    #expect(findings(of: "task-open-ended") == ["info uppfoljning-hsn", "info uppfoljning-rs", "info folj-plan"])
    #expect(findings(of: "task-no-deadline") == ["warning marknadsforing", "warning organisation"])
  }

  @Test("Nobody is named for the follow-ups, and the management is nobody in particular")
  func owners() {
    #expect(findings(of: "task-no-owner") == ["warning uppfoljning-hsn", "warning uppfoljning-rs"])
    #expect(findings(of: "task-vague-owner") == ["info ledningen marknadsforing"])
  }

  @Test(
    "A report to each of two bodies is no conflict, and nobody is overloaded",
    arguments: [nil, "namnden-faststaller"])
  func silentRules(in alternative: String?) {
    for rule: RuleID in ["recipient-conflict", "deadline-conflict", "dep-order", "body-overload"] {
      #expect(findings(of: rule, in: alternative).isEmpty)
    }
  }
}
