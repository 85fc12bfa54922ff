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
          Prövas bara när ett alternativ prövas och finansiären är angiven. Ett större uppdrag är fler roller som \
          ägare, utförare eller arbetsgrupp, större angiven insats eller fler uppdragsgivare; uppdragsgivare jämförs \
          bara när de är kända både före och efter.
          """,
        en: """
          Checked only when an alternative is and the funder is stated. More to do is more roles as owner, performer or \
          support, more stated effort or more commissioners; commissioners are compared only when they are known \
          before and after.
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
      let increases = situation.increases(for: body)
      guard !increases.isEmpty else { continue }
      for funder in funders {
        let isUnchanged = unchanged[funder] ?? situation.keepsItsRows(funder)
        unchanged[funder] = isUnchanged
        guard isUnchanged else { continue }
        collector.report(
          .funderAffected(
            situation.names.definite(funder), through: situation.names.body(body.id), increases: increases),
          about: [.body(funder), .body(body.id)], at: body.funders.place ?? body.note.place)
      }
    }
  }
}

extension Situation {
  /// What there is more of for the body than before, in words; empty when nothing is known to have grown.
  fileprivate func increases(for body: Body) -> [Text] {
    var found: [Text] = []
    func compare(_ earlier: Int, _ later: Int, _ noun: Noun) {
      guard later > earlier else { return }
      found.append(
        noun.spelled(later) + Text(sv: " i stället för ", en: " instead of ")
          + NumberWord.text(earlier, gender: noun.gender))
    }
    let carrying: [Role] = [.owner, .performer, .support]
    compare(
      carrying.reduce(0) { $0 + before.count(of: $1, for: body.id) },
      carrying.reduce(0) { $0 + now.count(of: $1, for: body.id) }, .role)
    let areCommissionersKnown =
      !body.commissioners.isUnknown && before.organization.bodies[body.id]?.commissioners.isUnknown == false
    if areCommissionersKnown {
      compare(before.commissions(of: body.id).count, now.commissions(of: body.id).count, .commissioner)
    }
    let earlier = before.load(of: body.id).sum
    let later = now.load(of: body.id).sum
    if later > earlier {
      let unit = Text(scenario.unit.map { " " + $0 } ?? "")
      found.append(
        Text(sv: "en insats på ", en: "an effort of ") + later.written + unit
          + Text(sv: " i stället för ", en: " instead of ") + earlier.written)
    }
    return found
  }

  /// True when the changes touch no role of the body. Which part of an area it holds does not count as a row.
  fileprivate func keepsItsRows(_ body: BodyID) -> Bool {
    func rows(_ state: OrganizationState) -> Set<HeldRole> {
      Set(state.roles(of: body).map { HeldRole(area: $0.area, role: $0.role) })
    }
    return rows(before) == rows(now)
  }
}

extension Finding.Message {
  static func funderAffected(_ funder: String, through body: String, increases: [Text]) -> Self {
    Finding.Message(
      Text(sv: "\(funder) påverkas indirekt.", en: "\(funder) is affected indirectly."),
      because: Text(sv: "\(funder) finansierar \(body), som får ", en: "\(funder) funds \(body), which gets ")
        + Text.list(increases) + Text("."),
      remedy: Text(
        sv: "Stäm av med \(funder) om finansieringen räcker.", en: "Ask \(funder) whether the funding is enough."))
  }
}
