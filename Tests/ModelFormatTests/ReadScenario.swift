import ModelFormat
import Responsibility
import Testing
import Vocabulary

/// The scenario of a small file; the two lines that every file begins with are put before the text.
func scenario(_ body: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Scenario {
  let reading = ModelReader().read("ansvar: 1\nnamn: Prov\n" + body, file: "prov.yaml")
  return try #require(
    reading.scenario, "\(reading.problems.map { "\($0.place): \($0.message.swedish)" })", sourceLocation: sourceLocation
  )
}
