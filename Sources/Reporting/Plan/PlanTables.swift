import Checking
import Planning
import Responsibility
import Vocabulary

/// The tables of a report on a plan.
struct PlanTables {
  /// More proposals than this do not fit beside the plan; the others get a table of their own.
  private static let proposalsAcross = 3

  static let goalLegend = Text(
    sv: "Ett mål går före alla som står efter det. Mål på samma nummer läggs ihop. Mindre är bättre.",
    en: "A goal goes before all that come after it. Goals under one number are added. Less is better.")

  private let plan: Plan
  private let names: Names

  init(_ plan: Plan) {
    self.plan = plan
    names = plan.problem.situation.names
  }

  // MARK: Who gets what

  /// What a plan of everything leaves as it is would drown what it moves.
  private var shown: [PlannedAssignment] {
    guard plan.problem.scope == .all else { return plan.assignments }
    return plan.assignments.filter { $0.bodies.isEmpty || Set($0.bodies) != Set($0.slot.current) }
  }

  /// How many roles stay where they are without standing in the table; nil when none does.
  var kept: Text? {
    let count = plan.assignments.count - shown.count
    guard count > 0 else { return nil }
    return Noun.role.counted(count) + Text(sv: " ligger kvar där de är.", en: count == 1 ? " stays." : " stay.")
  }

  var assignments: Grid {
    let shown = shown
    let hasTies = shown.contains { !$0.equallyGood.isEmpty }
    var columns = [
      Grid.Column(Text(sv: "Område", en: "Area"), weight: 4), Grid.Column(Text(sv: "Roll", en: "Role")),
      Grid.Column(Text(sv: "Före", en: "Before"), weight: 2),
      Grid.Column(Text(sv: "Planen", en: "The plan"), weight: 2),
    ]
    if hasTies { columns.append(Grid.Column(Text(sv: "Likvärdig", en: "As good"), weight: 2, isAside: true)) }
    var grid = Grid(columns)
    var previous: AreaID?
    for assignment in shown {
      let slot = assignment.slot
      var row = [
        slot.area == previous ? .empty : Grid.Cell(names.area(slot.area)), Grid.Cell(slot.role.noun.singular),
        Grid.Cell(slot.before.map(names.body).joined(separator: ", ")), cell(of: assignment),
      ]
      if hasTies { row.append(Grid.Cell(assignment.equallyGood.map(names.body).joined(separator: ", "))) }
      grid.append(row)
      previous = slot.area
    }
    return grid
  }

  private func cell(of assignment: PlannedAssignment) -> Grid.Cell {
    guard !assignment.bodies.isEmpty else {
      return Grid.Cell(Text(sv: "ingen kan", en: "nobody can"), emphasis: .error)
    }
    return Grid.Cell(assignment.bodies.map(names.body).joined(separator: ", "))
  }

  /// "Ledningsgrupp GITS är likvärdig med Utökad ledningsgrupp GITS som ägare av tre områden: …".
  var ties: [Text] {
    struct Tie: Hashable {
      let other: BodyID
      let chosen: [BodyID]
      let role: Role
      let isAlone: Bool
    }
    var areas: [Tie: [AreaID]] = [:]
    var order: [Tie] = []
    for assignment in plan.assignments where !assignment.bodies.isEmpty {
      for other in assignment.equallyGood {
        let tie = Tie(
          other: other, chosen: assignment.bodies, role: assignment.slot.role,
          isAlone: assignment.equallyGoodAlone.contains(other))
        if areas[tie] == nil { order.append(tie) }
        areas[tie, default: []].append(assignment.slot.area)
      }
    }
    var sentences = order.map { tie in
      let (other, chosen) = (names.definite(tie.other), names.bodies(tie.chosen))
      let (role, list) = (tie.role.noun.singular, names.counted(areas[tie] ?? []))
      let sentence = Text(
        sv: "\(other) är likvärdig med \(chosen.swedish) som \(role.swedish) av \(list.swedish)",
        en: "\(other) is as good as \(chosen.english) as \(role.english) of \(list.english)")
      // Swapped alone it would cost something on a later goal; there is another whole plan that is as good.
      return tie.isAlone
        ? sentence + Text(".")
        : sentence
          + Text(
            sv: ", om fler roller byter innehavare samtidigt.",
            en: ", if more roles change hands at the same time.")
    }
    if plan.status == .optimal || plan.status == .partial, !plan.areTiesComplete {
      sentences.append(
        Text(
          sv: "Alla som kan vara likvärdiga är inte prövade.", en: "Not all that may be as good have been tried."))
    }
    return sentences
  }

  // MARK: What it is made of

  /// The goals whose value has a cause that can be named: which, in which areas, and how much.
  var shares: [Text] {
    plan.levels.enumerated().flatMap { index, level -> [Text] in
      guard level.goals.contains(where: { Self.explained.contains($0.word) }) else { return [] }
      return level.shares.map { share in
        let number = Text(sv: "Mål \(index + 1): ", en: "Goal \(index + 1): ")
        let areas = share.areas.isEmpty ? Text("") : Text(": ") + names.areas(share.areas)
        return number + share.amount.written + Text(sv: " för att ", en: " because ") + share.cause + areas + Text(".")
      }
    }
  }

  /// The goals that are not counted from the table itself.
  private static let explained: Set<GoalWord> = [.voices, .levelDistance, .mandate]

  // MARK: How good it is

  /// The goals with the plan's value and what is proved, and beside them the proposals' values.
  var goals: [Grid] {
    // A proposal that is the plan itself has nothing to show beside it; a sentence says so.
    let proposals = plan.proposals.filter { !$0.differences.isEmpty }
    let groups =
      proposals.isEmpty
      ? [[]]
      : stride(from: 0, to: proposals.count, by: Self.proposalsAcross).map {
        Array(proposals[$0..<min($0 + Self.proposalsAcross, proposals.count)])
      }
    return groups.map(goals)
  }

  private func goals(beside proposals: [ScoredProposal]) -> Grid {
    var grid = Grid(
      [
        Grid.Column(Text(sv: "Nr", en: "No"), alignment: .trailing),
        Grid.Column(Text(sv: "Mål", en: "Goal"), weight: 4),
        Grid.Column(Text(sv: "Planen", en: "The plan"), alignment: .trailing),
        Grid.Column(Text(sv: "Bevis", en: "Proof"), weight: 2),
      ] + proposals.map { Grid.Column(Text($0.alternative.name), alignment: .trailing, weight: 2) })
    for (index, level) in plan.levels.enumerated() {
      grid.append(
        [
          Grid.Cell("\(index + 1)"), Grid.Cell(level.goals.map { Grid.Line($0.written(in: level)) }),
          Grid.Cell(level.value.written), Grid.Cell(level.proof),
        ] + proposals.map { proposal in Grid.Cell(proposal.levels[index].written) })
    }
    return grid
  }
}

extension PlanLevel {
  /// "bevisat", or how far it is proved.
  var proof: Text {
    if isProved { return Text(sv: "bevisat", en: "proved") }
    guard let bound else { return Text(sv: "inte prövat", en: "not tried") }
    return Text(
      sv: "kan inte bli bättre än \(bound.written.swedish)", en: "cannot be better than \(bound.written.english)")
  }

  /// The goals' names, for a sentence.
  var title: Text { goals.map(\.title).joined(by: Text(" + ")) }
}

extension GoalTerm {
  /// The goal with its weight, which says something only beside other goals or when it is not 1.
  func written(in level: PlanLevel) -> Text {
    level.goals.count > 1 || weight != 1 ? Text("\(weight) × ") + title : title
  }
}
