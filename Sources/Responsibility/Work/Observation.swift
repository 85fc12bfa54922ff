/// Something that a document observes, recommends or finds a need for, and what it is answered by.
public struct Observation: Identified, Equatable {
  public let id: ObservationID
  /// In the document's own words; printed as entered, never derived.
  public var name: String
  public var kind: ObservationKind
  /// Who it is addressed to.
  public var addressees: Fact<[BodyID]>
  /// Who has answered it.
  public var answeredBy: Fact<[BodyID]>
  /// The tasks that answer it. Absent: none does.
  public var tasks: Fact<[TaskID]>
  /// True when the tasks answer only part of it.
  public var isPartlyAnswered: Bool
  /// Bodies that it says it does not hold for.
  public var exceptions: [BodyID]
  public var areas: [AreaID]
  /// The sort of thing it asks for, and the sort of thing it gets, as a person sorts them (003: rule against plan).
  public var asksFor: String?
  public var gets: String?
  public var note: EntryNote

  public init(id: ObservationID, name: String, kind: ObservationKind = .finding) {
    self.id = id
    self.name = name
    self.kind = kind
    addressees = .omitted
    answeredBy = .omitted
    tasks = .omitted
    isPartlyAnswered = false
    exceptions = []
    areas = []
    asksFor = nil
    gets = nil
    note = EntryNote()
  }
}

/// What sort of observation it is.
public enum ObservationKind: String, Sendable, Hashable, CaseIterable {
  /// Iakttagelse.
  case finding
  /// Rekommendation.
  case recommendation
  /// A need or proposal that an assessment comes to (bedömt behov).
  case need
}
