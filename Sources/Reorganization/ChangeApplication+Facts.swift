import Responsibility

/// Changes of what is said about bodies, posts, tasks, services, documents and decisions.
extension ChangeApplication {
  // MARK: Bodies

  mutating func amend(_ body: BodyID, with amendment: BodyAmendment, by change: Change) {
    // A body may be prepared before it is set up; one that is gone cannot be changed.
    if let obstacle = obstacle(to: body, on: change), case .gone = obstacle { return report(obstacle, of: change) }
    organization.bodies.update(body) { $0.amend(with: amendment) }
    changeSeats(of: body, with: amendment, by: change)
  }

  private mutating func changeSeats(of body: BodyID, with amendment: BodyAmendment, by change: Change) {
    guard !amendment.addedSeats.isEmpty || !amendment.removedSeats.isEmpty,
      let fact = organization.bodies[body]?.seats
    else { return }
    if fact.isUnknown { return report(.seatsUnknown(body), of: change) }
    var seats = fact.value ?? []
    for seat in amendment.removedSeats {
      if let index = seats.firstIndex(where: { $0.isSame(as: seat) }) {
        seats.remove(at: index)
      } else {
        report(.seatMissing(seat.holder, body), of: change)
      }
    }
    for seat in amendment.addedSeats {
      if seats.contains(where: { $0.isSame(as: seat) }) {
        report(.seatThere(seat.holder, body), of: change)
      } else {
        seats.append(seat)
      }
    }
    guard seats != fact.value ?? [] else { return }
    organization.bodies.update(body) { $0.seats = Fact(seats.isEmpty ? .absent : .stated(seats), change.origin) }
  }

  // MARK: Resources

  mutating func add(_ resources: Resources, to body: BodyID, from giver: BodyID?, by change: Change) {
    if giver == body { return report(.withItself(body), of: change) }
    guard areThere([giver, body].compactMap { $0 }, for: change) else { return }
    if let giver {
      guard withdraw(resources, from: giver, by: change) else { return }
    }
    organization.bodies.update(body) { body in
      if let capacity = resources.capacity { body.capacity = body.capacity.adding(capacity, change.origin) { $0 + $1 } }
      if let headcount = resources.headcount {
        body.headcount = body.headcount.adding(headcount, change.origin) { $0 + $1 }
      }
    }
  }

  /// False, with what stands in the way reported, when the body has too little.
  @discardableResult
  mutating func withdraw(_ resources: Resources, from body: BodyID, by change: Change) -> Bool {
    guard areThere([body], for: change), let entry = organization.bodies[body] else { return false }
    let isTooLittle =
      resources.capacity.map { entry.capacity.isSurelyLess(than: $0, nothing: .zero) } ?? false
      || resources.headcount.map { entry.headcount.isSurelyLess(than: $0, nothing: 0) } ?? false
    if isTooLittle {
      report(.tooLittle(body), of: change)
      return false
    }
    organization.bodies.update(body) { body in
      if let capacity = resources.capacity { body.capacity = body.capacity.adding(capacity, change.origin) { $0 - $1 } }
      if let headcount = resources.headcount {
        body.headcount = body.headcount.adding(headcount, change.origin) { $0 - $1 }
      }
    }
    return true
  }

  // MARK: Posts, documents, decisions

  mutating func vacate(_ role: RequiredRoleID, in bodies: [BodyID], by change: Change) {
    guard let required = organization.work.requiredRoles[role] else { return }
    for body in bodies where !required.units.contains(body) { report(.notNeeded(role, body), of: change) }
    let units = bodies.isEmpty ? required.units : bodies.filter(required.units.contains)
    var isAnythingVacated = false
    organization.work.requiredRoles.update(role) { role in
      for unit in units {
        if let index = role.posts.firstIndex(where: { $0.body == unit }) {
          if role.posts[index].holder.isAbsent { continue }
          role.posts[index].holder = Fact(.absent, change.origin)
        } else {
          role.posts.append(RequiredRole.Post(body: unit, holder: Fact(.absent, change.origin)))
        }
        isAnythingVacated = true
      }
    }
    if !isAnythingVacated, !units.isEmpty { report(.alreadyVacant(role), of: change) }
  }

  mutating func adopt(_ document: DocumentID, by decider: Fact<BodyID>, _ change: Change) {
    if let body = decider.value, !areThere([body], for: change) { return }
    let knowledge: Knowledge<GoverningDocument.Decider> =
      switch decider.knowledge {
      case .stated(let body): .stated(.body(body))
      case .absent: .absent
      case .unknown: .unknown
      }
    organization.documents.update(document) { $0.decidedBy = Fact(knowledge, decider.provenance) }
  }

  mutating func decide(_ decision: DecisionID, by change: Change) {
    guard let entry = organization.work.decisions[decision] else { return }
    guard let date = change.from else { return report(.undated(decision), of: change) }
    if entry.date.value == date { return report(.alreadyDecided(decision), of: change) }
    if let decider = entry.decidedBy.value, let body = organization.bodies[decider] {
      let isThere = obstacle(to: decider, on: change) == nil && body.standing.isActive
      if !isThere { return report(.deciderInactive(decision, decider), of: change) }
    }
    organization.work.decisions.update(decision) { $0.date = Fact(.stated(date), change.origin) }
  }
}

extension Fact {
  /// The fact and another amount; unknown as soon as one of them is.
  fileprivate func adding(_ amount: Fact, _ origin: Provenance, _ sum: (Value, Value) -> Value) -> Fact
  where Value: AdditiveAmount {
    switch (knowledge, amount.knowledge) {
    case (_, .absent): self
    case (.unknown, _), (_, .unknown): Fact(.unknown, isUnknown ? provenance : origin)
    case (.absent, .stated(let added)): Fact(.stated(sum(.nothing, added)), origin)
    case (.stated(let own), .stated(let added)): Fact(.stated(sum(own, added)), origin)
    }
  }

  /// False when nobody knows.
  fileprivate func isSurelyLess(than amount: Fact, nothing: Value) -> Bool where Value: Comparable {
    guard let amount = amount.value, !isUnknown else { return false }
    return (value ?? nothing) < amount
  }
}

/// What can be added up from nothing.
private protocol AdditiveAmount {
  static var nothing: Self { get }
}

extension Quantity: AdditiveAmount { fileprivate static var nothing: Quantity { .zero } }
extension Int: AdditiveAmount { fileprivate static var nothing: Int { 0 } }

// MARK: Amendments

extension Body {
  fileprivate mutating func amend(with amendment: BodyAmendment) {
    if let commissioners = amendment.commissioners { self.commissioners = commissioners }
    if let mandate = amendment.mandate { self.mandate = mandate }
    if let legalForm = amendment.legalForm { self.legalForm = legalForm }
    if let members = amendment.members { self.members = members }
    if let seats = amendment.seats { self.seats = seats }
    if let capacity = amendment.capacity { self.capacity = capacity }
    if let headcount = amendment.headcount { self.headcount = headcount }
    if let funders = amendment.funders { self.funders = funders }
    if let isTemporary = amendment.isTemporary { self.isTemporary = isTemporary }
  }
}

extension Responsibility.Task {
  mutating func amend(with amendment: TaskAmendment) {
    if let responsible = amendment.responsible { self.responsible = responsible }
    if let deadlines = amendment.deadlines { self.deadlines = deadlines }
    if let state = amendment.state { self.state = state }
  }
}

extension Service {
  mutating func amend(with amendment: ServiceAmendment) {
    if let from = amendment.from { self.from = from }
    if let contractEnd = amendment.contractEnd { self.contractEnd = contractEnd }
    if let neededUntil = amendment.neededUntil { self.neededUntil = neededUntil }
    if let decommissioned = amendment.decommissioned { self.decommissioned = decommissioned }
  }
}
