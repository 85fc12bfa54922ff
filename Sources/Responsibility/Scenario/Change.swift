/// One step of a reorganisation, with the time from which it holds.
public struct Change: Sendable, Equatable {
  public enum Operation: Sendable, Equatable {
    /// The body rests: seats are kept, the mandate sleeps, its roles are vacant until resumption.
    case pause(BodyID)
    case resume(BodyID)
    /// The body ends for good.
    case dissolve(BodyID)
    /// New holders for some roles of one area; roles that are not named keep theirs.
    case assign(AreaID, [Role: Fact<[Holding]>])
    case amend(BodyID, BodyAmendment)
  }

  public var operation: Operation
  public var from: DateText?
  /// For a pause: the last day. Nil means that it has no end.
  public var until: DateText?
  public var note: EntryNote

  public init(_ operation: Operation, from: DateText? = nil, until: DateText? = nil, note: EntryNote = EntryNote()) {
    self.operation = operation
    self.from = from
    self.until = until
    self.note = note
  }

  public var place: Place? { note.place }
}

/// New facts about one body; nil leaves the fact as it is.
public struct BodyAmendment: Sendable, Equatable {
  public var commissioners: Fact<[BodyID]>?
  public var mandate: Fact<Mandate>?
  public var seats: Fact<[Seat]>?
  public var capacity: Fact<Quantity>?
  public var headcount: Fact<Int>?
  public var funders: Fact<[BodyID]>?
  public var isTemporary: Fact<Bool>?

  public init() {}
}

/// A way to reorganise: changes from today, or on top of another alternative.
///
/// Not called `Option`, which the command's argument parser uses for something else.
public struct Alternative: Identified, Equatable {
  public let id: AlternativeID
  public var name: String
  public var basedOn: AlternativeID?
  /// Holds for every change that has no date of its own.
  public var from: DateText?
  public var changes: [Change]
  /// What the source writes that the alternative means for each body, beside what follows from the changes.
  public var changedRemits: [ChangedRemit]
  /// The phases of this alternative alone; empty when it names none.
  public var phases: [Phase] = []
  public var note: EntryNote

  public init(
    id: AlternativeID, name: String, basedOn: AlternativeID? = nil, from: DateText? = nil, changes: [Change] = [],
    note: EntryNote = EntryNote()
  ) {
    self.id = id
    self.name = name
    self.basedOn = basedOn
    self.from = from
    self.changes = changes
    changedRemits = []
    self.note = note
  }
}

/// One item of what a source says that an alternative means for a body ("Förändrat uppdrag").
public struct ChangedRemit: Sendable, Equatable {
  public var body: BodyID
  public var text: String
  /// The areas that the item is about; empty when it is about none.
  public var areas: [AreaID]
  public var provenance: Provenance

  public init(body: BodyID, text: String = "", areas: [AreaID] = [], provenance: Provenance = Provenance()) {
    self.body = body
    self.text = text
    self.areas = areas
    self.provenance = provenance
  }
}
