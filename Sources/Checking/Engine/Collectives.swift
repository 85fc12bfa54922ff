import Responsibility

extension Situation {
  /// The bodies, each collective that is taken apart replaced by its members. Each body once.
  func expanded(_ bodies: some Sequence<BodyID>) -> [BodyID] {
    var found: [BodyID] = []
    var seen: Set<BodyID> = []
    var waiting = Array(bodies.reversed())
    while let body = waiting.popLast() {
      guard seen.insert(body).inserted else { continue }
      if let members = organization.bodies[body]?.collectedBodies, !members.isEmpty {
        waiting.append(contentsOf: members.reversed())
      } else {
        found.append(body)
      }
    }
    return found
  }

  /// True when there is nobody in particular behind any of the bodies: all are collectives or structures whose members
  /// are not stated.
  func areUnnamed(_ bodies: [BodyID]) -> Bool {
    !bodies.isEmpty && expanded(bodies).allSatisfy { organization.bodies[$0]?.kind == .collective }
  }
}
