/// A service or system (tjänst) that areas lean on, with the dates that decide how long it can be leaned on.
public struct Service: Identified, Equatable {
  public let id: ServiceID
  public var name: String
  public var aliases: [String]
  public var from: Fact<DateText>
  public var contractEnd: Fact<DateText>
  /// How long somebody has said that the service is needed.
  public var neededUntil: Fact<DateText>
  public var decommissioned: Fact<DateText>
  /// The processes it serves; two services with one in common run in parallel while both are in use.
  public var processes: [String]
  public var replacedBy: ServiceID?
  public var note: EntryNote

  public init(id: ServiceID, name: String) {
    self.id = id
    self.name = name
    aliases = []
    from = .omitted
    contractEnd = .omitted
    neededUntil = .omitted
    decommissioned = .omitted
    processes = []
    replacedBy = nil
    note = EntryNote()
  }
}

/// A governing document (styrdokument): a plan, strategy, agreement or guideline that decisions rest on.
public struct GoverningDocument: Identified, Equatable {
  public enum Decider: Sendable, Equatable {
    /// Whoever owns the area decides the document.
    case ownerOf(AreaID)
    case body(BodyID)
  }

  public let id: DocumentID
  public var name: String
  public var decidedBy: Fact<Decider>
  /// Who is consulted on, or endorses, the document before it is decided.
  public var consulted: Fact<[Holding]>
  public var period: Period
  public var note: EntryNote

  public init(id: DocumentID, name: String) {
    self.id = id
    self.name = name
    decidedBy = .omitted
    consulted = .omitted
    period = .always
    note = EntryNote()
  }
}
