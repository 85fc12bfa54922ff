public import Responsibility
public import Vocabulary

/// The name of a rule in kebab-case: `area-no-owner`. It is the name of the rule's file as well.
public struct RuleID: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }

  public var description: String { rawValue }
  public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}

/// The groups of domain note 3, by the letter that documents and options use.
public enum RuleGroup: String, Sendable, Hashable, CaseIterable {
  case areas = "A"
  case bodies = "B"
  case parties = "C"
  case foundations = "D"
  case tasks = "E"
  /// What a reorganisation brings with it, before → after.
  case consequences = "F"
  /// What has to be done because of it.
  case measures = "G"
  /// What a person has written, repeated as it stands.
  case statements = "H"
  /// About the file itself: suppressions and settings.
  case file = "Z"

  public var title: Text {
    switch self {
    case .areas: Text(sv: "Områden", en: "Areas")
    case .bodies: Text(sv: "Grupperingar", en: "Bodies")
    case .parties: Text(sv: "Parter", en: "Parties")
    case .foundations: Text(sv: "Dokument, tid och ekonomi", en: "Documents, time and money")
    case .tasks: Text(sv: "Uppdrag, åtgärder och beslut", en: "Tasks, measures and decisions")
    case .consequences: Text(sv: "Konsekvenser", en: "Consequences")
    case .measures: Text(sv: "Härledda åtgärder", en: "Derived measures")
    case .statements: Text(sv: "Det som underlaget anger", en: "What the source states")
    case .file: Text(sv: "Filen", en: "The file")
    }
  }
}

/// A rule is a value: what it is called, why it exists, examples that are its tests and its documentation, and the
/// work itself. Most rules check; some derive what follows from a change, which nobody can be blamed for.
public struct Rule: Sendable {
  public let id: RuleID
  public let group: RuleGroup
  public let label: Text
  public let documentation: RuleDocumentation
  /// A number that the file may replace (`tröskel`); nil when the rule has none.
  public let threshold: Threshold?
  /// True for a rule that would raise false alarms in many organisations: it is run only for a file that asks for it
  /// by giving it a severity or a threshold.
  public let isOffByDefault: Bool
  public let examples: [Example]
  /// True for a finding that may come to harm somebody later, so that it is a risk of the change that brings it.
  public let isRisk: Bool
  public let work: Work

  /// What a rule does when it is run.
  public enum Work: Sendable {
    /// Reports what is wrong. The severity is the one that the rule starts from; the check may say another for a single
    /// finding, the file for them all.
    case check(Severity, @Sendable (Situation, inout FindingCollector) -> Void)
    /// Says what follows: a consequence, a measure, or a statement repeated as it stands.
    case derive(@Sendable (Situation, inout DerivationCollector) -> Void)
    /// Answered by a plan, which takes a solver.
    case plan
  }

  /// A number in a rule, and what it counts.
  public struct Threshold: Sendable {
    public let standard: Int
    public let meaning: Text

    public init(_ standard: Int, _ meaning: Text) {
      self.standard = standard
      self.meaning = meaning
    }
  }

  /// A rule that checks.
  public init(
    _ id: RuleID, _ group: RuleGroup, _ severity: Severity, label: Text, documentation: RuleDocumentation,
    threshold: Threshold? = nil, isOffByDefault: Bool = false, isRisk: Bool = false, examples: [Example],
    check: @escaping @Sendable (Situation, inout FindingCollector) -> Void
  ) {
    self.init(
      id, group, label: label, documentation: documentation, threshold: threshold, isOffByDefault: isOffByDefault,
      isRisk: isRisk, examples: examples, work: .check(severity, check))
  }

  /// A rule that derives.
  public init(
    _ id: RuleID, _ group: RuleGroup, label: Text, documentation: RuleDocumentation, threshold: Threshold? = nil,
    examples: [Example], derive: @escaping @Sendable (Situation, inout DerivationCollector) -> Void
  ) {
    self.init(
      id, group, label: label, documentation: documentation, threshold: threshold, isOffByDefault: false,
      isRisk: false, examples: examples, work: .derive(derive))
  }

  init(
    _ id: RuleID, _ group: RuleGroup, label: Text, documentation: RuleDocumentation, threshold: Threshold?,
    isOffByDefault: Bool, isRisk: Bool, examples: [Example], work: Work
  ) {
    self.id = id
    self.group = group
    self.label = label
    self.documentation = documentation
    self.threshold = threshold
    self.isOffByDefault = isOffByDefault
    self.isRisk = isRisk
    self.examples = examples
    self.work = work
  }

  /// The severity that a rule starts from; nil for a rule that reports nothing wrong.
  public var severity: Severity? { if case .check(let severity, _) = work { severity } else { nil } }

  /// What the rule finds, before the file's settings and allowances; empty for a rule that does not check.
  public func findings(in situation: Situation) -> [Finding] {
    guard case .check(let severity, let check) = work else { return [] }
    var collector = FindingCollector(rule: id, severity: severity)
    check(situation, &collector)
    return collector.findings
  }

  /// The same rule, run for every file that does not turn it off.
  var turnedOn: Rule {
    Rule(
      id, group, label: label, documentation: documentation, threshold: threshold, isOffByDefault: false,
      isRisk: isRisk, examples: examples, work: work)
  }

  /// True when the rule is to be run for a file that says this of it.
  public func isOn(with setting: RuleSetting?) -> Bool {
    switch setting?.level {
    case .off: false
    case .severity: true
    case nil: !isOffByDefault || (threshold != nil && setting?.threshold != nil)
    }
  }
}

/// The fixed headings of a rule. Every one has to be filled; a test sees to it.
public struct RuleDocumentation: Sendable {
  public let checks: Text
  public let matters: Text
  public let avoid: Text
  public let prefer: Text
  public let exceptions: Text
  /// Ids of the document statements that the rule reproduces, and other sources.
  public let sources: [String]

  public init(checks: Text, matters: Text, avoid: Text, prefer: Text, exceptions: Text, sources: [String]) {
    self.checks = checks
    self.matters = matters
    self.avoid = avoid
    self.prefer = prefer
    self.exceptions = exceptions
    self.sources = sources
  }
}
