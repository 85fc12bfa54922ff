public import Responsibility
public import Vocabulary

/// Something that keeps the tool from answering: a file that cannot be read, a name that is not in it.
public struct InputProblem: Error, Sendable, Hashable {
  /// What sort of problem it is, in kebab-case; the same from version to version.
  public let code: String
  /// The thing, then what helps; one sentence each.
  public let message: Text
  public let place: Place?

  public init(_ code: String, _ message: Text, at place: Place? = nil) {
    self.code = code
    self.message = message
    self.place = place
  }
}
