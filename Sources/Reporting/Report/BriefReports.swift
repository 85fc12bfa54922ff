import Checking
public import Planning
import Responsibility
import Vocabulary

extension Report {
  /// Findings at a glance: one line a rule, with who it is about.
  public init(briefly report: FindingsReport) {
    let names = report.situation.names
    var order: [BriefKind] = []
    var subjects: [BriefKind: [String]] = [:]
    for finding in report.shown {
      let kind = BriefKind(severity: finding.severity, rule: finding.rule)
      if subjects[kind] == nil { order.append(kind) }
      subjects[kind, default: []] += finding.subjects.first.map { [names.subject($0)] } ?? []
    }
    let remarks = order.map { kind -> Remark in
      let about = subjects[kind] ?? []
      let label = report.label(of: kind.rule) ?? Text(kind.rule.rawValue)
      let count = about.count > 1 ? Text(" (\(about.count))") : Text("")
      // One body can have the same fault twice; it is named once.
      var named: [String] = []
      for name in about.map(\.withoutFullStop) where !named.contains(name) { named.append(name) }
      return Remark(
        text: label + count + Text(": ") + Text.list(named) + Text("."), emphasis: kind.severity.emphasis)
    }
    self.init(
      head: ReportHead(of: report.situation), summary: report.summary,
      blocks: remarks.isEmpty ? [] : [.remarks(remarks)])
  }

  /// A plan at a glance: who gets what, that it is proved, and how the file's own proposals compare.
  public init(briefly plan: Plan) {
    let whole = Report(of: plan)
    let tables = PlanTables(plan)
    var blocks: [Block] = []
    if !plan.assignments.isEmpty { blocks.append(.table(tables.assignments)) }
    if let proof = Self.proof(of: plan) { blocks.append(.paragraph(proof, .none)) }
    for proposal in plan.proposals {
      blocks.append(.paragraph(ProposalWords(proposal, against: plan).verdict, .none))
    }
    blocks += OverloadWords(plan).warnings.map { .paragraph($0, .warning) }
    for assignment in plan.unfilled {
      let words = UnfilledWords(assignment, names: plan.problem.situation.names)
      blocks += [.paragraph(words.statement, .error), .list(words.obstacles)]
    }
    self.init(head: whole.head, summary: whole.summary, blocks: blocks)
  }

  /// "Bevisat på alla sju mål: ingen annan fördelning är bättre."; nil when nothing is proved.
  private static func proof(of plan: Plan) -> Text? {
    let proved = plan.levels.prefix { $0.isProved }.count
    guard proved > 0, !plan.assignments.isEmpty else { return nil }
    guard proved == plan.levels.count else {
      return Text(
        sv: "Bevisat på de \(proved) första av \(plan.levels.count) mål.",
        en: "Proved on the first \(proved) of \(plan.levels.count) goals.")
    }
    let count = NumberWord.text(proved, gender: .neuter)
    return Text(
      sv: "Bevisat på alla \(count.swedish) mål i turordning: ingen annan fördelning är bättre.",
      en: "Proved on all \(count.english) goals in order: no other allocation is better.")
  }
}

/// Findings that share a line.
private struct BriefKind: Hashable {
  let severity: Severity
  let rule: RuleID
}

extension Severity {
  fileprivate var emphasis: Report.Emphasis {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .notice
    }
  }
}

extension Names {
  /// What the subject of a finding is called.
  fileprivate func subject(_ subject: Subject) -> String {
    switch subject {
    case .area(let id): area(id)
    case .body(let id): body(id)
    case .party(let id): party(id)
    case .service(let id): service(id)
    case .document(let id): document(id)
    case .task(let id): task(id)
    case .decision(let id): decision(id)
    case .observation(let id): observation(id)
    case .risk(let id): risk(id)
    case .control(let id): control(id)
    case .series(let id): series(id)
    case .ledger(let id): ledger(id)
    case .role(let id): role(id)
    case .event(let id): event(id)
    case .section(let id): section(id)
    case .alternative, .rule: subject.id
    }
  }
}

extension String {
  /// A name that is a whole sentence, fit to stand in a list.
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
