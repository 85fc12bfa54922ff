import Checking
import Responsibility
public import Vocabulary

/// Parties that were heard among an area's owners and no longer are: one for each that is lost, half for each of which
/// nothing can be said because the new owner's seats are unknown.
public struct VoicesLost: OwnershipGoal {
  public let word = GoalWord.voices
  public let title = Text(sv: "röster som går förlorade", en: "voices lost")
  public let scale = 2

  public init() {}

  func contributions(of area: Area, ownedBy owners: [BodyID], in situation: Situation) -> [Contribution] {
    guard let areaBefore = situation.before.organization.areas[area.id] else { return [] }
    let left = situation.before.activeHolders(of: .owner, on: areaBefore).filter { !owners.contains($0) }
    guard !left.isEmpty else { return [] }
    let voiceBefore = situation.before.voice(of: left)
    let voiceNow = situation.now.voice(of: owners)
    let name = situation.names.area(area.id)
    var contributions = voiceBefore.parties.subtracting(voiceNow.parties).sorted().map { party in
      let partyName = situation.names.party(party)
      return voiceNow.isComplete
        ? Contribution(2, Text(sv: "\(partyName) i \(name)", en: "\(partyName) in \(name)"), areas: [area.id])
        : Contribution(
          1,
          Text(sv: "\(partyName) i \(name) (framgår inte)", en: "\(partyName) in \(name) (not known)"),
          areas: [area.id])
    }
    if !voiceBefore.isComplete {
      contributions.append(
        Contribution(
          1,
          Text(
            sv: "okända platser hos den tidigare ägaren av \(name)",
            en: "unknown seats of the previous owner of \(name)"),
          areas: [area.id]))
    }
    return contributions
  }
}
