import Responsibility

/// Makes the changes of an alternative, one after the other in the order they take effect, and keeps account of what
/// stood in their way. What a change names and the organisation lacks is left alone; whoever read the file has
/// reported it.
///
/// A paused body keeps its place in every role, so that the roles come back on resumption unless somebody else has
/// been given them meanwhile. No area is ever taken away: what loses its holder stays, and is seen to have lost it.
struct ChangeApplication {
  var organization: Organization
  private(set) var incidents: [ChangeIncident] = []
  private(set) var appointments: [Appointment] = []
  private var heldAtPause: [BodyID: [HeldRole]] = [:]

  /// Something that happens: a change, or a pause that has come to its last day.
  enum Step {
    case change(Change)
    case endOfPause(Change)
  }

  init(to organization: Organization) { self.organization = organization }

  mutating func take(_ step: Step) {
    switch step {
    case .change(let change): apply(change)
    case .endOfPause(let change): endPause(change)
    }
  }

  private mutating func apply(_ change: Change) {
    switch change.operation {
    case .pause(let body): pause(body, by: change)
    case .resume(let body): resume(body, by: change)
    case .dissolve(let body): dissolve(body, by: change)
    case .establish(let body, let breakout): establish(body, from: breakout, by: change)
    case .replace(let old, let new): succeed([old], by: new, change)
    case .merge(let bodies, let one): succeed(bodies, by: one, change)
    case .transfer(let transfer): make(transfer, by: change)
    case .split(let area, let parts): split(area, into: parts, by: change)
    case .assign(let area, let roles):
      for role in Role.allCases { if let fact = roles[role] { appoint(fact, to: role, on: area, by: change) } }
    case .amend(let body, let amendment): amend(body, with: amendment, by: change)
    case .addResources(let body, let resources, let giver): add(resources, to: body, from: giver, by: change)
    case .withdrawResources(let body, let resources): withdraw(resources, from: body, by: change)
    case .vacate(let role, let bodies): vacate(role, in: bodies, by: change)
    case .amendTask(let task, let amendment): organization.work.tasks.update(task) { $0.amend(with: amendment) }
    case .amendService(let service, let amendment): organization.services.update(service) { $0.amend(with: amendment) }
    case .adopt(let document, let decider): adopt(document, by: decider, change)
    case .decide(let decision): decide(decision, by: change)
    }
  }

  mutating func report(_ cause: ChangeIncident.Cause, of change: Change) {
    incidents.append(ChangeIncident(cause, of: change))
  }

  // MARK: Whether a body is there

  /// What keeps the change from concerning the body; nil when it is there on the day of the change.
  func obstacle(to body: BodyID, on change: Change) -> ChangeIncident.Cause? {
    guard let entry = organization.bodies[body] else { return nil }
    switch entry.standing {
    case .planned: return .notYetThere(body)
    case .dissolved, .ended: return .gone(body)
    case .active, .paused: break
    }
    guard let day = change.from?.earliest else { return nil }
    if let from = entry.period.from, day < from.earliest { return .notYetThere(body) }
    if let last = entry.period.through?.latest, day > last { return .gone(body) }
    return nil
  }

  /// Reports what keeps the change from concerning one of the bodies; true when nothing does.
  mutating func areThere(_ bodies: [BodyID], for change: Change) -> Bool {
    let obstacles = bodies.compactMap { obstacle(to: $0, on: change) }
    for obstacle in obstacles { report(obstacle, of: change) }
    return obstacles.isEmpty
  }

  // MARK: Rest and end

  private mutating func pause(_ body: BodyID, by change: Change) {
    guard areThere([body], for: change), let entry = organization.bodies[body] else { return }
    var since = change.from
    if case .paused(let earlier, let until, _) = entry.standing {
      if until == change.until { return report(.alreadyPaused(body), of: change) }
      since = earlier
    } else {
      heldAtPause[body] = organization.areas.flatMap { area in
        Role.allCases.filter { (area.roles[$0].value ?? []).contains { $0.body == body } }
          .map { HeldRole(area: area.id, role: $0) }
      }
    }
    organization.bodies.update(body) {
      $0.standing = .paused(since: since, until: change.until, by: change.place)
    }
  }

  private mutating func resume(_ body: BodyID, by change: Change) {
    guard areThere([body], for: change) else { return }
    guard case .paused? = organization.bodies[body]?.standing else { return report(.notPaused(body), of: change) }
    wake(body, by: change)
  }

  /// The last day of a pause has passed. A pause that has been ended or prolonged in another way is left alone.
  private mutating func endPause(_ change: Change) {
    guard case .pause(let body) = change.operation,
      case .paused(_, let until, _)? = organization.bodies[body]?.standing, until == change.until
    else { return }
    wake(body, by: change)
  }

  private mutating func wake(_ body: BodyID, by change: Change) {
    organization.bodies.update(body) { $0.standing = .active }
    let taken = (heldAtPause.removeValue(forKey: body) ?? []).filter { held in
      let holders = (organization.areas[held.area]?.roles[held.role].value ?? []).map(\.body)
      return !holders.contains(body) && holders.contains { organization.bodies[$0]?.standing.isActive == true }
    }
    if !taken.isEmpty { report(.rolesTaken(body, taken), of: change) }
  }

  private mutating func dissolve(_ body: BodyID, by change: Change) {
    switch obstacle(to: body, on: change) {
    case .gone: return report(.alreadyGone(body), of: change)
    case let obstacle?: return report(obstacle, of: change)
    case nil: organization.bodies.update(body) { $0.standing = .dissolved(since: change.from, by: change.place) }
    }
  }

  // MARK: Beginning

  private mutating func establish(_ body: BodyID, from breakout: Breakout?, by change: Change) {
    guard let entry = organization.bodies[body] else { return }
    switch entry.standing {
    case .planned: break
    case .dissolved, .ended: return report(.gone(body), of: change)
    case .active, .paused: return report(.alreadyThere(body), of: change)
    }
    organization.bodies.update(body) {
      $0.standing = .active
      $0.period.from = change.from
    }
    guard let breakout else { return }
    make(Transfer(from: breakout.body, to: body, areas: breakout.areas), by: change)
  }

  // MARK: Roles

  /// Gives a role, and remembers from when.
  mutating func appoint(_ holders: Fact<[Holding]>, to role: Role, on area: AreaID, by change: Change) {
    guard organization.areas.contains(area) else { return }
    organization.areas.update(area) { $0.roles[role] = holders }
    appointments.append(
      Appointment(area: area, role: role, holders: holders, from: change.from, place: change.place))
  }
}

extension Change {
  /// Where a fact that follows from the change comes from.
  var origin: Provenance {
    Provenance(place: place, source: note.provenance.source, basis: note.provenance.basis)
  }
}
