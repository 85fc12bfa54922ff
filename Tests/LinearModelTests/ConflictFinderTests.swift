import BruteForceSolver
import LinearModel
import RandomModels
import Testing

@Suite struct ConflictFinderTests {
  private static let shape = {
    var shape = RandomModel.Shape()
    shape.variables = 2...5
    shape.rows = 4...9
    shape.origins = 6
    return shape
  }()

  private func isPossible(_ model: LinearModel, _ origins: some Sequence<Origin>) throws -> Bool {
    try BruteForceSolver().solve(model.restricted(to: Set(origins))) != .infeasible
  }

  /// Every minimal conflict, by trying all sets of origins.
  private func minimalConflicts(_ model: LinearModel) throws -> Set<[Origin]> {
    let origins = model.origins
    var impossible: [Set<Origin>] = []
    let subsets = (0..<(1 << origins.count)).map { bits in
      Set(origins.indices.filter { bits >> $0 & 1 == 1 }.map { origins[$0] })
    }
    for subset in subsets.sorted(by: { $0.count < $1.count }) {
      let isKnown = impossible.contains { $0.isSubset(of: subset) }
      if !isKnown, try !isPossible(model, subset) { impossible.append(subset) }
    }
    return Set(impossible.map { $0.sorted() })
  }

  @Test func `what is found conflicts, and without any one of it the rest is possible`() throws {
    var found = 0
    for seed in 0..<300 {
      let model = RandomModel(seed: UInt64(seed), shape: Self.shape).model
      switch try ConflictFinder(solver: BruteForceSolver()).conflict(in: model) {
      case .satisfiable:
        #expect(try isPossible(model, model.origins), "seed \(seed)")
      case .undecided(let limit):
        Issue.record("seed \(seed): \(limit)")
      case .conflict(let conflict):
        found += 1
        #expect(conflict.isMinimal, "seed \(seed)")
        #expect(try !isPossible(model, conflict.origins), "seed \(seed)")
        for origin in conflict.origins {
          #expect(try isPossible(model, conflict.origins.filter { $0 != origin }), "seed \(seed)")
        }
      }
    }
    #expect(found > 50)
  }

  @Test func `all conflicts are all there are, and the preferred one comes first`() throws {
    for seed in 0..<120 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let model = RandomModel(seed: UInt64(seed), shape: Self.shape).model
      let order = model.origins.shuffled(using: &generator)
      let wanted = try minimalConflicts(model)
      let (found, isComplete) = try ConflictFinder(solver: BruteForceSolver())
        .allConflicts(in: model, limit: 100, preferring: order)
      #expect(isComplete, "seed \(seed)")
      #expect(Set(found.map(\.origins)) == wanted, "seed \(seed)")
      #expect(found.count == wanted.count, "seed \(seed)")
      // The last in the order as early as possible, then the last but one, and so on.
      let ranks = wanted.map { conflict in
        conflict.compactMap { order.firstIndex(of: $0) }.sorted(by: >)
      }
      let best = ranks.min { $0.lexicographicallyPrecedes($1) }
      let first = found.first.map { conflict in
        conflict.origins.compactMap { order.firstIndex(of: $0) }.sorted(by: >)
      }
      #expect(first == best, "seed \(seed)")
    }
  }

  @Test func `a background that cannot hold conflicts with nothing`() throws {
    var model = LinearModel()
    let choice = model.addBinary(named: "choice")
    model.fix(choice, to: 2, named: "background")
    model.fix(choice, to: 1, named: "innocent", origin: Origin(1))
    let finding = try ConflictFinder(solver: BruteForceSolver()).conflict(in: model)
    #expect(finding == .conflict(Conflict(origins: [], isMinimal: true)))
  }

  @Test func `an origin takes all its rows with it`() throws {
    var model = LinearModel()
    let choice = model.addBinary(named: "choice")
    model.fix(choice, to: 0, named: "one half", origin: Origin(7))
    model.fix(choice, to: 1, named: "other half", origin: Origin(7))
    model.fix(choice, to: 1, named: "innocent", origin: Origin(3))
    let finding = try ConflictFinder(solver: BruteForceSolver()).conflict(in: model)
    #expect(finding == .conflict(Conflict(origins: [Origin(7)], isMinimal: true)))
  }

  @Test func `a limit on the first question leaves it undecided`() throws {
    var model = LinearModel()
    model.fix(model.addBinary(named: "choice"), to: 1, named: "row", origin: Origin(1))
    let solver = ScriptedSolver([.stopped(reason: .time, bound: nil)])
    #expect(try ConflictFinder(solver: solver).conflict(in: model) == .undecided(.time))
  }

  @Test func `a limit on a later question leaves a conflict that may not be minimal`() throws {
    var model = LinearModel()
    let choice = model.addBinary(named: "choice")
    for id in 1...3 { model.fix(choice, to: id % 2, named: "row\(id)", origin: Origin(id)) }
    let undecided = Termination.stopped(reason: .cancelled, bound: nil)
    let solver = ScriptedSolver([.infeasible] + Array(repeating: undecided, count: 20))
    let finding = try ConflictFinder(solver: solver).conflict(in: model)
    #expect(finding == .conflict(Conflict(origins: [Origin(1), Origin(2), Origin(3)], isMinimal: false)))
  }

  @Test func `no more conflicts are returned than asked for`() throws {
    var model = LinearModel()
    let choices = (0..<3).map { model.addBinary(named: "choice\($0)") }
    for (id, choice) in choices.enumerated() {
      model.fix(choice, to: 0, named: "off", origin: Origin(2 * id))
      model.fix(choice, to: 1, named: "on", origin: Origin(2 * id + 1))
    }
    let finder = ConflictFinder(solver: BruteForceSolver())
    let some = try finder.allConflicts(in: model, limit: 2)
    #expect(some.conflicts.count == 2)
    #expect(!some.isComplete)
    let all = try finder.allConflicts(in: model, limit: 3)
    #expect(
      all.conflicts.map(\.origins) == [[Origin(0), Origin(1)], [Origin(2), Origin(3)], [Origin(4), Origin(5)]])
    #expect(all.isComplete)
  }
}
