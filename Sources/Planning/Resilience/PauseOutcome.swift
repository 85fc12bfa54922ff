public import Responsibility

/// What comes of pausing some bodies: what falls at once, and what is still lost when everything that can be saved has
/// been.
public struct PauseOutcome: Sendable {
  public let bodies: [BodyID]
  /// Roles that lose their last holder.
  public let fallen: [Slot]
  /// Bodies all of whose stated commissioners are gone, before anybody has taken over.
  public let orphansAtOnce: [BodyID]
  /// Decisions that the file says a paused body takes.
  public let decisions: [DecisionID]
  /// How the plan for the fallen roles stands; of a sum of two plans the weaker.
  public let status: Plan.Status
  /// True when the outcome is the sum of two others that have nothing to do with each other.
  public let isSum: Bool
  /// The fallen roles that get a new holder.
  public let saved: [PlannedAssignment]
  /// The fallen roles that nobody takes, with what stands in the way.
  public let lost: [PlannedAssignment]
  /// Parties that lose their voice, or may have, area by area.
  public let voices: [Contribution]
  /// What bodies carry beyond their capacity and did not before, in thousandths of the unit.
  public let overloads: [Contribution]
  /// Bodies all of whose stated commissioners are gone, also when the plan is carried out.
  public let orphans: [BodyID]
  /// What cannot hold together when the pause leaves the file's demands impossible to meet.
  public let conflict: [Obstacle]

  /// True when no other plan saves more.
  public var isProved: Bool {
    switch status {
    case .optimal, .partial, .impossible: true
    case .unproved, .nothingFound: false
    }
  }

  /// True when it is proved that the pause leaves some role without a holder.
  public var cannotBe: Bool { isProved && !lost.isEmpty }

  /// Voices that are surely lost.
  public var lostVoices: Int { voices.count { $0.doubt == nil } }
  /// Voices of which it is not known whether they are.
  public var doubtfulVoices: Int { voices.count { $0.doubt != nil } }
  /// Load above capacity, summed over the bodies.
  public var overload: Quantity { Quantity(thousandths: overloads.reduce(0) { $0 + $1.amount }) }

  /// The largest loss first; roles of critical areas weigh more.
  var rank: [Int] {
    [
      lost.reduce(0) { $0 + $1.slot.criticality }, lost.count, lostVoices, overload.thousandths, orphans.count,
      doubtfulVoices, fallen.count, decisions.count,
    ]
  }
}
