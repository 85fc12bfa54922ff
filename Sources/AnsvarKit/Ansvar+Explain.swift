import Checking
import GLPKSolver
import Planning
public import Reporting
public import Responsibility
import Vocabulary

extension Ansvar {
  /// The area that somebody has named by its id.
  ///
  /// - Throws: a problem with the nearest id, when there is none.
  public func area(_ id: String) throws(Refusal) -> AreaID {
    let wanted = AreaID(id)
    guard scenario.organization.areas[wanted] == nil else { return wanted }
    throw Refusal([.unknownArea(id, among: scenario.organization.areas.ids.map(\.rawValue), in: name)])
  }

  /// Why a body holds a role in the plan for an alternative, and what it would cost to give it to any other. Blocks the
  /// calling thread.
  public func explain(
    _ role: Role, on area: AreaID, in request: PlanRequest
  ) throws(Refusal) -> ExplanationAnswer {
    let situation = situation(request.alternative, on: request.day)
    let planner = Planner(solver: GLPKSolver(), options: request.options)
    do {
      return ExplanationAnswer(try planner.explanation(of: RoleOnArea(role, on: area), in: situation))
    } catch {
      throw Refusal([InputProblem(planning: error, in: scenario)])
    }
  }
}

/// Why a body holds a role, and what any other would cost.
public struct ExplanationAnswer: Answer {
  private let explanation: RoleExplanation

  init(_ explanation: RoleExplanation) { self.explanation = explanation }

  /// True when there is a plan to explain.
  public var hasPlan: Bool { explanation.plan.situation != nil }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text: TextReport(presentation).text(of: Report(of: explanation))
    case .markdown: MarkdownReport(presentation.language).text(of: Report(of: explanation))
    case .json: ExplanationJSON(presentation.language).text(of: explanation)
    case .csv, .html, .sarif, .junit, .github, .svg: nil
    }
  }
}

extension InputProblem {
  fileprivate static func unknownArea(_ id: String, among ids: [String], in file: String) -> Self {
    var message = Text(sv: "\(file) har inget område med id \(id).", en: "\(file) has no area with the id \(id).")
    if let near = Ansvar.nearest(to: id, among: ids) {
      message = message + Text(sv: " Menade du \(near)?", en: " Did you mean \(near)?")
    }
    return InputProblem("area-unknown", message)
  }
}
