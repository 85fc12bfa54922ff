import Checking
import Responsibility
public import Vocabulary

/// Writes findings as JSON.
public struct FindingsJSON: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of report: FindingsReport) -> String {
    let value: JSONValue = [
      "language": .string(language.rawValue),
      "alternative": JSONValue(report.situation.alternative?.id.rawValue),
      "date": report.isOverTime ? .null : JSONValue(report.situation.day?.description),
      "summary": .object(
        Severity.allCases.sorted(by: >).map {
          JSONValue.Member(key: $0.rawValue, value: .integer(report.count(of: $0)))
        }),
      "findings": .array(report.shown.map(value)),
    ]
    return value.text
  }

  private func value(of finding: Finding) -> JSONValue {
    let head: [JSONValue.Member] = [
      JSONValue.Member(key: "rule", value: .string(finding.rule.rawValue)),
      JSONValue.Member(key: "severity", value: .string(finding.severity.rawValue)),
      JSONValue.Member(key: "subjects", value: JSONValue(finding.subjects.map(\.id))),
      JSONValue.Member(key: "message", value: .string(finding.message.text[language])),
    ]
    let notes = JSONValue.array(
      finding.notes.map { note in
        .object(
          [JSONValue.Member(key: "message", value: .string(note.text[language]))] + JSONValue.members(of: note.place))
      })
    let interval = finding.interval.map { interval in
      [
        JSONValue.Member(key: "from", value: JSONValue(interval.first?.description)),
        JSONValue.Member(key: "until", value: JSONValue(interval.last?.description)),
      ]
    }
    return .object(
      head + (interval ?? []) + JSONValue.members(of: finding.place) + [
        JSONValue.Member(key: "notes", value: notes)
      ])
  }
}
