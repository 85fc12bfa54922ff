import ModelFormat
import RepositoryFiles
import Responsibility

/// The model of one of the scenarios, as the tests read it.
enum ScenarioFile {
  /// Nil when the file has problems.
  static func read(_ name: String) throws -> Scenario? {
    let path = "scenarios/\(name)/scenario.yaml"
    let reading = ModelReader().read(try RepositoryFiles.text(path), file: path)
    return reading.problems.isEmpty ? reading.scenario : nil
  }
}
