import Checking
public import Planning
import Responsibility
import Vocabulary

extension Report {
  /// A plan: who gets what, how good that is goal by goal, how the file's own proposals differ, and what stands in the
  /// way where a role stays empty.
  public init(of plan: Plan) {
    let names = plan.problem.situation.names
    var blocks: [Block] = []
    let table = PlanTables(plan)
    if !plan.assignments.isEmpty {
      blocks += [.heading(Text(sv: "Fördelning", en: "Allocation")), .table(table.assignments)]
      if !table.ties.isEmpty { blocks.append(.list(table.ties)) }
    }
    if !plan.levels.isEmpty {
      blocks.append(.heading(Text(sv: "Mål i turordning", en: "Goals in order")))
      blocks += table.goals.map(Block.table)
      blocks.append(.legend(PlanTables.goalLegend))
    }
    for proposal in plan.proposals {
      let words = ProposalWords(proposal, against: plan)
      blocks += [.heading(words.heading), .paragraph(words.verdict, .none)]
      if !words.differences.isEmpty { blocks.append(.list(words.differences)) }
    }
    for assignment in plan.unfilled {
      let words = UnfilledWords(assignment, names: names)
      blocks += [.paragraph(words.statement, .error), .list(words.obstacles)]
    }
    if !plan.conflict.isEmpty {
      blocks += [
        .heading(Text(sv: "Det som inte går att förena", en: "What cannot hold together")),
        .list(plan.conflict.map(\.written)),
      ]
    }
    if !plan.problem.leftAlone.isEmpty {
      let areas = names.counted(plan.problem.leftAlone)
      blocks.append(
        .paragraph(
          Text(
            sv: "Planen rör inte ägarna där flera äger tillsammans: \(areas.swedish).",
            en: "The plan leaves alone the owners where several own together: \(areas.english)."),
          .notice))
    }
    self.init(head: ReportHead(of: plan.problem.situation), summary: PlanSummary(plan).text, blocks: blocks)
  }
}

/// Why nobody can hold a role, said of each body.
struct UnfilledWords {
  let statement: Text
  let obstacles: [Text]

  init(_ assignment: PlannedAssignment, names: Names) {
    let (area, role) = (names.area(assignment.slot.area), assignment.slot.role.noun.singular)
    statement = Text(
      sv: "\(area) går inte att ge någon \(role.swedish). Det står i vägen:",
      en: "\(area) cannot be given any \(role.english). What stands in the way:")
    obstacles = assignment.obstacles.map { group in
      let who = Text.shortList(group.bodies.map { Text(names.definite($0)) })
      return who + Text(" ") + group.obstacle.written
    }
  }
}

extension Obstacle {
  /// The reason, and where it is written.
  var written: Text { place.map { reason + Text(" (\($0))") } ?? reason }
}
