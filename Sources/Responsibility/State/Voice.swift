/// The parties that are heard in a body, as far as its seats are known.
public struct Voice: Sendable, Equatable {
  public var parties: Set<PartyID>
  /// False when some seats are unknown, so that more parties may be heard than those listed.
  public var isComplete: Bool

  public init(parties: Set<PartyID>, isComplete: Bool) {
    self.parties = parties
    self.isComplete = isComplete
  }

  public static let unknown = Voice(parties: [], isComplete: false)

  public func union(_ other: Voice) -> Voice {
    Voice(parties: parties.union(other.parties), isComplete: isComplete && other.isComplete)
  }
}

/// Reads who is heard where: parties with a seat, neutral and substitutes' seats excluded, closed over who represents whom (domain
/// note 3, `voice`). A body that sits in another lends it its own voices unless the seat is neutral.
struct VoiceReader {
  let organization: Organization
  /// A party sits in many bodies, so those that it speaks for are worked out once.
  private var known: [PartyID: Set<PartyID>] = [:]

  init(organization: Organization) { self.organization = organization }

  /// Walks the seats outwards from the body, each member body once, so that bodies which sit in each other end.
  mutating func voice(of body: BodyID) -> Voice {
    var voice = Voice(parties: [], isComplete: true)
    var seen: Set<BodyID> = []
    var waiting = [body]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      switch organization.bodies[next]?.seats.knowledge ?? .unknown {
      case .unknown: voice.isComplete = false
      case .absent: break
      case .stated(let seats):
        for seat in seats where !seat.isNeutral && !seat.isSubstitute {
          switch seat.holder {
          case .party(let party): voice.parties.formUnion(represented(by: party))
          case .body(let member): waiting.append(member)
          }
        }
      }
    }
    return voice
  }

  private mutating func represented(by party: PartyID) -> Set<PartyID> {
    if let known = known[party] { return known }
    var found: Set<PartyID> = []
    var waiting = [party]
    while let next = waiting.popLast() {
      guard found.insert(next).inserted else { continue }
      waiting.append(contentsOf: organization.parties[next]?.represents ?? [])
    }
    known[party] = found
    return found
  }
}
