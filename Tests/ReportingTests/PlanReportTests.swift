import Checking
import Foundation
import GLPKSolver
import LinearModel
import Planning
import Reorganization
import Responsibility
import Synchronization
import Testing
import Vocabulary

@testable import Reporting

@Suite("A plan as a report")
struct PlanReportTests {
  private static let text = """
    enhet: timmar
    parter:
      kommunen: {namn: Kommunen}
      brukarna: {namn: Brukarna}
    grupperingar:
      radet: {namn: Rådet, slag: ledningsråd, platser: [kommunen, brukarna]}
      a: {namn: A-gruppen, platser: [kommunen], uppdragsbeskrivning: {datum: 2020-01-01}}
      b: {namn: B-gruppen, platser: [kommunen], uppdragsbeskrivning: {datum: 2020-01-01}}
      c: {namn: C-gruppen, platser: [kommunen], uppdragsbeskrivning: {datum: 2020-01-01}, kapacitet: 1}
    områden:
      drift: {namn: Drift, ägare: radet, utförare: a, insats: {ägare: 5}}
      avtal: {namn: Avtal, ägare: radet, utförare: a, tecknas-av: [brukarna]}
    alternativ:
      paus: {namn: Pausen, ändringar: [{pausa: radet, från: 2024-01-01}]}
      forslag: {namn: Förslaget, bygger-på: paus, ändringar: [{område: drift, ägare: a}]}
    """

  private func plan(
    _ text: String = text, with solver: some Solver = GLPKSolver(), options: SolveOptions = SolveOptions(),
    scope: PlanScope = .vacated, proposals: [String] = ["forslag"]
  ) throws -> Plan {
    let base = try situation(text, "paus")
    return try Planner(solver: solver, options: options).plan(
      base, scope: scope, comparedWith: proposals.map { try situation(text, $0) })
  }

  private func written(_ plan: Plan, _ language: Language = .swedish) -> String {
    TextReport(Presentation(language: language, width: 80)).text(of: Report(of: plan))
  }

  // MARK: Text

  @Test("says the answer in one breath, then who gets what, how good it is, and what stands in the way")
  func partialPlan() throws {
    let text = written(try plan())
    #expect(
      text.hasPrefix(
        """
        Exempel
        Pausen, 1 januari 2024

        Fördelningen är bevisat bäst: 1 roll får ny innehavare och 1 blir utan.

        Fördelning

        Område  Roll   Före   Planen
        ──────  ─────  ─────  ───────────
        Drift   ägare  Rådet  B-gruppen
        Avtal   ägare  Rådet  ✗ ingen kan

        Mål i turordning
        """), "\(text)")
    #expect(
      text.contains(
        """
        ✗ Avtal går inte att ge någon ägare. Det står i vägen:

        - Rådet är pausat från 1 januari 2024 (exempel.yaml:16:36)
        - Företräder inte Brukarna: A-gruppen, B-gruppen och C-gruppen
          (exempel.yaml:9:33, 10:33, 11:33)
        """), "\(text)")
    #expect(text.hasSuffix("\n\nFördelningen är bevisat bäst: 1 roll får ny innehavare och 1 blir utan.\n"))
  }

  @Test("says of a proposal which goal decides and what each difference would do to the plan")
  func proposal() throws {
    let text = written(try plan(proposals: ["forslag"]))
    #expect(text.contains("”Förslaget” jämfört med planen"))
    #expect(text.contains("- Drift, ägare: A-gruppen i stället för B-gruppen"))
  }

  @Test("says which bodies are as good, once and not in every row")
  func ties() throws {
    let text = Self.text.replacing("kapacitet: 1}", with: "kapacitet: 10}")
    let report = written(try plan(text, proposals: []))
    #expect(report.contains("Likvärdig"))
    #expect(report.contains("- C-gruppen är likvärdig med B-gruppen som ägare av Drift."))
    let english = written(try plan(text, proposals: []), .english)
    #expect(english.contains("- C-gruppen is as good as B-gruppen as owner of Drift."))
  }

  @Test("says of the main case where the document's proposal differs and that the plan leaves unknown roles alone")
  func mainCase() throws {
    let plan = try Planner(solver: GLPKSolver()).plan(
      try ledningsrad("pausat"), comparedWith: [try ledningsrad("forslaget")])
    let text = written(plan)
    #expect(text.contains("\nFördelningen är bevisat bäst: 6 roller får ny innehavare och ingen blir utan.\n"))
    #expect(text.contains("Planen rör inte rollen, för ingen är känd som innehavare i dag:"))
    #expect(text.contains("- Avvikelser i samverkan, utförare: ingen (”-”)"))
    #expect(text.contains("Planen rör inte rollen, för den har en innehavare i dag:"))
    #expect(text.contains("- Finansiering, ägare: SITIV och VVG i stället för SITIV"))
  }

  @Test("says what cannot hold together when the requirements contradict each other")
  func impossible() throws {
    let text = Self.text + "\nplanering:\n  fasta:\n    - {område: drift, ägare: c}\n"
    let plan = try plan(text, proposals: [])
    let report = written(plan)
    #expect(plan.status == .impossible)
    #expect(
      report.contains("\nKraven går inte att uppfylla tillsammans. Det finns ingen fördelning att\nföreslå.\n"))
    #expect(report.contains("Det som inte går att förena"))
    #expect(report.contains("- C-gruppen har kapacitet för 1 timmar (exempel.yaml:11:98)\n"), "\(report)")
  }

  @Test("says that nothing was found when the search is stopped at once")
  func stopped() throws {
    let token = CancellationToken()
    token.cancel()
    let plan = try plan(options: SolveOptions(cancellation: token), proposals: [])
    #expect(written(plan).contains("Sökningen avbröts innan någon fördelning hittades."))
    #expect(try decoded(plan).status == "stopped")
  }

  @Test("says how far a plan is proved when time runs out")
  func unproved() throws {
    let plan = try plan(with: TiringSolver(levels: 3), proposals: [])
    let text = written(plan)
    #expect(
      text.contains(
        "Fördelningen är inte bevisat bäst: 1 roll får ny innehavare och 1 blir utan.\n"
          + "Tiden tog slut innan allt var prövat.\n"), "\(text)")
    #expect(text.contains("kan inte bli bättre än"), "\(text)")
    #expect(text.contains("inte prövat"), "\(text)")
    #expect(try decoded(plan).status == "unproved")
  }

  @Test("shows, when every role is free, only those that move")
  func everything() throws {
    let plan = try Planner(solver: GLPKSolver()).plan(try ledningsrad("pausat"), scope: .all)
    let text = written(plan)
    #expect(plan.assignments.count > 6)
    #expect(text.contains("\(plan.assignments.count - 6) roller ligger kvar där de är."))
  }

  @Test("says that there is nothing to do when no role is empty")
  func nothingToDo() throws {
    let text = Self.text.replacing("pausa: radet", with: "pausa: b")
    #expect(
      written(try plan(text, proposals: [])).contains(
        "Ingen roll saknar innehavare, så det finns inget att fördela."))
  }

  // MARK: JSON

  private struct Document: Decodable {
    struct Level: Decodable {
      let goal: String
      let weights: [String: Int]
      let value: Double
      let bound: Double?
      let proved: Bool
    }
    struct Assignment: Decodable {
      let area: String
      let role: String
      let bodies: [String]
      let before: [String]
      let equallyGood: [String]
    }
    struct Obstacle: Decodable {
      let bodies: [String]
      let reason: String
      let file: String?
      let line: Int?
      let column: Int?
    }
    struct Unfilled: Decodable {
      let area: String
      let role: String
      let obstacles: [Obstacle]
    }
    struct Reason: Decodable {
      let reason: String
      let file: String?
      let line: Int?
    }
    struct Score: Decodable {
      let goal: String
      let value: Double
    }
    struct Difference: Decodable {
      let area: String
      let role: String
      let inPlan: [String]
      let inProposal: [String]
      let effect: String
      let level: Int?
      let by: Double?
    }
    struct Proposal: Decodable {
      let alternative: String
      let levels: [Score]
      let differences: [Difference]
    }
    let status: String
    let scope: String
    let alternative: String?
    let date: String?
    let summary: String
    let levels: [Level]
    let assignments: [Assignment]
    let tiesAreComplete: Bool
    let unfilled: [Unfilled]
    let conflict: [Reason]
    let proposals: [Proposal]
  }

  private func decoded(_ plan: Plan) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(PlanJSON(.swedish).text(of: plan).utf8))
  }

  @Test("has, as JSON, the documented keys")
  func json() throws {
    let document = try decoded(try plan())
    #expect(document.status == "partial" && document.scope == "vacated" && document.alternative == "paus")
    #expect(document.levels[2].goal == "voices+level-distance")
    #expect(document.levels[2].weights == ["voices": 1, "level-distance": 1])
    #expect(document.levels.allSatisfy { $0.proved && $0.bound == $0.value })
    #expect(document.assignments.map(\.bodies) == [["b"], []])
    #expect(document.assignments[0].before == ["radet"])
    #expect(document.unfilled.map(\.area) == ["avtal"])
    #expect(document.unfilled[0].obstacles.first?.bodies == ["radet"])
    #expect(document.unfilled[0].obstacles.first?.line == 16)
    #expect(document.proposals.first?.levels.count == 7)
    #expect(document.proposals.first?.differences.first?.inProposal == ["a"])
  }

  @Test("lists, as JSON, what cannot hold together")
  func jsonConflict() throws {
    let text = Self.text + "\nplanering:\n  fasta:\n    - {område: drift, ägare: c}\n"
    let document = try decoded(try plan(text, proposals: []))
    #expect(document.status == "impossible")
    #expect(!document.conflict.isEmpty && document.conflict.allSatisfy { $0.file == "exempel.yaml" })
  }
}

/// Solves as GLPK does, but proves only the first levels: after them time has run out.
private struct TiringSolver: Solver {
  private let count: Counter
  private let levels: Int

  init(levels: Int) {
    self.levels = levels
    count = Counter()
  }

  private final class Counter: Sendable {
    private let value = Atomic(0)
    func next() -> Int { value.wrappingAdd(1, ordering: .relaxed).newValue }
  }

  func solve(
    _ model: LinearModel, for objective: ObjectiveLevel?, options: SolveOptions
  ) throws(SolverError) -> Termination {
    let answer = try GLPKSolver().solve(model, for: objective, options: options)
    guard count.next() > levels, case .optimal(let solution, _) = answer else { return answer }
    return .feasible(solution, bound: 0, reason: .time)
  }
}
