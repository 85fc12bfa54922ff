/// One thing to make as small or as large as possible.
public struct ObjectiveLevel: Sendable, Equatable {
  /// Whether small or large values are wanted.
  public enum Sense: Sendable, Hashable {
    /// The smaller the better.
    case minimize
    /// The larger the better.
    case maximize
  }

  /// What the level is called in progress and results.
  public let name: String
  /// What is minimised or maximised, its constant included.
  public let expression: LinearExpression
  /// Whether small or large values are wanted.
  public let sense: Sense

  /// A level; `.minimize` unless told otherwise.
  public init(name: String, expression: LinearExpression, sense: Sense = .minimize) {
    self.name = name
    self.expression = expression
    self.sense = sense
  }
}
