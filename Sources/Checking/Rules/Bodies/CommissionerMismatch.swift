import Responsibility
import Vocabulary

extension Rule {
  public static let commissionerMismatch = Rule(
    "commissioner-mismatch", .bodies, .warning,
    label: Text(sv: "Uppdragsgivare stämmer inte med ägare", en: "Commissioner differs from owner"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att den som utför eller stödjer ett område har områdets ägare bland sina angivna uppdragsgivare. För den som \
          stödjer går det lika bra med områdets utförare. Likaså att den som svarar för ett uppdrag, eller har beslutat \
          det, också kan ge det till alla som ska utföra det.
          """,
        en: """
          That whoever performs or supports an area has the owner of the area among its stated commissioners. For a \
          body that supports, the performer of the area will do as well. And that whoever answers for a task, or has \
          decided it, can give it to all who are to perform it.
          """),
      matters: Text(
        sv: "Ägaren svarar för området men kan då inte beställa arbetet av den som gör det.",
        en: "The owner answers for the area but cannot then ask for the work from whoever does it."),
      avoid: Text(
        sv: "Att byta ägare för ett område och glömma arbetsgruppens uppdragsgivare.",
        en: "Changing the owner of an area and forgetting who commissions its supporting group."),
      prefer: Text(
        sv: "Ange ägaren som uppdragsgivare för det området, eller låt uppdragsgivaren äga det.",
        en: "State the owner as commissioner for that area, or let the commissioner own it."),
      exceptions: Text(
        sv: """
          Är uppdragsgivarna eller, för den som stödjer, områdets utförare okända prövas det inte. Är alla angivna \
          uppdragsgivare borta gäller i stället body-orphan. Den som utför ett uppdrag behöver inte ha den ansvariga \
          som närmaste uppdragsgivare: det räcker att uppdragen leder dit i något led, eller att de två har samma \
          uppdragsgivare.
          """,
        en: """
          When the commissioners or, for a body that supports, the performer of the area are unknown, it is not \
          checked. When all stated commissioners are gone, body-orphan applies instead. Whoever performs a task need \
          not have the one responsible as its nearest commissioner: it is enough that the commissions lead there in the \
          end, or that the two share a commissioner.
          """),
      sources: ["004-Z05", "001-Z08"]),
    examples: [
      Example(
        Text(sv: "Ägaren är inte uppdragsgivare", en: "The owner is not a commissioner"),
        """
        grupperingar:
          vvg: {namn: VVG}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp}
          enhet: {namn: GITS, slag: enhet}
          grupp: {namn: Förvaltningsgruppen, slag: förvaltningsgrupp, uppdragsgivare: ledning}  # <--
        områden:
          styrdokument: {namn: Styrdokument, ägare: vvg, utförare: enhet, arbetsgrupp: grupp}
        """),
      Example(
        Text(sv: "Arbetsgruppen får sitt uppdrag av utföraren", en: "The performer commissions the supporting group"),
        """
        grupperingar:
          vvg: {namn: VVG}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp}
          grupp: {namn: Förvaltningsgruppen, slag: förvaltningsgrupp, uppdragsgivare: ledning}
        områden:
          styrdokument: {namn: Styrdokument, ägare: vvg, utförare: ledning, arbetsgrupp: grupp}
        """),
      Example(
        Text(
          sv: "En förvaltning får ett uppdrag som andra förvaltningar ska utföra",
          en: "One department is given a task that other departments are to perform"),
        """
        grupperingar:
          styrelse: {namn: Regionstyrelsen, slag: styrelse}
          namnd: {namn: Socialnämnden, slag: nämnd}
          kontor: {namn: Regionkontoret, slag: förvaltning, uppdragsgivare: styrelse}
          it: {namn: IT-avdelningen, slag: enhet, uppdragsgivare: kontor}
          social: {namn: Socialförvaltningen, slag: förvaltning, uppdragsgivare: namnd}
          alla: {namn: Förvaltningarna, slag: kollektiv, medlemmar: [kontor, social]}
          inkop: {namn: Inköp, slag: enhet}
        uppdrag:
          process:
            namn: Föreslå en process
            ansvarig: kontor
            utförare: [it, inkop, alla]  # <--
          plan: {namn: Ta fram en plan, ansvarig: namnd, utförare: social}
          budget: {namn: Ta fram en budget, ansvarig: kontor, utförare: [it, inkop]}
        """),
      Example(
        Text(sv: "Uppdragsgivarna är okända", en: "The commissioners are unknown"),
        """
        grupperingar:
          vvg: {namn: VVG}
          grupp: {namn: Förvaltningsgruppen, slag: förvaltningsgrupp, uppdragsgivare: okänd}
        områden:
          styrdokument: {namn: Styrdokument, ägare: vvg, utförare: saknas, arbetsgrupp: grupp}
        """),
      Example(
        Text(sv: "Utföraren är okänd och kan vara uppdragsgivaren", en: "The performer is unknown: the commissioner?"),
        """
        grupperingar:
          vvg: {namn: VVG}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp}
          grupp: {namn: Förvaltningsgruppen, slag: förvaltningsgrupp, uppdragsgivare: ledning}
        områden:
          styrdokument: {namn: Styrdokument, ägare: vvg, utförare: okänd, arbetsgrupp: grupp}
        """),
    ]
  ) { situation, collector in
    for body in situation.now.activeBodies {
      let declared = Set((body.commissioners.value ?? []).filter { situation.now.isActive($0) })
      guard !declared.isEmpty else { continue }
      var areas: [Area] = []
      for held in situation.now.roles(of: body.id) where held.role == .performer || held.role == .support {
        guard areas.last?.id != held.area, let area = situation.organization.areas[held.area],
          let expected = expectedCommissioners(of: body.id, as: held.role, on: area, in: situation.now),
          declared.isDisjoint(with: expected)
        else { continue }
        areas.append(area)
      }
      guard !areas.isEmpty else { continue }
      collector.report(
        .ownersAreNotCommissioners(body, areas: areas, in: situation),
        about: [.body(body.id)] + areas.map { .area($0.id) }, at: body.commissioners.place ?? body.note.place,
        notes: areas.map { area in
          let owners = situation.names.short(situation.now.activeHolders(of: .owner, on: area))
          let name = situation.names.area(area.id)
          return Finding.Note(
            Text(sv: "\(name) ägs av \(owners.swedish)", en: "\(name) is owned by \(owners.english)"),
            at: area.roles[.owner].place)
        })
    }
    TaskCommissionReview(situation: situation).report(to: &collector)
  }

  /// Those who could commission the body's work on the area; nil when nobody can tell.
  private static func expectedCommissioners(
    of body: BodyID, as role: Role, on area: Area, in state: OrganizationState
  ) -> [BodyID]? {
    var expected = state.activeHolders(of: .owner, on: area)
    guard !expected.isEmpty else { return nil }
    if role == .support {
      guard !area.roles[.performer].isUnknown else { return nil }
      expected += state.activeHolders(of: .performer, on: area)
    }
    // A body takes no commission from itself: where it is the only one to ask, there is nothing to compare.
    let others = expected.filter { $0 != body }
    return others.isEmpty ? nil : others
  }
}

extension Finding.Message {
  static func ownersAreNotCommissioners(_ body: Body, areas: [Area], in situation: Situation) -> Self {
    let names = situation.names
    let name = names.definite(body.id)
    var seen: Set<BodyID> = []
    let owners = areas.flatMap { situation.now.activeHolders(of: .owner, on: $0) }.filter { seen.insert($0).inserted }
    let owning = Text.shortList(owners.map { Text(names.definite($0)) })
    let commissioners = (body.commissioners.value ?? []).filter { situation.now.isActive($0) }
    let declared = names.short(commissioners)
    let (areOwners, areCommissioners) = (owners.count > 1, commissioners.count > 1)
    let theAreas = Noun.area.definite(for: areas.count)
    let list = names.counted(areas.map(\.id))
    return Finding.Message(
      Text(
        sv: "\(name) får inte sitt uppdrag av den som äger \(list.swedish).",
        en: "\(name) is not commissioned by the owner of \(list.english)."),
      because: Text(
        sv:
          "Ägare är \(owning.swedish), men \(areCommissioners ? "angivna" : "angiven") uppdragsgivare är \(declared.swedish).",
        en: "The \(areOwners ? "owners are" : "owner is") \(owning.english), but the stated "
          + "\(areCommissioners ? "commissioners are" : "commissioner is") \(declared.english)."),
      remedy: Text(
        sv: "Ange \(owning.swedish) som uppdragsgivare för \(theAreas.swedish), eller byt ägare.",
        en: "State \(owning.english) as commissioner for \(theAreas.english), or change the owner."))
  }
}
