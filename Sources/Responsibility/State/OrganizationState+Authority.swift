/// Whether a body may take the decisions that an area asks of its owner. What nobody has stated bars nobody.
extension OrganizationState {
  /// The decisions that the owner of the area has to take, also on the parts that share its roles. Each once.
  public func decisions(on area: Area) -> [DecisionKind] {
    let asked = areasSharingRoles(of: area).flatMap(\.decisions)
    return DecisionKind.allCases.filter(asked.contains)
  }

  /// The decisions on the area that the body's mandate leaves out of its list; none when it has no list.
  public func decisionsOutsideMandate(of body: BodyID, on area: Area) -> [DecisionKind] {
    guard case .present(let mandate)? = organization.bodies[body]?.mandateStatus, let listed = mandate.decisions else {
      return []
    }
    return decisions(on: area).filter { !listed.contains($0) }
  }

  /// The decisions on the area that the body cannot take, being what it is in law. An agreement that parties sign is
  /// theirs, so the owner need not be somebody who can enter it.
  public func decisionsClosed(to body: BodyID, on area: Area) -> [DecisionKind] {
    guard let closed = organization.bodies[body]?.knownLegalForm?.closedDecisions, !closed.isEmpty else { return [] }
    let asked = areasSharingRoles(of: area).flatMap { area in
      area.decisions.filter { $0 != .agreement || area.signatories.isEmpty }
    }
    return DecisionKind.allCases.filter { asked.contains($0) && closed.contains($0) }
  }

  /// The area and the active parts of it, at any depth, that name nobody and so share its roles.
  private func areasSharingRoles(of area: Area) -> [Area] {
    var found = [area]
    var seen: Set<AreaID> = [area.id]
    var next = 0
    while next < found.count {
      let parts = children(of: found[next].id).compactMap { organization.areas[$0] }
      found += parts.filter { isActive($0) && $0.sharesRolesOfParent && seen.insert($0.id).inserted }
      next += 1
    }
    return found
  }
}
