public import Checking
public import Responsibility

/// What a reorganisation changes, area by area, body by body and party by party; before first, after second.
public struct Consequences: Sendable {
  public let situation: Situation
  /// Areas on which some role changes, in declared order.
  public let areas: [AreaConsequence]
  /// Every body that has, or had, something to do here, in declared order.
  public let bodies: [BodyConsequence]
  /// Parties that are heard less, in declared order.
  public let parties: [PartyConsequence]
  /// Areas about whose voices nothing can be said, with the owners whose seats are unknown.
  public let unknownVoices: [UnknownVoice]
  /// What each party has before and after, in declared order.
  public let standings: [PartyBalance]
  /// Services and documents that somebody else answers for.
  public let foundations: [FoundationConsequence]
  /// What cannot be judged because a fact is unknown: each finding says whom to ask.
  public let questions: [Finding]
  /// What follows from the changes, in the order of the rules: consequences, measures, what the source states.
  public let derivations: [Derivation]
  /// The measures that are needed today already, for the same reason: the changes do not call for them.
  public let measuresOfToday: Set<Derivation>
  /// Findings that may come to harm somebody and that the changes bring or alter, gravest first.
  public let risks: [Finding]
  /// Those that are the same today: the changes do not take them away.
  public let remainingRisks: [Finding]

  public init(of situation: Situation) {
    self.situation = situation
    areas = situation.now.activeAreas.compactMap { AreaConsequence(of: $0, in: situation) }
    bodies = situation.organization.bodies.compactMap { BodyConsequence(of: $0, in: situation) }
    let voices = VoiceConsequences(in: situation)
    parties = voices.losses
    unknownVoices = voices.unknown
    let (standingsBefore, standingsNow) = (
      PartyStanding.all(in: situation.before), PartyStanding.all(in: situation.now)
    )
    standings = situation.organization.parties.ids.compactMap { party in
      guard let after = standingsNow[party] else { return nil }
      return PartyBalance(party: party, before: standingsBefore[party] ?? after, after: after)
    }
    foundations = FoundationConsequence.all(in: situation)
    let asking = RuleCatalogue.standard.questions.rules.map { RuleSelection.Selector.rule($0.id) }
    questions = Checker(running: RuleSelection(selected: asking)).findings(in: situation)
    derivations = RuleCatalogue.standard.derivations(in: situation)
    let risky = RuleCatalogue.standard.risks.rules.map { RuleSelection.Selector.rule($0.id) }
    let checker = Checker(running: RuleSelection(selected: risky))
    let today = situation.unchanged
    measuresOfToday = Set(RuleCatalogue.standard.measures.derivations(in: today))
    let known = Set(checker.findings(in: today).map { RiskKey($0) })
    let found = checker.findings(in: situation)
    risks = found.filter { !known.contains(RiskKey($0)) }
    remainingRisks = found.filter { known.contains(RiskKey($0)) }
  }
}

/// Two findings that say the same of the same.
private struct RiskKey: Hashable {
  let rule: RuleID
  let message: Finding.Message

  init(_ finding: Finding) {
    rule = finding.rule
    message = finding.message
  }
}

/// What happens to one area.
public struct AreaConsequence: Sendable {
  public let area: AreaID
  /// The roles that change, in the order of the columns.
  public let changes: [RoleChange]

  /// Nil when no role changes.
  public init?(of area: Area, in situation: Situation) {
    let areaBefore = situation.before.organization.areas[area.id]
    let changes = Role.allCases.compactMap { role -> RoleChange? in
      let before = RoleState(of: role, on: areaBefore, in: situation.before)
      let after = RoleState(of: role, on: area, in: situation.now)
      return before.isSame(as: after) ? nil : RoleChange(role: role, before: before, after: after)
    }
    guard !changes.isEmpty else { return nil }
    self.area = area.id
    self.changes = changes
  }

  public subscript(role: Role) -> RoleChange? { changes.first { $0.role == role } }
}

/// One role before and after.
public struct RoleChange: Sendable, Hashable {
  public let role: Role
  public let before: RoleState
  public let after: RoleState
}

/// Who holds a role on one side of a change.
public enum RoleState: Sendable, Hashable {
  /// Active holders, in the order written.
  case held([BodyID])
  /// Those who are named are no longer active.
  case lost([BodyID])
  /// Stated that nobody does.
  case nobody
  case unknown

  public init(of role: Role, on area: Area?, in state: OrganizationState) {
    guard let area else {
      self = .unknown
      return
    }
    switch area.roles[role].knowledge {
    case .unknown: self = .unknown
    case .absent: self = .nobody
    case .stated(let holdings):
      let active = state.activeHolders(of: role, on: area)
      self = active.isEmpty ? (holdings.isEmpty ? .nobody : .lost(holdings.map(\.body))) : .held(active)
    }
  }

  /// True when both say the same of the same bodies, in whatever order they are named.
  public func isSame(as other: RoleState) -> Bool {
    switch (self, other) {
    case (.held(let one), .held(let two)), (.lost(let one), .lost(let two)):
      one == two || Set(one) == Set(two)
    default: self == other
    }
  }

  public var holders: [BodyID] {
    if case .held(let bodies) = self { bodies } else { [] }
  }
}

/// What happens to one body: how much it carries and for whom.
public struct BodyConsequence: Sendable {
  public let body: BodyID
  public let before: BodyProfile
  public let after: BodyProfile

  public var isChanged: Bool { before != after }

  init?(of body: Body, in situation: Situation) {
    let before = BodyProfile(of: body.id, in: situation.before)
    let after = BodyProfile(of: body.id, in: situation.now)
    let wasEver = before.isActive || after.isActive
    guard wasEver else { return nil }
    self.body = body.id
    self.before = before
    self.after = after
  }
}

/// What a body carries on one day, and for whom.
public struct BodyProfile: Sendable, Equatable {
  public let burden: Burden
  public let commissioners: Commissioners
  public let capacity: Quantity?

  public enum Commissioners: Sendable, Equatable {
    /// Most areas first.
    case known([Commission])
    /// Declared commissioners are gone and no area gives a new one.
    case lost([BodyID])
    case nobody
    case unknown
  }

  public var isActive: Bool { burden.isActive }
  public var load: Load { burden.load }
  /// How many areas it owns, performs and supports.
  public var owned: Int { burden[.owner] }
  public var performed: Int { burden[.performer] }
  public var supported: Int { burden[.support] }

  public init(of body: BodyID, in state: OrganizationState) {
    burden = Burden(of: body, in: state)
    let entry = state.organization.bodies[body]
    capacity = entry?.capacity.value
    let commissions = state.commissions(of: body)
    if !commissions.isEmpty {
      commissioners = .known(commissions)
    } else {
      switch entry?.commissioners.knowledge ?? .unknown {
      case .stated(let declared): commissioners = declared.isEmpty ? .nobody : .lost(declared)
      case .absent: commissioners = .nobody
      case .unknown: commissioners = .unknown
      }
    }
  }
}
