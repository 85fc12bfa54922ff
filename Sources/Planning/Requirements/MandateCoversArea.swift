public import Checking
public import Responsibility
public import Vocabulary

/// A mandate that lists its areas covers only those, and the areas they are divided into.
public struct MandateCoversArea: Requirement {
  public let title = Text(
    sv: "En uppdragsbeskrivning som räknar upp områden gäller bara dem.",
    en: "A mandate that lists areas holds for those only.")

  public init() {}

  public func obstacle(to body: BodyID, for slot: Slot, in situation: Situation) -> Obstacle? {
    guard let candidate = situation.organization.bodies[body], let scope = candidate.mandate.value?.scope else {
      return nil
    }
    if situation.organization.lineage(of: slot.area).contains(where: scope.contains) { return nil }
    return Obstacle(
      Text(sv: "har en uppdragsbeskrivning som inte omfattar området", en: "has a mandate that leaves the area out"),
      at: candidate.mandate.place)
  }
}
