import Responsibility
import Vocabulary

extension Rule {
  public static let fundIndirect = Rule(
    "fund-indirect", .foundations, .info,
    label: Text(sv: "Finansiär indirekt påverkad", en: "Funder affected indirectly"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Om den som finansierar en gruppering berörs av att grupperingen får ett större uppdrag.",
        en: "Whether a body that funds another is affected by the other being given more to do."),
      matters: Text(
        sv: "Finansiären har inga ändrade rader och kan därför missa att pengarna ska räcka till mer.",
        en: "The funder has no changed rows, and so may miss that its money is to go further."),
      avoid: Text(
        sv: "Att bara fråga dem vars egna rader ändras i tabellen.",
        en: "Asking only those whose own rows change in the table."),
      prefer: Text(
        sv: "Låt finansiären yttra sig om ett utökat uppdrag innan det beslutas.",
        en: "Let the funder speak on an extended remit before it is decided."),
      exceptions: Text(
        sv: """
          Prövas bara när ett alternativ prövas och finansiären är angiven. Ett större uppdrag är fler områden att äga, \
          utföra eller stödja, större angiven insats eller fler uppdragsgivare för den som utför. Det som var okänt \
          före räknas inte.
          """,
        en: """
          Checked only when an alternative is and the funder is stated. More to do is more areas to own, perform or \
          support, more stated effort, or more commissioners of a performer. What was unknown before does not count.
          """),
      sources: ["004-C-SITIV1", "004-I14", "004-C-GITS1", "004-C-GITS2"]),
    examples: [
      Example(
        Text(sv: "Den finansierade enheten får fler områden", en: "The funded unit gets more areas"),
        alternative: "forslag",
        """
        grupperingar:
          sitiv: {namn: SITIV, slag: styrgrupp}
          enhet:
            namn: Utvecklingsenheten
            slag: enhet
            finansiär: [sitiv]  # <--
        områden:
          plan: {namn: Förvaltningsplan}
        alternativ:
          forslag:
            namn: Förslaget
            ändringar:
              - {område: plan, utförare: enhet}
        """),
      Example(
        Text(sv: "Även finansiärens egna rader ändras", en: "The funder's own rows change as well"),
        alternative: "forslag",
        """
        grupperingar:
          sitiv: {namn: SITIV, slag: styrgrupp}
          enhet: {namn: Utvecklingsenheten, slag: enhet, finansiär: [sitiv]}
        områden:
          plan: {namn: Förvaltningsplan}
        alternativ:
          forslag:
            namn: Förslaget
            ändringar:
              - {område: plan, ägare: sitiv, utförare: enhet}
        """),
      Example(
        Text(sv: "Finansiären är okänd: ingen anmärkning", en: "The funder is unknown: no finding"),
        alternative: "forslag",
        """
        grupperingar:
          enhet: {namn: Utvecklingsenheten, slag: enhet, finansiär: okänd}
        områden:
          plan: {namn: Förvaltningsplan}
        alternativ:
          forslag:
            namn: Förslaget
            ändringar:
              - {område: plan, utförare: enhet}
        """),
    ]
  ) { situation, collector in
    guard situation.isChanged else { return }
    var unchanged: [BodyID: Bool] = [:]
    for body in situation.now.activeBodies {
      let funders = (body.funders.value ?? []).filter { $0 != body.id && situation.now.isActive($0) }
      guard !funders.isEmpty else { continue }
      let balance = RoleBalance(of: body.id, from: situation.before, to: situation.now)
      let rises = balance.rises(unit: situation.scenario.unit)
      guard !rises.isEmpty else { continue }
      for funder in funders {
        let isUnchanged = unchanged[funder] ?? situation.keepsItsRows(funder)
        unchanged[funder] = isUnchanged
        guard isUnchanged else { continue }
        collector.report(
          .funderAffected(situation.names.definite(funder), through: situation.names.body(body.id), rises: rises),
          about: [.body(funder), .body(body.id)], at: body.funders.place ?? body.note.place,
          notes: situation.notesOnGainedRoles(of: body.id))
      }
    }
  }
}

extension Situation {
  /// True when the changes touch no role of the body. Which part of an area it holds does not count as a row.
  fileprivate func keepsItsRows(_ body: BodyID) -> Bool {
    func rows(_ state: OrganizationState) -> Set<HeldRole> {
      Set(state.roles(of: body).map { HeldRole(area: $0.area, role: $0.role) })
    }
    return rows(before) == rows(now)
  }
}

extension Finding.Message {
  static func funderAffected(_ funder: String, through body: String, rises: [Text]) -> Self {
    let figures = rises.joined(by: Text(", "))
    return Finding.Message(
      Text(sv: "\(funder) påverkas indirekt.", en: "\(funder) is affected indirectly."),
      because: Text(
        sv: "\(funder) finansierar \(body), som får mer att göra: \(figures.swedish).",
        en: "\(funder) funds \(body), which has more to do: \(figures.english)."),
      remedy: Text(
        sv: "Stäm av med \(funder) om finansieringen räcker.", en: "Ask \(funder) whether the funding is enough."))
  }
}
