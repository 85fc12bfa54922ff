import Checking
import Foundation
import Reorganization
import Responsibility
import Testing
import Vocabulary

@testable import Reporting

@Suite("Consequences as a report")
struct ConsequencesReportTests {
  private func report(_ text: String, _ alternative: String) throws -> Report {
    Report(of: Consequences(of: try situation(text, alternative)))
  }

  private func grids(_ report: Report) -> [[[String]]] {
    report.blocks.compactMap { block in
      guard case .table(let grid) = block else { return nil }
      return grid.rows.map { row in row.map { $0.lines.map(\.text.swedish).joined(separator: "\n") } }
    }
  }

  /// The counts and commissioners of the domain notes on the main case: owned, performed, supported, commissioners
  /// before and after, each with the number of areas it gives.
  @Test("prints the main case's counts and commissioners, body by body")
  func mainCase() throws {
    let grids = grids(Report(of: Consequences(of: try ledningsrad("forslaget"))))
    let extended = "Utökad ledningsgrupp GITS"
    #expect(
      grids[1] == [
        ["VVG", "0 → 4", "0", "0", "okänd", "okänd"],
        ["SITIV", "1 → 1", "0", "0", "okänd", "okänd"],
        ["Ledningsrådet", "6 → 0", "0", "0", "VVG", "(pausat)"],
        [extended, "0 → 4", "0 → 1", "0", "okänd", "VVG (1)"],
        ["Ledningsgrupp GITS", "0", "0", "0", "okänd", "okänd"],
        ["GITS", "0", "4 → 5", "0", "Ledningsrådet (4), SITIV", "\(extended) (3), VVG (2), SITIV"],
        ["Förvaltningsgrupp SAMSA", "0", "0", "3 → 3", "Ledningsrådet (3)", "\(extended) (2), VVG (1)"],
        ["Arbetsgrupp avvikelser", "0", "0", "2 → 2", "Ledningsrådet (2)", "\(extended) (1), VVG (1)"],
        ["Arbetsgrupp rutin", "0", "0", "0", "Ledningsrådet", "ingen"],
        ["Arbetsgrupp utveckling", "0", "0", "0", "Ledningsrådet", "ingen"],
      ])
  }

  @Test("says the main case in one breath")
  func breath() throws {
    let summary = Report(of: Consequences(of: try ledningsrad("forslaget"))).summary
    #expect(
      summary.swedish == "7 områden byter ägare, 1 får en känd ägare och inget förlorar sin ägare. "
        + "2 områden får en känd utförare. 2 grupperingar förlorar sin uppdragsgivare. "
        + "Delregional vårdsamverkan förlorar sin röst i 3 områden. "
        + "I 3 områden går det inte att säga om någon röst går förlorad. Kapaciteter framgår inte.")
    #expect(summary.english.hasPrefix("7 areas change owner, 1 gets a known owner and none loses its owner. "))
  }

  @Test("does not say that voices are kept where nobody owns any longer")
  func pauseOnly() throws {
    let summary = Report(of: Consequences(of: try ledningsrad("pausat"))).summary
    #expect(
      summary.swedish
        == "6 områden förlorar sin ägare. 4 grupperingar förlorar sin uppdragsgivare. Kapaciteter framgår inte.")
  }

  @Test("makes a sentence of what is unknown")
  func unknownVoices() throws {
    let report = Report(of: Consequences(of: try ledningsrad("forslaget")))
    let heading = try #require(
      report.blocks.firstIndex { block in
        if case .heading(let text) = block { text.swedish == "Det som inte går att säga" } else { false }
      })
    guard case .list(let sentences) = report.blocks[heading + 1] else {
      Issue.record("no list follows the heading")
      return
    }
    #expect(
      sentences.map(\.swedish) == [
        "VVG:s platser framgår inte av underlaget. Därför går det inte att säga om VGR, VästKom och delregional "
          + "vårdsamverkan behåller sina röster i tre områden: Förvaltningsplan, Uppföljning av avvikelser och "
          + "Länsgemensamma styrdokument."
      ])
  }

  private static let loads = """
    enhet: timmar
    parter:
      p: {namn: Parten}
      q: {namn: Qvarteret}
    grupperingar:
      a: {namn: A, kapacitet: 10, platser: [p, q]}
      b: {namn: B, kapacitet: 10, platser: saknas}
    områden:
      x: {namn: X, ägare: a, insats: {ägare: 6}}
      y: {namn: Y, ägare: b, insats: {ägare: 6}}
      z: {namn: Z, ägare: b}
    alternativ:
      flytt: {namn: Flytten, ändringar: [{område: x, ägare: b}]}
      inget: {namn: Inget, ändringar: [{område: x, ägare: a}]}
    """

  @Test("shows load and capacity where they are stated, and who gets too much")
  func load() throws {
    let report = try report(Self.loads, "flytt")
    #expect(
      report.summary.swedish
        == "1 område byter ägare och inget förlorar sin ägare. Parten och Qvarteret förlorar sina röster i 1 område. "
        + "B blir överbelastad.")
    #expect(
      grids(report)[1] == [
        ["A", "1 → 0", "0", "0", "6 → 0", "10"], ["B", "2 → 3", "0", "0", "≥ 6 → ≥ 12", "10"],
      ])
    guard case .table(let grid) = report.blocks[3] else {
      Issue.record("no table of bodies")
      return
    }
    #expect(grid.rows[1][4].emphasis == .error)
  }

  @Test("says who becomes overloaded, who becomes more so and who was so already")
  func overloadBefore() throws {
    let text = """
      grupperingar:
        a: {namn: A, kapacitet: 10}
        b: {namn: B, slag: ledningsråd, kapacitet: 10}
        c: {namn: enheten, kapacitet: 10}
        d: {namn: D, kapacitet: 10}
      områden:
        x: {namn: X, ägare: a, utförare: a, insats: {ägare: 6, utförare: 6}}
        y: {namn: Y, ägare: b, insats: {ägare: 12}}
        z: {namn: Z, ägare: c, insats: {ägare: 12}}
      alternativ:
        flytt: {namn: Flytten, ändringar: [{område: x, ägare: b}]}
        till: {namn: Till, ändringar: [{område: z, ägare: [c, d]}]}
      """
    #expect(
      try report(text, "flytt").summary.swedish.hasSuffix(
        "B är överbelastat redan i dag och blir det ännu mer. Enheten är överbelastad redan i dag."))
    #expect(
      try report(text, "till").summary.swedish.hasSuffix(
        "D blir överbelastad. A, B och enheten är överbelastade redan i dag."))
    #expect(
      try report(text, "flytt").summary.english.hasSuffix(
        "B is overloaded already today and becomes more so. Enheten is overloaded already today."))
  }

  @Test("says in one sentence that nothing changes")
  func nothing() throws {
    #expect(
      try report(Self.loads, "inget").summary.swedish
        == "Alternativet ändrar inga roller, uppdragsgivare eller röster.")
  }

  @Test("writes the same as a Markdown document, summary first")
  func markdown() throws {
    let text = MarkdownReport(.swedish).text(of: try report(Self.loads, "flytt"))
    #expect(
      text.hasPrefix("# Exempel\n\nFlytten\n\n1 område byter ägare"))
    #expect(text.contains("\n\n| Område | Roll | Före | Efter |\n| --- | --- | --- | --- |\n| X | ägare | A | B |\n\n"))
    #expect(text.contains("\n\n- Parten och Qvarteret förlorar sina röster i X.\n"))
  }

  @Test("repeats the summary on the last line when the report is longer than a screen")
  func lastLine() throws {
    let long = Report(of: Consequences(of: try ledningsrad("forslaget")))
    let presentation = Presentation(language: .swedish, width: 1000)
    #expect(TextReport(presentation).text(of: long).hasSuffix("\n\n\(long.summary.swedish)\n"))
    let short = Report(head: long.head, summary: long.summary, blocks: [.list([long.summary])])
    #expect(TextReport(presentation).text(of: short).hasSuffix("\n- \(long.summary.swedish)\n"))
  }

  @Test("has, as JSON, the documented keys")
  func json() throws {
    struct Document: Decodable {
      struct State: Decodable {
        let state: String
        let bodies: [String]
      }
      struct Change: Decodable {
        let role: String
        let before: State
        let after: State
      }
      struct AreaEntry: Decodable {
        let area: String
        let changes: [Change]
      }
      struct Commissioner: Decodable {
        let body: String
        let declared: Bool
        let areas: [String]
      }
      struct Commissioners: Decodable {
        let state: String
        let bodies: [Commissioner]
      }
      struct Profile: Decodable {
        let active: Bool
        let owns: Int
        let performs: Int
        let supports: Int
        let load: Double
        let loadIsComplete: Bool
        let capacity: Double?
        let commissioners: Commissioners
      }
      struct BodyEntry: Decodable {
        let body: String
        let before: Profile
        let after: Profile
      }
      struct Lost: Decodable {
        let party: String
        let areas: [String]
      }
      struct Unknown: Decodable {
        let owner: String
        let areas: [String]
      }
      let alternative: String
      let date: String
      let summary: String
      let areas: [AreaEntry]
      let bodies: [BodyEntry]
      let voicesLost: [Lost]
      let voicesUnknown: [Unknown]
    }
    let text = ConsequencesJSON(.swedish).text(of: Consequences(of: try ledningsrad("forslaget")))
    let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    #expect(document.alternative == "forslaget")
    #expect(document.areas.first?.changes.first?.after.bodies == ["vvg"])
    let gits = try #require(document.bodies.first { $0.body == "gits" })
    #expect(gits.before.performs == 4 && gits.after.performs == 5)
    #expect(gits.after.commissioners.bodies.map(\.body) == ["utokad-gits", "vvg", "sitiv"])
    #expect(document.voicesLost.first?.areas == ["samsa-tjanst", "utbildning", "avvikelser"])
    #expect(document.voicesUnknown.first?.owner == "vvg")
  }
}
