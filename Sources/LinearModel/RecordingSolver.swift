internal import Synchronization

/// A solver that keeps every model it is asked to optimise, exactly as it was asked, and lets another do the work.
///
/// Questions without an objective are not kept: they ask whether something is possible, not what is best.
public final class RecordingSolver<Engine: Solver>: Solver {
  private let engine: Engine
  private let kept = Mutex<[(model: LinearModel, level: ObjectiveLevel)]>([])

  /// A recording of what the engine is asked.
  public init(_ engine: Engine) { self.engine = engine }

  /// The models and what was to be optimised in each, in the order they were asked.
  public var recorded: [(model: LinearModel, level: ObjectiveLevel)] { kept.withLock { $0 } }

  /// Keeps the question and answers as the engine does.
  ///
  /// - Throws: what the engine throws.
  public func solve(
    _ model: LinearModel, for objective: ObjectiveLevel?, options: SolveOptions
  ) throws(SolverError) -> Termination {
    if let objective { kept.withLock { $0.append((model, objective)) } }
    return try engine.solve(model, for: objective, options: options)
  }
}
