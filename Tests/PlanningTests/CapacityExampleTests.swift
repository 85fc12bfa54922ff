import Checking
import GLPKSolver
import ModelFormat
import Planning
import Reorganization
import RepositoryFiles
import Responsibility
import Testing
import Vocabulary

/// The invented organisation with capacities. Worked out by hand, in hours a month:
///
///     IT-forum owns Gemensam drift 18 + Nät och kommunikation 12 + Användarstöd 14               = 44 of 80
///     "allt-till-it-forum" adds journal 12 + vårdplanering 10 + behörigheter 8 + e-tjänster 9 + anslutning 7 = 46
///     44 + 46 = 90 of 80: 10 too many.
///     Samverkansrådet owned seven areas; five move, so two are left: the plan and the agreement with the users.
///     It performed one, Omvärldsbevakning, which nobody takes over.
///     IT-forum seats the region and the southern municipalities only, and the units that perform seat nobody. So the
///     users are unheard in E-tjänster and the private providers in Anslutning, the two areas that concern them.
@Suite("The invented organisation with capacities")
struct CapacityExampleTests {
  private static func situation(_ alternative: String) throws -> Situation {
    let text = try RepositoryFiles.text("scenarios/exempel-kapacitet/scenario.yaml")
    let scenario = try #require(ModelReader().read(text, file: "scenario.yaml").scenario)
    return Timeline(of: scenario, alternative: AlternativeID(alternative)).situation()
  }

  private static func findings(_ rule: RuleID, in situation: Situation) -> [Finding] {
    Checker().findings(in: situation).filter { $0.rule == rule }
  }

  @Test("the obvious move leaves two areas without an owner and one without a performer")
  func gaps() throws {
    let situation = try Self.situation("allt-till-it-forum")
    let ownerless = Self.findings("area-no-owner", in: situation)
    #expect(ownerless.map { $0.subjects[0].id } == ["brukarinflytande", "digitaliseringsplan"])
    #expect(ownerless.allSatisfy { $0.severity == .error })
    #expect(Self.findings("area-no-performer", in: situation).map { $0.subjects[0].id } == ["omvarld"])
  }

  @Test("the obvious move overloads IT-forum, and says with what")
  func overload() throws {
    let found = Self.findings("body-overload", in: try Self.situation("allt-till-it-forum"))
    #expect(found.map { $0.subjects[0].id } == ["it-forum"])
    let text = try #require(found.first?.message.text.swedish)
    #expect(text.contains("90 av 80 timmar per månad"))
    #expect(text.contains("Gemensam drift (18)") && text.contains("Gemensam journaltjänst (12)"))
    #expect(text.contains("10 timmar per månad"))
  }

  @Test("the obvious move leaves two parties unheard in what concerns them")
  func parties() throws {
    let found = Self.findings("party-unrepresented", in: try Self.situation("allt-till-it-forum"))
    #expect(found.map { $0.subjects.prefix(2).map(\.id) } == [["brukare", "e-tjanster"], ["privata", "anslutning"]])
  }

  @Test("the plan fills everything but one role, overloads nobody, and proves that it cannot be better")
  func plan() throws {
    let plan = try Planner(solver: GLPKSolver()).plan(try Self.situation("paus"))
    #expect(plan.status == .partial)
    #expect(!plan.levels.contains { !$0.isProved })
    #expect(plan.unfilled.map { $0.slot.area.rawValue } == ["brukarinflytande"])
    let planned = try #require(plan.situation)
    #expect(Self.findings("body-overload", in: planned).isEmpty)
    #expect(Self.findings("area-no-owner", in: planned).map { $0.subjects[0].id } == ["brukarinflytande"])
    #expect(Self.findings("area-no-performer", in: planned).isEmpty)
  }

  @Test("the plan says what stands in the way of each body where nobody can take over")
  func obstacles() throws {
    let plan = try Planner(solver: GLPKSolver()).plan(try Self.situation("paus"))
    let unfilled = try #require(plan.unfilled.first)
    let active = plan.problem.situation.now.activeBodies.map(\.id)
    #expect(Set(unfilled.obstacles.flatMap(\.bodies)) == Set(active + [BodyID("radet")]))
    let reasons = unfilled.obstacles.map(\.obstacle.reason.swedish)
    #expect(reasons.contains("företräder inte brukarorganisationerna"))
    #expect(reasons.contains("är tillfällig och området är varaktigt"))
    #expect(unfilled.obstacles.allSatisfy { $0.obstacle.place != nil })
  }
}
