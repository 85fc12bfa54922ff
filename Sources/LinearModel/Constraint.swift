/// One row of a model: `lower ≤ expression ≤ upper`.
public struct Constraint: Sendable, Equatable {
  /// What the row is called in messages. Any text; need not be unique.
  public let name: String
  /// What is bounded, with its constant.
  public let expression: LinearExpression
  /// The least value allowed, or `nil` when there is none.
  public let lower: Int?
  /// The greatest value allowed, or `nil` when there is none.
  public let upper: Int?
  /// The group the row belongs to in an explanation; `nil` for background that is never put in question.
  public let origin: Origin?

  init(name: String, expression: LinearExpression, relation: Relation, origin: Origin?) {
    self.name = name
    self.expression = expression
    self.lower = relation.lower
    self.upper = relation.upper
    self.origin = origin
  }
}

/// The position of a constraint in its model, counted from 0 in the order of adding.
public struct ConstraintIndex: Hashable, Sendable, Comparable {
  /// The position, counted from 0.
  public let index: Int

  /// Orders constraints as they were added to their model.
  public static func < (left: ConstraintIndex, right: ConstraintIndex) -> Bool {
    left.index < right.index
  }
}
