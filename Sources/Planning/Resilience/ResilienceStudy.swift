public import Checking
public import LinearModel
public import Responsibility
import Vocabulary

/// Pauses bodies, one or two at a time, and plans anew for each: the questions behind a `Resilience`.
///
/// Every question can be asked on its own and in any order, so that whoever asks may ask several at once.
public struct ResilienceStudy: Sendable {
  /// The organisation before any of the pauses. Roles that were empty already are settled to be so: no pause can be
  /// blamed for them, and no plan of a pause is to fill them.
  public let situation: Situation
  /// The bodies that can be paused, in declared order.
  public let bodies: [BodyID]
  /// The roles that were empty already.
  public let emptyBefore: [EmptyRole]

  /// A role that had no active holder before any pause.
  public struct EmptyRole: Sendable, Hashable {
    public let area: AreaID
    public let role: Role
  }

  public init(_ situation: Situation) {
    var organization = situation.organization
    var empty: [EmptyRole] = []
    for area in situation.now.activeAreas {
      for role in [Role.owner, .performer, .support]
      where situation.now.activeHolders(of: role, on: area).isEmpty
        && !situation.now.namedHolders(of: role, on: area).isEmpty
      {
        empty.append(EmptyRole(area: area.id, role: role))
        organization.areas.update(area.id) { $0.roles[role] = Fact(.absent, area.roles[role].provenance) }
      }
    }
    emptyBefore = empty
    let settled = OrganizationState(organization, on: situation.day)
    self.situation = Situation(
      scenario: situation.scenario, before: settled, now: settled, alternative: situation.alternative)
    bodies = situation.now.activeBodies.map(\.id)
  }

  /// Every body by itself.
  public var singles: [[BodyID]] { bodies.map { [$0] } }

  /// Every two bodies, those of the first body first.
  public var pairs: [[BodyID]] {
    bodies.indices.flatMap { one in bodies[(one + 1)...].map { [bodies[one], $0] } }
  }

  /// The organisation with the bodies paused and nothing else done.
  public func pausing(_ bodies: [BodyID]) -> Situation {
    var organization = situation.organization
    for body in bodies {
      organization.bodies.update(body) { $0.standing = .paused(since: nil, until: nil, by: nil) }
    }
    return Situation(
      scenario: situation.scenario, before: situation.now, now: OrganizationState(organization, on: situation.day),
      alternative: situation.alternative)
  }

  /// What comes of pausing the bodies; nil when a limit came before any plan was found.
  public func outcome(
    of bodies: [BodyID], with planner: Planner<some Solver>
  ) throws -> PauseOutcome? {
    let paused = pausing(bodies)
    let plan = try planner.plan(paused, findingTies: false)
    if case .nothingFound = plan.status { return nil }
    let fallen = Set(fallen(in: plan.problem))
    // Where the file's demands cannot be met there is no plan, and nothing is saved.
    let assignments =
      plan.situation == nil
      ? plan.problem.slots.map {
        PlannedAssignment(slot: $0, bodies: [], equallyGood: [], equallyGoodAlone: [], obstacles: [])
      } : plan.assignments
    let planned = plan.situation ?? paused
    return PauseOutcome(
      bodies: bodies, fallen: plan.problem.slots.filter(fallen.contains),
      orphansAtOnce: orphans(in: paused), decisions: decisions(of: bodies), status: plan.status, isSum: false,
      saved: assignments.filter { fallen.contains($0.slot) && !$0.bodies.isEmpty },
      lost: assignments.filter { fallen.contains($0.slot) && $0.bodies.isEmpty },
      voices: VoicesLost().contributions(in: planned).filter { $0.subject != nil && $0.amount > 0 },
      overloads: overloads(in: planned), orphans: orphans(in: planned), conflict: plan.conflict)
  }

  // MARK: What falls

  /// The roles that somebody held before the pause and nobody does after it.
  private func fallen(in problem: PlanningProblem) -> [Slot] {
    problem.slots.filter { slot in
      guard slot.isVacated, let area = situation.organization.areas[slot.area] else { return false }
      return !situation.now.activeHolders(of: slot.role, on: area).isEmpty
    }
  }

  /// The bodies whose stated commissioners and those that follow from areas were some and are none. Who is not known
  /// in full may have others, and who is stated to need none or stands highest is not in want of one.
  private func orphans(in paused: Situation) -> [BodyID] {
    paused.now.activeBodies.filter { body in
      guard case .stated = body.commissioners.knowledge, body.kind != .assembly,
        paused.organization.rank(of: body.level) != 1
      else { return false }
      return paused.now.commissions(of: body.id).isEmpty && !situation.now.commissions(of: body.id).isEmpty
    }.map(\.id)
  }

  private func decisions(of bodies: [BodyID]) -> [DecisionID] {
    situation.organization.work.decisions.filter { $0.decidedBy.value.map(bodies.contains) ?? false }.map(\.id)
  }

  /// What the plan adds beyond capacity. A body that was beyond it before has only what came on top.
  private func overloads(in planned: Situation) -> [Contribution] {
    planned.now.activeBodies.compactMap { body in
      guard let capacity = body.capacity.value else { return nil }
      let excess = planned.now.load(of: body.id).sum - max(capacity, situation.now.load(of: body.id).sum)
      guard excess > .zero else { return nil }
      return Contribution(excess.thousandths, Text(situation.names.body(body.id)), about: .body(body.id))
    }
  }
}
