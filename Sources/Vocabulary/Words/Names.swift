public import Responsibility

/// What the entries of an organisation are called when people talk: the short name if there is one, else the name,
/// and only for an entry that is not declared its identifier.
public struct Names: Sendable {
  let organization: Organization

  public init(_ organization: Organization) { self.organization = organization }

  public func body(_ id: BodyID) -> String {
    guard let body = organization.bodies[id] else { return id.rawValue }
    return body.shortName ?? body.name
  }

  /// The form to start a sentence with: "Ledningsrådet", "VVG".
  public func definite(_ id: BodyID) -> String {
    guard let body = organization.bodies[id] else { return id.rawValue }
    return body.definiteName ?? body.shortName ?? body.name
  }

  /// The full name, for tables and documents.
  public func fullName(_ id: BodyID) -> String { organization.bodies[id]?.name ?? id.rawValue }

  public func area(_ id: AreaID) -> String { organization.areas[id]?.spokenName ?? id.rawValue }

  /// The whole name, for tables.
  public func fullName(_ id: AreaID) -> String { organization.areas[id]?.name ?? id.rawValue }
  public func service(_ id: ServiceID) -> String { organization.services[id]?.name ?? id.rawValue }
  public func document(_ id: DocumentID) -> String { organization.documents[id]?.name ?? id.rawValue }
  public func task(_ id: TaskID) -> String { organization.work.tasks[id]?.name ?? id.rawValue }
  public func decision(_ id: DecisionID) -> String { organization.work.decisions[id]?.name ?? id.rawValue }
  public func observation(_ id: ObservationID) -> String { organization.work.observations[id]?.name ?? id.rawValue }
  public func risk(_ id: RiskID) -> String { organization.work.risks[id]?.name ?? id.rawValue }
  public func control(_ id: ControlID) -> String { organization.work.controls[id]?.name ?? id.rawValue }
  public func series(_ id: SeriesID) -> String { organization.work.series[id]?.name ?? id.rawValue }
  public func ledger(_ id: LedgerID) -> String { organization.work.ledgers[id]?.name ?? id.rawValue }
  public func role(_ id: RequiredRoleID) -> String { organization.work.requiredRoles[id]?.name ?? id.rawValue }
  public func event(_ id: EventID) -> String { organization.work.events[id]?.name ?? id.rawValue }
  public func section(_ id: TemplateSectionID) -> String { organization.work.sections[id]?.name ?? id.rawValue }
  public func level(_ id: LevelID) -> String { organization.levels[id]?.name ?? id.rawValue }

  public func party(_ id: PartyID) -> String {
    guard let party = organization.parties[id] else { return id.rawValue }
    return party.shortName ?? party.name
  }

  public func bodies(_ ids: some Sequence<BodyID>) -> Text { Text.list(ids.map(body)) }
  public func areas(_ ids: some Sequence<AreaID>) -> Text { Text.list(ids.map(area)) }
  public func parties(_ ids: some Sequence<PartyID>) -> Text { Text.list(ids.map(party)) }

  /// Why a body carries nothing on the day, with its participle in the right gender: "är pausat", "is paused".
  public func predicate(of id: BodyID) -> Text {
    guard let body = organization.bodies[id] else { return Text(sv: "finns inte i filen", en: "is not in the file") }
    switch body.standing {
    case .active: return Text(sv: "är \(body.kind.inflected(common: "aktiv", neuter: "aktivt"))", en: "is active")
    case .paused(let since, let until, _):
      return Text(sv: "är \(body.kind.inflected(common: "pausad", neuter: "pausat"))", en: "is paused")
        + Self.since(since) + Self.until(until)
    case .dissolved(let since, _):
      return Text(sv: "är \(body.kind.inflected(common: "avslutad", neuter: "avslutat"))", en: "is dissolved")
        + Self.since(since)
    case .planned(let from):
      guard let from else { return Text(sv: "finns inte ännu", en: "does not exist yet") }
      return Text(sv: "finns först från ", en: "does not exist until ") + from.words
    case .ended(let end):
      return Text(sv: "upphörde ", en: "ended ") + end.words
    }
  }

  /// Where several bodies stand, in one clause: "Ledningsrådet är pausat från hösten 2023 och VVG är aktiv".
  public func standing(of ids: some Sequence<BodyID>) -> Text {
    Text.list(ids.map { Text(definite($0) + " ") + predicate(of: $0) }).capitalized
  }

  private static func since(_ date: DateText?) -> Text {
    guard let date else { return Text("") }
    return Text(sv: " från ", en: " from ") + date.words
  }

  private static func until(_ date: DateText?) -> Text {
    guard let date else { return Text("") }
    return Text(sv: " till ", en: " until ") + date.words
  }
}
