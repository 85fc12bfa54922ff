import Responsibility

extension Scenario {
  /// Puts all areas and tasks into the hands of a few bodies: whatever is looked through for each area of a body, and
  /// whatever a sentence lists, shows here when it grows faster than the file.
  mutating func crowd() {
    let ids = organization.bodies.ids
    let areas = organization.areas.ids
    let parties = organization.parties.ids
    guard let first = ids.first, let last = ids.last else { return }
    let middle = ids[ids.count / 2]
    organization.areas.updateAll { area in
      let place = area.note.place
      let hands: [(Role, [BodyID])] = [
        (.owner, [first]), (.performer, [last, middle]), (.support, [middle]), (.consulted, [last]),
        (.informed, [first]),
      ]
      for (role, bodies) in hands {
        area.roles[role] = Fact(
          .stated(bodies.map { Holding(body: $0, place: place) }), Provenance(place: place))
      }
      area.followsUp = Array(areas.prefix(1))
      area.overlaps = area.followsUp
    }
    organization.bodies.update(first) { body in
      body.seats = Fact(.stated([Seat(holder: .party(parties[0])), Seat(holder: .body(last))]), body.seats.provenance)
      body.mandate = Fact(.stated(Mandate(scope: Array(areas.prefix(1)))), body.mandate.provenance)
      body.capacity = Fact(.stated(Quantity(10)), body.note.provenance)
      body.scope = areas.map { ScopeItem(text: $0.rawValue, coveredBy: Fact(.absent), overlaps: [$0]) }
    }
    organization.bodies.updateAll { body in
      body.commissioners = Fact(.stated([middle]), body.note.provenance)
      body.funders = body.commissioners
    }
    organization.work.tasks.updateAll { task in
      task.responsible = Fact(.stated([Holding(body: first)]), task.note.provenance)
      task.areas = [areas[0]]
    }
    organization.work.controls.updateAll { control in
      control.performers = Fact(.stated([Holding(body: first)]), control.note.provenance)
    }
    organization.areas.updateAll { area in
      if area.concerns.isEmpty { area.concerns = Array(parties.suffix(1)) }
    }
  }
}
