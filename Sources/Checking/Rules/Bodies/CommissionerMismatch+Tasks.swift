import Responsibility
import Vocabulary

/// Looks for tasks that are to be performed by bodies which nobody behind the task can ask.
struct TaskCommissionReview {
  let situation: Situation

  func report(to collector: inout FindingCollector) {
    for task in situation.openTasks {
      let responsible = task.responsibleBodies
      let performers = (task.performers.value ?? []).map(\.body).unique
      guard !responsible.isEmpty, !performers.isEmpty else { continue }
      let asking = Set(bodiesBehind(task))
      let outsiders = performers.flatMap { self.outsiders(in: $0, asking: asking) }.unique
      guard !outsiders.isEmpty else { continue }
      collector.report(
        .taskReachesNotAll(task, performers: performers, outsiders: outsiders, in: situation),
        about: [.task(task.id)] + (responsible + outsiders).unique.map(Subject.body),
        at: task.performers.place ?? task.note.place,
        notes: [
          Finding.Note(
            Text(sv: "ansvarig är ", en: "responsible: ") + situation.listed(responsible),
            at: task.responsible.place)
        ])
    }
  }

  /// Those who can ask for the work: who answers for the task, who they take their own commission from, and who has
  /// decided it.
  private func bodiesBehind(_ task: Responsibility.Task) -> [BodyID] {
    let responsible = situation.expanded(task.responsibleBodies) + task.responsibleBodies
    let deciders = situation.work.decisions.filter { $0.tasks.contains(task.id) }.compactMap(\.decidedBy.value)
    return responsible + responsible.flatMap(situation.commissioners) + deciders
  }

  /// The performer if nobody of those asking reaches it; of a collective the members that are not reached. Empty when
  /// it is not known who commissions them.
  private func outsiders(in performer: BodyID, asking: Set<BodyID>) -> [BodyID] {
    var found: [BodyID] = []
    var seen: Set<BodyID> = []
    var waiting = [performer]
    while let body = waiting.popLast() {
      guard seen.insert(body).inserted, !asking.contains(body) else { continue }
      let members = situation.organization.bodies[body]?.collectedBodies ?? []
      // A collective of which it is not said who commissions it is no more than its members.
      if members.isEmpty || !situation.commissioners(of: body).isEmpty, isReached(body, by: asking) { continue }
      if members.isEmpty { found.append(body) } else { waiting += members.reversed() }
    }
    return found
  }

  /// True as well when the chain of commissions breaks off somewhere: then nobody can tell where it leads.
  private func isReached(_ body: BodyID, by asking: Set<BodyID>) -> Bool {
    var seen: Set<BodyID> = []
    var waiting = [body]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      if asking.contains(next) { return true }
      let commissioners = situation.commissioners(of: next)
      if commissioners.isEmpty, next == body || !isTop(next) { return true }
      waiting += commissioners
    }
    return false
  }

  /// True for those that are known to take their commission from nobody in the file.
  private func isTop(_ id: BodyID) -> Bool {
    guard let body = situation.organization.bodies[id] else { return false }
    switch body.kind {
    case .assembly, .executiveBoard, .committee: return true
    default: return body.commissioners.isAbsent || situation.organization.rank(of: body.level) == 1
    }
  }
}

extension Situation {
  /// Everybody that a body takes its commission from, as stated or as the owner of an area it works on.
  fileprivate func commissioners(of body: BodyID) -> [BodyID] {
    ((organization.bodies[body]?.commissioners.value ?? []) + now.commissions(of: body).map(\.commissioner)).unique
  }

  /// The nearest commissioners of several bodies, without those bodies themselves.
  fileprivate func commissioners(ofAll bodies: [BodyID]) -> [BodyID] {
    bodies.flatMap(commissioners).unique.filter { !bodies.contains($0) }
  }
}

extension Finding.Message {
  fileprivate static func taskReachesNotAll(
    _ task: Responsibility.Task, performers: [BodyID], outsiders: [BodyID], in situation: Situation
  ) -> Self {
    let responsible = situation.listed(task.responsibleBodies)
    let commissioners = situation.listed(situation.commissioners(ofAll: outsiders))
    let others = situation.listed(outsiders)
    let all = situation.listed(performers)
    let statement =
      responsible + Text(sv: " svarar för ", en: " is responsible for ") + task.phrase
      + Text(sv: " men kan inte ge det till alla som ska utföra det", en: " but cannot give it to all who are to do it")
    let (swedish, english) = (outsiders.count > 1 ? "sina" : "sitt", outsiders.count > 1 ? "their" : "its")
    return Finding.Message(
      statement.sentence,
      because: Text(
        sv: "Utförare är \(all.swedish), men \(others.swedish) får "
          + "\(swedish) uppdrag av \(commissioners.swedish).",
        en: "The performers are \(all.english), but \(others.english) \(outsiders.count > 1 ? "take" : "takes") "
          + "\(english) commission from \(commissioners.english)."),
      remedy: Text(
        sv: "Ge uppdraget även till \(commissioners.swedish), eller skriv vilka som bara ska vara med i samråd.",
        en: "Give the task to \(commissioners.english) as well, or write who is only to be consulted."))
  }
}
