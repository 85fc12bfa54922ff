import Checking
public import Planning
import Responsibility
import Vocabulary

extension Report {
  /// Why a body holds a role in a plan: the breath, the candidates best first, the goals that decide, and what keeps
  /// the others from the role.
  public init(of explanation: RoleExplanation) {
    let situation = explanation.plan.problem.situation
    let names = situation.names
    let table = CandidateTable(explanation)
    var blocks: [Block] = []
    if !table.grid.isEmpty {
      blocks += [.heading(Text(sv: "Kandidater, bäst först", en: "Candidates, the best first")), .table(table.grid)]
      if !table.marks.isEmpty { blocks.append(.legend(Text.sentences(table.marks))) }
    }
    if !table.goals.isEmpty {
      blocks += [.heading(Text(sv: "Målen som avgör", en: "The goals that decide")), .list(table.goals)]
    }
    if !explanation.obstacles.isEmpty {
      blocks += [
        .heading(Text(sv: "Kan inte hålla rollen", en: "Cannot hold the role")),
        .list(ObstacleWords(explanation.obstacles, names: names).sentences),
      ]
    }
    if !explanation.undecided.isEmpty {
      let who = Text.list(explanation.undecided.map(names.definite))
      blocks.append(
        .paragraph(
          Text(
            sv: "Okänt: sökningen tog slut innan det var prövat vad det kostar att ge rollen till \(who.swedish).",
            en: "Unknown: the search ended before it was tried what it costs to give the role to \(who.english)."),
          .notice))
    }
    if !explanation.plan.conflict.isEmpty {
      blocks += [
        .heading(Text(sv: "Det som inte går att förena", en: "What cannot hold together")),
        .list(explanation.plan.conflict.map(\.written)),
      ]
    }
    self.init(head: ReportHead(of: situation), summary: ExplanationSummary(explanation).text, blocks: blocks)
  }
}

/// The candidates for a role side by side.
struct CandidateTable {
  /// More than this of what stands behind a cost is counted, not listed.
  private static let mostDetails = 4

  private let explanation: RoleExplanation
  private let names: Names
  private let costs: CostWords
  private let unknown: UnknownWords

  init(_ explanation: RoleExplanation) {
    self.explanation = explanation
    let situation = explanation.plan.problem.situation
    names = situation.names
    costs = CostWords(in: situation)
    unknown = UnknownWords(explanation)
  }

  var grid: Grid {
    let isHeld = explanation.yardstick == .plan
    let hasUnknowns = explanation.candidates.contains { !$0.unknownFacts.isEmpty }
    var columns = [
      Grid.Column(Text(sv: "Gruppering", en: "Body"), weight: 2),
      Grid.Column(
        isHeld
          ? Text(sv: "Mot planen", en: "Against the plan")
          : Text(sv: "Mot den bästa", en: "Against the best"), weight: 2),
      Grid.Column(Text(sv: "Vad som skiljer", en: "What differs"), weight: 4),
    ]
    if hasUnknowns { columns.append(Grid.Column(Text(sv: "Framgår inte", en: "Not stated"), weight: 2, isAside: true)) }
    var grid = Grid(columns)
    for candidate in explanation.candidates {
      var row = [
        Grid.Cell(names.body(candidate.body)), Grid.Cell(verdict(on: candidate)), Grid.Cell(lines(about: candidate)),
      ]
      if hasUnknowns { row.append(Grid.Cell(unknown.cell(of: candidate))) }
      grid.append(row)
    }
    return grid
  }

  /// What the marks in the table mean.
  var marks: [Text] {
    explanation.candidates.contains { $0.comparison.restsOnUnknown }
      ? [
        Text(
          sv: "?: det som inte framgår kan ändra svaret. Det som är ovisst räknas som en halv.",
          en: "?: what is not stated could change the answer. What is uncertain counts as a half.")
      ] : []
  }

  /// The goals that the table refers to by number.
  var goals: [Text] {
    let levels = Set(explanation.candidates.compactMap(\.comparison.level)).sorted()
    return levels.map { level in
      let goal = explanation.plan.levels[level]
      let terms = goal.goals.map { $0.written(in: goal) }.joined(by: Text(" + "))
      return Text(sv: "Mål \(level + 1): ", en: "Goal \(level + 1): ") + terms + Text(".")
    }
  }

  private func verdict(on candidate: RoleCandidate) -> Text {
    let comparison = candidate.comparison
    let doubt = Text(comparison.restsOnUnknown ? "\u{00A0}?" : "")
    if candidate.isHolder {
      return explanation.standing == .planned
        ? Text(sv: "planens val", en: "the plan's choice") : Text(sv: "har rollen", en: "holds the role")
    }
    guard let level = comparison.level else {
      let isFirst = explanation.yardstick == .bestCandidate && candidate.body == explanation.candidates.first?.body
      return (isFirst ? Text(sv: "bäst", en: "best") : Text(sv: "likvärdig", en: "as good")) + doubt
    }
    let by = Score(units: abs(comparison.difference.units), scale: comparison.difference.scale).written
    return
      (comparison.isWorse
      ? Text(sv: "sämre på mål \(level + 1), med \(by.swedish)", en: "worse on goal \(level + 1), by \(by.english)")
      : Text(sv: "bättre på mål \(level + 1), med \(by.swedish)", en: "better on goal \(level + 1), by \(by.english)"))
      + doubt
  }

  private func lines(about candidate: RoleCandidate) -> [Grid.Line] {
    var lines = costs.phrases(of: candidate.comparison).map { Grid.Line($0) }
    let details = costs.details(of: candidate.comparison, on: explanation.role.area)
    // A list that is one longer than the limit needs no line that says so.
    let shown = details.count > Self.mostDetails + 1 ? Array(details.prefix(Self.mostDetails)) : details
    lines += shown.map { Grid.Line($0, isItem: true) }
    if shown.count < details.count {
      let rest = details.count - shown.count
      lines.append(Grid.Line(Text(sv: "och \(rest) till", en: "and \(rest) more"), isItem: true))
    }
    // A role that is left empty has been said already where that is what it costs.
    let isVacancySaid = candidate.comparison.terms.contains { $0.goal.word == .vacancies }
    let moves = candidate.otherMoves.filter { !(isVacancySaid && $0.bodies.isEmpty) }
    return lines + moves.map { Grid.Line(sentence(about: $0)) }
  }

  private func sentence(about move: RoleMove) -> Text {
    let (noun, area) = (move.role.role.noun.singular, names.area(move.role.area))
    guard !move.bodies.isEmpty else {
      return Text(sv: "då saknar \(area) \(noun.swedish)", en: "then \(area) is without \(noun.english)")
    }
    let who = names.bodies(move.bodies)
    let link = move.role.role == .support ? "för" : "av"
    return Text(
      sv: "då blir \(who.swedish) \(noun.swedish) \(link) \(area)",
      en: "then \(who.english) becomes \(noun.english) of \(area)")
  }
}
