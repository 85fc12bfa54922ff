import BruteForceSolver
import LinearModel
import RandomModels
import Testing

@testable import GLPKSolver

/// GLPK and brute force on thousands of small models.
@Suite struct RandomModelTests {
  /// A kind of models, and how many to try.
  struct Draw: CustomTestStringConvertible {
    let testDescription: String
    let count: Int
    let shape: RandomModel.Shape

    init(_ description: String, count: Int, _ change: (inout RandomModel.Shape) -> Void) {
      testDescription = description
      self.count = count
      var shape = RandomModel.Shape()
      change(&shape)
      self.shape = shape
    }

    static let all = [
      Draw("integers", count: 1500) { _ in },
      Draw("binaries", count: 1000) { shape in
        shape.isBinary = true
        shape.variables = 4...10
        shape.rows = 2...8
      },
      Draw("equations", count: 500) { $0.oneEquationIn = 1 },
      Draw("many rows, many of them tight", count: 500) { shape in
        shape.variables = 1...4
        shape.rows = 8...14
        shape.largestCoefficient = 1
      },
      Draw("large coefficients", count: 500) { $0.largestCoefficient = 100_000 },
      Draw("large costs", count: 300) { $0.largestCost = 1_000_000_000 },
      Draw("large values in narrow ranges", count: 300) { $0.offset = 1_000_000 },
    ]
  }

  @Test(arguments: Draw.all)
  func `GLPK and brute force agree`(draw: Draw) throws {
    for seed in 0..<draw.count {
      let drawn = RandomModel(seed: UInt64(seed), shape: draw.shape)
      let wanted = try BruteForceSolver().solve(drawn.model, for: drawn.objective)
      let found = try GLPKSolver().solve(drawn.model, for: drawn.objective)
      #expect(Verdict(found) == Verdict(wanted), "seed \(seed)")
      #expect(found.solution?.isSolution(of: drawn.model) ?? true, "seed \(seed)")
    }
  }

  @Test func `the careful way agrees too`() throws {
    for seed in 0..<500 {
      let drawn = RandomModel(seed: UInt64(seed))
      let wanted = try BruteForceSolver().solve(drawn.model, for: drawn.objective)
      guard case .problem(let problem) = try NumberedProblem.number(drawn.model, for: drawn.objective) else {
        #expect(Verdict(wanted) == .infeasible, "seed \(seed)")
        continue
      }
      let run = SolveRun(model: drawn.model, objective: drawn.objective, options: SolveOptions())
      let found = try DedicatedThread.run(named: "careful") { () throws(SolverError) in
        try run.termination(of: problem, with: .careful)
      }
      #expect(Verdict(found) == Verdict(wanted), "seed \(seed)")
    }
  }

  @Test func `a warm start changes nothing about the value`() throws {
    for seed in 0..<300 {
      let drawn = RandomModel(seed: UInt64(seed))
      guard let known = try BruteForceSolver().solve(drawn.model).solution else { continue }
      let wanted = try BruteForceSolver().solve(drawn.model, for: drawn.objective)
      let found = try GLPKSolver().solve(drawn.model, for: drawn.objective, options: SolveOptions(warmStart: known))
      #expect(Verdict(found) == Verdict(wanted), "seed \(seed)")
    }
  }

  @Test func `the same model is solved the same way every time`() throws {
    let drawn = RandomModel(seed: 3, shape: Draw.all[1].shape)
    let first = try GLPKSolver().solve(drawn.model, for: drawn.objective)
    for _ in 0..<20 {
      #expect(try GLPKSolver().solve(drawn.model, for: drawn.objective) == first)
    }
  }

  /// Where every row has at most one continuous variable, with coefficient ±1, its best value for given integers is a
  /// bound and so a whole number: brute force may take it for an integer.
  @Test func `mixed models agree with their integer twins`() throws {
    for seed in 0..<500 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let drawn = RandomModel(seed: UInt64(seed))
      var (mixed, twin) = (LinearModel(), LinearModel())
      for variable in drawn.model.variables {
        mixed.addVariable(named: "integer", drawn.model.domain(of: variable))
        twin.addVariable(named: "integer", drawn.model.domain(of: variable))
      }
      let continuous = (0..<2).map { _ in mixed.addVariable(named: "real", .continuous(lower: -6, upper: 6)) }
      for _ in continuous { twin.addVariable(named: "twin", .integer(-6...6)) }
      for constraint in drawn.model.constraints {
        let sign = Bool.random(using: &generator) ? 1 : -1
        let expression =
          constraint.expression + sign * continuous[Int.random(in: 0...1, using: &generator)]
        let relation = Relation.between(constraint.lower ?? -1000, constraint.upper ?? 1000)
        mixed.require(expression, relation, named: constraint.name)
        twin.require(expression, relation, named: constraint.name)
      }
      let objective = ObjectiveLevel(
        name: "objective", expression: drawn.objective.expression + 2 * continuous[0] - 3 * continuous[1],
        sense: drawn.objective.sense)
      let wanted = try BruteForceSolver().solve(twin, for: objective)
      let found = try GLPKSolver().solve(mixed, for: objective)
      switch (wanted, found) {
      case (.infeasible, .infeasible): break
      case (.optimal(_, let wantedValue), .optimal(let solution, let value)):
        #expect(abs(wantedValue.double - value.double) < 1e-6, "seed \(seed)")
        #expect(solution.isSolution(of: mixed), "seed \(seed)")
      default: Issue.record("seed \(seed): \(Verdict(wanted)), \(Verdict(found))")
      }
    }
  }
}
