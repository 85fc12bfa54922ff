import Checking
import Reorganization
import Responsibility
import Testing

@Suite("A staged plan")
struct StagedPlanTests {
  private func timeline(_ name: String, _ alternative: String) throws -> Timeline {
    Timeline(of: try scenario(named: name), alternative: AlternativeID(alternative))
  }

  @Test("hands out every area before the owner is paused")
  func handoverFirst() throws {
    let plan = try #require(StagePlanner().plan(for: timeline("vgr-ledningsrad", "planerat")))
    #expect(plan.steps.count == 7)
    #expect(plan.isClean && plan.isProved)
    #expect(plan.steps.last?.move.changes.first?.operation == .pause(BodyID("ledningsrad")))
    // Each state once more, by the checker alone.
    #expect(plan.steps.allSatisfy { step in !step.newErrors.contains { $0.rule == "area-no-owner" } })
  }

  @Test("proves that there is no order without a new error, and gives the least bad one")
  func noCleanOrder() throws {
    // Two bodies that can carry one area each change areas: whoever takes over first carries two.
    let text = """
      datum: 2024-01-10
      enhet: timmar
      grupperingar: {a: {namn: A, kapacitet: 10}, b: {namn: B, kapacitet: 10}}
      områden:
        x: {namn: X, ägare: a, insats: {ägare: 10}}
        y: {namn: Y, ägare: b, insats: {ägare: 10}}
      alternativ:
        plan:
          namn: Planen
          från: 2024-05-01
          ändringar: [{område: x, ägare: b}, {område: y, ägare: a}]
      """
    let plan = try #require(StagePlanner().plan(for: Timeline(of: scenario(text), alternative: AlternativeID("plan"))))
    #expect(plan.startErrors.isEmpty && plan.targetErrors.isEmpty)
    #expect(plan.steps.map { $0.newErrors.map(\.rule) } == [["body-overload"], []])
    #expect(!plan.isClean && plan.isProved && plan.bound == 1)
    #expect(plan.examinedStates == 2 && plan.allStates == 2)
  }

  @Test("is the best of all orders, tried one by one", arguments: ["pausat", "forslaget"])
  func bruteForce(base: String) throws {
    // Three moves with every order measured by the checker.
    let text = """
      datum: 2024-01-10
      grupperingar: {rad: {namn: Rådet}, vvg: {namn: VVG}, g: {namn: Gruppen}}
      områden:
        plan: {namn: Plan, ägare: rad, utförare: g}
        drift: {namn: Drift, ägare: rad, utförare: g}
        stod: {namn: Stöd, ägare: vvg, utförare: g}
      alternativ:
        plan:
          namn: Planen
          från: 2024-05-01
          ändringar:
            - {\(base == "pausat" ? "pausa" : "avsluta"): rad}
            - {område: plan, ägare: vvg}
            - {område: drift, ägare: vvg}
            - {avsluta: g}
      """
    let timeline = Timeline(of: try scenario(text), alternative: AlternativeID("plan"))
    let plan = try #require(StagePlanner().plan(for: timeline))
    var best = Int.max
    for order in permutations(Array(timeline.changes.indices)) {
      var total = 0
      for length in 1..<order.count { total += try newErrors(after: Array(order.prefix(length)), in: text) }
      best = min(best, total)
    }
    #expect(plan.newErrorCount == best)
    #expect(plan.isProved)
  }

  /// Counts without the planner: the alternative with just some of its changes, as a file of its own.
  private func newErrors(after made: [Int], in text: String) throws -> Int {
    func errors(_ kept: [Int]) throws -> [Finding] {
      var scenario = try scenario(text)
      scenario.alternatives.updateAll { alternative in
        alternative.changes = kept.sorted().map { alternative.changes[$0] }
      }
      let timeline = Timeline(of: scenario, alternative: AlternativeID("plan"))
      return Checker().findings(in: timeline.situation(on: Day(2024, 5, 1))).filter { $0.severity == .error }
    }
    let known = try errors([]) + errors([0, 1, 2, 3])
    return try errors(made).count { error in
      let alike = known.filter { $0.rule == error.rule && $0.subjects.first == error.subjects.first }
      return alike.isEmpty || !Set(alike.flatMap(\.subjects)).isSuperset(of: error.subjects)
    }
  }

  private func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in permutations(items.filter { $0 != first }).map { [first] + $0 } }
  }

  @Test("decides a mandate before areas are handed over to the body that is to have it")
  func mandateFirst() throws {
    let text = """
      datum: 2024-01-10
      grupperingar: {rad: {namn: Rådet}, ny: {namn: Nya gruppen, uppdragsbeskrivning: saknas}}
      områden: {plan: {namn: Plan, ägare: rad}, drift: {namn: Drift, ägare: rad}}
      alternativ:
        plan:
          namn: Planen
          från: 2024-05-01
          ändringar:
            - {avsluta: rad}
            - {område: plan, ägare: ny}
            - {område: drift, ägare: ny}
            - {gruppering: ny, uppdragsbeskrivning: {datum: 2024-05-01}}
      """
    let plan = try #require(StagePlanner().plan(for: Timeline(of: scenario(text), alternative: AlternativeID("plan"))))
    #expect(plan.isClean)
    let operations = plan.steps.flatMap(\.move.changes).map(\.operation)
    guard case .amend = operations.first, case .dissolve = operations.last else {
      Issue.record("\(operations)")
      return
    }
  }

  @Test("can begin where another alternative has been carried out")
  func fromBase() throws {
    let target = try timeline("vgr-ledningsrad", "forslaget")
    let base = try timeline("vgr-ledningsrad", "pausat")
    let plan = try #require(StagePlanner().plan(for: target, from: base))
    #expect(plan.steps.count == 12)
    #expect(!plan.steps.contains { $0.move.changes.contains { $0.operation == .pause(BodyID("ledningsrad")) } })
    #expect(plan.startErrors.contains { $0.rule == "area-no-owner" })
  }

  @Test("of nothing has no steps")
  func nothing() throws {
    let text = "grupperingar: {a: {namn: A}}\nalternativ: {plan: {namn: Planen}}\n"
    let plan = try #require(StagePlanner().plan(for: Timeline(of: scenario(text), alternative: AlternativeID("plan"))))
    #expect(plan.steps.isEmpty && plan.isClean && plan.isProved && plan.allStates == 0)
  }

  @Test("of more moves than can be tried in every order is put together from parts that have nothing in common")
  func manyMoves() throws {
    let count = 20
    func lines(_ line: (Int) -> String) -> String { (0..<count).map(line).joined(separator: "\n") }
    let text = """
      datum: 2024-01-10
      grupperingar:
      \(lines { "  a\($0): {namn: A\($0)}\n  b\($0): {namn: B\($0)}" })
      områden:
      \(lines { "  o\($0): {namn: O\($0), ägare: a\($0)}" })
      alternativ:
        plan:
          namn: Planen
          från: 2024-05-01
          ändringar:
      \(lines { "      - {avsluta: a\($0)}\n      - {område: o\($0), ägare: b\($0)}" })
      """
    let plan = try #require(StagePlanner().plan(for: Timeline(of: scenario(text), alternative: AlternativeID("plan"))))
    #expect(plan.steps.count == 2 * count)
    #expect(plan.isClean && plan.isProved)
  }
}
