import Checking
import ModelFormat
import Reorganization
import RepositoryFiles
import Responsibility

extension ModelReader {
  /// One of the repository's scenarios; nil when it has problems.
  func scenario(_ name: String) throws -> Scenario? {
    let path = "scenarios/\(name)/scenario.yaml"
    let reading = read(try RepositoryFiles.text(path), file: path)
    return reading.problems.isEmpty ? reading.scenario : nil
  }
}

extension Scenario {
  func situation(_ alternative: String?) -> Situation {
    Timeline(of: self, alternative: alternative.map { AlternativeID($0) }).situation()
  }

  /// "severity subject subject …", in the order of the findings.
  func findings(of rule: RuleID, in alternative: String?) -> [String] {
    Checker().findings(in: situation(alternative)).filter { $0.rule == rule }
      .map { "\($0.severity) \($0.subjects.map(\.id).joined(separator: " "))" }
  }
}
