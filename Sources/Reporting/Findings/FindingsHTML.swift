import Checking
import Responsibility
public import Vocabulary

/// Writes findings as one HTML page that needs nothing else: no script, no font, no picture.
///
/// It can be read without seeing its colours: every severity has its word and a mark.
public struct FindingsHTML: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of report: FindingsReport) -> String {
    let head = report.head
    let title = "\(head.scenario) – \(head.subtitle[language])".escapedForMarkup
    let sections = report.groups.enumerated().map { section($1, number: $0 + 1, in: report) }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>
      \(FindingsStyle.sheet)
      </style>
      </head>
      <body>
      <main>
      <h1>\(head.scenario.escapedForMarkup)</h1>
      <p>\(head.subtitle[language].escapedForMarkup)</p>
      <p class="summary">\(report.summary[language].escapedForMarkup)</p>
      \(([contents(of: report)] + sections).joined())</main>
      </body>
      </html>

      """
  }

  /// A list of what was found, which leads there. One heading needs no list.
  private func contents(of report: FindingsReport) -> String {
    let groups = report.groups
    guard groups.count > 1 else { return "" }
    let items = groups.enumerated().map { index, group in
      "<li><a href=\"#a\(index + 1)\">\(heading(of: group, in: report))</a> (\(group.findings.count))</li>\n"
    }
    let label = Text(sv: "Innehåll", en: "Contents")[language]
    return "<nav aria-label=\"\(label)\">\n<ul>\n\(items.joined())</ul>\n</nav>\n"
  }

  private func section(_ group: FindingGroup, number: Int, in report: FindingsReport) -> String {
    let id = "a\(number)"
    var html = "<section class=\"\(group.severity.rawValue)\" aria-labelledby=\"\(id)\">\n"
    html +=
      "<h2 id=\"\(id)\">\(heading(of: group, in: report)) <code>\(group.rule.rawValue.escapedForMarkup)</code></h2>\n"
    if let rule = report.rules[group.rule] { html += explanation(of: rule) }
    html += "<ul class=\"findings\">\n\(group.findings.map(item).joined())</ul>\n</section>\n"
    return html
  }

  /// The mark is for the eye; whoever listens hears the word.
  private func heading(of group: FindingGroup, in report: FindingsReport) -> String {
    let mark = "<span class=\"mark\" aria-hidden=\"true\">\(group.severity.mark)</span>"
    let severity = group.severity.noun.singular[language].sentenceCased
    let label = report.label(of: group.rule)?[language] ?? group.rule.rawValue
    return "\(mark) \(severity): \(label.escapedForMarkup)"
  }

  private func explanation(of rule: Rule) -> String {
    let sections: [(Text, Text)] = [
      (RuleHeading.matters, rule.documentation.matters), (RuleHeading.prefer, rule.documentation.prefer),
      (RuleHeading.exceptions, rule.documentation.exceptions),
    ]
    let terms = sections.map { heading, text in
      "<dt>\(heading[language])</dt>\n<dd>\(Self.withCode(text[language]))</dd>\n"
    }
    let title = Text(sv: "Om regeln", en: "About the rule")[language]
    return "<details>\n<summary>\(title)</summary>\n<dl>\n\(terms.joined())</dl>\n</details>\n"
  }

  /// Documentation text, in which what stands between backticks is code.
  private static func withCode(_ text: String) -> String {
    text.escapedForMarkup.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { $0.isMultiple(of: 2) ? String($1) : "<code>\($1)</code>" }
      .joined()
  }

  private func item(_ finding: Finding) -> String {
    let message = finding.message
    var html = "<li>\n<p class=\"statement\">\(message.statement[language].escapedForMarkup)</p>\n"
    let rest = [message.reason, message.remedy].compactMap { $0 }
    if !rest.isEmpty { html += "<p>\(Text.sentences(rest)[language].escapedForMarkup)</p>\n" }
    if let place = finding.place { html += "<p class=\"place\">\(self.place(place))</p>\n" }
    if !finding.notes.isEmpty {
      let notes = finding.notes.map { note in
        "<li>\(note.text[language].escapedForMarkup)\(note.place.map { " " + self.place($0) } ?? "")</li>\n"
      }
      html += "<ul class=\"notes\">\n\(notes.joined())</ul>\n"
    }
    return html + "</li>\n"
  }

  private func place(_ place: Place) -> String { "<code>\(place.description.escapedForMarkup)</code>" }
}

/// The looks of the page. Every pair of colours has a contrast of at least 7 to 1.
private enum FindingsStyle {
  static let sheet = """
    :root {
      color-scheme: light dark;
      --page: #ffffff; --text: #1b1b1b; --muted: #4a4a4a; --line: #767676;
      --error: #8f0f1a; --warning: #6b4200; --info: #0b4380;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #16181b; --text: #ececec; --muted: #c2c2c2; --line: #8d8d8d;
        --error: #ffa3a3; --warning: #ffcb70; --info: #a9d1ff;
      }
    }
    body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.5 system-ui, sans-serif; }
    main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
    h2 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 .5rem; }
    p { margin: .25rem 0; }
    a { color: inherit; }
    a:focus-visible, summary:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
    code { font: .875em/1.4 ui-monospace, monospace; color: var(--muted); overflow-wrap: anywhere; }
    nav ul, .findings { list-style: none; padding: 0; }
    .summary { font-size: 1.2rem; font-weight: 600; margin: 1rem 0; }
    .statement { font-weight: 600; }
    .findings > li { border-left: .25rem solid var(--line); padding: .25rem 0 .25rem 1rem; margin: 0 0 1rem; }
    .notes { color: var(--muted); margin: .25rem 0; padding-left: 1.25rem; }
    details { margin: 0 0 .75rem; }
    dt { font-weight: 600; }
    dd { margin: 0 0 .5rem; }
    .error h2 { color: var(--error); }
    .warning h2 { color: var(--warning); }
    .info h2 { color: var(--info); }
    .error .findings > li { border-left-style: solid; border-color: var(--error); }
    .warning .findings > li { border-left-style: dashed; border-color: var(--warning); }
    .info .findings > li { border-left-style: dotted; border-color: var(--info); }
    @media print { main { max-width: none; } nav, details { display: none; } .findings > li { break-inside: avoid; } }
    """
}
