public import Accounting
import Checking
import Responsibility
public import Vocabulary

/// Writes an account of claims as JSON.
public struct CoverageJSON: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of account: ClaimAccount) -> String {
    let value: JSONValue = [
      "language": .string(language.rawValue),
      "documents": .array(CoverageTally.tallies(of: account).map(value)),
      "claims": .array(account.verdicts.map(value)),
      "unmentioned": .array(
        UnmentionedRule.rules(of: account).map { group -> JSONValue in
          ["rule": .string(group.rule.rawValue), "results": .array(group.evidence.map { self.value(of: $0) })]
        }),
    ]
    return value.text
  }

  private func value(of tally: CoverageTally) -> JSONValue {
    let counts = tally.counts.map { count in
      JSONValue.Member(
        key: count.grade.rawValue,
        value: ["reproduced": .integer(count.reproduced), "claims": .integer(count.total)])
    }
    return .object(
      [
        JSONValue.Member(key: "id", value: JSONValue(tally.id)),
        JSONValue.Member(key: "name", value: JSONValue(tally.name)),
      ] + counts)
  }

  private func value(of verdict: Verdict) -> JSONValue {
    let claim = verdict.claim
    let head: [JSONValue.Member] = [
      JSONValue.Member(key: "id", value: .string(claim.id)),
      JSONValue.Member(key: "document", value: JSONValue(verdict.source)),
      JSONValue.Member(key: "quote", value: .string(claim.quote)),
      JSONValue.Member(key: "grade", value: .string(claim.grade.rawValue)),
      JSONValue.Member(key: "reproduced", value: .bool(verdict.isReproduced)),
      JSONValue.Member(key: "expected", value: .array(verdict.outcomes.map(value))),
    ]
    return .object(head + JSONValue.members(of: claim.place))
  }

  private func value(of outcome: Verdict.Outcome) -> JSONValue {
    let expectation = outcome.expectation
    let (found, nearest): ([Evidence], Evidence?) =
      switch outcome.result {
      case .met(let evidence): (evidence, nil)
      case .missing(let nearest): ([], nearest)
      case .enteredByHand, .unknownRule, .unknownAlternative, .unknownSubjects: ([], nil)
      }
    return [
      "rule": .string(expectation.rule), "about": JSONValue(expectation.subjects),
      "alternative": JSONValue(expectation.alternative?.rawValue), "date": JSONValue(expectation.day?.description),
      "says": JSONValue(expectation.words), "result": .string(outcome.result.word),
      "found": .array(found.map(value)), "nearest": nearest.map(value) ?? .null,
    ]
  }

  private func value(of evidence: Evidence) -> JSONValue {
    let head: [JSONValue.Member] = [
      JSONValue.Member(key: "alternative", value: JSONValue(evidence.occasion.alternative?.rawValue)),
      JSONValue.Member(key: "date", value: JSONValue(evidence.occasion.day?.description)),
      JSONValue.Member(key: "subjects", value: JSONValue(evidence.subjects.map(\.id))),
      JSONValue.Member(key: "message", value: .string(evidence.text[language])),
    ]
    return .object(head + JSONValue.members(of: evidence.place))
  }
}
