import Responsibility
import Vocabulary

extension Rule {
  public static let consultVacated = Rule(
    "consult-vacated", .foundations, .warning,
    label: Text(sv: "Samrådsrollen är tom", en: "The consulted role is empty"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att den som ska tillfrågas om ett område, eller ställa sig bakom ett styrdokument innan det beslutas, är \
          aktiv den dag som prövas.
          """,
        en: """
          That whoever is to be consulted on an area, or to back a governing document before it is decided, is active \
          on the day checked.
          """),
      matters: Text(
        sv: "Beslutet kan fattas ändå, men utan den förankring som det förra beslutet hade.",
        en: "The decision can be taken all the same, but without the backing that the last one had."),
      avoid: Text(
        sv: "Att fördela ägandet vidare men glömma vem som skulle tillfrågas.",
        en: "Passing on the ownership but forgetting who was to be asked."),
      prefer: Text(
        sv: "Säg vem som tillfrågas i stället, eller besluta att samrådet upphör.",
        en: "Say who is asked instead, or decide that the consultation ends."),
      exceptions: Text(
        sv: "Är samrådet inte angivet, okänt eller uttryckligen saknat finns det inget som har blivit tomt.",
        en: "When the consultation is not stated, unknown or stated to be absent, nothing has become empty."),
      sources: ["004-Z14", "004-F03", "004-F05", "004-S03"]),
    examples: [
      Example(
        Text(sv: "Den som ställt sig bakom strategin pausas", en: "The body that backed the strategy is paused"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          sitiv: {namn: SITIV, slag: styrgrupp}
        dokument:
          strategi:
            namn: Utvecklingsstrategi
            beslutas-av: sitiv
            samråd: rad  # <--
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "Den som tillfrågas om ett område avslutas", en: "The body consulted on an area is dissolved"),
        alternative: "slut",
        """
        grupperingar:
          vvg: {namn: VVG}
          beredning: {namn: Beredningsgruppen, slag: beredning}
        områden:
          plan:
            namn: Förvaltningsplan
            ägare: vvg
            samråd: beredning  # <--
        alternativ:
          slut:
            namn: Avslut
            ändringar:
              - {avsluta: beredning, från: 2024-01-01}
        """),
      Example(
        Text(sv: "En av två finns kvar", en: "One of two remains"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
        dokument:
          strategi: {namn: Utvecklingsstrategi, samråd: [rad, vvg]}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "Samrådet är okänt: ingen anmärkning", en: "The consultation is unknown: no finding"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        dokument:
          strategi: {namn: Utvecklingsstrategi, samråd: okänd}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
    ]
  ) { situation, collector in
    func review(_ consulted: Fact<[Holding]>, on name: String, _ subject: Subject, at place: Place?) {
      let bodies = (consulted.value ?? []).map(\.body)
      guard !bodies.isEmpty, !bodies.contains(where: { situation.now.isActive($0) }) else { return }
      collector.report(
        .nobodyLeftToConsult(on: name, standing: situation.names.standing(of: bodies)),
        about: [subject] + bodies.map(Subject.body), at: consulted.place ?? place,
        notes: situation.notesOnStops(for: bodies))
    }
    for area in situation.now.activeAreas {
      review(area.roles[.consulted], on: area.spokenName, .area(area.id), at: area.note.place)
    }
    for document in situation.organization.documents where situation.day.map(document.period.contains) ?? true {
      review(document.consulted, on: document.name, .document(document.id), at: document.note.place)
    }
  }
}

extension Finding.Message {
  static func nobodyLeftToConsult(on name: String, standing: Text) -> Self {
    Finding.Message(
      Text(
        sv: "Ingen finns kvar att samråda med om \(name).", en: "Nobody is left to consult on \(name)."),
      because: standing + Text(sv: " och ingen har tagit över samrådet.", en: " and nobody has taken over the role."),
      remedy: Text(
        sv: "Säg vem som ska tillfrågas i stället, eller att samrådet upphör.",
        en: "Say who is to be consulted instead, or that the consultation ends."))
  }
}
