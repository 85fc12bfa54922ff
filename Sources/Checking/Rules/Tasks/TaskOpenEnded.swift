import Responsibility
import Vocabulary

extension Rule {
  public static let taskOpenEnded = Rule(
    "task-open-ended", .tasks, .info,
    label: Text(sv: "Löpande utan slutpunkt", en: "Ongoing without an end"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att ett uppdrag har en slutpunkt, och inte bara pågår löpande, hela året, från en viss tid eller i mån av tid.
          """,
        en: """
          That a task has an end, and does not only go on continuously, all year, from a certain time or time permitting.
          """),
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
        sv: """
          Anger något ställe en slutpunkt räknas den, om inte ett annat säger att det bara blir i mån av tid. En tidpunkt \
          som saknas eller är okänd prövas inte här.
          """,
        en: """
          An end that is stated anywhere counts, unless another place says that it is only time permitting. A time that \
          is absent or unknown is not checked here.
          """),
      sources: ["002-U1-tid", "002-U4-tid", "002-U8-tid", "002-U9-tid", "002-U9-p22", "003-I11", "003-I16"]),
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
        Text(
          sv: "Ett ställe säger ett slut, ett annat i mån av tid", en: "One place gives an end, another time permitting"
        ),
        """
        uppdrag:
          oversyn:
            namn: Översyn
            klart:
              - {senast: "2022", källa: genomförandet}  # <--
              - {senast: hela året 2022 i mån av tid, källa: tidplanen}
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
      guard let first = task.statedTimes.first else { continue }
      let place = first.deadline.place ?? task.note.place
      if task.statedTimes.allSatisfy({ $0.time.latest == nil }) {
        collector.report(.taskNeverEnds(task, time: first.time), about: [.task(task.id)], at: place)
      } else if let loose = task.statedTimes.first(where: { $0.time.isWithoutCommitment }),
        let end = task.statedTimes.first(where: { $0.time.latest != nil })
      {
        collector.report(
          .endIsNotPromised(task, end: end.time, loose: loose.time), about: [.task(task.id)], at: place,
          notes: task.statedTimes.map { .deadline($0.deadline, Text($0.time.text)) })
      }
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

  static func endIsNotPromised(_ task: Responsibility.Task, end: DateText, loose: DateText) -> Self {
    Finding.Message(
      (task.phrase + Text(sv: " har en slutpunkt som ingen lovar", en: " has an end that nobody promises")).sentence,
      because: Text(sv: "Ett ställe anger ", en: "One place says ") + Text.quoted(end.text)
        + Text(sv: ", ett annat ", en: ", another ") + Text.quoted(loose.text) + Text("."),
      remedy: Text(
        sv: "Avsätt tid för uppdraget, eller skriv att det får vänta.",
        en: "Set time aside for the task, or write that it may wait."))
  }
}
