import Responsibility
import Vocabulary

extension Rule {
  public static let taskNoOwner = Rule(
    "task-no-owner", .tasks, .warning,
    label: Text(sv: "Uppdrag utan ansvarig", en: "Task without anybody responsible"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att varje uppdrag och åtgärd har någon som svarar för det, och att en rekommendation har en mottagare.",
        en: "That every task and measure has somebody who answers for it, and a recommendation an addressee."),
      matters: Text(
        sv: "Ett uppdrag som ingen svarar för blir utfört bara om någon råkar göra det.",
        en: "A task that nobody answers for is done only if somebody happens to do it."),
      avoid: Text(
        sv: "Att lista åtgärder och skriva att ansvariga utses senare.",
        en: "Listing measures and writing that those responsible are named later."),
      prefer: Text(
        sv: "Namnge den som svarar för uppdraget i samma beslut som ger det.",
        en: "Name whoever answers for the task in the decision that gives it."),
      exceptions: Text(
        sv: """
          Ett tomt fält i en uppdragslista är i sig en brist och räknas som att ansvarig saknas. Står det att den \
          ansvariga är okänd är det en fråga och ingen anmärkning. Ett uppdrag som är klart prövas inte, och inte \
          heller ett som skulle vara klart innan den ansvariga pausades eller avslutades.
          """,
        en: """
          A blank field in a list of tasks is a fault in itself and counts as nobody being responsible. When the file \
          says that whoever is responsible is unknown, that is a question and no finding. A task that is done is not \
          checked, nor one that was due before whoever is responsible was paused or dissolved.
          """),
      sources: ["004-W1", "000-Z02"]),
    examples: [
      Example(
        Text(sv: "En åtgärd utan ansvarig", en: "A measure without anybody responsible"),
        """
        uppdrag:
          forankra: {namn: Säkerställa delregional förankring, slag: åtgärd}  # <--
          resurser:
            namn: Se över resurser
            ansvarig: saknas  # <--
        """),
      Example(
        Text(sv: "Den ansvariga gruppen pausas", en: "The group responsible is paused"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        uppdrag:
          forankra:
            namn: Säkerställa delregional förankring
            ansvarig: rad  # <--
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "En gruppering svarar för uppdraget", en: "A body answers for the task"),
        """
        grupperingar:
          vvg: {namn: VVG}
        uppdrag:
          forankra: {namn: Säkerställa delregional förankring, ansvarig: vvg}
        """),
      Example(
        Text(sv: "Uppdraget är klart", en: "The task is done"),
        """
        uppdrag:
          stod: {namn: Byta IT-stöd, läge: klart}
        """),
      Example(
        Text(sv: "Uppdraget skulle vara klart före pausen", en: "The task was due before the pause"),
        alternative: "paus",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
        uppdrag:
          forankra: {namn: Säkerställa delregional förankring, ansvarig: rad, klart: sommaren 2023}
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad, från: hösten 2023}
        """),
      Example(
        Text(sv: "Den ansvariga är okänd: en fråga, ingen anmärkning", en: "Unknown: a question, no finding"),
        """
        uppdrag:
          forankra: {namn: Säkerställa delregional förankring, ansvarig: okänd}
        """),
    ]
  ) { situation, collector in
    for task in situation.openTasks {
      let place = task.responsible.place ?? task.note.place
      switch task.responsible.knowledge {
      case .unknown where task.responsible.isWritten: continue
      case .absent, .unknown:
        collector.report(.nobodyAnswers(for: task), about: [.task(task.id)], at: place)
      case .stated:
        let bodies = task.responsibleBodies
        guard !bodies.isEmpty, bodies.allSatisfy(situation.isStopped), !isOver(task, before: bodies, in: situation)
        else { continue }
        collector.report(
          .nobodyLeftToAnswer(for: task, standing: situation.names.standing(of: bodies)),
          about: [.task(task.id)] + bodies.map(Subject.body), at: place, notes: situation.notesOnStops(for: bodies))
      }
    }
    for observation in situation.work.observations
    where observation.kind == .recommendation && observation.addressees.isAbsent {
      collector.report(
        .addressedToNobody(observation), about: [.observation(observation.id)],
        at: observation.addressees.place ?? observation.note.place)
    }
  }
}

/// True when the task was to be done before those who answer for it stopped.
private func isOver(_ task: Responsibility.Task, before bodies: [BodyID], in situation: Situation) -> Bool {
  let ends = task.statedTimes.map(\.time.latest)
  let stops = bodies.compactMap { situation.organization.bodies[$0]?.standing.since?.earliest }
  guard !ends.isEmpty, !ends.contains(nil), let end = ends.compactMap({ $0 }).max(), let stop = stops.min() else {
    return false
  }
  return end < stop
}

extension Finding.Message {
  static func nobodyAnswers(for task: Responsibility.Task) -> Self {
    Finding.Message(
      (task.phrase + Text(sv: " saknar ansvarig", en: " has nobody responsible")).sentence,
      because: task.responsible.isAbsent
        ? Text(sv: "Filen säger uttryckligen att ingen är utsedd.", en: "The file says that nobody is named.")
        : Text(sv: "Ingen är angiven.", en: "Nobody is stated."),
      remedy: Text(sv: "Utse en ansvarig.", en: "Name somebody responsible."))
  }

  static func nobodyLeftToAnswer(for task: Responsibility.Task, standing: Text) -> Self {
    Finding.Message(
      (task.phrase + Text(sv: " saknar ansvarig", en: " has nobody responsible")).sentence,
      because: standing + Text(sv: " och ingen har tagit över.", en: " and nobody has taken over."),
      remedy: Text(sv: "Utse en ansvarig.", en: "Name somebody responsible."))
  }

  static func addressedToNobody(_ observation: Observation) -> Self {
    Finding.Message(
      (observation.phrase + Text(sv: " riktas inte till någon", en: " is not addressed to anybody")).sentence,
      because: Text(
        sv: "Filen säger uttryckligen att mottagare saknas.", en: "The file says that there is no addressee."),
      remedy: Text(sv: "Skriv vem som ska svara.", en: "Write who is to answer."))
  }
}
