import ModelFormat
import Responsibility
import Testing
import Vocabulary

@Suite("Phases in a file")
struct PhaseReadingTests {
  private func read(_ text: String) -> Reading {
    let reading = ModelReader().read("ansvar: 1\nnamn: Exempel\ndatum: 2023-05-31\n" + text, file: "fil.yaml")
    return Reading(scenario: reading.scenario, complaints: reading.problems.map(\.message.swedish))
  }

  private struct Reading {
    let scenario: Scenario?
    let complaints: [String]
  }

  @Test("are read with their times and where they come from, in the file and in an alternative")
  func phases() throws {
    let reading = read(
      """
      faser:
        - {namn: Mellantiden, från: hösten 2023, till: {värde: nästa år, källa: s. 2}, källa: s. 4, grund: slutsats}
      alternativ: {paus: {namn: Pausen, faser: {namn: Ensam}}}

      """)
    #expect(reading.complaints.isEmpty)
    let phase = try #require(reading.scenario?.phases.first)
    #expect(phase.name == "Mellantiden")
    #expect(phase.period.from?.text == "hösten 2023" && phase.period.through?.latest == Day(2024, 12, 31))
    #expect(phase.note.provenance.source == "s. 4" && phase.note.provenance.basis == .inferred)
    #expect(phase.note.place?.line == 5)
    #expect(reading.scenario?.alternatives.first?.phases.map(\.name) == ["Ensam"])
  }

  @Test("need a name, and an end that is not before the beginning")
  func complaints() {
    #expect(read("faser: [{från: hösten 2023}]\n").complaints == ["Fasen saknar `namn`. Skriv `namn: …`."])
    let reversed = read("faser: [{namn: A, från: \"2024\", till: \"2023\"}]\n").complaints
    #expect(reversed.count == 1 && reversed[0].contains("är senare än"))
    #expect(read("faser: [{namn: A, slut: \"2023\"}]\n").complaints.count == 1)
  }
}
