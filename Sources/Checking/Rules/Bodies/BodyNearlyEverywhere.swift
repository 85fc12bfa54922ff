import Responsibility
import Vocabulary

extension Rule {
  public static let bodyNearlyEverywhere = Rule(
    "body-nearly-everywhere", .bodies, .info,
    label: Text(sv: "Gruppering med roll nästan överallt", en: "Body with a role nearly everywhere"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att ingen gruppering har en roll i nästan alla områden som gäller den dag som prövas.",
        en: "That no body has a role in nearly all areas that hold on the day checked."),
      matters: Text(
        sv:
          "När nästan allt går genom samma gruppering kan den bli en flaskhals, och de andra vet inte vad de råder över.",
        en:
          "When nearly everything passes through one body it may be a bottleneck, and the others do not know their say."
      ),
      avoid: Text(
        sv: "Att ge samma gruppering en roll i varje rad för säkerhets skull.",
        en: "Giving one body a role in every row to be on the safe side."),
      prefer: Text(
        sv: "Ge grupperingen de roller den behövs i, och låt den informeras om resten.",
        en: "Give the body the roles that it is needed in, and let it be informed of the rest."),
      exceptions: Text(
        sv: """
          Prövas först när det finns minst fem områden. Att informeras räknas inte. Andelen räknas av alla områden: ett \
          område vars roller är okända talar för grupperingen, inte emot.
          """,
        en: """
          Checked only when there are at least five areas. Being informed does not count. The share is counted of all \
          areas: one whose roles are unknown speaks for the body, not against it.
          """),
      sources: ["RACI: vertikal analys, en roll överallt"]),
    threshold: Rule.Threshold(
      largeShare,
      Text(
        sv: "andel i procent av områdena från vilken regeln anmärker",
        en: "percentage of the areas from which the rule reports")),
    examples: [
      Example(
        Text(sv: "En roll i alla fem områden", en: "A role in all five areas"),
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}  # <--
          enhet: {namn: GITS, slag: enhet}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad, utförare: enhet}
          tjanst: {namn: IT-tjänsten, ägare: rad, utförare: enhet}
          avvikelser: {namn: Avvikelser, ägare: rad}
          rutin: {namn: Rutin, ägare: rad}
          avtal: {namn: Avtal, samråd: rad}
        """),
      Example(
        Text(
          sv: "En roll i fyra av fem områden, och informerad om det femte", en: "Four of five, informed of the fifth"),
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
          tjanst: {namn: IT-tjänsten, ägare: rad}
          avvikelser: {namn: Avvikelser, ägare: rad}
          rutin: {namn: Rutin, ägare: rad}
          avtal: {namn: Avtal, ägare: vvg, informeras: rad}
        """),
      Example(
        Text(sv: "Det femte områdets roller är okända", en: "The roles of the fifth area are unknown"),
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
          tjanst: {namn: IT-tjänsten, ägare: rad}
          avvikelser: {namn: Avvikelser, ägare: rad}
          rutin: {namn: Rutin, ägare: rad}
          avtal: {namn: Avtal, ägare: okänd}
        """),
    ]
  ) { situation, collector in
    let total = situation.now.activeAreas.count
    guard total >= fewestAreas else { return }
    let threshold = situation.threshold(of: "body-nearly-everywhere", standard: largeShare)
    for body in situation.now.activeBodies {
      var areas: [AreaID] = []
      for held in situation.now.roles(of: body.id) where held.role != .informed && areas.last != held.area {
        areas.append(held.area)
      }
      guard !areas.isEmpty, areas.count * 100 >= threshold * total else { continue }
      collector.report(
        .bodyIsNearlyEverywhere(body.id, areas.count, of: total, names: situation.names),
        about: [.body(body.id)] + areas.map(Subject.area), at: body.note.place)
    }
  }

  private static let largeShare = 90
  /// With fewer areas than this, a role in all of them says nothing.
  private static let fewestAreas = 5
}

extension Finding.Message {
  static func bodyIsNearlyEverywhere(_ body: BodyID, _ count: Int, of total: Int, names: Names) -> Self {
    let name = names.definite(body)
    let areas =
      count == total
      ? Text(sv: "alla \(total)", en: "all \(total)") : Text(sv: "\(count) av \(total)", en: "\(count) of \(total)")
    return Finding.Message(
      Text(sv: "\(name) har en roll i \(areas.swedish) områden.", en: "\(name) has a role in \(areas.english) areas."),
      because: Text(
        sv: "När nästan allt går genom samma gruppering kan den bli en flaskhals.",
        en: "When nearly everything passes through one body, it may become a bottleneck."),
      remedy: Text(
        sv: "Pröva vilka av rollerna som kan ligga hos andra.",
        en: "Consider which of the roles could lie with others."))
  }
}
