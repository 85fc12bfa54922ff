import Responsibility
import Vocabulary

extension Rule {
  public static let areaNoOwner = Rule(
    "area-no-owner", .areas, .error,
    label: Text(sv: "Område utan ägare", en: "Area without owner"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att varje område har minst en ägare som är aktiv den dag som prövas.",
        en: "That every area has at least one owner who is active on the day checked."),
      matters: Text(
        sv: "Utan ägare är det ingen som beslutar, prioriterar eller svarar för att arbetet utförs.",
        en: "Without an owner nobody decides, sets priorities or answers for the work being done."),
      avoid: Text(
        sv: "Att pausa eller avsluta en gruppering utan att säga vem som tar över dess områden.",
        en: "Pausing or dissolving a body without saying who takes over its areas."),
      prefer: Text(
        sv: "Namnge en ny ägare för varje område i samma alternativ som pausar den gamla.",
        en: "Name a new owner for every area in the alternative that pauses the old one."),
      exceptions: Text(
        sv: """
          Står det inget om ägaren i filen är ägaren okänd, inte borta: det är en varning först om områdets ägare \
          uttryckligen saknas. Det är också en varning om ägaren är en struktur eller ett samlingsnamn vars medlemmar \
          inte framgår, för då svarar ingen i synnerhet. Ett område vars alla delområden har ägare prövas genom delarna.
          """,
        en: """
          When the file says nothing of the owner, the owner is unknown, not gone. An owner that is stated to be \
          absent is a warning. So is an owner that is a structure or a collective name whose members are not stated, \
          because then nobody in particular answers. An area whose sub-areas all have owners is checked through them.
          """),
      sources: ["004-D02", "001-F4", "000-Z05"]),
    examples: [
      Example(
        Text(sv: "Ägaren pausas och ingen tar över", en: "The owner is paused and nobody takes over"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan:
            namn: Förvaltningsplan
            ägare: rad  # <--
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "Ägaren pausas och en annan tar över", en: "The owner is paused and another takes over"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
              - {område: plan, ägare: vvg}
        """),
      Example(
        Text(
          sv: "En del har en egen ägare, men en annan delar helhetens",
          en: "One part has an owner of its own, but another shares the whole's"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
        områden:
          sidor:
            namn: Mina sidor
            ägare: rad  # <--
            delområden:
              inloggning: Inloggning
              aviseringar: {namn: Aviseringar, ägare: vvg}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "Ägaren sägs saknas", en: "The owner is stated to be absent"),
        """
        områden:
          genomgang: {namn: Ledningens genomgång, ägare: saknas}  # <--
        """),
      Example(
        Text(sv: "Ägaren är en struktur och ingen gruppering", en: "The owner is a structure and no body"),
        """
        grupperingar:
          objekt: {namn: Objektsstrukturen, slag: kollektiv, medlemmar: okänd}
          enhet: {namn: Enheten, slag: enhet}
          enheterna: {namn: Enheterna, slag: kollektiv, medlemmar: [enhet]}
        områden:
          stod:
            namn: Systemstödet
            ägare: objekt  # <--
          drift: {namn: Driften, ägare: enheterna}
          plan: {namn: Planen, ägare: [objekt, enhet]}
        """),
      Example(
        Text(sv: "Ägaren nämns inte: okänd, ingen anmärkning", en: "The owner is not mentioned: unknown, no finding"),
        """
        områden:
          utover: {namn: Uppdrag utöver förvaltningsplan}
        """),
    ]
  ) { situation, collector in
    let names = situation.names
    for area in situation.now.activeAreas {
      let owner = area.roles[.owner]
      let hasOwnedParts = situation.now.isHeldThroughParts(.owner, on: area.id)
      switch owner.knowledge {
      case .unknown: continue
      case .absent where hasOwnedParts: continue
      case .absent:
        let hadOwner =
          situation.before.organization.areas[area.id].map(situation.before.roleBearer)
          .map { !situation.before.activeHolders(of: .owner, on: $0).isEmpty } ?? false
        collector.report(
          .areaHasNoOwner(names.area(area.id)), about: [.area(area.id)], at: owner.place ?? area.note.place,
          severity: hadOwner && situation.isChanged ? .error : .warning)
      case .stated(let holdings):
        let owners = holdings.map(\.body)
        guard !hasOwnedParts else { continue }
        let active = owners.filter(situation.now.isActive)
        if !active.isEmpty {
          // Several owners without parts of their own are the matter of area-multi-owner.
          let areApart = holdings.count == 1 || holdings.allSatisfy { $0.part != nil }
          guard areApart, situation.areUnnamed(active) else { continue }
          collector.report(
            .areaOwnedByNobodyInParticular(names.area(area.id), owners: active, names: names),
            about: [.area(area.id)] + active.map(Subject.body), at: owner.place ?? area.note.place, severity: .warning)
          continue
        }
        collector.report(
          .areaLostOwner(names.area(area.id), owners: owners, in: situation),
          about: [.area(area.id)] + owners.map(Subject.body), at: owner.place ?? area.note.place,
          notes: situation.notesOnStops(for: owners))
      }
    }
  }
}

extension Finding.Message {
  static func areaHasNoOwner(_ area: String) -> Self {
    Finding.Message(
      Text(sv: "\(area) saknar ägare.", en: "\(area) has no owner."),
      because: Text(sv: "Filen säger uttryckligen att ingen äger området.", en: "The file says that nobody owns it."),
      remedy: Text(sv: "Utse en ägare.", en: "Name an owner."))
  }

  static func areaLostOwner(_ area: String, owners: [BodyID], in situation: Situation) -> Self {
    Finding.Message(
      Text(sv: "\(area) saknar ägare.", en: "\(area) has no owner."),
      because: situation.names.standing(of: owners)
        + Text(sv: " och ingen har tagit över.", en: " and nobody has taken over."),
      remedy: Text(sv: "Utse en ägare.", en: "Name an owner."))
  }

  static func areaOwnedByNobodyInParticular(_ area: String, owners: [BodyID], names: Names) -> Self {
    let list = Text.shortList(owners.map { Text(names.definite($0)) })
    return Finding.Message(
      Text(sv: "\(area) har ingen namngiven ägare.", en: "\(area) has no owner by name."),
      because: Text(
        sv: "Som ägare anges \(list.swedish), och vilka som ingår där framgår inte.",
        en: "The owner is given as \(list.english), and it is not known who that is."),
      remedy: Text(
        sv: "Namnge den gruppering som äger området, eller räkna upp medlemmarna.",
        en: "Name the body that owns the area, or list the members."))
  }
}
