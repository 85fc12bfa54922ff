import Accounting
import Checking
import GLPKSolver
import ModelFormat
import Planning
import Responsibility
import Testing
import Vocabulary

@Suite("The account of claims")
struct ClaimAccountTests {
  private static let model = """
    ansvar: 1
    namn: Prov
    datum: 2023-05-31
    parter: {part: Parten}
    grupperingar:
      rad: {namn: Rådet, slag: ledningsråd, nivå: mellan, uppdragsbeskrivning: ja, platser: [part]}
      grupp: {namn: Gruppen, nivå: mellan, uppdragsbeskrivning: ja, platser: [part]}
    nivåer: {mellan: Mellan}
    områden:
      drift: {namn: Drift, nivå: mellan, ägare: rad, utförare: saknas}
      stöd: {namn: Stöd, nivå: mellan, ägare: grupp, utförare: saknas}
    risker:
      r: {namn: Det blir rörigt, åtgärder: saknas}
    alternativ:
      paus: {namn: Paus, från: hösten 2023, ändringar: [{pausa: rad}]}
    """

  /// - Parameter claims: what stands under the key for claims, each line beginning with an id.
  private func account(
    _ claims: String, plan: ((Situation) throws -> Plan)? = nil
  ) throws -> ClaimAccount {
    let reading = ModelReader().read(Self.model, file: "scenario.yaml")
    let scenario = try #require(reading.scenario, "\(reading.problems.map(\.message.swedish))")
    let lines = claims.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    let claimReading = ClaimReader().read("påståenden:\n\(lines)\n", file: "claims.yaml")
    let sheet = try #require(claimReading.sheet, "\(claimReading.problems.map(\.message.swedish))")
    return try ClaimAccount(of: sheet, in: scenario) { situation in
      if let plan { return try plan(situation) }
      Issue.record("a plan was made although no claim asks for one")
      return try Planner(solver: GLPKSolver()).plan(situation)
    }
  }

  private func results(_ claims: String) throws -> [Bool] { try account(claims).verdicts.map(\.isReproduced) }

  @Test("A claim is met by one finding that is about all of its subjects and holds all of its words")
  func met() throws {
    let claims = """
      a: {grad: strukturell, regel: area-no-owner, avser: [drift], alternativ: paus}
      b: {grad: strukturell, regel: area-no-owner, avser: [rad, drift], alternativ: paus, säger: [Rådet, hösten 2023]}
      c: {grad: annoterad, regel: diff-owner, avser: [rad, drift], alternativ: paus}
      """
    #expect(try results(claims) == [true, true, true])
  }

  @Test("The wrong subject, one subject too many, other words, another day or no alternative: it is not met")
  func notMet() throws {
    let claims = """
      a: {grad: strukturell, regel: area-no-owner, avser: [stöd], alternativ: paus}
      b: {grad: strukturell, regel: area-no-owner, avser: [drift, grupp], alternativ: paus}
      c: {grad: strukturell, regel: area-no-owner, avser: [drift], alternativ: paus, säger: [Gruppen]}
      d: {grad: strukturell, regel: area-no-owner, avser: [drift], alternativ: paus, dag: 2023-06-01}
      e: {grad: strukturell, regel: area-no-owner, avser: [drift]}
      """
    #expect(try results(claims) == [false, false, false, false, false])
  }

  @Test("Two findings do not add up to one, and a claim with two expectations needs both")
  func several() throws {
    let claims = """
      a: {grad: strukturell, regel: area-no-performer, avser: [drift, stöd], alternativ: paus}
      b: {grad: strukturell, alternativ: paus, väntat: [{regel: area-no-performer, avser: [drift]}, {regel: area-no-performer, avser: [stöd]}]}
      c: {grad: strukturell, alternativ: paus, väntat: [{regel: area-no-performer, avser: [drift]}, {regel: area-no-owner, avser: [stöd]}]}
      """
    #expect(try results(claims) == [false, true, false])
  }

  @Test("The nearest is the one of the same rule that shares most, and nothing when the rule says nothing")
  func nearest() throws {
    let verdicts = try account(
      """
      a: {grad: strukturell, regel: area-no-performer, avser: [stöd, rad], alternativ: paus}
      b: {grad: strukturell, regel: area-multi-owner, avser: [drift]}
      c: {grad: strukturell, regel: diff-owner, avser: [drift]}
      d: {grad: strukturell, regel: party-voice-lost, avser: [part]}
      """
    ).verdicts
    func nearest(_ index: Int) throws -> Evidence? {
      guard case .missing(let nearest) = try #require(verdicts[index].outcomes.first).result else {
        Issue.record("\(verdicts[index].outcomes)")
        return nil
      }
      return nearest
    }
    #expect(try nearest(0)?.subjects.first?.id == "stöd")
    #expect(try nearest(1) == nil)
    #expect(try nearest(2)?.occasion.alternative?.rawValue == "paus")
    #expect(try nearest(3) == nil)
  }

  @Test("What a person has entered as a sentence reproduces a judgement, and nothing else")
  func enteredByHand() throws {
    let claims = """
      a: {grad: bedömning, regel: risk-text, avser: [r]}
      b: {grad: strukturell, regel: risk-text, avser: [r]}
      c: {grad: annoterad, väntat: [{regel: risk-no-measure, avser: [r]}, {regel: risk-text, avser: [r]}]}
      """
    let verdicts = try account(claims).verdicts
    #expect(verdicts.map(\.isReproduced) == [true, false, false])
    for (claim, outcome) in [(1, 0), (2, 1)] {
      guard case .enteredByHand = verdicts[claim].outcomes[outcome].result else {
        Issue.record("\(verdicts[claim].outcomes[outcome])")
        continue
      }
    }
  }

  @Test("A rule, an alternative or an id that does not exist is a claim that is not met, with that reason")
  func unknown() throws {
    let verdicts = try account(
      """
      a: {grad: strukturell, regel: area-no-ovner, avser: [drift]}
      b: {grad: strukturell, regel: area-no-owner, avser: [drift], alternativ: pausen}
      c: {grad: strukturell, regel: area-no-owner, avser: [drift, sitiv], alternativ: paus}
      d: {grad: strukturell}
      """
    ).verdicts
    #expect(verdicts.allSatisfy { !$0.isReproduced })
    let results = verdicts.flatMap(\.outcomes).map(\.result)
    guard results.count == 3, case .unknownRule = results[0], case .unknownAlternative = results[1],
      case .unknownSubjects(let ids) = results[2]
    else {
      Issue.record("\(results)")
      return
    }
    #expect(ids == ["sitiv"])
  }

  @Test("What no claim mentions is listed once, and what a claim mentions is not, nor what a person has entered")
  func unmentioned() throws {
    let account = try account(
      """
      a: {grad: strukturell, regel: area-no-performer, avser: [drift]}
      b: {grad: strukturell, regel: area-no-owner, avser: [drift], alternativ: paus}
      """)
    func subjects(_ rule: RuleID) -> [String?] {
      account.unmentioned.filter { $0.rule == rule }.map(\.subjects.first?.id)
    }
    #expect(subjects("area-no-performer") == ["stöd"])
    #expect(subjects("area-no-owner").isEmpty)
    #expect(subjects("risk-no-measure") == ["r"])
    #expect(subjects("risk-text").isEmpty)
    // The remedy of a finding is no news beside the finding.
    #expect(subjects("measure-catalogue").isEmpty)
  }

  @Test("A plan is asked for once, where a claim names its rule, and says who gets which role")
  func reassign() throws {
    var asked = 0
    let account = try account(
      """
      a: {grad: annoterad, regel: reassign, avser: [drift, grupp], alternativ: paus, säger: "Drift: ägare Gruppen"}
      b: {grad: annoterad, regel: reassign, avser: [drift, rad], alternativ: paus}
      """
    ) { situation in
      asked += 1
      return try Planner(solver: GLPKSolver()).plan(situation)
    }
    #expect(asked == 1)
    #expect(account.verdicts.map(\.isReproduced) == [true, false])
    #expect(!account.unmentioned.contains { $0.rule == "reassign" })
  }
}
