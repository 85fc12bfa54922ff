public import Checking
public import Responsibility
public import Vocabulary

/// Only a body that is active on the day can hold a role.
public struct ActiveHolder: Requirement {
  public let title = Text(sv: "Den som håller en roll är aktiv.", en: "Whoever holds a role is active.")

  public init() {}

  public func obstacle(to body: BodyID, for slot: Slot, in situation: Situation) -> Obstacle? {
    guard !situation.now.isActive(body) else { return nil }
    return Obstacle(situation.names.predicate(of: body), at: situation.placeOfStop(for: body))
  }
}
