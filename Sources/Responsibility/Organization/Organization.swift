/// An organisation on one day: its parties, bodies, areas, services and governing documents.
public struct Organization: Sendable {
  public var levels: Catalogue<Level>
  public var parties: Catalogue<Party>
  public var bodies: Catalogue<Body>
  public var areas: Catalogue<Area>
  public var services: Catalogue<Service>
  public var documents: Catalogue<GoverningDocument>

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
}
