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
          tidigast när ändringarna börjar gälla, eller får en ny genom dem. Dessutom om uppdraget behöver ses över därför att en ny gruppering har \
          fått samma roll i ett område, eller därför att en tjänst som området vilar på ska ersättas.
          """,
        en: """
          That a body whose roles or commissioners change has a mandate adopted no earlier than when the changes take \
          effect, or is given a new one by them. Also whether the remit needs a review because a new body has been given the same role on an area, or \
          because a service that the area leans on is to be replaced.
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
          Ändringar prövas bara när ett alternativ jämförs med i dag, och bara när både uppdragsbeskrivningen och \
          ändringarna är daterade. Roller som samrådspart eller informerad räknas inte. Att en ny gruppering har \
          kommit till eller att en tjänst ska ersättas är upplysningar; den nya ska ha en angiven början, under filens \
          år eller efter den andras uppdragsbeskrivning, och den tjänst som tar över ska vara angiven.
          """,
        en: """
          Changes are checked only when an alternative is compared with today, and only when both the mandate and the \
          changes are dated. Being consulted or informed does not count. That a new body has come or that a service is \
          to be replaced is a notice; the new one has to have a stated beginning, in the year of the file or after the \
          other's mandate, and the service that takes over has to be stated.
          """),
      sources: ["004-B15", "004-M2", "000-Z07", "004-K05"]),
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
        Text(
          sv: "En ny enhet utför samma område som en äldre: en upplysning",
          en: "A new unit performs the same area as an older one: a notice"),
        """
        datum: 2022-06-30
        grupperingar:
          juridik: {namn: Juridik och säkerhet, slag: enhet, från: "2015"}
          utveckling: {namn: Utvecklingsstöd, slag: enhet, från: våren 2022}  # <--
          stab: {namn: Staben, slag: enhet, från: våren 2021}
        områden:
          system: {namn: Ledningssystemet, utförare: [juridik, utveckling]}
          arkiv: {namn: Arkivet, utförare: [juridik, stab]}
        """),
      Example(
        Text(
          sv: "Tjänsten ska ersättas av en känd efterföljare: en upplysning",
          en: "The service is to be replaced by a known successor: a notice"),
        """
        datum: 2023-05-31
        grupperingar:
          enhet: {namn: GITS, slag: enhet}  # <--
          annan: {namn: Driften, slag: enhet}
        områden:
          plan: {namn: Samordnad plan, utförare: enhet, tjänster: [samsa]}
          drift: {namn: Driften av avvikelser, utförare: annan, tjänster: [medcontrol]}
        tjänster:
          samsa: {namn: SAMSA, ersätts-av: samvy}
          samvy: {namn: SAMVY, från: "2024"}
          medcontrol: {namn: MedControl, avtal-till: "2024"}
        """),
      Example(
        Text(
          sv: "Förändringen ger en ny uppdragsbeskrivning, beslutad i tid",
          en: "The change gives a new mandate, decided in good time"),
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
              - {gruppering: vvg, uppdragsbeskrivning: {datum: 2023-06-15}}
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
    MandateReview(situation: situation).report(to: &collector)
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
      guard haveRolesChanged || haveCommissionersChanged, !situation.isMandateRenewed(of: body.id) else { continue }
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
