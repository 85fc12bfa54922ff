public import Comparison
public import Vocabulary

/// Writes a comparison as one HTML page that needs nothing else: the summary, the picture, and the whole report.
///
/// It can be read without seeing its colours: the best of a row has its word.
public struct ComparisonHTML: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of comparison: AlternativeComparison) -> String {
    let report = Report(of: comparison)
    let subtitle = report.head.subtitle[language].escapedForMarkup
    let name = report.head.scenario.escapedForMarkup
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(name) – \(subtitle)</title>
      <style>
      \(Self.sheet)
      </style>
      </head>
      <body>
      <main>
      <h1>\(name)</h1>
      <p>\(subtitle)</p>
      <p class="summary">\(report.summary[language].escapedForMarkup)</p>
      <figure>
      \(ComparisonSVG(language).element(of: comparison))</figure>
      \(report.blocks.map(written).joined())</main>
      </body>
      </html>

      """
  }

  private func written(_ block: Report.Block) -> String {
    switch block {
    case .heading(let text): "<h2>\(escaped(text))</h2>\n"
    case .paragraph(let text, _): "<p class=\"lead\">\(escaped(text))</p>\n"
    case .list(let items): "<ul>\n\(items.map { "<li>\(escaped($0))</li>\n" }.joined())</ul>\n"
    case .remarks(let remarks): "<ul>\n\(remarks.map { "<li>\(escaped($0.text))</li>\n" }.joined())</ul>\n"
    case .table(let grid): table(grid)
    case .legend(let text): "<p class=\"legend\">\(escaped(text))</p>\n"
    }
  }

  private func escaped(_ text: Text) -> String { text[language].escapedForMarkup }

  private func table(_ grid: Grid) -> String {
    let titles = grid.columns.map { "<th scope=\"col\">\(escaped($0.title))</th>" }.joined()
    let rows = grid.rows.map { row -> String in
      let cells = row.enumerated().map { index, cell -> String in
        let text = cell.lines.map { escaped($0.text) }.joined(separator: "<br>")
        if index == 0 { return "<th scope=\"row\">\(text)</th>" }
        guard cell.emphasis == .best else { return "<td>\(text)</td>" }
        return "<td class=\"best\">\(text) <small>\(Text(sv: "bäst", en: "best")[language])</small></td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    return "<div class=\"wide\"><table>\n<thead><tr>\(titles)</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n"
      + "</table></div>\n"
  }

  private static let sheet = """
    :root { color-scheme: light dark; --page: #ffffff; --text: #1b1b1b; --muted: #4a4a4a; --line: #767676; }
    @media (prefers-color-scheme: dark) {
      :root { --page: #16181b; --text: #ececec; --muted: #c2c2c2; --line: #8d8d8d; }
    }
    body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.5 system-ui, sans-serif; }
    main { max-width: 80rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
    h2 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 .5rem; }
    p, li { max-width: 46rem; }
    p { margin: .25rem 0; }
    .summary { font-size: 1.2rem; font-weight: 600; margin: 1rem 0; }
    .lead { font-weight: 600; margin-top: 1rem; }
    .legend { color: var(--muted); font-size: .9375rem; margin: .5rem 0 1rem; }
    figure { margin: 1.5rem 0; overflow-x: auto; }
    figure svg { max-width: 100%; height: auto; min-width: 40rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; }
    th, td { border-bottom: 1px solid var(--line); padding: .25rem .75rem .25rem 0; text-align: right; }
    tbody th, thead th:first-child { text-align: left; font-weight: normal; }
    td { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .best { font-weight: 700; }
    @media print { main { max-width: none; } tr, li { break-inside: avoid; } }
    """
}
