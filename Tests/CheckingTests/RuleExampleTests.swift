import Checking
import ModelFormat
import Reorganization
import Responsibility
import Testing
import Vocabulary

@Suite("Examples of the rules")
struct RuleExampleTests {
  static let checks = RuleCatalogue.standard.checks.rules
  static let generators = RuleCatalogue.standard.rules.filter {
    if case .derive = $0.work { true } else { false }
  }

  @Test("A rule reports on the marked lines of its examples and on no others", arguments: checks.map(\.id))
  func findingsLandOnMarkedLines(of id: RuleID) throws {
    let rule = try #require(RuleCatalogue.standard[id])
    for example in rule.examples {
      let title = Comment(rawValue: example.title.swedish)
      let findings = try Self.findings(in: example, of: rule)
      #expect(findings.map { $0.place?.line ?? 0 }.sorted() == example.expectedLines, title)
    }
  }

  @Test("Every finding is about somebody and says what helps, in whole sentences", arguments: checks.map(\.id))
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

  @Test("A rule derives on the marked lines of its examples and on no others", arguments: generators.map(\.id))
  func derivationsLandOnMarkedLines(of id: RuleID) throws {
    let rule = try #require(RuleCatalogue.standard[id])
    for example in rule.examples {
      let derivations = rule.derivations(in: try Self.situation(in: example, of: rule))
      #expect(
        derivations.map { $0.place?.line ?? 0 }.sorted() == example.expectedLines,
        "\(example.title.swedish): \(derivations.map(\.statement.swedish))")
    }
  }

  @Test("What is derived is a line about somebody, with whole sentences for reasons", arguments: generators.map(\.id))
  func derivationsAreLines(of id: RuleID) throws {
    let rule = try #require(RuleCatalogue.standard[id])
    for derivation in try rule.examples.flatMap({ rule.derivations(in: try Self.situation(in: $0, of: rule)) }) {
      #expect(!derivation.subjects.isEmpty)
      for language in Language.allCases {
        let line = derivation.statement[language]
        #expect(!line.hasSuffix(".") && !line.contains("  ") && line.first?.isLowercase == false, "\(line)")
        #expect(derivation.reason.map { $0[language].hasSuffix(".") } ?? true)
      }
    }
  }

  /// What the rule finds in the example, be it off by default or not.
  private static func findings(in example: Example, of rule: Rule) throws -> [Finding] {
    Checker().findings(in: try situation(in: example, of: rule)).filter { $0.rule == rule.id }
  }

  private static func situation(in example: Example, of rule: Rule) throws -> Situation {
    let reading = ModelReader().read(example.scenario, file: "exempel.yaml")
    let problems = reading.problems.map { "\($0.place): \($0.message.swedish)" }
    var scenario = try #require(reading.scenario, "\(example.title.swedish): \(problems)")
    if rule.isOffByDefault, let severity = rule.severity {
      scenario.rules[rule.id.rawValue, default: RuleSetting()].level = .severity(severity)
    }
    let alternative = example.alternative.map { AlternativeID($0) }
    if let alternative { try #require(scenario.alternatives.contains(alternative), "\(example.title.swedish)") }
    let day = try example.day.map { try #require(Day(iso: $0)) }
    return Timeline(of: scenario, alternative: alternative).situation(on: day)
  }
}
