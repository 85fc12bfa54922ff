import BruteForceSolver
import GLPKSolver
import LinearModel
import Testing

/// The solvers that have to pass one and the same suite.
enum SolverUnderTest: String, CaseIterable, CustomTestStringConvertible {
  case glpk = "GLPK"
  case bruteForce = "brute force"

  var solver: any Solver {
    switch self {
    case .glpk: GLPKSolver()
    case .bruteForce: BruteForceSolver(largestSearch: .max)
    }
  }

  var testDescription: String { rawValue }
}

/// A termination without the solution, which solvers may choose freely among the best.
enum Verdict: Equatable {
  case optimal(ObjectiveValue)
  case infeasible
  case unbounded
  case feasible(Limit)
  case stopped(Limit)

  init(_ termination: Termination) {
    switch termination {
    case .optimal(_, let value): self = .optimal(value)
    case .infeasible: self = .infeasible
    case .unbounded: self = .unbounded
    case .feasible(_, _, let limit): self = .feasible(limit)
    case .stopped(let limit, _): self = .stopped(limit)
    }
  }
}
