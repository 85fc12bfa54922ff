public import Checking
public import Responsibility
public import Vocabulary

/// Something a plan has to keep.
///
/// A requirement on a single body filters the candidates and can say what stands in the way; one that ties several
/// choices together puts rows into the model. Most do one of the two.
public protocol Requirement: Sendable {
  /// What the requirement is called in output, as a full sentence.
  var title: Text { get }

  /// What keeps the body from holding the slot; nil when nothing does.
  func obstacle(to body: BodyID, for slot: Slot, in situation: Situation) -> Obstacle?
}

/// Why a body cannot hold a role: the requirement in the reader's words and where it is written.
public struct Obstacle: Sendable, Hashable {
  public let reason: Text
  public let place: Place?

  public init(_ reason: Text, at place: Place? = nil) {
    self.reason = reason
    self.place = place
  }
}

/// The requirements on single bodies. A new one is one new file and one line here.
public enum RequirementCatalogue {
  public static let standard: [any Requirement] = [
    ActiveHolder(), PermanentHolder(), MandateCoversArea(), MandateAllowsDecisions(), LegalFormAllowsDecisions(),
    SignatoriesRepresented(), PairNotForbidden(), OwnerApartFromPerformer(),
  ]
}
