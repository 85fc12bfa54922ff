import Responsibility

extension Organization {
  /// Makes one change. What it names and the organisation lacks is left alone; whoever read the file has reported it.
  ///
  /// A paused body keeps its place in every role, so that the roles come back on resumption unless somebody else has
  /// been given them meanwhile.
  ///
  /// - Parameter day: the day that the organisation is to show; a pause that is over by then leaves no trace.
  mutating func apply(_ change: Change, on day: Day?) {
    switch change.operation {
    case .pause(let body):
      if let day, let last = change.until?.latest, day > last { return }
      bodies.update(body) {
        $0.standing = .paused(since: change.from, until: change.until, by: change.place)
      }
    case .resume(let body):
      bodies.update(body) { body in
        if case .paused = body.standing { body.standing = .active }
      }
    case .dissolve(let body):
      bodies.update(body) { $0.standing = .dissolved(since: change.from, by: change.place) }
    case .assign(let area, let roles):
      areas.update(area) { area in
        for (role, holders) in roles { area.roles[role] = holders }
      }
    case .amend(let body, let amendment):
      bodies.update(body) { $0.amend(with: amendment) }
    }
  }
}

extension Body {
  fileprivate mutating func amend(with amendment: BodyAmendment) {
    if let commissioners = amendment.commissioners { self.commissioners = commissioners }
    if let mandate = amendment.mandate { self.mandate = mandate }
    if let seats = amendment.seats { self.seats = seats }
    if let capacity = amendment.capacity { self.capacity = capacity }
    if let headcount = amendment.headcount { self.headcount = headcount }
    if let funders = amendment.funders { self.funders = funders }
    if let isTemporary = amendment.isTemporary { self.isTemporary = isTemporary }
  }
}
