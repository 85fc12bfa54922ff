import Checking
import ModelFormat
import Reorganization
import RepositoryFiles
import Responsibility
import Testing
import Vocabulary

/// Reads a scenario from text, with its first lines left out.
func scenario(_ text: String) throws -> Scenario {
  let reading = ModelReader().read("ansvar: 1\nnamn: Exempel\n" + text, file: "exempel.yaml")
  return try #require(reading.scenario, "\(reading.problems.map(\.message.swedish))")
}

/// The state after an alternative; today when it is nil.
func situation(_ text: String, _ alternative: String? = nil) throws -> Situation {
  Timeline(of: try scenario(text), alternative: alternative.map { AlternativeID($0) }).situation()
}

/// The main case, as an alternative of it leaves the organisation.
func ledningsrad(_ alternative: String?) throws -> Situation {
  let text = try RepositoryFiles.text("scenarios/vgr-ledningsrad/scenario.yaml")
  let reading = ModelReader().read(text, file: "scenario.yaml")
  let scenario = try #require(reading.scenario)
  return Timeline(of: scenario, alternative: alternative.map { AlternativeID($0) }).situation()
}
