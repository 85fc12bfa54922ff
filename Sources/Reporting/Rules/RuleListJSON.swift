public import Checking
import Responsibility
public import Vocabulary

/// Writes rules as JSON: a list of them, or one with all that it says of itself.
public struct RuleListJSON: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of catalogue: RuleCatalogue) -> String {
    let value: JSONValue = [
      "language": .string(language.rawValue), "rules": .array(catalogue.rules.map { .object(members(of: $0)) }),
    ]
    return value.text
  }

  public func text(of rule: Rule) -> String {
    let documentation = rule.documentation
    let texts = [
      ("checks", documentation.checks), ("matters", documentation.matters), ("avoid", documentation.avoid),
      ("prefer", documentation.prefer), ("exceptions", documentation.exceptions),
    ]
    let examples = rule.examples.map { example -> JSONValue in
      [
        "title": .string(example.title[language]), "alternative": JSONValue(example.alternative),
        "date": JSONValue(example.day), "findings": .integer(example.expectedLines.count),
        "text": .string(example.text),
      ]
    }
    return JSONValue.object(
      [JSONValue.Member(key: "language", value: .string(language.rawValue))] + members(of: rule)
        + texts.map { JSONValue.Member(key: $0, value: .string($1[language])) }
        + [
          JSONValue.Member(key: "sources", value: JSONValue(documentation.sources)),
          JSONValue.Member(key: "examples", value: .array(examples)),
        ]
    ).text
  }

  private func members(of rule: Rule) -> [JSONValue.Member] {
    let threshold = rule.threshold.map { threshold -> JSONValue in
      ["standard": .integer(threshold.standard), "meaning": .string(threshold.meaning[language])]
    }
    let members: [(String, JSONValue)] = [
      ("id", .string(rule.id.rawValue)), ("severity", JSONValue(rule.severity?.rawValue)),
      ("label", .string(rule.label[language])),
      ("group", ["letter": .string(rule.group.rawValue), "title": .string(rule.group.title[language])]),
      ("offByDefault", .bool(rule.isOffByDefault)), ("threshold", threshold ?? .null),
    ]
    return members.map { JSONValue.Member(key: $0, value: $1) }
  }
}
