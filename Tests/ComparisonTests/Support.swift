import Comparison
import ModelFormat
import RepositoryFiles
import Responsibility
import Testing
import Vocabulary

/// Reads a scenario from text, with its first lines left out.
func scenario(_ text: String) throws -> Scenario {
  let reading = ModelReader().read("ansvar: 1\nnamn: Exempel\n" + text, file: "exempel.yaml")
  return try #require(reading.scenario, "\(reading.problems.map(\.message.swedish))")
}

/// A scenario of the repository.
func scenario(named name: String) throws -> Scenario {
  let text = try RepositoryFiles.text("scenarios/\(name)/scenario.yaml")
  return try #require(ModelReader().read(text, file: "scenario.yaml").scenario)
}

/// The main case with the alternatives to compare.
func ledningsrad() throws -> AlternativeComparison { try Ledningsrad.comparison.get() }

/// Worked out once for all tests.
private enum Ledningsrad {
  static let comparison = Result {
    let ids = [
      "pausat", "forslaget", "allt-till-vvg", "allt-till-utokad-gits", "planerat", "sammanslagna-gits", "avslutat",
    ]
    return AlternativeComparison(
      of: try scenario(named: "vgr-ledningsrad"), comparing: ids.map { AlternativeID($0) })
  }
}

extension AlternativeComparison {
  /// The column of an alternative.
  func column(_ id: String) throws -> Int { try #require(contenders.firstIndex { $0.id == id }) }

  /// What a column scores on a criterion.
  func measurement(_ criterion: String, of id: String) throws -> Measurement {
    try #require(self[criterion: criterion]).measurements[try column(id)]
  }
}
