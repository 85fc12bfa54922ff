public import Checking
public import Responsibility
public import Vocabulary

/// A temporary body cannot own or perform an area that has no end (004-D01: "finns därför inte med").
public struct PermanentHolder: Requirement {
  public let title = Text(
    sv: "Tillfälliga grupperingar får inte varaktiga områden.",
    en: "Temporary bodies are not given permanent areas.")

  public init() {}

  public func obstacle(to body: BodyID, for slot: Slot, in situation: Situation) -> Obstacle? {
    guard let candidate = situation.organization.bodies[body], candidate.isTemporary.value == true,
      situation.organization.areas[slot.area]?.period.through == nil
    else { return nil }
    return Obstacle(
      Text(sv: "är tillfällig och området är varaktigt", en: "is temporary and the area is permanent"),
      at: candidate.isTemporary.place)
  }
}
