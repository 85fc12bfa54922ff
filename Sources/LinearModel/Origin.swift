/// A tag that the maker of a model puts on the constraints that say one thing together, for instance all the rows of
/// one requirement. An explanation of why a model has no solution is a set of origins, never a set of single rows.
///
/// The number means something to the caller only.
public struct Origin: Hashable, Sendable, Comparable {
  /// The caller's own number.
  public let id: Int

  /// A tag with the caller's own number.
  public init(_ id: Int) {
    self.id = id
  }

  /// Orders origins by number.
  public static func < (left: Origin, right: Origin) -> Bool {
    left.id < right.id
  }
}
