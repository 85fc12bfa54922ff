import Responsibility

/// Roles that move because areas or bodies change hands, are divided or become one.
extension ChangeApplication {
  // MARK: From one body to another

  mutating func make(_ transfer: Transfer, by change: Change) {
    let (giver, receiver) = (transfer.giver, transfer.receiver)
    guard giver != receiver else { return report(.withItself(giver), of: change) }
    guard areThere([giver, receiver], for: change) else { return }
    let roles = transfer.role.map { [$0] } ?? Role.allCases
    var isAnythingGiven = false
    for area in transfer.areas ?? organization.areas.ids {
      if transfer.areas != nil { takeRolesOfWhole(to: area, by: change) }
      let held = roles.filter { isHeld($0, on: area, by: giver) }
      for role in held { handOver(role, on: area, from: [giver], to: receiver, by: change) }
      if !held.isEmpty { isAnythingGiven = true }
      if held.isEmpty, transfer.areas != nil { report(.notHeld(area, transfer.role, by: giver), of: change) }
    }
    if !isAnythingGiven, transfer.areas == nil { report(.nothingToGive(giver), of: change) }
  }

  private func isHeld(_ role: Role, on area: AreaID, by body: BodyID) -> Bool {
    (organization.areas[area]?.roles[role].value ?? []).contains { $0.body == body }
  }

  /// The receiver stands where the first of those who give stood; two holdings of one body become one.
  private mutating func handOver(
    _ role: Role, on area: AreaID, from givers: Set<BodyID>, to receiver: BodyID, by change: Change
  ) {
    guard let holdings = organization.areas[area]?.roles[role].value,
      holdings.contains(where: { givers.contains($0.body) })
    else { return }
    let united = holdings.redirected(from: givers, to: receiver, at: change.place)
    appoint(Fact(.stated(united), change.origin), to: role, on: area, by: change)
  }

  // MARK: Areas and their parts

  mutating func split(_ area: AreaID, into parts: [AreaPart], by change: Change) {
    guard let whole = organization.areas[area] else { return }
    for part in parts where organization.areas[part.area]?.parent != area {
      report(.notPart(part.area, of: area), of: change)
    }
    let owners = Dictionary(parts.map { ($0.area, $0.owner) }, uniquingKeysWith: { first, _ in first })
    guard parts.contains(where: { organization.areas[$0.area]?.parent == area }) else { return }
    // A part that is not named shared the roles of the whole and would otherwise lose them with it.
    for part in organization.areas where part.parent == area {
      if owners[part.id] != nil || Role.allCases.allSatisfy({ !part.roles[$0].isWritten }) {
        inherit(whole.roles, in: part.id, by: change)
      }
      if let owner = owners[part.id] ?? nil { appoint(owner, to: .owner, on: part.id, by: change) }
    }
    for role in Role.allCases where whole.roles[role].isWritten {
      appoint(Fact(.absent, change.origin), to: role, on: area, by: change)
    }
  }

  /// A part that names nobody shares the roles of the whole; before one of them can move they have to be its own.
  private mutating func takeRolesOfWhole(to part: AreaID, by change: Change) {
    let line = organization.lineage(of: part).compactMap { organization.areas[$0] }
    let bearer = line.first { area in Role.allCases.contains { area.roles[$0].isWritten } }
    if let bearer, bearer.id != part { inherit(bearer.roles, in: part, by: change) }
  }

  private mutating func inherit(_ roles: RoleTable, in part: AreaID, by change: Change) {
    for role in Role.allCases where roles[role].isWritten {
      guard let area = organization.areas[part], !area.roles[role].isWritten else { continue }
      appoint(roles[role], to: role, on: part, by: change)
    }
  }

  // MARK: Bodies that become others

  /// The bodies end and one carries on, which may be one of them.
  mutating func succeed(_ bodies: [BodyID], by successor: BodyID, _ change: Change) {
    var seen: Set<BodyID> = [successor]
    let ending = bodies.filter { seen.insert($0).inserted }
    guard !ending.isEmpty, !(bodies.contains(successor) && change.isReplacement) else {
      return report(.withItself(successor), of: change)
    }
    guard areThere(ending + [successor], for: change) else { return }
    let givers = Set(ending)
    for area in organization.areas.ids {
      for role in Role.allCases { handOver(role, on: area, from: givers, to: successor, by: change) }
    }
    organization.inheritFacts(from: ending, to: successor, uniting: bodies.contains(successor), origin: change.origin)
    organization.redirectReferences(from: givers, to: successor, on: change.from?.earliest, origin: change.origin)
    organization.bodies.update(successor) { body in
      body.predecessors += ending.filter { !body.predecessors.contains($0) }
    }
    for body in ending {
      organization.bodies.update(body) { $0.standing = .dissolved(since: change.from, by: change.place) }
    }
  }
}

extension Change {
  fileprivate var isReplacement: Bool { if case .replace = operation { true } else { false } }
}

extension [Holding] {
  /// The holdings with some bodies become another, which is named once, where the first of them stood. It holds the
  /// whole as soon as one of them did.
  func redirected(from givers: Set<BodyID>, to receiver: BodyID, at place: Place?) -> [Holding] {
    let isTheirs = { (holding: Holding) in givers.contains(holding.body) || holding.body == receiver }
    let parts = filter(isTheirs).map(\.part)
    let part = parts.contains(nil) ? nil : Self.united(parts.compactMap { $0 })
    var isNamed = false
    return compactMap { holding in
      guard isTheirs(holding) else { return holding }
      if isNamed { return nil }
      isNamed = true
      return Holding(body: receiver, part: part, place: place)
    }
  }

  private static func united(_ parts: [String]) -> String {
    var seen: Set<String> = []
    return parts.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
}
