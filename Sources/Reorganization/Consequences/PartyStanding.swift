public import Responsibility

/// What one party has on one side of a change: its seats, what they cost in meetings, and where it is heard.
public struct PartyStanding: Sendable, Hashable {
  /// Active bodies in which the party itself has a seat, substitutes left out.
  public let bodies: [BodyID]
  public let seats: Int
  /// Seats × meetings a year, over the bodies whose meetings are stated.
  public let attendance: Int
  /// Bodies with a seat whose meetings nobody has stated: the attendance is then a least.
  public let withoutMeetings: [BodyID]
  /// Areas among whose owners the party is heard, itself or through one that speaks for it.
  public let areas: [AreaID]
  /// Areas of which nobody can tell, because an owner's seats are unknown.
  public let unknownAreas: [AreaID]

  init(of party: PartyID, in state: OrganizationState) {
    var bodies: [BodyID] = []
    var withoutMeetings: [BodyID] = []
    var seats = 0
    var attendance = 0
    for body in state.activeBodies {
      let own = (body.seats.value ?? []).filter { !$0.isSubstitute && $0.holder == .party(party) }
      guard !own.isEmpty else { continue }
      let count = own.reduce(0) { $0 + ($1.count ?? 1) }
      bodies.append(body.id)
      seats += count
      if let meetings = body.meetings.value { attendance += count * meetings } else { withoutMeetings.append(body.id) }
    }
    var areas: [AreaID] = []
    var unknown: [AreaID] = []
    for area in state.activeAreas {
      let voice = state.voice(of: state.activeHolders(of: .owner, on: area))
      if voice.parties.contains(party) {
        areas.append(area.id)
      } else if !voice.isComplete {
        unknown.append(area.id)
      }
    }
    (self.bodies, self.seats, self.attendance) = (bodies, seats, attendance)
    (self.withoutMeetings, self.areas, unknownAreas) = (withoutMeetings, areas, unknown)
  }
}

/// What a change means for one party: before first, after second.
public struct PartyBalance: Sendable, Hashable {
  public let party: PartyID
  public let before: PartyStanding
  public let after: PartyStanding

  public var isChanged: Bool { before != after }
  public var gainedBodies: [BodyID] { after.bodies.filter { !before.bodies.contains($0) } }
  public var lostBodies: [BodyID] { before.bodies.filter { !after.bodies.contains($0) } }
}
