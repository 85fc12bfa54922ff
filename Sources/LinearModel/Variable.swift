/// A variable of one `LinearModel`: nothing but a small, typed index into it.
///
/// Only `LinearModel.addVariable(named:_:)` makes one, and it means something only in the model that made it and in
/// copies of that model. A variable used in a model that has no such index is a defect (`ModelDefect.unknownVariable`).
public struct Variable: Hashable, Sendable, Comparable {
  /// The position in the model, counted from 0 in the order the variables were added.
  public let index: Int

  /// Orders variables as they were added to their model.
  public static func < (left: Variable, right: Variable) -> Bool {
    left.index < right.index
  }
}
