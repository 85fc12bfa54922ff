import Checking
import Responsibility
import Vocabulary

/// What a rule's documentation says under each of its headings, in the order they are read.
struct RuleSections {
  struct Section {
    let heading: Text
    let text: Text
  }

  let all: [Section]

  init(_ rule: Rule) {
    let documentation = rule.documentation
    var sections = [
      Section(heading: RuleHeading.checks, text: documentation.checks),
      Section(heading: RuleHeading.matters, text: documentation.matters),
      Section(heading: RuleHeading.avoid, text: documentation.avoid),
      Section(heading: RuleHeading.prefer, text: documentation.prefer),
      Section(heading: RuleHeading.exceptions, text: documentation.exceptions),
    ]
    if let threshold = rule.threshold {
      let text = threshold.meaning + Text(" (\(threshold.standard))")
      sections.append(Section(heading: RuleHeading.threshold, text: text))
    }
    if rule.isOffByDefault { sections.append(Section(heading: RuleHeading.turningOn, text: Self.turningOn(rule))) }
    all = sections
  }

  /// What to write in a file to have the rule checked.
  private static func turningOn(_ rule: Rule) -> Text {
    let word = (rule.severity ?? .info).word
    let (sv, en) = (word.swedish, word.english)
    let severity = Text(sv: "`regler: {\(rule.id): \(sv)}`", en: "`rules: {\(rule.id): \(en)}`")
    let start = Text(sv: "Regeln är av från början. Skriv ", en: "The rule is off at first. Write ") + severity
    guard let threshold = rule.threshold?.standard else { return start + Text(sv: " i filen.", en: " in the file.") }
    return start
      + Text(
        sv: " i filen, eller ge den en tröskel: `regler: {\(rule.id): {tröskel: \(threshold)}}`.",
        en: " in the file, or give it a threshold: `rules: {\(rule.id): {threshold: \(threshold)}}`.")
  }
}
