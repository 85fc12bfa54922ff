import Responsibility
import Vocabulary

/// Looks for tasks of which the source says nothing while it says how far the others have come.
struct TaskStateReview {
  let situation: Situation

  func report(to collector: inout FindingCollector) {
    var reported: Set<TaskID> = []
    for siblings in groups {
      let known = siblings.filter { $0.state.value != nil }
      let lost = siblings.filter { $0.state.value == nil && $0.state.isWritten && reported.insert($0.id).inserted }
      guard let first = lost.first, !known.isEmpty else { continue }
      collector.report(
        .stateIsLost(lost, among: known), about: lost.subjects, at: first.state.place ?? first.note.place,
        severity: .info,
        notes: known.prefix(Text.sentenceLimit).map { Finding.Note($0.phrase, at: $0.state.place ?? $0.note.place) })
    }
  }

  /// The tasks given by one decision, and those that come from one source.
  private var groups: [[Responsibility.Task]] {
    let tasks = situation.work.tasks
    let given = situation.work.decisions.map { decision in decision.tasks.compactMap { tasks[$0] } }
    let sources = tasks.compactMap(\.initiatedBy.value).unique
    return given + sources.map { source in tasks.filter { $0.initiatedBy.value == source } }
  }
}

extension Finding.Message {
  fileprivate static func stateIsLost(_ lost: [Responsibility.Task], among known: [Responsibility.Task]) -> Self {
    let states = known.compactMap { task in
      task.state.value.map { Text.quotedList([task.name]) + Text(" ") + $0.predicate }
    }
    return Finding.Message(
      (Text(sv: "Det framgår inte hur det har gått med ", en: "It is not known what has become of ") + lost.counted)
        .sentence,
      because: Text(
        sv: "Om de andra med samma ursprung framgår det: ", en: "Of the others of the same origin it is known: ")
        + Text.shortList(states) + Text("."),
      remedy: Text(
        sv: "Fråga hur långt arbetet har kommit, eller om det har fallit bort.",
        en: "Ask how far the work has come, or whether it has been dropped."))
  }
}
