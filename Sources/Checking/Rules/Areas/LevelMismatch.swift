import Responsibility
import Vocabulary

extension Rule {
  public static let levelMismatch = Rule(
    "level-mismatch", .areas, .warning,
    label: Text(sv: "Ägare på fel nivå", en: "Owner at the wrong level"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att ägaren till ett område inte ligger långt över eller under områdets egen nivå.",
        en: "That the owner of an area is not far above or below the area's own level."),
      matters: Text(
        sv: """
          En ägare långt ovanför tyngs av detaljer och hinner inte med dem; en ägare långt under saknar rätten att \
          besluta det som området kräver.
          """,
        en: """
          An owner far above is burdened with details and has no time for them; an owner far below lacks the right to \
          decide what the area calls for.
          """),
      avoid: Text(
        sv: "Att samla alla områden hos den högsta gruppen för att det är enkelt att besluta.",
        en: "Gathering every area in the highest group because it is easy to decide."),
      prefer: Text(
        sv: "Strategiska områden högt, operativa nära dem som utför arbetet.",
        en: "Strategic areas high up, operational ones close to those who do the work."),
      exceptions: Text(
        sv: """
          Prövas bara när både ägarens och områdets nivå är angivna. Hur många nivåer som får skilja är en tröskel \
          som filen kan ändra.
          """,
        en: """
          Checked only when the levels of both owner and area are stated. How many levels may lie between them is a \
          threshold that the file may change.
          """),
      sources: ["004-N1", "004-N2"]),
    threshold: Threshold(
      2,
      Text(
        sv: "Så många nivåer mellan ägare och område ger en anmärkning.",
        en: "This many levels between owner and area give a finding.")),
    examples: [
      Example(
        Text(sv: "Ett operativt område ägs på högsta nivån", en: "An operational area is owned at the highest level"),
        """
        nivåer: {strategisk: Strategisk, taktisk: Taktisk, operativ: Operativ}
        grupperingar:
          vvg: {namn: VVG, nivå: strategisk}
        områden:
          drift:
            namn: Drift av tjänsten
            nivå: operativ
            ägare: vvg  # <--
        """),
      Example(
        Text(sv: "En nivå emellan är inom tröskeln", en: "One level between is within the threshold"),
        """
        nivåer: {strategisk: Strategisk, taktisk: Taktisk, operativ: Operativ}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, nivå: taktisk}
        områden:
          drift: {namn: Drift av tjänsten, nivå: operativ, ägare: rad}
        """),
      Example(
        Text(sv: "Ägarens nivå är okänd: ingen anmärkning", en: "The owner's level is unknown: no finding"),
        """
        nivåer: {strategisk: Strategisk, taktisk: Taktisk, operativ: Operativ}
        grupperingar:
          vvg: {namn: VVG}
        områden:
          drift: {namn: Drift av tjänsten, nivå: operativ, ägare: vvg}
        """),
    ]
  ) { situation, collector in
    let limit = max(1, situation.threshold(of: "level-mismatch", standard: 2))
    let state = situation.now
    for area in state.activeAreas {
      for owner in state.activeHolders(of: .owner, on: area) {
        guard let distance = state.levelDistance(of: owner, from: area), distance >= limit,
          let level = state.organization.bodies[owner]?.level, let ownerRank = state.organization.rank(of: level),
          let areaRank = state.organization.rank(of: area.level)
        else { continue }
        collector.report(
          .ownerFarFromArea(
            situation.names.definite(owner), area: area.spokenName, distance: distance, isAbove: ownerRank < areaRank),
          about: [.area(area.id), .body(owner)], at: area.roles[.owner].place ?? area.note.place)
      }
    }
  }
}

extension Finding.Message {
  static func ownerFarFromArea(_ owner: String, area: String, distance: Int, isAbove: Bool) -> Self {
    let levels = Noun.level.spelled(distance)
    return Finding.Message(
      isAbove
        ? Text(
          sv: "\(owner) ligger \(levels.swedish) ovanför det som ägs: \(area).",
          en: "\(owner) stands \(levels.english) above what it owns: \(area).")
        : Text(
          sv: "\(owner) ligger \(levels.swedish) under det som ägs: \(area).",
          en: "\(owner) stands \(levels.english) below what it owns: \(area)."),
      because: isAbove
        ? Text(
          sv: "Så långt uppifrån är det svårt att hinna med områdets detaljfrågor.",
          en: "From so far above it is hard to find time for the details of the area.")
        : Text(
          sv: "Så långt ned kan rätten att besluta saknas.", en: "So far down the right to decide may be lacking."),
      remedy: Text(
        sv: "Lägg ägandet närmare områdets nivå, eller skriv varför det ska ligga där.",
        en: "Place the ownership closer to the area's level, or write why it is to stay there."))
  }
}
