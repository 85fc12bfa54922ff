import GLPKSolver
import ModelFormat
import Planning
import Reorganization
import Reporting
import RepositoryFiles
import Responsibility
import Testing
import Vocabulary

@Suite("What pauses cost, written down")
struct ResilienceReportTests {
  /// - Parameter tried: how many of the single pauses a stopped search came to; nil for all.
  private static func resilience(tried: Int? = nil, hasPairs: Bool = false) throws -> Resilience {
    let text = try RepositoryFiles.text("scenarios/exempel-kapacitet/scenario.yaml")
    let scenario = try #require(ModelReader().read(text, file: "scenario.yaml").scenario)
    let study = ResilienceStudy(Timeline(of: scenario, alternative: nil).situation())
    let planner = Planner(solver: GLPKSolver())
    let singles = try study.singles.prefix(tried ?? study.singles.count).compactMap {
      try study.outcome(of: $0, with: planner)
    }
    let pairs = try hasPairs ? study.pairs.prefix(10).compactMap { try study.outcome(of: $0, with: planner) } : nil
    return Resilience(study, singles: singles, pairs: pairs, criticalFrom: 3)
  }

  @Test("the page needs nothing from anywhere else and can be read without its colours")
  func page() throws {
    let html = ResilienceHTML(.swedish).text(of: try Self.resilience())
    #expect(!html.contains("<script") && !html.contains("<link") && !html.contains("src="))
    #expect(!html.replacing("http://www.w3.org/2000/svg", with: "").contains("http"))
    #expect(html.contains("<title id=\"heat-title\">") && html.contains("<desc id=\"heat-desc\">"))
    // Every obstacle is there, not only those of the first roles.
    for area in ["Gemensam drift", "Nät och kommunikation", "Användarstöd"] {
      #expect(html.contains("\(area) går inte att ge någon utförare"))
    }
  }

  @Test("the picture tells whoever hears it which pauses leave a role empty")
  func description() throws {
    let svg = ResilienceSVG(.english).text(of: try Self.resilience())
    #expect(svg.contains("IT-enheten: 5, Utvecklingsenheten: 6, Samverkansrådet: 1"))
    #expect(svg.contains("prefers-color-scheme: dark"))
  }

  @Test("the spreadsheet has a row for every pause")
  func spreadsheet() throws {
    let resilience = try Self.resilience()
    #expect(ResilienceTables(resilience).full.rows.count == resilience.bodies.count)
  }

  @Test("a search that was stopped says how far it came, and the squares it did not come to say so")
  func stopped() throws {
    let few = try Self.resilience(tried: 4)
    #expect(few.isIncomplete)
    let text = TextReport(Presentation(language: .swedish, width: 400)).text(of: Report(of: few))
    #expect(text.contains("Sökningen avbröts: 4 av 11 pauser är prövade."))
    #expect(text.contains("4 prövade grupperingar"))
    #expect(ResilienceSVG(.swedish).text(of: few).contains(">?</text>"))
    let pairs = try Self.resilience(hasPairs: true)
    #expect(pairs.isIncomplete && pairs.askedCount == 55)
    #expect(ResilienceJSON(.swedish).text(of: pairs).contains("\"complete\": false"))
  }
}
