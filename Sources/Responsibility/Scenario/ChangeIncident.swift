/// A change that could not be made as written, or that changes nothing, found when it was to take effect.
public struct ChangeIncident: Sendable, Equatable {
  public var change: Change
  public var cause: Cause

  public init(_ cause: Cause, of change: Change) {
    self.cause = cause
    self.change = change
  }

  /// What stands in the way. What is in the way of a part of a change leaves the rest of it to be made.
  public enum Cause: Sendable, Equatable {
    // The change contradicts what is so when it is to take effect.

    /// The body is not set up yet.
    case notYetThere(BodyID)
    /// The body has been dissolved or its time has run out.
    case gone(BodyID)
    /// A body that is to be set up is there already.
    case alreadyThere(BodyID)
    /// The body is to become, or give to, itself.
    case withItself(BodyID)
    /// The body does not hold the role, or any role, on the area.
    case notHeld(AreaID, Role?, by: BodyID)
    /// The body comes back to roles that others have been given meanwhile.
    case rolesTaken(BodyID, [HeldRole])
    /// The area is no part of the one that is split.
    case notPart(AreaID, of: AreaID)
    /// More is taken from the body than it has.
    case tooLittle(BodyID)
    /// The decision is to be taken by a body that carries nothing on the day.
    case deciderInactive(DecisionID, BodyID)
    /// Nothing says when the decision is taken.
    case undated(DecisionID)
    /// The role is not one that the body is said to need.
    case notNeeded(RequiredRoleID, BodyID)

    // The change leaves everything as it was.

    case alreadyPaused(BodyID)
    case notPaused(BodyID)
    case alreadyGone(BodyID)
    /// There is nothing that the body could hand over.
    case nothingToGive(BodyID)
    case seatThere(Seat.Holder, BodyID)
    case seatMissing(Seat.Holder, BodyID)
    /// Seats are added to or taken from seats that nobody has stated.
    case seatsUnknown(BodyID)
    case alreadyVacant(RequiredRoleID)
    case alreadyDecided(DecisionID)

    /// True when nothing of the change could be made; false when the rest of it has been.
    public var stopsTheChange: Bool {
      switch self {
      case .notYetThere, .gone, .alreadyThere, .withItself, .tooLittle, .deciderInactive, .undated, .alreadyPaused,
        .notPaused, .alreadyGone, .nothingToGive, .alreadyVacant, .alreadyDecided:
        true
      case .notHeld, .rolesTaken, .notPart, .notNeeded, .seatThere, .seatMissing, .seatsUnknown: false
      }
    }

    /// True when the change contradicts what is so; false when it merely has no effect.
    public var isConflict: Bool {
      switch self {
      case .notYetThere, .gone, .alreadyThere, .withItself, .notHeld, .rolesTaken, .notPart, .tooLittle,
        .deciderInactive, .undated, .notNeeded:
        true
      case .alreadyPaused, .notPaused, .alreadyGone, .nothingToGive, .seatThere, .seatMissing, .seatsUnknown,
        .alreadyVacant, .alreadyDecided:
        false
      }
    }
  }
}

/// Holders that a change has given a role, be it by naming them or because bodies became others.
public struct Appointment: Sendable, Equatable {
  public var area: AreaID
  public var role: Role
  /// Everybody who holds the role after the change.
  public var holders: Fact<[Holding]>
  public var from: DateText?
  /// Where the change is written.
  public var place: Place?

  public init(area: AreaID, role: Role, holders: Fact<[Holding]>, from: DateText?, place: Place? = nil) {
    self.area = area
    self.role = role
    self.holders = holders
    self.from = from
    self.place = place
  }
}
