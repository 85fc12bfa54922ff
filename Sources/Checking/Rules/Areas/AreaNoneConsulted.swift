import Responsibility
import Vocabulary

extension Rule {
  public static let areaNoneConsulted = Rule(
    "area-none-consulted", .areas, .info,
    label: Text(sv: "Varken samråd eller information", en: "Neither consulted nor informed"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att varje område säger vem som ska höras eller få veta, när andra områden i filen gör det. Att ingen ska \
          höras är också ett svar.
          """,
        en: """
          That every area says who is to be consulted or informed, when other areas of the file do. That nobody is to \
          be consulted is an answer too.
          """),
      matters: Text(
        sv: "När frågan inte är ställd vet den som beslutar inte vem som har rätt att bli hörd.",
        en: "When the question has not been asked, whoever decides does not know who has a right to be heard."),
      avoid: Text(
        sv: "En tabell där samråd är ifyllt på några rader och tomt på resten.",
        en: "A table in which the consulted are filled in for some rows and left blank for the rest."),
      prefer: Text(
        sv: "Skriv vem som hörs och vem som får veta, eller att ingen gör det.",
        en: "Write who is consulted and who is informed, or that nobody is."),
      exceptions: Text(
        sv: """
          En tom ruta är ingen uppgift om att ingen ska höras. Därför är regeln av från början. En del av ett område \
          prövas inte när helheten har svaret, och inte heller en roll som sägs vara okänd.
          """,
        en: """
          A blank cell does not say that nobody is to be consulted. That is why the rule is off at first. A part of an \
          area is not checked when the whole has the answer, nor is a role that is said to be unknown.
          """),
      sources: ["RACI: horisontell analys, varken C eller I"]),
    isOffByDefault: true,
    examples: [
      Example(
        Text(sv: "Ett område säger det, det andra inte", en: "One area says so and the other does not"),
        """
        grupperingar:
          vvg: {namn: VVG}
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg, samråd: rad}
          tjanst:  # <--
            namn: IT-tjänsten
            ägare: vvg
        """),
      Example(
        Text(sv: "Ingen ska höras, och det står i filen", en: "Nobody is to be consulted, and the file says so"),
        """
        grupperingar:
          vvg: {namn: VVG}
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg, samråd: rad}
          tjanst: {namn: IT-tjänsten, ägare: vvg, samråd: saknas}
        """),
      Example(
        Text(sv: "Frågan är ställd men okänd, eller används inte alls", en: "Asked but unknown, or not used at all"),
        """
        grupperingar:
          vvg: {namn: VVG}
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg, informeras: rad}
          tjanst: {namn: IT-tjänsten, ägare: vvg, samråd: okänd}
        """),
    ]
  ) { situation, collector in
    let areas = situation.now.activeAreas
    guard areas.contains(where: { namesAnyone($0) }) else { return }
    for area in areas {
      let line = situation.organization.lineage(of: area.id).compactMap { situation.organization.areas[$0] }
      guard !line.contains(where: saysSomething) else { continue }
      collector.report(
        .nobodyIsToHear(of: area.id, names: situation.names), about: [.area(area.id)], at: area.note.place)
    }
  }

  private static let heard = [Role.consulted, .informed]

  private static func namesAnyone(_ area: Area) -> Bool {
    heard.contains { !(area.roles[$0].value ?? []).isEmpty }
  }

  private static func saysSomething(_ area: Area) -> Bool {
    heard.contains { !area.roles[$0].isUnknown || area.roles[$0].isWritten }
  }
}

extension Finding.Message {
  static func nobodyIsToHear(of area: AreaID, names: Names) -> Self {
    let name = names.area(area)
    return Finding.Message(
      Text(
        sv: "Det framgår inte vem som ska höras eller få veta något om \(name).",
        en: "It is not known who is to be consulted on or informed of \(name)."),
      because: Text(
        sv: "Andra områden i filen säger det.", en: "Other areas of the file say so."),
      remedy: Text(
        sv: "Skriv vem som hörs och vem som får veta, eller att ingen gör det.",
        en: "Write who is consulted and who is informed, or that nobody is."))
  }
}
