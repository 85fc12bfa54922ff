import Checking
import Testing
import Vocabulary

@Suite("Rules as documents")
struct RuleDocumentationTests {
  static let rules = RuleCatalogue.standard.rules

  @Test("No two rules share an id, and every id is in kebab-case")
  func idsAreUnique() {
    let ids = Self.rules.map(\.id.rawValue)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(id)") }
  }

  @Test("Every heading of a rule is filled in both languages", arguments: rules.map(\.id))
  func headingsAreFilled(of id: RuleID) throws {
    let rule = try #require(RuleCatalogue.standard[id])
    let documentation = rule.documentation
    let headings = [
      rule.label, documentation.checks, documentation.matters, documentation.avoid, documentation.prefer,
      documentation.exceptions,
    ]
    for heading in headings {
      for language in Language.allCases { #expect(!heading[language].isEmpty) }
    }
    for heading in headings.dropFirst() {
      for language in Language.allCases {
        #expect(".?".contains(heading[language].last ?? " "), "\(heading[language])")
      }
    }
    #expect(!documentation.sources.isEmpty)
  }

  @Test("Every rule shows when it fires and when it does not", arguments: rules.map(\.id))
  func examplesGoBothWays(of id: RuleID) throws {
    let rule = try #require(RuleCatalogue.standard[id])
    #expect(rule.examples.count >= 3)
    #expect(rule.examples.contains { !$0.expectedLines.isEmpty })
    #expect(rule.examples.contains { $0.expectedLines.isEmpty })
  }
}
