import Responsibility
import Vocabulary

extension ReadingContext {
  /// Reports what comes back to itself: alternatives based on each other, parties that represent each other, bodies
  /// that replaced each other, services that replace each other, collectives inside each other, tasks that wait for
  /// each other, volumes that carry each other.
  func checkCycles(_ scenario: Scenario) {
    let organization = scenario.organization
    reportCycle(
      .basedOn, scenario.alternatives.map { ($0.id.rawValue, $0.basedOn.map { [$0.rawValue] } ?? [], $0.note.place) })
    reportCycle(
      .represents, organization.parties.map { ($0.id.rawValue, $0.represents.map(\.rawValue), $0.note.place) })
    reportCycle(.replaced, organization.bodies.map { ($0.id.rawValue, $0.predecessors.map(\.rawValue), $0.note.place) })
    reportCycle(
      .replacedBy,
      organization.services.map { ($0.id.rawValue, $0.replacedBy.map { [$0.rawValue] } ?? [], $0.note.place) })
    reportCycle(
      .members, organization.bodies.map { ($0.id.rawValue, $0.collectedBodies.map(\.rawValue), $0.note.place) })
    reportCycle(
      .requires, organization.work.tasks.map { ($0.id.rawValue, $0.requires.map(\.rawValue), $0.note.place) })
    reportCycle(
      .resource,
      organization.work.series.map { ($0.id.rawValue, $0.resource.map { [$0.rawValue] } ?? [], $0.note.place) })
  }

  /// One report for each round of entries, at its first entry in the file. Walks without recursion: a chain may be as
  /// long as the file.
  private func reportCycle(_ key: Key, _ entries: [(id: String, next: [String], place: Place?)]) {
    let next = Dictionary(entries.map { ($0.id, $0.next) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(entries.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    var finished: Set<String> = []
    var found = 0
    for entry in entries where !finished.contains(entry.id) && found < ProblemList.shown {
      var path: [String] = []
      var onPath: Set<String> = []
      var waiting: [(id: String, isReturn: Bool)] = [(entry.id, false)]
      while let step = waiting.popLast() {
        if step.isReturn {
          onPath.remove(path.removeLast())
          finished.insert(step.id)
        } else if onPath.contains(step.id) {
          found += 1
          guard found <= ProblemList.shown, let start = path.firstIndex(of: step.id) else { continue }
          report(key, round: Array(path[start...]), at: places[step.id] ?? nil)
        } else if !finished.contains(step.id), let onward = next[step.id] {
          path.append(step.id)
          onPath.insert(step.id)
          waiting.append((step.id, true))
          waiting += onward.reversed().map { ($0, false) }
        }
      }
    }
  }

  private func report(_ key: Key, round: [String], at place: Place?) {
    let chain = (round + round.prefix(1)).prefix(8).map(\.quoted).joined(separator: " → ")
    report(
      .referenceCycle,
      Text(
        sv: "\(spelled(key)) går runt: \(chain). Ta bort ett av leden.",
        en: "\(spelled(key)) goes round: \(chain). Remove one of the steps."),
      at: Node.Mark(line: place?.line ?? 1, column: place?.column ?? 1))
  }
}
