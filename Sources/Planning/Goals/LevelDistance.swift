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
    // Without an order of levels nobody can say how far anything is from anything.
    let levels = situation.organization.levels.count
    let furthest = levels > 0 ? levels - 1 : nil
    if owners.isEmpty, area.roles[.owner].isUnknown { return [unknownOwner(of: area, upTo: furthest, in: situation)] }
    return owners.compactMap { owner in
      let name = situation.names.definite(owner)
      guard let distance = situation.now.levelDistance(of: owner, from: area) else {
        return Contribution(
          0,
          Text(
            sv: "det framgår inte hur långt \(name) är från områdets nivå",
            en: "it is not known how far \(name) is from the area's level"),
          areas: [area.id], about: .body(owner), doubt: Doubt(0, to: furthest, about: [owner], isShared: true))
      }
      guard distance > 0 else { return nil }
      return Contribution(
        distance, Text(sv: "\(name) är på en annan nivå", en: "\(name) is on another level"), areas: [area.id],
        about: .body(owner))
    }
  }
}
