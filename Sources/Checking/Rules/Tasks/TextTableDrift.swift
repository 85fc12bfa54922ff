import Responsibility
import Vocabulary

extension Rule {
  public static let textTableDrift = Rule(
    "text-table-drift", .tasks, .warning,
    label: Text(sv: "Tabell och text går isär", en: "Table and text differ"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att underlagets egen text om varje grupperings förändrade uppdrag (`förändrade-uppdrag:`) nämner samma områden \
          som ändringarna ger den.
          """,
        en: """
          That the source's own text on each body's changed remit (`changed-remits:`) names the same areas as the \
          changes give it.
          """),
      matters: Text(
        sv: "Den som bara läser texten missar ett ansvar som står i tabellen.",
        en: "Somebody who only reads the text misses a responsibility that stands in the table."),
      avoid: Text(
        sv: "Att skriva texten för hand och ändra i tabellen efteråt.",
        en: "Writing the text by hand and changing the table afterwards."),
      prefer: Text(
        sv: "Låt texten härledas ur tabellen, se diff-owner och diff-performer.",
        en: "Let the text be derived from the table; see diff-owner and diff-performer."),
      exceptions: Text(
        sv: """
          Prövas bara när alternativet återger underlagets text, och en dag då alla ändringar gäller. Punkter utan \
          områden jämförs inte. En gruppering som pausas eller avslutas behöver ingen text.
          """,
        en: """
          Checked only when the alternative repeats the source's text, and on a day when all its changes are in effect. \
          Items without areas are not compared. A body that is paused or dissolved needs no text.
          """),
      sources: ["004-Z01", "004-Z02"]),
    examples: [
      Example(
        Text(sv: "Texten nämner bara det ena området", en: "The text names only one of the areas"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
          uppfoljning: {namn: Uppföljning, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {pausa: rad}
              - {område: plan, ägare: vvg}
              - {område: uppfoljning, ägare: vvg}  # <--
            förändrade-uppdrag:
              - {gruppering: vvg, text: Ansvara för förvaltningsplanen, områden: [plan]}
        """),
      Example(
        Text(sv: "Texten nämner ett område där inget ändras", en: "The text names an area where nothing changes"),
        alternative: "flytt",
        """
        grupperingar:
          vvg: {namn: VVG}
          enhet: {namn: Enheten, slag: enhet}
        områden:
          drift: {namn: Drift, ägare: vvg, utförare: enhet}
        alternativ:
          flytt:
            namn: Flytt
            förändrade-uppdrag:
              - {gruppering: enhet, text: Utökat uppdrag för drift, områden: [drift]}  # <--
            ändringar:
              - {gruppering: enhet, kapacitet: 10}
        """),
      Example(
        Text(sv: "Dagen före ändringen", en: "The day before the change"),
        alternative: "flytt", day: "2023-09-30",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            från: 2023-10-01
            ändringar:
              - {område: plan, ägare: vvg}
            förändrade-uppdrag:
              - {gruppering: vvg, text: Ansvara för förvaltningsplanen, områden: [plan]}
        """),
      Example(
        Text(sv: "Underlagets text är okänd", en: "The source's text is unknown"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg}
        """),
    ]
  ) { situation, collector in
    guard let alternative = situation.alternative, !alternative.changedRemits.isEmpty,
      situation.showsTheWhole(of: alternative)
    else { return }
    let table = RemitChanges(in: situation)
    for body in situation.now.activeBodies {
      let items = alternative.changedRemits.filter { $0.body == body.id }
      let named = Set(items.flatMap(\.areas))
      let unnamed = table.changes(of: body.id).filter { !named.contains($0.area.id) }
      if let first = unnamed.first {
        collector.report(
          .textLeavesOut(unnamed, of: body.id, hasText: !items.isEmpty, names: situation.names),
          about: [.body(body.id)] + unnamed.map { .area($0.area.id) }, at: first.place)
      }
      for item in items {
        let unchanged = item.areas.filter { area in !table.changes(of: body.id).contains { $0.area.id == area } }
        guard !unchanged.isEmpty else { continue }
        collector.report(
          .tableLeavesOut(unchanged, of: body.id, text: item.text, names: situation.names),
          about: [.body(body.id)] + unchanged.map(Subject.area), at: item.provenance.place)
      }
    }
  }
}

extension Situation {
  /// The source's text speaks of the alternative as a whole: nothing can be held against it on a day when some of the
  /// changes are yet to come, or are over.
  fileprivate func showsTheWhole(of alternative: Alternative) -> Bool {
    let planned = scenario.lineage(of: alternative.id).reduce(0) { $0 + $1.changes.count }
    let isOver = changes.contains { change in
      guard let day, let last = change.until?.latest else { return false }
      return day > last
    }
    return changes.count == planned && !isOver
  }
}

/// Which areas each body comes to own, perform or share, as the changes say.
private struct RemitChanges {
  private var shifts: [BodyID: [RoleShift]] = [:]

  init(in situation: Situation) {
    for role in Role.working {
      for shift in situation.shifts(of: role) {
        let sharing = shift.gained.isEmpty ? [] : shift.kept
        for body in shift.gained + shift.lost + sharing
        where shifts[body]?.contains(where: { $0.area.id == shift.area.id }) != true {
          shifts[body, default: []].append(shift)
        }
      }
    }
  }

  func changes(of body: BodyID) -> [RoleShift] { shifts[body] ?? [] }
}

extension Finding.Message {
  fileprivate static func textLeavesOut(_ shifts: [RoleShift], of body: BodyID, hasText: Bool, names: Names) -> Self {
    let (name, areas) = (names.definite(body), names.counted(shifts.map(\.area.id)))
    return Finding.Message(
      hasText
        ? Text(
          sv: "Texten om förändrat uppdrag för \(name) nämner inte \(areas.swedish).",
          en: "The text on the changed remit of \(name) does not mention \(areas.english).")
        : Text(
          sv: "Det finns ingen text om förändrat uppdrag för \(name), som berörs i \(areas.swedish).",
          en: "There is no text on the changed remit of \(name), which is concerned in \(areas.english)."),
      because: Text(
        sv: "Enligt ändringarna byter områdena ägare eller utförare så att \(name) berörs.",
        en: "By the changes the areas change owner or performer in a way that concerns \(name)."),
      remedy: Text(sv: "Rätta texten eller tabellen.", en: "Correct the text or the table."))
  }

  fileprivate static func tableLeavesOut(_ areas: [AreaID], of body: BodyID, text: String, names: Names) -> Self {
    let (name, list) = (names.definite(body), names.counted(areas))
    return Finding.Message(
      Text(sv: "”\(text)” står om \(name)", en: "“\(text)” is said of \(name)")
        + Text(
          sv: ", men rollen är densamma före och efter i \(list.swedish).",
          en: ", but the role is the same before and after in \(list.english)."),
      remedy: Text(sv: "Rätta texten eller tabellen.", en: "Correct the text or the table."))
  }
}
