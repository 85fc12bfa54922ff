public import Checking
import Responsibility
import Vocabulary

/// The pages of docs/rules, made from the rules themselves.
public struct RuleReference: Sendable {
  private let catalogue: RuleCatalogue

  public init(_ catalogue: RuleCatalogue = .standard) { self.catalogue = catalogue }

  /// Every page by its file name, the index included.
  public var pages: [String: String] {
    var pages = ["README.md": index]
    for rule in catalogue.rules { pages["\(rule.id).md"] = page(for: rule) }
    return pages
  }

  private var index: String {
    var lines = [
      "# Regler", "",
      "Varje regel har en sida med vad den prövar, varför det spelar roll och exempel. Exemplen är regelns tester.", "",
      "Ändra allvar eller tröskel under `regler:` i filen. Godta en enskild anmärkning med `tillåt:` och ett skäl vid",
      "den post som den gäller.", "",
      "Regler som är av från början passar inte alla. De prövas när filen ger dem ett allvar eller en tröskel.", "",
    ]
    for group in RuleGroup.allCases {
      let rules = catalogue.rules.filter { $0.group == group }
      guard !rules.isEmpty else { continue }
      lines += ["## \(group.rawValue). \(group.title.swedish)", "", "| regel | allvar | vad |", "|---|---|---|"]
      lines += rules.map { rule in
        let severity = rule.severity.noun.singular.swedish + (rule.isOffByDefault ? ", av från början" : "")
        return "| [`\(rule.id)`](\(rule.id).md) | \(severity) | \(rule.label.swedish) |"
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private func page(for rule: Rule) -> String {
    var lines = ["# \(rule.label.swedish)", "", "`\(rule.id)` · \(rule.severity.noun.singular.swedish)"]
    lines[2] += " · \(rule.group.rawValue). \(rule.group.title.swedish)"
    if rule.isOffByDefault { lines[2] += " · av från början" }
    lines += ["", "_Skriven av koden; ändra i regelns fil._", ""]
    lines += sections(of: rule, in: .swedish)
    lines += ["## Exempel", ""]
    for example in rule.examples { lines += section(for: example, of: rule) }
    lines += ["## Källor", "", rule.documentation.sources.joined(separator: ", "), ""]
    lines += ["---", "", "# \(rule.label.english)", ""]
    lines += sections(of: rule, in: .english)
    return lines.joined(separator: "\n")
  }

  private func sections(of rule: Rule, in language: Language) -> [String] {
    let documentation = rule.documentation
    var sections: [(Text, Text)] = [
      (Text(sv: "Vad regeln prövar", en: "What it checks"), documentation.checks),
      (Text(sv: "Varför det spelar roll", en: "Why it matters"), documentation.matters),
      (Text(sv: "Undvik", en: "Avoid"), documentation.avoid),
      (Text(sv: "Gör hellre så", en: "Prefer"), documentation.prefer),
      (Text(sv: "Undantag", en: "Exceptions"), documentation.exceptions),
    ]
    if let threshold = rule.threshold {
      let value = Text(" (\(threshold.standard))")
      sections.append((Text(sv: "Tröskel", en: "Threshold"), threshold.meaning + value))
    }
    if rule.isOffByDefault {
      sections.append((Text(sv: "Slå på regeln", en: "Turning the rule on"), Self.turningOn(rule)))
    }
    return sections.flatMap { ["## \($0[language])", "", $1[language], ""] }
  }

  /// What to write in a file to have the rule checked.
  private static func turningOn(_ rule: Rule) -> Text {
    let (sv, en) = (rule.severity.word.swedish, rule.severity.word.english)
    let severity = Text(sv: "`regler: {\(rule.id): \(sv)}`", en: "`rules: {\(rule.id): \(en)}`")
    let start = Text(sv: "Regeln är av från början. Skriv ", en: "The rule is off at first. Write ") + severity
    guard let threshold = rule.threshold?.standard else { return start + Text(sv: " i filen.", en: " in the file.") }
    return start
      + Text(
        sv: " i filen, eller ge den en tröskel: `regler: {\(rule.id): {tröskel: \(threshold)}}`.",
        en: " in the file, or give it a threshold: `rules: {\(rule.id): {threshold: \(threshold)}}`.")
  }

  private func section(for example: Example, of rule: Rule) -> [String] {
    let count = example.expectedLines.count
    let verdict =
      count == 0
      ? "Ingen anmärkning" : "\(count == 1 ? "En anmärkning" : "\(count) anmärkningar"), vid `\(Example.marker)`"
    let chosen = example.alternative.map { ", alternativet `\($0)`" } ?? ""
    let day = example.day.map { ", \($0)" } ?? ""
    return ["**\(example.title.swedish).** \(verdict)\(chosen)\(day).", "", "```yaml", example.text, "```", ""]
  }
}
