import Checking
public import Planning
import Responsibility
import Vocabulary

extension Report {
  /// Findings at a glance: one line a rule, with who it is about.
  public init(briefly report: FindingsReport) {
    let names = report.situation.names
    var order: [BriefKind] = []
    var subjects: [BriefKind: [BriefSubject]] = [:]
    for finding in report.shown {
      let kind = BriefKind(severity: finding.severity, rule: finding.rule)
      if subjects[kind] == nil { order.append(kind) }
      subjects[kind, default: []].append(BriefSubject(of: finding, names))
    }
    let remarks = order.map { kind -> Remark in
      let about = subjects[kind] ?? []
      let label = report.label(of: kind.rule) ?? Text(kind.rule.rawValue)
      let count = about.count > 1 ? Text(" (\(about.count))") : Text("")
      // One body can have the same fault twice; it is named once.
      var named: [BriefSubject] = []
      for subject in about where !subject.names.isEmpty && !named.contains(subject) { named.append(subject) }
      return Remark(
        text: label + count + Text(": ") + Self.list(named) + Text("."), emphasis: kind.severity.emphasis)
    }
    self.init(
      head: report.head, summary: report.summary,
      blocks: remarks.isEmpty ? [] : [.remarks(remarks)])
  }

  /// "SAMSA, VVG och SITIV"; "SAMSA och SAMVY; A och B" where some of them are several entries.
  private static func list(_ subjects: [BriefSubject]) -> Text {
    let names = subjects.map { Text.list($0.names) }
    return subjects.contains { $0.names.count > 1 } ? names.joined(by: Text("; ")) : Text.list(names)
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

/// Who a finding is about, at a glance: one entry, and all of them where the finding is that they are too alike.
private struct BriefSubject: Hashable {
  private static let aboutSeveral: Set<RuleID> = [
    "parallel-systems", "body-duplicate", "area-duplicate", "area-overlap",
  ]

  let names: [String]

  init(of finding: Finding, _ names: Names) {
    var subjects = Array(finding.subjects.prefix(1))
    if Self.aboutSeveral.contains(finding.rule), let first = finding.subjects.first {
      subjects = finding.subjects.filter { $0.isOfSameKind(as: first) }
    }
    self.names = subjects.map { names.subject($0) }
  }
}

extension Subject {
  fileprivate func isOfSameKind(as other: Subject) -> Bool {
    switch (self, other) {
    case (.area, .area), (.body, .body), (.service, .service): true
    default: self == other
    }
  }
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
  /// What the subject of a finding is called, where it stands among others.
  func subject(_ subject: Subject) -> String {
    switch subject {
    case .area(let id): area(id)
    case .body(let id): body(id)
    case .party(let id): party(id)
    case .service(let id): service(id)
    case .document(let id): document(id)
    case .task(let id): task(id).withoutFullStop
    case .decision(let id): decision(id).withoutFullStop
    case .observation(let id): observation(id).withoutFullStop
    case .risk(let id): risk(id).withoutFullStop
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
