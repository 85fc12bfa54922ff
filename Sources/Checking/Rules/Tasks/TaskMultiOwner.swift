import Responsibility
import Vocabulary

extension Rule {
  public static let taskMultiOwner = Rule(
    "task-multi-owner", .tasks, .warning,
    label: Text(sv: "Uppdrag med flera ansvariga", en: "Task with several responsible"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att ett uppdrag har en ansvarig, eller att det framgår vilken del var och en svarar för.",
        en: "That a task has one body responsible, or that it is known which part each of them answers for."),
      matters: Text(
        sv: "När två svarar för samma sak kan båda tro att den andra gör det.",
        en: "When two answer for the same thing, both may believe that the other does it."),
      avoid: Text(
        sv: "Att skriva två chefer med snedstreck emellan i kolumnen för ansvarig.",
        en: "Writing two managers with a slash between them in the column for who is responsible."),
      prefer: Text(
        sv: "En ansvarig och de andra som utförare, eller en del för var och en.",
        en: "One responsible with the others as performers, or a part for each."),
      exceptions: Text(
        sv: """
          Har var och en sin egen del är uppdraget delat och prövas inte. En ansvarig som är pausad eller avslutad räknas \
          inte, och inte en som är okänd.
          """,
        en: """
          When each has a part of its own, the task is divided and not checked. One that is paused or dissolved does not \
          count, nor one that is unknown.
          """),
      sources: ["002-U3-ansv", "002-U1-ansv", "003-I04"]),
    examples: [
      Example(
        Text(sv: "Två ansvariga utan delning", en: "Two responsible without a division"),
        """
        grupperingar:
          chef: {namn: Verksamhetschefen}
          direktor: {namn: IT-direktören}
        uppdrag:
          modell:
            namn: Ny finansieringsmodell
            ansvarig: [chef, direktor]  # <--
        """),
      Example(
        Text(sv: "Var och en har sin del", en: "Each has a part"),
        """
        grupperingar:
          chef: {namn: Verksamhetschefen}
          direktor: {namn: IT-direktören}
        uppdrag:
          modell:
            namn: Ny finansieringsmodell
            ansvarig: {chef: Underlag, direktor: Förslag}
        """),
      Example(
        Text(sv: "Den ena av två ansvariga är pausad", en: "One of the two is paused"),
        alternative: "vakans",
        """
        grupperingar:
          chef: {namn: Verksamhetschefen}
          direktor: {namn: IT-direktören}
        uppdrag:
          modell: {namn: Ny finansieringsmodell, ansvarig: [chef, direktor]}
        alternativ:
          vakans:
            namn: Vakans
            ändringar:
              - {pausa: chef, från: 2022-01-01}
        """),
      Example(
        Text(sv: "Den ansvariga är okänd: ingen anmärkning", en: "Unknown: no finding"),
        """
        uppdrag:
          modell: {namn: Ny finansieringsmodell, ansvarig: okänd}
        """),
    ]
  ) { situation, collector in
    for task in situation.work.tasks {
      let bodies = task.responsibleBodies.filter { !situation.isStopped($0) }
      guard bodies.count > 1, let holdings = task.responsible.value else { continue }
      let parts = Set(holdings.compactMap { $0.part?.lowercased() })
      guard parts.count < holdings.count else { continue }
      collector.report(
        .severalAnswer(for: task, bodies, situation), about: [.task(task.id)] + bodies.map(Subject.body),
        at: task.responsible.place ?? task.note.place)
    }
  }
}

extension Finding.Message {
  static func severalAnswer(for task: Responsibility.Task, _ bodies: [BodyID], _ situation: Situation) -> Self {
    let number = NumberWord.text(bodies.count, gender: .common)
    return Finding.Message(
      (task.phrase
        + Text(sv: " har \(number.swedish) ansvariga: ", en: " has \(number.english) bodies responsible: ")
        + situation.listed(bodies)).sentence,
      because: Text(
        sv: "Det framgår inte vilken del var och en svarar för.",
        en: "It is not known which part each of them answers for."),
      remedy: Text(
        sv: "Utse en ansvarig, eller skriv vilken del var och en har.",
        en: "Name one body responsible, or write which part each has."))
  }
}
