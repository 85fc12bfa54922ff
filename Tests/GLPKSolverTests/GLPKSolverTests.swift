import Foundation
import GLPKSolver
import LinearModel
import RandomModels
import Synchronization
import Testing

/// What only GLPK does: continuous variables, its limits of precision, many threads.
@Suite struct GLPKSolverTests {
  @Test func `a continuous optimum between whole numbers is a real value`() throws {
    var model = LinearModel()
    let share = model.addVariable(named: "share", .continuous(lower: 0, upper: nil))
    model.require(3 * share, .atMost(10), named: "at most")
    let level = ObjectiveLevel(name: "share", expression: LinearExpression(share), sense: .maximize)
    guard case .optimal(let solution, .real(let value)) = try GLPKSolver().solve(model, for: level) else {
      Issue.record("not optimal")
      return
    }
    #expect(abs(value - 10.0 / 3) < 1e-9)
    #expect(abs(solution.value(of: share) - 10.0 / 3) < 1e-9)
  }

  @Test(arguments: [ObjectiveLevel.Sense.minimize, .maximize])
  func `a value without limit is unbounded, also with rows and integers`(sense: ObjectiveLevel.Sense) throws {
    let sign = sense == .minimize ? 1 : -1
    var model = LinearModel()
    let free = model.addVariable(named: "free", .continuous(lower: nil, upper: nil))
    let choice = model.addBinary(named: "choice")
    let level = ObjectiveLevel(name: "level", expression: LinearExpression(free), sense: sense)
    #expect(try GLPKSolver().solve(model, for: level) == .unbounded)
    model.require(sign * free + 5 * choice, .atMost(3), named: "one side only")
    #expect(try GLPKSolver().solve(model, for: level) == .unbounded)
    model.require(LinearExpression(free), .between(-9, 9), named: "both sides")
    #expect(try Verdict(GLPKSolver().solve(model, for: level)) == .optimal(.real(-9 * Double(sign))))
  }

  @Test func `a model that would be unbounded if it had a solution is infeasible`() throws {
    var model = LinearModel()
    let free = model.addVariable(named: "free", .continuous(lower: nil, upper: nil))
    let pair = (0..<3).map { model.addBinary(named: "choice\($0)") }
    // Each pair of the three exactly once: the relaxation has halves, the integers have nothing.
    for (first, second) in [(0, 1), (0, 2), (1, 2)] {
      model.require(LinearExpression(sum: [pair[first], pair[second]]), .equal(to: 1), named: "one of two")
    }
    let level = ObjectiveLevel(name: "level", expression: LinearExpression(free))
    #expect(try GLPKSolver().solve(model, for: level) == .infeasible)
  }

  @Test func `numbers that GLPK cannot tell apart are refused by name`() throws {
    var model = LinearModel()
    let first = model.addVariable(named: "first", .integer(0...5))
    let second = model.addVariable(named: "second", .integer(0...5))
    var coefficient = model
    coefficient.require(1_000_001 * first + 1_000_003 * second, .atMost(3_000_000), named: "kronor")
    let refused = #expect(throws: SolverError.self) { try GLPKSolver().solve(coefficient) }
    #expect(refused?.description.contains("kronor: the coefficient 1000003") == true)
    var divided = model
    divided.require(2_000_000 * first + 3_000_000 * second, .equal(to: 13_000_000), named: "millions")
    #expect(try Verdict(GLPKSolver().solve(divided)) == .optimal(.integral(0)))
    var wide = model
    wide.addVariable(named: "wide", .integer(0...(1 << 53)))
    #expect(throws: SolverError.self) { try GLPKSolver().solve(wide) }
    let costs = ObjectiveLevel(name: "costs", expression: (1 << 52) * first + 3 * second)
    #expect(throws: SolverError.self) { try GLPKSolver().solve(model, for: costs) }
  }

  @Test func `large values in small ranges are exact`() throws {
    let base = 1 << 52
    var model = LinearModel()
    let serial = model.addVariable(named: "serial", .integer(base...(base + 7)))
    model.require(LinearExpression(serial), .atLeast(base + 4), named: "at least")
    let level = ObjectiveLevel(name: "serial", expression: LinearExpression(serial))
    #expect(try Verdict(GLPKSolver().solve(model, for: level)) == .optimal(.integral(base + 4)))
  }

  @Test func `many threads at once give the answers of one`() throws {
    let models = (0..<40).map { seed in
      RandomModel(seed: UInt64(seed))
    }
    let wanted = try models.map { try Verdict(GLPKSolver().solve($0.model, for: $0.objective)) }
    let differing = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 16) { _ in
      for (model, verdict) in zip(models, wanted) {
        let found = try? Verdict(GLPKSolver().solve(model.model, for: model.objective))
        if found != verdict { differing.withLock { $0 += 1 } }
      }
    }
    #expect(differing.withLock { $0 } == 0)
  }

  @Test func `levels and conflicts work over GLPK`() throws {
    var model = LinearModel()
    let owners = (0..<4).map { model.addBinary(named: "owner\($0)") }
    model.require(owners.sum(), .equal(to: 2), named: "two owners")
    let cost = ObjectiveLevel(name: "cost", expression: 3 * owners[0] + 3 * owners[1] + 5 * owners[2] + 1 * owners[3])
    let taste = ObjectiveLevel(name: "taste", expression: LinearExpression(owners[1]), sense: .maximize)
    let outcome = try solveLexicographically(model, levels: [cost, taste], with: GLPKSolver())
    #expect(outcome.status == .optimal)
    #expect(outcome.levels.map(\.value) == [.integral(4), .integral(1)])
    model.fix(owners[0], to: 1, named: "fixed", origin: Origin(1))
    model.fix(owners[1], to: 1, named: "fixed", origin: Origin(2))
    model.fix(owners[2], to: 0, named: "fixed", origin: Origin(3))
    model.fix(owners[3], to: 1, named: "fixed", origin: Origin(4))
    let finding = try ConflictFinder(solver: GLPKSolver()).conflict(in: model)
    #expect(finding == .conflict(Conflict(origins: [Origin(1), Origin(2), Origin(4)], isMinimal: true)))
  }
}
