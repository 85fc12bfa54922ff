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
      let findings = try Self.findings(in: example).filter { $0.rule == id }
      #expect(findings.map { $0.place?.line ?? 0 }.sorted() == example.expectedLines, title)
    }
  }

  @Test("Every finding is about somebody and says what helps, in whole sentences", arguments: rules.map(\.id))
  func findingsAreSentences(of id: RuleID) throws {
    let rule = try #require(RuleCatalogue.standard[id])
    for finding in try rule.examples.flatMap(Self.findings).filter({ $0.rule == id }) {
      #expect(!finding.subjects.isEmpty)
      #expect(finding.message.remedy != nil)
      for language in Language.allCases {
        let text = finding.message.text[language]
        #expect(text.hasSuffix("."), "\(text)")
        #expect(!text.contains("..") && !text.contains("  "), "\(text)")
      }
    }
  }

  private static func findings(in example: Example) throws -> [Finding] {
    let reading = ModelReader().read(example.scenario, file: "exempel.yaml")
    let problems = reading.problems.map { "\($0.place): \($0.message.swedish)" }
    let scenario = try #require(reading.scenario, "\(example.title.swedish): \(problems)")
    let alternative = example.alternative.map { AlternativeID($0) }
    if let alternative { try #require(scenario.alternatives.contains(alternative), "\(example.title.swedish)") }
    let day = try example.day.map { try #require(Day(iso: $0)) }
    return Checker().findings(in: Timeline(of: scenario, alternative: alternative).situation(on: day))
  }
}
