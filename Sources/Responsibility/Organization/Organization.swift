/// An organisation on one day: its parties, bodies, areas, services and governing documents.
public struct Organization: Sendable {
  public var levels: Catalogue<Level>
  public var parties: Catalogue<Party>
  public var bodies: Catalogue<Body>
  public var areas: Catalogue<Area>
  public var services: Catalogue<Service>
  public var documents: Catalogue<GoverningDocument>
  /// What is to be done, decided, watched and controlled; empty in a file that only speaks of roles.
  public var work = Work()

  public init(
    levels: Catalogue<Level> = Catalogue(), parties: Catalogue<Party> = Catalogue(),
    bodies: Catalogue<Body> = Catalogue(), areas: Catalogue<Area> = Catalogue(),
    services: Catalogue<Service> = Catalogue(), documents: Catalogue<GoverningDocument> = Catalogue()
  ) {
    self.levels = levels
    self.parties = parties
    self.bodies = bodies
    self.areas = areas
    self.services = services
    self.documents = documents
  }

  /// The rank of a level, 1 for the highest; nil when the level is not stated.
  public func rank(of level: Fact<LevelID>) -> Int? {
    level.value.flatMap { levels.position(of: $0) }.map { $0 + 1 }
  }

  /// The area and the areas that it is part of, the nearest first. What is said of the whole holds for its parts.
  public func lineage(of area: AreaID) -> [AreaID] {
    var line: [AreaID] = []
    var seen: Set<AreaID> = []
    var next: AreaID? = area
    while let current = next, seen.insert(current).inserted {
      line.append(current)
      next = areas[current]?.parent
    }
    return line
  }
}

/// Everything in a file that is not a role: tasks, decisions, observations, risks, controls, figures.
public struct Work: Sendable {
  public var tasks = Catalogue<Task>()
  public var decisions = Catalogue<Decision>()
  public var observations = Catalogue<Observation>()
  public var risks = Catalogue<Risk>()
  public var controls = Catalogue<Control>()
  public var series = Catalogue<Series>()
  public var ledgers = Catalogue<Ledger>()
  public var requiredRoles = Catalogue<RequiredRole>()
  public var events = Catalogue<Event>()
  public var sections = Catalogue<TemplateSection>()

  public init() {}
}
