public import Checking
public import Responsibility

/// An alternative laid out in time: which changes have taken effect on a day, and what the organisation then is.
public struct Timeline: Sendable {
  public let scenario: Scenario
  /// Nil for the organisation as it is.
  public let alternative: Alternative?
  /// Every change of the alternative and of those it is based on, each with the date that holds for it, in the order
  /// they take effect. Undated changes come first: nothing says that they wait for anything.
  public let changes: [Change]
  /// True when a mandate that is planned for a day after today counts as decided once the day has come.
  private var presumesPlans = false

  /// - Parameter alternative: nil for the organisation as it is.
  public init(of scenario: Scenario, alternative: AlternativeID?) {
    self.scenario = scenario
    self.alternative = alternative.flatMap { scenario.alternatives[$0] }
    changes = alternative.map { Self.dated(scenario.lineage(of: $0)) } ?? []
  }

  /// The same timeline, going by what is planned: who looks along the whole time asks how long a mandate is missing, and
  /// the plan is all there is to say it. On a single day a mandate that is only planned is missing.
  public var goingByPlans: Timeline {
    var timeline = self
    timeline.presumesPlans = true
    return timeline
  }

  /// The organisation on a day, before and after the changes that have then taken effect.
  ///
  /// - Parameter day: nil for the day on which the last change takes effect.
  public func situation(on day: Day? = nil) -> Situation {
    let today = scenario.referenceDate?.earliest
    let before = OrganizationState(Self.standing(scenario.organization, on: today), on: today ?? day)
    guard let alternative else {
      let state = day.map { OrganizationState(organization(after: [], on: $0), on: $0) } ?? before
      return Situation(scenario: scenario, before: before, now: state)
    }
    let day = day ?? lastDay
    let effective = changes.filter { change in
      guard let day, let from = change.from else { return true }
      return from.earliest <= day
    }
    return Situation(
      scenario: scenario, before: before, now: OrganizationState(organization(after: effective, on: day), on: day),
      alternative: alternative, changes: effective)
  }

  /// The organisation on a day when just these changes have been made.
  func organization(after changes: [Change], on day: Day?) -> Organization {
    var organization = Self.standing(scenario.organization, on: day)
    for change in changes { organization.apply(change, on: day) }
    if presumesPlans, let day, let today = scenario.referenceDate?.earliest {
      organization.bodies.updateAll { $0.decideMandate(by: day, after: today) }
    }
    return organization
  }

  /// The day on which all changes have taken effect; nil when nothing is dated.
  var lastDay: Day? {
    let days = changes.compactMap { $0.from?.earliest } + [scenario.referenceDate?.earliest].compactMap { $0 }
    return days.max()
  }

  private static func dated(_ lineage: [Alternative]) -> [Change] {
    var inherited: DateText?
    var changes: [Change] = []
    for alternative in lineage {
      inherited = alternative.from ?? inherited ?? changes.compactMap(\.from).min { $0.earliest < $1.earliest }
      for change in alternative.changes {
        var dated = change
        dated.from = change.from ?? inherited
        changes.append(dated)
      }
    }
    return changes.enumerated()
      .sorted { left, right in
        switch (left.element.from?.earliest, right.element.from?.earliest) {
        case (let one?, let other?) where one != other: one < other
        case (nil, _?): true
        case (_?, nil): false
        default: left.offset < right.offset
        }
      }
      .map(\.element)
  }

  /// The organisation with the standing that each body's own period gives it on the day.
  private static func standing(_ organization: Organization, on day: Day?) -> Organization {
    guard let day else { return organization }
    var dated = organization
    dated.bodies.updateAll { body in
      if let from = body.period.from, day < from.earliest {
        body.standing = .planned(from: from)
      } else if let end = body.period.through, let last = end.latest, day > last {
        body.standing = .ended(end)
      }
    }
    return dated
  }
}

extension Body {
  /// Takes a mandate that is planned for a day after today as decided once the day has come, as every other step of a
  /// plan is. One that should have been decided before today is not: the file would have said so.
  fileprivate mutating func decideMandate(by day: Day, after today: Day) {
    guard var planned = mandate.value, planned.adopted == nil, let date = planned.planned, date.earliest > today,
      date.earliest <= day
    else { return }
    planned.adopted = date
    mandate.knowledge = .stated(planned)
  }
}
