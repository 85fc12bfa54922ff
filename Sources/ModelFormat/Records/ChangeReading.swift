import Responsibility
import Vocabulary

extension ReadingContext {
  func change(_ entries: [Node.Entry], at mark: Node.Mark) -> Change? {
    var draft = ChangeDraft()
    draft.note.provenance.place = place(mark)
    let problemsBefore = problems.count
    Record.change.read(entries, at: mark, id: nil, self, into: &draft)
    let written = entries.filter { !$0.value.isEmpty }.map(\.key)
    func isWritten(_ key: Key) -> Bool { written.contains(key[language]) }
    let forms = ChangeForm.all.filter { isWritten($0.operation) }
    guard forms.count == 1, let form = forms.first else {
      reportOperations(forms.map(\.operation), at: mark)
      return nil
    }
    if let key = ChangeForm.allDetails.first(where: { isWritten($0) && !form.details.contains($0) }) {
      return reportMisplaced(key, in: form.operation, entries, at: mark)
    }
    let missing = form.required.filter { !isWritten($0) }
    if let key = missing.first {
      // What is there may be misspelt, which has been said.
      return problems.count > problemsBefore ? nil : reportMissing(key, beside: form.operation, at: mark)
    }
    if !form.oneOf.isEmpty && !form.oneOf.contains(where: isWritten) {
      return reportEmptyChange(form, at: mark)
    }
    if form.operation == .establish, isWritten(.outOf) != isWritten(.transferredAreas) {
      return reportMissing(isWritten(.outOf) ? .transferredAreas : .outOf, beside: form.operation, at: mark)
    }
    checkOrder(from: draft.from, until: draft.until, at: mark)
    return draft.operation(form.operation).map { Change($0, from: draft.from, until: draft.until, note: draft.note) }
  }

  // MARK: What is wrong with a change

  private func reportOperations(_ operations: [Key], at mark: Node.Mark) {
    let keys = operations.isEmpty ? ChangeForm.all.map(\.operation) : operations
    let choice = Text.choice(keys.map { Text(spelled($0)) })
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
    let right = ChangeForm.holding(key)?.operation ?? operation
    report(
      .changeKeyMisplaced,
      Text(
        sv: "\(spelled(key)) ändras för \(spelled(right)), inte med \(spelled(operation)). Skriv en egen ändring.",
        en: "\(spelled(key)) is changed for \(spelled(right)), not with \(spelled(operation)). "
          + "Write a change of its own."),
      at: entries.first { $0.key == key[language] }?.mark ?? mark)
    return nil
  }

  private func reportMissing(_ key: Key, beside operation: Key, at mark: Node.Mark) -> Change? {
    report(
      .changeOfNothing,
      Text(
        sv: "Ändringen med \(spelled(operation)) är inte hel. Lägg till \(spelled(key)).",
        en: "The change with \(spelled(operation)) is not complete. Add \(spelled(key))."),
      at: mark)
    return nil
  }

  private func reportEmptyChange(_ form: ChangeForm, at mark: Node.Mark) -> Change? {
    let choice = Text.choice(form.oneOf.map { Text(spelled($0)) })
    report(
      .changeOfNothing,
      Text(
        sv: "Ändringen med \(spelled(form.operation)) säger inte vad som ändras. Lägg till \(choice.swedish).",
        en: "The change with \(spelled(form.operation)) does not say what is changed. Add \(choice.english)."),
      at: mark)
    return nil
  }
}

extension ChangeDraft {
  /// Nil when what it refers to could not be found; that has been reported.
  fileprivate func operation(_ key: Key) -> Change.Operation? {
    switch key {
    case .pause: body.map { .pause($0) }
    case .resume: body.map { .resume($0) }
    case .dissolve: body.map { .dissolve($0) }
    case .establish: body.map { .establish($0, from: other.map { Breakout(of: $0, areas: areas ?? []) }) }
    case .replace: both.map { .replace($0, by: $1) }
    case .merge: other.flatMap { bodies.isEmpty ? nil : .merge(bodies, into: $0) }
    case .transfer: both.map { .transfer(Transfer(from: $0, to: $1, areas: areas, role: role)) }
    case .split: area.map { .split($0, parts.map { AreaPart($0.area, owner: $0.owner.map(withOrigin)) }) }
    case .area: area.map { .assign($0, roles.mapValues(withOrigin)) }
    case .body: body.map { .amend($0, amendmentWithOrigin) }
    case .addResources: body.map { .addResources($0, resources, from: other) }
    case .withdrawResources: body.map { .withdrawResources($0, resources) }
    case .vacate: post.map { .vacate($0, bodies) }
    case .task: task.map { .amendTask($0, taskAmendmentWithOrigin) }
    case .service: service.map { .amendService($0, serviceAmendmentWithOrigin) }
    case .document: document.flatMap { document in decider.map { .adopt(document, withOrigin($0)) } }
    case .decide: decision.map { .decide($0) }
    default: nil
    }
  }

  private var both: (BodyID, BodyID)? { body.flatMap { body in other.map { (body, $0) } } }

  private func withOrigin<Value>(_ fact: Fact<Value>) -> Fact<Value> { note.lendingOrigin(to: fact) }

  private var resources: Resources {
    Resources(capacity: amendment.capacity.map(withOrigin), headcount: amendment.headcount.map(withOrigin))
  }

  private var amendmentWithOrigin: BodyAmendment {
    var result = amendment
    result.commissioners = amendment.commissioners.map(withOrigin)
    result.mandate = amendment.mandate.map(withOrigin)
    result.legalForm = amendment.legalForm.map(withOrigin)
    result.members = amendment.members.map(withOrigin)
    result.seats = amendment.seats.map(withOrigin)
    result.capacity = amendment.capacity.map(withOrigin)
    result.headcount = amendment.headcount.map(withOrigin)
    result.funders = amendment.funders.map(withOrigin)
    result.isTemporary = amendment.isTemporary.map(withOrigin)
    return result
  }

  private var taskAmendmentWithOrigin: TaskAmendment {
    var result = taskAmendment
    result.responsible = taskAmendment.responsible.map(withOrigin)
    result.state = taskAmendment.state.map(withOrigin)
    return result
  }

  private var serviceAmendmentWithOrigin: ServiceAmendment {
    var result = serviceAmendment
    result.from = serviceAmendment.from.map(withOrigin)
    result.contractEnd = serviceAmendment.contractEnd.map(withOrigin)
    result.neededUntil = serviceAmendment.neededUntil.map(withOrigin)
    result.decommissioned = serviceAmendment.decommissioned.map(withOrigin)
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
