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
      blocks.append(.heading(Text(sv: "Fördelning", en: "Allocation")))
      if !table.assignments.isEmpty { blocks.append(.table(table.assignments)) }
      if let kept = table.kept { blocks.append(.paragraph(kept, .none)) }
      if !table.ties.isEmpty { blocks.append(.list(table.ties)) }
    }
    if !plan.levels.isEmpty {
      blocks.append(.heading(Text(sv: "Mål i turordning", en: "Goals in order")))
      blocks += table.goals.map(Block.table)
      blocks.append(.legend(PlanTables.goalLegend))
      let shares = table.shares
      if !shares.isEmpty {
        blocks += [.heading(Text(sv: "Vad värdena består av", en: "What the values are made of")), .list(shares)]
      }
    }
    for proposal in plan.proposals {
      let words = ProposalWords(proposal, against: plan)
      if !proposal.differences.isEmpty { blocks.append(.heading(words.heading)) }
      blocks.append(.paragraph(words.verdict, .none))
      for group in words.groups { blocks += [.paragraph(group.effect, .none), .list(group.roles)] }
    }
    for assignment in plan.unfilled {
      let words = UnfilledWords(assignment, names: names)
      blocks += [.paragraph(words.statement, .error), .list(words.obstacles)]
    }
    blocks += OverloadWords(plan).warnings.map { .paragraph($0, .warning) }
    if !plan.conflict.isEmpty {
      blocks += [
        .heading(Text(sv: "Det som inte går att förena", en: "What cannot hold together")),
        .list(plan.conflict.map(\.written)),
      ]
    }
    if !plan.problem.temporaryBodies.isEmpty {
      blocks.append(.paragraph(names.leftOutOfPlan(plan.problem.temporaryBodies), .notice))
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

/// Bodies that the plan loads above their capacity: possible only where the file lets capacity be a goal, and never to
/// be left unsaid.
struct OverloadWords {
  let warnings: [Text]

  init(_ plan: Plan) {
    let names = plan.problem.situation.names
    let unit = plan.problem.situation.scenario.unit.map { " \($0)" } ?? ""
    warnings = (plan.situation?.now.activeBodies ?? []).compactMap { body in
      guard let capacity = body.capacity.value, let planned = plan.situation?.now.load(of: body.id).sum,
        planned > capacity, planned > plan.problem.situation.now.load(of: body.id).sum
      else { return nil }
      let (name, load, most) = (names.definite(body.id), planned.written, capacity.written)
      return Text(
        sv: "\(name) blir överbelastad med planen: \(load.swedish) av \(most.swedish)\(unit).",
        en: "The plan overloads \(name): \(load.english) of \(most.english)\(unit).")
    }
  }
}

/// Why nobody can hold a role, the same reason once.
struct UnfilledWords {
  let statement: Text
  let obstacles: [Text]

  init(_ assignment: PlannedAssignment, names: Names) {
    let (area, role) = (names.area(assignment.slot.area), assignment.slot.role.noun.singular)
    statement = Text(
      sv: "\(area) går inte att ge någon \(role.swedish). Det står i vägen:",
      en: "\(area) cannot be given any \(role.english). What stands in the way:")
    obstacles = ObstacleWords(assignment.obstacles, names: names).sentences
  }
}

/// What stands in the way of bodies, one sentence a reason, with the places where it is written.
struct ObstacleWords {
  let sentences: [Text]

  init(_ obstacles: [ObstacleGroup], names: Names) {
    var groups: [Text: [ObstacleGroup]] = [:]
    var order: [Text] = []
    for group in obstacles {
      let reason = group.obstacle.reason
      if groups[reason] == nil { order.append(reason) }
      groups[reason, default: []].append(group)
    }
    sentences = order.map { reason in
      let same = groups[reason] ?? []
      let bodies = same.flatMap(\.bodies)
      let places = Self.written(same.compactMap(\.obstacle.place))
      // Of one body it is a sentence. Of several the reason stands first, because it does not change with the number.
      let sentence =
        bodies.count == 1
        ? Text(names.definite(bodies[0])) + Text(" ") + reason
        : reason.capitalized + Text(": ") + Text.list(bodies.map(names.definite))
      return sentence + places
    }
  }

  /// " (fil.yaml:25:14, 42:14)": the file once, and then only the lines in it.
  private static func written(_ places: [Place]) -> Text {
    guard !places.isEmpty else { return Text("") }
    var written: [String] = []
    var file: String?
    for place in places {
      written.append(place.file == file ? "\(place.line):\(place.column)" : place.description)
      file = place.file
    }
    return Text(" (\(written.joined(separator: ", ")))")
  }
}

extension Obstacle {
  /// The reason as a sentence, and where it is written.
  var written: Text {
    let sentence = reason.capitalized
    return place.map { sentence + Text(" (\($0))") } ?? sentence
  }
}
