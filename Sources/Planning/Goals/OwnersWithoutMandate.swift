import Checking
import Responsibility
public import Vocabulary

/// Areas whose owner has no mandate: one each, and half where it is unknown. Counted by area, not by owner, because
/// every area that rests on a missing mandate is one more decision that can be questioned.
public struct OwnersWithoutMandate: OwnershipGoal {
  public let word = GoalWord.mandate
  public let title = Text(
    sv: "områden vars ägare saknar uppdragsbeskrivning, ½ där det inte framgår",
    en: "areas whose owner has no mandate, ½ where it is not known")
  public let scale = 2

  public init() {}

  func contributions(of area: Area, ownedBy owners: [BodyID], in situation: Situation) -> [Contribution] {
    if owners.isEmpty, area.roles[.owner].isUnknown { return [unknownOwner(of: area, upTo: scale, in: situation)] }
    return owners.compactMap { owner in
      let name = situation.names.definite(owner)
      switch situation.organization.bodies[owner]?.mandateStatus {
      case .missing:
        return Contribution(
          2, Text(sv: "\(name) saknar uppdragsbeskrivning", en: "\(name) has no mandate"), areas: [area.id],
          about: .body(owner))
      case .unknown:
        return Contribution(
          1,
          Text(
            sv: "det framgår inte om \(name) har en uppdragsbeskrivning",
            en: "it is not known whether \(name) has a mandate"),
          areas: [area.id], about: .body(owner), doubt: Doubt(0, to: scale, about: [owner], isShared: true))
      case .present, nil: return nil
      }
    }
  }
}
