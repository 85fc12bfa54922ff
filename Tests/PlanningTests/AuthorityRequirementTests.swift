import Checking
import GLPKSolver
import ModelFormat
import Planning
import Reorganization
import Responsibility
import Testing
import Vocabulary

@Suite("A plan gives areas to those who may decide on them")
struct AuthorityRequirementTests {
  private static let text = """
    ansvar: 1
    namn: Prov
    grupperingar:
      rad: Rådet
      grupp: {namn: Styrgruppen, rättsform: ingen}
      plan: {namn: Plangruppen, rättsform: kommun, uppdragsbeskrivning: {beslutar: [plan]}}
      namnd: {namn: Nämnden, rättsform: nämnd}
    områden:
      drift: {namn: Driften, beslutar: avtal, ägare: rad}
    alternativ:
      paus: {namn: Paus, ändringar: [{pausa: rad}]}

    """

  private func plan(_ text: String) throws -> Plan {
    let reading = ModelReader().read(text, file: "prov.yaml")
    let scenario = try #require(reading.scenario)
    return try Planner(solver: GLPKSolver()).plan(
      Timeline(of: scenario, alternative: AlternativeID("paus")).situation())
  }

  @Test("The committee is chosen although two others stand before it in the file")
  func candidates() throws {
    let plan = try plan(Self.text)
    #expect(plan.problem.candidates == [[BodyID("namnd")]])
    #expect(plan.assignments.map(\.bodies) == [[BodyID("namnd")]])
  }

  @Test("Without a candidate, the plan says what each body may not")
  func whyNot() throws {
    let plan = try plan(
      Self.text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("Nämnden") }
        .joined(separator: "\n"))
    let obstacles = try #require(plan.assignments.first).obstacles
    let reasons = obstacles.map { group in group.bodies.map(\.rawValue) + [group.obstacle.reason.swedish] }
    #expect(
      reasons.filter { $0.first != "rad" } == [
        ["grupp", "har ingen rättsform och kan inte svara för avtal"],
        ["plan", "har inte i uppdrag att besluta om avtal"],
      ])
  }

  @Test("An area that asks for nothing keeps everybody as a candidate")
  func nothingAsked() throws {
    let plan = try plan(Self.text.replacing("beslutar: avtal, ", with: ""))
    #expect(plan.problem.candidates == [["grupp", "plan", "namnd"].map { BodyID($0) }])
  }
}
