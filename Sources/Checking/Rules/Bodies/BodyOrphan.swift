import Responsibility
import Vocabulary

extension Rule {
  public static let bodyOrphan = Rule(
    "body-orphan", .bodies, .error,
    label: Text(sv: "Gruppering utan uppdragsgivare", en: "Body without commissioner"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att varje aktiv gruppering under den högsta nivån har en aktiv uppdragsgivare: en som är angiven, eller \
          ägaren av ett område som grupperingen utför eller stödjer.
          """,
        en: """
          That every active body below the highest level has an active commissioner: one that is stated, or the owner \
          of an area that the body performs or supports.
          """),
      matters: Text(
        sv: "Utan uppdragsgivare är det ingen som tar emot resultatet, prioriterar arbetet eller avslutar gruppen.",
        en: "Without a commissioner nobody receives the results, sets priorities or ends the group."),
      avoid: Text(
        sv: "Att pausa ett organ utan att se vilka grupper som arbetar på dess uppdrag.",
        en: "Pausing a body without looking at which groups work on its behalf."),
      prefer: Text(
        sv: "Ge varje grupp en ny uppdragsgivare, eller bestäm när den ska upphöra.",
        en: "Give every group a new commissioner, or decide when it is to end."),
      exceptions: Text(
        sv: """
          Fullmäktige och grupperingar på den högsta nivån behöver ingen uppdragsgivare. Framgår det inte vem \
          uppdragsgivaren är, är det en varning; linjens egna (styrelse, nämnd, förvaltning, enhet), kollektiv och den \
          som har en rättsform lämnas då i fred, för deras uppdrag följer av var de hör hemma eller av lag. Detsamma \
          gäller den som varken har ett slag eller en roll: det kan vara en utomstående som bara nämns. Sägs \
          grupperingen uttryckligen sakna uppdragsgivare är det ingen anmärkning.
          """,
        en: """
          An assembly and bodies on the highest level need no commissioner. When it is not known who the commissioner \
          is, it is a warning; the line's own (board, committee, department, unit), collectives and those with a legal \
          form are then left alone, because their commission follows from where they belong or from law. So is one that \
          has neither a kind nor a role: it may be an outsider who is only mentioned. A body that is stated to have no \
          commissioner is left alone.
          """),
      sources: ["004-Z06", "004-Z25"]),
    examples: [
      Example(
        Text(sv: "Uppdragsgivaren pausas", en: "The commissioner is paused"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, uppdragsgivare: saknas}
          rutin: {namn: Arbetsgrupp rutin, slag: arbetsgrupp, uppdragsgivare: rad}  # <--
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "En ny uppdragsgivare följer av områdets nya ägare", en: "The area's new owner is a new commissioner"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, uppdragsgivare: saknas}
          vvg: {namn: VVG, uppdragsgivare: saknas}
          rutin: {namn: Arbetsgrupp rutin, slag: arbetsgrupp, uppdragsgivare: rad}
        områden:
          rutiner: {namn: Rutiner, ägare: rad, arbetsgrupp: rutin}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
              - {område: rutiner, ägare: vvg}
        """),
      Example(
        Text(sv: "Det framgår inte vem uppdragsgivaren är: en varning", en: "The commissioner is unknown: a warning"),
        """
        grupperingar:
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, uppdragsgivare: okänd}  # <--
        """),
      Example(
        Text(sv: "Ett förbund har sitt uppdrag av medlemmarna", en: "A federation has its commission from its members"),
        """
        grupperingar:
          raddning: {namn: Räddningsförbundet, rättsform: kommunalförbund}
          larm: {namn: Larmgruppen, slag: arbetsgrupp, rättsform: ingen}  # <--
        """),
      Example(
        Text(sv: "En utomstående som bara nämns", en: "An outsider who is only mentioned"),
        """
        grupperingar:
          konsult: {namn: Konsulten, slag: annan}
          stod: {namn: Stödet, slag: annan}  # <--
        områden:
          plan: {namn: Förvaltningsplan, utförare: stod}
        händelser:
          rapport: {namn: Konsulten lämnar sin rapport, deltagare: [konsult]}
        """),
      Example(
        Text(sv: "Den högsta nivån behöver ingen uppdragsgivare", en: "The highest level needs no commissioner"),
        """
        nivåer:
          strategisk: Strategisk
        grupperingar:
          vvg: {namn: VVG, nivå: strategisk}
        """),
    ]
  ) { situation, collector in
    let organization = situation.organization
    for body in situation.now.activeBodies {
      // Nobody commissions those at the top; an assembly has its commission from the voters.
      guard organization.rank(of: body.level) != 1, body.kind != .assembly,
        situation.now.commissions(of: body.id).isEmpty
      else { continue }
      let place = body.commissioners.place ?? body.note.place
      switch body.commissioners.knowledge {
      case .absent: continue
      case .unknown
      where belongsToTheLine(body.kind) || hasLegalForm(body) || isOnlyMentioned(body, in: situation.now):
        continue
      case .unknown:
        collector.report(
          .commissionerIsUnknown(body, names: situation.names), about: [.body(body.id)], at: place,
          severity: .warning)
      case .stated(let declared):
        // A name that the file does not declare says nothing of whether anybody is active behind it.
        guard !declared.isEmpty, declared.allSatisfy(organization.bodies.contains) else { continue }
        collector.report(
          .commissionersAreGone(body, commissioners: declared, names: situation.names),
          about: [.body(body.id)] + declared.map(Subject.body), at: place,
          notes: situation.notesOnStops(for: declared))
      }
    }
  }
}

/// True for those whose commission follows from their place in the organisation, so that nobody writes it down.
private func belongsToTheLine(_ kind: BodyKind) -> Bool {
  switch kind {
  case .assembly, .executiveBoard, .committee, .department, .unit, .collective: true
  default: false
  }
}

/// True for those whose commission follows from law or from those who formed them.
private func hasLegalForm(_ body: Body) -> Bool { body.knownLegalForm.map { $0 != .informal } ?? false }

/// True for a body of no particular kind that carries nothing: it may be an outsider with no commission here at all.
private func isOnlyMentioned(_ body: Body, in state: OrganizationState) -> Bool {
  body.kind == .other && body.scope.isEmpty && !state.roles(of: body.id).contains { $0.role <= .support }
}

extension Finding.Message {
  static func commissionersAreGone(_ body: Body, commissioners: [BodyID], names: Names) -> Self {
    let name = names.definite(body.id)
    return Finding.Message(
      Text(sv: "\(name) har ingen uppdragsgivare.", en: "\(name) has no commissioner."),
      because: names.standing(of: commissioners)
        + Text(sv: " och ingen har tagit över.", en: " and nobody has taken over."),
      remedy: Text(
        sv: "Utse en uppdragsgivare, eller bestäm när grupperingen ska upphöra.",
        en: "Name a commissioner, or decide when the body is to end."))
  }

  static func commissionerIsUnknown(_ body: Body, names: Names) -> Self {
    let name = names.definite(body.id)
    return Finding.Message(
      Text(
        sv: "Det framgår inte vem som är uppdragsgivare för \(name).",
        en: "It is not known who commissions \(name)."),
      because: Text(
        sv: "Ingen är angiven, och ingen följer av de områden som grupperingen utför eller stödjer.",
        en: "Nobody is stated, and nobody follows from the areas that the body performs or supports."),
      remedy: Text(
        sv: "Fråga \(name) vem uppdraget kommer ifrån.", en: "Ask \(name) who the commission comes from."))
  }
}
