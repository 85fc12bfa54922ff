import LinearModel
import Synchronization

/// A solver that answers what it was told to, one answer a call, and remembers what it was asked.
final class ScriptedSolver: Solver {
  struct Question: Sendable {
    let model: LinearModel
    let objective: ObjectiveLevel?
    let options: SolveOptions
  }

  private let answers: Mutex<[Termination]>
  private let asked = Mutex<[Question]>([])

  init(_ answers: [Termination]) {
    self.answers = Mutex(answers)
  }

  var questions: [Question] { asked.withLock { $0 } }

  func solve(
    _ model: LinearModel, for objective: ObjectiveLevel?, options: SolveOptions
  ) throws(SolverError) -> Termination {
    asked.withLock { $0.append(Question(model: model, objective: objective, options: options)) }
    let answer = answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    guard let answer else { throw .unsupported("a question that is not in the script") }
    return answer
  }
}
