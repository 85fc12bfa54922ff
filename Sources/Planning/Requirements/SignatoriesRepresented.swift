public import Checking
public import Responsibility
public import Vocabulary

/// The owner of an area that parties sign for has to represent all of them, as far as its seats are known (004-T6).
public struct SignatoriesRepresented: Requirement {
  public let title = Text(
    sv: "Ägaren företräder de parter som tecknar det som området beslutar.",
    en: "The owner represents the parties that sign what the area decides.")

  public init() {}

  public func obstacle(to body: BodyID, for slot: Slot, in situation: Situation) -> Obstacle? {
    guard slot.role == .owner, let signatories = situation.organization.areas[slot.area]?.signatories,
      !signatories.isEmpty
    else { return nil }
    let voice = situation.now.voice(of: body)
    guard voice.isComplete else { return nil }
    let missing = signatories.filter { !voice.parties.contains($0) }
    guard !missing.isEmpty else { return nil }
    let names = situation.names.parties(missing)
    return Obstacle(
      Text(sv: "företräder inte \(names.swedish)", en: "does not represent \(names.english)"),
      at: situation.organization.bodies[body]?.seats.place)
  }
}
