import Foundation

/// Measures processor time in seconds.
enum Stopwatch {
  /// The median of so many runs, and what the first of them gave.
  static func median<Result>(of runs: Int = 3, _ work: () -> Result) -> (seconds: Double, result: Result) {
    let first = once(work)
    var times = [first.seconds]
    while times.count < runs { times.append(once(work).seconds) }
    times.sort()
    return (times[times.count / 2], first.result)
  }

  @inline(never)
  private static func once<Result>(_ work: () -> Result) -> (seconds: Double, result: Result) {
    let start = processorTime()
    let result = work()
    return (Double(processorTime() - start) / 1e9, result)
  }

  /// The same for work that may be over too soon to be measured: repeated until it takes a while.
  static func medianOfShort(_ work: () -> Void) -> Double {
    let first = median(of: 1, work).seconds
    let repeats = max(1, min(200, Int(0.02 / max(first, 1e-6))))
    return median(of: 3) { for _ in 0..<repeats { work() } }.seconds / Double(repeats)
  }

  private static func processorTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

extension Double {
  /// "12,3 ms" as figures alone.
  var milliseconds: String { String(format: "%.1f", self * 1000) }
  var ratio: String { String(format: "%.2f", self) }
}

extension String {
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  func rightAligned(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
