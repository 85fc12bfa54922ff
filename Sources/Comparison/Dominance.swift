/// Which columns are no better than another on any criterion and worse on at least one.
public enum Dominance {
  /// For each column the columns that dominate it.
  ///
  /// What is unknown never makes a column better: one that may turn out better on some criterion is not dominated, and
  /// one that may turn out worse dominates nobody. Rows without a direction have no say, and between two columns neither
  /// has a row of which nothing is known in either.
  public static func dominators(in rows: [ComparedCriterion], columns: Int) -> [[Int]] {
    let directed = rows.filter(\.criterion.isDirected)
    return (0..<columns).map { loser in
      (0..<columns).filter { winner in
        guard winner != loser else { return false }
        let rows = directed.filter { $0.measurements[winner].isInformative || $0.measurements[loser].isInformative }
        return rows.allSatisfy { $0.measurements[winner].isSurelyAtMost($0.measurements[loser]) }
          && rows.contains { $0.measurements[winner].isSurelyLess(than: $0.measurements[loser]) }
      }
    }
  }
}
