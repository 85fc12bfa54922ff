/// Origins whose rows cannot all hold at once, together with the background.
public struct Conflict: Sendable, Hashable {
  /// The origins, in ascending order. Empty when the background alone cannot hold.
  public let origins: [Origin]
  /// Whether it is proved that leaving out any one of the origins makes the rest possible. False when a limit stopped
  /// the search: the origins conflict all the same, but some of them may be beside the point.
  public let isMinimal: Bool

  /// A conflict, its origins put in order.
  public init(origins: [Origin], isMinimal: Bool) {
    self.origins = origins.sorted()
    self.isMinimal = isMinimal
  }
}
