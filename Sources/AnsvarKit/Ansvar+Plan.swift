import Checking
import GLPKSolver
import LinearModel
import Planning
import Reorganization
import Reporting
public import Responsibility
public import Vocabulary

/// What to plan, and how long to look for it.
public struct PlanRequest: Sendable {
  /// Nil for the organisation as it is.
  public var alternative: AlternativeID?
  /// Nil for the day on which the last change takes effect.
  public var day: Day?
  /// True when every role is up for change, not only those that have lost their holders.
  public var freesEveryRole: Bool
  public var timeLimit: Duration?
  public var watch: PlanWatch
  /// True when the models that are solved are to be kept with the answer.
  public var keepsModels = false

  public init(
    alternative: AlternativeID?, day: Day? = nil, freesEveryRole: Bool = false, timeLimit: Duration? = nil,
    watch: PlanWatch = PlanWatch()
  ) {
    self.alternative = alternative
    self.day = day
    self.freesEveryRole = freesEveryRole
    self.timeLimit = timeLimit
    self.watch = watch
  }
}

extension PlanRequest {
  var options: SolveOptions {
    let watch = watch
    var options = SolveOptions(timeLimit: timeLimit, cancellation: watch.cancellation)
    if watch.progress != nil { options.progress = { watch.report($0) } }
    return options
  }
}

/// Follows a plan in the making, and can end it early from another thread.
public final class PlanWatch: Sendable {
  let cancellation = CancellationToken()
  let progress: (@Sendable (Text) -> Void)?
  let start = ContinuousClock.now

  /// - Parameter progress: told now and then, on another thread, what is being worked on.
  public init(progress: (@Sendable (Text) -> Void)? = nil) { self.progress = progress }

  /// Ends the search; the answer is then the best plan so far.
  public func stop() { cancellation.cancel() }

  fileprivate func report(_ state: SolveProgress) {
    let words = (state.objective ?? "").split(separator: "+").compactMap { GoalWord(rawValue: String($0))?.word }
    let goal = words.isEmpty ? Text(sv: "krav", en: "requirements") : words.joined(by: Text(" + "))
    // A plan is several searches; whoever waits counts from the first.
    let seconds = start.duration(to: .now).components.seconds
    progress?(
      Text(
        sv: "Söker den bästa fördelningen: \(goal.swedish), \(seconds) s",
        en: "Looking for the best allocation: \(goal.english), \(seconds) s"))
  }
}

extension Ansvar {
  /// The best way to fill the roles that an alternative leaves empty, measured beside every alternative of the file
  /// that builds on it. Blocks the calling thread.
  public func plan(_ request: PlanRequest) throws(Refusal) -> PlanAnswer {
    let base = situation(request.alternative, on: request.day)
    let proposals = proposals(on: request.alternative).map { situation($0, on: request.day) }
    let scope: PlanScope = request.freesEveryRole ? .all : .vacated
    do {
      guard request.keepsModels else {
        let planner = Planner(solver: GLPKSolver(), options: request.options)
        return PlanAnswer(try planner.plan(base, scope: scope, comparedWith: proposals))
      }
      let solver = RecordingSolver(GLPKSolver())
      let planner = Planner(solver: solver, options: request.options)
      let plan = try planner.plan(base, scope: scope, comparedWith: proposals)
      return PlanAnswer(plan, models: solver.recorded)
    } catch {
      throw Refusal([InputProblem(planning: error, in: scenario)])
    }
  }

  /// Every alternative that builds on the one planned, in declared order.
  private func proposals(on base: AlternativeID?) -> [AlternativeID] {
    guard let base else { return [] }
    return scenario.alternatives.ids.filter { id in
      id != base && scenario.lineage(of: id).contains { $0.id == base }
    }
  }
}

extension InputProblem {
  /// Why a plan could not be made.
  init(planning error: any Error, in scenario: Scenario) {
    if case SolverError.unsupported = error {
      self = .numbersTooFine(scenario.planning.place)
    } else {
      self = .planningFailed(error)
    }
  }

  /// The solver refuses numbers that it could not tell apart with certainty, so that no proof is ever a guess.
  fileprivate static func numbersTooFine(_ place: Place?) -> Self {
    InputProblem(
      "planning-numbers",
      Text(
        sv: "Talen i filen spänner för vitt för att en plan ska kunna bevisas. Skriv insatser och kapaciteter med "
          + "färre decimaler eller i en större enhet, och håll målens vikter nära varandra (högst några tusen).",
        en: "The numbers in the file range too widely for a plan to be proved. Write efforts and capacities with fewer "
          + "decimals or in a larger unit, and keep the goals' weights close together (a few thousand at most)."),
      at: place)
  }

  /// The solver failed, or an answer did not stand up to being checked. Never the fault of the file.
  fileprivate static func planningFailed(_ error: any Error) -> Self {
    InputProblem(
      "planning-failed",
      Text(
        sv: "Planeringen gick inte att genomföra: \(error). Felet ligger i verktyget, inte i filen.",
        en: "The plan could not be worked out: \(error). The fault lies in the tool, not in the file."))
  }
}
