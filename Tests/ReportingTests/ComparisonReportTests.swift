import Comparison
import Foundation
import ModelFormat
import Planning
import Reporting
import RepositoryFiles
import Responsibility
import Testing
import Vocabulary

@Suite("The report of a comparison")
struct ComparisonReportTests {
  private static let ids = [
    "pausat", "forslaget", "allt-till-vvg", "allt-till-utokad-gits", "planerat", "sammanslagna-gits", "avslutat",
  ]

  private static func ledningsrad() throws -> AlternativeComparison {
    let text = try RepositoryFiles.text("scenarios/vgr-ledningsrad/scenario.yaml")
    let scenario = try #require(ModelReader().read(text, file: "scenario.yaml").scenario)
    return AlternativeComparison(of: scenario, comparing: ids.map { AlternativeID($0) })
  }

  private static func text(_ comparison: AlternativeComparison, _ language: Language = .swedish) -> String {
    TextReport(Presentation(language: language)).text(of: Report(of: comparison))
  }

  private static func small(_ alternatives: String) throws -> AlternativeComparison {
    AlternativeComparison(
      of: try scenario(
        """
        grupperingar:
          rad: {namn: Rådet, slag: ledningsråd}
          a: {namn: A-gruppen, uppdragsbeskrivning: {datum: 2024-01-01}}
          b: {namn: B-gruppen, uppdragsbeskrivning: saknas}
          c: {namn: C-gruppen, uppdragsbeskrivning: {datum: 2024-01-01}}
        områden:
          plan: {namn: Plan, ägare: rad, utförare: c}
        alternativ:
          paus: {namn: Paus, ändringar: [{pausa: rad, från: 2023-01-01}]}

        """ + alternatives))
  }

  private static let two = """
      till-a: {namn: Till A, bygger-på: paus, ändringar: [{område: plan, ägare: a}]}
      till-b: {namn: Till B, bygger-på: paus, ändringar: [{område: plan, ägare: b}]}
    """

  @Test("has the summary and the deciding criteria on the first screen of a real case")
  func firstScreen() throws {
    let lines = Self.text(try Self.ledningsrad()).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 80 })
    let screen = lines.prefix(24)
    #expect(screen.contains { $0.contains("dominerade av E") })
    #expect(screen.contains { $0.hasPrefix("Fel ") })
    #expect(screen.contains { $0.hasPrefix("Åtgärder som behövs") })
  }

  @Test("says what is the same in all on one line and in no table")
  func equalIsFolded() throws {
    let comparison = try Self.small(Self.two)
    let text = Self.text(comparison)
    #expect(comparison[criterion: "goal.changes"]?.outcome(among: comparison.choices) == .same)
    let folded = try #require(comparison.rows.first { $0.outcome == .same && $0.measurements[0].value.units != 0 })
    #expect(text.contains("Lika i alla: "))
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix(folded.criterion.title.swedish + "  ") })
  }

  @Test("says what is known of no alternative, and never counts it")
  func unknownIsSaid() throws {
    let text = Self.text(try Self.small(Self.two))
    #expect(text.contains("Framgår inte för något alternativ: "))
    #expect(text.contains("Det har därför ingen del i jämförelsen."))
  }

  @Test("marks the best of a row and says who dominates")
  func bestAndDominated() throws {
    let text = Self.text(try Self.small(Self.two))
    #expect(text.contains("B Till B är dominerat av A: inte bättre på något kriterium, sämre på minst ett."))
    #expect(text.contains("Kvar är bara A Till A."))
    let row = text.split(separator: "\n").first { $0.hasPrefix("Utan uppdragsbeskrivning") }
    #expect(row?.contains("*0") == true)
    #expect(text.contains("Plan, ägare: B-gruppen i stället för A-gruppen."))
  }

  @Test("speaks of nothing to compare when the file has no alternatives")
  func noAlternatives() throws {
    let text = Self.text(AlternativeComparison(of: try scenario("grupperingar:\n  a: {namn: A}\n")))
    #expect(text.contains("Filen har inga alternativ att jämföra med läget i dag."))
  }

  @Test("is drawn the same way every time, with a title and a description for those who do not see it")
  func picture() throws {
    let comparison = try Self.ledningsrad()
    let picture = ComparisonSVG(.swedish).text(of: comparison)
    #expect(picture == ComparisonSVG(.swedish).text(of: try Self.ledningsrad()))
    #expect(picture.contains("role=\"img\"") && picture.contains("<title ") && picture.contains("<desc "))
    #expect(picture.contains("prefers-color-scheme: dark"))
    // The best of a row is a word, not only a colour.
    let bests = comparison.deciding.map { $0.best(among: comparison.choices).count }.reduce(0, +)
    #expect(picture.components(separatedBy: " bäst</text>").count - 1 == bests)
    for row in comparison.deciding { #expect(picture.contains(">\(row.criterion.title.swedish)</text>")) }
  }

  @Test("draws names as text, whatever characters they have")
  func hostileNames() throws {
    let comparison = try Self.small(
      """
        till-a: {namn: "<script>&\\"", bygger-på: paus, ändringar: [{område: plan, ägare: a}]}
        till-b: {namn: Till B, bygger-på: paus, ändringar: [{område: plan, ägare: b}]}
      """)
    for page in [ComparisonSVG(.swedish).text(of: comparison), ComparisonHTML(.swedish).text(of: comparison)] {
      #expect(!page.contains("<script"))
    }
  }

  @Test("is a page that needs nothing else")
  func page() throws {
    let page = ComparisonHTML(.english).text(of: try Self.ledningsrad())
    #expect(page.contains("<html lang=\"en\">") && page.contains("<svg "))
    for foreign in ["<link", "<script", "src=", "@import", "<?xml"] { #expect(!page.contains(foreign)) }
  }

  @Test("is a spreadsheet with a column for every alternative and a row for every criterion")
  func spreadsheet() throws {
    let comparison = try Self.small(Self.two)
    let lines = ComparisonCSV(.swedish).text(of: comparison).split(separator: "\r\n")
    #expect(lines.first?.contains(";Läget i dag;Paus;Till A;Till B;") == true)
    #expect(lines.count == comparison.rows.count + 2)
    #expect(lines.last?.contains("Dominerat av") == true)
  }

  @Test("has every criterion of every alternative in JSON, null where nothing is known")
  func json() throws {
    let comparison = try Self.small(Self.two)
    let json = ComparisonJSON(.swedish).text(of: comparison)
    #expect(json.contains("\"dominatedBy\": [\"idag\", \"till-a\"]"))
    #expect(json.components(separatedBy: "\"goal.overload\": {").count - 1 == comparison.contenders.count)
    #expect(json.contains("\"value\": null"))
  }
}
