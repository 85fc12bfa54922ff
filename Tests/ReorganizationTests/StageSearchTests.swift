import RandomModels
import Testing

@testable import Reorganization

@Suite("The search for an order of moves")
struct StageSearchTests {
  /// Every order tried.
  private func cheapest(_ count: Int, _ cost: (StageSearch.Subset) -> Int) -> Int {
    let full: StageSearch.Subset = count == 0 ? 0 : (1 << StageSearch.Subset(count)) - 1
    func best(from done: StageSearch.Subset) -> Int {
      if done == full { return 0 }
      return (0..<count).filter { done & (1 << StageSearch.Subset($0)) == 0 }
        .map { move in
          let next = done | 1 << StageSearch.Subset(move)
          return (next == full ? 0 : cost(next)) + best(from: next)
        }
        .min() ?? 0
    }
    return best(from: 0)
  }

  private func measured(_ order: [Int], _ cost: (StageSearch.Subset) -> Int) -> Int {
    var (done, total): (StageSearch.Subset, Int) = (0, 0)
    for move in order.dropLast() {
      done |= 1 << StageSearch.Subset(move)
      total += cost(done)
    }
    return total
  }

  @Test("finds what trying every order finds", arguments: 0..<40)
  func agreesWithBruteForce(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 0...6, using: &generator)
    let costs = (0..<(1 << count)).map { _ in generator.happens(oneIn: 3) ? Int.random(in: 0...3, using: &generator) : 0
    }
    let cost = { (subset: StageSearch.Subset) in costs[Int(subset)] }
    let outcome = StageSearch(count: count, limit: 1000, cost: cost).run()
    #expect(outcome.order.sorted() == Array(0..<count))
    #expect(outcome.cost == cheapest(count, cost))
    #expect(outcome.cost == measured(outcome.order, cost))
    #expect(outcome.isProved)
    #expect(outcome.examined <= max(0, 1 << count))
  }

  @Test("says honestly that nothing is proved when it may not look at enough states", arguments: 0..<20)
  func limited(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let costs = (0..<64).map { _ in Int.random(in: 1...5, using: &generator) }
    let cost = { (subset: StageSearch.Subset) in costs[Int(subset)] }
    let outcome = StageSearch(count: 6, limit: 8, cost: cost).run()
    #expect(outcome.order.sorted() == Array(0..<6))
    #expect(outcome.cost == measured(outcome.order, cost))
    let best = cheapest(6, cost)
    #expect(outcome.bound <= best && best <= outcome.cost)
    #expect(outcome.isProved == (outcome.bound == outcome.cost))
    #expect(!outcome.isProved)
  }

  @Test("looks at few states when some order costs nothing")
  func lazy() {
    let outcome = StageSearch(count: 30, limit: 1000) { $0 & 1 == 1 ? 1 : 0 }.run()
    #expect(outcome.order.last == 0)
    #expect(outcome.cost == 0 && outcome.isProved)
    #expect(outcome.examined < 1000)
  }
}
