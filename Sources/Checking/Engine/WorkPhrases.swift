import Responsibility
import Vocabulary

extension Responsibility.Task {
  /// "uppdraget ”Utreda outsourcing”", "the task “Utreda outsourcing”".
  var phrase: Text { kind.noun.named(name) }

  /// The deadlines that say when, in the order written.
  var statedTimes: [(time: DateText, deadline: Deadline)] {
    deadlines.compactMap { deadline in deadline.due.value.map { ($0, deadline) } }
  }

  /// The bodies that answer for the task, each once.
  var responsibleBodies: [BodyID] { responsible.value.map { $0.map(\.body).unique } ?? [] }
}

extension Deadline {
  var place: Place? { due.place ?? provenance.place }
}

extension Observation {
  var phrase: Text { kind.noun.named(name) }
}

extension Risk {
  var phrase: Text { kind.noun.named(name) }
}

extension [Responsibility.Task] {
  /// "uppdraget ”A”" for one and "tre uppdrag: ”A”, ”B” och ”C”" for more. Stands last in its sentence.
  var counted: Text {
    guard let first else { return Noun.task.spelled(0) }
    guard count > 1 else { return first.phrase }
    return counts + Text(": ") + quoted
  }

  /// "tre uppdrag", and "tre åtgärder" when all are measures.
  var counts: Text {
    let kinds = Set(map(\.kind))
    return (kinds.count == 1 ? kinds.first?.noun ?? .task : .task).spelled(count)
  }

  /// The names, no more than a sentence carries.
  var quoted: Text { Text.quotedList(map(\.name)) }
  var subjects: [Subject] { map { .task($0.id) } }
}

extension Noun {
  /// "uppdraget ”Utreda outsourcing”". A name that is a whole sentence loses its full stop inside the other one.
  func named(_ name: String) -> Text { definite + Text(" ") + Text.quoted(name.withoutFullStop) }
}

extension Text {
  /// What several entries are called, each between quotation marks.
  static func quotedList(_ names: [String]) -> Text { shortList(names.map { quoted($0.withoutFullStop) }) }
}

extension String {
  /// As it stands in another sentence.
  var withoutFullStop: String { hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Situation {
  var work: Work { organization.work }

  /// The tasks that are not stated to be done: what is over needs neither a time nor anybody to answer for it.
  var openTasks: [Responsibility.Task] { work.tasks.filter { $0.state.value != .done } }

  /// True when a change has put the body out of action. A body whose own time has run out may have done its task.
  func isStopped(_ body: BodyID) -> Bool {
    switch organization.bodies[body]?.standing {
    case .paused, .dissolved: true
    default: false
    }
  }

  /// "Ledningsrådet, VVG och SITIV" as they stand in a sentence, no more than it carries.
  func listed(_ bodies: [BodyID]) -> Text { Text.shortList(bodies.map { Text(names.definite($0)) }) }
}

extension Text {
  /// A sentence: with a capital first and a full stop last.
  var sentence: Text { capitalized + Text(".") }
}
