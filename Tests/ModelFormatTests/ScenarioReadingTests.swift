import ModelFormat
import Responsibility
import Testing
import Vocabulary

/// The scenario from Västra Götaland is the specification of the format.
@Suite("The scenario of the council in Västra Götaland")
struct ScenarioReadingTests {
  let scenario: Scenario

  init() throws {
    let reading = ModelReader().read(
      try ProjectFiles.bytes("scenarios/vgr-ledningsrad/scenario.yaml"), file: "vgr.yaml")
    #expect(reading.problems.map { "\($0.place): \($0.code): \($0.message.swedish)" } == [])
    scenario = try #require(reading.scenario)
  }

  @Test("It reads without a problem, in the order written")
  func readsInOrder() {
    #expect(scenario.name == "Pausning av ledningsråd samordnad hälsa, vård och omsorg")
    #expect(
      scenario.organization.levels.ids.map(\.rawValue) == ["strategisk", "taktisk", "operativ", "utförande", "stöd"])
    #expect(scenario.organization.parties.ids.map(\.rawValue) == ["kommunerna", "vgr", "vastkom", "delregional"])
    #expect(scenario.organization.bodies.count == 11)
    #expect(scenario.organization.areas.count == 11)
    #expect(scenario.organization.documents.count == 2)
    #expect(scenario.organization.services.count == 3)
    #expect(scenario.alternatives.count == 2)
    #expect(scenario.looseReferences == [])
  }
}
