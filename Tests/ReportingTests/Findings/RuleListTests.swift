import Checking
import Foundation
import Reporting
import Responsibility
import Testing
import Vocabulary

@Suite("The rules, listed and explained")
struct RuleListTests {
  private let rules = RuleCatalogue.standard

  @Test("The list names every rule once, with mark, threshold and whether it is off", arguments: Language.allCases)
  func list(in language: Language) {
    let text = RuleListText(Presentation(language: language)).text(of: rules)
    for rule in rules.rules { #expect(text.contains(" \(rule.id.rawValue) "), "\(rule.id)") }
    let line = text.split(separator: "\n").first { $0.contains(" body-many-owned ") } ?? ""
    #expect(line.hasPrefix("i body-many-owned"))
    #expect(line.hasSuffix(language == .swedish ? "(av, tröskel 8)" : "(off, threshold 8)"))
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test(
    "An explanation has every heading and every example as it stands", arguments: RuleCatalogue.standard.rules.map(\.id)
  )
  func explanation(of id: RuleID) throws {
    let rule = try #require(rules[id])
    for language in Language.allCases {
      let text = RuleExplanationText(Presentation(language: language)).text(of: rule)
      #expect(text.hasPrefix(rule.label[language] + "\n"))
      for example in rule.examples {
        for line in example.text.split(separator: "\n") { #expect(text.contains("    \(line)\n")) }
      }
      #expect(!text.contains("`"))
      #expect(text.contains(language == .swedish ? "Slå på regeln" : "Turning the rule on") == rule.isOffByDefault)
    }
  }

  @Test("As JSON the list has id, severity, label, group, threshold and whether the rule is off")
  func json() throws {
    let data = Data(RuleListJSON(.english).text(of: rules).utf8)
    let value = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let list = try #require(value["rules"] as? [[String: Any]])
    #expect(list.count == rules.rules.count)
    let rule = try #require(list.first { $0["id"] as? String == "body-many-owned" })
    #expect(rule["severity"] as? String == "info")
    #expect(rule["label"] as? String == "Many areas with one owner")
    #expect((rule["group"] as? [String: String])?["letter"] == "B")
    #expect(rule["offByDefault"] as? Bool == true)
    #expect((rule["threshold"] as? [String: Any])?["standard"] as? Int == 8)
  }

  @Test("One rule as JSON has its examples, and how many findings each gives")
  func oneRuleJSON() throws {
    let rule = try #require(rules["area-no-owner"])
    let data = Data(RuleListJSON(.swedish).text(of: rule).utf8)
    let value = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let examples = try #require(value["examples"] as? [[String: Any]])
    #expect(examples.map { $0["findings"] as? Int } == rule.examples.map(\.expectedLines.count))
    #expect(value["checks"] as? String == rule.documentation.checks.swedish)
  }
}
