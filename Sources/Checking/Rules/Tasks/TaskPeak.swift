import Responsibility
import Vocabulary

extension Rule {
  public static let taskPeak = Rule(
    "task-peak", .tasks, .info,
    label: Text(sv: "Anhopning av leveranser", en: "Many deliveries at once"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att inte många uppdrag ska vara klara samma månad hos en ansvarig eller en mottagare.",
        en: "That not many tasks are due in the same month with one body responsible or one recipient."),
      matters: Text(
        sv: "Den ansvariga hinner inte med alla, och mottagaren hinner inte pröva dem var för sig.",
        en: "The body responsible cannot manage them all, and the recipient cannot consider them one by one."),
      avoid: Text(
        sv: "Att ge alla uppdrag i ett beslut samma sammanträde att redovisas på.",
        en: "Giving all the tasks of a decision the same meeting to be reported at."),
      prefer: Text(
        sv: "Sprid tidpunkterna, och låt det som andra bygger på komma först.",
        en: "Spread the times, and let what others build on come first."),
      exceptions: Text(
        sv: """
          Bara tidpunkter som ryms i en månad räknas: ett uppdrag som ska vara klart under hösten hör inte till någon \
          av dess månader. Okända tidpunkter räknas inte.
          """,
        en: """
          Only times that lie within one month count: a task due in the autumn belongs to none of its months. Unknown \
          times do not count.
          """),
      sources: ["001-Z13"]),
    threshold: Rule.Threshold(
      manyTasks,
      Text(
        sv: "antal uppdrag samma månad från vilket regeln anmärker",
        en: "number of tasks in one month from which the rule reports")),
    examples: [
      Example(
        Text(sv: "Fyra uppdrag redovisas samma månad", en: "Four tasks are reported in the same month"),
        """
        grupperingar:
          styrelse: {namn: Regionstyrelsen, slag: styrelse}
        uppdrag:
          ett: {namn: Struktur, klart: januari 2024, redovisas-till: styrelse}  # <--
          två: {namn: Organisation, klart: januari 2024, redovisas-till: styrelse}
          tre: {namn: Process, klart: 2024-01-31, redovisas-till: styrelse}
          fyra: {namn: Budget, klart: januari 2024, redovisas-till: styrelse}
        """),
      Example(
        Text(sv: "Uppdragen är spridda", en: "The tasks are spread"),
        """
        grupperingar:
          styrelse: {namn: Regionstyrelsen, slag: styrelse}
        uppdrag:
          ett: {namn: Struktur, klart: november 2023, redovisas-till: styrelse}
          två: {namn: Organisation, klart: januari 2024, redovisas-till: styrelse}
          tre: {namn: Process, klart: januari 2024, redovisas-till: styrelse}
          fyra: {namn: Budget, klart: mars 2024, redovisas-till: styrelse}
        """),
      Example(
        Text(sv: "En av tidpunkterna är okänd: ingen anmärkning", en: "One of the times is unknown: no finding"),
        """
        grupperingar:
          styrelse: {namn: Regionstyrelsen, slag: styrelse}
        uppdrag:
          ett: {namn: Struktur, klart: januari 2024, redovisas-till: styrelse}
          två: {namn: Organisation, klart: januari 2024, redovisas-till: styrelse}
          tre: {namn: Process, klart: januari 2024, redovisas-till: styrelse}
          fyra: {namn: Budget, klart: okänd, redovisas-till: styrelse}
        """),
    ]
  ) { situation, collector in
    let threshold = situation.threshold(of: "task-peak", standard: manyTasks)
    var peaks: [Peak: [Responsibility.Task]] = [:]
    var order: [Peak] = []
    for task in situation.openTasks {
      for peak in Peak.all(of: task) {
        if peaks[peak] == nil { order.append(peak) }
        peaks[peak, default: []].append(task)
      }
    }
    for peak in order {
      guard let tasks = peaks[peak], let first = tasks.first, tasks.count >= threshold else { continue }
      collector.report(
        .tasksPileUp(tasks, peak, names: situation.names), about: [.body(peak.body)] + tasks.subjects,
        at: first.statedTimes.first?.deadline.place ?? first.note.place)
    }
  }

  private static let manyTasks = 4
}

/// A body that is to deliver or to receive something in one month.
private struct Peak: Hashable {
  let body: BodyID
  let isRecipient: Bool
  /// The first day of the month.
  let month: Day

  /// Every body and month that a task counts for, each once.
  static func all(of task: Responsibility.Task) -> [Peak] {
    task.statedTimes.flatMap { time, deadline -> [Peak] in
      guard let last = time.latest, last.year == time.earliest.year, last.month == time.earliest.month,
        let month = Day(last.year, last.month, 1)
      else { return [] }
      let recipient = deadline.recipient.value.map { Peak(body: $0, isRecipient: true, month: month) }
      return [recipient].compactMap { $0 }
        + task.responsibleBodies.map { Peak(body: $0, isRecipient: false, month: month) }
    }.unique
  }
}

extension Finding.Message {
  fileprivate static func tasksPileUp(_ tasks: [Responsibility.Task], _ peak: Peak, names: Names) -> Self {
    let name = names.definite(peak.body)
    let month = peak.month.writtenMonth
    return Finding.Message(
      Text(
        sv: "\(name) \(peak.isRecipient ? "ska få redovisning av" : "ska bli klar med") ",
        en: "\(name) is to \(peak.isRecipient ? "receive reports on" : "finish") ")
        + tasks.counts + Text(sv: " i \(month.swedish): ", en: " in \(month.english): ") + tasks.quoted + Text("."),
      because: Text(
        sv: "Alla har samma månad som tidpunkt.", en: "They all have the same month as their time."),
      remedy: Text(
        sv: "Sprid tidpunkterna, eller bestäm i vilken ordning de ska tas.",
        en: "Spread the times, or decide in which order they are to be taken."))
  }
}
