import Checking
import Comparison
import Planning
import Responsibility
import Vocabulary

/// What there is to choose between, and what the choice is about, in a few sentences.
struct ComparisonSummary {
  private let comparison: AlternativeComparison
  private let words: ComparisonWords

  init(_ comparison: AlternativeComparison) {
    self.comparison = comparison
    words = ComparisonWords(comparison)
  }

  var text: Text {
    guard comparison.choices.contains(where: { comparison.contenders[$0].kind == .alternative }) else {
      return Text(
        sv: "Filen har inga alternativ att jämföra med läget i dag.",
        en: "The file has no alternatives to compare with the organisation today.")
    }
    return Text.sentences([dominated, order, choice, undecided, zero].compactMap { $0 })
  }

  // MARK: Sentences

  /// Who is left out, and by whom: "B är dominerat av D: inte bättre på något, sämre på något."
  private var dominated: Text? {
    let lost = comparison.choices.filter { !comparison.remaining.contains($0) }
    guard !lost.isEmpty else {
      return comparison.choices.count > 1
        ? Text(
          sv: "Inget alternativ är dominerat: vart och ett kan vara bättre än de andra på något.",
          en: "No alternative is dominated: each may be better than the others on something.") : nil
    }
    var order: [[Int]] = []
    var losers: [[Int]: [Int]] = [:]
    for column in lost {
      let winners = comparison.dominators[column].filter(comparison.choices.contains)
      if losers[winners] == nil { order.append(winners) }
      losers[winners, default: []].append(column)
    }
    let clauses = order.map { winners in
      let (who, whom) = (named(losers[winners] ?? []), words.letters(of: winners))
      let isOne = losers[winners]?.count == 1
      return Text(
        sv: "\(who.swedish) är \(isOne ? "dominerat" : "dominerade") av \(whom.swedish)",
        en: "\(who.english) \(isOne ? "is" : "are") dominated by \(whom.english)")
    }
    return clauses.joined(by: Text("; "))
      + Text(
        sv: ": inte bättre på något kriterium, sämre på minst ett.",
        en: ": no better on any criterion, worse on at least one.")
  }

  /// "A Dokumentets förslag och F Avsluta i stället för att pausa"; letters only beyond what a sentence carries.
  private func named(_ columns: [Int]) -> Text {
    columns.count > Text.sentenceLimit ? words.letters(of: columns) : Text.list(columns.map(words.name))
  }

  /// Who comes first in the order of the plan's goals, and where the next one falls behind.
  private var order: Text? {
    let ranking = comparison.ranking
    guard let first = ranking.first else { return nil }
    guard let next = ranking.dropFirst().first else {
      let name = words.name(of: first)
      return Text(sv: "Kvar är bara \(name.swedish).", en: "Only \(name.english) is left.")
    }
    let remaining = named(comparison.remaining)
    let left = Text(sv: "Kvar är \(remaining.swedish).", en: "Left are \(remaining.english).")
    let (best, other) = (comparison.scores[first], comparison.scores[next])
    guard let level = best.indices.first(where: { best[$0] != other[$0] }) else {
      let level = words.letters(of: ranking.filter { comparison.scores[$0] == best })
      return left
        + Text(
          sv: " I målens ordning är \(level.swedish) lika bra och före de andra.",
          en: " In the order of the goals \(level.english) are level and before the others.")
    }
    let goals = comparison.levels[level].title.map(\.word.word).joined(by: Text(" + "))
    let (mine, its) = (best[level].written, other[level].written)
    let (one, two) = (words.letter(of: first), words.letter(of: next))
    return left
      + Text(
        sv: " I målens ordning kommer \(one.swedish) först, därnäst \(two.swedish) (sämre på \(goals.swedish): "
          + "\(its.swedish) mot \(mine.swedish)).",
        en: " In the order of the goals \(one.english) comes first, then \(two.english) (worse on \(goals.english): "
          + "\(its.english) against \(mine.english)).")
  }

  /// What each one that is left is best at, among those that are left.
  private var choice: Text? {
    let remaining = comparison.ranking
    guard remaining.count > 1 else { return nil }
    var order: [[Int]] = []
    var rows: [[Int]: [ComparedCriterion]] = [:]
    for row in comparison.deciding {
      let best = row.best(among: remaining).sorted()
      guard !best.isEmpty else { continue }
      if rows[best] == nil { order.append(best) }
      rows[best, default: []].append(row)
    }
    let clauses = order.map { best in
      let (who, what) = (words.letters(of: best), Text.list((rows[best] ?? []).map(\.criterion.name)))
      return Text(sv: "\(who.swedish) på \(what.swedish)", en: "\(who.english) on \(what.english)")
    }
    guard !clauses.isEmpty else { return nil }
    return Text(sv: "Bäst är ", en: "Best are ") + clauses.joined(by: Text("; ")) + Text(".")
  }

  /// The criteria on which nobody can say who is best, and whose facts would tell.
  private var undecided: Text? {
    let remaining = comparison.remaining
    let open = comparison.deciding.filter { row in
      row.outcome(among: remaining) == .differs && row.best(among: remaining).isEmpty
        && row.measurements.indices.contains { remaining.contains($0) && !row.measurements[$0].isCertain }
    }
    guard remaining.count > 1, !open.isEmpty else { return nil }
    let names = comparison.contenders[remaining[0]].situation.names
    let what = Text.list(
      open.map { row in
        var seen: Set<BodyID> = []
        let bodies =
          Self.aboutBodies.contains(row.criterion.id) ? remaining.flatMap { row.measurements[$0].doubtful } : []
        let whom = Text.shortList(bodies.filter { seen.insert($0).inserted }.map { Text(names.body($0)) })
        let about = Text(sv: " (om \(whom.swedish))", en: " (of \(whom.english))")
        return bodies.isEmpty ? row.criterion.name : row.criterion.name + about
      })
    return Text(
      sv: "Oavgjort, för att något är okänt: \(what.swedish).",
      en: "Undecided, as something is unknown: \(what.english).")
  }

  /// The criteria whose unknowns are facts of a body: its seats, its mandate, its level.
  private static let aboutBodies: Set<String> = [
    "goal.voices", "goal.mandate", "goal.level-distance", "balance.principals",
  ]

  /// What happens if nobody takes over.
  private var zero: Text? {
    guard let column = comparison.contenders.firstIndex(where: { $0.kind == .zero }),
      let vacancies = comparison[criterion: "goal.vacancies"]?.measurements[column].value, vacancies.units > 0
    else { return nil }
    let situation = comparison.contenders[column].situation
    let roles = GoalCatalogue[.vacancies]?.contributions(in: situation).count ?? 0
    let counted = Noun.role.spelled(roles)
    return Text(
      sv: "Noll lämnar \(counted.swedish) tomma.", en: "Zero leaves \(counted.english) empty.")
  }
}
