import Responsibility
import Vocabulary

extension Rule {
  public static let areaNoPerformer = Rule(
    "area-no-performer", .areas, .warning,
    label: Text(sv: "Område utan utförare", en: "Area without performer"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att varje område har minst en utförare som är aktiv den dag som prövas, och om rutan för utförare är \
          tom, struken eller okänd.
          """,
        en: """
          That every area has at least one performer who is active on the day checked, and whether the cell for the \
          performer is empty, struck out or unknown.
          """),
      matters: Text(
        sv: "Utan utförare blir arbetet inte gjort, eller så görs det av någon som inte har fått uppgiften.",
        en: "Without a performer the work is not done, or is done by somebody who was not given it."),
      avoid: Text(
        sv: "Ett streck i rutan när arbetsgruppen i praktiken gör arbetet, eller en tom ruta som läsaren får tolka.",
        en: "A dash in the cell when the supporting group does the work in practice, or a blank left to the reader."),
      prefer: Text(
        sv: "Namnge utföraren. Utför ägaren själv arbetet, skriv det.",
        en: "Name the performer. When the owner does the work, write so."),
      exceptions: Text(
        sv: """
          Är utföraren okänd är det en upplysning, aldrig ett fel: frågan är då öppen. Detsamma gäller beslut och \
          ekonomi, där ägaren enligt RACI själv kan vara utförare. Är varken ägare eller utförare känd sägs det en \
          gång. Ett område med utförda delområden prövas genom delarna.
          """,
        en: """
          An unknown performer is a notice, never an error: the question is then open. So it is for decisions and \
          finance, where by the RACI convention the owner may perform. When neither owner nor performer is known, it \
          is said once. An area with performed sub-areas is checked through them.
          """),
      sources: ["004-Z04", "004-T4", "004-T8", "004-B26", "001-F1", "RACI (RASCI)"]),
    examples: [
      Example(
        Text(sv: "Ingen utför, men en arbetsgrupp stöder", en: "Nobody performs, but a group supports"),
        """
        grupperingar:
          ledning: {namn: Utökad ledningsgrupp, slag: ledningsgrupp}
          avvikelsegrupp: {namn: Arbetsgrupp avvikelser, slag: arbetsgrupp}
        områden:
          avvikelser:
            namn: Avvikelser i samverkan
            ägare: ledning
            utförare: "-"  # <--
            arbetsgrupp: avvikelsegrupp
        """),
      Example(
        Text(sv: "Utföraren avslutas", en: "The performer is dissolved"),
        alternative: "nedlagd",
        """
        grupperingar:
          vvg: {namn: VVG}
          enhet: {namn: Utvecklingsenheten, slag: enhet}
        områden:
          plan:
            namn: Förvaltningsplan
            ägare: vvg
            utförare: enhet  # <--
        alternativ:
          nedlagd:
            namn: Enheten läggs ned
            ändringar:
              - {avsluta: enhet, från: 2024-01-01}
        """),
      Example(
        Text(
          sv: "Rutan för ett ekonomiområde är tom: en upplysning", en: "The cell of a finance area is blank: a notice"),
        """
        grupperingar:
          sitiv: {namn: SITIV, slag: styrgrupp}
        områden:
          finansiering: {namn: Finansiering, slag: ekonomi, ägare: sitiv}  # <--
        """),
      Example(
        Text(
          sv: "Varken ägare eller utförare är känd: en upplysning",
          en: "Neither owner nor performer is known: one notice"),
        """
        områden:
          utover: {namn: Uppdrag utöver förvaltningsplan, ägare: okänd, utförare: okänd}  # <--
        """),
      Example(
        Text(sv: "Delområdena har utförare", en: "The sub-areas have performers"),
        """
        grupperingar:
          vvg: {namn: VVG}
          enhet: {namn: Utvecklingsenheten, slag: enhet}
        områden:
          tjanst:
            namn: Förvalta tjänsten
            ägare: vvg
            delområden:
              drift: {namn: Drift, ägare: vvg, utförare: enhet}
        """),
    ]
  ) { situation, collector in
    let state = situation.now
    for area in state.activeAreas {
      let performer = area.roles[.performer]
      guard state.activeHolders(of: .performer, on: area).isEmpty,
        !state.isHeldThroughParts(.performer, on: area.id)
      else { continue }
      let mayOwnerDoIt = area.kind == .decision || area.kind == .finance
      let message: Finding.Message
      var severity = Severity.warning
      var named: [BodyID] = []
      switch performer.knowledge {
      case .unknown:
        if isPerformedAsPart(area, in: state) { continue }
        severity = .info
        if area.roles[.owner].isUnknown {
          message = .neitherOwnerNorPerformerKnown(area.spokenName, isWritten: performer.isWritten)
        } else {
          // Nobody can be asked behind a name for several whose members are not stated.
          let owners = state.activeHolders(of: .owner, on: area)
          message = .performerUnknown(
            area.spokenName, isWritten: performer.isWritten, mayOwnerPerform: mayOwnerDoIt,
            owners: situation.names.short(situation.areUnnamed(owners) ? [] : owners))
        }
      case .stated(let holdings) where !holdings.isEmpty:
        named = holdings.map(\.body)
        message = .areaLostPerformer(area.spokenName, standing: situation.names.standing(of: named))
      case .absent, .stated:
        let supports = state.activeHolders(of: .support, on: area)
        if mayOwnerDoIt { severity = .info }
        message = .areaHasNoPerformer(
          area.spokenName, supports: supports, mayOwnerPerform: mayOwnerDoIt, names: situation.names)
      }
      collector.report(
        message, about: [.area(area.id)] + named.map(Subject.body), at: performer.place ?? area.note.place,
        severity: severity, notes: situation.notesOnStops(for: named))
    }
  }

  /// True when a sub-area leaves the performer out and the area it is part of has one.
  private static func isPerformedAsPart(_ area: Area, in state: OrganizationState) -> Bool {
    guard !area.roles[.performer].isWritten, let parent = area.parent.flatMap({ state.organization.areas[$0] })
    else { return false }
    return !state.activeHolders(of: .performer, on: parent).isEmpty
  }
}

extension Finding.Message {
  static func areaHasNoPerformer(_ area: String, supports: [BodyID], mayOwnerPerform: Bool, names: Names) -> Self {
    let statement = Text(sv: "\(area) saknar utförare.", en: "\(area) has no performer.")
    let fact = Text(
      sv: "Filen säger uttryckligen att ingen utför arbetet", en: "The file says that nobody performs the work")
    if !supports.isEmpty {
      let groups = Noun.support.definite(for: supports.count)
      return Finding.Message(
        statement,
        because: fact + Text(sv: ", så i praktiken gör ", en: ", so in practice it falls to ") + groups
          + Text(sv: " det: ", en: ": ") + names.short(supports) + Text("."),
        remedy: Text(
          sv: "Utse en utförare, eller ge den som gör arbetet rollen.",
          en: "Name a performer, or give the role to whoever does the work."))
    }
    return Finding.Message(
      statement, because: mayOwnerPerform ? fact + Text(". ") + ownerMayPerform : fact + Text("."),
      remedy: Text(sv: "Utse en utförare.", en: "Name a performer."))
  }

  static func areaLostPerformer(_ area: String, standing: Text) -> Self {
    Finding.Message(
      Text(sv: "\(area) saknar utförare.", en: "\(area) has no performer."),
      because: standing + Text(sv: " och ingen har tagit över.", en: " and nobody has taken over."),
      remedy: Text(sv: "Utse en utförare.", en: "Name a performer."))
  }

  /// - Parameter owners: empty when nobody owns the area on the day, so that there is nobody to ask.
  static func performerUnknown(_ area: String, isWritten: Bool, mayOwnerPerform: Bool, owners: Text) -> Self {
    Finding.Message(
      isWritten
        ? Text(sv: "Utföraren av \(area) är okänd.", en: "The performer of \(area) is unknown.")
        : Text(sv: "Utföraren av \(area) framgår inte.", en: "The performer of \(area) is not stated."),
      because: mayOwnerPerform
        ? ownerMayPerform
        : Text(
          sv: "Därför går det inte att säga om någon utför arbetet.",
          en: "So it cannot be said whether anybody performs the work."),
      remedy: owners.swedish.isEmpty
        ? Text(sv: "Ta reda på vem som utför arbetet.", en: "Find out who performs the work.")
        : Text(
          sv: "Fråga \(owners.swedish) vem som utför arbetet.", en: "Ask \(owners.english) who performs the work."))
  }

  static func neitherOwnerNorPerformerKnown(_ area: String, isWritten: Bool) -> Self {
    Finding.Message(
      isWritten
        ? Text(sv: "Ägare och utförare av \(area) är okända.", en: "The owner and performer of \(area) are unknown.")
        : Text(
          sv: "Varken ägare eller utförare av \(area) framgår.",
          en: "Neither the owner nor the performer of \(area) is stated."),
      because: Text(
        sv: "Därför går det inte att säga om någon svarar för området.",
        en: "So it cannot be said whether anybody answers for the area."),
      remedy: Text(sv: "Fråga vem som äger området.", en: "Ask who owns the area."))
  }

  /// The RACI convention, said but never assumed.
  private static var ownerMayPerform: Text {
    Text(
      sv: "Enligt RACI kan ägaren själv vara utförare, men filen säger inte att det är så.",
      en: "By the RACI convention the owner may perform as well, but the file does not say so.")
  }
}
