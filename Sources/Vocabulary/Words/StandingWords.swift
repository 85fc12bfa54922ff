public import Responsibility

extension Names {
  /// Why a body carries nothing, in the one word that a table has room for, with the gender of the body: "pausat",
  /// "paused". Nil for an active body.
  public func standingWord(of id: BodyID) -> Text? {
    guard let body = organization.bodies[id] else { return nil }
    func word(_ common: String, _ neuter: String, _ english: String) -> Text {
      Text(sv: body.kind.inflected(common: common, neuter: neuter), en: english)
    }
    switch body.standing {
    case .active: return nil
    case .paused: return word("pausad", "pausat", "paused")
    case .dissolved: return word("avslutad", "avslutat", "dissolved")
    case .planned: return word("inte inrättad", "inte inrättat", "not set up")
    case .ended: return Text(sv: "upphört", en: "ended")
    }
  }

  /// The name, and in brackets why the body carries nothing: "Ledningsrådet (pausat)".
  public func bodyWithStanding(_ id: BodyID) -> Text {
    guard let word = standingWord(of: id) else { return Text(body(id)) }
    return Text("\(body(id)) (") + word + Text(")")
  }
}
