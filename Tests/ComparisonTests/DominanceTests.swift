import Comparison
import RandomModels
import Responsibility
import Testing
import Vocabulary

@Suite("Dominance")
struct DominanceTests {
  /// A table of intervals: rows of criteria, columns of alternatives.
  private struct Table {
    var intervals: [[ClosedRange<Int>]] = []

    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      let columns = Int.random(in: 2...3, using: &generator)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        intervals.append(
          (0..<columns).map { _ in
            let least = Int.random(in: 0...2, using: &generator)
            return least...(generator.happens(oneIn: 3) ? least + 1 : least)
          })
      }
    }

    var columns: Int { intervals[0].count }

    var rows: [ComparedCriterion] {
      intervals.enumerated().map { index, row in
        ComparedCriterion(
          Criterion("c\(index)", .goals, Text("c\(index)"), isDirected: true),
          row.map { Measurement([.init($0.lowerBound, least: $0.lowerBound, most: $0.upperBound)]) })
      }
    }

    /// Every way in which what is unknown may turn out.
    var worlds: [[[Int]]] {
      var worlds: [[[Int]]] = [[]]
      for row in intervals {
        var choices: [[Int]] = [[]]
        for interval in row { choices = choices.flatMap { head in interval.map { head + [$0] } } }
        worlds = worlds.flatMap { world in choices.map { world + [$0] } }
      }
      return worlds
    }

    /// True when the winner is no worse on any row and better on one, however the unknown turns out.
    func dominates(_ winner: Int, _ loser: Int) -> Bool {
      worlds.allSatisfy { world in
        world.allSatisfy { $0[winner] <= $0[loser] } && world.contains { $0[winner] < $0[loser] }
      }
    }
  }

  @Test("is what trying every outcome of the unknowns gives", arguments: UInt64(0)..<300)
  func agreesWithTryingEverything(seed: UInt64) {
    let table = Table(seed: seed)
    let dominators = Dominance.dominators(in: table.rows, columns: table.columns)
    for loser in 0..<table.columns {
      let expected = (0..<table.columns).filter { $0 != loser && table.dominates($0, loser) }
      #expect(dominators[loser] == expected, "\(table.intervals)")
    }
  }

  @Test("never goes both ways, and never back to where it began", arguments: UInt64(1000)..<1100)
  func isOneWay(seed: UInt64) {
    let table = Table(seed: seed)
    let dominators = Dominance.dominators(in: table.rows, columns: table.columns)
    for column in 0..<table.columns {
      #expect(!dominators[column].contains(column))
      for winner in dominators[column] { #expect(!dominators[winner].contains(column)) }
    }
  }

  private static func row(_ id: String, _ values: [Measurement], isDirected: Bool = true) -> ComparedCriterion {
    ComparedCriterion(Criterion(id, .goals, Text(id), isDirected: isDirected), values)
  }

  private static func between(_ least: Int, _ most: Int?, fact: String? = nil) -> Measurement {
    Measurement([
      .init(
        least, least: least, most: most,
        fact: fact.map { Measurement.UnknownFact(bodies: [BodyID($0)], areas: [], cause: Text($0)) })
    ])
  }

  @Test("an unknown value is never a win, whichever of the two it belongs to")
  func unknownIsNoWin() {
    let cost = Self.row("cost", [Measurement(1), Measurement(2)])
    let unknownWinner = Self.row("load", [.unknown, Measurement(5)])
    #expect(Dominance.dominators(in: [cost, unknownWinner], columns: 2) == [[], []])
    let unknownLoser = Self.row("load", [Measurement(5), .unknown])
    #expect(Dominance.dominators(in: [cost, unknownLoser], columns: 2) == [[], []])
    // Nothing can be less than nothing.
    let least = Self.row("load", [Measurement(0), .unknown])
    #expect(Dominance.dominators(in: [cost, least], columns: 2) == [[], [0]])
  }

  @Test("a criterion of which nothing is known in any alternative has no say")
  func unknownEverywhereHasNoSay() {
    let cost = Self.row("cost", [Measurement(1), Measurement(2)])
    let load = Self.row("load", [.unknown, .unknown])
    #expect(load.outcome == .unknown)
    #expect(Dominance.dominators(in: [cost, load], columns: 2) == [[], [0]])
  }

  @Test("a criterion without a direction has no say")
  func undirectedHasNoSay() {
    let cost = Self.row("cost", [Measurement(1), Measurement(2)])
    let owned = Self.row("owned", [Measurement(4), Measurement(0)], isDirected: false)
    #expect(Dominance.dominators(in: [cost, owned], columns: 2) == [[], [0]])
    #expect(owned.best(among: [0, 1]).isEmpty)
  }

  @Test("what rests on the same unknown fact in both is the same in both")
  func sharedFactsCancelOut() {
    let cost = Self.row("cost", [Measurement(1), Measurement(2)])
    let same = Self.row("voices", [Self.between(0, 2, fact: "vvg"), Self.between(0, 2, fact: "vvg")])
    #expect(Dominance.dominators(in: [cost, same], columns: 2) == [[], [0]])
    let other = Self.row("voices", [Self.between(0, 2, fact: "vvg"), Self.between(0, 2, fact: "sitiv")])
    #expect(Dominance.dominators(in: [cost, other], columns: 2) == [[], []])
  }

  @Test("two alternatives that are equal on everything dominate each other nowhere")
  func equalsAreLeft() {
    let rows = [
      Self.row("cost", [Measurement(1), Measurement(1)]), Self.row("voices", [Measurement(0), Measurement(0)]),
    ]
    #expect(Dominance.dominators(in: rows, columns: 2) == [[], []])
    #expect(rows.allSatisfy { $0.outcome == .same && $0.best(among: [0, 1]).isEmpty })
  }

  @Test("the best of a row is surely as good as all others, and nobody is when that is open")
  func bestIsSure() {
    let sure = Self.row("cost", [Self.between(3, 4), Measurement(4), Measurement(5)])
    #expect(sure.best(among: [0, 1, 2]) == [0])
    let open = Self.row("cost", [Self.between(3, 5), Measurement(4), Measurement(5)])
    #expect(open.best(among: [0, 1, 2]).isEmpty)
  }
}
