import Checking
import GLPKSolver
import ModelFormat
import Planning
import Reorganization
import Responsibility
import Testing
import Vocabulary

@Suite("Examples of the proposed reassignment")
struct ReassignExampleTests {
  @Test(
    "A plan fills the roles on the marked lines and no others", arguments: Rule.reassign.examples.map(\.title.swedish))
  func planFillsMarkedRoles(title: String) throws {
    let example = try #require(Rule.reassign.examples.first { $0.title.swedish == title })
    let scenario = try #require(ModelReader().read(example.scenario, file: "exempel.yaml").scenario)
    let alternative = try #require(example.alternative)
    let situation = Timeline(of: scenario, alternative: AlternativeID(alternative)).situation()
    let plan = try Planner(solver: GLPKSolver()).plan(situation)
    #expect(plan.unfilled.isEmpty)
    let lines = plan.assignments.compactMap {
      situation.organization.areas[$0.slot.area]?.roles[$0.slot.role].place?.line
    }
    #expect(lines.sorted() == example.expectedLines)
  }
}
