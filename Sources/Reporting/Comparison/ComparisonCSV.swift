public import Comparison
import Responsibility
public import Vocabulary

/// Writes a comparison as a table for a spreadsheet: a row for every criterion, equal or not, a column for every
/// alternative.
public struct ComparisonCSV: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of comparison: AlternativeComparison) -> String {
    let words = ComparisonWords(comparison)
    let columns = Array(comparison.contenders.indices)
    var grid = Grid(
      [
        Grid.Column(Text(sv: "Del", en: "Part")), Grid.Column(Text(sv: "Kriterium", en: "Criterion")),
        Grid.Column(Text(sv: "Id", en: "Id")), Grid.Column(Text(sv: "Bättre är", en: "Better is")),
      ] + columns.map { Grid.Column(comparison.contenders[$0].name) }
        + [Grid.Column(Text(sv: "Bäst", en: "Best")), Grid.Column(Text(sv: "Spann", en: "Ranges"))])
    for row in comparison.rows {
      let best = row.best(among: comparison.choices).map { comparison.contenders[$0].name }
      let ranges = columns.compactMap { column in
        words.range(row.measurements[column]).map { comparison.contenders[column].name + Text(" ") + $0 }
      }
      grid.append(
        [
          Grid.Cell(row.criterion.group.title), Grid.Cell(row.criterion.title), Grid.Cell(row.criterion.id),
          Grid.Cell(row.criterion.isDirected ? Text(sv: "mindre", en: "less") : Text("")),
        ] + columns.map { Grid.Cell(words.written(row.measurements[$0])) }
          + [Grid.Cell(best.joined(by: Text(", "))), Grid.Cell(ranges.joined(by: Text(", ")))])
    }
    let dominated = columns.map { column in
      Grid.Cell(
        comparison.dominators[column].map { comparison.contenders[$0].name }.joined(by: Text(", ")))
    }
    grid.append(
      [
        .empty, Grid.Cell(Text(sv: "Dominerat av", en: "Dominated by")), Grid.Cell(Text("dominatedBy")), .empty,
      ] + dominated)
    return CSVGrid(language).text(of: grid)
  }
}
