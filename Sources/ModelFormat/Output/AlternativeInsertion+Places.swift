import Responsibility

extension Alternative {
  /// What the alternative says, wherever it stands, with the origin of each change carried over to the facts in it.
  var withoutPlaces: Alternative {
    var result = Alternative(
      id: id, name: name, basedOn: basedOn, from: from, changes: changes.map(\.withoutPlaces), note: note)
    result.note.removePlaces()
    return result
  }
}

extension EntryNote {
  fileprivate mutating func removePlaces() {
    provenance.place = nil
    for index in allowances.indices { allowances[index].place = nil }
  }
}

extension Change {
  var withoutPlaces: Change {
    var result = self
    result.note.removePlaces()
    switch operation {
    case .assign(let area, let roles): result.operation = .assign(area, roles.mapValues(holders))
    case .split(let area, let parts):
      result.operation = .split(area, parts.map { AreaPart($0.area, owner: $0.owner.map(holders)) })
    case .amend(let body, let amendment): result.operation = .amend(body, settled(amendment))
    case .addResources(let body, let resources, let giver):
      result.operation = .addResources(body, settled(resources), from: giver)
    case .withdrawResources(let body, let resources): result.operation = .withdrawResources(body, settled(resources))
    case .amendTask(let task, var amendment):
      amendment.responsible = amendment.responsible.map(holders)
      amendment.deadlines = amendment.deadlines?.map(\.withoutPlaces)
      amendment.state = settled(amendment.state)
      result.operation = .amendTask(task, amendment)
    case .amendService(let service, var amendment):
      amendment.from = settled(amendment.from)
      amendment.contractEnd = settled(amendment.contractEnd)
      amendment.neededUntil = settled(amendment.neededUntil)
      amendment.decommissioned = settled(amendment.decommissioned)
      result.operation = .amendService(service, amendment)
    case .adopt(let document, let decider): result.operation = .adopt(document, settled(decider))
    case .pause, .resume, .dissolve, .establish, .replace, .merge, .transfer, .vacate, .decide: break
    }
    return result
  }

  private func settled(_ amendment: BodyAmendment) -> BodyAmendment {
    var amendment = amendment
    amendment.commissioners = settled(amendment.commissioners)
    amendment.mandate = settled(amendment.mandate)
    amendment.legalForm = settled(amendment.legalForm)
    amendment.members = settled(amendment.members)
    amendment.seats = amendment.seats.map { settled($0) { $0.map(\.withoutPlace) } }
    amendment.addedSeats = amendment.addedSeats.map(\.withoutPlace)
    amendment.removedSeats = amendment.removedSeats.map(\.withoutPlace)
    amendment.capacity = settled(amendment.capacity)
    amendment.headcount = settled(amendment.headcount)
    amendment.funders = settled(amendment.funders)
    amendment.isTemporary = settled(amendment.isTemporary)
    return amendment
  }

  private func settled(_ resources: Resources) -> Resources {
    Resources(capacity: settled(resources.capacity), headcount: settled(resources.headcount))
  }

  private func holders(_ fact: Fact<[Holding]>) -> Fact<[Holding]> {
    settled(fact) { $0.map { Holding(body: $0.body, part: $0.part) } }
  }

  private func settled<Value>(_ fact: Fact<Value>?) -> Fact<Value>? { fact.map { settled($0) } }

  private func settled<Value>(_ fact: Fact<Value>, _ strip: (Value) -> Value = { $0 }) -> Fact<Value> {
    var fact = note.lendingOrigin(to: fact)
    fact.provenance.place = nil
    if case .stated(let value) = fact.knowledge { fact.knowledge = .stated(strip(value)) }
    return fact
  }
}

extension Seat {
  fileprivate var withoutPlace: Seat {
    var seat = self
    seat.place = nil
    return seat
  }
}

extension Deadline {
  fileprivate var withoutPlaces: Deadline {
    var deadline = self
    deadline.provenance.place = nil
    deadline.due.provenance = Provenance()
    deadline.recipient.provenance = Provenance()
    return deadline
  }
}
