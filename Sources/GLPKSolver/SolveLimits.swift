internal import LinearModel

/// When a solve has to stop: a clock that started with it, and the caller's token.
struct SolveLimits: Sendable {
  private let start = ContinuousClock.now
  private let timeLimit: Duration?
  private let cancellation: CancellationToken?
  /// The most nodes to make, within what GLPK can count.
  let nodeLimit: Int32
  /// In megabytes, 0 for none.
  let memoryLimit: Int32

  init(_ options: SolveOptions) {
    timeLimit = options.timeLimit
    cancellation = options.cancellation
    nodeLimit = options.nodeLimit.map { Int32(clamping: max(0, $0)) } ?? .max
    memoryLimit = options.memoryLimit.map { Int32(clamping: max(1, $0)) } ?? 0
  }

  /// The time since the solve began.
  var elapsed: Duration { start.duration(to: .now) }

  /// The limit that has been reached, if any.
  var reached: Limit? {
    if cancellation?.isCancelled ?? false { return .cancelled }
    if let timeLimit, elapsed >= timeLimit { return .time }
    return nil
  }

  /// What is left of the time, in the whole milliseconds that GLPK counts in; `Int32.max` when there is no limit.
  var remainingMilliseconds: Int32 {
    guard let timeLimit else { return .max }
    let left = (timeLimit - elapsed).components
    let milliseconds = left.seconds.multipliedReportingOverflow(by: 1000)
    guard !milliseconds.overflow else { return left.seconds < 0 ? 0 : .max }
    // One short of the largest, which to GLPK means no limit at all.
    return max(0, min(.max - 1, Int32(clamping: milliseconds.partialValue + left.attoseconds / 1_000_000_000_000_000)))
  }
}
