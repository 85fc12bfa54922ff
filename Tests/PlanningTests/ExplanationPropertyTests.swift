import Checking
import GLPKSolver
import LinearModel
import Responsibility
import Testing

@testable import Planning

@Suite("The cost of each candidate against trying every plan")
struct ExplanationPropertyTests {
  private static let mostCombinations = 1_500
  private static let seeds = PlannerPropertyTests.seeds.prefix(PlannerPropertyTests.seeds.count / 3)
  private static let roles: [Role] = [.owner, .performer, .support]

  @Test("is the best that any plan with that body in the role is worth, and only who can hold it has one")
  func agreesWithBruteForce() throws {
    var planned = 0
    var opened = 0
    var forbidden = 0
    for seed in Self.seeds {
      var random = RandomOrganization(seed: seed)
      let situation = random.situation()
      for area in situation.now.activeAreas {
        for role in Self.roles {
          let asked = RoleOnArea(role, on: area.id)
          let problem = PlanningProblem(situation, scope: .vacated, opening: asked)
          guard let slot = problem.slot(for: role, on: area.id),
            PlannerPropertyTests.combinations(of: problem) <= Self.mostCombinations
          else { continue }
          let explanation = try Planner(solver: GLPKSolver()).explanation(of: asked, in: situation)
          guard explanation.plan.situation != nil else { continue }
          let values = BruteForcePlan(problem).bestValues(ofEachBodyIn: slot)
          let label = "seed \(seed), \(role) of \(area.id)"
          #expect(explanation.undecided.isEmpty, "\(label)")
          for candidate in explanation.candidates where !candidate.isHolder {
            #expect(candidate.levels.map(\.units) == values[candidate.body], "\(label): \(candidate.body)")
            if explanation.standing == .planned { planned += 1 } else { opened += 1 }
          }
          let refused = Set(explanation.obstacles.flatMap(\.bodies))
          #expect(refused.allSatisfy { values[$0] == nil }, "\(label)")
          let told = refused.union(explanation.candidates.map(\.body))
          #expect(situation.now.activeBodies.allSatisfy { told.contains($0.id) }, "\(label)")
          forbidden += refused.count
        }
      }
    }
    #expect(planned > 15)
    #expect(opened > 60)
    #expect(forbidden > 60)
  }

  @Test("puts the best first, and says of the first level that differs whether it is better or worse")
  func isOrdered() throws {
    var worse = 0
    for seed in Self.seeds {
      var random = RandomOrganization(seed: seed)
      let situation = random.situation()
      for assignment in PlanningProblem(situation, scope: .vacated).slots {
        let asked = RoleOnArea(assignment.role, on: assignment.area)
        let explanation = try Planner(solver: GLPKSolver()).explanation(of: asked, in: situation)
        let plan = explanation.plan.levels.map(\.value.units)
        let ranks = explanation.candidates.map { $0.levels.map(\.units) }
        for (earlier, later) in zip(ranks, ranks.dropFirst()) {
          #expect(!later.lexicographicallyPrecedes(earlier), "seed \(seed)")
        }
        for candidate in explanation.candidates {
          let units = candidate.levels.map(\.units)
          let first = units.indices.first { units[$0] != plan[$0] }
          #expect(candidate.comparison.level == first, "seed \(seed)")
          #expect(candidate.comparison.difference.units == (first.map { units[$0] - plan[$0] } ?? 0), "seed \(seed)")
          // Nothing in a proved plan can be improved by giving a role of it to somebody else.
          #expect(!candidate.comparison.isBetter, "seed \(seed)")
          let terms = candidate.comparison.terms.reduce(0.0) { sum, term in
            sum + Double(term.goal.weight) * (term.certain.number + term.uncertain.number)
          }
          #expect(abs(terms - candidate.comparison.difference.number) < 1e-9, "seed \(seed)")
          if candidate.comparison.isWorse { worse += 1 }
        }
      }
    }
    #expect(worse > 10)
  }
}
