internal import Synchronization

/// A switch that stops a solve from another thread. Once cancelled it stays so.
public final class CancellationToken: Sendable {
  private let flag = Atomic<Bool>(false)

  /// A token that is not cancelled.
  public init() {}

  /// Asks every solve that holds this token to stop. Returns at once; may be called any number of times, from any
  /// thread.
  public func cancel() {
    flag.store(true, ordering: .relaxed)
  }

  /// Whether `cancel()` has been called.
  public var isCancelled: Bool {
    flag.load(ordering: .relaxed)
  }
}
