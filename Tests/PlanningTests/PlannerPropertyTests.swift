import Checking
import Foundation
import GLPKSolver
import LinearModel
import Responsibility
import Testing

@testable import Planning

@Suite("The planner against trying every plan")
struct PlannerPropertyTests {
  /// A few by default, to keep testing pleasant; `ANSVAR_SEEDS=600` for a long look.
  static let seeds: [UInt64] = Array(
    0..<(ProcessInfo.processInfo.environment["ANSVAR_SEEDS"].flatMap(UInt64.init) ?? 150))
  /// Above this many combinations a case is left to other seeds; trying them all would take the fun out of testing.
  private static let mostCombinations = 1_500

  @Test("finds the same value on every level as trying every plan", arguments: [PlanScope.vacated, .all])
  func agreesWithBruteForce(scope: PlanScope) throws {
    var compared = 0
    var infeasible = 0
    for seed in Self.seeds {
      var random = RandomOrganization(seed: seed)
      let situation = random.situation()
      let problem = PlanningProblem(situation, scope: scope)
      guard Self.combinations(of: problem) <= Self.mostCombinations else { continue }
      let expected = BruteForcePlan(problem).bestValues()
      let plan = try Planner(solver: GLPKSolver()).plan(situation, scope: scope)
      if let expected {
        #expect(plan.levels.map(\.value.units) == expected, "seed \(seed)")
        #expect(!plan.levels.contains { !$0.isProved }, "seed \(seed)")
        #expect([.optimal, .partial].contains(plan.status), "seed \(seed)")
      } else {
        infeasible += 1
        #expect(plan.status == .impossible, "seed \(seed)")
        #expect(!plan.conflict.isEmpty, "seed \(seed)")
      }
      compared += 1
    }
    #expect(compared > Self.seeds.count / 2)
    #expect(infeasible > 1)
  }

  @Test("says exactly which other bodies are equally good")
  func tiesAreExact() throws {
    var tied = 0
    for seed in Self.seeds.prefix(100) {
      var random = RandomOrganization(seed: seed)
      let situation = random.situation()
      let problem = PlanningProblem(situation, scope: .vacated)
      guard Self.combinations(of: problem) <= Self.mostCombinations, !problem.slots.isEmpty else { continue }
      let brute = BruteForcePlan(problem)
      guard let best = brute.bestValues() else { continue }
      let plan = try Planner(solver: GLPKSolver()).plan(situation)
      #expect(plan.areTiesComplete)
      for (assignment, expected) in zip(plan.assignments, brute.bodiesInBestPlans(worth: best)) {
        #expect(Set(assignment.bodies + assignment.equallyGood) == expected, "seed \(seed)")
        tied += assignment.equallyGood.count
      }
    }
    #expect(tied > 5)
  }

  @Test("gives the same plan every time")
  func isDeterministic() throws {
    for seed in Self.seeds.prefix(40) {
      var random = RandomOrganization(seed: seed)
      let situation = random.situation()
      let plans = try (0..<2).map { _ in try Planner(solver: GLPKSolver()).plan(situation, scope: .all) }
      #expect(plans[0].assignments.map(\.bodies) == plans[1].assignments.map(\.bodies))
    }
  }

  static func combinations(of problem: PlanningProblem) -> Int {
    zip(problem.slots, problem.candidates).reduce(1) { product, entry in
      let (slot, candidates) = entry
      let choices = slot.places == 1 ? candidates.count + 1 : (candidates.count + 1) * (candidates.count + 1)
      return min(1_000_000, product * choices)
    }
  }
}
