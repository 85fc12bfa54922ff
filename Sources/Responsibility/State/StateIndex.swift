/// What a state has looked up once for everybody who asks. A reference, so that a state is as cheap to hand on as the
/// organisation it shows.
final class StateIndex: Sendable {
  let activeBodies: [Body]
  let activeBodyIDs: Set<BodyID>
  let activeAreas: [Area]
  /// The roles on areas that hold on the day, also of bodies that are not active.
  let rolesByBody: [BodyID: [HeldRole]]
  /// What those roles ask for.
  let loads: [BodyID: Load]
  /// The active owners of the areas that hold on the day.
  let ownersByArea: [AreaID: [BodyID]]
  let childrenByArea: [AreaID: [AreaID]]
  let voices: [BodyID: Voice]

  init(of organization: Organization, on day: Day?) {
    let activeBodies = organization.bodies.filter(\.standing.isActive)
    let activeBodyIDs = Set(activeBodies.map(\.id))
    var areas: [Area] = []
    var roles: [BodyID: [HeldRole]] = [:]
    var loads: [BodyID: Load] = [:]
    var owners: [AreaID: [BodyID]] = [:]
    var children: [AreaID: [AreaID]] = [:]
    for area in organization.areas {
      if let parent = area.parent { children[parent, default: []].append(area.id) }
      guard Self.holds(area.period, on: day) else { continue }
      if !area.sharesRolesOfParent { areas.append(area) }
      for role in Role.allCases {
        guard let holdings = area.roles[role].value else { continue }
        let effort = area.effort[role]
        for holding in holdings {
          roles[holding.body, default: []].append(HeldRole(area: area.id, role: role, part: holding.part))
          if role == .owner, activeBodyIDs.contains(holding.body) { owners[area.id, default: []].append(holding.body) }
          if let effort {
            loads[holding.body, default: Load()].items.append(Load.Item(area: area.id, role: role, effort: effort))
          } else if role <= .support {
            loads[holding.body, default: Load()].withoutEffort += 1
          }
        }
      }
    }
    self.activeBodies = activeBodies
    self.activeBodyIDs = activeBodyIDs
    activeAreas = areas
    rolesByBody = roles
    self.loads = loads
    ownersByArea = owners
    childrenByArea = children
    var reader = VoiceReader(organization: organization)
    voices = Dictionary(uniqueKeysWithValues: organization.bodies.ids.map { ($0, reader.voice(of: $0)) })
  }

  static func holds(_ period: Period, on day: Day?) -> Bool { day.map(period.contains) ?? true }
}

extension Area {
  /// True for a part that names nobody: the roles of the whole hold for it.
  public var sharesRolesOfParent: Bool { parent != nil && Role.allCases.allSatisfy { !roles[$0].isWritten } }
}
