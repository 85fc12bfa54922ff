public import Responsibility
public import Vocabulary

/// Something in a file that keeps it from being read, where it stands and what helps.
public struct Problem: Sendable, Hashable {
  /// What sort of problem it is, in kebab-case; the same from version to version.
  public let code: String
  /// The thing, then what helps; one sentence each.
  public let message: Text
  public let place: Place

  public init(_ code: Code, _ message: Text, at place: Place) {
    self.code = code.rawValue
    self.message = message
    self.place = place
  }
}
