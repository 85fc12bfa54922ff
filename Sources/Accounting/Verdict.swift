public import Responsibility

/// What came of one claim.
public struct Verdict: Sendable {
  public let claim: Claim
  /// The document that the claim is taken from, when that is said.
  public let source: String?
  /// One for each expectation, in the same order.
  public let outcomes: [Outcome]

  /// True when something is expected and all of it was found.
  public var isReproduced: Bool { !outcomes.isEmpty && outcomes.allSatisfy(\.isMet) }

  /// What came of one expectation.
  public struct Outcome: Sendable {
    public let expectation: Expectation
    public let result: Result

    public var isMet: Bool { if case .met = result { true } else { false } }
  }

  /// Whether an expectation is met, and if not, why.
  public enum Result: Sendable {
    /// By all of these.
    case met([Evidence])
    /// A person has entered it as it stands, which reproduces a judgement only.
    case enteredByHand
    case unknownRule
    case unknownAlternative
    /// The scenario has no entries with these ids.
    case unknownSubjects([String])
    /// Nothing is like it; the nearest that the same rule says, if it says anything.
    case missing(nearest: Evidence?)
  }
}
