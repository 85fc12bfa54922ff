import Checking
import Reorganization
import Reporting
public import Responsibility
import Vocabulary

extension Ansvar {
  /// An alternative laid out in time.
  ///
  /// - Parameter alternative: nil for the organisation as it is.
  public func timeline(of alternative: AlternativeID?) -> TimelineAnswer {
    TimelineAnswer(TimelineView(of: Timeline(of: scenario, alternative: alternative)))
  }

  /// What the rules find on every day from the first to the last, each finding with the time during which it holds.
  public func checkTimeline(_ alternative: AlternativeID? = nil, running choice: RuleChoice = .all) -> FindingsAnswer {
    let timeline = Timeline(of: scenario, alternative: alternative)
    let check = TimelineCheck(of: timeline, by: Checker(running: choice.selection))
    let rules = choice.selection.applied(to: .standard)
    return FindingsAnswer(
      FindingsReport(
        check.findings, in: timeline.situation(), rules: rules, from: timeline.firstDay, isOverTime: true))
  }

  /// How many states on the way are looked at when nothing else is said: all there are of sixteen moves.
  public static let standardStageStates = 1 << StagedPlan.exactMoves

  /// The order in which to make an alternative's moves.
  ///
  /// - Parameters:
  ///   - base: an alternative that it is based on and that has been carried out; nil for today.
  ///   - limit: how many states on the way may be looked at before the search gives up proving.
  public func stage(
    _ alternative: AlternativeID, from base: AlternativeID? = nil, lookingAt limit: Int = standardStageStates
  ) throws(Refusal) -> StagedPlanAnswer {
    if let base, !scenario.lineage(of: alternative).contains(where: { $0.id == base }) {
      throw Refusal([.notBasedOn(base, alternative, in: scenario)])
    }
    let target = Timeline(of: scenario, alternative: alternative)
    let start = base.map { Timeline(of: scenario, alternative: $0) }
    guard let plan = StagePlanner(limit: limit).plan(for: target, from: start) else {
      throw Refusal([.tooManyMoves(StagePlanner.moveCount(of: target, from: start))])
    }
    return StagedPlanAnswer(plan)
  }
}

/// An alternative laid out in time.
public struct TimelineAnswer: Answer {
  private let view: TimelineView

  init(_ view: TimelineView) { self.view = view }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text: TimelineText(presentation).text(of: view)
    case .json: TimelineJSON(presentation.language).text(of: view)
    case .svg: TimelineSVG(presentation.language).text(of: view)
    default: nil
    }
  }
}

/// The order of an alternative's moves.
public struct StagedPlanAnswer: Answer {
  private let plan: StagedPlan

  init(_ plan: StagedPlan) { self.plan = plan }

  /// True when no state on the way has an error that neither the start nor the end has.
  public var isClean: Bool { plan.isClean }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text: TextReport(presentation).text(of: Report(of: plan))
    case .markdown: MarkdownReport(presentation.language).text(of: Report(of: plan))
    case .json: StagedPlanJSON(presentation.language).text(of: plan)
    default: nil
    }
  }
}

extension InputProblem {
  fileprivate static func notBasedOn(_ base: AlternativeID, _ target: AlternativeID, in scenario: Scenario) -> Self {
    let bases = scenario.lineage(of: target).dropLast().map(\.id.rawValue)
    let list =
      bases.isEmpty
      ? Text(sv: "Det bygger inte på något annat.", en: "It is based on no other.")
      : Text(sv: "Det bygger på ", en: "It is based on ") + Text.list(bases) + Text(".")
    return InputProblem(
      "alternative-not-base",
      Text(sv: "\(target) bygger inte på \(base). ", en: "\(target) is not based on \(base). ") + list)
  }

  fileprivate static func tooManyMoves(_ count: Int) -> Self {
    InputProblem(
      "too-many-moves",
      Text(
        sv:
          "Alternativet gör \(count) ändringar, fler än som går att ordna på en gång. Dela upp det i flera alternativ "
          + "som bygger på varandra, och ordna dem var för sig med --from.",
        en: "The alternative makes \(count) changes, more than can be put in order at once. Divide it into several "
          + "alternatives based on each other, and order each with --from."))
  }
}
