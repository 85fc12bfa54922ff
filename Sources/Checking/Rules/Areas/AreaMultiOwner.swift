import Responsibility
import Vocabulary

extension Rule {
  public static let areaMultiOwner = Rule(
    "area-multi-owner", .areas, .error,
    label: Text(sv: "Flera ägare", en: "Several owners"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att inget område har mer än en ägare som är aktiv den dag som prövas.",
        en: "That no area has more than one owner who is active on the day checked."),
      matters: Text(
        sv: "Med två ägare är det ingen som har sista ordet, och den ena kan tro att den andra gör det som behövs.",
        en: "With two owners nobody has the last word, and each may think that the other does what is needed."),
      avoid: Text(
        sv: "Två namn i samma ruta, eller ägare som är alternativ till varandra (”förvaltningsledning/nämnd”).",
        en: "Two names in one cell, or owners that are alternatives to each other (“department management/committee”)."),
      prefer: Text(
        sv: "En ägare för varje område. Äger flera var sin del är delarna egentligen områden: dela upp området.",
        en: "One owner for every area. When several own a part each, the parts are areas in truth: split the area."),
      exceptions: Text(
        sv: """
          Säger filen vilken del var och en äger är det en varning i stället för ett fel. En ägare som är pausad \
          eller avslutad räknas inte.
          """,
        en: """
          When the file says which part each of them owns, it is a warning instead of an error. An owner that is \
          paused or dissolved is not counted.
          """),
      sources: ["004-Z03", "004-T8", "004-T8k", "001-Z09"]),
    examples: [
      Example(
        Text(sv: "Två ägare utan uppdelning", en: "Two owners without a division"),
        """
        grupperingar:
          ledning: {namn: Förvaltningsledningen}
          namnd: {namn: Nämnden, slag: nämnd}
        områden:
          plan: {namn: Digitaliseringsplan, ägare: [ledning, namnd]}  # <--
        """),
      Example(
        Text(sv: "Två ägare med var sin del: en varning", en: "Two owners with a part each: a warning"),
        """
        grupperingar:
          sitiv: {namn: SITIV, slag: styrgrupp}
          vvg: {namn: VVG}
        områden:
          finansiering:
            namn: Finansiering
            ägare: {sitiv: Utvecklingsstrategi, vvg: Förvaltningsplan}  # <--
        """),
      Example(
        Text(sv: "Den ena av två ägare är pausad", en: "One of two owners is paused"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: [rad, vvg]}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "Ägaren är okänd: ingen anmärkning", en: "The owner is unknown: no finding"),
        """
        områden:
          utover: {namn: Uppdrag utöver förvaltningsplan, ägare: okänd}
        """),
    ]
  ) { situation, collector in
    for area in situation.now.activeAreas {
      let owner = area.roles[.owner]
      let holdings = (owner.value ?? []).filter { situation.now.isActive($0.body) }
      let owners = holdings.reduce(into: [BodyID]()) { if !$0.contains($1.body) { $0.append($1.body) } }
      guard owners.count >= 2 else { continue }
      let parts = Set(holdings.compactMap { $0.part?.lowercased() })
      let isDivided = parts.count == holdings.count
      collector.report(
        isDivided
          ? .areaIsOwnedInParts(area.spokenName, by: holdings, owners: owners, names: situation.names)
          : .areaHasSeveralOwners(area.spokenName, owners: owners, names: situation.names),
        about: [.area(area.id)] + owners.map(Subject.body), at: owner.place ?? area.note.place,
        severity: isDivided ? .warning : .error)
    }
  }
}

extension Finding.Message {
  static func areaHasSeveralOwners(_ area: String, owners: [BodyID], names: Names) -> Self {
    Finding.Message(
      count(of: owners, on: area, names: names),
      because: Text(
        sv: "Filen säger inte vilken del var och en äger, så ingen har sista ordet.",
        en: "The file does not say which part each of them owns, so nobody has the last word."),
      remedy: Text(
        sv: "Utse en ägare, eller skriv vilken del var och en äger.",
        en: "Name one owner, or write which part each of them owns."))
  }

  static func areaIsOwnedInParts(_ area: String, by holdings: [Holding], owners: [BodyID], names: Names) -> Self {
    let areas = holdings.map { holding in
      let name = names.body(holding.body)
      return Text("\(holding.part ?? name) ") + Text(sv: "(ägare \(name))", en: "(owner \(name))")
    }
    let number = NumberWord.text(areas.count, gender: .neuter)
    return Finding.Message(
      count(of: owners, on: area, names: names),
      because: Text(
        sv: "Var och en äger sin del, men ingen svarar för helheten.",
        en: "Each owns a part, but nobody answers for the whole."),
      remedy: Text(sv: "Dela området i ", en: "Split the area into ") + number + Text(": ") + Text.shortList(areas)
        + Text("."))
  }

  private static func count(of owners: [BodyID], on area: String, names: Names) -> Text {
    Text(sv: "\(area) har ", en: "\(area) has ") + Noun.owner.spelled(owners.count) + Text(": ")
      + names.short(owners) + Text(".")
  }
}
