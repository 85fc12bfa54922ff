public import Responsibility

/// Who holds a role on an area for a stretch of time.
public struct Tenure: Hashable, Sendable {
  public let body: BodyID
  /// The part of the role, when it is shared.
  public let part: String?
  public let span: TimeSpan
  /// When the holding ceases to be an interim one; nil for one that is none, or whose interim has no known end.
  public let interimUntil: TimeEdge?
  /// True for somebody who only holds the role meanwhile: the holding has an end, or the mandate is yet to be decided.
  public let isInterim: Bool
}

/// One area from the first day to the last.
public struct AreaTrack: Sendable {
  /// What is known of who owns an area.
  public enum Ownership: Hashable, Sendable {
    case owned
    /// Every part of the area is owned, and so the area.
    case ownedInParts
    /// Nobody who is active owns it; those named for it are given.
    case unowned([BodyID])
    /// Nobody has said.
    case unknown
  }

  public let area: AreaID
  public let ownership: [Stretch<Ownership>]
  public let owners: [Tenure]
  public let performers: [Tenure]
}

/// One body from the first day to the last.
public struct BodyTrack: Sendable {
  /// Where a body stands.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    case active
    case paused
    case dissolved
    case planned
    case ended
  }

  /// Whether a body has a mandate.
  public enum MandateState: String, Hashable, Sendable, CaseIterable {
    case present
    case missing
    case unknown
  }

  public let body: BodyID
  public let standing: [Stretch<Standing>]
  /// Only while the body is active.
  public let mandate: [Stretch<MandateState>]
}

/// One service from the first day to the last.
public struct ServiceTrack: Sendable {
  /// How a service is provided.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Not yet in use.
    case planned
    case underContract
    /// In use, and nobody has said whether there is a contract.
    case contractUnknown
    /// Needed, and the contract has ended.
    case withoutContract
    /// The contract has ended, and nobody has said whether the service is still needed.
    case needUnknown
    case decommissioned
  }

  public let service: ServiceID
  public let states: [Stretch<State>]
  /// How long somebody has said that it is needed.
  public let neededUntil: DateText?
}

/// Something that is missing for a stretch of time.
public struct TimeGap: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Nobody who is active owns the areas.
    case unowned([AreaID])
    /// The body has been given the areas before it has a mandate.
    case withoutMandate(BodyID, [AreaID])
    /// The areas lean on a service without a contract.
    case withoutContract(ServiceID, [AreaID])
  }

  public let kind: Kind
  public let span: TimeSpan
}

/// Two services that support the same processes at the same time.
public struct ParallelPeriod: Hashable, Sendable {
  public let services: [ServiceID]
  public let processes: [String]
  public let span: TimeSpan
}

/// A phase laid out in time, named by people or following from what changes.
public struct PhaseSpan: Sendable, Equatable {
  /// Nil for a phase that nobody has named.
  public let name: String?
  /// The words for its beginning and end, as written.
  public let written: Period
  public let span: TimeSpan
  /// What happens as it begins.
  public let reasons: [Moment.Reason]
  public let source: String?
}
