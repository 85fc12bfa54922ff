import Responsibility
import Vocabulary

extension Rule {
  public static let deadlineImprecise = Rule(
    "deadline-imprecise", .tasks, .info,
    label: Text(sv: "Oprecisa tidpunkter", en: "Imprecise times"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Vilka tidpunkter för uppdrag, beslut, ändringar, avtal och kommande uppdragsbeskrivningar som är en månad, en \
          årstid eller ett årsskifte och inte ett datum.
          """,
        en: """
          Which times of tasks, decisions, changes, contracts and coming mandates are a month, a season or a turn of \
          the year and not a date.
          """),
      matters: Text(
        sv: "Verktyget måste räkna med ett intervall, och den som läser kan räkna med ett annat.",
        en: "The tool has to count on an interval, and the reader may count on another."),
      avoid: Text(
        sv: "Att skriva ”nästa år” eller ”hösten” för något som andra ska planera efter.",
        en: "Writing “next year” or “autumn” for something that others are to plan by."),
      prefer: Text(
        sv: "Sätt ett datum, eller skriv ”senast” och en dag.", en: "Set a date, or write “by” and a day."),
      exceptions: Text(
        sv: """
          Alla oprecisa tidpunkter i filen samlas i en upplysning. Tider som saknar slut, som ”löpande”, har en egen \
          regel. Tidpunkter som saknas eller är okända nämns inte här.
          """,
        en: """
          All imprecise times in the file are gathered in one notice. Times without an end, such as “ongoing”, have a \
          rule of their own. Times that are absent or unknown are not mentioned here.
          """),
      sources: ["001-Z11", "004-Z31"]),
    examples: [
      Example(
        Text(sv: "Två oprecisa tidpunkter, en upplysning", en: "Two imprecise times, one notice"),
        """
        uppdrag:
          struktur:
            namn: Ta fram en struktur
            klart: januari 2024  # <--
          plan: {namn: Ta fram en plan, klart: årsskiftet 2023/2024}
        """),
      Example(
        Text(sv: "En ändring som gäller från en årstid", en: "A change that holds from a season"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}  # <--
        """),
      Example(
        Text(sv: "Tidpunkten är ett datum", en: "The time is a date"),
        """
        uppdrag:
          struktur: {namn: Ta fram en struktur, klart: 2024-01-31}
        """),
      Example(
        Text(sv: "Tidpunkten är okänd: ingen anmärkning", en: "The time is unknown: no finding"),
        """
        uppdrag:
          struktur: {namn: Ta fram en struktur, klart: okänd}
        """),
    ]
  ) { situation, collector in
    var times = ImpreciseTimes()
    let present = situation.scenario.referenceDate?.latest
    for task in situation.openTasks {
      for (time, deadline) in task.statedTimes { times.add(time, .task(task.id), at: deadline.place) }
    }
    for decision in situation.work.decisions { times.add(decision.date, .decision(decision.id), decision.note) }
    for service in situation.organization.services {
      // Nobody plans by the time at which something that is in use was once taken into use.
      if let start = service.from.value?.latest, present.map({ start > $0 }) ?? true {
        times.add(service.from, .service(service.id), service.note)
      }
      times.add(service.contractEnd, .service(service.id), service.note)
    }
    for body in situation.organization.bodies {
      guard let planned = body.mandate.value?.planned else { continue }
      times.add(planned, .body(body.id), at: body.mandate.place ?? body.note.place)
    }
    for change in situation.changes {
      for time in [change.from, change.until].compactMap({ $0 }) { times.add(time, change.subject, at: change.place) }
    }
    let found = times.inOrder
    guard let first = found.first else { return }
    collector.report(
      .timesAreImprecise(found.map(\.time).unique), about: found.map(\.subject).unique, at: first.place,
      notes: ImpreciseTimes.firstMentions(in: found).dropFirst().prefix(Text.sentenceLimit).map {
        Finding.Note(Text($0.time.text), at: $0.place)
      })
  }
}

/// The times in a file that name more than one day and have an end.
private struct ImpreciseTimes {
  struct Entry {
    let time: DateText
    let subject: Subject
    let place: Place?
  }

  private var entries: [Entry] = []

  mutating func add(_ time: DateText, _ subject: Subject, at place: Place?) {
    guard !time.isPrecise, time.latest != nil else { return }
    entries.append(Entry(time: time, subject: subject, place: place))
  }

  mutating func add(_ time: Fact<DateText>, _ subject: Subject, _ note: EntryNote) {
    if let value = time.value { add(value, subject, at: time.place ?? note.place) }
  }

  /// Of entries with the same words the first.
  static func firstMentions(in entries: [Entry]) -> [Entry] {
    var seen: Set<DateText> = []
    return entries.filter { seen.insert($0.time).inserted }
  }

  /// As they stand in the file; what has no place last.
  var inOrder: [Entry] {
    entries.enumerated().sorted { left, right in
      switch (left.element.place, right.element.place) {
      case (let one?, let other?) where one != other: one < other
      case (nil, _?): false
      case (_?, nil): true
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}

extension Finding.Message {
  static func timesAreImprecise(_ times: [DateText]) -> Self {
    let number = NumberWord.text(times.count, gender: .common).capitalized
    let isOne = times.count == 1
    return Finding.Message(
      Text(
        sv: "\(number.swedish) \(isOne ? "tidpunkt är oprecis" : "tidpunkter är oprecisa"): ",
        en: "\(number.english) \(isOne ? "time is" : "times are") imprecise: ")
        + Text.shortList(times.map(\.written)) + Text("."),
      because: Text(
        sv: "Dagarna inom parentes är verktygets läsning; underlaget anger inget datum.",
        en: "The days in brackets are the tool's reading; the source gives no date."),
      remedy: Text(
        sv: "Sätt datum för det som ska följas upp.", en: "Set dates for what is to be followed up."))
  }
}
