import Responsibility
public import Vocabulary

/// Writes problems as JSON: `{"problems": […]}`.
public struct ProblemsJSON: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of problems: [InputProblem]) -> String {
    let values = problems.map { problem -> JSONValue in
      let members: [JSONValue.Member] = [
        JSONValue.Member(key: "code", value: .string(problem.code)),
        JSONValue.Member(key: "message", value: .string(problem.message[language])),
      ]
      return .object(members + JSONValue.members(of: problem.place))
    }
    let value: JSONValue = ["language": .string(language.rawValue), "problems": .array(values)]
    return value.text
  }
}
