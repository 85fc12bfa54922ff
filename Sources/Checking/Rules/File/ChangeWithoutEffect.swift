import Responsibility
import Vocabulary

extension Rule {
  public static let changeWithoutEffect = Rule(
    "change-without-effect", .file, .warning,
    label: Text(sv: "Ändringen gör ingen skillnad", en: "The change makes no difference"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Om en ändring lämnar allt som det var: den pausar det som redan är pausat, återupptar det som inte är \
          pausat, lägger till en plats som finns eller tar bort en som inte finns.
          """,
        en: """
          Whether a change leaves everything as it was: it pauses what is paused already, resumes what is not paused, \
          adds a seat that is there or takes away one that is not.
          """),
      matters: Text(
        sv: "Oftast är det ett namn eller en tid som har blivit fel, och det som var meningen saknas.",
        en: "Mostly a name or a time has gone wrong, and what was meant is missing."),
      avoid: Text(sv: "Att låta raden stå för säkerhets skull.", en: "Leaving the line there to be on the safe side."),
      prefer: Text(
        sv: "Rätta raden så att den säger det som ska ändras, eller ta bort den.",
        en: "Correct the line so that it says what is to change, or remove it."),
      exceptions: Text(
        sv: """
          Roller och uppgifter som skrivs som de redan är anmärks inte: ett alternativ får säga att något består. \
          Platser som är okända kan inte ändras en och en.
          """,
        en: """
          Roles and facts that are written as they are already are not reported: an alternative may say that something \
          remains. Seats that are unknown cannot be changed one by one.
          """),
      sources: ["004-M6"]),
    examples: changeWithoutEffectExamples
  ) { situation, collector in
    for incident in situation.incidents {
      guard let statement = incident.noEffect(situation) else { continue }
      let message = Finding.Message(
        statement,
        because: Text(sv: "Ändringen gör därför ingen skillnad.", en: "So the change makes no difference."),
        remedy: incident.remedy)
      collector.report(message, about: incident.cause.subjects, at: incident.change.place)
    }
  }
}

private let changeWithoutEffectExamples: [Example] = [
  Example(
    Text(sv: "Grupperingen är redan pausad eller avslutad", en: "The body is paused or dissolved already"),
    alternative: "slut",
    """
    grupperingar:
      rad: {namn: Ledningsrådet, slag: ledningsråd}
      vvg: {namn: VVG}
    alternativ:
      slut:
        namn: Slut
        ändringar:
          - {pausa: rad, från: 2023-09-01}
          - {pausa: rad, från: 2023-10-01}  # <--
          - {återuppta: vvg, från: 2023-11-01}  # <--
          - {avsluta: rad, från: 2024-01-01}
          - {avsluta: rad, från: 2024-02-01}  # <--
    """),
  Example(
    Text(sv: "Platsen finns redan, och roller finns inte", en: "The seat is there already, and roles are not"),
    alternative: "platser",
    """
    parter:
      vgr: {namn: Regionen}
      kommunerna: {namn: Kommunerna}
    grupperingar:
      rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [vgr]}
      vvg: {namn: VVG}
    alternativ:
      platser:
        namn: Platser
        ändringar:
          - {gruppering: rad, lägg-till-platser: [vgr]}  # <--
          - {gruppering: rad, ta-bort-platser: [kommunerna]}  # <--
          - {överlåt: rad, åt: vvg}  # <--
    """),
  Example(
    Text(sv: "Pausen förlängs innan den är slut", en: "The pause is prolonged before it ends"),
    alternative: "paus",
    """
    grupperingar:
      rad: {namn: Ledningsrådet, slag: ledningsråd}
    alternativ:
      paus:
        namn: Paus
        ändringar:
          - {pausa: rad, från: 2023-09-01, till: 2024-03-31}
          - {pausa: rad, från: 2024-03-01, till: 2024-12-31}
    """),
  Example(
    Text(sv: "Platserna är okända", en: "The seats are unknown"),
    alternative: "platser",
    """
    parter:
      vgr: {namn: Regionen}
    grupperingar:
      rad: {namn: Ledningsrådet, slag: ledningsråd, platser: okänd}
    alternativ:
      platser:
        namn: Platser
        ändringar:
          - {gruppering: rad, lägg-till-platser: [vgr]}  # <--
    """),
]

extension ChangeIncident {
  /// What was so already; nil for a change that contradicts what is so.
  fileprivate func noEffect(_ situation: Situation) -> Text? {
    let names = situation.names
    func sentence(_ body: BodyID, _ common: String, _ neuter: String, _ english: String) -> Text {
      let kind = situation.organization.bodies[body]?.kind ?? .other
      let name = names.definite(body)
      return Text(sv: "\(name) är \(kind.inflected(common: common, neuter: neuter)).", en: "\(name) is \(english).")
    }
    switch cause {
    case .alreadyPaused(let body): return sentence(body, "redan pausad", "redan pausat", "paused already")
    case .notPaused(let body): return sentence(body, "inte pausad", "inte pausat", "not paused")
    case .alreadyGone(let body): return sentence(body, "redan avslutad", "redan avslutat", "dissolved already")
    case .nothingToGive(let body):
      let name = names.definite(body)
      return Text(sv: "\(name) har inga roller att lämna över.", en: "\(name) has no roles to hand over.")
    case .seatThere(let holder, let body):
      return Text(
        sv: "\(names.holder(holder)) har redan en plats i \(names.definite(body)).",
        en: "\(names.holder(holder)) has a seat in \(names.definite(body)) already.")
    case .seatMissing(let holder, let body):
      return Text(
        sv: "\(names.holder(holder)) har ingen plats i \(names.definite(body)).",
        en: "\(names.holder(holder)) has no seat in \(names.definite(body)).")
    case .seatsUnknown(let body):
      return names.seats(of: body)
        + Text(
          sv: " framgår inte, så det går inte att säga vilka de blir.",
          en: " are not known, so there is no saying what they become.")
    case .alreadyVacant(let role):
      return Text(sv: "Rollen \(names.role(role)) är redan tom.", en: "The role \(names.role(role)) is vacant already.")
    case .alreadyDecided(let decision):
      let what = Text.quoted(names.decision(decision))
      return Text(
        sv: "Beslutet \(what.swedish) är redan daterat till den dagen.",
        en: "The decision \(what.english) is dated to that day already.")
    default: return nil
    }
  }

  fileprivate var remedy: Text {
    if case .seatsUnknown = cause {
      return Text(sv: "Skriv alla platserna på en gång.", en: "Write all the seats at once.")
    }
    return Text(
      sv: "Se efter om namnet och tiden är rätt, eller ta bort raden.",
      en: "See whether the name and the time are right, or remove the line.")
  }
}

extension Names {
  fileprivate func holder(_ holder: Seat.Holder) -> String {
    switch holder {
    case .party(let party): self.party(party)
    case .body(let body): definite(body)
    }
  }
}
