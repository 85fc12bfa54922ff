/// An area (område) of responsibility: what somebody owns, performs, supports, is consulted on or informed of.
public struct Area: Identified, Equatable {
  public let id: AreaID
  public var name: String
  /// What people say when the name is as long as a table row.
  public var shortName: String?
  /// The short name if there is one, for running text.
  public var spokenName: String { shortName ?? name }
  public var aliases: [String]
  public var kind: AreaKind
  public var level: Fact<LevelID>
  /// The area this one is part of (SAMSA's three processes).
  public var parent: AreaID?
  public var roles: RoleTable
  /// Parties that the area concerns.
  public var concerns: [PartyID]
  /// Parties that sign what the area decides; its owner has to represent all of them.
  public var signatories: [PartyID]
  /// The kinds of decision that the owner has to take. Empty when nobody has said.
  public var decisions: [DecisionKind]
  /// What one holder of the role puts in, in the scenario's unit.
  public var effort: [Role: Quantity]
  /// How much it matters that the area is not left without a holder; 1 when not stated.
  public var criticality: Fact<Int>
  /// True when the area has to have somebody who supports it, as it has to have an owner and a performer.
  public var isSupportNeeded: Bool
  /// True when the same body may own and perform the area.
  public var mayOwnerPerform: Bool
  /// Governing documents that the area's decisions rest on.
  public var restsOn: [DocumentID]
  /// Areas that this one rests on: what is decided there has to be known here.
  public var restsOnAreas: [AreaID]
  /// How the area is paid for, in the author's words.
  public var funding: Fact<String>
  public var services: [ServiceID]
  /// Areas that this one follows up.
  public var followsUp: [AreaID]
  public var overlaps: [AreaID]
  public var period: Period
  public var note: EntryNote

  public init(id: AreaID, name: String, kind: AreaKind = .activity) {
    self.id = id
    self.name = name
    self.kind = kind
    shortName = nil
    aliases = []
    level = .omitted
    parent = nil
    roles = RoleTable()
    concerns = []
    signatories = []
    decisions = []
    effort = [:]
    criticality = .omitted
    isSupportNeeded = false
    mayOwnerPerform = false
    restsOn = []
    restsOnAreas = []
    funding = .omitted
    services = []
    followsUp = []
    overlaps = []
    period = .always
    note = EntryNote()
  }
}

/// What sort of area it is; decisions and finance need no performer.
public enum AreaKind: String, Sendable, Hashable, CaseIterable {
  case activity
  case service
  case document
  case decision
  case finance
}

/// The RASCI roles, in the order of the columns that people draw (domain note 1.1).
public enum Role: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Ägare: Accountable.
  case owner
  /// Utförare: Responsible.
  case performer
  /// Arbetsgrupp: Support.
  case support
  /// Samråd: Consulted.
  case consulted
  /// Informeras: Informed.
  case informed

  private var order: Int {
    switch self {
    case .owner: 0
    case .performer: 1
    case .support: 2
    case .consulted: 3
    case .informed: 4
    }
  }

  public static func < (left: Role, right: Role) -> Bool { left.order < right.order }
}

/// One body holding one role, where it says so only a named part of it (004 T8: SITIV for the strategy).
public struct Holding: Sendable, Hashable {
  public var body: BodyID
  public var part: String?
  public var place: Place?

  public init(body: BodyID, part: String? = nil, place: Place? = nil) {
    self.body = body
    self.part = part
    self.place = place
  }
}

/// Who holds each of the five roles on one area.
public struct RoleTable: Sendable, Equatable {
  private var owner = Fact<[Holding]>.omitted
  private var performer = Fact<[Holding]>.omitted
  private var support = Fact<[Holding]>.omitted
  private var consulted = Fact<[Holding]>.omitted
  private var informed = Fact<[Holding]>.omitted

  public init() {}

  public subscript(role: Role) -> Fact<[Holding]> {
    get {
      switch role {
      case .owner: owner
      case .performer: performer
      case .support: support
      case .consulted: consulted
      case .informed: informed
      }
    }
    set {
      switch role {
      case .owner: owner = newValue
      case .performer: performer = newValue
      case .support: support = newValue
      case .consulted: consulted = newValue
      case .informed: informed = newValue
      }
    }
  }
}
