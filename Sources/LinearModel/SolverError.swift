/// Why a solve could not go on. None of these says anything about whether the model has a solution.
public enum SolverError: Error, Sendable, Equatable {
  /// The model cannot be handed to any solver.
  case invalidModel([ModelDefect])
  /// This solver does not do that; the text says what, in English.
  case unsupported(String)
  /// The solver called something a solution that is not one. The answer was thrown away.
  case wrongAnswer([Violation])
  /// Two answers of the solver cannot both be right; the text says which, in English.
  case contradiction(String)
  /// A library under the solver failed: which function, with which return code (0 when it gave none) and message.
  case library(function: String, code: Int, message: String)
}

extension SolverError: CustomStringConvertible {
  /// The error in one line of English, for logs.
  public var description: String {
    switch self {
    case .invalidModel(let defects): "invalid model: \(defects.map(\.description).joined(separator: "; "))"
    case .unsupported(let what): "not supported: \(what)"
    case .wrongAnswer(let violations):
      "the solver's answer breaks the model: \(violations.map(\.description).joined(separator: "; "))"
    case .contradiction(let what): "the solver contradicts itself: \(what)"
    case .library(let function, let code, let message): "\(function) failed (\(code)): \(message)"
    }
  }
}
