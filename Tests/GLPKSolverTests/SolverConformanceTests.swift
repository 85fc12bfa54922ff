import LinearModel
import RandomModels
import Testing

/// What every solver has to do, asked of each.
@Suite struct SolverConformanceTests {
  @Test(arguments: SolverUnderTest.allCases)
  func `the best value of a small problem is found, for either sense`(under: SolverUnderTest) throws {
    var model = LinearModel()
    let tables = model.addVariable(named: "tables", .integer(0...10))
    let chairs = model.addVariable(named: "chairs", .integer(0...10))
    model.require(3 * tables + 2 * chairs, .atMost(12), named: "wood")
    model.require(LinearExpression(sum: [tables, chairs]), .atLeast(2), named: "at least two")
    let profit = 5 * tables + 3 * chairs + LinearExpression(constant: 100)
    let most = try under.solver.solve(model, for: ObjectiveLevel(name: "profit", expression: profit, sense: .maximize))
    #expect(Verdict(most) == .optimal(.integral(120)))
    let least = try under.solver.solve(model, for: ObjectiveLevel(name: "profit", expression: profit))
    #expect(Verdict(least) == .optimal(.integral(106)))
    #expect(least.solution?[chairs] == 2)
    #expect(least.solution?[tables] == 0)
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `without an objective any solution is optimal with the value 0`(under: SolverUnderTest) throws {
    var model = LinearModel()
    let choices = (0..<5).map { model.addBinary(named: "choice\($0)") }
    model.require(choices.sum(), .equal(to: 3), named: "three")
    let termination = try under.solver.solve(model)
    #expect(Verdict(termination) == .optimal(.integral(0)))
    #expect(termination.solution?.isSolution(of: model) == true)
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `an empty model has the empty solution`(under: SolverUnderTest) throws {
    let constant = ObjectiveLevel(name: "constant", expression: LinearExpression(constant: 7))
    #expect(try Verdict(under.solver.solve(LinearModel())) == .optimal(.integral(0)))
    #expect(try Verdict(under.solver.solve(LinearModel(), for: constant)) == .optimal(.integral(7)))
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `variables without rows go to the better end of their domain`(under: SolverUnderTest) throws {
    var model = LinearModel()
    let free = model.addVariable(named: "free", .integer(-4...9))
    let level = ObjectiveLevel(name: "level", expression: -2 * free, sense: .minimize)
    #expect(try Verdict(under.solver.solve(model, for: level)) == .optimal(.integral(-18)))
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `rows without variables hold or make the model infeasible`(under: SolverUnderTest) throws {
    var model = LinearModel()
    model.require(LinearExpression(constant: 3), .atMost(4), named: "holds")
    #expect(try Verdict(under.solver.solve(model)) == .optimal(.integral(0)))
    model.require(LinearExpression(constant: 3), .atLeast(4), named: "does not hold")
    #expect(try Verdict(under.solver.solve(model)) == .infeasible)
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `a lower bound above the upper one makes the model infeasible`(under: SolverUnderTest) throws {
    var rows = LinearModel()
    let choice = rows.addBinary(named: "choice")
    rows.require(LinearExpression(choice), .between(1, 0), named: "crossed")
    #expect(try Verdict(under.solver.solve(rows)) == .infeasible)
    var domains = LinearModel()
    domains.addVariable(named: "crossed", .continuous(lower: 1, upper: 0))
    #expect(try Verdict(under.solver.solve(domains)) == .infeasible)
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `whole numbers that no multiple reaches make the model infeasible`(under: SolverUnderTest) throws {
    var model = LinearModel()
    let left = model.addVariable(named: "left", .integer(-60...60))
    let right = model.addVariable(named: "right", .integer(-60...60))
    model.require(6 * left + 10 * right, .equal(to: 7), named: "odd")
    #expect(try Verdict(under.solver.solve(model)) == .infeasible)
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `a fixed variable has its value, and a value outside the domain is infeasible`(under: SolverUnderTest) throws {
    var model = LinearModel()
    let level = model.addVariable(named: "level", .integer(0...4))
    model.fix(level, to: 3, named: "decided")
    #expect(try under.solver.solve(model).solution?[level] == 3)
    model.fix(level, to: 5, named: "impossible")
    #expect(try Verdict(under.solver.solve(model)) == .infeasible)
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `terms of the same variable add up`(under: SolverUnderTest) throws {
    var model = LinearModel()
    let level = model.addVariable(named: "level", .integer(0...100))
    var sum = LinearExpression.zero
    for _ in 0..<10 { sum.add(1, times: level) }
    model.require(sum - 3 * level, .atMost(50), named: "seven of them")
    let most = ObjectiveLevel(name: "most", expression: LinearExpression(level), sense: .maximize)
    #expect(try Verdict(under.solver.solve(model, for: most)) == .optimal(.integral(7)))
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `names may be anything`(under: SolverUnderTest) throws {
    let names = [
      "", "å ä ö", "two\nlines", "nul\u{0}", String(repeating: "ö", count: 300), "same", "same", "x y;[]<=>",
    ]
    var model = LinearModel()
    let choices = names.map { model.addBinary(named: $0) }
    for (name, choice) in zip(names, choices) {
      model.require(LinearExpression(choice), .atLeast(1), named: name)
    }
    let level = ObjectiveLevel(name: "\u{7}\n", expression: choices.sum())
    #expect(try Verdict(under.solver.solve(model, for: level)) == .optimal(.integral(names.count)))
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `a model with defects is refused`(under: SolverUnderTest) throws {
    var larger = LinearModel()
    larger.addVariable(named: "first", .binary)
    let stranger = larger.addBinary(named: "second")
    var model = LinearModel()
    let choice = model.addBinary(named: "choice")
    let cases: [(LinearExpression, ModelDefect)] = [
      (LinearExpression(stranger), .unknownVariable(index: 1, in: "row")),
      (Int.max * choice, .tooLarge(in: "row")),
      (Int.max * choice + Int.max * choice, .overflow(in: "row")),
      (LinearExpression(constant: .min), .tooLarge(in: "row")),
    ]
    for (expression, defect) in cases {
      var bad = model
      bad.require(expression, .atMost(1), named: "row")
      #expect(throws: SolverError.invalidModel([defect])) { try under.solver.solve(bad) }
      let level = ObjectiveLevel(name: "row", expression: expression)
      #expect(throws: SolverError.invalidModel([defect])) { try under.solver.solve(model, for: level) }
    }
    model.addVariable(named: "wide", .integer(0 ... .max))
    #expect(throws: SolverError.invalidModel([.tooLarge(in: "wide")])) { try under.solver.solve(model) }
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `a warm start of another model is ignored`(under: SolverUnderTest) throws {
    var model = LinearModel()
    let choice = model.addBinary(named: "choice")
    let level = ObjectiveLevel(name: "level", expression: LinearExpression(choice))
    var other = model
    other.addVariable(named: "more", .continuous(lower: 0, upper: 1))
    for warmStart in [Solution(of: other, integers: [:]), Solution(of: model, integers: [choice: 5])] {
      let termination = try under.solver.solve(model, for: level, options: SolveOptions(warmStart: warmStart))
      #expect(Verdict(termination) == .optimal(.integral(0)))
    }
  }
}
