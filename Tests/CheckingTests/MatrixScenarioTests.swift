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
    "say nothing of the council's case: its groups without a role are temporary, as the document says",
    arguments: [nil, "pausat", "forslaget"])
  func ledningsrad(in alternative: String?) throws {
    let found = try findings("vgr-ledningsrad", alternative)
    #expect(found.isEmpty, "\(found)")
  }

  @Test("say nothing of the invented case", arguments: [nil, "paus", "allt-till-it-forum"])
  func kapacitet(in alternative: String?) throws {
    let found = try findings("exempel-kapacitet", alternative)
    #expect(found.isEmpty, "\(found)")
  }

  @Test("say of Kronoberg only that one body both owns and performs the strategy, as the answer says")
  func kronoberg() throws {
    for alternative in [nil, "namnden-faststaller"] {
      let found = try findings("kronoberg-e-halsa", alternative)
      #expect(found.count == 1 && found[0].hasPrefix("Programledningen har två roller"), "\(found)")
    }
  }

  @Test(
    "say nothing of the smaller cases",
    arguments: ["gotland-it-styrning", "vasterbotten-ledningssystem", "norrbotten-it-mt"])
  func smallerCases(name: String) throws {
    let path = "scenarios/\(name)/scenario.yaml"
    let scenario = try #require(ModelReader().read(try RepositoryFiles.text(path), file: path).scenario)
    for alternative in [nil] + scenario.alternatives.ids.map(Optional.some) {
      let found = try findings(name, alternative?.rawValue)
      #expect(found.isEmpty, "\(found)")
    }
  }

  @Test("count once a file says from where, so that silence means something")
  func thresholds() throws {
    let path = "scenarios/exempel-kapacitet/scenario.yaml"
    var scenario = try #require(ModelReader().read(try RepositoryFiles.text(path), file: path).scenario)
    scenario.rules["body-many-owned"] = RuleSetting(threshold: 8)
    scenario.rules["body-many-performed"] = RuleSetting(threshold: 12)
    let situation = Timeline(of: scenario, alternative: AlternativeID("allt-till-it-forum")).situation()
    let found = Checker().findings(in: situation).filter { Self.rules.contains($0.rule) }
    #expect(
      found.map { "\($0.rule) \($0.subjects[0].id)" }
        == ["body-many-owned it-forum", "body-many-performed utvecklingsenhet"])
  }
}
