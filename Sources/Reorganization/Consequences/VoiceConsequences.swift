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

/// Compares who is heard among the owners of each area before and after.
struct VoiceConsequences {
  let losses: [PartyConsequence]
  let unknown: [UnknownVoice]

  init(in situation: Situation) {
    var lost: [PartyID: [AreaID]] = [:]
    var unknown: [BodyID: [AreaID]] = [:]
    for area in situation.now.activeAreas {
      guard let areaBefore = situation.before.organization.areas[area.id] else { continue }
      let before = situation.before.activeHolders(of: .owner, on: areaBefore)
      let after = situation.now.activeHolders(of: .owner, on: area)
      guard !after.isEmpty, !before.allSatisfy(after.contains) else { continue }
      let voiceAfter = situation.now.voice(of: after)
      guard voiceAfter.isComplete else {
        for owner in after where !situation.now.voice(of: owner).isComplete {
          unknown[owner, default: []].append(area.id)
        }
        continue
      }
      for party in situation.before.voice(of: before).parties.subtracting(voiceAfter.parties) {
        lost[party, default: []].append(area.id)
      }
    }
    losses = situation.organization.parties.ids.compactMap { party in
      lost[party].map { PartyConsequence(party: party, areas: $0) }
    }
    self.unknown = situation.organization.bodies.ids.compactMap { body in
      unknown[body].map { UnknownVoice(owner: body, areas: $0) }
    }
  }
}
