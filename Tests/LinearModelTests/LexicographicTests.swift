import BruteForceSolver
import LinearModel
import RandomModels
import Testing

@Suite struct LexicographicTests {
  /// A small model, two levels over it and a solution with the values 3 and 5.
  private struct Example {
    var model = LinearModel()
    let levels: [ObjectiveLevel]
    let solution: Solution

    init() {
      let first = model.addVariable(named: "first", .integer(0...9))
      let second = model.addVariable(named: "second", .integer(0...9))
      levels = [
        ObjectiveLevel(name: "first", expression: LinearExpression(first)),
        ObjectiveLevel(name: "second", expression: LinearExpression(second), sense: .maximize),
      ]
      solution = Solution(of: model, integers: [first: 3, second: 5])
    }
  }

  @Test func `every level is the best among what the levels before leave`() throws {
    var shape = RandomModel.Shape()
    shape.variables = 1...4
    for seed in 0..<400 {
      let drawn = RandomModel(seed: UInt64(seed), shape: shape)
      let levels = drawn.levels(count: 3)
      let outcome = try solveLexicographically(drawn.model, levels: levels, with: BruteForceSolver())
      var left = BruteForceSolver.allSolutions(of: drawn.model)
      guard !left.isEmpty else {
        #expect(outcome.status == .infeasible, "seed \(seed)")
        continue
      }
      #expect(outcome.status == .optimal, "seed \(seed)")
      for (level, found) in zip(levels, outcome.levels) {
        let values = left.compactMap { $0.value(of: level.expression).integer }
        let best = try #require(level.sense == .minimize ? values.min() : values.max())
        left = left.filter { $0.value(of: level.expression) == .integral(best) }
        #expect(found.value == .integral(best), "seed \(seed)")
        #expect(found.isProved, "seed \(seed)")
      }
      #expect(left.contains(try #require(outcome.solution)), "seed \(seed)")
    }
  }

  @Test func `each proved level is held by an exact row and is where the next begins`() throws {
    let example = Example()
    let solver = ScriptedSolver([
      .optimal(example.solution, value: .integral(3)), .optimal(example.solution, value: .integral(5)),
    ])
    _ = try solveLexicographically(example.model, levels: example.levels, with: solver)
    let second = try #require(solver.questions.last)
    #expect(second.model.constraints.map(\.upper) == [3])
    #expect(second.options.warmStart == example.solution)
  }

  @Test func `the loop stops at the first level that is not proved, and shows the later ones as not attempted`() throws
  {
    let example = Example()
    let solver = ScriptedSolver([.feasible(example.solution, bound: 1, reason: .time)])
    let outcome = try solveLexicographically(example.model, levels: example.levels, with: solver)
    #expect(outcome.status == .feasible(.time))
    #expect(
      outcome.levels == [
        LevelOutcome(name: "first", value: .integral(3), bound: 1, isProved: false, wasAttempted: true),
        LevelOutcome(name: "second", value: .integral(5), bound: nil, isProved: false, wasAttempted: false),
      ])
    #expect(solver.questions.count == 1)
  }

  @Test func `a later level that finds nothing keeps the solution in hand`() throws {
    let example = Example()
    let solver = ScriptedSolver([
      .optimal(example.solution, value: .integral(3)), .stopped(reason: .cancelled, bound: 9),
    ])
    let outcome = try solveLexicographically(example.model, levels: example.levels, with: solver)
    #expect(outcome.status == .feasible(.cancelled))
    #expect(outcome.solution == example.solution)
    #expect(outcome.levels.map(\.isProved) == [true, false])
    #expect(outcome.levels.map(\.bound) == [3, 9])
  }

  @Test(arguments: [
    (Termination.infeasible, LexicographicOutcome.Status.infeasible),
    (.unbounded, .unbounded),
    (.stopped(reason: .memory, bound: nil), .stopped(.memory)),
  ])
  func `a first level without solution ends the loop as what it is`(
    answer: Termination, status: LexicographicOutcome.Status
  ) throws {
    let example = Example()
    let outcome = try solveLexicographically(
      example.model, levels: example.levels, with: ScriptedSolver([answer]))
    #expect(outcome.status == status)
    #expect(outcome.solution == nil)
    #expect(outcome.levels.map(\.value) == [nil, nil])
  }

  @Test func `a solver that loses the solution between levels contradicts itself`() {
    let example = Example()
    let solver = ScriptedSolver([.optimal(example.solution, value: .integral(3)), .infeasible])
    #expect(throws: SolverError.contradiction("second: no solution where there was one")) {
      try solveLexicographically(example.model, levels: example.levels, with: solver)
    }
  }

  @Test func `the time limit is for all levels together`() throws {
    let example = Example()
    let solver = ScriptedSolver([
      .optimal(example.solution, value: .integral(3)), .optimal(example.solution, value: .integral(5)),
    ])
    let options = SolveOptions(timeLimit: .seconds(5))
    _ = try solveLexicographically(example.model, levels: example.levels, with: solver, options: options)
    let limits = solver.questions.compactMap(\.options.timeLimit)
    #expect(limits.count == 2)
    #expect(limits[1] < limits[0])
  }

  @Test func `a level over continuous variables may only be the last`() throws {
    var model = LinearModel()
    let share = model.addVariable(named: "share", .continuous(lower: 0, upper: 1))
    let choice = model.addBinary(named: "choice")
    let real = ObjectiveLevel(name: "real", expression: LinearExpression(share))
    let whole = ObjectiveLevel(name: "whole", expression: LinearExpression(choice))
    let solution = Solution(of: model, integers: [:])
    #expect(throws: SolverError.self) {
      try solveLexicographically(model, levels: [real, whole], with: ScriptedSolver([]))
    }
    let solver = ScriptedSolver([.optimal(solution, value: .integral(0)), .optimal(solution, value: .real(0))])
    #expect(try solveLexicographically(model, levels: [whole, real], with: solver).status == .optimal)
  }

  @Test func `without levels any solution is optimal`() throws {
    let example = Example()
    let outcome = try solveLexicographically(example.model, levels: [], with: BruteForceSolver())
    #expect(outcome.status == .optimal)
    #expect(outcome.levels.isEmpty)
    #expect(try #require(outcome.solution).isSolution(of: example.model))
  }
}
