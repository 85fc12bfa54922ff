import Checking
import ModelFormat
import Reorganization
import Responsibility
import Testing
import Vocabulary

@Suite("Examples of the rules")
struct RuleExampleTests {
  static let rules = RuleCatalogue.standard.rules

  @Test("A rule reports on the marked lines of its examples and on no others", arguments: rules.map(\.id))
  func findingsLandOnMarkedLines(of id: RuleID) throws {
    let rule = try #require(RuleCatalogue.standard[id])
    for example in rule.examples {
      let title = Comment(rawValue: example.title.swedish)
      let findings = try Self.findings(in: example, of: rule)
      #expect(findings.map { $0.place?.line ?? 0 }.sorted() == example.expectedLines, title)
    }
  }

  @Test("Every finding is about somebody and says what helps, in whole sentences", arguments: rules.map(\.id))
  func findingsAreSentences(of id: RuleID) throws {
    let rule = try #require(RuleCatalogue.standard[id])
    for finding in try rule.examples.flatMap({ try Self.findings(in: $0, of: rule) }) {
      #expect(!finding.subjects.isEmpty)
      #expect(finding.message.remedy != nil)
      for language in Language.allCases {
        let text = finding.message.text[language]
        #expect(text.hasSuffix("."), "\(text)")
        #expect(!text.contains("..") && !text.contains("  "), "\(text)")
      }
    }
  }

  /// What the rule finds in the example, be it off by default or not.
  private static func findings(in example: Example, of rule: Rule) throws -> [Finding] {
    let reading = ModelReader().read(example.scenario, file: "exempel.yaml")
    let problems = reading.problems.map { "\($0.place): \($0.message.swedish)" }
    var scenario = try #require(reading.scenario, "\(example.title.swedish): \(problems)")
    if rule.isOffByDefault { scenario.rules[rule.id.rawValue, default: RuleSetting()].level = .severity(rule.severity) }
    let alternative = example.alternative.map { AlternativeID($0) }
    if let alternative { try #require(scenario.alternatives.contains(alternative), "\(example.title.swedish)") }
    let day = try example.day.map { try #require(Day(iso: $0)) }
    return Checker().findings(in: Timeline(of: scenario, alternative: alternative).situation(on: day))
      .filter { $0.rule == rule.id }
  }
}
