import Checking
import GLPKSolver
import ModelFormat
import Planning
import Reorganization
import RepositoryFiles
import Responsibility
import Testing

/// `scenarios/every-rule`: one model in which every rule has something to say. A new rule that is not in it fails here
/// by name: add a line that makes it speak, with the rule's id in a comment.
@Suite("The scenario in which every rule speaks")
struct EveryRuleTests {
  let scenario: Scenario

  init() throws { scenario = try #require(try ScenarioFile.read("every-rule")) }

  /// Every rule of the catalogue and every check of the file itself.
  private static let everyRule = Set(RuleCatalogue.standard.rules.map(\.id) + RuleID.fileChecks)

  /// Today and every alternative.
  private var situations: [Situation] {
    let alternatives: [AlternativeID?] = [nil] + scenario.alternatives.map(\.id)
    return alternatives.map { Timeline(of: scenario, alternative: $0).situation() }
  }

  @Test("has a finding, a consequence, a measure or a statement of every rule there is")
  func everyRuleSpeaks() throws {
    var spoken: Set<RuleID> = []
    for situation in situations {
      spoken.formUnion(Checker().findings(in: situation).map(\.rule))
      spoken.formUnion(RuleCatalogue.standard.derivations(in: situation).map(\.rule))
    }
    if try planFillsARole() { spoken.insert(Rule.reassign.id) }
    let missing = Self.everyRule.subtracting(spoken).map(\.rawValue).sorted()
    #expect(missing.isEmpty, "scenarios/every-rule/scenario.yaml has nothing for \(missing)")
  }

  @Test("has a comment with the id of every rule, and of no other")
  func everyRuleIsPointedOut() throws {
    let text = try RepositoryFiles.text("scenarios/every-rule/scenario.yaml")
    let comments = text.split(separator: "\n").compactMap { $0.split(separator: "#", maxSplits: 1).dropFirst().first }
    let words = comments.flatMap { $0.split { !($0.isLetter || $0 == "-") } }.map(String.init)
    let missing = Self.everyRule.map(\.rawValue).filter { !words.contains($0) }.sorted()
    #expect(missing.isEmpty, "no line of scenarios/every-rule/scenario.yaml is marked with \(missing)")
    // Ids are in English: a word with a hyphen and no å, ä or ö is meant for one.
    let ids = words.filter { $0.contains("-") && $0.allSatisfy(\.isASCII) }
    let unknown = Set(ids).subtracting(Self.everyRule.map(\.rawValue)).sorted()
    #expect(unknown.isEmpty, "marked with what is no rule: \(unknown)")
  }

  /// The proposed reassignment is not derived like the other measures: the planner works it out.
  private func planFillsARole() throws -> Bool {
    try situations.contains { try !Planner(solver: GLPKSolver()).plan($0).assignments.isEmpty }
  }
}
