internal import Dispatch
internal import Foundation
internal import Synchronization

/// Runs work on a thread made for it alone, and waits.
///
/// GLPK keeps its memory per thread and ends the process when a problem is deleted on another thread than the one that
/// made it, so a solve must not share a thread with anything that could move it. The thread also brings a stack of its
/// own: GLPK recurses, and threads that are not the main one get little by default.
enum DedicatedThread {
  private static let stackSize = 16 << 20

  /// The result of the work, which runs on a new thread while this one blocks.
  static func run<Success: Sendable, Failure>(
    named name: String, _ work: @escaping @Sendable () throws(Failure) -> Success
  ) throws(Failure) -> Success {
    let outcome = Outcome<Success, Failure>()
    let thread = Thread {
      outcome.finish(Result(catching: work))
    }
    thread.name = name
    thread.stackSize = stackSize
    thread.start()
    return try outcome.wait().get()
  }
}

/// A result that one thread sets once and another waits for.
private final class Outcome<Success: Sendable, Failure: Error>: Sendable {
  private let result = Mutex<Result<Success, Failure>?>(nil)
  private let isFinished = DispatchSemaphore(value: 0)

  func finish(_ outcome: Result<Success, Failure>) {
    result.withLock { $0 = outcome }
    isFinished.signal()
  }

  func wait() -> Result<Success, Failure> {
    while true {
      isFinished.wait()
      if let outcome = result.withLock({ $0 }) { return outcome }
    }
  }
}
