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
