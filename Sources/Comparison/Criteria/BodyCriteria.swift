import Checking
import Responsibility
import Vocabulary

/// What each body carries, and how much is gathered on one of them. Only shown: whether it is good that a body owns
/// more depends on which; that too much is gathered on one is the goal of balance.
struct BodyCriteria: CriterionFamily {
  private static let roles: [Role] = [.owner, .performer, .support]

  func rows(for contenders: [Contender]) -> [ComparedCriterion] {
    guard let first = contenders.first else { return [] }
    let bodies = first.situation.organization.bodies.ids.filter { body in
      contenders.contains { Burden(of: body, in: $0.situation.now).carriesAreas }
    }
    let names = first.situation.names
    let carried = bodies.flatMap { body in
      Self.roles.map { role in
        ComparedCriterion(
          Criterion(
            "\(role.rawValue).\(body.rawValue)", .bodies, Self.title(of: role, names.body(body)), isDirected: false),
          contenders.map { Measurement($0.situation.now.count(of: role, for: body)) })
      }
    }
    let shares = [Role.owner, .performer].map { role in
      ComparedCriterion(
        Criterion("share.\(role.rawValue)", .bodies, Self.shareTitle(of: role), isDirected: false),
        contenders.map { Self.share(of: role, in: $0.situation.now) })
    }
    let isMeasured = contenders.contains { contender in
      contender.situation.organization.areas.contains { !$0.effort.isEmpty }
        || contender.situation.organization.bodies.contains { $0.capacity.value != nil }
    }
    guard isMeasured else {
      let load = Criterion(
        "load", .bodies, Text(sv: "Belastning mot kapacitet", en: "Load against capacity"), isDirected: false)
      return shares + carried + [ComparedCriterion(load, contenders.map { _ in .unknown })]
    }
    let loads = bodies.map { body in
      ComparedCriterion(
        Criterion(
          "load.\(body.rawValue)", .bodies,
          Text(sv: "Belastning: \(names.body(body))", en: "Load: \(names.body(body))"), isDirected: false),
        contenders.map { Self.load(of: body, in: $0.situation.now) })
    }
    return shares + carried + loads
  }

  private static func title(of role: Role, _ name: String) -> Text {
    switch role {
    case .owner: Text(sv: "\(name) äger", en: "\(name) owns")
    case .performer: Text(sv: "\(name) utför", en: "\(name) performs")
    default: Text(sv: "\(name) stöder", en: "\(name) supports")
    }
  }

  private static func shareTitle(of role: Role) -> Text {
    role == .owner
      ? Text(sv: "Störst andel av det ägda", en: "Largest share of what is owned")
      : Text(sv: "Störst andel av det utförda", en: "Largest share of what is performed")
  }

  /// The body with most areas of all that somebody is known to hold.
  private static func share(of role: Role, in state: OrganizationState) -> Measurement {
    let held = state.activeAreas.count { !state.activeHolders(of: role, on: $0).isEmpty }
    let most = state.activeBodies.map { state.count(of: role, for: $0.id) }.max() ?? 0
    guard held > 0 else { return Measurement(0, wording: Text("–")) }
    // Rounded to whole percentages: nobody decides on the decimals.
    let percentage = (200 * most + held) / (2 * held)
    return Measurement(percentage, wording: Text(sv: "\(percentage) %", en: "\(percentage)%"))
  }

  private static func load(of body: BodyID, in state: OrganizationState) -> Measurement {
    let load = state.load(of: body)
    let capacity = state.organization.bodies[body]?.capacity.value
    guard load.isComplete || !load.items.isEmpty else { return .unknown }
    let sum = load.isComplete ? load.sum.written : Text("≥") + load.sum.written
    let limit = capacity.map(\.written) ?? Text("?")
    let units = load.sum.thousandths
    return Measurement(
      [Measurement.Part(units, least: units, most: load.isComplete ? units : nil)], scale: 1000,
      wording: Text(sv: "\(sum.swedish) av \(limit.swedish)", en: "\(sum.english) of \(limit.english)"))
  }
}
