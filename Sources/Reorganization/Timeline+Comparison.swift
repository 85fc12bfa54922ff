public import Checking
public import Responsibility

extension Timeline {
  /// The organisation on a day, held against another alternative, or another day, instead of against today.
  ///
  /// - Parameters:
  ///   - day: nil for the day on which the last change takes effect.
  ///   - other: where to start from; of its changes nothing is counted as new.
  ///   - otherDay: nil for the day on which its last change takes effect.
  public func situation(on day: Day? = nil, since other: Timeline, on otherDay: Day? = nil) -> Situation {
    let target = situation(on: day)
    let start = other.situation(on: otherDay)
    let known = Set(start.changes.compactMap(\.place))
    func isFresh(_ place: Place?) -> Bool { place.map { !known.contains($0) } ?? true }
    var situation = Situation(
      scenario: scenario, before: start.now, now: target.now, alternative: target.alternative,
      changes: target.changes.filter { isFresh($0.place) },
      incidents: target.incidents.filter { isFresh($0.change.place) },
      appointments: target.appointments.filter { isFresh($0.place) })
    situation.comparedWith = start.alternative
    return situation
  }
}
