import Responsibility
import Vocabulary

extension Rule {
  public static let taskOpenEnded = Rule(
    "task-open-ended", .tasks, .info,
    label: Text(sv: "Löpande utan slutpunkt", en: "Ongoing without an end"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att ett uppdrag har en slutpunkt, och inte bara pågår löpande, hela året eller från en viss tid.",
        en: "That a task has an end, and does not only go on continuously, all year or from a certain time."),
      matters: Text(
        sv: "Det som aldrig ska vara klart går inte att följa upp.",
        en: "What is never to be done cannot be followed up."),
      avoid: Text(
        sv: "Att skriva ”löpande” för något som ska leda till ett resultat.",
        en: "Writing “ongoing” for something that is to lead to a result."),
      prefer: Text(
        sv: "Skriv när nästa delresultat ska finnas, eller gör det löpande till ett område med en ägare.",
        en: "Write when the next result is to be there, or make what goes on an area with an owner."),
      exceptions: Text(
        sv: "Anger något ställe en slutpunkt räknas den. En tidpunkt som saknas eller är okänd prövas inte här.",
        en: "An end that is stated anywhere counts. A time that is absent or unknown is not checked here."),
      sources: ["002-U1-tid", "002-U4-tid", "002-U8-tid", "002-U9-tid", "003-I11", "003-I16"]),
    examples: [
      Example(
        Text(sv: "Uppdraget pågår löpande", en: "The task is ongoing"),
        """
        uppdrag:
          rekrytering:
            namn: Rekryteringsinsatser
            klart: löpande  # <--
        """),
      Example(
        Text(sv: "Ett kvartal har ett slut", en: "A quarter has an end"),
        """
        uppdrag:
          utredning: {namn: Utredning, klart: Q1 2022}
        """),
      Example(
        Text(sv: "Tidpunkten är okänd: ingen anmärkning", en: "The time is unknown: no finding"),
        """
        uppdrag:
          utredning: {namn: Utredning, klart: okänd}
        """),
    ]
  ) { situation, collector in
    for task in situation.openTasks {
      guard let first = task.statedTimes.first, task.statedTimes.allSatisfy({ $0.time.latest == nil }) else { continue }
      collector.report(
        .taskNeverEnds(task, time: first.time), about: [.task(task.id)], at: first.deadline.place ?? task.note.place)
    }
  }
}

extension Finding.Message {
  static func taskNeverEnds(_ task: Responsibility.Task, time: DateText) -> Self {
    Finding.Message(
      (task.phrase + Text(sv: " har ingen slutpunkt", en: " has no end")).sentence,
      because: Text(sv: "Tiden är angiven som ", en: "The time is given as ") + Text.quoted(time.text) + Text("."),
      remedy: Text(
        sv: "Skriv när nästa delresultat ska finnas, eller gör uppdraget till ett område med en ägare.",
        en: "Write when the next result is to be there, or make the task an area with an owner."))
  }
}
