import Testing
import Vocabulary

@testable import Reporting

@Suite("Tables as text")
struct TextGridTests {
  private func written(_ grid: Grid, width: Int = 80, isStyled: Bool = false) -> String {
    TextGrid(Presentation(language: .swedish, width: width, isStyled: isStyled)).text(of: grid)
  }

  private let roles = Grid(
    [Grid.Column(Text("Område"), weight: 2), Grid.Column(Text("Ägare"))],
    rows: [
      [Grid.Cell("Förvaltningsplan"), Grid.Cell("VVG")],
      [Grid.Cell("Långsiktig utveckling av tjänsten"), Grid.Cell("SITIV")],
    ])

  @Test("are as wide as they need to be")
  func naturalWidth() {
    #expect(
      written(roles) == """
        Område                             Ägare
        ─────────────────────────────────  ─────
        Förvaltningsplan                   VVG
        Långsiktig utveckling av tjänsten  SITIV

        """)
  }

  @Test("wrap between words when the line is short, with air around tall rows")
  func wraps() {
    #expect(
      written(roles, width: 26) == """
        Område               Ägare
        ───────────────────  ─────
        Förvaltningsplan     VVG

        Långsiktig           SITIV
        utveckling av
        tjänsten

        """)
  }

  @Test("cut a word only when it alone is wider than its column, after a hyphen if it has one")
  func cutsWideWords() {
    let grid = Grid(
      [Grid.Column(Text("Ord"))],
      rows: [[Grid.Cell("implementeringsmaterial")], [Grid.Cell("informations-och-tjänstesamordning")]])
    #expect(
      written(grid, width: 20) == """
        Ord
        ────────────────────
        implementeringsmater
        ial

        informations-och-
        tjänstesamordning

        """)
  }

  @Test("indent the later lines of a sub-area")
  func items() {
    let cell = Grid.Cell([
      Grid.Line(Text("SAMSA")), Grid.Line(Text("In- och utskrivning av patienter"), isItem: true),
    ])
    #expect(
      written(Grid([Grid.Column(Text("Område"))], rows: [[cell]]), width: 20) == """
        Område
        ────────────────────
        SAMSA
        - In- och
          utskrivning av
          patienter

        """)
  }

  @Test("count å ä ö, arrows, dashes and combining marks as one column each, wide characters as two")
  func unicodeWidth() {
    #expect("å ä ö – →".displayWidth == 9)
    #expect("a\u{30A}e\u{301}".displayWidth == 2)
    #expect("\u{301}".displayWidth == 0)
    #expect("漢字".displayWidth == 4)
    let grid = Grid(
      [Grid.Column(Text("Ord")), Grid.Column(Text("Svar"))],
      rows: [[Grid.Cell("a\u{30A}r"), Grid.Cell("ja")], [Grid.Cell("漢字"), Grid.Cell("nej")]])
    #expect(
      written(grid) == """
        Ord   Svar
        ────  ────
        a\u{30A}r    ja
        漢字  nej

        """)
  }

  @Test("put a mark beside every colour, and no colour unless asked for")
  func marks() {
    let grid = Grid(
      [Grid.Column(Text("A")), Grid.Column(Text("B"), alignment: .trailing)],
      rows: [
        [Grid.Cell("VVG", emphasis: .changed), Grid.Cell("12", emphasis: .error)],
        [Grid.Cell("-", emphasis: .changed), Grid.Cell("3", emphasis: .warning)],
        [Grid.Cell([], emphasis: .changed), Grid.Cell("0", emphasis: .muted)],
      ])
    #expect(
      written(grid) == """
        A        B
        ────  ────
        VVG*  ✗ 12
        -*     ! 3
        *        0

        """)
    let styled = written(grid, isStyled: true)
    #expect(styled.contains("\u{1B}[1;36mVVG*\u{1B}[0m  \u{1B}[31m✗ 12\u{1B}[0m\n"))
    #expect(styled.contains(" \u{1B}[33m! 3\u{1B}[0m\n"))
  }

  @Test("move remarks below their rows when there is no room beside them")
  func asides() {
    let grid = Grid(
      [Grid.Column(Text("Område")), Grid.Column(Text("Kommentar"), isAside: true)],
      rows: [
        [Grid.Cell("Finansiering"), Grid.Cell("Strategin ansvarar SITIV för.")], [Grid.Cell("Drift"), .empty],
      ])
    #expect(written(grid).hasPrefix("Område        Kommentar\n"))
    #expect(
      written(grid, width: 24) == """
        Område
        ────────────
        Finansiering
          Kommentar: Strategin
          ansvarar SITIV för.

        Drift

        """)
  }

  @Test("keep together what is one word to the reader")
  func unbroken() {
    let grid = Grid(
      [Grid.Column(Text("Gruppering")), Grid.Column(Text("Äger"))],
      rows: [
        [Grid.Cell("En gruppering med ett långt namn"), Grid.Cell([Grid.Line(Text("6 → 0"), isUnbroken: true)])]
      ])
    #expect(
      written(grid, width: 24) == """
        Gruppering         Äger
        ─────────────────  ─────
        En gruppering med  6 → 0
        ett långt namn

        """)
  }

  @Test("never cut a word of a later line while another column has room")
  func hangingWords() {
    let item = Grid.Line(Text("Överenskommelsen om vård"), isItem: true)
    let grid = Grid(
      [Grid.Column(Text("Område")), Grid.Column(Text("Ägare"), weight: 9)],
      rows: [[Grid.Cell([item]), Grid.Cell("en gruppering med ett långt namn")]])
    // Two columns of 18 and 10 with two spaces between them: no narrower line holds the widest words of both.
    for width in 30...60 {
      #expect(written(grid, width: width).contains("Överenskommelsen"), "at \(width)")
    }
  }

  @Test("keep the rows about one thing together, with air only beside what wraps")
  func groups() {
    let grid = Grid(
      [Grid.Column(Text("Område")), Grid.Column(Text("Roll"))],
      rows: [
        [Grid.Cell("Plan"), Grid.Cell("ägare")], [.empty, Grid.Cell("utförare")],
        [Grid.Cell("Drift"), Grid.Cell("ägare")], [Grid.Cell("Avtal"), Grid.Cell("ägare")],
        [.empty, Grid.Cell("arbetsgrupp som är lång")], [Grid.Cell("Kort"), Grid.Cell("ägare")],
      ])
    #expect(
      written(grid, width: 22) == """
        Område  Roll
        ──────  ──────────────
        Plan    ägare
                utförare
        Drift   ägare

        Avtal   ägare
                arbetsgrupp
                som är lång

        Kort    ägare

        """)
  }

  @Test("show what would steer the terminal instead of sending it there")
  func controls() {
    let grid = Grid([Grid.Column(Text("A"))], rows: [[Grid.Cell("x\u{1B}[31my\u{202E}z")]])
    #expect(written(grid).contains("x\u{FFFD}[31my\u{FFFD}z\n"))
  }

  @Test("stay within any width, lose nothing and never leave spaces at the end of a line", arguments: 20...90)
  func everyWidth(width: Int) {
    let lines = TextGrid(Presentation(language: .swedish, width: width)).lines(of: roles)
    for line in lines {
      #expect(line.displayWidth <= width)
      #expect(!line.hasSuffix(" "))
    }
    let words = lines.joined(separator: " ").split(separator: " ")
    for word in ["Förvaltningsplan", "Långsiktig", "utveckling", "av", "tjänsten", "VVG", "SITIV"] {
      #expect(words.contains(Substring(word)) || width < 26, "\(word) at \(width)")
    }
  }
}
