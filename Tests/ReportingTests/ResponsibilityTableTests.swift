import Checking
import Responsibility
import Testing
import Vocabulary

@testable import Reporting

@Suite("The table of responsibility")
struct ResponsibilityTableTests {
  private func cells(_ grid: Grid) -> [[String]] {
    grid.rows.map { row in
      row.map { cell in cell.lines.map { ($0.isItem ? "- " : "") + $0.text.swedish }.joined(separator: "\n") }
    }
  }

  /// The document's table (004, Förslag på ansvar), with hyphens from column breaks taken out and the bodies by the
  /// names that the scenario declares.
  @Test("is the document's, cell by cell, with the dash and the blank kept apart")
  func documentTable() throws {
    let table = ResponsibilityTable(of: try ledningsrad("forslaget"))
    let extended = "Utökad ledningsgrupp GITS"
    let (support, deviations) = ("Förvaltningsgrupp SAMSA", "Arbetsgrupp avvikelser")
    #expect(table.grid.columns.map(\.title.swedish) == ["Områden", "Ägare", "Utförare", "Arbetsgrupp", "Kommentar"])
    #expect(
      cells(table.grid).map { $0.prefix(4) } == [
        ["Förvaltningsplan", "VVG", "GITS", ""],
        [
          "Förvalta och utveckla IT-tjänst SAMSA\n- In- o utskrivnings process\n- Öppenvårds process\n- SIP process",
          extended, "GITS", support,
        ],
        [
          "Utbildningsmaterial och vid behov utbildningsinsatser för IT-tjänst SAMSA", extended, "GITS", support,
        ],
        [
          "Förvalta och utveckla avvikelser i samverkan, IT-tjänst MedControl Pro (operativt)", extended, "-",
          deviations,
        ],
        ["Uppföljning och analys, av avvikelser i samverkan", "VVG", extended, deviations],
        ["Länsgemensamma styrdokument, inkl. implementeringsmaterial", "VVG", "GITS", support],
        ["Uppdrag utöver förvaltningsplan", extended, "GITS", ""],
        ["Finansiering", "SITIV, VVG", "", ""],
      ])
    #expect(cells(table.grid)[0][4].hasPrefix("Inför 2024 bör förvaltningsplanen formuleras mer övergripande."))
    #expect(cells(table.grid)[7][4].hasPrefix("Utvecklingsstrategin ansvarar SITIV för."))
    let changed = table.grid.rows.map { row in row.map { $0.emphasis == .changed }.prefix(4) }
    #expect(
      changed == [
        [false, true, false, false], [false, true, false, false], [false, true, false, false],
        [false, true, true, false], [false, true, true, false], [false, true, false, false],
        [false, true, true, false], [false, true, false, false],
      ])
  }

  @Test("says who is paused, what is unknown, and marks nothing today")
  func states() throws {
    let today = ResponsibilityTable(of: try ledningsrad(nil))
    #expect(cells(today.grid)[3].prefix(3).last == "okänd")
    #expect(!today.grid.rows.joined().contains { $0.emphasis == .changed })
    #expect(today.legend.swedish == "okänd = framgår inte av underlaget · tomt = inte angivet")
    let paused = ResponsibilityTable(of: try ledningsrad("pausat"))
    #expect(cells(paused.grid)[0][1] == "Ledningsrådet (pausat)")
    #expect(paused.grid.rows[0][1].emphasis == .changed)
  }

  @Test("explains the same marks in Markdown as in text")
  func markdownLegend() throws {
    let text = """
      grupperingar:
        a: {namn: A}
      områden:
        x: {namn: X, ägare: saknas, utförare: okänd}
      alternativ:
        flytt: {namn: Flytten, ändringar: [{område: x, arbetsgrupp: a}]}
      """
    let today = ResponsibilityTable(of: try situation(text))
    #expect(
      ResponsibilityTableMarkdown(.swedish).text(of: today).hasSuffix(
        "|\n\n\\- ingen · okänd = framgår inte av underlaget · tomt = inte angivet\n"))
    let changed = ResponsibilityTable(of: try situation(text, "flytt"))
    #expect(
      ResponsibilityTableMarkdown(.swedish).text(of: changed).hasSuffix(
        "|\n\nFetstil: ändrat jämfört med i dag · - ingen · okänd = framgår inte av underlaget\n"))
  }

  @Test("has columns for consultation and information only when some area has them, and says how owners share")
  func columnsAndParts() throws {
    let table = ResponsibilityTable(
      of: try situation(
        """
        grupperingar:
          a: {namn: Rådet, slag: ledningsråd}
          b: {namn: Gruppen}
        områden:
          plan: {namn: Plan, ägare: {a: Strategi, b: Drift}, samråd: [b]}
          drift: {namn: Drift, ägare: a, kommentar: Ses över}
        """))
    #expect(
      table.grid.columns.map(\.title.swedish) == [
        "Områden", "Ägare", "Utförare", "Arbetsgrupp", "Samråd", "Kommentar",
      ])
    #expect(
      cells(table.grid)[0] == ["Plan", "Rådet, Gruppen", "", "", "Gruppen", "Delat: Rådet – Strategi; Gruppen – Drift"])
    #expect(cells(table.grid)[1].last == "Ses över")
  }

  @Test("takes the comment of the latest change on the area before the area's own")
  func comments() throws {
    let text = """
      grupperingar:
        a: {namn: A}
        b: {namn: B}
      områden:
        plan: {namn: Plan, ägare: a, kommentar: Från början}
      alternativ:
        ett:
          namn: Ett
          ändringar:
            - {område: plan, ägare: b, från: 2024-01-01, kommentar: Först}
            - {område: plan, ägare: a, från: 2025-01-01, kommentar: Sedan}
            - {område: plan, utförare: b, från: 2026-01-01}
      """
    #expect(cells(ResponsibilityTable(of: try situation(text)).grid)[0].last == "Från början")
    #expect(cells(ResponsibilityTable(of: try situation(text, "ett")).grid)[0].last == "Sedan")
  }

  @Test("gives a part with roles of its own a row of its own")
  func parts() throws {
    let table = ResponsibilityTable(
      of: try situation(
        """
        grupperingar:
          a: {namn: A}
          b: {namn: B}
        områden:
          plan:
            namn: Plan
            ägare: a
            delområden:
              ett: Ett
              två: {namn: Två, ägare: b}
        """))
    #expect(cells(table.grid).map(\.first) == ["Plan\n- Ett", "- Två"])
  }

  @Test("says so when the file has no areas")
  func empty() throws {
    let table = ResponsibilityTable(of: try situation("grupperingar:\n  a: {namn: A}\n"))
    let presentation = Presentation(language: .swedish)
    #expect(
      ResponsibilityTableText(presentation).text(of: table) == "Exempel\nLäget i dag\n\nFilen har inga områden.\n")
    #expect(ResponsibilityTableMarkdown(.english).text(of: table).hasSuffix("\nThe file has no areas.\n"))
  }
}
