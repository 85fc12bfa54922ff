public import Checking
public import Responsibility
public import Vocabulary

/// A pair that the file forbids.
public struct PairNotForbidden: Requirement {
  public let title = Text(sv: "Förbjudna par undviks.", en: "Forbidden pairs are kept apart.")

  public init() {}

  public func obstacle(to body: BodyID, for slot: Slot, in situation: Situation) -> Obstacle? {
    let pair = situation.scenario.planning.forbidden.first {
      $0.area == slot.area && $0.role == slot.role && $0.body == body
    }
    guard let pair else { return nil }
    let reason = pair.reason.map { ": \($0)" } ?? ""
    return Obstacle(
      Text(sv: "får enligt filen inte hålla rollen\(reason)", en: "may not hold the role, says the file\(reason)"),
      at: pair.place)
  }
}
