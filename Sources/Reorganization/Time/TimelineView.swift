import Checking
public import Responsibility

/// An alternative laid out in time: who owns what from when to when, which bodies carry anything, which services there
/// are, and what is missing meanwhile. Nothing is guessed: an end that nobody has written is open.
public struct TimelineView: Sendable {
  public let scenario: Scenario
  /// Nil for the organisation as it is.
  public let alternative: Alternative?
  /// The organisation once all changes have been made, for names.
  public let organization: Organization
  /// The first day; nil when nothing is dated.
  public let firstDay: Day?
  /// The last day that anything is known of.
  public let lastDay: Day?
  public let moments: [Moment]
  public let phases: [PhaseSpan]
  public let bodies: [BodyTrack]
  public let areas: [AreaTrack]
  public let services: [ServiceTrack]
  public let gaps: [TimeGap]
  public let parallels: [ParallelPeriod]

  public init(of timeline: Timeline) {
    let timeline = timeline.goingByPlans
    scenario = timeline.scenario
    alternative = timeline.alternative
    let moments = timeline.moments
    self.moments = moments
    let first = timeline.firstDay
    firstDay = first
    let reaches = moments.flatMap(\.reasons).map { $0.edge.zone?.upperBound ?? $0.edge.day }
    lastDay = ([first].compactMap { $0 } + reaches).max()
    let sampling = Sampling(of: timeline, moments: moments)
    organization = timeline.situation().organization
    phases = PhaseLayout(timeline: timeline, moments: moments).phases
    bodies = organization.bodies.map { sampling.track(of: $0.id) }
    let reader = AreaReader(sampling: sampling, bodies: bodies)
    areas = organization.areas.compactMap { reader.track(of: $0.id) }
    let serviceReader = ServiceReader(scenario: timeline.scenario, organization: organization, first: first)
    services = organization.services.map(serviceReader.track)
    gaps = reader.gaps(in: areas) + serviceReader.gaps
    parallels = serviceReader.parallels
  }
}

extension Sampling {
  fileprivate func track(of id: BodyID) -> BodyTrack {
    let standing = stretches { situation in
      situation.organization.bodies[id].map { BodyTrack.Standing($0.standing) }
    } causedBy: {
      $0.concerns(standingOf: id)
    }
    let mandate = stretches { situation in
      situation.organization.bodies[id].flatMap { body in
        body.standing.isActive ? BodyTrack.MandateState(body.mandateStatus) : nil
      }
    } causedBy: {
      $0 == .mandateDecided(id) || $0.concerns(standingOf: id)
    }
    return BodyTrack(body: id, standing: standing, mandate: mandate)
  }
}

extension BodyTrack.Standing {
  fileprivate init(_ standing: Responsibility.Standing) {
    switch standing {
    case .active: self = .active
    case .paused: self = .paused
    case .dissolved: self = .dissolved
    case .planned: self = .planned
    case .ended: self = .ended
    }
  }
}

extension BodyTrack.MandateState {
  fileprivate init(_ status: MandateStatus) {
    switch status {
    case .present: self = .present
    case .missing: self = .missing
    case .unknown: self = .unknown
    }
  }
}
