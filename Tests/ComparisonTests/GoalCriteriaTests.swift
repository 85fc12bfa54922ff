import Checking
import Comparison
import GLPKSolver
import Planning
import Reorganization
import Responsibility
import Testing
import Vocabulary

@Suite("Criteria and the plan's goals")
struct GoalCriteriaTests {
  static let scenarios = [
    "vgr-ledningsrad", "exempel-kapacitet", "gotland-it-styrning", "vasterbotten-ledningssystem", "norrbotten-it-mt",
    "kronoberg-e-halsa",
  ]

  @Test("have one definition: a criterion's value is the goal's", arguments: scenarios)
  func sameValueAsGoal(name: String) throws {
    let comparison = AlternativeComparison(of: try scenario(named: name))
    for (column, contender) in comparison.contenders.enumerated() {
      for goal in GoalCatalogue.all {
        let row = try #require(comparison[criterion: "goal.\(goal.word.rawValue)"])
        #expect(
          row.measurements[column].value == Score(units: goal.value(in: contender.situation), scale: goal.scale))
      }
    }
  }

  @Test("give the levels that a plan measures the same alternatives with")
  func sameLevelsAsPlan() throws {
    let scenario = try scenario(named: "vgr-ledningsrad")
    let comparison = try ledningsrad()
    let situation = { (id: String) in Timeline(of: scenario, alternative: AlternativeID(id)).situation() }
    let others = ["forslaget", "planerat", "allt-till-vvg", "allt-till-utokad-gits"]
    let plan = try Planner(solver: GLPKSolver()).plan(situation("pausat"), comparedWith: others.map(situation))
    for proposal in plan.proposals {
      let column = try comparison.column(proposal.alternative.id.rawValue)
      #expect(comparison.scores[column] == proposal.levels)
    }
    #expect(plan.proposals.count == others.count)
    #expect(comparison.scores[try comparison.column("planerat")] == plan.levels.map(\.value))
  }

  @Test("reckon with a value between the least and the most that it may turn out to be", arguments: scenarios)
  func valueIsInRange(name: String) throws {
    let comparison = AlternativeComparison(of: try scenario(named: name))
    for row in comparison.rows {
      for measurement in row.measurements {
        #expect(measurement.least <= measurement.value, "\(row.criterion.id)")
        #expect(measurement.most.map { measurement.value <= $0 } ?? true, "\(row.criterion.id)")
      }
    }
  }

  /// Parties that may turn out to sit in VVG, which nobody has stated.
  static let guests: [[String]] = [
    [], ["delregional"], ["vgr"], ["kommunerna", "vgr"], ["vastkom", "delregional"],
    ["kommunerna", "vgr", "vastkom", "delregional"],
  ]

  @Test("hold whatever the unknown turns out to be: values stay in their range and dominance stays", arguments: guests)
  func unknownsTurnOut(parties: [String]) throws {
    let ids = ["forslaget", "allt-till-vvg", "allt-till-utokad-gits", "planerat", "sammanslagna-gits", "avslutat"]
      .map { AlternativeID($0) }
    var scenario = try scenario(named: "vgr-ledningsrad")
    let open = AlternativeComparison(of: scenario, comparing: ids)
    scenario.organization.bodies.update(BodyID("vvg")) {
      $0.seats = Fact(.stated(parties.map { Seat(holder: .party(PartyID($0))) }))
    }
    let known = AlternativeComparison(of: scenario, comparing: ids)
    for id in ["goal.voices", "balance.principals", "heard.vgr", "heard.kommunerna"] {
      let (one, other) = (try #require(open[criterion: id]), try #require(known[criterion: id]))
      for (before, after) in zip(one.measurements, other.measurements) {
        #expect(before.least <= after.value, "\(id)")
        #expect(before.most.map { after.value <= $0 } ?? true, "\(id)")
        #expect(before.least <= after.least, "\(id)")
      }
      for winner in one.measurements.indices {
        for loser in one.measurements.indices
        where one.measurements[winner].isSurelyLess(than: one.measurements[loser]) {
          #expect(other.measurements[winner].value < other.measurements[loser].value, "\(id)")
        }
      }
    }
  }

  @Test("say overload is unknown where no capacity is stated, and known where it is")
  func overload() throws {
    let open = try ledningsrad()
    #expect(open[criterion: "goal.overload"]?.outcome == .unknown)
    let stated = AlternativeComparison(of: try scenario(named: "exempel-kapacitet"))
    #expect(stated[criterion: "goal.overload"]?.outcome != .unknown)
  }

  @Test("leave a voice open in the areas of an owner whose seats are unknown")
  func openVoices() throws {
    let comparison = try ledningsrad()
    let everything = try comparison.measurement("goal.voices", of: "allt-till-vvg")
    #expect(everything.least.units == 0)
    #expect(everything.most == Score(units: 48, scale: 2))
    #expect(everything.doubtful == [BodyID("vvg")])
    let certain = try comparison.measurement("goal.voices", of: "allt-till-utokad-gits")
    #expect(certain.isCertain && certain.value == Score(units: 12, scale: 2))
  }
}
