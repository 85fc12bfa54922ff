import Checking
public import Responsibility

/// What a change means for a service or a governing document: who answered for it before, and who does after.
public struct FoundationConsequence: Sendable {
  public enum Foundation: Sendable, Hashable {
    case service(ServiceID)
    case document(DocumentID)
  }

  public let foundation: Foundation
  public let before: RoleState
  public let after: RoleState

  /// Services and documents whose owners or deciders change, in declared order, documents first.
  static func all(in situation: Situation) -> [FoundationConsequence] {
    let organization = situation.organization
    var areas: [ServiceID: [Area]] = [:]
    for area in situation.now.activeAreas { for service in area.services { areas[service, default: []].append(area) } }
    let documents = organization.documents.compactMap { document in
      FoundationConsequence(
        .document(document.id), before: decider(of: document.id, in: situation.before),
        after: decider(of: document.id, in: situation.now))
    }
    let services = organization.services.compactMap { service -> FoundationConsequence? in
      let served = areas[service.id] ?? []
      return served.isEmpty
        ? nil
        : FoundationConsequence(
          .service(service.id), before: owners(of: served, in: situation.before),
          after: owners(of: served, in: situation.now))
    }
    return documents + services
  }

  /// Nil when the same answer for it.
  private init?(_ foundation: Foundation, before: RoleState, after: RoleState) {
    guard !before.isSame(as: after) else { return nil }
    (self.foundation, self.before, self.after) = (foundation, before, after)
  }

  private static func decider(of document: DocumentID, in state: OrganizationState) -> RoleState {
    switch state.organization.documents[document]?.decidedBy.knowledge ?? .unknown {
    case .unknown: .unknown
    case .absent: .nobody
    case .stated(.body(let body)): state.isActive(body) ? .held([body]) : .lost([body])
    case .stated(.ownerOf(let area)): RoleState(of: .owner, on: state.organization.areas[area], in: state)
    }
  }

  /// The owners of all areas together: held when any is, else lost, else unknown.
  private static func owners(of areas: [Area], in state: OrganizationState) -> RoleState {
    let states = areas.map { RoleState(of: .owner, on: state.organization.areas[$0.id], in: state) }
    var held: [BodyID] = []
    var lost: [BodyID] = []
    for state in states {
      switch state {
      case .held(let bodies): held += bodies.filter { !held.contains($0) }
      case .lost(let bodies): lost += bodies.filter { !lost.contains($0) }
      case .nobody, .unknown: break
      }
    }
    if !held.isEmpty { return .held(held) }
    if !lost.isEmpty { return .lost(lost) }
    return states.contains(.unknown) ? .unknown : .nobody
  }
}
