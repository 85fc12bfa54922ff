import Responsibility
import Vocabulary

extension Record<Alternative> {
  static let alternative = Record(
    .alternative,
    [
      Field(
        .name, \.name, .text, required: true, example: Text(sv: "Paus utan ersättning", en: "Pause, no replacement")),
      Field(.basedOn, \.basedOn, .alternative, example: Text("pausat")),
      Field(.from, \.from, .sourced(.date), example: Text(sv: "hösten 2023", en: "autumn 2023")),
      Field(
        .changes, \.changes, .changes,
        example: Text(sv: "[{pausa: ledningsrad}]", en: "[{pause: ledningsrad}]")),
      Field(
        .changedRemits, \.changedRemits, .changedRemits,
        example: Text(
          sv: "[{gruppering: vvg, text: Ansvara för den årliga förvaltningsplanen, områden: [forvaltningsplan]}]",
          en: "[{body: vvg, text: Answer for the yearly plan, areas: [forvaltningsplan]}]")),
      Field(.phases, \.phases, .phases, example: Record<Phase>.example),
    ] + noteFields)
}

extension Record<ChangedRemitDraft> {
  static let changedRemit = Record(
    .changedRemit,
    [
      Field(.body, \.body, .body, required: true, example: Text("vvg")),
      Field(
        .text, \.text, .text, required: true,
        example: Text(sv: "Ansvara för den årliga förvaltningsplanen", en: "Answer for the yearly plan")),
      Field(.aboutAreas, \.areas, .sourced(.areas), example: Text("[forvaltningsplan]")),
      Field(.source, \.provenance.source, .text, example: Text(sv: "s. 4", en: "p. 4")),
      Field(.basis, \.provenance.basis, .word, example: Basis.annotated.word),
    ])
}

/// An item as written, before it is known that its body exists.
struct ChangedRemitDraft: Sendable {
  var body: BodyID?
  var text = ""
  var areas: [AreaID] = []
  var provenance: Provenance
}

extension ValueReader<[ChangedRemit]> {
  static let changedRemits = ValueReader(.records(.changedRemit)) { node, slot in
    slot.records(node).compactMap { entries, mark in
      var draft = ChangedRemitDraft(provenance: Provenance(place: slot.context.place(mark)))
      Record.changedRemit.read(entries, at: mark, id: nil, slot.context, into: &draft)
      return draft.body.map {
        ChangedRemit(body: $0, text: draft.text, areas: draft.areas, provenance: draft.provenance)
      }
    }
  }
}

/// A change as written, before it is settled which one it is.
struct ChangeDraft: Annotated {
  var pause: BodyID?
  var resume: BodyID?
  var dissolve: BodyID?
  var area: AreaID?
  var body: BodyID?
  var roles: [Role: Fact<[Holding]>] = [:]
  var amendment = BodyAmendment()
  var from: DateText?
  var until: DateText?
  var note = EntryNote()
}

extension Record<ChangeDraft> {
  static let change = Record(
    .change,
    [
      Field(.pause, \.pause, .body, example: Text("ledningsrad")),
      Field(.resume, \.resume, .body, example: Text("ledningsrad")),
      Field(.dissolve, \.dissolve, .body, example: Text("ledningsrad")),
      Field(.area, \.area, .area, example: Text("forvaltningsplan")),
      Field(.body, \.body, .body, example: Text("gits")),
      Field(.from, \.from, .sourced(.date), example: Text(sv: "hösten 2023", en: "autumn 2023")),
      Field(.until, \.until, .sourced(.date), example: Text("2024-06-30")),
    ]
      + Role.allCases.map { role in
        Field(.role(role), .fact(.holders), example: Text("vvg")) { $0.roles[role] = $1 }
      } + [
        Field(.commissioners, \.amendment.commissioners, .fact(.bodies), example: Text("[vvg, sitiv]")),
        Field(
          .mandate, \.amendment.mandate, .mandate,
          example: Text(
            sv: "{finns: nej, planerad: årsskiftet 2023/2024}", en: "{exists: no, planned: turn of the year 2023/2024}")
        ),
        Field(.seats, \.amendment.seats, .fact(.seats), example: Text("[vgr, vastkom]")),
        Field(.capacity, \.amendment.capacity, .fact(.quantity), example: Text("80")),
        Field(.headcount, \.amendment.headcount, .headcount, example: Text("2")),
        Field(.funder, \.amendment.funders, .fact(.bodies), example: Text("[sitiv]")),
        Field(.temporary, \.amendment.isTemporary, .fact(.answer), example: AnswerWord.no.word),
      ] + noteFields,
    rule: .exactlyOne(operationKeys))

  /// The keys that say what the change does.
  static let operationKeys: [Key] = [.pause, .resume, .dissolve, .area, .body]
  static let roleKeys: [Key] = Role.allCases.map(Key.role)
  static let amendmentKeys: [Key] = [.commissioners, .mandate, .seats, .capacity, .headcount, .funder, .temporary]
}

extension ValueReader<[Change]> {
  static let changes = ValueReader(.records(.change)) { node, slot in
    slot.records(node).compactMap { entries, mark in slot.context.change(entries, at: mark) }
  }
}

extension ReadingContext {
  fileprivate func change(_ entries: [Node.Entry], at mark: Node.Mark) -> Change? {
    var draft = ChangeDraft()
    draft.note.provenance.place = place(mark)
    Record.change.read(entries, at: mark, id: nil, self, into: &draft)
    let written = entries.filter { !$0.value.isEmpty }.map(\.key)
    func keys(_ keys: [Key]) -> [Key] { keys.filter { written.contains($0[language]) } }
    let operations = keys(Record.operationKeys)
    guard operations.count == 1, let operation = operations.first else {
      reportOperations(operations, at: mark)
      return nil
    }
    let (roles, amendments) = (keys(Record.roleKeys), keys(Record.amendmentKeys))
    let misplaced = (operation == .area ? [] : roles) + (operation == .body ? [] : amendments)
    if let key = misplaced.first { return reportMisplaced(key, in: operation, entries, at: mark) }
    if operation == .area && roles.isEmpty || operation == .body && amendments.isEmpty {
      return reportEmptyChange(operation, at: mark)
    }
    checkOrder(from: draft.from, until: draft.until, at: mark)
    return draft.operation.map { Change($0, from: draft.from, until: draft.until, note: draft.note) }
  }
}

extension ChangeDraft {
  /// Nil when what it refers to could not be found; that has been reported.
  fileprivate var operation: Change.Operation? {
    if let pause { return .pause(pause) }
    if let resume { return .resume(resume) }
    if let dissolve { return .dissolve(dissolve) }
    if let area { return .assign(area, roles.mapValues(withOrigin)) }
    return body.map { .amend($0, amendmentWithOrigin) }
  }

  private func withOrigin<Value>(_ fact: Fact<Value>) -> Fact<Value> { note.lendingOrigin(to: fact) }

  private var amendmentWithOrigin: BodyAmendment {
    var result = BodyAmendment()
    result.commissioners = amendment.commissioners.map(withOrigin)
    result.mandate = amendment.mandate.map(withOrigin)
    result.seats = amendment.seats.map(withOrigin)
    result.capacity = amendment.capacity.map(withOrigin)
    result.headcount = amendment.headcount.map(withOrigin)
    result.funders = amendment.funders.map(withOrigin)
    result.isTemporary = amendment.isTemporary.map(withOrigin)
    return result
  }
}

extension EntryNote {
  /// The facts of a change stand on the change's source and basis unless they name their own.
  func lendingOrigin<Value>(to fact: Fact<Value>) -> Fact<Value> {
    var fact = fact
    if fact.provenance.source == nil { fact.provenance.source = provenance.source }
    if fact.provenance.basis == .stated { fact.provenance.basis = provenance.basis }
    return fact
  }
}

// MARK: What is wrong with a change

extension ReadingContext {
  private func reportOperations(_ operations: [Key], at mark: Node.Mark) {
    let choice = Text.choice((operations.isEmpty ? Record.operationKeys : operations).map { Text(spelled($0)) })
    if operations.isEmpty {
      report(
        .changeWithoutOperation,
        Text(
          sv: "Ändringen säger inte vad den gör. Skriv \(choice.swedish).",
          en: "The change does not say what it does. Write \(choice.english)."),
        at: mark)
    } else {
      report(
        .changeWithSeveralOperations,
        Text(
          sv: "Ändringen gör flera saker på en gång. Skriv en ändring för varje: \(choice.swedish).",
          en: "The change does several things at once. Write one change for each: \(choice.english)."),
        at: mark)
    }
  }

  private func reportMisplaced(_ key: Key, in operation: Key, _ entries: [Node.Entry], at mark: Node.Mark) -> Change? {
    let right: Key = Record.roleKeys.contains(key) ? .area : .body
    report(
      .changeKeyMisplaced,
      Text(
        sv: "\(spelled(key)) ändras för \(spelled(right)), inte med \(spelled(operation)). Skriv en egen ändring.",
        en: "\(spelled(key)) is changed for \(spelled(right)), not with \(spelled(operation)). "
          + "Write a change of its own."),
      at: entries.first { $0.key == key[language] }?.mark ?? mark)
    return nil
  }

  private func reportEmptyChange(_ operation: Key, at mark: Node.Mark) -> Change? {
    let choice = Text.choice((operation == .area ? Record.roleKeys : Record.amendmentKeys).map { Text(spelled($0)) })
    report(
      .changeOfNothing,
      Text(
        sv: "Ändringen med \(spelled(operation)) säger inte vad som ändras. Lägg till \(choice.swedish).",
        en: "The change with \(spelled(operation)) does not say what is changed. Add \(choice.english)."),
      at: mark)
    return nil
  }
}
