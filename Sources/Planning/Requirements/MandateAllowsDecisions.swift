public import Checking
public import Responsibility
public import Vocabulary

/// A mandate that lists kinds of decision is enough only for the areas that ask its owner for none but those.
public struct MandateAllowsDecisions: Requirement {
  public let title = Text(
    sv: "Ägaren har i uppdrag att fatta de beslut som området kräver.",
    en: "The owner's mandate covers the decisions that the area asks for.")

  public init() {}

  public func obstacle(to body: BodyID, for slot: Slot, in situation: Situation) -> Obstacle? {
    guard slot.role == .owner, let area = situation.organization.areas[slot.area] else { return nil }
    let decisions = situation.now.decisionsOutsideMandate(of: body, on: area)
    guard !decisions.isEmpty else { return nil }
    let matters = Text.list(decisions.map(\.matter))
    return Obstacle(
      Text(
        sv: "har inte i uppdrag att besluta om \(matters.swedish)",
        en: "has no mandate to decide on \(matters.english)"),
      at: situation.organization.bodies[body]?.mandate.place)
  }
}
