import Checking
import Responsibility

/// The organisation on every day that something changes, so that each track can be read off without knowing which
/// operation brought the change.
struct Sampling {
  let days: [Day]
  let situations: [Situation]
  private let edges: [Day: [Moment.Reason]]

  init(of timeline: Timeline, moments: [Moment]) {
    days = timeline.daysToCheck
    situations = days.isEmpty ? [timeline.situation()] : days.map { timeline.situation(on: $0) }
    edges = Dictionary(uniqueKeysWithValues: moments.map { ($0.day, $0.reasons) })
  }

  /// What holds from when to when. Nil for a day on which there is nothing to say.
  ///
  /// - Parameter isCause: picks the reason whose words an edge is given, when several things happen on one day.
  func stretches<State: Hashable & Sendable>(
    _ state: (Situation) -> State?, causedBy isCause: (Moment.Occasion) -> Bool
  ) -> [Stretch<State>] {
    var found: [Stretch<State>] = []
    var current: (state: State, start: TimeEdge?)?
    for (index, situation) in situations.enumerated() {
      let next = state(situation)
      guard next != current?.state else { continue }
      let edge = index == 0 ? nil : edge(on: days[index], isCause)
      if let current { found.append(Stretch(current.state, TimeSpan(start: current.start, end: edge))) }
      current = next.map { ($0, edge) }
    }
    if let current { found.append(Stretch(current.state, TimeSpan(start: current.start))) }
    return found
  }

  private func edge(on day: Day, _ isCause: (Moment.Occasion) -> Bool) -> TimeEdge {
    let reasons = edges[day] ?? []
    return (reasons.first { isCause($0.occasion) } ?? reasons.first { $0.occasion.isChange } ?? reasons.first)?.edge
      ?? .on(day)
  }
}

extension Moment.Occasion {
  fileprivate var isChange: Bool {
    switch self {
    case .change, .pauseEnds: true
    default: false
    }
  }

  /// True for what gives out the roles of the area, or begins or ends it.
  func concerns(_ area: AreaID) -> Bool {
    switch self {
    case .change(let change): if case .assign(area, _) = change.operation { true } else { false }
    case .areaBegins(area), .areaEnds(area): true
    default: false
    }
  }

  /// True for what begins, ends or rests the body.
  func concerns(standingOf body: BodyID) -> Bool {
    switch self {
    case .change(let change), .pauseEnds(let change):
      switch change.operation {
      case .pause(body), .resume(body), .dissolve(body): true
      default: false
      }
    case .bodyBegins(body), .bodyEnds(body): true
    default: false
    }
  }
}
