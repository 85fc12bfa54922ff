import Responsibility
import Vocabulary

extension Rule {
  public static let bodyNoMandate = Rule(
    "body-no-mandate", .bodies, .error,
    label: Text(sv: "Uppdragsbeskrivning saknas", en: "Body without mandate"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att varje aktiv gruppering har en beslutad uppdragsbeskrivning.",
        en: "That every active body has an adopted mandate."),
      matters: Text(
        sv: "Utan uppdragsbeskrivning vet varken grupperingen eller andra vad den får besluta och vad den svarar för.",
        en: "Without a mandate neither the body nor anybody else knows what it may decide and what it answers for."),
      avoid: Text(
        sv: "Att flytta områden till en grupp som aldrig har fått ett skrivet uppdrag.",
        en: "Moving areas to a group that has never been given a written remit."),
      prefer: Text(
        sv: "Besluta uppdragsbeskrivningen senast samma dag som grupperingen tar över områdena.",
        en: "Adopt the mandate no later than the day on which the body takes over the areas."),
      exceptions: Text(
        sv: """
          En gruppering som bara utför eller stödjer ger en varning, en som varken äger, utför eller stödjer något \
          en upplysning. En planerad uppdragsbeskrivning saknas tills den är beslutad. Om det inte framgår om det \
          finns någon gäller i stället body-mandate-unknown.
          """,
        en: """
          A body that only performs or supports gives a warning, one that neither owns, performs nor supports \
          anything a notice. A planned mandate is missing until it has been adopted. When it is not known whether \
          there is one, body-mandate-unknown applies instead.
          """),
      sources: ["004-Z07", "004-Z08"]),
    examples: [
      Example(
        Text(sv: "Gruppen äger ett område", en: "The group owns an area"),
        """
        grupperingar:
          grupp: {namn: Utökad ledningsgrupp, uppdragsbeskrivning: saknas}  # <--
        områden:
          tjanst: {namn: IT-tjänsten, ägare: grupp}
        """),
      Example(
        Text(sv: "Uppdragsbeskrivningen är bara planerad", en: "The mandate is only planned"),
        """
        grupperingar:
          grupp:
            namn: Utökad ledningsgrupp
            uppdragsbeskrivning: {finns: nej, planerad: årsskiftet 2023/2024}  # <--
        områden:
          tjanst: {namn: IT-tjänsten, utförare: grupp}
        """),
      Example(
        Text(sv: "Uppdragsbeskrivningen är beslutad", en: "The mandate is adopted"),
        """
        grupperingar:
          grupp: {namn: Utökad ledningsgrupp, uppdragsbeskrivning: {datum: 2019-05-20}}
        områden:
          tjanst: {namn: IT-tjänsten, ägare: grupp}
        """),
      Example(
        Text(sv: "Det framgår inte om den finns: okänd, inte saknad", en: "It is not known whether there is one"),
        """
        grupperingar:
          grupp: {namn: Utökad ledningsgrupp, uppdragsbeskrivning: okänd}
        områden:
          tjanst: {namn: IT-tjänsten, ägare: grupp}
        """),
    ]
  ) { situation, collector in
    for body in situation.now.activeBodies {
      guard case .missing(let planned) = body.mandateStatus else { continue }
      let burden = Burden(of: body.id, in: situation.now)
      let severity: Severity = burden[.owner] > 0 ? .error : burden.carriesAreas ? .warning : .info
      collector.report(
        .bodyHasNoMandate(body, burden: burden, planned: planned, on: situation.day, names: situation.names),
        about: [.body(body.id)], at: body.mandate.place ?? body.note.place, severity: severity)
    }
  }
}

extension Finding.Message {
  static func bodyHasNoMandate(_ body: Body, burden: Burden, planned: DateText?, on day: Day?, names: Names) -> Self {
    let name = names.definite(body.id)
    guard let phrase = burden.phrase else {
      return Finding.Message(
        Text(sv: "\(name) saknar uppdragsbeskrivning.", en: "\(name) has no mandate."),
        because: Text(
          sv: "Inget område berörs, för \(body.kind.pronoun.swedish) äger, utför och stödjer inget.",
          en: "No area is affected, for it owns, performs and supports nothing."),
        remedy: Text(
          sv: "Ta fram en uppdragsbeskrivning, eller pröva om grupperingen behövs.",
          en: "Draw up a mandate, or consider whether the body is needed."))
    }
    return Finding.Message(
      Text(
        sv: "\(name) \(phrase.swedish) men saknar uppdragsbeskrivning.",
        en: "\(name) \(phrase.english) but has no mandate."),
      because: planned.map { date in
        if let day, let last = date.latest, day > last {
          return Text(
            sv: "Den skulle ha beslutats \(date.written.swedish), men filen säger inte att den är beslutad.",
            en: "It was to be decided \(date.written.english), but the file does not say that it was.")
        }
        return Text(
          sv: "Den är planerad till \(date.written.swedish), och till dess är det inte beslutat vad som ingår.",
          en: "It is planned for \(date.written.english), and until then nobody has decided what the remit is.")
      } ?? Text(sv: "Det är inte beslutat vad som ingår i uppdraget.", en: "Nobody has decided what the remit is."),
      remedy: Text(
        sv: "Ta fram en uppdragsbeskrivning, eller skriv in när den beslutades.",
        en: "Draw up a mandate, or write when it was adopted."))
  }
}
