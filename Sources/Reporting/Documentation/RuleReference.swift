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
      "Varje regel har en sida med vad den prövar eller härleder, varför det spelar roll och exempel. Exemplen är",
      "regelns tester. Grupperna A–E prövar en fil, F–H säger vad en förändring innebär.", "",
      "Ändra allvar eller tröskel under `regler:` i filen. Godta en enskild anmärkning med `tillåt:` och ett skäl vid",
      "den post som den gäller.", "",
      "Regler som är av från början passar inte alla. De prövas när filen ger dem ett allvar eller en tröskel.", "",
    ]
    for group in RuleGroup.allCases {
      let rules = catalogue.rules.filter { $0.group == group }
      guard !rules.isEmpty else { continue }
      lines += ["## \(group.rawValue). \(group.title.swedish)", "", "| regel | slag | vad |", "|---|---|---|"]
      lines += rules.map { rule in
        let severity = rule.nature.swedish + (rule.isOffByDefault ? ", av från början" : "")
        return "| [`\(rule.id)`](\(rule.id).md) | \(severity) | \(rule.label.swedish) |"
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private func page(for rule: Rule) -> String {
    var lines = ["# \(rule.label.swedish)", "", "`\(rule.id)` · \(rule.nature.swedish)"]
    lines[2] += " · \(rule.group.rawValue). \(rule.group.title.swedish)"
    if rule.isOffByDefault { lines[2] += " · av från början" }
    lines += ["", "_Skriven av koden; ändra i regelns fil._", ""]
    lines += sections(of: rule, in: .swedish)
    lines += ["## \(RuleHeading.examples.swedish)", ""]
    for example in rule.examples { lines += section(for: example, of: rule) }
    lines += ["## \(RuleHeading.sources.swedish)", "", rule.documentation.sources.joined(separator: ", "), ""]
    lines += ["---", "", "# \(rule.label.english)", ""]
    lines += sections(of: rule, in: .english)
    return lines.joined(separator: "\n")
  }

  private func sections(of rule: Rule, in language: Language) -> [String] {
    RuleSections(rule).all.flatMap { ["## \($0.heading[language])", "", $0.text[language], ""] }
  }

  private func section(for example: Example, of rule: Rule) -> [String] {
    let count = example.expectedLines.count
    let outcome = rule.outcome
    let verdict =
      count == 0
      ? "Ingen \(outcome.singular.swedish)"
      : "\(outcome.spelled(count).swedish.sentenceCased), vid `\(Example.marker)`"
    let chosen = example.alternative.map { ", alternativet `\($0)`" } ?? ""
    let day = example.day.map { ", \($0)" } ?? ""
    return ["**\(example.title.swedish).** \(verdict)\(chosen)\(day).", "", "```yaml", example.text, "```", ""]
  }
}
