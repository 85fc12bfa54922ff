import Responsibility
import Vocabulary

extension Rule {
  public static let areaOverlap = Rule(
    "area-overlap", .areas, .warning,
    label: Text(sv: "Överlappande områden eller uppdrag", en: "Overlapping areas or remits"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att områden som sägs överlappa har samma ägare och utförare, att ingen grupperings eget ansvar konkurrerar \
          med ett område som någon annan äger, och att två enheter inte utför samma område utan uppdelning.
          """,
        en: """
          That areas said to overlap have the same owner and performer, that no body's own remit competes with an \
          area that somebody else owns, and that no two units perform one area without a division.
          """),
      matters: Text(
        sv: "Där två svarar för samma sak görs arbetet dubbelt, eller så väntar den ena på den andra.",
        en: "Where two answer for the same thing, the work is done twice, or one waits for the other."),
      avoid: Text(
        sv: "Att ge ett område till en gruppering medan en annan har kvar rätten att besluta om samma sak.",
        en: "Giving an area to one body while another keeps the right to decide the same thing."),
      prefer: Text(
        sv: "Skriv var gränsen går: en del var, eller en ägare för alltihop.",
        en: "Write where the line goes: a part each, or one owner for all of it."),
      exceptions: Text(
        sv: """
          Överlappning anges av en person; verktyget gissar aldrig från namnen. Är ägarna inte angivna är det inget \
          att jämföra. Ett delområde överlappar inte området det ingår i.
          """,
        en: """
          An overlap is entered by a person; the tool never guesses from names. Where the owners are not stated there \
          is nothing to compare. A sub-area does not overlap the area it is part of.
          """),
      sources: ["004-Z15", "004-T7", "004-B16", "000-D07"]),
    examples: [
      Example(
        Text(sv: "Två överlappande områden med olika ägare", en: "Two overlapping areas with different owners"),
        """
        grupperingar:
          vvg: {namn: VVG}
          sitiv: {namn: SITIV, slag: styrgrupp}
        områden:
          uppdrag: {namn: Uppdrag utöver planen, ägare: vvg, överlappar: [tillkommande]}  # <--
          tillkommande: {namn: Tillkommande uppdrag, ägare: sitiv}
        """),
      Example(
        Text(sv: "En grupperings ansvar konkurrerar med ett område", en: "A body's remit competes with an area"),
        """
        grupperingar:
          ledning: {namn: Utökad ledningsgrupp, slag: ledningsgrupp}
          sitiv:
            namn: SITIV
            slag: styrgrupp
            ansvar:
              - {text: Besluta om tillkommande uppdrag, överlappar: [utover]}  # <--
        områden:
          utover: {namn: Uppdrag utöver förvaltningsplan, ägare: ledning}
        """),
      Example(
        Text(sv: "Två enheter utför samma område", en: "Two units perform the same area"),
        """
        grupperingar:
          juridik: {namn: Juridik och säkerhet, slag: enhet}
          utveckling: {namn: Utvecklingsstöd, slag: enhet}
        områden:
          ledningssystem:
            namn: Utveckling av ledningssystemet
            utförare: [juridik, utveckling]  # <--
        """),
      Example(
        Text(
          sv: "Överlappande områden med samma ägare och utförare", en: "Overlapping areas with one owner and performer"),
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          uppdrag: {namn: Uppdrag utöver planen, ägare: vvg, överlappar: [tillkommande]}
          tillkommande: {namn: Tillkommande uppdrag, ägare: vvg}
        """),
      Example(
        Text(sv: "Ägaren är okänd: ingen anmärkning", en: "The owner is unknown: no finding"),
        """
        grupperingar:
          sitiv:
            namn: SITIV
            slag: styrgrupp
            ansvar:
              - {text: Besluta om tillkommande uppdrag, överlappar: [utover]}
        områden:
          utover: {namn: Uppdrag utöver förvaltningsplan, ägare: okänd}
        """),
    ]
  ) { situation, collector in
    let reader = OverlapReader(situation: situation)
    reader.reportDeclaredOverlaps(to: &collector)
    reader.reportCompetingRemits(to: &collector)
    reader.reportUnitsSideBySide(to: &collector)
  }
}

private struct OverlapReader {
  let situation: Situation

  private var state: OrganizationState { situation.now }
  private var names: Names { situation.names }

  /// Areas that a person has declared overlapping; each pair once, whichever of the two declares it.
  func reportDeclaredOverlaps(to collector: inout FindingCollector) {
    var seen: Set<Set<AreaID>> = []
    for area in state.organization.areas where state.isActive(area) {
      for id in area.overlaps {
        guard let other = state.organization.areas[id], state.isActive(other), other.id != area.id,
          other.parent != area.id, area.parent != other.id, seen.insert([area.id, id]).inserted,
          let role = firstDifference(between: area, and: other)
        else { continue }
        collector.report(
          .areasOverlap(
            area.spokenName, holders(role, area), other.name, holders(role, other), role: role, names: names),
          about: [.area(area.id), .area(id)] + (holders(role, area) + holders(role, other)).map(Subject.body),
          at: area.note.place, notes: notes(on: role, other))
      }
    }
  }

  private func holders(_ role: Role, _ area: Area) -> [BodyID] {
    state.activeHolders(of: role, on: state.roleBearer(of: area))
  }

  private func notes(on role: Role, _ area: Area) -> [Finding.Note] {
    let bearer = state.roleBearer(of: area)
    return holders(role, area).map { .role(role, of: $0, on: bearer, names: names) }
  }

  /// The role that different bodies hold on the two areas; nil when they agree, or when it is not known who holds it.
  private func firstDifference(between area: Area, and other: Area) -> Role? {
    guard !holders(.owner, area).isEmpty, !holders(.owner, other).isEmpty else { return nil }
    return [Role.owner, .performer].first { role in
      let here = Set(holders(role, area))
      let there = Set(holders(role, other))
      return !here.isEmpty && !there.isEmpty && here != there
    }
  }

  /// What an active body answers for by its own document, where somebody else owns the area.
  func reportCompetingRemits(to collector: inout FindingCollector) {
    for body in state.activeBodies {
      var waiting = Array(body.scope.reversed())
      while let item = waiting.popLast() {
        waiting += item.parts.reversed()
        for area in item.overlaps.compactMap({ state.organization.areas[$0] }) where state.isActive(area) {
          let owners = holders(.owner, area)
          guard !owners.isEmpty, !owners.contains(body.id) else { continue }
          collector.report(
            .remitCompetes(item.text, of: names.definite(body.id), area: area.spokenName, owners: names.short(owners)),
            about: [.area(area.id), .body(body.id)] + owners.map(Subject.body),
            at: item.provenance.place ?? body.note.place,
            notes: notes(on: .owner, area))
        }
      }
    }
  }

  /// Line units that perform one area without a word on who does what. Groups are left out: they meet to share work.
  func reportUnitsSideBySide(to collector: inout FindingCollector) {
    for area in state.activeAreas {
      let performer = area.roles[.performer]
      let units = (performer.value ?? []).filter { holding in
        guard let kind = state.organization.bodies[holding.body]?.kind else { return false }
        return (kind == .unit || kind == .department) && state.isActive(holding.body)
      }
      let performers = units.reduce(into: [BodyID]()) { if !$0.contains($1.body) { $0.append($1.body) } }
      guard performers.count >= 2, Set(units.compactMap { $0.part?.lowercased() }).count < units.count else { continue }
      collector.report(
        .unitsPerformSideBySide(area.spokenName, count: performers.count, units: names.short(performers)),
        about: [.area(area.id)] + performers.map(Subject.body), at: performer.place ?? area.note.place)
    }
  }
}

extension Finding.Message {
  static func areasOverlap(
    _ area: String, _ holders: [BodyID], _ other: String, _ otherHolders: [BodyID], role: Role, names: Names
  ) -> Self {
    let difference =
      role == .owner
      ? Text(sv: "har olika ägare", en: "have different owners")
      : Text(sv: "utförs av olika grupperingar", en: "are performed by different bodies")
    let first = names.short(holders)
    let second = names.short(otherHolders)
    return Finding.Message(
      Text(sv: "\(area) överlappar \(other), och de ", en: "\(area) overlaps \(other), and they ") + difference
        + Text("."),
      because: role == .owner
        ? Text(
          sv: "\(first.swedish) äger det första området och \(second.swedish) det andra.",
          en: "\(first.english) owns the first area and \(second.english) the second.")
        : Text(
          sv: "\(first.swedish) utför det första området och \(second.swedish) det andra.",
          en: "\(first.english) performs the first area and \(second.english) the second."),
      remedy: Text(
        sv: "Skriv var gränsen går, eller slå ihop områdena.", en: "Write where the line goes, or merge the areas."))
  }

  static func remitCompetes(_ remit: String, of body: String, area: String, owners: Text) -> Self {
    let words = Text.quoted(remit)
    return Finding.Message(
      Text(
        sv: "\(area) överlappar det som \(body) redan svarar för: \(words.swedish).",
        en: "\(area) overlaps what \(body) already answers for: \(words.english)."),
      because: Text(
        sv: "Området ägs av \(owners.swedish), men \(body) har kvar sitt uppdrag.",
        en: "The area is owned by \(owners.english), but \(body) keeps its remit."),
      remedy: Text(
        sv: "Skriv vem som beslutar vad, eller flytta uppdraget till den som äger området.",
        en: "Write who decides what, or move the remit to the owner of the area."))
  }

  static func unitsPerformSideBySide(_ area: String, count: Int, units: Text) -> Self {
    let number = NumberWord.text(count, gender: .common)
    return Finding.Message(
      Text(
        sv: "\(area) utförs av \(number.swedish) enheter: \(units.swedish).",
        en: "\(area) is performed by \(number.english) units: \(units.english)."),
      because: Text(
        sv: "Filen säger inte vilken del var och en utför.", en: "The file does not say which part each performs."),
      remedy: Text(
        sv: "Skriv vilken del var och en utför, eller utse en utförare.",
        en: "Write which part each performs, or name one performer."))
  }
}
