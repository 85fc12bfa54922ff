import Checking
import GLPKSolver
import LinearModel
import ModelFormat
import Reorganization
import RepositoryFiles
import Responsibility
import Testing
import Vocabulary

@testable import Planning

@Suite("The explanation of a role")
struct ExplanationTests {
  private static func explanation(
    of role: Role = .owner, on area: String, in alternative: String?, from text: String
  ) throws -> RoleExplanation {
    let scenario = try #require(ModelReader().read(text, file: "scenario.yaml").scenario)
    let situation = Timeline(of: scenario, alternative: alternative.map { AlternativeID($0) }).situation()
    return try Planner(solver: GLPKSolver()).explanation(of: RoleOnArea(role, on: AreaID(area)), in: situation)
  }

  private static func realCase() throws -> String {
    try RepositoryFiles.text("scenarios/vgr-ledningsrad/scenario.yaml")
  }

  private static let head = "ansvar: 1\nspråk: sv\nnamn: Prov\n"
  /// Two bodies that could take over from the paused one, with room for one area each.
  private static let capacities =
    head + """
      grupperingar:
        rad: {namn: Rådet, kapacitet: 10}
        ett: {namn: Ett, kapacitet: 4}
        tva: {namn: Två, kapacitet: 9}
      områden:
        skola: {namn: Skola, ägare: rad, insats: {ägare: 5}}
        vard: {namn: Vård, ägare: rad, insats: {ägare: 4}}
      alternativ:
        pausat: {namn: Pausat, ändringar: [{pausa: rad}]}

      """

  @Test("names the obstacle of a body that has no room, and where its capacity is written")
  func noRoom() throws {
    let explanation = try Self.explanation(on: "skola", in: "pausat", from: Self.capacities)
    let group = try #require(explanation.obstacles.first { $0.bodies == [BodyID("ett")] })
    #expect(group.obstacle.reason.swedish == "har 4 kvar och rollen kräver 5")
    #expect(group.obstacle.place?.line == 6)
    #expect(explanation.candidates.map(\.body.rawValue) == ["tva"])
  }

  @Test("says which other role has to change hands with it")
  func otherMoves() throws {
    let fixed = Self.capacities.replacing("kapacitet: 9", with: "kapacitet: 5")
    let explanation = try Self.explanation(on: "vard", in: "pausat", from: fixed)
    let two = try #require(explanation.candidates.first { $0.body == BodyID("tva") })
    #expect(explanation.holders == [BodyID("ett")])
    #expect(two.comparison.isWorse && two.comparison.level == 0)
    #expect(two.otherMoves.map(\.role.area) == [AreaID("skola")])
    #expect(two.otherMoves.map(\.bodies) == [[]])
  }

  @Test("says that another body is fixed to the role, and where")
  func fixedPair() throws {
    let fixed = Self.capacities + "planering: {fasta: [{område: vard, ägare: ett}]}\n"
    let explanation = try Self.explanation(on: "vard", in: "pausat", from: fixed)
    let group = try #require(explanation.obstacles.first { $0.bodies == [BodyID("tva")] })
    #expect(group.obstacle.reason.swedish.contains("Ett ska enligt filen vara ägare av Vård"))
    #expect(group.obstacle.place?.line == 13)
  }

  @Test("tells a role that nobody is known to hold from one that is held, and from one that nobody is to hold")
  func standings() throws {
    let text = try Self.realCase()
    func standing(_ role: Role, _ area: String, _ alternative: String?) throws -> RoleStanding {
      try Self.explanation(of: role, on: area, in: alternative, from: text).standing
    }
    let planned = try standing(.owner, "forvaltningsplan", "pausat")
    #expect(planned == .planned)
    let today = try standing(.owner, "forvaltningsplan", nil)
    #expect(today == .held([BodyID("ledningsrad")]))
    let unknown = try standing(.owner, "uppdrag-utover", "pausat")
    #expect(unknown == .unknown)
    let shared = try standing(.owner, "finansiering", "forslaget")
    #expect(shared == .held([BodyID("sitiv"), BodyID("vvg")]))
    guard case .decidedEmpty(let place) = try standing(.performer, "avvikelser", "forslaget") else {
      Issue.record("a role that the proposal gives to nobody")
      return
    }
    #expect(place != nil)
  }

  @Test("measures a role that nobody is known to hold by its best candidate")
  func unknownToday() throws {
    let explanation = try Self.explanation(on: "uppdrag-utover", in: "pausat", from: Self.realCase())
    #expect(explanation.yardstick == .bestCandidate)
    #expect(explanation.candidates.prefix(2).map(\.body.rawValue) == ["utokad-gits", "ledningsgrupp-gits"])
    #expect(explanation.candidates.first?.comparison.isEqual == true)
    #expect(!explanation.candidates.contains { $0.comparison.isBetter })
  }

  @Test("says when what is unknown could turn the answer round, and when it could not")
  func restsOnUnknown() throws {
    let explanation = try Self.explanation(on: "forvaltningsplan", in: "pausat", from: Self.realCase())
    func rests(_ body: String) -> Bool? {
      explanation.candidates.first { $0.body == BodyID(body) }?.comparison.restsOnUnknown
    }
    // Four voices in VVG are unknown: two more or two fewer than they are counted for.
    #expect(rests("utokad-gits") == true)
    #expect(rests("forvaltningsgrupp-samsa") == false)
    // The owner stays, and what is unknown of it is the same whoever performs the area.
    let performer = try Self.explanation(of: .performer, on: "forvaltningsplan", in: "pausat", from: Self.realCase())
    #expect(performer.candidates.filter { $0.comparison.restsOnUnknown }.map(\.body.rawValue) == ["vvg"])
  }

  @Test("asks nothing of candidates when the time is up")
  func timeIsUp() throws {
    let scenario = try #require(ModelReader().read(try Self.realCase(), file: "scenario.yaml").scenario)
    let situation = Timeline(of: scenario, alternative: AlternativeID("pausat")).situation()
    let planner = Planner(solver: GLPKSolver(), options: SolveOptions(timeLimit: .zero))
    let explanation = try planner.explanation(of: RoleOnArea(.owner, on: AreaID("forvaltningsplan")), in: situation)
    #expect(explanation.plan.situation == nil)
    #expect(explanation.candidates.isEmpty)
  }
}
