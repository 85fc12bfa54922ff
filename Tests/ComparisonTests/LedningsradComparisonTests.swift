import Comparison
import Planning
import Responsibility
import Testing

@Suite("The alternatives to the pause in Västra Götaland, compared")
struct LedningsradComparisonTests {
  @Test("the proposal is dominated only by itself with the two management groups in one")
  func proposalIsDominated() throws {
    let comparison = try ledningsrad()
    let dominators = try comparison.dominators[comparison.column("forslaget")].map { comparison.contenders[$0].id }
    #expect(dominators == ["sammanslagna-gits"])
    #expect(try comparison.remaining.contains(comparison.column("allt-till-vvg")))
    #expect(try comparison.remaining.contains(comparison.column("planerat")))
  }

  @Test("the plan comes first in the order of the goals that it was made by")
  func planIsFirst() throws {
    let comparison = try ledningsrad()
    #expect(comparison.ranking.first == (try comparison.column("planerat")))
  }

  @Test("everything to one group leaves delregional vårdsamverkan without a voice in six areas")
  func voicePerParty() throws {
    let lost = try ledningsrad().measurement("voices.delregional", of: "allt-till-utokad-gits")
    #expect(lost.value == Score(units: 12, scale: 2) && lost.isCertain)
  }

  @Test("the parties' lost voices add up to the goal's")
  func partiesAddUp() throws {
    let comparison = try ledningsrad()
    for column in comparison.contenders.indices {
      let parties = comparison.rows.filter { $0.criterion.id.hasPrefix("voices.") }
      let sum = parties.reduce(0) { $0 + $1.measurements[column].value.units }
      #expect(sum == comparison[criterion: "goal.voices"]?.measurements[column].value.units)
    }
  }

  @Test("who pauses the council is its commissioner, and whoever decides on a new area is not known")
  func decisions() throws {
    let comparison = try ledningsrad()
    let decisions = comparison.contenders[try comparison.column("forslaget")].decisions
    let step = decisions.first { if case .step = $0.matter { true } else { false } }
    #expect(step?.deciders == [BodyID("vvg")])
    let area = decisions.first { $0.matter == .role(.owner, AreaID("uppdrag-utover")) }
    #expect(area?.deciders.isEmpty == true)
    let follow = AreaID("uppfoljning-avvikelser")
    #expect(decisions.first { $0.matter == .role(.performer, follow) }?.deciders == [BodyID("vvg")])
  }

  @Test("the plan and the proposal differ in the roles that the table moves beyond the plan")
  func differences() throws {
    let comparison = try ledningsrad()
    let proposal = try comparison.column("forslaget")
    let difference = try #require(comparison.differences.first { $0.column == proposal })
    #expect(comparison.contenders[difference.base].id == "planerat")
    #expect(
      Set(difference.roles.map(\.area.rawValue)) == [
        "avvikelser", "uppfoljning-avvikelser", "uppdrag-utover", "finansiering",
      ])
  }

  @Test("an alternative that builds on another one is held against that one")
  func differencesFromBase() throws {
    let comparison = try ledningsrad()
    let merged = try comparison.column("sammanslagna-gits")
    let difference = try #require(comparison.differences.first { $0.column == merged })
    #expect(comparison.contenders[difference.base].id == "forslaget")
    #expect(difference.roles.isEmpty && difference.bodies.map(\.rawValue) == ["ledningsgrupp-gits"])
  }
}
