public import Checking
public import Responsibility
public import Vocabulary

/// What a check found, and on what.
public struct FindingsReport: Sendable {
  public let situation: Situation
  /// Gravest first, as the checker gives them.
  public let findings: [Finding]
  /// Findings milder than this are counted but not shown.
  public var leastShown: Severity

  /// The first day of the time that was checked; nil when a single day was, or nothing is dated.
  public let firstDay: Day?
  /// True when findings hold for stretches of time.
  public let isOverTime: Bool

  /// The rules that were asked for, in the order of the catalogue.
  let rules: RuleCatalogue

  public init(
    _ findings: [Finding], in situation: Situation, rules: RuleCatalogue = .standard, leastShown: Severity = .info,
    from firstDay: Day? = nil, isOverTime: Bool = false
  ) {
    self.firstDay = firstDay
    self.isOverTime = isOverTime
    self.findings = findings
    self.situation = situation
    self.rules = rules.checks
    self.leastShown = leastShown
  }

  var head: ReportHead {
    isOverTime
      ? ReportHead(of: situation.scenario, alternative: situation.alternative, from: firstDay)
      : ReportHead(of: situation)
  }

  public func hasFindings(atLeast severity: Severity) -> Bool { findings.contains { $0.severity >= severity } }

  public func count(of severity: Severity) -> Int { findings.count { $0.severity == severity } }

  var shown: [Finding] { findings.filter { $0.severity >= leastShown } }

  /// What a rule is called. What is found about the file's own settings has no rule in the catalogue.
  func label(of rule: RuleID) -> Text? { rules[rule]?.label ?? Self.fileLabels[rule] }

  /// Allowances and settings are reviewed under ids of their own.
  static let fileLabels: [RuleID: Text] = [
    "allowance-unknown-rule": Text(sv: "Tillåtelse av en regel som inte finns", en: "Allowance of an unknown rule"),
    "allowance-no-reason": Text(sv: "Tillåtelse utan skäl", en: "Allowance without a reason"),
    "allowance-expired": Text(sv: "Tillåtelse som har gått ut", en: "Expired allowance"),
    "answer-unknown-rule": Text(sv: "Svar mot en regel som inte finns", en: "Answer to an unknown rule"),
    "setting-unknown-rule": Text(sv: "Inställning för en regel som inte finns", en: "Setting for an unknown rule"),
    "setting-no-threshold": Text(sv: "Tröskel för en regel utan tröskel", en: "Threshold for a rule without one"),
    "allowance-unused": Text(sv: "Tillåtelse som inte behövs", en: "Allowance that is not needed"),
  ]

  // MARK: The last line

  /// "6 fel, 2 varningar och 3 upplysningar.", or a sentence when there is nothing to say.
  public var summary: Text {
    guard !findings.isEmpty else {
      return Text(sv: "Inget att anmärka på.", en: "Nothing to remark on.")
    }
    let counts = Self.counted(shown, always: .error)
    let hidden = findings.filter { $0.severity < leastShown }
    guard !hidden.isEmpty else { return counts + Text(".") }
    let rest = Self.counted(hidden, always: nil)
    return counts + Text(". ") + rest.capitalized + Text(sv: " visas inte.", en: " not shown.")
  }

  /// Severities without a finding are left out, except one whose absence is news.
  private static func counted(_ findings: [Finding], always: Severity?) -> Text {
    let parts = Severity.allCases.sorted(by: >).compactMap { severity -> Text? in
      let count = findings.count { $0.severity == severity }
      if count > 0 { return severity.noun.counted(count) }
      return severity == always ? Text(sv: "Inga ", en: "No ") + severity.noun.plural : nil
    }
    return Text.list(parts)
  }
}
