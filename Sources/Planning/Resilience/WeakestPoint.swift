import Checking
public import Responsibility

/// An area, and every body that can own it.
public struct PossibleOwners: Sendable, Hashable {
  public let area: AreaID
  /// In declared order; the owners of today among them.
  public let bodies: [BodyID]
}

/// The fewest bodies whose pause leaves a critical area without any possible owner.
///
/// An area is without a possible owner when each one of them is paused and not before, so the smallest such set is the
/// possible owners of the area that has the fewest. Nothing has to be searched for, and nothing is left to prove.
public struct WeakestPoint: Sendable, Hashable {
  /// From which criticality on an area counts as critical; nil when none reaches it, so that every area counts.
  public let criticality: Int?
  /// The areas that have the fewest possible owners, in declared order. Never empty.
  public let areas: [PossibleOwners]

  /// How many bodies that is.
  public var size: Int { areas[0].bodies.count }
}

extension ResilienceStudy {
  /// - Parameter criticality: from which an area counts as critical. When none reaches it, every area counts.
  /// - Returns: nil when nobody owns any area.
  public func weakestPoint(from criticality: Int) -> WeakestPoint? {
    // An area that nobody is known to own has nothing to lose.
    let owned = situation.now.activeAreas.filter { !situation.now.activeHolders(of: .owner, on: $0).isEmpty }
    let critical = owned.filter { ($0.criticality.value ?? 0) >= criticality }
    let areas = (critical.isEmpty ? owned : critical)
      .map { PossibleOwners(area: $0.id, bodies: possibleOwners(of: $0)) }
    guard let fewest = areas.map(\.bodies.count).min() else { return nil }
    return WeakestPoint(
      criticality: critical.isEmpty ? nil : criticality, areas: areas.filter { $0.bodies.count == fewest })
  }

  /// The owners of today, and everybody who meets the requirements on a single body and has room for what the area
  /// asks. A body that the file fixes to the role is the only one.
  func possibleOwners(of area: Area) -> [BodyID] {
    let owners = situation.now.activeHolders(of: .owner, on: area)
    let slot = Slot(
      area: area.id, role: .owner, places: 1, before: owners, current: [], criticality: area.criticality.value ?? 1,
      isCounterpartPlanned: false, place: area.roles[.owner].place)
    let fixed = situation.scenario.planning.fixed.filter { $0.area == area.id && $0.role == .owner }.map(\.body)
    return bodies.filter { body in
      if owners.contains(body) { return true }
      guard fixed.isEmpty || fixed.contains(body) else { return false }
      return ObstacleFinder.requirementObstacle(to: body, for: slot, in: situation) == nil && hasRoom(body, for: area)
    }
  }

  /// True when the body can own the area beside all that it does already, as far as its capacity is known and the file
  /// makes a demand of it.
  private func hasRoom(_ body: BodyID, for area: Area) -> Bool {
    guard situation.scenario.planning.isCapacityRequired, let effort = area.effort[.owner],
      let capacity = situation.organization.bodies[body]?.capacity.value
    else { return true }
    let load = situation.now.load(of: body).sum
    return load + effort <= max(capacity, load)
  }
}
