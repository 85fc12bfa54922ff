import BruteForceSolver
import Foundation
import GLPKSolver
import LinearModel
import RandomModels
import Synchronization
import Testing

/// A limit is always told, and never looks like a proof.
@Suite(.serialized) struct LimitTests {
  @Test(arguments: SolverUnderTest.allCases)
  func `a search that cannot end in time is stopped, not called infeasible`(under: SolverUnderTest) throws {
    let start = ContinuousClock.now
    let options = SolveOptions(timeLimit: .milliseconds(300))
    let termination = try under.solver.solve(MarketSplit.model(), for: nil, options: options)
    #expect(Verdict(termination) == .stopped(.time))
    #expect(start.duration(to: .now) < .seconds(10))
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `a solution found before the time ran out is feasible, and its bound is on the right side`(
    under: SolverUnderTest
  ) throws {
    let (model, objective) = MarketSplit.relaxedModel(variables: 60, rows: 6)
    let options = SolveOptions(timeLimit: .milliseconds(500))
    let termination = try under.solver.solve(model, for: objective, options: options)
    guard case .feasible(let solution, let bound, reason: .time) = termination else {
      Issue.record("\(Verdict(termination))")
      return
    }
    #expect(solution.isSolution(of: model))
    #expect(bound <= solution.value(of: objective.expression).double)
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `no time at all is enough to say so`(under: SolverUnderTest) throws {
    let options = SolveOptions(timeLimit: .zero)
    #expect(try Verdict(under.solver.solve(MarketSplit.model(), for: nil, options: options)) == .stopped(.time))
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `a token cancelled from another thread stops the solve`(under: SolverUnderTest) throws {
    let token = CancellationToken()
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.2)
      token.cancel()
    }
    let start = ContinuousClock.now
    let options = SolveOptions(timeLimit: .seconds(20), cancellation: token)
    let termination = try under.solver.solve(MarketSplit.model(), for: nil, options: options)
    #expect(Verdict(termination) == .stopped(.cancelled))
    #expect(start.duration(to: .now) < .seconds(10))
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `a token cancelled beforehand stops the solve at once`(under: SolverUnderTest) throws {
    let token = CancellationToken()
    token.cancel()
    let options = SolveOptions(cancellation: token)
    #expect(try Verdict(under.solver.solve(MarketSplit.model(), for: nil, options: options)) == .stopped(.cancelled))
  }

  @Test(arguments: SolverUnderTest.allCases)
  func `the node limit stops the search`(under: SolverUnderTest) throws {
    let options = SolveOptions(timeLimit: .seconds(20), nodeLimit: 50)
    #expect(try Verdict(under.solver.solve(MarketSplit.model(), for: nil, options: options)) == .stopped(.nodes))
  }

  @Test func `a limit gives back the warm start when nothing better was found`() throws {
    let (model, objective) = MarketSplit.relaxedModel()
    let found = try BruteForceSolver(largestSearch: .max).solve(
      model, for: objective, options: SolveOptions(nodeLimit: 200_000))
    let known = try #require(found.solution)
    let options = SolveOptions(timeLimit: .zero, warmStart: known)
    let termination = try GLPKSolver().solve(model, for: objective, options: options)
    #expect(termination == .feasible(known, bound: -.infinity, reason: .time))
  }

  @Test func `a warm start that the relaxation proves best is returned as optimal`() throws {
    var model = LinearModel()
    let choices = (0..<6).map { model.addBinary(named: "choice\($0)") }
    model.require(choices.sum(), .atLeast(2), named: "two")
    let known = Solution(of: model, integers: [choices[4]: 1, choices[5]: 1])
    let level = ObjectiveLevel(name: "fewest", expression: choices.sum())
    let termination = try GLPKSolver().solve(model, for: level, options: SolveOptions(warmStart: known))
    #expect(termination == .optimal(known, value: .integral(2)))
  }

  @Test func `too little memory is a limit, not a failure`() throws {
    var model = LinearModel()
    let choices = (0..<20_000).map { model.addBinary(named: "choice\($0)") }
    model.require(choices.sum(), .atLeast(2), named: "two")
    let options = SolveOptions(memoryLimit: 1)
    #expect(try GLPKSolver().solve(model, for: nil, options: options) == .stopped(reason: .memory, bound: nil))
    #expect(try Verdict(GLPKSolver().solve(model)) == .optimal(.integral(0)))
  }

  @Test func `progress tells values and bounds in the units of the objective`() throws {
    let (model, least) = MarketSplit.relaxedModel(variables: 60, rows: 6)
    let objective = ObjectiveLevel(
      name: "found", expression: LinearExpression(constant: 10_000) - 3 * least.expression, sense: .maximize)
    let reports = Mutex<[SolveProgress]>([])
    let options = SolveOptions(
      timeLimit: .milliseconds(500), progress: { report in reports.withLock { $0.append(report) } })
    let termination = try GLPKSolver().solve(model, for: objective, options: options)
    let value = try #require(termination.solution?.value(of: objective.expression).double)
    let last = try #require(reports.withLock { $0.last })
    #expect(last.objective == "found")
    #expect(last.phase == .search)
    #expect(last.nodes > 0)
    let (best, bound) = (try #require(last.bestValue), try #require(last.bound))
    #expect(best <= value)
    #expect(value <= bound)
    #expect(bound <= 10_000)
    #expect(try #require(last.gap) >= 0)
  }
}
