import Vocabulary

/// The headings of a rule's documentation, wherever it is shown.
enum RuleHeading {
  static let checks = Text(sv: "Vad regeln prövar", en: "What it checks")
  static let matters = Text(sv: "Varför det spelar roll", en: "Why it matters")
  static let avoid = Text(sv: "Undvik", en: "Avoid")
  static let prefer = Text(sv: "Gör hellre så", en: "Prefer")
  static let exceptions = Text(sv: "Undantag", en: "Exceptions")
  static let threshold = Text(sv: "Tröskel", en: "Threshold")
  static let turningOn = Text(sv: "Slå på regeln", en: "Turning the rule on")
  static let examples = Text(sv: "Exempel", en: "Examples")
  static let sources = Text(sv: "Källor", en: "Sources")
}
