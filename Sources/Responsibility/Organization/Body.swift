/// A body (gruppering): a group, council, committee or unit that can hold roles on areas.
public struct Body: Identified, Equatable {
  public let id: BodyID
  public var name: String
  /// What people say: VVG, Ledningsrådet.
  public var shortName: String?
  /// The definite form for running text, when it cannot be formed safely: "Utökade ledningsgruppen".
  public var definiteName: String?
  public var aliases: [String]
  public var kind: BodyKind
  public var level: Fact<LevelID>
  /// What the body is in law.
  public var legalForm: Fact<LegalForm>
  public var seats: Fact<[Seat]>
  public var mandate: Fact<Mandate>
  /// Who has given the body its commission, as declared (owners of the areas it serves come on top).
  public var commissioners: Fact<[BodyID]>
  /// True when the declared commissioners stand in order of priority.
  public var hasCommissionerPriority: Bool
  /// Per scenario unit, usually hours a month. Unknown capacity can never be overloaded.
  public var capacity: Fact<Quantity>
  /// Stated true: set up for a time. The end may be unknown.
  public var isTemporary: Fact<Bool>
  /// How many people in the body work on what the scenario is about. Unknown is not none.
  public var headcount: Fact<Int>
  /// How many times a year it meets.
  public var meetings: Fact<Int>
  /// Stated true: has staff of its own, so that a change is also a change for employees.
  public var hasStaff: Fact<Bool>
  public var funders: Fact<[BodyID]>
  public var predecessors: [BodyID]
  /// The bodies that a collective stands for ("samtliga nämnder"), or those who have formed a legal person. Unknown: the
  /// document does not list them.
  public var members: Fact<[Seat.Holder]>
  /// Listed by the document as affected by the change.
  public var isAffected: Bool
  /// What the body answers for in its own document's words, mapped to areas by a person.
  public var scope: [ScopeItem]
  public var period: Period
  public var purpose: String?
  public var note: EntryNote
  /// Where the body stands on the day shown. `.active` in a file; set by the changes of an alternative.
  public var standing: Standing

  public init(id: BodyID, name: String, kind: BodyKind = .other) {
    self.id = id
    self.name = name
    self.kind = kind
    shortName = nil
    definiteName = nil
    aliases = []
    level = .omitted
    legalForm = .omitted
    seats = .omitted
    mandate = .omitted
    commissioners = .omitted
    hasCommissionerPriority = false
    capacity = .omitted
    headcount = .omitted
    meetings = .omitted
    isTemporary = .omitted
    hasStaff = .omitted
    funders = .omitted
    predecessors = []
    members = .omitted
    isAffected = false
    scope = []
    period = .always
    purpose = nil
    note = EntryNote()
    standing = .active
  }
}

/// What sort of body it is (domain note 1.2).
public enum BodyKind: String, Sendable, Hashable, CaseIterable {
  case assembly
  case executiveBoard
  case committee
  case council
  case steering
  case management
  case maintenance
  case workingGroup
  case preparatory
  case unit
  case department
  case project
  case leadership
  /// Several bodies under one name ("samtliga nämnder"), taken apart by its members or not at all.
  case collective
  case other
}

extension BodyKind {
  /// True for the bodies of elected representatives, which have their remit from law.
  public var isElected: Bool {
    switch self {
    case .assembly, .executiveBoard, .committee: true
    default: false
    }
  }
}

/// Whether a body can carry anything on the day shown, and why not.
public enum Standing: Sendable, Equatable {
  case active
  /// Seats are kept and the mandate sleeps; roles come back on resumption unless given away.
  case paused(since: DateText?, until: DateText?, by: Place?)
  case dissolved(since: DateText?, by: Place?)
  /// Not yet set up on the day shown. Nil: nothing says when it is to be.
  case planned(from: DateText?)
  /// Its own period has run out.
  case ended(DateText)

  public var isActive: Bool { self == .active }

  /// From when the body has been paused or dissolved; nil when it has not been, or when the time is not stated.
  public var since: DateText? {
    switch self {
    case .paused(let since, _, _), .dissolved(let since, _): since
    case .active, .planned, .ended: nil
    }
  }
}

/// A seat (plats) in a body.
public struct Seat: Sendable, Hashable {
  public enum Holder: Sendable, Hashable {
    case party(PartyID)
    case body(BodyID)
  }

  public var holder: Holder
  /// A neutral seat gives no voice (004: GITS is "organisationsneutral").
  public var isNeutral: Bool
  /// The seat of a substitute (ersättare), who speaks only in a member's absence.
  public var isSubstitute: Bool
  /// How many seats; nil when not stated.
  public var count: Int?
  public var place: Place?

  public init(
    holder: Holder, isNeutral: Bool = false, isSubstitute: Bool = false, count: Int? = nil, place: Place? = nil
  ) {
    self.holder = holder
    self.isNeutral = isNeutral
    self.isSubstitute = isSubstitute
    self.count = count
    self.place = place
  }
}

/// The document that says what a body is to do (uppdragsbeskrivning).
public struct Mandate: Sendable, Equatable {
  public var name: String?
  public var adopted: DateText?
  /// When the mandate is to be decided. A mandate with only this is still missing until then.
  public var planned: DateText?
  /// The areas that the mandate covers. Nil: it does not list any, so it limits nothing.
  public var scope: [AreaID]?
  /// The kinds of decision that the mandate covers. Nil: it does not list any, so it limits nothing.
  public var decisions: [DecisionKind]?

  public init(
    name: String? = nil, adopted: DateText? = nil, planned: DateText? = nil, scope: [AreaID]? = nil,
    decisions: [DecisionKind]? = nil
  ) {
    self.name = name
    self.adopted = adopted
    self.planned = planned
    self.scope = scope
    self.decisions = decisions
  }
}

/// Whether a body has a mandate. A mandate that is only planned is still missing.
public enum MandateStatus: Sendable, Equatable {
  case present(Mandate)
  case missing(planned: DateText?)
  case unknown
}

extension Body {
  public var mandateStatus: MandateStatus {
    switch mandate.knowledge {
    case .unknown: .unknown
    case .absent: .missing(planned: nil)
    case .stated(let mandate) where mandate.adopted == nil && mandate.planned != nil:
      .missing(planned: mandate.planned)
    case .stated(let mandate): .present(mandate)
    }
  }
}

/// One thing that a body answers for according to its own document, and the areas that a person says cover it.
public struct ScopeItem: Sendable, Equatable {
  public var text: String
  /// The areas that carry the item on. Absent or empty: none does. Unknown: nobody has said.
  public var coveredBy: Fact<[AreaID]>
  /// True when the areas carry only part of the item.
  public var isPartial: Bool
  /// Areas that the item competes with.
  public var overlaps: [AreaID]
  public var parts: [ScopeItem]
  public var provenance: Provenance

  public init(
    text: String, coveredBy: Fact<[AreaID]> = .omitted, isPartial: Bool = false, overlaps: [AreaID] = [],
    parts: [ScopeItem] = [], provenance: Provenance = Provenance()
  ) {
    self.text = text
    self.coveredBy = coveredBy
    self.isPartial = isPartial
    self.overlaps = overlaps
    self.parts = parts
    self.provenance = provenance
  }
}

/// A step in the order of levels, highest first (strategisk before operativ).
public struct Level: Identified, Equatable {
  public let id: LevelID
  public var name: String
  public var place: Place?

  public init(id: LevelID, name: String, place: Place? = nil) {
    self.id = id
    self.name = name
    self.place = place
  }
}
