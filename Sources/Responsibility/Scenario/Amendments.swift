/// New facts about one body; nil leaves the fact as it is.
public struct BodyAmendment: Sendable, Equatable {
  public var commissioners: Fact<[BodyID]>?
  public var mandate: Fact<Mandate>?
  public var legalForm: Fact<LegalForm>?
  public var members: Fact<[Seat.Holder]>?
  /// All seats anew.
  public var seats: Fact<[Seat]>?
  /// Seats beside those that are there.
  public var addedSeats: [Seat] = []
  /// Seats that are taken away.
  public var removedSeats: [Seat] = []
  public var capacity: Fact<Quantity>?
  public var headcount: Fact<Int>?
  public var funders: Fact<[BodyID]>?
  public var isTemporary: Fact<Bool>?

  public init() {}
}

/// New facts about one task; nil leaves the fact as it is.
public struct TaskAmendment: Sendable, Equatable {
  public var responsible: Fact<[Holding]>?
  /// All deadlines anew.
  public var deadlines: [Deadline]?
  public var state: Fact<TaskState>?

  public init() {}
}

/// New times for one service; nil leaves the time as it is.
public struct ServiceAmendment: Sendable, Equatable {
  public var from: Fact<DateText>?
  public var contractEnd: Fact<DateText>?
  public var neededUntil: Fact<DateText>?
  public var decommissioned: Fact<DateText>?

  public init() {}
}
