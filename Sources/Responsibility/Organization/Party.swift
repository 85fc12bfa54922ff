/// A party (part): someone who has a stake and can be given a seat, such as a region or the municipalities together.
public struct Party: Identified, Equatable {
  public let id: PartyID
  public var name: String
  public var shortName: String?
  public var aliases: [String]
  public var kind: PartyKind
  /// How many organisations stand behind a collective party (the 49 municipalities of 004).
  public var count: Int?
  /// The parties whose voice this one carries (004: VästKom for the municipalities).
  public var represents: [PartyID]
  public var note: EntryNote

  public init(
    id: PartyID, name: String, shortName: String? = nil, aliases: [String] = [], kind: PartyKind = .other,
    count: Int? = nil, represents: [PartyID] = [], note: EntryNote = EntryNote()
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.aliases = aliases
    self.kind = kind
    self.count = count
    self.represents = represents
    self.note = note
  }
}

/// What sort of party it is.
public enum PartyKind: String, Sendable, Hashable, CaseIterable {
  /// An authority that is responsible in law (huvudman).
  case principal
  /// A forum that speaks with a voice of its own although its members are parties too (004: delregional vårdsamverkan).
  case arena
  /// An organisation that acts for others.
  case representative
  /// Those who are affected but seated nowhere, such as citizens.
  case affected
  case other
}

/// What every entry may carry besides its facts: where it stands, on what source, and which findings it allows.
public struct EntryNote: Sendable, Equatable {
  public var provenance: Provenance
  public var comment: String?
  public var allowances: [Allowance]

  public init(provenance: Provenance = Provenance(), comment: String? = nil, allowances: [Allowance] = []) {
    self.provenance = provenance
    self.comment = comment
    self.allowances = allowances
  }

  public var place: Place? { provenance.place }
}

/// A finding that somebody has accepted, written beside the entry it concerns.
public struct Allowance: Sendable, Equatable {
  public var rule: String
  /// Nil when no reason was given, which is itself a finding.
  public var reason: String?
  /// The last day that the allowance holds; nil means until further notice.
  public var until: DateText?
  public var place: Place?

  public init(rule: String, reason: String?, until: DateText? = nil, place: Place? = nil) {
    self.rule = rule
    self.reason = reason
    self.until = until
    self.place = place
  }
}
