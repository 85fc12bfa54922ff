import Responsibility
import Vocabulary

extension Rule {
  public static let bodyMultiCommissioner = Rule(
    "body-multi-commissioner", .bodies, .warning,
    label: Text(sv: "Flera uppdragsgivare", en: "Several commissioners"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att en gruppering inte har för många uppdragsgivare utan turordning. Som uppdragsgivare räknas de som är \
          angivna och de som äger områden som grupperingen utför eller stödjer.
          """,
        en: """
          That a body does not have too many commissioners without an order of priority. Those stated count, and so \
          do the owners of the areas that the body performs or supports.
          """),
      matters: Text(
        sv: "När uppdragen krockar måste utföraren själv välja vem som får vänta.",
        en: "When the commissions clash, the performer is left to choose who has to wait."),
      avoid: Text(
        sv: "Att fördela en utförares områden på flera ägare utan att säga vems uppdrag som går först.",
        en: "Spreading a performer's areas over several owners without saying whose commission comes first."),
      prefer: Text(
        sv: "Bestäm en turordning, eller låt en av uppdragsgivarna samordna beställningarna.",
        en: "Decide on an order of priority, or let one of the commissioners coordinate what is asked for."),
      exceptions: Text(
        sv: "Står uppdragsgivarna i turordning är det ingen anmärkning. Uppdragsgivare som inte är aktiva räknas inte.",
        en: "When the commissioners stand in order of priority there is no finding. Inactive ones are not counted."),
      sources: ["004-Z30", "004-C-GITS2"]),
    threshold: Rule.Threshold(
      tooManyCommissioners,
      Text(
        sv: "antal uppdragsgivare från vilket regeln anmärker",
        en: "number of commissioners from which the rule reports")),
    examples: [
      Example(
        Text(sv: "Tre uppdragsgivare utan turordning", en: "Three commissioners without an order"),
        """
        grupperingar:
          vvg: {namn: VVG}
          sitiv: {namn: SITIV, slag: styrgrupp}
          grupp: {namn: Utökade ledningsgruppen, slag: ledningsgrupp}
          enhet: {namn: GITS, slag: enhet, uppdragsgivare: [vvg, sitiv, grupp]}  # <--
        """),
      Example(
        Text(sv: "Tre uppdragsgivare i turordning", en: "Three commissioners in order of priority"),
        """
        grupperingar:
          vvg: {namn: VVG}
          sitiv: {namn: SITIV, slag: styrgrupp}
          grupp: {namn: Utökade ledningsgruppen, slag: ledningsgrupp}
          enhet:
            namn: GITS
            slag: enhet
            uppdragsgivare: [vvg, sitiv, grupp]
            prioritetsordning: ja
        """),
      Example(
        Text(sv: "Två uppdragsgivare", en: "Two commissioners"),
        """
        grupperingar:
          vvg: {namn: VVG}
          sitiv: {namn: SITIV, slag: styrgrupp}
          enhet: {namn: GITS, slag: enhet, uppdragsgivare: sitiv}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg, utförare: enhet}
        """),
      Example(
        Text(sv: "Det framgår inte vilka uppdragsgivarna är", en: "The commissioners are unknown"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet, uppdragsgivare: okänd}
        """),
    ]
  ) { situation, collector in
    let threshold = situation.threshold(of: "body-multi-commissioner", standard: tooManyCommissioners)
    for body in situation.now.activeBodies where !body.hasCommissionerPriority {
      let commissioners = situation.now.commissions(of: body.id).map(\.commissioner)
      guard commissioners.count > 1, commissioners.count >= threshold else { continue }
      collector.report(
        .bodyHasSeveralCommissioners(body.id, commissioners, names: situation.names),
        about: [.body(body.id)] + commissioners.map(Subject.body), at: body.commissioners.place ?? body.note.place)
    }
  }
}

extension Rule {
  private static let tooManyCommissioners = 3
}

extension Finding.Message {
  static func bodyHasSeveralCommissioners(_ body: BodyID, _ commissioners: [BodyID], names: Names) -> Self {
    let name = names.definite(body)
    let count = Noun.commissioner.spelled(commissioners.count)
    let list = Text.shortList(commissioners.map { Text(names.body($0)) })
    return Finding.Message(
      Text(
        sv: "\(name) har \(count.swedish): \(list.swedish).", en: "\(name) has \(count.english): \(list.english)."),
      because: Text(
        sv: "Ingen turordning är angiven, så det är inte bestämt vems uppdrag som går först.",
        en: "No order of priority is stated, so nobody has decided whose commission comes first."),
      remedy: Text(
        sv: "Bestäm en turordning mellan uppdragsgivarna.", en: "Decide on an order among the commissioners."))
  }
}
