import Responsibility
import Vocabulary

extension Rule {
  public static let bodyMandateStale = Rule(
    "body-mandate-stale", .bodies, .warning,
    label: Text(sv: "Uppdragsbeskrivning behöver ses över", en: "Mandate to be reviewed"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att en gruppering vars roller eller uppdragsgivare ändras har en uppdragsbeskrivning som är beslutad \
          tidigast när ändringarna börjar gälla.
          """,
        en: """
          That a body whose roles or commissioners change has a mandate adopted no earlier than when the changes take \
          effect.
          """),
      matters: Text(
        sv: "Den som läser en äldre uppdragsbeskrivning ser inte det nya ansvaret.",
        en: "Whoever reads an older mandate does not see the new responsibility."),
      avoid: Text(
        sv: "Att ge en gruppering nya områden och lämna uppdragsbeskrivningen som den var.",
        en: "Giving a body new areas and leaving its mandate as it was."),
      prefer: Text(
        sv: "Se över uppdragsbeskrivningen i samma beslut, och skriv in det nya datumet i alternativet.",
        en: "Review the mandate in the same decision, and enter its new date in the alternative."),
      exceptions: Text(
        sv: """
          Prövas bara när ett alternativ jämförs med i dag, och bara när både uppdragsbeskrivningen och ändringarna \
          är daterade. Roller som samrådspart eller informerad räknas inte.
          """,
        en: """
          Checked only when an alternative is compared with today, and only when both the mandate and the changes are \
          dated. Being consulted or informed does not count.
          """),
      sources: ["004-B15", "004-M2"]),
    examples: [
      Example(
        Text(sv: "Nytt område, gammal uppdragsbeskrivning", en: "A new area, an old mandate"),
        alternative: "flytt",
        """
        grupperingar:
          vvg: {namn: VVG, uppdragsbeskrivning: {datum: "2016"}}  # <--
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg, från: hösten 2023}
        """),
      Example(
        Text(sv: "Uppdragsbeskrivningen beslutas samtidigt", en: "The mandate is adopted at the same time"),
        alternative: "flytt",
        """
        grupperingar:
          vvg: {namn: VVG, uppdragsbeskrivning: {datum: "2016"}}
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            från: 2023-09-01
            ändringar:
              - {område: plan, ägare: vvg}
              - {gruppering: vvg, uppdragsbeskrivning: {datum: 2023-09-01}}
        """),
      Example(
        Text(sv: "Uppdraget är detsamma", en: "The remit is the same"),
        alternative: "flytt",
        """
        grupperingar:
          vvg: {namn: VVG, uppdragsbeskrivning: {datum: "2016"}}
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg, utförare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "Uppdragsbeskrivningens datum är okänt", en: "The date of the mandate is unknown"),
        alternative: "flytt",
        """
        grupperingar:
          vvg: {namn: VVG, uppdragsbeskrivning: okänd}
        områden:
          plan: {namn: Förvaltningsplan}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg, från: hösten 2023}
        """),
    ]
  ) { situation, collector in
    guard situation.isChanged,
      let first = situation.changes.compactMap(\.from).min(by: { $0.earliest < $1.earliest })
    else { return }
    for body in situation.now.activeBodies {
      guard case .present(let mandate) = body.mandateStatus, let adopted = mandate.adopted,
        let latest = adopted.latest, latest < first.earliest
      else { continue }
      let haveRolesChanged = roles(of: body.id, in: situation.before) != roles(of: body.id, in: situation.now)
      let haveCommissionersChanged =
        commissioners(of: body.id, in: situation.before) != commissioners(of: body.id, in: situation.now)
      guard haveRolesChanged || haveCommissionersChanged else { continue }
      let altered = (haveRolesChanged ? [Noun.role] : []) + (haveCommissionersChanged ? [Noun.commissioner] : [])
      collector.report(
        .mandateIsOlder(than: first, body.id, adopted: adopted, altered: altered, names: situation.names),
        about: [.body(body.id)], at: body.mandate.place ?? body.note.place,
        notes: situation.notesOnGainedRoles(of: body.id))
    }
  }

  private static func roles(of body: BodyID, in state: OrganizationState) -> Set<HeldRole> {
    state.isActive(body) ? Set(state.roles(of: body).filter { $0.role <= .support }) : []
  }

  private static func commissioners(of body: BodyID, in state: OrganizationState) -> Set<BodyID> {
    state.isActive(body) ? Set(state.commissions(of: body).map(\.commissioner)) : []
  }
}

extension Finding.Message {
  static func mandateIsOlder(
    than change: DateText, _ body: BodyID, adopted: DateText, altered: [Noun], names: Names
  ) -> Self {
    let mandate = names.mandate(of: body).capitalized
    let what = names.belonging(
      to: body, Text.list(altered.map(\.plural)), definite: Text.list(altered.map(\.definitePlural)).swedish)
    return Finding.Message(
      Text(
        sv: "\(mandate.swedish) är från \(adopted.words.swedish) och skrevs före ändringen.",
        en: "\(mandate.english) is from \(adopted.words.english) and was written before the change."),
      because: Text(
        sv: "Från \(change.words.swedish) ändras \(what.swedish).",
        en: "From \(change.words.english) \(what.english) change."),
      remedy: Text(sv: "Se över uppdragsbeskrivningen.", en: "Review the mandate."))
  }
}
