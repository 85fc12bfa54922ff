import Checking
import Responsibility
public import Vocabulary

/// How many levels lie between each area and its owner. A level that is not stated counts nothing.
public struct LevelDistance: OwnershipGoal {
  public let word = GoalWord.levelDistance
  public let title = Text(sv: "nivåsteg mellan område och ägare", en: "levels between area and owner")
  public let scale = 1

  public init() {}

  func contributions(of area: Area, ownedBy owners: [BodyID], in situation: Situation) -> [Contribution] {
    owners.compactMap { owner in
      guard let distance = situation.now.levelDistance(of: owner, from: area), distance > 0 else { return nil }
      let name = situation.names.definite(owner)
      return Contribution(
        distance, Text(sv: "\(name) är på en annan nivå", en: "\(name) is on another level"), areas: [area.id])
    }
  }
}
