public import Responsibility
public import Vocabulary

/// All that a rule may look at: the organisation as it is, the organisation to check, and the changes between them.
public struct Situation: Sendable {
  public let scenario: Scenario
  /// Today, before any change.
  public let before: OrganizationState
  /// The state to check: equal to `before` when no alternative is chosen.
  public let now: OrganizationState
  /// Nil when today's organisation is checked.
  public let alternative: Alternative?
  /// The changes that have taken effect in `now`, in order.
  public let changes: [Change]
  /// What stood in the way of changes when they were made, in order.
  public let incidents: [ChangeIncident]
  /// Every role that the changes have given to somebody, also where bodies or areas have become others, in order.
  public let appointments: [Appointment]
  public let names: Names
  /// The alternative that `before` shows, when that is not the organisation as it is.
  public var comparedWith: Alternative?

  public init(
    scenario: Scenario, before: OrganizationState, now: OrganizationState, alternative: Alternative? = nil,
    changes: [Change] = [], incidents: [ChangeIncident] = [], appointments: [Appointment] = []
  ) {
    self.scenario = scenario
    self.before = before
    self.now = now
    self.alternative = alternative
    self.changes = changes
    self.incidents = incidents
    self.appointments = appointments
    names = Names(now.organization)
  }

  public var organization: Organization { now.organization }
  public var day: Day? { now.day }
  /// True when changes have been applied, so that before and after can be compared.
  public var isChanged: Bool { alternative != nil }

  /// True when `before` is another alternative or another day than the one that the source speaks of as now.
  public var startsElsewhere: Bool {
    guard isChanged else { return false }
    return comparedWith != nil || scenario.referenceDate.map { before.day != $0.earliest } ?? false
  }

  /// The same scenario before the changes: what is found or derived here as well does not follow from them.
  public var unchanged: Situation { Situation(scenario: scenario, before: before, now: before) }

  /// The threshold of a rule: the file's, or the rule's own.
  public func threshold(of rule: RuleID, standard: Int) -> Int {
    scenario.rules[rule.rawValue]?.threshold ?? standard
  }

  /// The change that put a body out of action, for notes that point at it.
  public func placeOfStop(for body: BodyID) -> Place? {
    switch organization.bodies[body]?.standing {
    case .paused(_, _, let place), .dissolved(_, let place): place
    default: nil
    }
  }

  /// The bodies that the changes have made this one carry on: those it replaces or has been merged from, but not those
  /// that it had replaced before.
  func becameFrom(_ body: BodyID) -> [BodyID] {
    let earlier = before.organization.bodies[body]?.predecessors ?? []
    return (organization.bodies[body]?.predecessors ?? []).filter { !earlier.contains($0) }
  }

  /// Notes that point at the changes which put the bodies out of action.
  func notesOnStops(for bodies: some Sequence<BodyID>) -> [Finding.Note] {
    bodies.compactMap { body in
      placeOfStop(for: body).map { Finding.Note(names.standing(of: [body]), at: $0) }
    }
  }
}

/// Where a rule puts what it finds. It fills in the rule's id and its severity.
public struct FindingCollector: Sendable {
  private let rule: RuleID
  private let severity: Severity
  public private(set) var findings: [Finding] = []

  public init(rule: RuleID, severity: Severity) {
    self.rule = rule
    self.severity = severity
  }

  /// - Parameter severity: when this finding is graver or milder than the rule says.
  public mutating func report(
    _ message: Finding.Message, about subjects: [Subject], at place: Place?, severity: Severity? = nil,
    notes: [Finding.Note] = []
  ) {
    findings.append(
      Finding(
        rule: rule, severity: severity ?? self.severity, subjects: subjects, message: message, place: place,
        notes: notes))
  }
}
