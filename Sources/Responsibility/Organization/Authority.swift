/// What sort of decision it is. A closed set, so that a mandate and an area can be held against each other.
public enum DecisionKind: String, Sendable, Hashable, CaseIterable {
  case budget
  case plan
  case guideline
  case routine
  case agreement
  case procurement
  case personalData
  case fee
  case organization
  case other
}

/// What a body is in law.
public enum LegalForm: String, Sendable, Hashable, CaseIterable {
  case region
  case municipality
  /// Kommunalförbund: has only what its members have handed over in its charter (förbundsordning).
  case federation
  /// Samordningsförbund.
  case coordination
  case company
  case association
  case economicAssociation
  case foundation
  /// Acts for the state.
  case stateAuthority
  /// Decides for its region or municipality.
  case committee
  case jointCommittee
  /// Acts for its committee, on delegation.
  case administration
  /// A group that people have agreed on: a steering group, a collaboration.
  case informal

  /// True when it can have rights and duties of its own.
  public var isLegalPerson: Bool {
    switch self {
    case .region, .municipality, .federation, .coordination, .company, .association, .economicAssociation, .foundation:
      true
    case .stateAuthority, .committee, .jointCommittee, .administration, .informal: false
    }
  }

  /// The decisions that need a legal person, or somebody who acts for one, and that the form is neither.
  public var closedDecisions: Set<DecisionKind> {
    self == .informal ? [.agreement, .procurement, .personalData] : []
  }
}

extension Body {
  /// The form as stated; that there is none is said in two ways, and means the same.
  public var knownLegalForm: LegalForm? { legalForm.isAbsent ? .informal : legalForm.value }

  /// The bodies that the body is another name for. One that is a legal person acts itself, whoever its members are.
  public var collectedBodies: [BodyID] {
    guard knownLegalForm?.isLegalPerson != true else { return [] }
    return (members.value ?? []).compactMap { if case .body(let body) = $0 { body } else { nil } }
  }
}
