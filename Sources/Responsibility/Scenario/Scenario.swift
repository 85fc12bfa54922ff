/// Everything one file says: the organisation today, the alternatives, and how to check and plan.
public struct Scenario: Sendable {
  public var name: String
  /// The day the document speaks of as now; the starting point of "nästa år".
  public var referenceDate: DateText?
  public var source: String?
  /// The bodies whose representatives have prepared the source.
  public var preparedBy: [BodyID]
  /// What capacities and efforts are counted in, in the author's words ("timmar per månad").
  public var unit: String?
  public var organization: Organization
  public var alternatives: Catalogue<Alternative>
  /// The phases that people have named; empty when the file names none.
  public var phases: [Phase] = []
  public var rules: [String: RuleSetting]
  public var planning: PlanningSettings
  /// References that matched a name only after normalisation, for `name-alias`.
  public var looseReferences: [LooseReference]
  public var note: EntryNote

  public init(name: String, organization: Organization = Organization()) {
    self.name = name
    self.organization = organization
    referenceDate = nil
    source = nil
    preparedBy = []
    unit = nil
    alternatives = Catalogue()
    rules = [:]
    planning = PlanningSettings()
    looseReferences = []
    note = EntryNote()
  }

  /// The alternative and everything it is based on, the root first. Stops where a base is missing or comes back.
  public func lineage(of id: AlternativeID) -> [Alternative] {
    var line: [Alternative] = []
    var seen: Set<AlternativeID> = []
    var next: AlternativeID? = id
    while let current = next, seen.insert(current).inserted, let alternative = alternatives[current] {
      line.append(alternative)
      next = alternative.basedOn
    }
    return line.reversed()
  }
}

/// A name that the author spelt in another way than the file declares it.
public struct LooseReference: Sendable, Equatable {
  /// As written at `place`.
  public var written: String
  /// The declared name it was taken for, and the identifier of that entry.
  public var meant: String
  public var id: String
  public var place: Place

  public init(written: String, meant: String, id: String, place: Place) {
    self.written = written
    self.meant = meant
    self.id = id
    self.place = place
  }
}

/// How grave a finding is.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  case info
  case warning
  case error

  private var order: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.order < right.order }
}

/// What a file says about one rule.
public struct RuleSetting: Sendable, Equatable {
  public enum Level: Sendable, Equatable {
    case off
    case severity(Severity)
  }

  /// Nil leaves the severity to the rule.
  public var level: Level?
  /// A threshold that replaces the rule's own.
  public var threshold: Int?
  public var place: Place?

  public init(level: Level? = nil, threshold: Int? = nil, place: Place? = nil) {
    self.level = level
    self.threshold = threshold
    self.place = place
  }
}
