import Checking
import LinearModel
import Planning
import Reorganization
public import Reporting
public import Responsibility
import Vocabulary

/// How an answer can be written.
public enum Format: String, Sendable, Hashable, CaseIterable {
  case text
  case markdown
  case csv
  case json
  case html
  /// For code scanning: GitHub, GitLab, Azure DevOps, editors.
  case sarif
  /// For build servers that show tests.
  case junit
  /// Workflow commands of GitHub Actions.
  case github
  /// A picture.
  case svg
}

/// An answer that can be written in some formats.
public protocol Answer: Sendable {
  /// The answer written out; nil when it cannot be written in the format.
  func written(as format: Format, for presentation: Presentation) -> String?
}

/// What the rules found.
public struct FindingsAnswer: Answer {
  private var report: FindingsReport
  private var isBrief = false

  init(_ report: FindingsReport) { self.report = report }

  /// The same answer, written on one line a rule where it is written as text.
  public var brief: FindingsAnswer {
    var answer = self
    answer.isBrief = true
    return answer
  }

  public func hasFindings(atLeast severity: Severity) -> Bool { report.hasFindings(atLeast: severity) }

  /// The same answer with milder findings counted but not shown.
  public func showing(atLeast severity: Severity) -> FindingsAnswer {
    var answer = self
    answer.report.leastShown = severity
    return answer
  }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text where isBrief: TextReport(presentation).text(of: Report(briefly: report))
    case .text: FindingsText(presentation).text(of: report)
    case .json: FindingsJSON(presentation.language).text(of: report)
    case .markdown: FindingsMarkdown(presentation.language).text(of: report)
    case .html: FindingsHTML(presentation.language).text(of: report)
    case .sarif: FindingsSARIF(presentation.language).text(of: report)
    case .junit: FindingsJUnit(presentation.language).text(of: report)
    case .github: FindingsGitHub(presentation.language).text(of: report)
    case .csv, .svg: nil
    }
  }
}

/// What an alternative changes.
public struct ConsequencesAnswer: Answer {
  private let consequences: Consequences

  init(_ consequences: Consequences) { self.consequences = consequences }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text: TextReport(presentation).text(of: Report(of: consequences))
    case .markdown: MarkdownReport(presentation.language).text(of: Report(of: consequences))
    case .json: ConsequencesJSON(presentation.language).text(of: consequences)
    case .csv, .html, .sarif, .junit, .github, .svg: nil
    }
  }
}

/// Who owns, performs and supports what.
public struct TableAnswer: Answer {
  private let table: ResponsibilityTable

  init(_ table: ResponsibilityTable) { self.table = table }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text: ResponsibilityTableText(presentation).text(of: table)
    case .markdown: ResponsibilityTableMarkdown(presentation.language).text(of: table)
    case .csv: CSVGrid(presentation.language).text(of: table.grid)
    case .json, .html, .sarif, .junit, .github, .svg: nil
    }
  }
}

/// A plan, or why there is none.
public struct PlanAnswer: Answer {
  let plan: Plan
  private var isBrief = false
  private let models: [(model: LinearModel, level: ObjectiveLevel)]

  init(_ plan: Plan, models: [(model: LinearModel, level: ObjectiveLevel)] = []) {
    self.plan = plan
    self.models = models
  }

  /// The models that were solved, one for each goal level in order and last the one that settles which of several
  /// equally good plans is given, in the LP format. Empty unless the request asked for them.
  public var modelFiles: [String] {
    models.enumerated().map { index, entry in
      LPWriter(entry.model, for: entry.level).text(comment: [
        "Ansvar, \(plan.problem.situation.scenario.name)", "\(index + 1): \(entry.level.name)",
      ])
    }
  }

  /// The same answer without the goals one by one, where it is written as text.
  public var brief: PlanAnswer {
    var answer = self
    answer.isBrief = true
    return answer
  }

  /// True when every role has a holder, proved best or not.
  public var fillsEveryRole: Bool { plan.situation != nil && plan.unfilled.isEmpty }

  /// True when there is a plan and it moves something, so that it can be written down as an alternative.
  public var hasChanges: Bool {
    plan.situation != nil && plan.assignments.contains { Set($0.bodies) != Set($0.slot.current) }
  }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text: TextReport(presentation).text(of: isBrief ? Report(briefly: plan) : Report(of: plan))
    case .markdown: MarkdownReport(presentation.language).text(of: Report(of: plan))
    case .json: PlanJSON(presentation.language).text(of: plan)
    case .csv, .html, .sarif, .junit, .github, .svg: nil
    }
  }
}
