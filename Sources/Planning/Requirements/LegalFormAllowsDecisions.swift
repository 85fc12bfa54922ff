public import Checking
public import Responsibility
public import Vocabulary

/// Agreements, procurement and personal data need an owner that is a legal person or acts for one.
public struct LegalFormAllowsDecisions: Requirement {
  public let title = Text(
    sv: "Den som äger avtal, upphandling eller personuppgifter är en juridisk person eller företräder en.",
    en: "Whoever owns agreements, procurement or personal data is a legal person or acts for one.")

  public init() {}

  public func obstacle(to body: BodyID, for slot: Slot, in situation: Situation) -> Obstacle? {
    guard slot.role == .owner, let area = situation.organization.areas[slot.area] else { return nil }
    let decisions = situation.now.decisionsClosed(to: body, on: area)
    guard !decisions.isEmpty else { return nil }
    let matters = Text.list(decisions.map(\.matter))
    return Obstacle(
      Text(
        sv: "har ingen rättsform och kan inte svara för \(matters.swedish)",
        en: "has no legal form and cannot answer for \(matters.english)"),
      at: situation.organization.bodies[body]?.legalForm.place)
  }
}
