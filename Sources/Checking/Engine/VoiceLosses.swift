public import Responsibility

/// The parties that were heard among an area's owners before the changes and are not heard among its owners now.
///
/// Nothing is said of an area without an active owner, or of one where an owner's seats are unknown: the party may
/// sit there. Seats that were unknown before do not stand in the way: what is known to be lost is lost.
public struct VoiceLosses: Sendable {
  public struct Loss: Sendable, Hashable {
    public let party: PartyID
    public let area: AreaID
    /// Who owns the area now.
    public let owners: [BodyID]
  }

  /// In the order of areas, then of parties.
  public let losses: [Loss]

  public init(in situation: Situation) {
    guard situation.isChanged else {
      losses = []
      return
    }
    var reader = RepresentationReader(situation.organization)
    losses = situation.now.activeAreas.flatMap { area -> [Loss] in
      let owners = situation.now.activeHolders(of: .owner, on: area)
      guard !owners.isEmpty else { return [] }
      let voice = situation.now.voice(of: owners)
      guard voice.isComplete else { return [] }
      let lost = Self.voiceBefore(on: area.id, in: situation).subtracting(voice.parties)
      return reader.leading(among: lost).map { Loss(party: $0, area: area.id, owners: owners) }
    }
  }

  /// Who was heard among the area's owners before the changes, as far as is known.
  static func voiceBefore(on area: AreaID, in situation: Situation) -> Set<PartyID> {
    guard let past = situation.before.organization.areas[area], situation.before.isActive(past) else { return [] }
    let bearer = situation.before.roleBearer(of: past)
    return situation.before.voice(of: situation.before.activeHolders(of: .owner, on: bearer)).parties
  }
}

/// Tells who speaks for whom, so that a party is not named beside the one that carries its voice.
struct RepresentationReader {
  private let parties: Catalogue<Party>
  private var represented: [PartyID: Set<PartyID>] = [:]
  /// Areas with the same owners lose the same parties, so each set is worked out once.
  private var answers: [Set<PartyID>: [PartyID]] = [:]

  init(_ organization: Organization) { parties = organization.parties }

  /// The parties that no other party in the set speaks for, in declared order. Of parties that speak for each other
  /// the first is kept.
  mutating func leading(among set: Set<PartyID>) -> [PartyID] {
    if let answer = answers[set] { return answer }
    let ordered = parties.ids.filter(set.contains)
    var covered: Set<PartyID> = []
    for party in ordered where !covered.contains(party) {
      for other in represented(by: party) where set.contains(other) && other != party { covered.insert(other) }
    }
    let answer = ordered.filter { !covered.contains($0) }
    answers[set] = answer
    return answer
  }

  private mutating func represented(by party: PartyID) -> Set<PartyID> {
    if let known = represented[party] { return known }
    var found: Set<PartyID> = []
    var waiting = [party]
    while let next = waiting.popLast() {
      guard found.insert(next).inserted else { continue }
      waiting.append(contentsOf: parties[next]?.represents ?? [])
    }
    represented[party] = found
    return found
  }
}
