import Responsibility
import Vocabulary

extension Rule {
  public static let bodyMandateUnknown = Rule(
    "body-mandate-unknown", .bodies, .info,
    label: Text(sv: "Uppdragsbeskrivning okänd", en: "Mandate unknown"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att underlaget säger om grupperingar med roller har en uppdragsbeskrivning.",
        en: "That the source says whether bodies with roles have a mandate."),
      matters: Text(
        sv: "Det som inte framgår går inte att pröva: uppdraget kan saknas eller vara föråldrat.",
        en: "What is not known cannot be checked: the mandate may be missing or outdated."),
      avoid: Text(
        sv: "Att lämna uppgiften tom för grupperingar som äger områden.",
        en: "Leaving the fact blank for bodies that own areas."),
      prefer: Text(
        sv: "Fråga grupperingen och skriv in uppdragsbeskrivningens datum, eller att den saknas.",
        en: "Ask the body and enter the date of the mandate, or that there is none."),
      exceptions: Text(
        sv: """
          En gruppering som äger minst ett område ger en varning, en med andra roller en upplysning. En gruppering \
          utan roller tas inte upp, och inte ett kollektiv: det är dess medlemmar som har uppdragsbeskrivningar. Ett \
          folkvalt organ har sitt uppdrag av lag och reglemente; om det tigs utom när filen säger att det är okänt.
          """,
        en: """
          A body that owns at least one area gives a warning, one with other roles a notice. A body without roles is \
          not mentioned, nor is a collective: it is its members that have mandates. An elected body has its remit from \
          law and its rules of procedure; nothing is said of it unless the file says that the mandate is unknown.
          """),
      sources: ["004-B16", "004-C-GITS3"]),
    examples: [
      Example(
        Text(sv: "Ägarens uppdragsbeskrivning nämns inte", en: "The owner's mandate is not mentioned"),
        """
        grupperingar:
          styrgrupp: {namn: Styrgruppen, slag: styrgrupp}  # <--
        områden:
          ekonomi: {namn: Finansiering, ägare: styrgrupp}
        """),
      Example(
        Text(sv: "Den sägs vara okänd för en utförare", en: "It is said to be unknown for a performer"),
        """
        grupperingar:
          enhet: {namn: Enheten, slag: enhet, uppdragsbeskrivning: okänd}  # <--
        områden:
          ekonomi: {namn: Finansiering, utförare: enhet}
        """),
      Example(
        Text(sv: "Den sägs saknas: då är den inte okänd", en: "It is said to be missing, and so is not unknown"),
        """
        grupperingar:
          styrgrupp: {namn: Styrgruppen, uppdragsbeskrivning: saknas}
        områden:
          ekonomi: {namn: Finansiering, ägare: styrgrupp}
        """),
      Example(
        Text(sv: "Ett kollektiv har ingen egen uppdragsbeskrivning", en: "A collective has no mandate of its own"),
        """
        grupperingar:
          namnder: {namn: Samtliga nämnder, slag: kollektiv}
        områden:
          ekonomi: {namn: Finansiering, ägare: namnder}
        """),
      Example(
        Text(sv: "Okänd för en gruppering utan roller", en: "Unknown for a body without roles"),
        """
        grupperingar:
          styrgrupp: {namn: Styrgruppen, uppdragsbeskrivning: okänd}
        """),
    ]
  ) { situation, collector in
    for body in situation.now.activeBodies where body.mandateStatus == .unknown && body.kind != .collective {
      if body.kind.isElected && !body.mandate.isWritten { continue }
      let roles = situation.now.roles(of: body.id)
      guard !roles.isEmpty else { continue }
      let burden = Burden(of: body.id, in: situation.now)
      collector.report(
        .mandateIsUnknown(body, burden: burden, areas: Set(roles.map(\.area)).count, names: situation.names),
        about: [.body(body.id)], at: body.mandate.place ?? body.note.place,
        severity: burden[.owner] > 0 ? .warning : .info)
    }
  }
}

extension Finding.Message {
  static func mandateIsUnknown(_ body: Body, burden: Burden, areas: Int, names: Names) -> Self {
    let name = names.definite(body.id)
    let count = Noun.area.spelled(areas)
    let does = burden.phrase ?? Text(sv: "har en roll i \(count.swedish)", en: "has a role in \(count.english)")
    let pronoun = body.kind.pronoun
    return Finding.Message(
      Text(
        sv: "Det framgår inte om \(name) har en uppdragsbeskrivning.",
        en: "It is not known whether \(name) has a mandate."),
      because: Text(
        sv: "\(pronoun.capitalized.swedish) \(does.swedish), men om det ingår i uppdraget går inte att pröva.",
        en: "It \(does.english), but whether that is part of its remit cannot be checked."),
      remedy: Text(
        sv: "Fråga \(name), och skriv in när uppdragsbeskrivningen beslutades eller att den saknas.",
        en: "Ask \(name), and enter when the mandate was adopted or that there is none."))
  }
}
