import Responsibility
import Vocabulary

extension Rule {
  public static let spof = Rule(
    "spof", .bodies, .warning,
    label: Text(sv: "Enskild felpunkt", en: "Single point of failure"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att ingen gruppering ensam utför en stor del av de områden som har en utförare, att inget område utförs av bara \
          en eller två personer, och att inte ett enda uppdrag är svaret på en stor del av rekommendationerna.
          """,
        en: """
          That no body is alone in performing a large share of the areas that have a performer, that no area is performed \
          by one or two people only, and that no single task is the answer to a large share of the recommendations.
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
          Andelen prövas först när minst tre områden har en utförare. Är någon utförare okänd är det en varning även om \
          grupperingen är ensam i alla andra områden; annars är det då ett fel. Ett okänt antal personer prövas inte.
          """,
        en: """
          The share is checked only when at least three areas have a performer. While some performer is unknown it is \
          a warning even if the body is alone in all the other areas; otherwise that is an error. An unknown number of \
          people is not checked.
          """),
      sources: ["004-Z11", "001-D05", "000-Z04", "003-I04"]),
    threshold: Rule.Threshold(
      largeShare,
      Text(
        sv: "andel i procent av områdena med utförare från vilken regeln anmärker",
        en: "percentage of the areas with a performer from which the rule reports")),
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

  /// Tasks that alone answer a large share of the recommendations that have an answer.
  private static func reportSingleAnswers(
    _ situation: Situation, _ threshold: Int, _ collector: inout FindingCollector
  ) {
    var answered: [TaskID: [Observation]] = [:]
    var total = 0
    for recommendation in situation.work.observations where recommendation.kind == .recommendation {
      let tasks = (recommendation.tasks.value ?? []).unique
      if tasks.isEmpty { continue }
      total += 1
      if let only = tasks.first, tasks.count == 1 { answered[only, default: []].append(recommendation) }
    }
    guard total >= fewestAreas else { return }
    for task in situation.work.tasks {
      guard let found = answered[task.id], found.count * 100 >= threshold * total else { continue }
      collector.report(
        .taskAnswersAlone(task, found.count, of: total),
        about: [.task(task.id)] + found.map { .observation($0.id) }, at: task.note.place, severity: .warning)
    }
  }

  private static let largeShare = 50
  /// With fewer areas or recommendations than this, being alone in half of them says nothing.
  private static let fewestAreas = 3
  /// With no more people than this, one who is away leaves at most one behind.
  private static let fewPeople = 2
}

extension Finding.Message {
  static func taskAnswersAlone(_ task: Responsibility.Task, _ count: Int, of total: Int) -> Self {
    Finding.Message(
      (task.phrase
        + Text(
          sv: " är det enda svaret på \(count) av \(total) besvarade rekommendationer",
          en: " is the only answer to \(count) of the \(total) recommendations that have one")).sentence,
      because: Text(
        sv: "Dröjer det står alla de rekommendationerna utan svar.",
        en: "If it is delayed, they all stand without an answer."),
      remedy: Text(
        sv: "Skriv vad som kan göras för var och en redan innan dess.",
        en: "Write what can be done for each of them before then."))
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
