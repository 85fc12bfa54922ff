import Responsibility
import Vocabulary

extension Rule {
  public static let partyVoiceLost = Rule(
    "party-voice-lost", .parties, .warning,
    label: Text(sv: "Part förlorar röst", en: "Party loses its voice"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att de parter som hördes hos ett områdes ägare före förändringen också hörs hos ägarna efter den. Alla ägare \
          räknas tillsammans.
          """,
        en: """
          That the parties which were heard among an area's owners before the change are heard among its owners after \
          it. All owners are taken together.
          """),
      matters: Text(
        sv: "Den som inte längre är med där besluten fattas får svårt att förankra dem hos de sina.",
        en: "Whoever is no longer present where decisions are made finds it hard to win support for them at home."),
      avoid: Text(
        sv: "Att flytta områden till en grupp med smalare representation utan att fråga dem som inte sitter där.",
        en: "Moving areas to a group with narrower representation without asking those who do not sit there."),
      prefer: Text(
        sv: "Ge parten en plats hos den nya ägaren, eller bestäm hur frågorna ska förankras.",
        en: "Give the party a seat in the new owner, or decide how it is to be consulted."),
      exceptions: Text(
        sv: """
          Prövas bara när ett alternativ jämförs med i dag. Är den nya ägarens platser okända prövas inte området; då \
          säger party-unknown-seat vad som inte går att veta. En part som hörs genom en annan förlorad part nämns inte.
          """,
        en: """
          Checked only when an alternative is compared with today. When the new owner's seats are unknown the area is \
          not checked; party-unknown-seat then says what cannot be known. A party that is heard through another lost \
          party is not mentioned.
          """),
      sources: ["004-R1", "004-Z29"]),
    isRisk: true,
    examples: [
      Example(
        Text(sv: "Den nya ägaren saknar plats för parten", en: "The new owner has no seat for the party"),
        alternative: "flytt",
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [region, delregional]}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: [region]}
        områden:
          tjanst: {namn: IT-tjänsten, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: tjanst, ägare: ledning}  # <--
        """),
      Example(
        Text(sv: "En ägare till tillkommer: ingen förlorar något", en: "One more owner is added: nothing is lost"),
        alternative: "flytt",
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [region, delregional]}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: [region]}
        områden:
          tjanst: {namn: IT-tjänsten, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: tjanst, ägare: [rad, ledning]}
        """),
      Example(
        Text(sv: "Parten hörs genom den som företräder den", en: "The party is heard through its representative"),
        alternative: "flytt",
        """
        parter:
          kommunerna: {namn: Kommunerna, slag: huvudman}
          forbund: {namn: Kommunförbundet, slag: företrädare, företräder: [kommunerna]}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [kommunerna]}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: [forbund]}
        områden:
          tjanst: {namn: IT-tjänsten, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: tjanst, ägare: ledning}
        """),
      Example(
        Text(sv: "Den nya ägarens platser är okända", en: "The new owner's seats are unknown"),
        alternative: "flytt",
        """
        parter:
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [delregional]}
          vvg: {namn: VVG, platser: okänd}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg}
        """),
    ]
  ) { situation, collector in
    let losses = Dictionary(grouping: VoiceLosses(in: situation).losses, by: \.party)
    for party in situation.organization.parties.ids {
      guard let lost = losses[party], let first = lost.first else { continue }
      var seen: Set<BodyID> = []
      let owners = lost.flatMap(\.owners).filter { seen.insert($0).inserted }
      let areas = lost.map(\.area)
      let area = situation.organization.areas[first.area]
      collector.report(
        .partyIsNoLongerHeard(party, areas: areas, owners: owners, names: situation.names),
        about: [.party(party)] + areas.map(Subject.area) + owners.map(Subject.body),
        at: area?.roles[.owner].place ?? area?.note.place,
        notes: owners.compactMap { owner in
          let name = situation.names.definite(owner)
          return situation.organization.bodies[owner]?.seats.place.map {
            Finding.Note(Text(sv: "Platserna i \(name)", en: "The seats in \(name)"), at: $0)
          }
        })
    }
  }
}

extension Finding.Message {
  static func partyIsNoLongerHeard(_ party: PartyID, areas: [AreaID], owners: [BodyID], names: Names) -> Self {
    let name = Text(names.party(party))
    let list = names.counted(areas)
    let owning = Text.shortList(owners.map { Text(names.definite($0)) })
    return Finding.Message(
      Text(
        sv: "\(name.capitalized.swedish) förlorar sin röst i \(list.swedish).",
        en: "The voice of \(name.english) is lost in \(list.english)."),
      because: Text(
        sv: "Ägare är nu \(owning.swedish), där \(name.swedish) inte har någon plats med röst.",
        en: "The \(owners.count > 1 ? "owners are" : "owner is") now \(owning.english), "
          + "where \(name.english) has no seat with a voice."),
      remedy: Text(
        sv: "Ge \(name.swedish) plats hos ägaren, eller bestäm hur frågorna ska förankras.",
        en: "Give \(name.english) a seat in the owner, or decide how it is to be consulted."))
  }
}
