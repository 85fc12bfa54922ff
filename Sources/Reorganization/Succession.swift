import Responsibility

/// What passes from bodies that end to the one that carries on, besides their roles.
extension Organization {
  /// Seats and commissioners. One that has facts of its own keeps them, unless it unites with the others.
  mutating func inheritFacts(
    from ending: [BodyID], to successor: BodyID, uniting: Bool, origin: Provenance
  ) {
    guard let heir = bodies[successor] else { return }
    let earlier = ending.compactMap { bodies[$0] }
    let sources = uniting ? [heir] + earlier : earlier
    if uniting || !heir.seats.isWritten {
      let seats = Knowledge.union(of: sources.map(\.seats.knowledge), isNothingUnlessAllKnown: true) { $0.united }
      if seats != heir.seats.knowledge { bodies.update(successor) { $0.seats = Fact(seats, origin) } }
    }
    if uniting || !heir.commissioners.isWritten {
      let united = Knowledge.union(of: sources.map(\.commissioners.knowledge), isNothingUnlessAllKnown: false) {
        $0.unique.filter { $0 != successor && !ending.contains($0) }
      }
      if united != heir.commissioners.knowledge { bodies.update(successor) { $0.commissioners = Fact(united, origin) } }
    }
    if heir.scope.isEmpty || uniting {
      bodies.update(successor) { $0.scope += earlier.flatMap(\.scope) }
    }
  }

  /// Whoever names one of the bodies names the one that carries on: as commissioner, funder, in seats, for documents,
  /// for tasks that are not done and for decisions that are not taken.
  mutating func redirectReferences(
    from ending: Set<BodyID>, to successor: BodyID, on day: Day?, origin: Provenance
  ) {
    let path = Redirection(from: ending, to: successor, origin: origin)
    bodies.updateAll { body in
      guard !ending.contains(body.id) else { return }
      path.follow(&body.commissioners, leavingOut: body.id)
      path.follow(&body.funders, leavingOut: body.id)
      path.followSeats(&body.seats, leavingOut: body.id)
      path.followMembers(&body.members, leavingOut: body.id)
    }
    documents.updateAll { document in
      path.followDecider(&document.decidedBy)
      path.followHoldings(&document.consulted)
    }
    redirectWork(along: path, on: day)
  }

  private mutating func redirectWork(along path: Redirection, on day: Day?) {
    work.tasks.updateAll { task in
      guard task.state.value != .done else { return }
      path.followHoldings(&task.responsible)
      path.followHoldings(&task.performers)
      path.followHoldings(&task.consulted)
      for index in task.deadlines.indices { path.follow(&task.deadlines[index].recipient) }
      for index in task.escalations.indices { path.follow(&task.escalations[index].recipient) }
      task.within = task.within.map(path.end)
    }
    work.controls.updateAll { path.followHoldings(&$0.performers) }
    work.requiredRoles.updateAll { role in
      role.units = role.units.map(path.end).unique
      var seen: Set<BodyID> = []
      for index in role.posts.indices { role.posts[index].body = path.end(of: role.posts[index].body) }
      role.posts = role.posts.filter { seen.insert($0.body).inserted }
    }
    work.decisions.updateAll { decision in
      let isTaken = day.flatMap { day in decision.date.value.map { $0.earliest < day } } ?? false
      guard !isTaken else { return }
      path.follow(&decision.decidedBy)
      path.follow(&decision.recipients, leavingOut: nil)
    }
  }
}

/// Bodies that are to be read as another.
private struct Redirection {
  let ending: Set<BodyID>
  let successor: BodyID
  let origin: Provenance

  init(from ending: Set<BodyID>, to successor: BodyID, origin: Provenance) {
    self.ending = ending
    self.successor = successor
    self.origin = origin
  }

  func end(of body: BodyID) -> BodyID { ending.contains(body) ? successor : body }

  private func replace<Value>(_ fact: inout Fact<Value>, by value: (Value) -> Value) {
    guard let old = fact.value else { return }
    let new = value(old)
    if new != old { fact = Fact(.stated(new), origin) }
  }

  func follow(_ fact: inout Fact<BodyID>) { replace(&fact, by: end) }

  /// - Parameter itself: the body that the fact is about, which cannot be its own commissioner.
  func follow(_ fact: inout Fact<[BodyID]>, leavingOut itself: BodyID?) {
    replace(&fact) { list in
      guard list.contains(where: ending.contains) else { return list }
      return list.map(end).unique.filter { $0 != itself }
    }
  }

  func followHoldings(_ fact: inout Fact<[Holding]>) {
    replace(&fact) { holdings in
      holdings.contains { ending.contains($0.body) }
        ? holdings.redirected(from: ending, to: successor, at: origin.place) : holdings
    }
  }

  func followDecider(_ fact: inout Fact<GoverningDocument.Decider>) {
    replace(&fact) { decider in
      if case .body(let body) = decider { .body(end(of: body)) } else { decider }
    }
  }

  private func end(of holder: Seat.Holder) -> Seat.Holder {
    if case .body(let body) = holder { .body(end(of: body)) } else { holder }
  }

  func followSeats(_ fact: inout Fact<[Seat]>, leavingOut itself: BodyID) {
    replace(&fact) { seats in
      guard seats.contains(where: { end(of: $0.holder) != $0.holder }) else { return seats }
      return seats.map { seat in
        var seat = seat
        seat.holder = end(of: seat.holder)
        return seat
      }.united.filter { $0.holder != .body(itself) }
    }
  }

  func followMembers(_ fact: inout Fact<[Seat.Holder]>, leavingOut itself: BodyID) {
    replace(&fact) { members in
      guard members.contains(where: { end(of: $0) != $0 }) else { return members }
      return members.map { end(of: $0) }.unique.filter { $0 != .body(itself) }
    }
  }
}

extension [Seat] {
  /// Each holder once, and once as a substitute. A seat that speaks counts before a neutral one.
  fileprivate var united: [Seat] {
    var result: [Seat] = []
    for seat in self {
      guard let index = result.firstIndex(where: { $0.isSame(as: seat) }) else {
        result.append(seat)
        continue
      }
      result[index].isNeutral = result[index].isNeutral && seat.isNeutral
      if let one = result[index].count, let other = seat.count { result[index].count = Swift.max(one, other) }
    }
    return result
  }
}

extension Seat {
  /// True for two seats that cannot stand beside each other in one body.
  func isSame(as other: Seat) -> Bool { holder == other.holder && isSubstitute == other.isSubstitute }
}

extension Knowledge {
  /// What several facts say together.
  ///
  /// - Parameter isNothingUnlessAllKnown: true where a list speaks of what is not in it as well, so that one unknown
  ///   makes the whole unknown.
  fileprivate static func union<Element>(
    of all: [Knowledge], isNothingUnlessAllKnown: Bool, _ settle: ([Element]) -> [Element]
  ) -> Knowledge where Value == [Element] {
    if isNothingUnlessAllKnown, all.contains(.unknown) { return .unknown }
    var elements: [Element] = []
    for case .stated(let value) in all { elements += value }
    elements = settle(elements)
    if !elements.isEmpty { return .stated(elements) }
    return all.contains(.unknown) ? .unknown : .absent
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
