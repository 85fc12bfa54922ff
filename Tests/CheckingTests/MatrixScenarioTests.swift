import Checking
import ModelFormat
import Reorganization
import RepositoryFiles
import Responsibility
import Testing
import Vocabulary

/// What the checks on any matrix say of the scenarios: nothing that cannot be defended from the document.
@Suite("The rules on the matrix, on the scenarios")
struct MatrixScenarioTests {
  static let rules: Set<RuleID> = [
    "area-owner-only", "area-many-consulted", "area-none-consulted", "area-body-twice", "area-duplicate",
    "body-many-owned", "body-many-performed", "body-nearly-everywhere", "body-without-role", "owner-outside-mandate",
  ]

  private func findings(_ name: String, _ alternative: String?) throws -> [String] {
    let path = "scenarios/\(name)/scenario.yaml"
    let reading = ModelReader().read(try RepositoryFiles.text(path), file: path)
    let scenario = try #require(reading.scenario, "\(reading.problems.map(\.message.swedish))")
    let situation = Timeline(of: scenario, alternative: alternative.map { AlternativeID($0) }).situation()
    return Checker().findings(in: situation).filter { Self.rules.contains($0.rule) }.map(\.message.text.swedish)
  }

  @Test(
    "The two groups that no row of the document's table names are idle, and nothing else", arguments: [nil, "pausat"])
  func ledningsrad(in alternative: String?) throws {
    let found = try findings("vgr-ledningsrad", alternative)
    #expect(
      found
        == ["Arbetsgrupp rutin", "Arbetsgrupp utveckling"].map { name in
          """
          \(name) har ingen känd roll i något område. I tre områden är en roll okänd, och det kan vara den som har den. \
          Ge den en roll, eller pröva om den behövs.
          """
        }, "\(found)")
  }

  @Test("With the document's proposal every owner and performer is known, and the two groups are still idle")
  func proposal() throws {
    let found = try findings("vgr-ledningsrad", "forslaget")
    #expect(
      found
        == ["Arbetsgrupp rutin", "Arbetsgrupp utveckling"].map { name in
          "\(name) har ingen känd roll i något område. Ge den en roll, eller pröva om den behövs."
        }, "\(found)")
  }

  @Test("The project that nobody gave an area is idle", arguments: [nil, "paus", "allt-till-it-forum"])
  func kapacitet(in alternative: String?) throws {
    let found = try findings("exempel-kapacitet", alternative)
    #expect(
      found == ["Journalprojektet har ingen känd roll i något område. Ge det en roll, eller pröva om det behövs."],
      "\(found)")
  }
}
