internal import LinearModel

/// One solve, from a model without defects to a checked answer. Runs on the thread it is called on.
struct SolveRun: Sendable {
  private let model: LinearModel
  private let objective: ObjectiveLevel?
  private let options: SolveOptions
  private let limits: SolveLimits
  private let known: Solution?

  init(model: LinearModel, objective: ObjectiveLevel?, options: SolveOptions) {
    self.model = model
    self.objective = objective
    self.options = options
    limits = SolveLimits(options)
    known = options.warmStart.flatMap { $0.isSolution(of: model) ? $0 : nil }
  }

  func termination() throws(SolverError) -> Termination {
    if let known, objective == nil { return .optimal(known, value: .integral(0)) }
    switch try NumberedProblem.number(model, for: objective) {
    case .infeasible:
      return .infeasible
    case .problem(let problem):
      do {
        return try termination(of: problem, with: .standard)
      } catch {
        // The second failure is not more telling than the first, and the first is the way that is usually taken.
        do {
          return try termination(of: problem, with: .careful)
        } catch _ {
          throw error
        }
      }
    }
  }

  private func termination(
    of problem: NumberedProblem, with settings: Attempt.Settings
  ) throws(SolverError) -> Termination {
    switch try outcome(of: problem, with: settings) {
    case .optimal(let values):
      let solution = try checked(values, of: problem)
      return .optimal(solution, value: value(of: solution))
    case .knownIsOptimal:
      guard let known else { throw .contradiction("a known solution was called optimal, but none is known") }
      return .optimal(known, value: value(of: known))
    case .infeasible:
      guard known == nil else { throw .contradiction("a model that has a solution was called infeasible") }
      return .infeasible
    case .unboundedOrInfeasible:
      return try unboundedOrInfeasible()
    case .feasible(let values, let bound, let limit):
      let solution = better(try checked(values, of: problem), known)
      return .feasible(solution, bound: problem.scale.bound(ofMinimized: bound), reason: limit)
    case .stopped(let bound, let limit):
      let bound = bound.map(problem.scale.bound(ofMinimized:))
      guard let known else { return .stopped(reason: limit, bound: bound) }
      return .feasible(known, bound: bound ?? boundWithoutKnowledge, reason: limit)
    }
  }

  private func outcome(
    of problem: NumberedProblem, with settings: Attempt.Settings
  ) throws(SolverError) -> Attempt.Outcome {
    var knownValue: Double?
    if let known, let objective, problem.scale.isIntegral {
      knownValue = problem.scale.minimized(ofValue: known.value(of: objective.expression).double)
    }
    let attempt = Attempt(
      problem: problem, settings: settings, limits: limits, objectiveName: objective?.name, progress: options.progress,
      knownValue: knownValue)
    do {
      return try attempt.run()
    } catch {
      switch error {
      case .outOfMemory: return .stopped(bound: nil, .memory)
      case .failed(let reason): throw reason
      }
    }
  }

  /// Solutions, if there are any, have no best one; whether there are any is a question without the objective.
  private func unboundedOrInfeasible() throws(SolverError) -> Termination {
    guard objective != nil else { throw .contradiction("a model without objective was called unbounded") }
    if known != nil { return .unbounded }
    var remaining = options
    remaining.timeLimit = options.timeLimit.map { max(.zero, $0 - limits.elapsed) }
    switch try SolveRun(model: model, objective: nil, options: remaining).termination() {
    case .optimal, .feasible, .unbounded: return .unbounded
    case .infeasible: return .infeasible
    case .stopped(let limit, _): return .stopped(reason: limit, bound: nil)
    }
  }

  /// Reads integer variables as whole numbers and makes sure that nothing is broken by it.
  private func checked(_ values: [Double], of problem: NumberedProblem) throws(SolverError) -> Solution {
    var integers: [Variable: Int] = [:]
    var continuous: [Variable: Double] = [:]
    for (variable, value) in zip(model.variables, values) {
      if !model.domain(of: variable).isIntegral {
        continuous[variable] = value
      } else if value.isFinite, abs(value) <= 2 * Double(Precision.widestDomain) {
        integers[variable] = problem.bases[variable.index] + Int(value.rounded())
      } else {
        throw .contradiction("\(model.name(of: variable)) was given the value \(value)")
      }
    }
    let solution = Solution(of: model, integers: integers, continuous: continuous)
    let violations = solution.violations(of: model)
    guard violations.isEmpty else { throw .wrongAnswer(violations) }
    return solution
  }

  private func value(of solution: Solution) -> ObjectiveValue {
    objective.map { solution.value(of: $0.expression) } ?? .integral(0)
  }

  private func better(_ found: Solution, _ known: Solution?) -> Solution {
    guard let known, let objective else { return found }
    let (foundValue, knownValue) = (value(of: found).double, value(of: known).double)
    return (objective.sense == .minimize ? knownValue < foundValue : knownValue > foundValue) ? known : found
  }

  private var boundWithoutKnowledge: Double {
    objective?.sense == .maximize ? .infinity : -.infinity
  }
}
