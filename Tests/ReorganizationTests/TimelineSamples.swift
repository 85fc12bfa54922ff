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

/// One of the repository's scenarios.
func scenario(named name: String) throws -> Scenario {
  let reading = ModelReader().read(
    try RepositoryFiles.text("scenarios/\(name)/scenario.yaml"), file: "scenario.yaml")
  return try #require(reading.scenario, "\(reading.problems.map(\.message.swedish))")
}

func timeline(_ text: String, _ alternative: String? = "plan") throws -> Timeline {
  Timeline(of: try scenario(text), alternative: alternative.map { AlternativeID($0) })
}

func view(_ text: String, _ alternative: String? = "plan") throws -> TimelineView {
  TimelineView(of: try timeline(text, alternative))
}

func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

extension TimeSpan {
  /// "2023-09-01…2023-12-14", with nothing at an end that is open.
  var written: String { "\(days.first?.description ?? "")…\(days.last?.description ?? "")" }
}

extension TimeGap {
  /// "unowned plan 2024-03-01…2024-05-14".
  var written: String {
    switch kind {
    case .unowned(let areas): "unowned \(areas.map(\.rawValue).joined(separator: " ")) \(span.written)"
    case .withoutMandate(let body, let areas):
      "without mandate \(body) \(areas.map(\.rawValue).joined(separator: " ")) \(span.written)"
    case .withoutContract(let service, _): "without contract \(service) \(span.written)"
    }
  }
}
