/// A volume over time, and the resources it is set against (000: documents, users, positions).
public struct Series: Identified, Equatable {
  public struct Point: Sendable, Equatable {
    public var time: DateText
    public var value: Quantity
    public var place: Place?

    public init(time: DateText, value: Quantity, place: Place? = nil) {
      self.time = time
      self.value = value
      self.place = place
    }
  }

  public let id: SeriesID
  public var name: String
  /// In the order of time.
  public var points: [Point]
  /// True when the figures are said to be approximate ("ca").
  public var isApproximate: Bool
  /// The resources that are to carry the volume, over the same time.
  public var resource: SeriesID?
  public var areas: [AreaID]
  public var note: EntryNote

  public init(id: SeriesID, name: String) {
    self.id = id
    self.name = name
    points = []
    isApproximate = false
    resource = nil
    areas = []
    note = EntryNote()
  }
}

/// A table of amounts with the total that the document declares.
public struct Ledger: Identified, Equatable {
  public struct Row: Sendable, Equatable {
    public var name: String
    public var amount: Quantity
    public var place: Place?

    public init(name: String, amount: Quantity, place: Place? = nil) {
      self.name = name
      self.amount = amount
      self.place = place
    }
  }

  public let id: LedgerID
  public var name: String
  public var rows: [Row]
  public var total: Fact<Quantity>
  /// What the text says of the result.
  public var outcome: Fact<LedgerOutcome>
  public var note: EntryNote

  public init(id: LedgerID, name: String) {
    self.id = id
    self.name = name
    rows = []
    total = .omitted
    outcome = .omitted
    note = EntryNote()
  }

  public var sum: Quantity { rows.reduce(.zero) { $0 + $1.amount } }
}

/// How a text describes a result.
public enum LedgerOutcome: String, Sendable, Hashable, CaseIterable {
  case deficit
  case balance
  case surplus
}
