import Checking
import Responsibility
public import Vocabulary

/// Parties that were heard among an area's owners and no longer are: one for each that is lost, half for each of which
/// nothing can be said because the new owner's seats are unknown.
public struct VoicesLost: OwnershipGoal {
  public let word = GoalWord.voices
  public let title = Text(
    sv: "röster som går förlorade, ½ där det inte framgår", en: "voices lost, ½ where it is not known")
  public let scale = 2

  public init() {}

  func contributions(of area: Area, ownedBy owners: [BodyID], in situation: Situation) -> [Contribution] {
    guard let areaBefore = situation.before.organization.areas[area.id] else { return [] }
    let left = situation.before.activeHolders(of: .owner, on: areaBefore).filter { !owners.contains($0) }
    guard !left.isEmpty else { return [] }
    let voiceBefore = situation.before.voice(of: left)
    let voiceNow = situation.now.voice(of: owners)
    // An owner whom nobody has stated may hear anybody.
    let isUnowned = owners.isEmpty && area.roles[.owner].isUnknown
    let silent = owners.filter { !situation.now.voice(of: $0).isComplete }
    var contributions = voiceBefore.parties.subtracting(voiceNow.parties).sorted().map { party in
      let partyName = situation.names.party(party)
      return voiceNow.isComplete
        ? Contribution(
          2, Text(sv: "\(partyName) förlorar sin röst", en: "\(partyName) loses its voice"), areas: [area.id],
          about: .party(party), doubt: isUnowned ? Doubt(0, to: 2, isShared: false) : nil)
        : Contribution(
          1,
          Text(
            sv: "det framgår inte om \(partyName) har kvar sin röst",
            en: "it is not known whether \(partyName) keeps its voice"),
          areas: [area.id], about: .party(party), doubt: Doubt(0, to: 2, about: silent, isShared: true))
    }
    if !voiceBefore.isComplete {
      contributions.append(
        Contribution(
          1,
          Text(
            sv: "den tidigare ägarens platser framgår inte",
            en: "the previous owner's seats are not known"),
          areas: [area.id], doubt: Doubt(0, to: nil, about: left + owners, isShared: true)))
    }
    return contributions
  }
}
