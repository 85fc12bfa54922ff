import Responsibility
import Vocabulary

extension Rule {
  public static let taskNoDeadline = Rule(
    "task-no-deadline", .tasks, .warning,
    label: Text(sv: "Uppdrag utan tidpunkt", en: "Task without a time"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att varje uppdrag och åtgärd säger när det ska vara klart.",
        en: "That every task and measure says when it is to be done."),
      matters: Text(
        sv: "Det som saknar tidpunkt får vänta på allt som har en.",
        en: "What has no time has to wait for everything that has one."),
      avoid: Text(
        sv: "Att lämna fältet för tidplan tomt, mest av allt på det som har högsta prioritet.",
        en: "Leaving the field for time blank, most of all for what has the highest priority."),
      prefer: Text(
        sv: "Sätt ett datum, eller ett datum för när tidpunkten ska bestämmas.",
        en: "Set a date, or a date by which the time is to be decided."),
      exceptions: Text(
        sv: """
          Ett tomt fält i en uppdragslista är i sig en brist och räknas som att tidpunkt saknas, utom för deltagande i \
          någon annans uppdrag, vars tid den andra bestämmer. Ett uppdrag som är klart behöver ingen tidpunkt. Har uppdraget prioritet 1 är det ett fel. Står det att \
          tidpunkten är okänd är det en fråga och ingen anmärkning.
          """,
        en: """
          A blank field in a list of tasks is a fault in itself and counts as there being no time, except for taking \
          part in somebody else's task, whose time the other decides. A task that is done needs no time. For a task of priority 1 it is an error. When \
          the file says that the time is unknown, that is a question and no finding.
          """),
      sources: ["000-Z03", "001-Z03", "004-Z19", "002-U10"]),
    examples: [
      Example(
        Text(sv: "Åtgärden har ingen tidpunkt", en: "The measure has no time"),
        """
        uppdrag:
          forankra: {namn: Säkerställa delregional förankring, slag: åtgärd}  # <--
          plan:
            namn: Ta fram en verksamhetsplan
            klart: saknas  # <--
        """),
      Example(
        Text(sv: "Högsta prioritet men tomt fält: ett fel", en: "Highest priority but a blank field: an error"),
        """
        uppdrag:
          sjukhus: {namn: Nya sjukhuset, prioritet: 1}  # <--
        """),
      Example(
        Text(sv: "Tidpunkten är angiven, om än oprecis", en: "The time is stated, if imprecise"),
        """
        uppdrag:
          plan: {namn: Ta fram en verksamhetsplan, klart: årsskiftet 2023/2024}
        """),
      Example(
        Text(sv: "Uppdraget är klart", en: "The task is done"),
        """
        uppdrag:
          stod: {namn: Byta IT-stöd, läge: klart}
        """),
      Example(
        Text(sv: "Tidpunkten är okänd: en fråga, ingen anmärkning", en: "The time is unknown: a question, no finding"),
        """
        uppdrag:
          plan: {namn: Ta fram en verksamhetsplan, prioritet: 1, klart: okänd}
        """),
    ]
  ) { situation, collector in
    for task in situation.openTasks where task.statedTimes.isEmpty {
      let isUnknown = task.deadlines.contains { $0.due.isUnknown && $0.due.isWritten }
      let absent = task.deadlines.first { $0.due.isAbsent }
      guard !isUnknown, absent != nil || task.kind != .participation else { continue }
      collector.report(
        .taskHasNoTime(task, isStated: absent != nil), about: [.task(task.id)], at: absent?.place ?? task.note.place,
        severity: task.priority == 1 ? .error : nil)
    }
  }
}

extension Finding.Message {
  static func taskHasNoTime(_ task: Responsibility.Task, isStated: Bool) -> Self {
    let isUrgent = task.priority == 1
    return Finding.Message(
      (task.phrase
        + (isUrgent
          ? Text(sv: " har prioritet 1 men ingen tidpunkt", en: " has priority 1 but no time")
          : Text(sv: " saknar tidpunkt", en: " has no time")))
        .sentence,
      because: reason(for: task, isStated: isStated),
      remedy: Text(
        sv: "Sätt ett datum, eller ett datum för när tidpunkten ska bestämmas.",
        en: "Set a date, or a date by which the time is to be decided."))
  }

  private static func reason(for task: Responsibility.Task, isStated: Bool) -> Text {
    guard isStated else { return Text(sv: "Ingen är angiven.", en: "None is stated.") }
    return task.deadlines.contains { $0.due.isAbsent && $0.recipient.isAbsent }
      ? Text(
        sv: "Filen säger uttryckligen att varken tidpunkt eller mottagare är satt.",
        en: "The file says that neither a time nor a recipient is set.")
      : Text(sv: "Filen säger uttryckligen att ingen är satt.", en: "The file says that none is set.")
  }
}
