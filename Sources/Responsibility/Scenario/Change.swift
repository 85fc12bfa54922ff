/// One step of a reorganisation, with the time from which it holds.
public struct Change: Sendable, Equatable {
  public enum Operation: Sendable, Equatable {
    /// The body rests: seats are kept, the mandate sleeps, its roles are vacant until resumption.
    case pause(BodyID)
    case resume(BodyID)
    /// The body ends for good, and its mandate with it.
    case dissolve(BodyID)
    /// A declared body is set up; before that it does not exist. Broken out of another it takes over roles from it.
    case establish(BodyID, from: Breakout?)
    /// The body ends and another carries on: its roles, its commissions, and its seats unless the other has its own.
    case replace(BodyID, by: BodyID)
    /// Several bodies become one, which may be one of them.
    case merge([BodyID], into: BodyID)
    /// Roles go from one body to another.
    case transfer(Transfer)
    /// The parts of an area get owners of their own; the whole keeps no role.
    case split(AreaID, [AreaPart])
    /// New holders for some roles of one area; roles that are not named keep theirs.
    case assign(AreaID, [Role: Fact<[Holding]>])
    case amend(BodyID, BodyAmendment)
    /// People or capacity are added to a body, from another body or from outside.
    case addResources(BodyID, Resources, from: BodyID?)
    case withdrawResources(BodyID, Resources)
    /// Nobody holds a required role any more: in some bodies, or in all that need it when none is named.
    case vacate(RequiredRoleID, [BodyID])
    case amendTask(TaskID, TaskAmendment)
    case amendService(ServiceID, ServiceAmendment)
    /// The document is decided by a body, which then answers for it.
    case adopt(DocumentID, Fact<BodyID>)
    /// A proposed decision is taken on the day of the change.
    case decide(DecisionID)
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

/// The body that a new one is broken out of, and the areas whose roles go with it.
public struct Breakout: Sendable, Equatable {
  public var body: BodyID
  public var areas: [AreaID]

  public init(of body: BodyID, areas: [AreaID]) {
    self.body = body
    self.areas = areas
  }
}

/// Roles that go from one body to another.
public struct Transfer: Sendable, Equatable {
  public var giver: BodyID
  public var receiver: BodyID
  /// Nil: every area on which the giver holds a role.
  public var areas: [AreaID]?
  /// Nil: every role that the giver holds.
  public var role: Role?

  public init(from giver: BodyID, to receiver: BodyID, areas: [AreaID]? = nil, role: Role? = nil) {
    self.giver = giver
    self.receiver = receiver
    self.areas = areas
    self.role = role
  }
}

/// A part of an area that is split, with its owner.
public struct AreaPart: Sendable, Equatable {
  public var area: AreaID
  /// Nil: the owner of the whole.
  public var owner: Fact<[Holding]>?

  public init(_ area: AreaID, owner: Fact<[Holding]>? = nil) {
    self.area = area
    self.owner = owner
  }
}

/// Capacity and people that are moved; nil for what is not.
public struct Resources: Sendable, Equatable {
  public var capacity: Fact<Quantity>?
  public var headcount: Fact<Int>?

  public init(capacity: Fact<Quantity>? = nil, headcount: Fact<Int>? = nil) {
    self.capacity = capacity
    self.headcount = headcount
  }
}
