/// Entries in the order they were declared, found by identifier in constant time.
///
/// The declared order is the order of every table, so a dictionary will not do.
public struct Catalogue<Entity: Identified>: Sendable, RandomAccessCollection {
  public typealias ID = Identifier<Entity>

  private var entries: [Entity] = []
  private var positions: [ID: Int] = [:]

  public init() {}

  /// Keeps the first of several entries with one identifier; whoever reads the file reports the others.
  public init(_ entities: some Sequence<Entity>) {
    for entity in entities { append(entity) }
  }

  public var startIndex: Int { entries.startIndex }
  public var endIndex: Int { entries.endIndex }
  public subscript(position: Int) -> Entity { entries[position] }

  public subscript(id: ID) -> Entity? {
    guard let position = positions[id] else { return nil }
    return entries[position]
  }

  public func contains(_ id: ID) -> Bool { positions[id] != nil }
  /// The place of the entry in the declared order, counted from 0.
  public func position(of id: ID) -> Int? { positions[id] }
  public var ids: [ID] { entries.map(\.id) }

  public mutating func append(_ entity: Entity) {
    guard positions[entity.id] == nil else { return }
    positions[entity.id] = entries.count
    entries.append(entity)
  }

  /// Changes one entry in place. Does nothing when there is no such entry.
  public mutating func update(_ id: ID, _ change: (inout Entity) -> Void) {
    guard let position = positions[id] else { return }
    change(&entries[position])
  }

  /// Changes every entry in place, in the declared order.
  public mutating func updateAll(_ change: (inout Entity) -> Void) {
    for position in entries.indices { change(&entries[position]) }
  }
}
