import Foundation
import Responsibility
import Testing
import Vocabulary

@testable import Reporting

@Suite("Problems as a report")
struct ProblemReportTests {
  private let problems = [
    InputProblem(
      "key-unknown", Text(sv: "Nyckeln `omraden` finns inte: menade du `områden`?", en: "There is no key `omraden`."),
      at: Place(file: "fil.yaml", line: 3, column: 1)),
    InputProblem(
      "alternative-unknown", Text(sv: "Filen har inget alternativ x.", en: "The file has no alternative x.")),
  ]

  @Test("gives each its place and message, and their number when there are several")
  func text() {
    let text = ProblemsText(Presentation(language: .swedish, width: 40)).text(of: problems)
    #expect(
      text == """
        ✗ fil.yaml:3:1
          Nyckeln `omraden` finns inte: menade
          du `områden`?
        ✗ Filen har inget alternativ x.

        2 problem.

        """)
  }

  @Test("has, as JSON, the documented keys")
  func json() throws {
    struct Document: Decodable {
      struct Entry: Decodable {
        let code: String
        let message: String
        let file: String?
        let line: Int?
        let column: Int?
      }
      let language: String
      let problems: [Entry]
    }
    let document = try JSONDecoder().decode(Document.self, from: Data(ProblemsJSON(.english).text(of: problems).utf8))
    #expect(document.language == "en")
    #expect(document.problems.map(\.code) == ["key-unknown", "alternative-unknown"])
    #expect(document.problems[0].message == "There is no key `omraden`.")
    #expect(document.problems[0].line == 3 && document.problems[1].line == nil)
  }
}
