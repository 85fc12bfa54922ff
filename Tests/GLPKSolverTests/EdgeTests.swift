import GLPKSolver
import LinearModel
import Synchronization
import Testing

@Suite("GLPK at the edges")
struct EdgeTests {
  private static func knapsack(_ items: Int) -> (LinearModel, ObjectiveLevel) {
    var model = LinearModel()
    var weight = LinearExpression.zero
    var value = LinearExpression.zero
    var second = LinearExpression.zero
    for index in 0..<items {
      let taken = model.addBinary(named: "take \(index)")
      weight += LinearExpression(taken) * (1_009 + (index * 7_919) % 3_001)
      second += LinearExpression(taken) * (997 + (index * 104_729) % 2_003)
      value += LinearExpression(taken) * (1_000 + (index * 6_151) % 3_011)
    }
    model.require(weight, .atMost(1_250 * items), named: "weight")
    model.require(second, .atMost(990 * items), named: "volume")
    return (model, ObjectiveLevel(name: "value", expression: value, sense: .maximize))
  }

  @Test("an empty model has its one solution")
  func emptyModel() throws {
    let found = try GLPKSolver().solve(LinearModel())
    #expect(found.solution != nil)
  }

  @Test("a row without variables either says nothing or makes the model impossible")
  func emptyRows() throws {
    var model = LinearModel()
    _ = model.addBinary(named: "x")
    model.require(.zero, .atMost(0), named: "nothing")
    #expect(try GLPKSolver().solve(model).solution != nil)
    model.require(.zero, .atLeast(1), named: "impossible")
    #expect(try GLPKSolver().solve(model) == .infeasible)
  }

  @Test("a domain that is empty makes the model impossible, not the process")
  func emptyDomain() throws {
    var model = LinearModel()
    let variable = model.addVariable(named: "x", .continuous(lower: 2, upper: 1))
    let objective = ObjectiveLevel(name: "x", expression: LinearExpression(variable))
    #expect(try GLPKSolver().solve(model, for: objective) == .infeasible)
  }

  @Test("a value that has no end is said to have none")
  func unbounded() throws {
    var model = LinearModel()
    let variable = model.addVariable(named: "x", .continuous(lower: 0, upper: nil))
    let objective = ObjectiveLevel(name: "x", expression: LinearExpression(variable), sense: .maximize)
    #expect(try GLPKSolver().solve(model, for: objective) == .unbounded)
  }

  @Test("continuous variables take part", arguments: [ObjectiveLevel.Sense.minimize, .maximize])
  func continuous(sense: ObjectiveLevel.Sense) throws {
    var model = LinearModel()
    let share = model.addVariable(named: "x", .continuous(lower: 0, upper: 10))
    let open = model.addBinary(named: "open")
    model.require(LinearExpression(share) * 2 - LinearExpression(open) * 7, .atMost(0), named: "only when open")
    let objective = ObjectiveLevel(name: "x", expression: LinearExpression(share), sense: sense)
    let found = try GLPKSolver().solve(model, for: objective)
    let value = try #require(found.solution).value(of: share)
    #expect(abs(value - (sense == .maximize ? 3.5 : 0)) < 1e-6)
  }

  @Test(
    "names of any kind are only names",
    arguments: ["", "åäö", "a\nb", "x\u{0}y", String(repeating: "lång", count: 200)])
  func names(name: String) throws {
    var model = LinearModel()
    let variable = model.addBinary(named: name)
    model.require(LinearExpression(variable), .atLeast(1), named: name)
    let objective = ObjectiveLevel(name: name, expression: LinearExpression(variable))
    let found = try GLPKSolver().solve(model, for: objective)
    #expect(try #require(found.solution)[variable] == 1)
  }

  @Test("numbers that are too large are refused in words, never solved wrong")
  func hugeCoefficients() throws {
    var model = LinearModel()
    let variable = model.addBinary(named: "x")
    model.require(LinearExpression(variable) * Int.max, .atMost(Int.max), named: "huge")
    #expect(throws: SolverError.self) { try GLPKSolver().solve(model) }
    var overflowing = LinearModel()
    let other = overflowing.addBinary(named: "y")
    let twice = LinearExpression(other) * Int.max + LinearExpression(other) * Int.max
    overflowing.require(twice, .atMost(1), named: "overflow")
    #expect(throws: SolverError.self) { try GLPKSolver().solve(overflowing) }
  }

  @Test("a time that is too short never gives a best solution that is not one")
  func timeLimit() throws {
    let (model, objective) = Self.knapsack(400)
    let options = SolveOptions(timeLimit: .milliseconds(1))
    switch try GLPKSolver().solve(model, for: objective, options: options) {
    case .feasible(let solution, let bound, .time):
      let value = solution.value(of: objective.expression).double
      #expect(value <= bound + 1e-6)
    case .stopped(.time, _): break
    case .optimal: Issue.record("A hard knapsack of 400 was proved in a millisecond.")
    case let other: Issue.record("\(other)")
    }
  }

  @Test("another thread can call it off")
  func cancellation() throws {
    let (model, objective) = Self.knapsack(400)
    let token = CancellationToken()
    let options = SolveOptions(cancellation: token, progress: { _ in token.cancel() })
    let found = try GLPKSolver().solve(model, for: objective, options: options)
    switch found {
    case .feasible(_, _, .cancelled), .stopped(.cancelled, _): break
    default: Issue.record("\(found)")
    }
  }

  @Test("many threads at once give one answer each, and the same")
  func threads() async throws {
    let (model, objective) = Self.knapsack(14)
    let expected = try GLPKSolver().solve(model, for: objective)
    let found = try await withThrowingTaskGroup(of: Termination.self) { group in
      for _ in 0..<16 { group.addTask { try GLPKSolver().solve(model, for: objective) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(found.allSatisfy { $0 == expected })
  }
}
