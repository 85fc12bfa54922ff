import Checking
import Foundation
import GLPKSolver
import ModelFormat
import Reorganization
import RepositoryFiles
import Responsibility
import Testing
import Vocabulary

@testable import Planning

/// The plan for the real case, held against the document's own table and against trying every plan.
@Suite("The plan when the ledningsråd is paused")
struct LedningsradPlanTests {
  private static func scenario() throws -> Scenario {
    let text = try RepositoryFiles.text("scenarios/vgr-ledningsrad/scenario.yaml")
    return try #require(ModelReader().read(text, file: "scenario.yaml").scenario)
  }

  private static func situation(_ alternative: String, of scenario: Scenario) -> Situation {
    Timeline(of: scenario, alternative: AlternativeID(alternative)).situation()
  }

  private static func plan(scope: PlanScope = .vacated) throws -> Plan {
    let scenario = try scenario()
    return try Planner(solver: GLPKSolver()).plan(
      situation("pausat", of: scenario), scope: scope, comparedWith: [situation("forslaget", of: scenario)])
  }

  @Test("is proved on every level and leaves nobody without an owner")
  func isProved() throws {
    let plan = try Self.plan()
    #expect(plan.status == .optimal)
    #expect(!plan.levels.contains { !$0.isProved || $0.bound != $0.value })
    #expect(plan.unfilled.isEmpty)
  }

  @Test("gives the document's own owners to the six areas that lost theirs")
  func agreesWithTheDocument() throws {
    let owners = Dictionary(
      uniqueKeysWithValues: try Self.plan().assignments.filter { $0.slot.role == .owner }
        .map { ($0.slot.area.rawValue, $0.bodies.map(\.rawValue)) })
    #expect(
      owners == [
        "forvaltningsplan": ["vvg"], "samsa-tjanst": ["utokad-gits"], "utbildning": ["utokad-gits"],
        "avvikelser": ["utokad-gits"], "uppfoljning-avvikelser": ["vvg"], "styrdokument": ["vvg"],
      ])
  }

  @Test("says that the other management group would do as well, and for which areas")
  func namesTheTie() throws {
    let ties = try Self.plan().assignments.filter { !$0.equallyGood.isEmpty }
    #expect(ties.map(\.slot.area.rawValue) == ["samsa-tjanst", "utbildning", "avvikelser"])
    #expect(ties.allSatisfy { $0.equallyGood == [BodyID("ledningsgrupp-gits")] })
  }

  @Test("is on no level that counts worse than the document's proposal")
  func isNoWorse() throws {
    let plan = try Self.plan()
    let proposal = try #require(plan.proposals.first)
    #expect(!proposal.levels.lexicographicallyPrecedes(plan.levels.map(\.value)))
    #expect(proposal.firstBetterLevel == nil)
  }

  @Test("does not call a role vacant that nobody is known to have held")
  func unknownIsNotVacant() throws {
    let touched = Set(try Self.plan().assignments.map(\.slot.area.rawValue))
    #expect(!touched.contains("uppdrag-utover"))
    #expect(!touched.contains("finansiering"))
  }

  @Test("is what trying every plan finds, on the case with three of its areas", arguments: [PlanScope.vacated, .all])
  func agreesWithBruteForce(scope: PlanScope) throws {
    var scenario = try Self.scenario()
    let kept = ["forvaltningsplan", "samsa-tjanst", "styrdokument"].prefix(scope == .all ? 1 : 3)
    scenario.organization.areas = Catalogue(scenario.organization.areas.filter { kept.contains($0.id.rawValue) })
    let situation = Self.situation("pausat", of: scenario)
    let problem = PlanningProblem(situation, scope: scope)
    let plan = try Planner(solver: GLPKSolver()).plan(situation, scope: scope)
    #expect(plan.levels.map(\.value.units) == BruteForcePlan(problem).bestValues())
    #expect(problem.slots.count == (scope == .all ? 2 : 3))
  }

  @Test("can be written as an alternative that gives the same organisation")
  func becomesAnAlternative() throws {
    let plan = try Self.plan()
    let planned = try #require(plan.situation)
    var scenario = try Self.scenario()
    let alternative = try #require(plan.alternative(id: AlternativeID("ny"), name: "Ny", source: "test"))
    scenario.alternatives.append(alternative)
    let read = Self.situation("ny", of: scenario)
    for area in planned.organization.areas {
      for role in Role.allCases {
        let again = try #require(read.organization.areas[area.id])
        #expect(planned.now.activeHolders(of: role, on: area) == read.now.activeHolders(of: role, on: again))
      }
    }
    #expect(read.now.day == planned.now.day)
  }

  @Test("is what the file's alternative planerat says")
  func isInTheFile() throws {
    let scenario = try Self.scenario()
    let planned = try #require(try Self.plan().situation)
    let written = Self.situation("planerat", of: scenario)
    for area in planned.now.activeAreas {
      let again = try #require(written.organization.areas[area.id])
      #expect(planned.now.activeHolders(of: .owner, on: area) == written.now.activeHolders(of: .owner, on: again))
    }
  }

  @Test("says which of the ties hold without anything else changing")
  func tiesAlone() throws {
    let alone = try Self.plan().assignments.filter { !$0.equallyGoodAlone.isEmpty }
    // SAMSA and its training are performed by the same unit: given to two owners it would have one more to answer to.
    #expect(alone.map(\.slot.area.rawValue) == ["avvikelser"])
  }

  @Test("obeys a judgement that a person has fixed, also on a role that nobody is known to hold")
  func fixedJudgement() throws {
    var scenario = try Self.scenario()
    scenario.planning.fixed = [
      Pairing(area: AreaID("uppdrag-utover"), role: .owner, body: BodyID("utokad-gits")),
      Pairing(area: AreaID("uppfoljning-avvikelser"), role: .performer, body: BodyID("utokad-gits")),
    ]
    let plan = try Planner(solver: GLPKSolver()).plan(Self.situation("pausat", of: scenario))
    #expect(plan.status == .optimal)
    let planned = try #require(plan.situation)
    for pair in scenario.planning.fixed {
      let area = try #require(planned.organization.areas[pair.area])
      #expect(planned.now.activeHolders(of: pair.role, on: area) == [pair.body])
    }
  }

  @Test("moves a role from a body that the file forbids to hold it, although it is not vacant")
  func forbiddenHolder() throws {
    var scenario = try Self.scenario()
    scenario.planning.forbidden = [
      Pairing(area: AreaID("finansiering"), role: .owner, body: BodyID("sitiv"))
    ]
    let plan = try Planner(solver: GLPKSolver()).plan(Self.situation("pausat", of: scenario))
    let moved = try #require(plan.assignments.first { $0.slot.area == AreaID("finansiering") })
    #expect(!moved.bodies.isEmpty && !moved.bodies.contains(BodyID("sitiv")))
  }

  @Test("says that a fixed pair with a paused body cannot hold, and why")
  func impossiblePair() throws {
    var scenario = try Self.scenario()
    scenario.planning.fixed = [
      Pairing(area: AreaID("forvaltningsplan"), role: .owner, body: BodyID("ledningsrad"))
    ]
    let plan = try Planner(solver: GLPKSolver()).plan(Self.situation("pausat", of: scenario))
    #expect(plan.status == .impossible)
    #expect(plan.conflict.contains { $0.reason.swedish.hasPrefix("Ledningsrådet är pausat") })
  }

  @Test("tells what each value is made of, to the last half")
  func sharesAddUp() throws {
    for level in try Self.plan().levels where !level.shares.isEmpty {
      #expect(level.shares.reduce(0) { $0 + $1.amount.units } == level.value.units)
    }
  }
}
