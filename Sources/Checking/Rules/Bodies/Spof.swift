import Responsibility
import Vocabulary

extension Rule {
  public static let spof = Rule(
    "spof", .bodies, .warning,
    label: Text(sv: "Enskild felpunkt", en: "Single point of failure"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att ingen gruppering ensam utför en stor del av de områden som har en utförare, eller svarar för en stor del \
          av uppdragen, att inget område utförs av bara en eller två personer, och att inte svaret på en stor del av \
          rekommendationerna hänger på ett enda uppdrag.
          """,
        en: """
          That no body is alone in performing a large share of the areas that have a performer, or answers for a large \
          share of the tasks, that no area is performed by one or two people only, and that the answer to a large share \
          of the recommendations does not hang on a single task.
          """),
      matters: Text(
        sv: "Faller grupperingen bort stannar arbetet i alla de områdena på en gång.",
        en: "If the body falls away, the work stops in all those areas at once."),
      avoid: Text(
        sv: "Att samla utförandet hos en enhet utan ersättare.",
        en: "Gathering the work in one unit without a stand-in."),
      prefer: Text(
        sv: "Utse en ersättare, eller fördela några av områdena på fler.",
        en: "Name a stand-in, or spread some of the areas over more bodies."),
      exceptions: Text(
        sv: """
          Andelen prövas först när minst tre områden har en utförare, eller åtta uppdrag en ansvarig; åtgärder, förstudier \
          och deltagande räknas inte. Är någon utförare okänd är det en varning även om grupperingen är ensam i alla \
          andra områden; annars är det då ett fel. Ett okänt antal personer prövas inte.
          """,
        en: """
          The share is checked only when at least three areas have a performer, or eight tasks somebody responsible; \
          measures, studies and participation do not count. While some performer is unknown it is a warning even if the \
          body is alone in all the other areas; otherwise that is an error. An unknown number of people is not checked.
          """),
      sources: ["004-Z11", "001-D05", "000-Z04", "003-I04", "003-I16", "002-R3", "002-R5"]),
    threshold: Rule.Threshold(
      largeShare,
      Text(
        sv: "andel i procent av områdena, uppdragen eller rekommendationerna från vilken regeln anmärker",
        en: "percentage of the areas, tasks or recommendations from which the rule reports")),
    isRisk: true,
    examples: [
      Example(
        Text(sv: "Ensam utförare i två av tre områden", en: "Alone in two areas of three"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet}  # <--
          annan: {namn: IT-enheten, slag: enhet}
        områden:
          plan: {namn: Förvaltningsplan, utförare: enhet}
          tjanst: {namn: IT-tjänsten, utförare: enhet}
          avvikelser: {namn: Avvikelser, utförare: annan}
        """),
      Example(
        Text(sv: "Två personer bär ett område", en: "Two people carry an area"),
        """
        grupperingar:
          enhet:
            namn: Enheten för juridik
            slag: enhet
            antal-personer: 2  # <--
        områden:
          system: {namn: Ledningssystemet, utförare: enhet}
        """),
      Example(
        Text(sv: "En plan är svaret på allt", en: "One plan is the answer to everything"),
        """
        uppdrag:
          plan: {namn: Fastställa en plan}  # <--
        iakttagelser:
          ett: {namn: Stärk styrningen, slag: rekommendation, uppdrag: [plan]}
          två: {namn: Stärk uppföljningen, slag: rekommendation, uppdrag: [plan]}
          tre: {namn: Vidta åtgärder, slag: rekommendation, uppdrag: [plan]}
        """),
      Example(
        Text(sv: "De andra svaren kräver planen", en: "The other answers require the plan"),
        """
        uppdrag:
          plan: {namn: Fastställa en plan}  # <--
          uppföljning: {namn: Följa upp planen, kräver: [plan]}
          annat: {namn: Marknadsföra e-tjänsterna}
        iakttagelser:
          ett: {namn: Stärk styrningen, slag: rekommendation, uppdrag: [plan]}
          två: {namn: Stärk uppföljningen, slag: rekommendation, uppdrag: [plan, uppföljning]}
          tre: {namn: Marknadsför e-tjänster, slag: rekommendation, uppdrag: [annat]}
        """),
      Example(
        Text(sv: "En chef svarar för alla uppdrag", en: "One manager answers for every task"),
        """
        grupperingar:
          chef: {namn: Verksamhetschefen}  # <--
          enhet: {namn: Enhetschefen}
        uppdrag:
          ett: {namn: Införandet, ansvarig: [chef, enhet]}
          två: {namn: Utredningen, ansvarig: chef}
          tre: {namn: Modellen, ansvarig: chef}
          fyra: {namn: Rekryteringen, ansvarig: [chef, enhet]}
          fem: {namn: Beredskapen, ansvarig: chef}
          sex: {namn: Säkerheten, ansvarig: chef}
          sju: {namn: Översynen, ansvarig: chef}
          åtta: {namn: Systemet, ansvarig: chef}
        """),
      Example(
        Text(sv: "De delar på områdena", en: "They share the areas"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet}
          annan: {namn: IT-enheten, slag: enhet}
        områden:
          plan: {namn: Förvaltningsplan, utförare: enhet}
          tjanst: {namn: IT-tjänsten, utförare: [enhet, annan]}
          avvikelser: {namn: Avvikelser, utförare: [enhet, annan]}
        """),
      Example(
        Text(sv: "Bara två utförare är kända: för få att döma av", en: "Only two performers are known: too few"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet}
        områden:
          plan: {namn: Förvaltningsplan, utförare: enhet}
          tjanst: {namn: IT-tjänsten, utförare: enhet}
          avvikelser: {namn: Avvikelser, utförare: okänd}
        """),
    ]
  ) { situation, collector in
    var alone: [BodyID: [AreaID]] = [:]
    var performed = 0
    var isComplete = true
    for area in situation.now.activeAreas {
      if area.roles[.performer].isUnknown { isComplete = false }
      let performers = Set(situation.now.activeHolders(of: .performer, on: area))
      if performers.isEmpty { continue }
      performed += 1
      if let only = performers.first, performers.count == 1 { alone[only, default: []].append(area.id) }
    }
    for body in situation.now.activeBodies {
      guard let people = body.headcount.value, (1...fewPeople).contains(people), let areas = alone[body.id]
      else { continue }
      collector.report(
        .fewPeopleCarry(body, people, areas, names: situation.names),
        about: [.body(body.id)] + areas.map(Subject.area), at: body.headcount.place ?? body.note.place,
        severity: .warning)
    }
    let threshold = situation.threshold(of: "spof", standard: largeShare)
    reportSingleAnswers(situation, threshold, &collector)
    reportCentralBodies(situation, threshold, &collector)
    guard performed >= fewestAreas else { return }
    // A collective is many behind one name: nobody in particular can fall away.
    for body in situation.now.activeBodies where body.kind != .collective {
      guard let areas = alone[body.id], areas.count * 100 >= threshold * performed else { continue }
      collector.report(
        .bodyPerformsAlone(body, areas.count, of: performed, names: situation.names),
        about: [.body(body.id)] + areas.map(Subject.area), at: body.note.place,
        severity: areas.count == performed && isComplete ? .error : .warning)
    }
  }

  /// Tasks without which a large share of the recommendations that have an answer would have none.
  private static func reportSingleAnswers(
    _ situation: Situation, _ threshold: Int, _ collector: inout FindingCollector
  ) {
    let recommendations = situation.work.observations.filter {
      $0.kind == .recommendation && !($0.tasks.value ?? []).isEmpty
    }
    let total = recommendations.count
    guard total >= fewestAreas else { return }
    var hanging: [TaskID: [Observation]] = [:]
    for recommendation in recommendations {
      let needed = (recommendation.tasks.value ?? []).map { situation.work.neededFor($0) }
      guard let first = needed.first else { continue }
      for task in needed.dropFirst().reduce(first, { $0.intersection($1) }) {
        hanging[task, default: []].append(recommendation)
      }
    }
    for task in situation.work.tasks {
      guard let found = hanging[task.id], found.count * 100 >= threshold * total else { continue }
      collector.report(
        .answersHangOn(task, found.count, of: total),
        about: [.task(task.id)] + found.map { .observation($0.id) }, at: task.note.place, severity: .warning)
    }
  }

  /// Bodies that answer, alone or with others, for a large share of the tasks that have somebody responsible.
  private static func reportCentralBodies(
    _ situation: Situation, _ threshold: Int, _ collector: inout FindingCollector
  ) {
    let tasks = situation.work.tasks.filter { $0.kind == .commission && !$0.responsibleBodies.isEmpty }
    guard tasks.count >= fewestTasks else { return }
    var tasksByBody: [BodyID: [Responsibility.Task]] = [:]
    for task in tasks { for body in task.responsibleBodies { tasksByBody[body, default: []].append(task) } }
    for body in situation.now.activeBodies where body.kind != .collective {
      guard let held = tasksByBody[body.id], held.count * 100 >= threshold * tasks.count else { continue }
      let alone = held.count { $0.responsibleBodies.count == 1 }
      collector.report(
        .bodyAnswersForMost(body, held.count, of: tasks.count, alone: alone, names: situation.names),
        about: [.body(body.id)] + held.subjects, at: body.note.place, severity: .warning)
    }
  }

  private static let largeShare = 50
  /// With fewer areas or recommendations than this, being alone in half of them says nothing.
  private static let fewestAreas = 3
  /// With fewer tasks than this, half of them is what one manager may well answer for.
  private static let fewestTasks = 8
  /// With no more people than this, one who is away leaves at most one behind.
  private static let fewPeople = 2
}

extension Work {
  /// The task and all that have to be done before it.
  fileprivate func neededFor(_ task: TaskID) -> Set<TaskID> {
    var found: Set<TaskID> = []
    var waiting = [task]
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += tasks[next]?.requires ?? [] }
    }
    return found
  }
}

extension Finding.Message {
  static func answersHangOn(_ task: Responsibility.Task, _ count: Int, of total: Int) -> Self {
    Finding.Message(
      (Text(sv: "Svaret på ", en: "The answer to ")
        + Text(
          sv: "\(count) av \(total) besvarade rekommendationer hänger på ",
          en: "\(count) of the \(total) recommendations that have one hangs on ") + task.phrase).sentence,
      because: Text(
        sv: "Dröjer det står alla de rekommendationerna utan svar.",
        en: "If it is delayed, they all stand without an answer."),
      remedy: Text(
        sv: "Skriv vad som kan göras för var och en redan innan dess.",
        en: "Write what can be done for each of them before then."))
  }

  static func bodyAnswersForMost(_ body: Body, _ count: Int, of total: Int, alone: Int, names: Names) -> Self {
    let name = names.definite(body.id)
    let isAllAlone = alone == count
    let left = NumberWord.text(alone, gender: .neuter)
    return Finding.Message(
      Text(sv: "\(name) svarar", en: "\(name) answers")
        + (isAllAlone ? Text("") : Text(sv: ", ensam eller med andra,", en: ", alone or with others,"))
        + Text(
          sv: " för \(count) av \(total) uppdrag med ansvarig.",
          en: " for \(count) of the \(total) tasks that have somebody responsible."),
      because: alone == 0
        ? Text(
          sv: "Faller \(body.kind.pronoun.swedish) bort får de andra bära dem alla.",
          en: "If it falls away, the others have to carry them all.")
        : Text(
          sv: "Faller \(body.kind.pronoun.swedish) bort står \(left.swedish) av dem utan ansvarig.",
          en: "If it falls away, \(left.english) of them \(alone == 1 ? "has" : "have") nobody responsible."),
      remedy: Text(
        sv: "Utse en ersättare, eller låt andra svara för några av uppdragen.",
        en: "Name a stand-in, or let others answer for some of the tasks."))
  }

  static func fewPeopleCarry(_ body: Body, _ people: Int, _ areas: [AreaID], names: Names) -> Self {
    let name = names.definite(body.id)
    let isOne = people == 1
    let number = NumberWord.text(people, gender: .common)
    return Finding.Message(
      Text(
        sv: "\(number.swedish) \(isOne ? "person" : "personer") i \(name) bär ",
        en: "\(number.english) \(isOne ? "person" : "people") in \(name) \(isOne ? "carries" : "carry") "
      ).capitalized + names.counted(areas) + Text("."),
      because: isOne
        ? Text(sv: "Är den personen borta stannar arbetet.", en: "If that person is away, the work stops.")
        : Text(
          sv: "Slutar en av dem hänger arbetet på den andra.", en: "If one of them leaves, the work hangs on the other."
        ),
      remedy: Text(sv: "Utse en ersättare eller tillför en person.", en: "Name a stand-in or add a person."))
  }

  static func bodyPerformsAlone(_ body: Body, _ count: Int, of total: Int, names: Names) -> Self {
    let name = names.definite(body.id)
    return Finding.Message(
      Text(
        sv: "\(name) är ensam utförare i \(count) av \(total) områden med utförare.",
        en: "\(name) is the only performer in \(count) of the \(total) areas that have one."),
      because: Text(
        sv: "Faller \(body.kind.pronoun.swedish) bort stannar arbetet i dem alla.",
        en: "If it falls away, the work stops in all of them."),
      remedy: Text(
        sv: "Utse en ersättare, eller fördela några av områdena på fler.",
        en: "Name a stand-in, or spread some of the areas over more bodies."))
  }
}
