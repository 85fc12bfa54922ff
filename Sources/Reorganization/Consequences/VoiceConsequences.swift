import Checking
public import Responsibility

/// A party that was heard among the owners of some areas and no longer is.
public struct PartyConsequence: Sendable, Hashable {
  public let party: PartyID
  public let areas: [AreaID]
}

/// Areas whose new owner has unknown seats, so that nobody can say whether a voice is lost.
public struct UnknownVoice: Sendable, Hashable {
  public let owner: BodyID
  public let areas: [AreaID]
}

/// Groups what is lost by party, and what cannot be told by the owner whose seats are unknown.
struct VoiceConsequences {
  let losses: [PartyConsequence]
  let unknown: [UnknownVoice]

  init(in situation: Situation) {
    let lost = Dictionary(grouping: VoiceLosses(in: situation).losses, by: \.party)
    losses = situation.organization.parties.ids.compactMap { party in
      lost[party].map { PartyConsequence(party: party, areas: $0.map(\.area)) }
    }
    var unknown: [BodyID: [AreaID]] = [:]
    for area in situation.now.activeAreas {
      guard let areaBefore = situation.before.organization.areas[area.id] else { continue }
      let before = situation.before.activeHolders(of: .owner, on: areaBefore)
      let after = situation.now.activeHolders(of: .owner, on: area)
      // An owner who stays keeps every voice, and an owner nobody knew gave none that could be missed.
      guard !before.isEmpty, !before.allSatisfy(after.contains) else { continue }
      for owner in after where !situation.now.voice(of: owner).isComplete {
        unknown[owner, default: []].append(area.id)
      }
    }
    self.unknown = situation.organization.bodies.ids.compactMap { body in
      unknown[body].map { UnknownVoice(owner: body, areas: $0) }
    }
  }
}
