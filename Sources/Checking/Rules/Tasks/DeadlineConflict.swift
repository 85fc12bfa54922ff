import Responsibility
import Vocabulary

extension Rule {
  public static let deadlineConflict = Rule(
    "deadline-conflict", .tasks, .error,
    label: Text(sv: "Motstridiga tidpunkter", en: "Conflicting times"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att alla ställen som säger när ett uppdrag ska vara klart kan mena samma tid.",
        en: "That all places which say when a task is to be done can mean the same time."),
      matters: Text(
        sv: "Den som ska utföra uppdraget och den som väntar på det kan räkna med olika datum.",
        en: "Whoever is to do the task and whoever waits for it may count on different dates."),
      avoid: Text(
        sv: "Att skriva en tidpunkt i sammanfattningen och en annan i förslaget till beslut.",
        en: "Writing one time in the summary and another in the proposed decision."),
      prefer: Text(
        sv: "En tidpunkt, skriven på ett ställe som de andra hänvisar till.",
        en: "One time, written in one place that the others refer to."),
      exceptions: Text(
        sv: """
          En oprecis tidpunkt strider inte mot en precis som ryms i den: ”våren 2024” och ”april 2024” går ihop. \
          Tidpunkter som saknas eller är okända jämförs inte. Ska ett resultat lämnas i två steg är det två uppdrag.
          """,
        en: """
          An imprecise time does not conflict with a precise one inside it: “spring 2024” and “April 2024” agree. \
          Times that are absent or unknown are not compared. A result that is to be given in two steps is two tasks.
          """),
      sources: ["001-D01", "001-Z01"]),
    examples: [
      Example(
        Text(sv: "Sammanfattningen och beslutet säger olika", en: "The summary and the decision differ"),
        """
        uppdrag:
          roll:
            namn: Ta fram en struktur
            klart:
              - {senast: november 2023, källa: sammanfattningen}  # <--
              - {senast: januari 2024, källa: beslutsförslaget}
        """),
      Example(
        Text(sv: "Den ena tidpunkten ryms i den andra", en: "The one time lies within the other"),
        """
        uppdrag:
          roll:
            namn: Ta fram en struktur
            klart:
              - {senast: våren 2024}
              - {senast: april 2024}
        """),
      Example(
        Text(sv: "Det ena ställets tidpunkt är okänd: ingen anmärkning", en: "One of the times is unknown: no finding"),
        """
        uppdrag:
          roll:
            namn: Ta fram en struktur
            klart:
              - {senast: januari 2024}
              - {senast: okänd}
        """),
    ]
  ) { situation, collector in
    for task in situation.work.tasks {
      let times = task.statedTimes
      // Several intervals have a day in common if none begins after another has ended.
      guard times.count > 1, let begin = times.map(\.time.earliest).max(),
        let end = times.compactMap(\.time.latest).min(), end < begin
      else { continue }
      collector.report(
        .timesConflict(on: task, times: times.map(\.time).unique), about: [.task(task.id)],
        at: times.first?.deadline.place ?? task.note.place,
        notes: times.map { .deadline($0.deadline, Text($0.time.text)) })
    }
  }
}

extension Finding.Note {
  /// "november 2023 enligt sammanfattningen".
  static func deadline(_ deadline: Deadline, _ text: Text) -> Self {
    let source = deadline.provenance.source.map { Text(sv: " enligt \($0)", en: " according to \($0)") }
    return Finding.Note(text + (source ?? Text("")), at: deadline.place)
  }
}

extension Finding.Message {
  static func timesConflict(on task: Responsibility.Task, times: [DateText]) -> Self {
    Finding.Message(
      (task.phrase + Text(sv: " har motstridiga tidpunkter: ", en: " has conflicting times: ")
        + Text.shortList(times.map(\.written))).sentence,
      because: Text(
        sv: "Underlaget säger olika på olika ställen.", en: "The source says different things in different places."),
      remedy: Text(
        sv: "Bestäm vilken tidpunkt som gäller och rätta de andra ställena.",
        en: "Decide which time holds and correct the other places."))
  }
}
