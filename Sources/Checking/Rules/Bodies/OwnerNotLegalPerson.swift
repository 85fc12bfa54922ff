import Responsibility
import Vocabulary

extension Rule {
  public static let ownerNotLegalPerson = Rule(
    "owner-not-legal-person", .bodies, .error,
    label: Text(sv: "Ägare utan rättsform", en: "Owner without a legal form"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att den som äger ett område där avtal, upphandling eller personuppgiftsansvar ska beslutas är en juridisk \
          person eller företräder en.
          """,
        en: """
          That whoever owns an area in which agreements, procurement or the control of personal data are to be decided \
          is a legal person or acts for one.
          """),
      matters: Text(
        sv: """
          En styrgrupp eller en samverkan utan rättsform kan inte ingå avtal, upphandla eller hållas ansvarig. Den som \
          tror sig ha en motpart har ingen.
          """,
        en: """
          A steering group or a collaboration without a legal form cannot enter agreements, procure or be held to \
          account. Whoever believes that there is a counterparty has none.
          """),
      avoid: Text(
        sv: "Att låta en samverkansgrupp äga det som bara en av dess huvudmän kan svara för.",
        en: "Letting a collaboration own what only one of its principals can answer for."),
      prefer: Text(
        sv: "Låt en nämnd, ett förbund eller en av parterna äga området, och låt gruppen bereda eller samråda.",
        en: "Let a committee, a federation or one of the parties own the area; the group prepares or is consulted."),
      exceptions: Text(
        sv: """
          En okänd rättsform prövas inte. En nämnd är ingen juridisk person men beslutar för sin region eller kommun, \
          och en förvaltning gör det på delegation. Avtal som parter tecknar (`tecknas-av`) är parternas egna. Är en \
          av flera ägare en juridisk person, eller har en ägare bara en del, prövas det inte. Gäller det bara \
          personuppgifter är det en varning.
          """,
        en: """
          An unknown legal form is not checked. A committee is no legal person but decides for its region or \
          municipality, and an administration does so on delegation. Agreements that parties sign (`signed-by`) are \
          the parties' own. When one of several owners is a legal person, or an owner has only a part, it is not \
          checked. When it is about personal data alone, it is a warning.
          """),
      sources: ["Kommunallagen (2017:725) 6 kap.", "Dataskyddsförordningen artikel 4.7"]),
    examples: [
      Example(
        Text(sv: "En styrgrupp äger avtalet", en: "A steering group owns the agreement"),
        """
        grupperingar:
          styrgrupp: {namn: Styrgruppen, slag: styrgrupp, rättsform: ingen}
        områden:
          drift:
            namn: Driftavtalet
            beslutar: [avtal, upphandling]
            ägare: styrgrupp  # <--
        """),
      Example(
        Text(sv: "En samverkan svarar för personuppgifter", en: "A collaboration answers for personal data"),
        """
        grupperingar:
          samverkan: {namn: Samverkansgruppen, rättsform: saknas}
        områden:
          register:
            namn: Det gemensamma registret
            ägare: samverkan  # <--
            delområden:
              uppgifter: {namn: Uppgifterna i registret, beslutar: personuppgifter}
        """),
      Example(
        Text(sv: "En nämnd beslutar för sin region", en: "A committee decides for its region"),
        """
        grupperingar:
          namnd: {namn: Servicenämnden, slag: nämnd, rättsform: nämnd}
          styrgrupp: {namn: Styrgruppen, slag: styrgrupp, rättsform: ingen}
        områden:
          drift: {namn: Driftavtalet, beslutar: avtal, ägare: namnd}
          plan: {namn: Förvaltningsplan, beslutar: plan, ägare: styrgrupp}
        """),
      Example(
        Text(sv: "Parterna tecknar avtalet själva", en: "The parties sign the agreement themselves"),
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
        grupperingar:
          styrgrupp: {namn: Styrgruppen, slag: styrgrupp, rättsform: ingen, platser: [region]}
        områden:
          samverkan: {namn: Samverkansavtalet, beslutar: avtal, tecknas-av: [region], ägare: styrgrupp}
        """),
      Example(
        Text(sv: "Rättsformen är okänd", en: "The legal form is unknown"),
        """
        grupperingar:
          styrgrupp: {namn: Styrgruppen, slag: styrgrupp, rättsform: okänd}
          rad: {namn: Rådet, slag: ledningsråd}
        områden:
          drift: {namn: Driftavtalet, beslutar: avtal, ägare: styrgrupp}
          inkop: {namn: Inköpen, beslutar: upphandling, ägare: rad}
        """),
    ]
  ) { situation, collector in
    for area in situation.now.activeAreas {
      let barred = situation.decisionsNoOwnerMayTake(on: area, barred: situation.now.decisionsClosed)
      for (owner, decisions) in barred {
        let form = situation.organization.bodies[owner]?.legalForm.place
        collector.report(
          .ownerIsNotLegalPerson(owner, area.id, decisions, names: situation.names),
          about: [.area(area.id), .body(owner)], at: area.roles[.owner].place ?? area.note.place,
          severity: decisions == [.personalData] ? .warning : nil,
          notes: [.legalForm(of: owner, at: form, names: situation.names)])
      }
    }
  }
}

extension Finding.Note {
  fileprivate static func legalForm(of body: BodyID, at place: Place?, names: Names) -> Self {
    let name = names.definite(body)
    return Finding.Note(Text(sv: "\(name) har ingen rättsform", en: "\(name) has no legal form"), at: place)
  }
}

extension Finding.Message {
  static func ownerIsNotLegalPerson(
    _ owner: BodyID, _ area: AreaID, _ decisions: [DecisionKind], names: Names
  ) -> Self {
    let name = names.definite(owner)
    let duties = Text.choice(decisions.map(\.duty))
    return Finding.Message(
      Text(
        sv: "\(name) äger \(names.area(area)) men kan inte \(duties.swedish).",
        en: "\(name) owns \(names.area(area)) but cannot \(duties.english)."),
      because: Text(
        sv: "\(name) är inte en juridisk person och beslutar inte för någon som är det.",
        en: "\(name) is not a legal person and does not decide for one."),
      remedy: Text(
        sv: "Låt en nämnd eller en juridisk person äga området, och låt \(name) bereda besluten.",
        en: "Let a committee or a legal person own the area, and let \(name) prepare the decisions."))
  }
}

extension DecisionKind {
  /// What somebody who decides on it does in law: "ingå avtal", "enter agreements".
  fileprivate var duty: Text {
    switch self {
    case .agreement: Text(sv: "ingå avtal", en: "enter agreements")
    case .procurement: Text(sv: "upphandla", en: "procure")
    case .personalData: Text(sv: "vara personuppgiftsansvarig", en: "be the controller of personal data")
    case .budget, .plan, .guideline, .routine, .fee, .organization, .other:
      Text(sv: "besluta om ", en: "decide on ") + matter
    }
  }
}
