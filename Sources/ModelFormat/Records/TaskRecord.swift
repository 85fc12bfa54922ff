import Responsibility
import Vocabulary

/// A task as written, with the recipient that holds for every deadline that names none of its own.
struct TaskDraft: Sendable {
  var task: Responsibility.Task
  var reportedTo: Fact<BodyID>?
}

extension TaskDraft: Annotated {
  var note: EntryNote {
    get { task.note }
    set { task.note = newValue }
  }
}

extension Record<TaskDraft> {
  static let task = Record(.task, ownFields + noteFields)

  private static let ownFields: [Field<TaskDraft>] = [
    Field(
      .name, \.task.name, .text, required: true,
      example: Text(sv: "Ta fram en uppdragsbeskrivning", en: "Draw up terms of reference")),
    Field(.kind, \.task.kind, .word, example: TaskKind.measure.word),
    Field(.taskState, \.task.state, .fact(.word), example: TaskState.ongoing.word),
    Field(.responsible, \.task.responsible, .fact(.holders), example: Text("vvg")),
    Field(.performer, \.task.performers, .fact(.holders), example: Text("[gits]")),
    Field(.consulted, \.task.consulted, .fact(.holders), example: Text("[utokad-gits]")),
    Field(.priority, \.task.priority, .sourced(.number(1...100)), example: Text("1")),
    Field(.initiatedBy, \.task.initiatedBy, .fact(.text), example: Text(sv: "Divisionsplan 2021", en: "Plan 2021")),
    Field(
      .due, \.task.deadlines, .deadlines,
      example: Text(sv: "årsskiftet 2023/2024", en: "turn of the year 2023/2024")),
    Field(.reportedTo, \.reportedTo, .fact(.body), example: Text("vvg")),
    Field(
      .periods, \.task.periods, .periods,
      example: Text(sv: "{\"2022\": Pilot, 2023–2024: saknas}", en: "{\"2022\": Pilot, 2023–2024: absent}")),
    Field(.effect, \.task.effect, .fact(.text), example: Text(sv: "Kortare köer.", en: "Shorter queues.")),
    Field(.requires, \.task.requires, .sourced(.tasks), example: Text("[oversyn]")),
    Field(.aboutAreas, \.task.areas, .sourced(.areas), example: Text("[forvaltningsplan]")),
    Field(.within, \.task.within, .sourced(.body), example: Text("projekt")),
    Field(.resources, \.task.resources, .fact(.text), example: Text(sv: "En halvtidstjänst", en: "A half-time post")),
    Field(.funding, \.task.funding, .fact(.text), example: Text(sv: "Inom ram", en: "Within budget")),
    Field(.answers, \.task.answers, .ruleMentions, example: Text("[meas-mandate]")),
    Field(
      .escalation, \.task.escalations, .escalations,
      example: Text(sv: "[{steg: Styrgruppen, till: sitiv}]", en: "[{step: The steering group, to: sitiv}]")),
  ]
}

extension ReadingContext {
  func readTasks(_ section: Node) -> [Responsibility.Task] {
    return readEntries(
      section, as: .task,
      make: { id, name, place in
        var task = Responsibility.Task(id: TaskID(id), name: name)
        task.note.provenance.place = place
        return TaskDraft(task: task)
      }, finish: { draft, _ in draft.settleDeadlines() }
    ).map(\.task)
  }
}

extension TaskDraft {
  /// A deadline takes its recipient and its source from the task when it names none of its own. A task that is to be
  /// reported at no stated time has a deadline that is unknown.
  fileprivate mutating func settleDeadlines() {
    if task.deadlines.isEmpty, let reportedTo {
      task.deadlines = [Deadline(recipient: reportedTo, provenance: reportedTo.provenance)]
    }
    for index in task.deadlines.indices {
      if let reportedTo, !task.deadlines[index].recipient.isWritten { task.deadlines[index].recipient = reportedTo }
      if task.deadlines[index].provenance.source == nil {
        task.deadlines[index].provenance.source = note.provenance.source
        if task.deadlines[index].provenance.basis == .stated {
          task.deadlines[index].provenance.basis = note.provenance.basis
        }
      }
    }
  }
}

// MARK: Deadlines

extension Record<Deadline> {
  static let deadline = Record(
    .deadline,
    [
      Field(.latest, \.due, .fact(.date), example: Text(sv: "januari 2024", en: "January 2024")),
      Field(.recipient, \.recipient, .fact(.body), example: Text("vvg")),
      Field(.source, \.provenance.source, .text, example: Text(sv: "Sammanfattningen", en: "The summary")),
      Field(.basis, \.provenance.basis, .word, example: Basis.inferred.word),
    ])
}

extension ValueReader<[Deadline]> {
  /// A time alone or with its origin, that there is none or that it is unknown; or one record for each place in the
  /// source that says when.
  static let deadlines = ValueReader(.deadlines) { node, slot in
    let isFact = node.entries == nil && node.items?.isEmpty != false || slot.isWrapped(node)
    if isFact {
      return ValueReader<Fact<DateText>>.fact(.date).read(node, slot).map {
        [Deadline(due: $0, provenance: $0.provenance)]
      }
    }
    return slot.records(node).map { entries, mark in
      var deadline = Deadline(provenance: Provenance(place: slot.context.place(mark)))
      Record.deadline.read(entries, at: mark, id: nil, slot.context, into: &deadline)
      return deadline
    }
  }
}

// MARK: Escalation

extension Record<Escalation> {
  static let escalation = Record(
    .escalation,
    [
      Field(
        .step, \.step, .text, required: true, example: Text(sv: "Objektets styrgrupp", en: "The steering group")),
      Field(.recipient, \.recipient, .fact(.body), example: Text("sitiv")),
    ])
}

extension ValueReader<[Escalation]> {
  static let escalations = ValueReader(.records(.escalation)) { node, slot in
    slot.records(node).map { entries, mark in
      var escalation = Escalation(step: "", place: slot.context.place(mark))
      Record.escalation.read(entries, at: mark, id: nil, slot.context, into: &escalation)
      return escalation
    }
  }
}
