import Testing
import Vocabulary

@testable import Reporting

@Suite("Tables as files")
struct FileGridTests {
  private func grid(_ cells: Grid.Cell..., showsChanges: Bool = false) -> Grid {
    Grid(cells.indices.map { Grid.Column(Text("K\($0 + 1)")) }, rows: [cells], showsChanges: showsChanges)
  }

  private func csv(_ text: String) -> String {
    let lines = CSVGrid(.swedish).text(of: grid(Grid.Cell(text))).split(separator: "\r\n", maxSplits: 1)
    return String(lines[1].dropLast())
  }

  // MARK: CSV

  @Test("begin, in CSV, with a byte order mark and end each line with CR LF")
  func csvFrame() {
    let text = CSVGrid(.swedish).text(of: grid(Grid.Cell("VVG"), Grid.Cell("GITS")))
    #expect(text == "\u{FEFF}K1;K2\r\nVVG;GITS\r\n")
  }

  @Test(
    "quote, in CSV, what would end a cell",
    arguments: [
      ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), (" a", "\" a\""), ("\"", "\"\"\"\""),
      ("å ä ö", "å ä ö"), ("", ""),
    ])
  func csvQuotes(written: String, expected: String) {
    #expect(csv(written) == expected)
  }

  @Test(
    "guard, in CSV, against formulas but leave the dash that says that nobody holds a role",
    arguments: [
      ("=1+1", "'=1+1"), ("+46", "'+46"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("-", "-"),
      ("=", "="), ("=A1;B1", "\"'=A1;B1\""), ("- item", "'- item"), ("a=b", "a=b"),
    ])
  func csvFormulas(written: String, expected: String) {
    #expect(csv(written) == expected)
  }

  @Test("guard, in CSV, against a formula behind a carriage return")
  func csvCarriageReturn() {
    let text = CSVGrid(.swedish).text(of: grid(Grid.Cell("\r=1")))
    #expect(text == "\u{FEFF}K1\r\n\"'\r=1\"\r\n")
  }

  @Test("list, in CSV, which cells have changed in a column that is there even when none has")
  func csvChanges() {
    let changed = grid(
      Grid.Cell("VVG", emphasis: .changed), Grid.Cell("x"), Grid.Cell("-", emphasis: .changed), showsChanges: true)
    #expect(CSVGrid(.swedish).text(of: changed) == "\u{FEFF}K1;K2;K3;Ändrat\r\nVVG;x;-;\"K1, K3\"\r\n")
    #expect(CSVGrid(.english).text(of: grid(Grid.Cell("x"), showsChanges: true)) == "\u{FEFF}K1;Changed\r\nx;\r\n")
  }

  @Test("keep, in CSV, the lines of a cell in the cell")
  func csvLines() {
    let cell = Grid.Cell([Grid.Line(Text("SAMSA")), Grid.Line(Text("SIP"), isItem: true)])
    #expect(CSVGrid(.swedish).text(of: grid(cell)) == "\u{FEFF}K1\r\n\"SAMSA\n- SIP\"\r\n")
  }

  // MARK: Markdown

  @Test(
    "escape, in Markdown, what Markdown would take for its own",
    arguments: [
      ("a|b", "a\\|b"), ("*a*", "\\*a\\*"), ("<b>", "&lt;b&gt;"), ("a & b", "a &amp; b"), ("[a](b)", "\\[a\\](b)"),
      ("`a`", "\\`a\\`"), ("\\", "\\\\"), ("snake_case", "snake_case"), ("_a_", "\\_a\\_"), ("a\r\nb", "a<br>b"),
      ("å – →", "å – →"),
    ])
  func markdownEscapes(written: String, expected: String) {
    let text = MarkdownGrid(.swedish).text(of: grid(Grid.Cell(written)))
    #expect(text == "| K1 |\n| --- |\n| \(expected) |\n")
  }

  @Test("make, in Markdown, what has changed bold and keep the lines of a cell in the cell")
  func markdownCells() {
    let items = Grid.Cell([Grid.Line(Text("SAMSA")), Grid.Line(Text("SIP"), isItem: true)])
    let changed = grid(items, Grid.Cell("VVG", emphasis: .changed), Grid.Cell([], emphasis: .changed))
    #expect(
      MarkdownGrid(.swedish).text(of: changed) == """
        | K1 | K2 | K3 |
        | --- | --- | --- |
        | SAMSA<br>- SIP | **VVG** | \\* |

        """)
  }

  @Test("are empty when they have no columns")
  func noColumns() {
    #expect(MarkdownGrid(.swedish).text(of: Grid([])) == "")
    #expect(TextGrid(Presentation(language: .swedish)).text(of: Grid([])) == "")
  }
}
