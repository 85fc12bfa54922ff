import Responsibility
import Vocabulary

/// Collects the problems of one file, and keeps a file that is wrong throughout from costing more than one that is
/// right.
struct ProblemList {
  /// What a reader is shown.
  static let shown = 100
  /// What is kept while reading, so that the first hundred by place are among them.
  static let kept = 2_000

  private var problems: [Problem] = []
  private(set) var count = 0
  /// Where a dash stands alone. What it cannot be read as after that is the same mistake.
  private var dashes: Set<Place> = []

  var isEmpty: Bool { count == 0 }

  mutating func add(_ problem: Problem) {
    if dashes.contains(problem.place) { return }
    if problem.code == Problem.Code.yamlDash.rawValue { dashes.insert(problem.place) }
    count += 1
    if problems.count < Self.kept { problems.append(problem) }
  }

  /// By place, then by code; at most a hundred and a closing line that says how many more there are.
  var sorted: [Problem] {
    let inOrder = problems.sorted { ($0.place, $0.code, $0.message.swedish) < ($1.place, $1.code, $1.message.swedish) }
    guard count > Self.shown, let last = inOrder.prefix(Self.shown).last else { return inOrder }
    let more = count - Self.shown
    return inOrder.prefix(Self.shown) + [
      Problem(
        .more,
        Text(
          sv: "Filen har \(more) problem till. Rätta de här och läs filen igen.",
          en: "The file has \(more) more \(more == 1 ? "problem" : "problems"). Correct these and read the file again."),
        at: last.place)
    ]
  }
}
