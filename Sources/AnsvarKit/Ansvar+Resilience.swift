import Foundation
import GLPKSolver
import LinearModel
import Planning
public import Reporting
public import Responsibility
import Vocabulary

/// Which pauses to work through.
public struct ResilienceRequest: Sendable {
  /// From which criticality an area counts as critical when nobody says.
  public static let standardCriticality = 3

  /// The organisation to start from; nil for today's.
  public var alternative: AlternativeID?
  /// Nil for the day on which the last change takes effect.
  public var day: Day?
  /// True when every two bodies are paused together, not only each by itself.
  public var pausesPairs: Bool
  public var criticality: Int
  public var watch: PlanWatch

  public init(
    alternative: AlternativeID?, day: Day? = nil, pausesPairs: Bool = false,
    criticality: Int = standardCriticality, watch: PlanWatch = PlanWatch()
  ) {
    self.alternative = alternative
    self.day = day
    self.pausesPairs = pausesPairs
    self.criticality = criticality
    self.watch = watch
  }
}

extension Ansvar {
  /// What pausing each body, or every two, would cost at the least. Blocks the calling thread; what the watch stops is
  /// left out of the answer, which says so.
  public func resilience(_ request: ResilienceRequest) throws(Refusal) -> ResilienceAnswer {
    let study = ResilienceStudy(situation(request.alternative, on: request.day))
    let watch = request.watch
    let planner = Planner(solver: GLPKSolver(), options: SolveOptions(cancellation: watch.cancellation))
    do {
      let pairs = request.pausesPairs ? study.pairs : []
      let count = PauseCount(of: study.bodies.count + pairs.count, watch: watch)
      let singles = try count.outcomes(of: study.singles) { try study.outcome(of: $0, with: planner) }
      let known = Dictionary(uniqueKeysWithValues: singles.map { ($0.bodies[0], $0) })
      let together = try count.outcomes(of: pairs) { pair in
        if let one = known[pair[0]], let other = known[pair[1]], let sum = study.sum(one, other) { return sum }
        return try study.outcome(of: pair, with: planner)
      }
      return ResilienceAnswer(
        Resilience(
          study, singles: singles, pairs: request.pausesPairs ? together : nil, criticalFrom: request.criticality))
    } catch {
      throw Refusal([InputProblem(planning: error, in: scenario)])
    }
  }
}

/// What each pause would cost.
public struct ResilienceAnswer: Answer {
  private let resilience: Resilience

  init(_ resilience: Resilience) { self.resilience = resilience }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text: TextReport(presentation).text(of: Report(of: resilience))
    case .markdown: MarkdownReport(presentation.language).text(of: Report(of: resilience))
    case .html: ResilienceHTML(presentation.language).text(of: resilience)
    case .csv: CSVGrid(presentation.language).text(of: ResilienceTables(resilience).full)
    case .json: ResilienceJSON(presentation.language).text(of: resilience)
    case .svg: ResilienceSVG(presentation.language).text(of: resilience)
    case .sarif, .junit, .github: nil
    }
  }
}

/// Works through pauses on every core and tells how far it has come. The outcomes come in the order of the questions,
/// whichever was finished first.
private final class PauseCount: @unchecked Sendable {
  // Unchecked: several threads work through the questions; `lock` guards `finished`.
  private let lock = NSLock()
  private var finished = 0
  private let total: Int
  private let watch: PlanWatch

  init(of total: Int, watch: PlanWatch) {
    self.total = total
    self.watch = watch
  }

  /// - Returns: without the questions that were not come to, or that got no answer, before the watch stopped.
  func outcomes(
    of questions: [[BodyID]], _ answer: @Sendable ([BodyID]) throws -> PauseOutcome?
  ) throws -> [PauseOutcome] {
    let answers = Answers(questions.count)
    DispatchQueue.concurrentPerform(iterations: questions.count) { index in
      guard !watch.cancellation.isCancelled, !answers.haveFailed else { return }
      answers.set(index, to: Result { try answer(questions[index]) })
      report()
    }
    return try answers.all()
  }

  private func report() {
    let done = lock.withLock {
      finished += 1
      return finished
    }
    let seconds = watch.start.duration(to: .now).components.seconds
    watch.progress?(
      Text(
        sv: "Prövar pauser: \(done) av \(total), \(seconds) s", en: "Trying pauses: \(done) of \(total), \(seconds) s"))
  }
}

/// The answers to questions that several threads work on, each in its place.
private final class Answers: @unchecked Sendable {
  // Unchecked: `lock` guards `results`.
  private let lock = NSLock()
  private var results: [Result<PauseOutcome?, any Error>?]
  private var hasFailure = false

  init(_ count: Int) { results = Array(repeating: nil, count: count) }

  /// True once some answer is an error, so that no more need be looked for.
  var haveFailed: Bool { lock.withLock { hasFailure } }

  func set(_ index: Int, to result: Result<PauseOutcome?, any Error>) {
    lock.withLock {
      results[index] = result
      if case .failure = result { hasFailure = true }
    }
  }

  func all() throws -> [PauseOutcome] { try lock.withLock { try results.compactMap { try $0?.get() } } }
}
