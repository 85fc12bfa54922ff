import Responsibility
import Vocabulary

/// Each kind of change as keys and values.
extension AlternativeWriter {
  func operation(_ change: Change) -> [Pair] {
    let note = change.note
    switch change.operation {
    case .pause(let body): return [(key(.pause), body.rawValue)]
    case .resume(let body): return [(key(.resume), body.rawValue)]
    case .dissolve(let body): return [(key(.dissolve), body.rawValue)]
    case .establish(let body, let breakout):
      guard let breakout else { return [(key(.establish), body.rawValue)] }
      return [
        (key(.establish), body.rawValue), (key(.outOf), breakout.body.rawValue),
        (key(.transferredAreas), list(breakout.areas.map(\.rawValue))),
      ]
    case .replace(let old, let new): return [(key(.replace), old.rawValue), (key(.with), new.rawValue)]
    case .merge(let bodies, let one): return [(key(.merge), self.bodies(bodies)), (key(.becomes), one.rawValue)]
    case .transfer(let transfer): return pairs(transfer)
    case .split(let area, let parts):
      let owners = parts.map { ($0.area.rawValue, $0.owner.map { written($0, in: note, holders) } ?? "") }
      return [(key(.split), area.rawValue), (key(.splitParts), flow(owners))]
    case .assign(let area, let roles):
      return [(key(.area), area.rawValue)]
        + Role.allCases.compactMap { role in
          roles[role].map { (key(.role(role)), written($0, in: note, holders)) }
        }
    case .amend(let body, let amendment): return [(key(.body), body.rawValue)] + pairs(amendment, in: note)
    case .addResources(let body, let resources, let giver):
      return [(key(.addResources), body.rawValue)] + (giver.map { [(key(.outOf), $0.rawValue)] } ?? [])
        + pairs(resources, in: note)
    case .withdrawResources(let body, let resources):
      return [(key(.withdrawResources), body.rawValue)] + pairs(resources, in: note)
    case .vacate(let role, let bodies):
      return [(key(.vacate), role.rawValue)] + (bodies.isEmpty ? [] : [(key(.inBodies), self.bodies(bodies))])
    case .amendTask(let task, let amendment): return [(key(.task), task.rawValue)] + pairs(amendment, in: note)
    case .amendService(let service, let amendment):
      return [(key(.service), service.rawValue)] + pairs(amendment, in: note)
    case .adopt(let document, let decider):
      return [(key(.document), document.rawValue), (key(.decidedBy), written(decider, in: note, \.rawValue))]
    case .decide(let decision): return [(key(.decide), decision.rawValue)]
    }
  }

  private func bodies(_ ids: [BodyID]) -> String { list(ids.map(\.rawValue)) }

  private func pairs(_ transfer: Transfer) -> [Pair] {
    var pairs: [Pair] = [(key(.transfer), transfer.giver.rawValue), (key(.to), transfer.receiver.rawValue)]
    if let areas = transfer.areas { pairs.append((key(.transferredAreas), list(areas.map(\.rawValue)))) }
    if let role = transfer.role { pairs.append((key(.ofRole), role.word[language])) }
    return pairs
  }

  private func pairs(_ resources: Resources, in note: EntryNote) -> [Pair] {
    var pairs: [Pair] = []
    if let fact = resources.capacity { pairs.append((key(.capacity), written(fact, in: note) { $0.written.english })) }
    if let fact = resources.headcount { pairs.append((key(.headcount), written(fact, in: note, String.init))) }
    return pairs
  }

  private func pairs(_ amendment: BodyAmendment, in note: EntryNote) -> [Pair] {
    var pairs: [Pair] = []
    if let fact = amendment.commissioners { pairs.append((key(.commissioners), written(fact, in: note, bodies))) }
    if let fact = amendment.mandate { pairs.append((key(.mandate), written(fact, in: note, mandate))) }
    if let fact = amendment.legalForm {
      pairs.append((key(.legalForm), written(fact, in: note) { $0.word[language] }))
    }
    if let fact = amendment.members { pairs.append((key(.members), written(fact, in: note, members))) }
    if let fact = amendment.seats { pairs.append((key(.seats), written(fact, in: note, seats))) }
    if !amendment.addedSeats.isEmpty { pairs.append((key(.addSeats), seats(amendment.addedSeats))) }
    if !amendment.removedSeats.isEmpty { pairs.append((key(.removeSeats), seats(amendment.removedSeats))) }
    pairs += self.pairs(Resources(capacity: amendment.capacity, headcount: amendment.headcount), in: note)
    if let fact = amendment.funders { pairs.append((key(.funder), written(fact, in: note, bodies))) }
    if let fact = amendment.isTemporary { pairs.append((key(.temporary), written(fact, in: note, answer))) }
    return pairs
  }

  private func pairs(_ amendment: TaskAmendment, in note: EntryNote) -> [Pair] {
    var pairs: [Pair] = []
    if let fact = amendment.responsible { pairs.append((key(.responsible), written(fact, in: note, holders))) }
    if let deadlines = amendment.deadlines { pairs.append((key(.due), list(deadlines.map(deadline)))) }
    if let fact = amendment.state { pairs.append((key(.taskState), written(fact, in: note) { $0.word[language] })) }
    return pairs
  }

  private func deadline(_ deadline: Deadline) -> String {
    let standing = EntryNote(provenance: deadline.provenance)
    var pairs: [Pair] = [(key(.latest), written(deadline.due, in: standing) { WrittenScalar.text($0.text) })]
    if deadline.recipient.isWritten || !deadline.recipient.isUnknown {
      pairs.append((key(.recipient), written(deadline.recipient, in: standing, \.rawValue)))
    }
    if let source = deadline.provenance.source { pairs.append((key(.source), WrittenScalar.text(source))) }
    if deadline.provenance.basis != .stated { pairs.append((key(.basis), deadline.provenance.basis.word[language])) }
    return flow(pairs)
  }

  private func pairs(_ amendment: ServiceAmendment, in note: EntryNote) -> [Pair] {
    let times: [(Key, Fact<DateText>?)] = [
      (.starts, amendment.from), (.contractUntil, amendment.contractEnd), (.neededUntil, amendment.neededUntil),
      (.decommissioned, amendment.decommissioned),
    ]
    return times.compactMap { time, fact in
      fact.map { (key(time), written($0, in: note) { WrittenScalar.text($0.text) }) }
    }
  }
}
