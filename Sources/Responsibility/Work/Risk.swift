/// A risk, consequence or benefit that a person has entered, with what is done about it.
public struct Risk: Identified, Equatable {
  public let id: RiskID
  /// In the document's own words; printed as entered, never derived.
  public var name: String
  public var kind: RiskKind
  public var level: Fact<RiskLevel>
  /// The tasks that meet it. Absent: none does.
  public var measures: Fact<[TaskID]>
  /// What is called a measure though it is nothing to do, in the document's words (002 risk 4: "svårt att ta sig ur").
  public var notMeasures: [String]
  public var areas: [AreaID]
  public var bodies: [BodyID]
  public var note: EntryNote

  public init(id: RiskID, name: String, kind: RiskKind = .risk) {
    self.id = id
    self.name = name
    self.kind = kind
    level = .omitted
    measures = .omitted
    notMeasures = []
    areas = []
    bodies = []
    note = EntryNote()
  }
}

/// Whether something may happen, follows, or is gained.
public enum RiskKind: String, Sendable, Hashable, CaseIterable {
  case risk
  case consequence
  case benefit
}

/// How grave a risk is, as its author grades it.
public enum RiskLevel: String, Sendable, Hashable, CaseIterable, Comparable {
  case low
  case medium
  case high

  public static func < (left: RiskLevel, right: RiskLevel) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}

/// An internal control (kontrollmoment).
public struct Control: Identified, Equatable {
  public let id: ControlID
  public var name: String
  public var performers: Fact<[Holding]>
  public var frequency: String?
  /// Whether the control was carried out in the period before.
  public var wasDone: Fact<Bool>
  public var risks: [RiskID]
  /// The areas that are controlled.
  public var areas: [AreaID]
  public var note: EntryNote

  public init(id: ControlID, name: String) {
    self.id = id
    self.name = name
    performers = .omitted
    frequency = nil
    wasDone = .omitted
    risks = []
    areas = []
    note = EntryNote()
  }
}
