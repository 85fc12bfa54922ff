import Responsibility
import Vocabulary

extension Rule {
  public static let depOrder = Rule(
    "dep-order", .foundations, .warning,
    label: Text(sv: "Förutsättning saknar försprång", en: "Prerequisite without a head start"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att ett uppdrag som andra bygger på ska vara klart före dem.",
        en: "That a task which others build on is due before they are."),
      matters: Text(
        sv: "De som väntar på resultatet får ingen tid att använda det.",
        en: "Those who wait for the result get no time to use it."),
      avoid: Text(
        sv: "Att ge alla uppdrag i ett beslut samma tidpunkt.",
        en: "Giving all the tasks of a decision the same due date."),
      prefer: Text(
        sv: "Låt förutsättningen bli klar i så god tid att de andra hinner bygga på den.",
        en: "Have the prerequisite done early enough for the others to build on it."),
      exceptions: Text(
        sv: """
          Varje tidpunkt räknas till den sista dag som orden kan betyda. Anger underlaget flera tidpunkter jämförs \
          förutsättningens senaste med den tidigaste för det som väntar. En tidpunkt som är okänd eller saknar slut \
          jämförs inte.
          """,
        en: """
          Each time is taken to be the last day that the words can mean. Where the source gives several, the latest \
          of the prerequisite is held against the earliest of what waits. A time that is unknown or has no end is not \
          compared.
          """),
      sources: ["001-D02", "001-Z10"]),
    examples: [
      Example(
        Text(sv: "Samma månad för båda", en: "The same month for both"),
        """
        uppdrag:
          struktur:
            namn: Ta fram en struktur
            klart: januari 2024  # <--
          plan: {namn: Ta fram en plan, klart: januari 2024, kräver: [struktur]}
        """),
      Example(
        Text(sv: "Förutsättningen blir klar två månader före", en: "The prerequisite is due two months before"),
        """
        uppdrag:
          struktur: {namn: Ta fram en struktur, klart: november 2023}
          plan: {namn: Ta fram en plan, klart: januari 2024, kräver: [struktur]}
        """),
      Example(
        Text(sv: "Förutsättningens tidpunkt är okänd: ingen anmärkning", en: "The time is unknown: no finding"),
        """
        uppdrag:
          struktur: {namn: Ta fram en struktur, klart: okänd}
          plan: {namn: Ta fram en plan, klart: januari 2024, kräver: [struktur]}
        """),
    ]
  ) { situation, collector in
    let tasks = situation.openTasks
    var waiting: [TaskID: [(task: Responsibility.Task, time: DateText)]] = [:]
    for task in tasks {
      guard let due = bounds(of: task)?.first else { continue }
      for required in task.requires.unique { waiting[required, default: []].append((task, due)) }
    }
    for task in tasks {
      guard let followers = waiting[task.id], let due = bounds(of: task)?.last, let last = due.latest else { continue }
      let late = followers.filter { $0.time.latest.map { $0 <= last } ?? false }
      guard let earliest = late.min(by: { ($0.time.latest ?? last) < ($1.time.latest ?? last) })?.time else { continue }
      collector.report(
        .prerequisiteIsLate(task, due: due, for: late.map(\.task), from: earliest),
        about: [.task(task.id)] + late.map(\.task).subjects, at: task.statedTimes.first?.deadline.place,
        notes: late.prefix(Text.sentenceLimit).map { follower in
          Finding.Note(
            Text(sv: "tidpunkten för ", en: "the time of ") + follower.task.phrase + Text(sv: " är ", en: " is ")
              + follower.time.words,
            at: follower.task.statedTimes.first?.deadline.place ?? follower.task.note.place)
        })
    }
  }

  /// The earliest and the latest of the times that say when the task is due and have an end.
  private static func bounds(of task: Responsibility.Task) -> (first: DateText, last: DateText)? {
    let times = task.statedTimes.map(\.time)
    guard
      let first = times.filter({ $0.latest != nil }).min(by: { ($0.latest ?? $0.earliest) < ($1.latest ?? $1.earliest) }
      ),
      let last = times.filter({ $0.latest != nil }).max(by: { ($0.latest ?? $0.earliest) < ($1.latest ?? $1.earliest) })
    else { return nil }
    return (first, last)
  }
}

extension Finding.Message {
  static func prerequisiteIsLate(
    _ task: Responsibility.Task, due: DateText, for followers: [Responsibility.Task], from earliest: DateText
  ) -> Self {
    Finding.Message(
      (task.phrase + Text(sv: " har inget försprång före ", en: " has no head start on ") + followers.counted).sentence,
      because: due == earliest
        ? Text(sv: "Tidpunkten är densamma: ", en: "The time is the same: ") + due.words + Text(".")
        : Text(sv: "Förutsättningen ska vara klar ", en: "The prerequisite is due ") + due.words
          + Text(sv: ", men det som bygger på den ", en: ", but what builds on it ") + earliest.words + Text("."),
      remedy: Text(
        sv: "Tidigarelägg förutsättningen, eller ge det som bygger på den mer tid.",
        en: "Bring the prerequisite forward, or give what builds on it more time."))
  }
}
