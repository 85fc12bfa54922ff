import BruteForceSolver
import GLPKSolver
import LinearModel
import RandomModels
import Testing

/// One suite for two solvers: what GLPK answers has to be what trying everything answers.
@Suite("GLPK against trying everything")
struct ConformanceTests {
  enum Family: String, CaseIterable, Sendable {
    case mixedIntegers
    case binaries
    case equations
    case degenerate
    case largeCoefficients

    var shape: RandomModel.Shape {
      var shape = RandomModel.Shape()
      switch self {
      case .mixedIntegers: break
      case .binaries:
        shape.isBinary = true
        shape.variables = 0...9
      case .equations: shape.oneEquationIn = 1
      case .degenerate:
        shape.largestCoefficient = 1
        shape.rows = 2...6
      case .largeCoefficients: shape.largestCoefficient = 100_000
      }
      return shape
    }
  }

  @Test("gives the same status and the same value on hundreds of small models", arguments: Family.allCases)
  func agrees(on family: Family) throws {
    var endings: [String: Int] = [:]
    for seed in UInt64(0)..<1_000 {
      let drawn = RandomModel(seed: seed, shape: family.shape)
      let expected = try BruteForceSolver().solve(drawn.model, for: drawn.objective)
      let found = try GLPKSolver().solve(drawn.model, for: drawn.objective)
      switch (expected, found) {
      case (.optimal(_, let best), .optimal(let solution, let value)):
        #expect(value == best, "\(family) \(seed)")
        #expect(solution.violations(of: drawn.model).isEmpty, "\(family) \(seed)")
        #expect(solution.value(of: drawn.objective.expression) == value, "\(family) \(seed)")
        endings["optimal", default: 0] += 1
      case (.infeasible, .infeasible): endings["infeasible", default: 0] += 1
      default: Issue.record("\(family) \(seed): \(expected) against \(found)")
      }
    }
    #expect(endings["optimal", default: 0] > 50 && endings["infeasible", default: 0] > 20, "\(endings)")
  }

  @Test("agrees on what is possible when nothing is to be minimised")
  func agreesOnFeasibility() throws {
    for seed in UInt64(0)..<200 {
      let drawn = RandomModel(seed: seed)
      let expected = try BruteForceSolver().solve(drawn.model).solution != nil
      #expect(try (GLPKSolver().solve(drawn.model).solution != nil) == expected, "\(seed)")
    }
  }

  @Test("optimises one level after the other to the same values")
  func agreesLexicographically() throws {
    var solved = 0
    for seed in UInt64(0)..<200 {
      let drawn = RandomModel(seed: seed)
      let levels = drawn.levels(count: 3)
      let expected = try solveLexicographically(drawn.model, levels: levels, with: BruteForceSolver())
      let found = try solveLexicographically(drawn.model, levels: levels, with: GLPKSolver())
      #expect(found.status == expected.status, "\(seed)")
      #expect(found.levels.map(\.value) == expected.levels.map(\.value), "\(seed)")
      if found.status == .optimal {
        #expect(!found.levels.contains { !$0.isProved }, "\(seed)")
        solved += 1
      }
    }
    #expect(solved > 50)
  }

  @Test("finds a smallest conflict: it cannot hold, and without any one of its parts it can")
  func conflictsAreMinimal() throws {
    var shape = RandomModel.Shape()
    shape.origins = 5
    shape.rows = 4...9
    var found = 0
    for seed in UInt64(0)..<200 {
      let model = RandomModel(seed: seed, shape: shape).model
      guard case .conflict(let conflict) = try ConflictFinder(solver: GLPKSolver()).conflict(in: model) else {
        #expect(try BruteForceSolver().solve(model).solution != nil, "\(seed)")
        continue
      }
      found += 1
      let origins = Set(conflict.origins)
      #expect(conflict.isMinimal)
      #expect(try BruteForceSolver().solve(model.restricted(to: origins)).solution == nil, "\(seed)")
      for origin in origins {
        let rest = model.restricted(to: origins.subtracting([origin]))
        #expect(try BruteForceSolver().solve(rest).solution != nil, "\(seed)")
      }
    }
    #expect(found > 20)
  }
}
