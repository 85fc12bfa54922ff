import Responsibility
import Vocabulary

extension Rule {
  public static let diffConsolidation = Rule(
    "diff-consolidation", .consequences,
    label: Text(sv: "Ansvar samlas", en: "Responsibility is gathered"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Om områden som hör ihop, genom en gemensam tjänst eller som delar av ett större område, får färre ägare.",
        en: "Whether areas that belong together, by a common service or as parts of a larger area, get fewer owners."),
      matters: Text(
        sv: "Färre ägare till det som hör ihop ger färre gränser att samordna över.",
        en: "Fewer owners of what belongs together means fewer borders to co-ordinate across."),
      avoid: Text(
        sv: "Att skriva att något samlas när det hade en enda ägare redan förut.",
        en: "Writing that something is gathered when it had a single owner before."),
      prefer: Text(
        sv: "Räkna ägarna före och efter.", en: "Count the owners before and after."),
      exceptions: Text(
        sv: "Är ägaren till något av områdena okänd, före eller efter, sägs inget.",
        en: "When the owner of one of the areas is unknown, before or after, nothing is said."),
      sources: ["004-N3", "004-N4"]),
    examples: [
      Example(
        Text(sv: "Tjänstens två områden får samma ägare", en: "The service's two areas get the same owner"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen}
        områden:
          drift: {namn: Drift, ägare: rad, tjänster: [samsa]}
          kurser: {namn: Utbildning, ägare: grupp, tjänster: [samsa]}
        tjänster:
          samsa: {namn: SAMSA}  # <--
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: grupp}
        """),
      Example(
        Text(sv: "Områdena hade samma ägare redan förut", en: "The areas had the same owner before"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen}
        områden:
          drift: {namn: Drift, ägare: rad, tjänster: [samsa]}
          kurser: {namn: Utbildning, ägare: rad, tjänster: [samsa]}
        tjänster:
          samsa: {namn: SAMSA}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: grupp}
              - {område: kurser, ägare: grupp}
        """),
      Example(
        Text(sv: "En ägare var okänd", en: "One owner was unknown"),
        alternative: "flytt",
        """
        grupperingar:
          grupp: {namn: Gruppen}
        områden:
          drift: {namn: Drift, ägare: okänd, tjänster: [samsa]}
          kurser: {namn: Utbildning, ägare: grupp, tjänster: [samsa]}
        tjänster:
          samsa: {namn: SAMSA}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: grupp}
        """),
    ]
  ) { situation, collector in
    guard situation.isChanged else { return }
    var byService: [ServiceID: [Area]] = [:]
    var byParent: [AreaID: [Area]] = [:]
    for area in situation.now.activeAreas {
      for service in area.services { byService[service, default: []].append(area) }
      if let parent = area.parent { byParent[parent, default: []].append(area) }
    }
    for service in situation.organization.services {
      derive(
        byService[service.id] ?? [], of: service.name, about: .service(service.id), at: service.note.place, situation,
        &collector)
    }
    for area in situation.now.activeAreas {
      derive(
        byParent[area.id] ?? [], of: situation.names.area(area.id), about: .area(area.id), at: area.note.place,
        situation, &collector)
    }
  }

  private static func derive(
    _ areas: [Area], of whole: String, about subject: Subject, at place: Place?, _ situation: Situation,
    _ collector: inout DerivationCollector
  ) {
    guard areas.count > 1, let now = owners(of: areas, in: situation.now),
      let before = owners(of: areas, in: situation.before), now.count < before.count
    else { return }
    let whose = situation.names.bodies(now)
    collector.derive(
      Text(
        sv: "Ägandet av områdena i \(whole) samlas: \(before.count) → \(now.count) ägare (\(whose.swedish))",
        en: "The ownership of the areas of \(whole) is gathered: \(before.count) → \(now.count) owners "
          + "(\(whose.english))"),
      about: [subject] + areas.map { .area($0.id) } + now.map(Subject.body), bearing: .gain, at: place)
  }

  /// Every owner of the areas once; nil unless each area has a known active owner.
  private static func owners(of areas: [Area], in state: OrganizationState) -> [BodyID]? {
    var owners: [BodyID] = []
    for area in areas {
      guard let past = state.organization.areas[area.id] else { return nil }
      let holders = state.activeHolders(of: .owner, on: past)
      guard !holders.isEmpty else { return nil }
      owners += holders
    }
    return owners.unique
  }
}
