import Checking
public import Comparison
import Planning
import Responsibility
import Vocabulary

extension Report {
  /// Alternatives side by side: the criteria that decide, everything else that differs, what is equal in one line, in
  /// what the alternatives differ, and what has to be decided.
  public init(of comparison: AlternativeComparison) {
    let parts = ComparisonParts(comparison)
    self.init(
      head: ReportHead(
        scenario: comparison.scenario.name,
        alternative: Text(sv: "Jämförelse av alternativ", en: "Comparison of alternatives"), day: nil),
      summary: ComparisonSummary(comparison).text,
      blocks: parts.decidingTable + parts.otherTables + parts.folded + parts.differences + parts.decisions
        + parts.origins)
  }
}

/// The tables and lists of a comparison.
struct ComparisonParts {
  private let comparison: AlternativeComparison
  private let words: ComparisonWords

  init(_ comparison: AlternativeComparison) {
    self.comparison = comparison
    words = ComparisonWords(comparison)
  }

  private var columns: [Int] { Array(comparison.contenders.indices) }

  // MARK: Tables

  var decidingTable: [Report.Block] {
    let rows = comparison.deciding
    guard !rows.isEmpty else { return [.legend(legend(marksBest: false))] }
    return [
      .table(grid(of: rows, title: Text(sv: "Mindre är bättre", en: "Less is better"))),
      .legend(legend(marksBest: true)),
    ]
  }

  /// What else differs, group by group: what has no direction, and what differs only from today.
  var otherTables: [Report.Block] {
    let deciding = Set(comparison.deciding.map(\.criterion.id))
    let rest = comparison.rows.filter {
      $0.outcome == .differs && $0.outcome(among: comparison.choices) != .unknown
        && !deciding.contains($0.criterion.id)
    }
    return Criterion.Group.allCases.flatMap { group -> [Report.Block] in
      let rows = rest.filter { $0.criterion.group == group }
      return rows.isEmpty ? [] : [.heading(group.title), .table(grid(of: rows, title: Text("")))]
    }
  }

  private func grid(of rows: [ComparedCriterion], title: Text) -> Grid {
    var grid = Grid(
      [Grid.Column(title, weight: 6)] + columns.map { Grid.Column(words.letter(of: $0), alignment: .trailing) })
    for row in rows {
      let best = row.best(among: comparison.choices)
      grid.append(
        [Grid.Cell(row.criterion.title)]
          + columns.map { column in
            Grid.Cell(
              [Grid.Line(words.brief(row.measurements[column]), isUnbroken: true)],
              emphasis: best.contains(column) ? .best : .none)
          })
    }
    return grid
  }

  private func legend(marksBest: Bool) -> Text {
    let names = columns.map { column -> Text in
      let dominators = comparison.dominators[column].filter(comparison.choices.contains)
      guard comparison.choices.contains(column), !dominators.isEmpty else { return words.name(of: column) }
      let by = words.letters(of: dominators)
      return words.name(of: column)
        + Text(sv: " (dominerat av \(by.swedish))", en: " (dominated by \(by.english))")
    }
    let hasDoubts = comparison.rows.contains { $0.measurements.contains { !$0.isCertain } }
    return
      ((marksBest ? [Text(sv: "* bäst i raden", en: "* best in the row")] : []) + names
      + (hasDoubts ? [ComparisonWords.questionLegend] : [])).joined(by: Text(" · "))
  }

  // MARK: What is equal

  /// One line for what is the same everywhere and one for what nobody knows anywhere.
  var folded: [Report.Block] {
    let same = comparison.rows.filter { $0.outcome == .same && $0.measurements.first.map(isWorthSaying) ?? false }
    let unknown = comparison.rows.filter { $0.outcome(among: comparison.choices) == .unknown }
    let undecided = comparison.rows.filter { $0.outcome == .undecided }
    let lines = [
      same.isEmpty
        ? nil
        : Text(sv: "Lika i alla: ", en: "The same in all: ")
          + same.map { row in
            row.criterion.name + Text(" ") + (row.measurements.first.map(words.written) ?? Text(""))
          }.joined(by: Text(", ")) + Text("."),
      undecided.isEmpty
        ? nil
        : Text(
          sv: "Ser lika ut, men det som är okänt kan skilja dem åt: ",
          en: "Looks the same, but what is unknown may make them differ: ")
          + undecided.map { row in
            row.criterion.name + Text(" ") + (row.measurements.first.map(words.written) ?? Text(""))
          }.joined(by: Text(", ")) + Text("."),
      unknown.isEmpty
        ? nil
        : Text(sv: "Framgår inte för något alternativ: ", en: "Not known for any alternative: ")
          + unknown.map(\.criterion.name).joined(by: Text(", "))
          + Text(
            sv: ". Det har därför ingen del i jämförelsen.", en: ". So it has no part in the comparison."),
    ].compactMap { $0 }
    return lines.map { .paragraph($0, .none) }
  }

  /// That nobody has any of something need not be said of every body and rule, only of what decides.
  private func isWorthSaying(_ measurement: Measurement) -> Bool { measurement.value.units != 0 }

  // MARK: Differences, decisions and columns

  var differences: [Report.Block] {
    guard !comparison.differences.isEmpty else { return [] }
    let nothing = Text(
      sv: "Inget skiljer i roller, röster, nivåer eller uppdragsbeskrivningar.",
      en: "Nothing differs in roles, voices, levels or mandates.")
    return [.heading(Text(sv: "Vad som skiljer alternativen åt", en: "In what the alternatives differ"))]
      + comparison.differences.flatMap { difference -> [Report.Block] in
        let lines = words.lines(of: difference)
        let base = words.letter(of: difference.base)
        return [
          .paragraph(
            words.name(of: difference.column)
              + Text(sv: ", jämfört med \(base.swedish)", en: ", compared with \(base.english)"), .none),
          .list(lines.isEmpty ? [nothing] : lines),
        ]
      }
  }

  /// What every choice needs decided first, then what each needs beside it.
  var decisions: [Report.Block] {
    let choices = comparison.choices
    guard let first = choices.first, choices.contains(where: { !comparison.contenders[$0].decisions.isEmpty }) else {
      return []
    }
    let names = comparison.contenders[first].situation.names
    let all = choices.map { comparison.contenders[$0].decisions }
    let shared = all[0].filter { decision in all.allSatisfy { $0.contains(decision) } }
    var blocks: [Report.Block] = [.heading(Text(sv: "Beslut som behövs", en: "Decisions needed"))]
    if !shared.isEmpty {
      blocks += [
        .paragraph(Text(sv: "I alla alternativ", en: "In all alternatives"), .none),
        .list(words.lines(of: shared, names: names)),
      ]
    }
    for (column, decisions) in zip(choices, all) {
      let own = decisions.filter { !shared.contains($0) }
      guard !own.isEmpty else { continue }
      blocks += [
        .paragraph(
          shared.isEmpty
            ? words.name(of: column) : words.name(of: column) + Text(sv: ", dessutom", en: ", as well"), .none),
        .list(words.lines(of: own, names: comparison.contenders[column].situation.names)),
      ]
    }
    return blocks
  }

  var origins: [Report.Block] {
    let levels = comparison.levels.map { $0.title.map(\.word.word).joined(by: Text(" + ")) }.joined(by: Text(", "))
    return [.heading(Text(sv: "Om jämförelsen", en: "About the comparison"))]
      + [
        .list(
          comparison.notes + wordingNote + [
            Text(
              sv:
                "Målens ordning är en bedömning: \(levels.swedish). En röst eller en uppdragsbeskrivning som är okänd "
                + "räknas som ½, som i en plan.",
              en:
                "The order of the goals is a judgement: \(levels.english). A voice or a mandate that is unknown counts "
                + "½, as in a plan."),
            Text(
              sv: "Ett alternativ är dominerat när ett annat säkert är minst lika bra på alla kriterier som har en "
                + "riktning och säkert bättre på något. Det som är okänt räknas aldrig till någons fördel.",
              en: "An alternative is dominated when another is surely at least as good on all criteria that have a "
                + "direction and surely better on one. What is unknown is never counted in anybody's favour."),
          ])
      ]
  }

  /// Why the sums are smaller than what `check` shows.
  private var wordingNote: [Text] {
    let rows = comparison.uncounted
    guard !rows.isEmpty else { return [] }
    let (swedish, english) = (
      Text.list(rows.map { Text.quoted($0.criterion.title.swedish) }).swedish,
      Text.list(rows.map { Text.quoted($0.criterion.title.english) }).english
    )
    return [
      Text(
        sv:
          "Fel och varningar är räknade utan \(swedish): de gäller hur underlagets egen text och åtgärdslista passar, och "
          + "den är skriven för ett av alternativen.",
        en:
          "Errors and warnings leave out \(english): they are about how the source's own text and list of measures fit, "
          + "and that was written for one of the alternatives.")
    ]
  }
}
