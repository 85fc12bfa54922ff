import Responsibility
import Vocabulary

extension Rule {
  public static let exceptionIgnored = Rule(
    "exception-ignored", .tasks, .info,
    label: Text(sv: "Undantag har tappats", en: "An exception has been lost"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att den som en iakttagelse undantar inte ändå får uppdraget som svarar på den.",
        en: "That whoever an observation excepts is not given the task that answers it all the same."),
      matters: Text(
        sv: "Den som redan gör rätt får lägga tid på att göra om det.",
        en: "Whoever already does it right has to spend time on doing it again."),
      avoid: Text(
        sv: "Att rikta uppdraget till samtliga när granskningen har nämnt ett undantag.",
        en: "Addressing the task to all when the review has named an exception."),
      prefer: Text(
        sv: "Undanta samma gruppering i uppdraget, eller låt den dela med sig av hur den gör.",
        en: "Except the same body in the task, or have it share how it works."),
      exceptions: Text(
        sv: """
          Den som är undantagen räknas som träffad när den, eller ett kollektiv som den är medlem i, svarar för eller \
          utför uppdraget. Ett kollektiv utan angivna medlemmar säger inte vilka det gäller.
          """,
        en: """
          Whoever is excepted counts as included when it, or a collective that it is a member of, answers for or \
          performs the task. A collective without stated members does not say whom it means.
          """),
      sources: ["001-Z05", "001-I03"]),
    examples: [
      Example(
        Text(sv: "Uppdraget går till alla, även den undantagna", en: "The task goes to all, also the one excepted"),
        """
        grupperingar:
          skola: {namn: Skolförvaltningen, slag: förvaltning}
          social: {namn: Socialförvaltningen, slag: förvaltning}
          alla: {namn: Samtliga förvaltningar, slag: kollektiv, medlemmar: [skola, social]}
        uppdrag:
          struktur: {namn: Ta fram en struktur, utförare: alla}
        iakttagelser:
          mognad:
            namn: Förvaltningarna saknar mognad.
            undantar: [social]
            uppdrag: [struktur]  # <--
        """),
      Example(
        Text(sv: "Uppdraget går till de andra", en: "The task goes to the others"),
        """
        grupperingar:
          skola: {namn: Skolförvaltningen, slag: förvaltning}
          social: {namn: Socialförvaltningen, slag: förvaltning}
        uppdrag:
          struktur: {namn: Ta fram en struktur, utförare: skola}
        iakttagelser:
          mognad: {namn: Förvaltningarna saknar mognad., undantar: [social], uppdrag: [struktur]}
        """),
      Example(
        Text(
          sv: "Det framgår inte vilka kollektivet är: ingen anmärkning",
          en: "It is not known who the collective is: no finding"),
        """
        grupperingar:
          social: {namn: Socialförvaltningen, slag: förvaltning}
          alla: {namn: Samtliga förvaltningar, slag: kollektiv}
        uppdrag:
          struktur: {namn: Ta fram en struktur, utförare: alla}
        iakttagelser:
          mognad: {namn: Förvaltningarna saknar mognad., undantar: [social], uppdrag: [struktur]}
        """),
    ]
  ) { situation, collector in
    let excepting = situation.work.observations.filter { !$0.exceptions.isEmpty }
    guard !excepting.isEmpty else { return }
    var collectives = CollectiveReader(situation.organization)
    for observation in excepting {
      let excepted = situation.expanded(observation.exceptions)
      var hit: Set<BodyID> = []
      let tasks = (observation.tasks.value ?? []).unique.compactMap { situation.work.tasks[$0] }.filter { task in
        let holders = Set(((task.responsible.value ?? []) + (task.performers.value ?? [])).map(\.body))
        let included = excepted.filter { !collectives.names(for: $0).isDisjoint(with: holders) }
        hit.formUnion(included)
        return !included.isEmpty
      }
      guard !tasks.isEmpty else { continue }
      let bodies = excepted.filter(hit.contains)
      collector.report(
        .exceptionIsLost(observation, bodies, tasks, situation),
        about: [.observation(observation.id)] + bodies.map(Subject.body) + tasks.subjects,
        at: observation.tasks.place ?? observation.note.place,
        notes: tasks.prefix(Text.sentenceLimit).map { Finding.Note($0.phrase, at: $0.note.place) })
    }
  }
}

/// Tells under which names a body is meant: its own, and those of the collectives it belongs to.
private struct CollectiveReader {
  private var collectives: [BodyID: [BodyID]] = [:]
  private var answers: [BodyID: Set<BodyID>] = [:]

  init(_ organization: Organization) {
    for body in organization.bodies {
      for member in body.collectedBodies { collectives[member, default: []].append(body.id) }
    }
  }

  mutating func names(for body: BodyID) -> Set<BodyID> {
    if let answer = answers[body] { return answer }
    var found: Set<BodyID> = []
    var waiting = [body]
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting.append(contentsOf: collectives[next] ?? []) }
    }
    answers[body] = found
    return found
  }
}

extension Finding.Message {
  static func exceptionIsLost(
    _ observation: Observation, _ bodies: [BodyID], _ tasks: [Responsibility.Task], _ situation: Situation
  ) -> Self {
    let list = situation.listed(bodies)
    return Finding.Message(
      (list + Text(sv: " omfattas av ", en: " \(bodies.count == 1 ? "is" : "are") included in ") + tasks.counted)
        .sentence,
      because: (observation.phrase + Text(sv: " undantar ", en: " excepts ") + list).sentence,
      remedy: Text(
        sv: "Undanta \(list.swedish) även här, eller skriv varför uppdraget gäller alla.",
        en: "Except \(list.english) here too, or write why the task holds for all."))
  }
}
