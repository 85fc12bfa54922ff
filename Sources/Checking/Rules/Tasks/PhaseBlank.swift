import Responsibility
import Vocabulary

extension Rule {
  public static let phaseBlank = Rule(
    "phase-blank", .tasks, .info,
    label: Text(sv: "Planperiod utan innehåll", en: "Period of the plan without content"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att planen säger något om varje uppdrag för var och en av sina perioder.",
        en: "That the plan says something of every task for each of its periods."),
      matters: Text(
        sv: "En tom ruta kan betyda att inget ska göras, att ingen har bestämt det eller att det har glömts bort.",
        en: "A blank can mean that nothing is to be done, that nobody has decided or that it was forgotten."),
      avoid: Text(
        sv: "Att planera i detalj för första året och lämna resten av planperioden tom.",
        en: "Planning the first year in detail and leaving the rest of the plan blank."),
      prefer: Text(
        sv: "Skriv vad som återstår, eller att uppdraget är avslutat då.",
        en: "Write what remains, or that the task is finished by then."),
      exceptions: Text(
        sv: """
          Ett uppdrag som ska vara klart innan perioden börjar behöver inget innehåll. En period som filen inte nämner, \
          eller vars innehåll är okänt, prövas inte.
          """,
        en: """
          A task that is to be done before the period begins needs no content. A period that the file does not mention, \
          or whose content is unknown, is not checked.
          """),
      sources: ["002-U4-p22", "002-U6-p22", "002-U7-p22", "002-U10-p22"]),
    examples: [
      Example(
        Text(sv: "Uppdraget fortsätter men perioden är tom", en: "The task goes on but the period is blank"),
        """
        uppdrag:
          rekrytering:
            namn: Rekryteringsinsatser
            klart: löpande
            perioder:
              "2022": Identifiera aktiviteter
              2023–2024: saknas  # <--
        """),
      Example(
        Text(sv: "Uppdraget är klart innan perioden börjar", en: "The task is done before the period begins"),
        """
        uppdrag:
          utredning:
            namn: Utreda outsourcing
            klart: 2022-03-31
            perioder: {"2022": Färdigställa analysen, 2023–2024: saknas}
        """),
      Example(
        Text(sv: "Innehållet är okänt: ingen anmärkning", en: "The content is unknown: no finding"),
        """
        uppdrag:
          rekrytering:
            namn: Rekryteringsinsatser
            perioder: {"2022": Identifiera aktiviteter, 2023–2024: okänd}
        """),
    ]
  ) { situation, collector in
    var blank: [String: [(task: Responsibility.Task, place: Place?)]] = [:]
    var order: [String] = []
    var beginnings: [String: Day] = [:]
    for task in situation.openTasks {
      for period in task.periods where period.content.isAbsent {
        if blank[period.name] == nil {
          order.append(period.name)
          blank[period.name] = []
          let today = situation.scenario.referenceDate?.earliest
          beginnings[period.name] = DateText(reading: period.name, relativeTo: today)?.earliest
        }
        if let beginning = beginnings[period.name], task.isDone(before: beginning) { continue }
        blank[period.name, default: []].append((task, period.content.place))
      }
    }
    for period in order {
      guard let found = blank[period], let first = found.first else { continue }
      collector.report(
        .periodIsBlank(period, tasks: found.map(\.task)), about: found.map(\.task).subjects,
        at: first.place ?? first.task.note.place,
        notes: found.dropFirst().prefix(Text.sentenceLimit).map { Finding.Note($0.task.phrase, at: $0.place) })
    }
  }
}

extension Responsibility.Task {
  /// True when every time that is stated for the task has an end before the day.
  fileprivate func isDone(before day: Day) -> Bool {
    !statedTimes.isEmpty && statedTimes.allSatisfy { $0.time.latest.map { $0 < day } ?? false }
  }
}

extension Finding.Message {
  static func periodIsBlank(_ period: String, tasks: [Responsibility.Task]) -> Self {
    Finding.Message(
      (Text(sv: "Planen säger inget om \(period) för ", en: "The plan says nothing of \(period) for ")
        + tasks.counted).sentence,
      because: Text(
        sv: "Fältet är tomt, och det framgår inte att arbetet är klart innan perioden börjar.",
        en: "The field is blank, and it is not known that the work is done before the period begins."),
      remedy: Text(
        sv: "Skriv vad som ska göras då, eller att inget återstår.",
        en: "Write what is to be done then, or that nothing remains."))
  }
}
