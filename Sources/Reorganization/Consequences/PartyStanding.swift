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

  fileprivate init(_ draft: Draft, unknownAreas: [AreaID]) {
    (bodies, seats, attendance) = (draft.bodies, draft.seats, draft.attendance)
    (withoutMeetings, areas) = (draft.withoutMeetings, draft.areas)
    self.unknownAreas = unknownAreas.filter { !draft.heard.contains($0) }
  }

  fileprivate struct Draft {
    var bodies: [BodyID] = []
    var seats = 0
    var attendance = 0
    var withoutMeetings: [BodyID] = []
    var areas: [AreaID] = []
    /// Areas with unknown seats in which the party is known to be heard all the same.
    var heard: Set<AreaID> = []
  }

  /// Every party's standing, from one walk over bodies and areas.
  static func all(in state: OrganizationState) -> [PartyID: PartyStanding] {
    var drafts: [PartyID: Draft] = [:]
    for body in state.activeBodies {
      var counts: [PartyID: Int] = [:]
      for seat in body.seats.value ?? [] where !seat.isSubstitute {
        if case .party(let party) = seat.holder { counts[party, default: 0] += seat.count ?? 1 }
      }
      for (party, count) in counts {
        drafts[party, default: Draft()].bodies.append(body.id)
        drafts[party]?.seats += count
        if let meetings = body.meetings.value {
          drafts[party]?.attendance += count * meetings
        } else {
          drafts[party]?.withoutMeetings.append(body.id)
        }
      }
    }
    var unknown: [AreaID] = []
    for area in state.activeAreas {
      let voice = state.voice(of: state.activeHolders(of: .owner, on: area))
      if !voice.isComplete { unknown.append(area.id) }
      for party in voice.parties {
        drafts[party, default: Draft()].areas.append(area.id)
        if !voice.isComplete { drafts[party]?.heard.insert(area.id) }
      }
    }
    return Dictionary(
      uniqueKeysWithValues: state.organization.parties.ids.map { party in
        (party, PartyStanding(drafts[party] ?? Draft(), unknownAreas: unknown))
      })
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
