import Responsibility
import Vocabulary

extension Rule {
  public static let recipientConflict = Rule(
    "recipient-conflict", .tasks, .warning,
    label: Text(sv: "Motstridiga mottagare", en: "Conflicting recipients"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att alla ställen som säger vem ett uppdrag ska redovisas till nämner samma mottagare.",
        en: "That all places which say to whom a task is to be reported name the same recipient."),
      matters: Text(
        sv: "Redovisningen kan hamna hos den ena medan den andra väntar på den.",
        en: "The report may end up with the one while the other waits for it."),
      avoid: Text(
        sv: "Att skriva en mottagare i sammanfattningen och en annan i beslutet.",
        en: "Writing one recipient in the summary and another in the decision."),
      prefer: Text(
        sv: "En mottagare, eller två uppdrag när resultatet ska lämnas på två ställen.",
        en: "One recipient, or two tasks when the result is to be given in two places."),
      exceptions: Text(
        sv: "Mottagare som saknas eller är okända jämförs inte.",
        en: "Recipients that are absent or unknown are not compared."),
      sources: ["001-Z02", "001-I04"]),
    examples: [
      Example(
        Text(sv: "Två ställen, två mottagare", en: "Two places, two recipients"),
        """
        grupperingar:
          styrelse: {namn: Regionstyrelsen, slag: styrelse}
          klg: {namn: Koncernledningsgruppen, kortnamn: KLG, slag: ledningsgrupp}
        uppdrag:
          analys:
            namn: Redovisa en analys
            klart:
              - {senast: januari 2024, till: styrelse}  # <--
              - {senast: januari 2024, till: klg, källa: sammanfattningen}
        """),
      Example(
        Text(sv: "Samma mottagare på båda ställena", en: "The same recipient in both places"),
        """
        grupperingar:
          styrelse: {namn: Regionstyrelsen, slag: styrelse}
        uppdrag:
          analys:
            namn: Redovisa en analys
            klart:
              - {senast: januari 2024, till: styrelse}
              - {senast: januari 2024, till: styrelse}
        """),
      Example(
        Text(sv: "Den andra mottagaren är okänd: ingen anmärkning", en: "The other recipient is unknown: no finding"),
        """
        grupperingar:
          styrelse: {namn: Regionstyrelsen, slag: styrelse}
        uppdrag:
          analys:
            namn: Redovisa en analys
            klart:
              - {senast: januari 2024, till: styrelse}
              - {senast: januari 2024, till: okänd}
        """),
    ]
  ) { situation, collector in
    for task in situation.work.tasks {
      let reports = task.deadlines.compactMap { deadline in deadline.recipient.value.map { ($0, deadline) } }
      let recipients = reports.map(\.0).unique
      guard recipients.count > 1 else { continue }
      collector.report(
        .recipientsConflict(on: task, situation.listed(recipients), count: recipients.count),
        about: [.task(task.id)] + recipients.map(Subject.body),
        at: reports.first?.1.recipient.place ?? task.note.place,
        notes: reports.map { .deadline($0.1, Text(situation.names.definite($0.0))) })
    }
  }
}

extension Finding.Message {
  static func recipientsConflict(on task: Responsibility.Task, _ recipients: Text, count: Int) -> Self {
    let number = NumberWord.text(count, gender: .common)
    return Finding.Message(
      (task.phrase
        + Text(
          sv: " ska redovisas till \(number.swedish) olika mottagare: ",
          en: " is to be reported to \(number.english) different recipients: ") + recipients).sentence,
      because: Text(
        sv: "Underlaget säger olika på olika ställen.", en: "The source says different things in different places."),
      remedy: Text(
        sv: "Bestäm vem som tar emot redovisningen, eller skriv två uppdrag.",
        en: "Decide who receives the report, or write two tasks."))
  }
}
