import Checking
public import Responsibility

extension Situation {
  /// The situation with some roles given to bodies. An empty list empties the role; one that has lost its holders
  /// already stays as it is, so that they are still named.
  func filling(_ slots: [Slot], with holders: [[BodyID]]) -> Situation {
    var organization = now.organization
    var changes = self.changes
    var appointments = self.appointments
    for (slot, bodies) in zip(slots, holders) {
      if bodies.isEmpty, let area = organization.areas[slot.area], now.activeHolders(of: slot.role, on: area).isEmpty {
        continue
      }
      let fact = Fact(
        .stated(bodies.map { Holding(body: $0, place: slot.place) }), Provenance(place: slot.place, basis: .inferred))
      organization.areas.update(slot.area) { $0.roles[slot.role] = fact }
      if Set(bodies) != Set(slot.current) {
        let from = changes.last?.from
        changes.append(Change(.assign(slot.area, [slot.role: fact]), from: from))
        appointments.append(Appointment(area: slot.area, role: slot.role, holders: fact, from: from))
      }
    }
    return Situation(
      scenario: scenario, before: before, now: OrganizationState(organization, on: now.day), alternative: alternative,
      changes: changes, incidents: incidents, appointments: appointments)
  }
}

extension Plan {
  /// The plan as an alternative on top of the one it was made for, if it was made for one; nil when there is no plan.
  public func alternative(id: AlternativeID, name: String, source: String) -> Alternative? {
    guard situation != nil else { return nil }
    var roles: [AreaID: [Role: Fact<[Holding]>]] = [:]
    var order: [AreaID] = []
    for assignment in assignments where Set(assignment.bodies) != Set(assignment.slot.current) {
      if roles[assignment.slot.area] == nil { order.append(assignment.slot.area) }
      roles[assignment.slot.area, default: [:]][assignment.slot.role] = Fact(
        assignment.bodies.isEmpty ? .absent : .stated(assignment.bodies.map { Holding(body: $0) }))
    }
    return Alternative(
      id: id, name: name, basedOn: problem.situation.alternative?.id,
      from: problem.situation.changes.compactMap(\.from).last,
      changes: order.map { Change(.assign($0, roles[$0] ?? [:])) },
      note: EntryNote(provenance: Provenance(source: source, basis: .inferred)))
  }
}
