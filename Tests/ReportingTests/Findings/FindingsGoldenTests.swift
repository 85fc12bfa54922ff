import Reporting
import RepositoryFiles
import Testing
import Vocabulary

/// What every renderer makes of the awkward report, character by character. `ANSVAR_RECORD=1` writes the files anew.
@Suite("The findings, written in every format")
struct FindingsGoldenTests {
  struct Renderer: Sendable, CustomTestStringConvertible {
    let file: String
    let write: @Sendable (FindingsReport, Language) -> String

    var testDescription: String { file }
  }

  static let renderers = [
    Renderer(file: "findings.sarif") { FindingsSARIF($1).text(of: $0) },
    Renderer(file: "findings.xml") { FindingsJUnit($1).text(of: $0) },
    Renderer(file: "findings.github.txt") { FindingsGitHub($1).text(of: $0) },
    Renderer(file: "findings.md") { FindingsMarkdown($1).text(of: $0) },
    Renderer(file: "findings.html") { FindingsHTML($1).text(of: $0) },
    Renderer(file: "findings.json") { FindingsJSON($1).text(of: $0) },
  ]

  @Test("are what they were", arguments: renderers, Language.allCases)
  func matches(renderer: Renderer, language: Language) throws {
    let path = "Tests/Expected/findings/\(language.rawValue)/\(renderer.file)"
    let text = renderer.write(FindingSamples.awkward(), language)
    #expect(try RepositoryFiles.holds(text, at: path), "\(path) is stale.\n\(text)")
  }

  @Test("end with one line end, and never steer a terminal", arguments: renderers)
  func areClean(renderer: Renderer) throws {
    let reports = [FindingSamples.awkward(), FindingSamples.empty()] + (try FindingSamples.real())
    for report in reports {
      let text = renderer.write(report, .swedish)
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
    }
  }
}
