import Vocabulary

/// Writes problems for a terminal, each with its place, and their number last when there are several.
public struct ProblemsText: Sendable {
  private let presentation: Presentation

  public init(_ presentation: Presentation) { self.presentation = presentation }

  public func text(of problems: [InputProblem]) -> String {
    var lines: [String] = []
    for problem in problems {
      let message = problem.message[presentation.language]
      let wrap = WordWrap(to: presentation.width, hanging: 2)
      guard let place = problem.place else {
        lines += wrap.lines(of: "✗ \(message)").map { Style.error.applied(to: $0, in: presentation) }
        continue
      }
      lines += wrap.lines(of: "✗ \(place)").map { Style.error.applied(to: $0, in: presentation) }
      lines += WordWrap(to: presentation.width - 2).lines(of: message).map { "  " + $0 }
    }
    // A list that was cut ends with a line that says how many more there are.
    if problems.count > 1, problems.last?.code != "more" {
      let count = Noun.problem.counted(problems.count)
      lines += ["", (count + Text("."))[presentation.language]]
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
