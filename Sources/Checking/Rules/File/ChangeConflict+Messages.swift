import Responsibility
import Vocabulary

extension ChangeIncident {
  /// What the conflict is; nil for a change that merely has no effect.
  func conflict(_ situation: Situation) -> Finding.Message? {
    let names = situation.names
    switch cause {
    case .notYetThere(let body): return .bodyIsNotThereYet(names.definite(body))
    case .gone(let body): return .bodyIsGone(names.definite(body))
    case .alreadyThere(let body): return .bodyIsThereAlready(names.definite(body))
    case .withItself(let body): return .bodyBecomesItself(names.definite(body))
    case .notHeld(let area, let role, let body):
      return .roleIsNotHeld(role, on: names.area(area), by: names.definite(body))
    case .rolesTaken(let body, let held):
      return .rolesAreTaken(from: names.definite(body), held, in: situation)
    case .notPart(let part, let whole): return .areaIsNoPart(names.area(part), of: names.area(whole))
    case .tooLittle(let body): return .bodyHasTooLittle(names.definite(body))
    case .deciderInactive(let decision, let body):
      return .deciderCarriesNothing(names.definite(body), for: names.decision(decision))
    case .undated(let decision): return .decisionHasNoDay(names.decision(decision))
    case .notNeeded(let role, let body): return .roleIsNotNeeded(names.role(role), by: names.definite(body))
    default: return nil
    }
  }
}

extension Finding.Message {
  fileprivate static func bodyIsNotThereYet(_ body: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(body) finns inte ännu när ändringen ska göras.",
        en: "\(body) does not exist yet when the change is to be made."),
      remedy: Text(
        sv: "Inrätta grupperingen tidigare i alternativet, eller gör ändringen senare.",
        en: "Set the body up earlier in the alternative, or make the change later."))
  }

  fileprivate static func bodyIsGone(_ body: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(body) finns inte längre när ändringen ska göras.",
        en: "\(body) no longer exists when the change is to be made."),
      because: Text(
        sv: "Det som har avslutats, ersatts eller slagits ihop kommer inte tillbaka.",
        en: "What has been dissolved, replaced or merged does not come back."),
      remedy: Text(
        sv: "Låt ändringen gälla den som har tagit över, eller ta bort den.",
        en: "Let the change concern whoever has taken over, or remove it."))
  }

  fileprivate static func bodyIsThereAlready(_ body: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(body) finns redan och kan inte inrättas igen.", en: "\(body) exists already and cannot be set up again."),
      remedy: Text(
        sv: "Ta bort ändringen. Efter en paus återupptas en gruppering, den inrättas inte.",
        en: "Remove the change. After a pause a body is resumed, not set up."))
  }

  fileprivate static func bodyBecomesItself(_ body: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(body) står på båda sidor i samma ändring.", en: "\(body) stands on both sides of one change."),
      because: Text(
        sv: "En gruppering kan inte ersättas av sig själv, slås ihop med sig själv eller lämna över till sig själv.",
        en: "A body cannot be replaced by itself, merged with itself or hand over to itself."),
      remedy: Text(sv: "Rätta den ena grupperingen.", en: "Correct one of the bodies."))
  }

  fileprivate static func roleIsNotHeld(_ role: Role?, on area: String, by body: String) -> Self {
    let what =
      role.map {
        Text(
          sv: "inte rollen som \($0.noun.singular.swedish) för \(area) att lämna över",
          en: "not the role of \($0.noun.singular.english) of \(area) to hand over")
      } ?? Text(sv: "ingen roll på \(area) att lämna över", en: "no role on \(area) to hand over")
    return Finding.Message(
      Text(sv: "\(body) har ", en: "\(body) has ") + what + Text("."),
      remedy: Text(
        sv: "Rätta vem som lämnar över, eller ta bort området ur ändringen.",
        en: "Correct who hands over, or take the area out of the change."))
  }

  fileprivate static func rolesAreTaken(from body: String, _ held: [HeldRole], in situation: Situation) -> Self {
    let areas = held.map(\.area).unique
    return Finding.Message(
      Text(
        sv: "\(body) återupptas, men andra har fått de roller som grupperingen hade i ",
        en: "\(body) is resumed, but others have been given the roles that it had in ")
        + situation.names.counted(areas) + Text("."),
      because: Text(
        sv: "Roller som har getts till andra under pausen kommer inte tillbaka av sig själva.",
        en: "Roles that were given to others during the pause do not come back by themselves."),
      remedy: Text(
        sv: "Säg vem som ska ha dem från och med att pausen är slut.",
        en: "Say who is to have them from the end of the pause on."))
  }

  fileprivate static func areaIsNoPart(_ part: String, of whole: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(whole) kan inte delas i \(part), som inte är ett av dess delområden.",
        en: "\(whole) cannot be split into \(part), which is not one of its sub-areas."),
      remedy: Text(
        sv: "Skriv delen bland områdets delområden. Före delningen delar den områdets roller.",
        en: "Write the part among the sub-areas of the area. Before the split it shares the roles of the area."))
  }

  fileprivate static func bodyHasTooLittle(_ body: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(body) har mindre än det som ska tas därifrån.", en: "\(body) has less than what is to be taken from it."),
      remedy: Text(
        sv: "Rätta mängden, eller skriv vad grupperingen har.", en: "Correct the amount, or write what the body has."))
  }

  fileprivate static func deciderCarriesNothing(_ body: String, for decision: String) -> Self {
    let what = Text.quoted(decision)
    return Finding.Message(
      Text(
        sv: "\(body) ska fatta beslutet \(what.swedish) men kan inte göra det den dagen.",
        en: "\(body) is to take the decision \(what.english) but cannot do so on that day."),
      because: Text(
        sv: "En gruppering som är pausad, avslutad eller inte inrättad beslutar inget.",
        en: "A body that is paused, dissolved or not set up decides nothing."),
      remedy: Text(
        sv: "Låt någon annan besluta, eller besluta en annan dag.",
        en: "Let somebody else decide, or decide on another day."))
  }

  fileprivate static func decisionHasNoDay(_ decision: String) -> Self {
    let what = Text.quoted(decision)
    return Finding.Message(
      Text(
        sv: "Det framgår inte när beslutet \(what.swedish) fattas.",
        en: "It is not stated when the decision \(what.english) is taken."),
      remedy: Text(
        sv: "Skriv från när på ändringen eller på alternativet.",
        en: "Write from when on the change or on the alternative."))
  }

  fileprivate static func roleIsNotNeeded(_ role: String, by body: String) -> Self {
    Finding.Message(
      Text(
        sv: "\(body) står inte bland dem som ska ha rollen \(role).",
        en: "\(body) is not among those that need the role \(role)."),
      remedy: Text(
        sv: "Rätta grupperingen, eller skriv den bland dem som ska ha rollen.",
        en: "Correct the body, or write it among those that need the role."))
  }
}
