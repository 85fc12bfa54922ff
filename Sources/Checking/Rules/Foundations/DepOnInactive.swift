import Responsibility
import Vocabulary

extension Rule {
  public static let depOnInactive = Rule(
    "dep-on-inactive", .foundations, .error,
    label: Text(sv: "Beslut vilar på en inaktiv gruppering", en: "A decision rests on an inactive body"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att den som beslutar de styrdokument som ett område vilar på, eller äger de områden det vilar på, är aktiv \
          den dag som prövas.
          """,
        en: """
          That whoever decides the governing documents an area rests on, or owns the areas it rests on, is active on \
          the day checked.
          """),
      matters: Text(
        sv: """
          Kan ingen besluta dokumentet stannar även det som bygger på det, fast området självt har en ägare: pengar \
          fördelas efter en plan som ingen får ändra.
          """,
        en: """
          When nobody can decide the document, what builds on it stops as well, though the area itself has an owner: \
          money is shared out by a plan that nobody may change.
          """),
      avoid: Text(
        sv: "Att pausa den som beslutar en plan utan att se efter vad som bygger på planen.",
        en: "Pausing the body that decides a plan without looking at what builds on the plan."),
      prefer: Text(
        sv: "Säg vem som beslutar dokumentet i samma alternativ som pausar den som gjorde det.",
        en: "Say who decides the document in the alternative that pauses the one who did."),
      exceptions: Text(
        sv: """
          Framgår det inte vem som beslutar dokumentet eller äger området går det inte att pröva. Fanns det ingen \
          aktiv beslutare eller ägare redan före förändringen är det en varning. Ett dokument eller område som inte \
          gäller den dagen prövas inte.
          """,
        en: """
          When it is not stated who decides the document or owns the area, there is nothing to check. When nobody \
          active decided or owned it even before the change, it is a warning. A document or an area that does not hold \
          on the day is not checked.
          """),
      sources: ["004-Z23", "004-F02", "004-S03", "004-D02"]),
    examples: [
      Example(
        Text(sv: "Den som beslutar planen pausas", en: "The body that decides the plan is paused"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          sitiv: {namn: SITIV, slag: styrgrupp}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
          finansiering: {namn: Finansiering, ägare: sitiv, vilar-på: [planen]}  # <--
        dokument:
          planen: {namn: Förvaltningsplan 2023, område: plan}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "En annan tar över planen", en: "Another takes over the plan"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          sitiv: {namn: SITIV, slag: styrgrupp}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
          finansiering: {namn: Finansiering, ägare: sitiv, vilar-på: [planen]}
        dokument:
          planen: {namn: Förvaltningsplan 2023, område: plan}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
              - {område: plan, ägare: sitiv}
        """),
      Example(
        Text(sv: "Det sägs att ingen beslutar: en varning", en: "Nobody is said to decide: a warning"),
        """
        grupperingar:
          sitiv: {namn: SITIV, slag: styrgrupp}
        områden:
          finansiering: {namn: Finansiering, ägare: sitiv, vilar-på: [strategi]}  # <--
        dokument:
          strategi: {namn: Strategi, beslutas-av: saknas}
        """),
      Example(
        Text(sv: "Området vilar på ett som förlorar sin ägare", en: "The area rests on one that loses its owner"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          sitiv: {namn: SITIV, slag: styrgrupp}
        områden:
          rutiner: {namn: Rutiner, ägare: rad}
          arkiv: {namn: Arkiv, ägare: okänd}
          system: {namn: Systemet, ägare: sitiv, vilar-på: [rutiner, arkiv]}  # <--
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "Beslutaren är okänd: ingen anmärkning", en: "The decider is unknown: no finding"),
        """
        grupperingar:
          sitiv: {namn: SITIV, slag: styrgrupp}
        områden:
          finansiering: {namn: Finansiering, ägare: sitiv, vilar-på: [strategi]}
        dokument:
          strategi: {namn: Strategi}
        """),
    ]
  ) { situation, collector in
    for area in situation.organization.areas where situation.now.isActive(area) {
      reportAreas(under: area, situation, &collector)
      for document in area.restsOn.compactMap({ situation.organization.documents[$0] })
      where situation.day.map(document.period.contains) ?? true {
        // Whether the area's own owner is there is the matter of area-no-owner.
        if document.decidedBy.value == .ownerOf(area.id) { continue }
        let standing = DeciderStanding(of: document, in: situation.now)
        let wasActive = DeciderStanding(of: document, in: situation.before) == .active
        var deciders: [BodyID] = []
        switch standing {
        case .unknown, .active: continue
        case .nobody: break
        case .inactive(let bodies): deciders = bodies
        }
        collector.report(
          .areaRestsOnUndecidableDocument(
            area.spokenName, document: document, deciders: deciders, names: situation.names),
          about: [.area(area.id), .document(document.id)] + deciders.map(Subject.body), at: area.note.place,
          severity: wasActive ? .error : .warning,
          notes: [.decision(on: document, names: situation.names)] + situation.notesOnStops(for: deciders))
      }
    }
  }

  /// The areas that one rests on and that have lost, or never had, somebody who can decide.
  private static func reportAreas(under area: Area, _ situation: Situation, _ collector: inout FindingCollector) {
    let bearer = situation.now.roleBearer(of: area).id
    for foundation in area.restsOnAreas.compactMap({ situation.organization.areas[$0] })
    where situation.now.isActive(foundation) && situation.now.roleBearer(of: foundation).id != bearer {
      var owners: [BodyID] = []
      switch DeciderStanding(ofOwnerOf: foundation, in: situation.now) {
      case .unknown, .active: continue
      case .nobody: break
      case .inactive(let bodies): owners = bodies
      }
      let past = situation.before.organization.areas[foundation.id]
      let wasActive = past.map { DeciderStanding(ofOwnerOf: $0, in: situation.before) } == .active
      collector.report(
        .areaRestsOnOwnerlessArea(area.spokenName, foundation: foundation, owners: owners, names: situation.names),
        about: [.area(area.id), .area(foundation.id)] + owners.map(Subject.body), at: area.note.place,
        severity: wasActive ? .error : .warning, notes: situation.notesOnStops(for: owners))
    }
  }
}

/// Whether anybody can decide a document on a day.
private enum DeciderStanding: Equatable {
  case unknown
  case active
  /// The file says that nobody decides.
  case nobody
  case inactive([BodyID])

  init(of document: GoverningDocument, in state: OrganizationState) {
    switch document.decidedBy.knowledge {
    case .unknown: self = .unknown
    case .absent: self = .nobody
    case .stated(.body(let body)):
      self = state.isActive(body) ? .active : .inactive([body])
    case .stated(.ownerOf(let id)):
      guard let area = state.organization.areas[id] else {
        self = .unknown
        return
      }
      self = Self(ofOwnerOf: area, in: state)
    }
  }

  init(ofOwnerOf area: Area, in state: OrganizationState) {
    let area = state.roleBearer(of: area)
    if state.isHeldThroughParts(.owner, on: area.id) {
      self = .active
      return
    }
    switch area.roles[.owner].knowledge {
    case .unknown: self = .unknown
    case .absent: self = .nobody
    case .stated(let holdings) where holdings.isEmpty: self = .nobody
    case .stated(let holdings):
      self = holdings.contains { state.isActive($0.body) } ? .active : .inactive(holdings.map(\.body))
    }
  }
}

extension Finding.Note {
  /// Who is to decide the document, at the line that says so.
  fileprivate static func decision(on document: GoverningDocument, names: Names) -> Self {
    let decider =
      switch document.decidedBy.value {
      case .body(let body)?: Text(names.definite(body))
      case .ownerOf(let area)?:
        Text(sv: "den som äger \(names.area(area))", en: "the owner of \(names.area(area))")
      case nil: Text(sv: "ingen", en: "nobody")
      }
    return Finding.Note(
      Text(sv: "\(document.name) beslutas av ", en: "\(document.name) is decided by ") + decider,
      at: document.decidedBy.place ?? document.note.place)
  }
}

extension Finding.Message {
  static func areaRestsOnOwnerlessArea(_ area: String, foundation: Area, owners: [BodyID], names: Names) -> Self {
    let name = names.area(foundation.id)
    return Finding.Message(
      Text(
        sv: "\(area) vilar på området \(name), som saknar ägare.",
        en: "\(area) rests on the area \(name), which has no owner."),
      because: owners.isEmpty
        ? Text(sv: "Filen säger uttryckligen att ingen äger det.", en: "The file says that nobody owns it.")
        : names.standing(of: owners) + Text(sv: " och ingen har tagit över.", en: " and nobody has taken over."),
      remedy: Text(sv: "Utse en ägare till \(name).", en: "Name an owner of \(name)."))
  }

  static func areaRestsOnUndecidableDocument(
    _ area: String, document: GoverningDocument, deciders: [BodyID], names: Names
  ) -> Self {
    let reason: Text
    let remedy: Text
    if case .ownerOf(let decisive)? = document.decidedBy.value {
      let name = names.area(decisive)
      reason = Text(
        sv: "Dokumentet beslutas av den som äger området \(name), och det området saknar ägare",
        en: "The document is decided by the owner of the area \(name), and that area has no owner")
      remedy = Text(sv: "Utse en ägare till \(name).", en: "Name an owner of \(name).")
    } else {
      reason = Text(
        sv: "Filen säger uttryckligen att ingen beslutar dokumentet",
        en: "The file says that nobody decides the document")
      remedy = Text(sv: "Skriv vem som ska besluta dokumentet.", en: "Write who is to decide the document.")
    }
    return Finding.Message(
      Text(
        sv: "\(area) vilar på ett styrdokument som ingen kan besluta: \(document.name).",
        en: "\(area) rests on a governing document that nobody can decide: \(document.name)."),
      because: deciders.isEmpty
        ? reason + Text(".")
        : names.standing(of: deciders)
          + Text(
            sv: " och ingen annan har fått besluta dokumentet.",
            en: " and nobody else has been given the document to decide."),
      remedy: remedy)
  }
}
