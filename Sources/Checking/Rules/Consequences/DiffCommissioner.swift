import Responsibility
import Vocabulary

extension Rule {
  public static let diffCommissioner = Rule(
    "diff-commissioner", .consequences,
    label: Text(sv: "Ny uppdragsgivare", en: "A new commissioner"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Vilka som ger grupperingen uppdrag före och efter: de som filen anger, och ägarna till de områden som den \
          utför eller stödjer. Har grupperingen egna anställda innebär det ett förändringsarbete för dem.
          """,
        en: """
          Who commissions the body before and after: those the file names, and the owners of the areas that it performs \
          or supports. For a body with staff this means a change for the employees.
          """),
      matters: Text(
        sv: "En ny uppdragsgivare prioriterar på sitt eget sätt, och någon ska berätta det för dem som arbetar där.",
        en: "A new commissioner sets its own priorities, and somebody has to tell those who work there."),
      avoid: Text(
        sv: "Att bara nämna den uppdragsgivare som har flest områden.",
        en: "Naming only the commissioner with the most areas."),
      prefer: Text(
        sv: "Räkna upp alla, den med flest områden först, och ange en turordning.",
        en: "List them all, the one with the most areas first, and state an order of priority."),
      exceptions: Text(
        sv: "Uppdragsgivare som var okända förut sägs vara okända.",
        en: "Commissioners that were unknown before are said to be unknown."),
      sources: ["004-C-GITS2", "004-C-FG1", "004-C-AG1", "004-R3"]),
    examples: [
      Example(
        Text(sv: "Enheten får en ny uppdragsgivare", en: "The unit gets a new commissioner"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
          enhet: {namn: Enheten, slag: enhet, uppdragsgivare: [rad], anställda: ja}  # <-- # <--
        områden:
          drift: {namn: Drift, ägare: rad, utförare: enhet}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {pausa: rad}
              - {område: drift, ägare: vvg}
        """),
      Example(
        Text(sv: "Samma uppdragsgivare som förut", en: "The same commissioner as before"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          enhet: {namn: Enheten, slag: enhet, uppdragsgivare: [rad]}
        områden:
          drift: {namn: Drift, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, utförare: enhet}
        """),
      Example(
        Text(sv: "Uppdragsgivaren är okänd före och efter", en: "The commissioner is unknown before and after"),
        alternative: "flytt",
        """
        grupperingar:
          vvg: {namn: VVG}
          enhet: {namn: Enheten, slag: enhet, uppdragsgivare: okänd, anställda: ja}
        områden:
          drift: {namn: Drift, utförare: okänd}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: vvg}
        """),
    ]
  ) { situation, collector in
    guard situation.isChanged else { return }
    for body in situation.now.activeBodies where situation.before.isActive(body.id) {
      guard let shift = CommissionShift(of: body.id, in: situation) else { continue }
      let subjects = [.body(body.id)] + (shift.now + shift.lost).map(Subject.body)
      collector.derive(
        shift.statement(situation.names), because: shift.reason(situation.names), for: body.id, about: subjects,
        at: body.note.place)
      if body.hasStaff.value == true, !shift.now.isEmpty {
        collector.derive(
          Text(
            sv: "Förändringsarbete för personalen inom \(situation.names.body(body.id))",
            en: "Change for the staff of \(situation.names.body(body.id))"),
          because: Text(
            sv: "De anställda får andra uppdragsgivare än förut.",
            en: "The employees have other commissioners than before."),
          for: body.id, about: subjects, bearing: .risk, at: body.note.place)
      }
    }
  }
}

/// Who gives a body its commission before a change and after it.
struct CommissionShift {
  let before: [BodyID]
  let now: [BodyID]
  /// The areas that each commissioner owns and the body performs or supports.
  let commissions: [Commission]
  let wereKnown: Bool

  /// Nil when they are the same.
  init?(of body: BodyID, in situation: Situation) {
    before = situation.before.commissions(of: body).map(\.commissioner)
    commissions = situation.now.commissions(of: body)
    now = commissions.map(\.commissioner)
    wereKnown = !(situation.before.organization.bodies[body]?.commissioners.isUnknown ?? true)
    guard Set(before) != Set(now) else { return nil }
  }

  var lost: [BodyID] { before.filter { !now.contains($0) } }

  func statement(_ names: Names) -> Text {
    guard !now.isEmpty else {
      let (gone, count) = (names.bodies(before), before.count)
      return count == 1
        ? Text(
          sv: "Förlorar sin uppdragsgivare, \(gone.swedish), och får ingen ny",
          en: "Loses its commissioner, \(gone.english), and gets no new one")
        : Text(
          sv: "Förlorar sina uppdragsgivare, \(gone.swedish), och får inga nya",
          en: "Loses its commissioners, \(gone.english), and gets no new ones")
    }
    let who = names.bodies(now)
    let start =
      now.count == 1
      ? Text(sv: "Ny uppdragsgivare: ", en: "New commissioner: ") + who
      : Text(sv: "Får uppdrag från ", en: "Is commissioned by ") + who
    let past: Text =
      if !before.isEmpty {
        names.bodies(before)
      } else if wereKnown {
        Text(sv: "ingen", en: "nobody")
      } else {
        Text(sv: "okänd", en: "unknown")
      }
    return start + Text(sv: " (tidigare ", en: " (previously ") + past + Text(")")
  }

  /// "VVG äger Drift och Plan."; nil when nobody owns an area that the body works on.
  func reason(_ names: Names) -> Text? {
    let parts = commissions.filter { !$0.areas.isEmpty }.map { commission in
      let areas = Text.shortList(commission.areas.map { Text(names.area($0)) })
      let name = names.definite(commission.commissioner)
      return Text(sv: "\(name) äger \(areas.swedish)", en: "\(name) owns \(areas.english)")
    }
    return parts.isEmpty ? nil : parts.joined(by: Text("; ")) + Text(".")
  }
}
