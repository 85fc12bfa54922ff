/// What limits a solve, and who hears of it. Without anything given a solve runs until it is finished.
public struct SolveOptions: Sendable {
  /// The longest time to work, measured on the wall; for a lexicographic solve, all levels together.
  public var timeLimit: Duration?
  /// The most nodes of the search tree to make, for each solve.
  public var nodeLimit: Int?
  /// The most memory the solver may use for one solve, in megabytes.
  public var memoryLimit: Int?
  /// Stops the solve from another thread.
  public var cancellation: CancellationToken?
  /// Called now and then on the thread that solves. It must return soon and must not start another solve there.
  public var progress: (@Sendable (SolveProgress) -> Void)?
  /// A solution to begin from. One that does not fit the model is ignored, so that yesterday's plan may always be
  /// offered.
  public var warmStart: Solution?

  /// Options, all of them off unless given.
  public init(
    timeLimit: Duration? = nil, nodeLimit: Int? = nil, memoryLimit: Int? = nil,
    cancellation: CancellationToken? = nil, progress: (@Sendable (SolveProgress) -> Void)? = nil,
    warmStart: Solution? = nil
  ) {
    self.timeLimit = timeLimit
    self.nodeLimit = nodeLimit
    self.memoryLimit = memoryLimit
    self.cancellation = cancellation
    self.progress = progress
    self.warmStart = warmStart
  }
}
