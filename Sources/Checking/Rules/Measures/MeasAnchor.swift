import Responsibility
import Vocabulary

extension Rule {
  public static let measAnchor = Rule(
    "meas-anchor", .measures,
    label: Text(sv: "Säkerställa förankring", en: "See that a party stays on board"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Vilka parter som förlorar sin röst i några områden och därför behöver hållas med på annat sätt.",
        en: "Which parties lose their voice in some areas and so have to be kept on board in another way."),
      matters: Text(
        sv: "Beslut som en part inte har hörts om är svåra att genomföra hos den.",
        en: "Decisions on which a party has not been heard are hard to carry through with it."),
      avoid: Text(
        sv: "En åtgärd utan den som ska göra den.", en: "A measure without anybody to take it."),
      prefer: Text(
        sv: "En åtgärd för varje part, med de områden som den gäller.",
        en: "One measure for each party, with the areas that it is about."),
      exceptions: Text(
        sv: "Bara förluster som går att visa räknas; är någons platser okända får man fråga först.",
        en: "Only losses that can be shown count; where seats are unknown, ask first."),
      sources: ["004-M3"]),
    examples: [
      Example(
        Text(sv: "En part förlorar sin röst", en: "A party loses its voice"),
        alternative: "flytt",
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
          delregional: {namn: Delregional vårdsamverkan, slag: arena}  # <--
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [region, delregional]}
          grupp: {namn: Gruppen, platser: [region]}
        områden:
          drift: {namn: Drift, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: grupp}
        """),
      Example(
        Text(sv: "Ingen röst går förlorad", en: "No voice is lost"),
        alternative: "flytt",
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [region]}
          grupp: {namn: Gruppen, platser: [region]}
        områden:
          drift: {namn: Drift, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: grupp}
        """),
      Example(
        Text(sv: "Platserna är okända", en: "The seats are unknown"),
        alternative: "flytt",
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [region]}
          grupp: {namn: Gruppen, platser: okänd}
        områden:
          drift: {namn: Drift, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: grupp}
        """),
    ]
  ) { situation, collector in
    let losses = Dictionary(grouping: VoiceLosses(in: situation).losses, by: \.party)
    let names = situation.names
    for party in situation.organization.parties {
      guard let lost = losses[party.id] else { continue }
      let areas = lost.map(\.area)
      let carriers = areas.compactMap { situation.organization.areas[$0] }
        .flatMap { situation.now.activeHolders(of: .support, on: $0) }
        .filter { situation.now.voice(of: $0).parties.contains(party.id) }.unique
      let who = names.party(party.id)
      collector.derive(
        Text(sv: "Säkerställ fortsatt förankring hos \(who) i ", en: "Keep \(who) on board in ") + names.counted(areas),
        because: carriers.isEmpty
          ? Text(
            sv: "Ingen gruppering med roll på områdena har längre en plats för \(who).",
            en: "No body with a role on the areas has a seat for \(who) any longer.")
          : Text(
            sv: "Bara \(situation.listed(carriers).swedish) har en plats för \(who), utan att äga områdena.",
            en: "Only \(situation.listed(carriers).english) has a seat for \(who), without owning the areas."),
        about: [.party(party.id)] + carriers.map(Subject.body) + areas.map(Subject.area),
        answering: ["party-voice-lost", "anchor-shift"], at: party.note.place)
    }
  }
}
