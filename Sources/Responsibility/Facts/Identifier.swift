/// A name that the file gives to one entry, typed by what it names so that an area can never stand for a body.
public struct Identifier<Entity>: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String

  public init(_ rawValue: String) { self.rawValue = rawValue }

  public var description: String { rawValue }

  public static func < (left: Identifier, right: Identifier) -> Bool { left.rawValue < right.rawValue }
}

public typealias PartyID = Identifier<Party>
public typealias BodyID = Identifier<Body>
public typealias AreaID = Identifier<Area>
public typealias LevelID = Identifier<Level>
public typealias ServiceID = Identifier<Service>
public typealias DocumentID = Identifier<GoverningDocument>
public typealias AlternativeID = Identifier<Alternative>
public typealias TaskID = Identifier<Task>
public typealias DecisionID = Identifier<Decision>
public typealias ObservationID = Identifier<Observation>
public typealias RiskID = Identifier<Risk>
public typealias ControlID = Identifier<Control>
public typealias SeriesID = Identifier<Series>
public typealias LedgerID = Identifier<Ledger>
public typealias RequiredRoleID = Identifier<RequiredRole>
public typealias EventID = Identifier<Event>
public typealias TemplateSectionID = Identifier<TemplateSection>

/// An entry with an identifier of its own kind.
public protocol Identified: Sendable {
  var id: Identifier<Self> { get }
}
