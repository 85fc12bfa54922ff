import Responsibility
import Vocabulary

extension Rule {
  public static let textConflict = Rule(
    "text-conflict", .tasks, .info,
    label: Text(sv: "Motstridig text", en: "Conflicting text"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att underlaget säger samma sak om en händelse på varje ställe där den nämns.",
        en: "That the source says the same of an event in every place where it is mentioned."),
      matters: Text(
        sv: "Läsaren vet inte om mötet har hållits eller bara är planerat.",
        en: "The reader does not know whether the meeting has been held or is only planned."),
      avoid: Text(
        sv: "Att uppdatera ett avsnitt när något har hänt men inte de andra.",
        en: "Updating one section when something has happened but not the others."),
      prefer: Text(
        sv: "Nämn händelsen på ett ställe och hänvisa dit.", en: "Mention the event in one place and refer to it."),
      exceptions: Text(
        sv: "Samma ord med annat skiftläge är samma läge. Är bara ett läge känt finns inget att jämföra.",
        en: "The same words in another case are the same state. When one state only is known, none is compared."),
      sources: ["004-Z33", "004-Q01", "004-X15"]),
    examples: [
      Example(
        Text(sv: "Mötet är både planerat och genomfört", en: "The meeting is both planned and held"),
        """
        händelser:
          dialog:
            namn: Dialogen i ledningsrådet
            datum: 2023-05-24
            lägen:
              - {läge: planerat, källa: s. 6}  # <--
              - {läge: genomfört, källa: s. 7}
        """),
      Example(
        Text(sv: "Samma läge på båda ställena", en: "The same state in both places"),
        """
        händelser:
          dialog:
            namn: Dialogen i ledningsrådet
            lägen: [{läge: Genomfört}, {läge: genomfört}]
        """),
      Example(
        Text(sv: "Läget är okänt: ingen anmärkning", en: "The state is unknown: no finding"),
        """
        händelser:
          dialog: {namn: Dialogen i ledningsrådet, datum: okänd}
        """),
    ]
  ) { situation, collector in
    for event in situation.work.events {
      var seen: Set<String> = []
      let states = event.states.filter { seen.insert($0.state.lowercased()).inserted }
      guard states.count > 1 else { continue }
      collector.report(
        .statesConflict(event, states: states.map(\.state)),
        about: [.event(event.id)] + event.participants.map(Subject.body),
        at: states.first?.provenance.place ?? event.note.place,
        notes: states.map { mention in
          let source = mention.provenance.source.map { Text(sv: " enligt \($0)", en: " according to \($0)") }
          return Finding.Note(Text.quoted(mention.state) + (source ?? Text("")), at: mention.provenance.place)
        })
    }
  }
}

extension Finding.Message {
  static func statesConflict(_ event: Event, states: [String]) -> Self {
    let date = event.date.value.map { $0.written }
    return Finding.Message(
      (Noun.event.named(event.name) + Text(sv: " beskrivs som ", en: " is described as ") + Text.quotedList(states))
        .sentence,
      because: Text(
        sv: "Underlaget säger olika på olika ställen", en: "The source says different things in different places")
        + (date.map { Text(sv: " om \($0.swedish)", en: " of \($0.english)") } ?? Text("")) + Text("."),
      remedy: Text(
        sv: "Ta reda på vad som gäller och rätta det andra stället.",
        en: "Find out what holds and correct the other place."))
  }
}
