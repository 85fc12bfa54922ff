/// Which columns are no better than another on any criterion and worse on at least one.
public enum Dominance {
  /// For each column the columns that dominate it.
  ///
  /// What is unknown never makes a column better: one that may turn out better on some criterion is not dominated, and
  /// one that may turn out worse dominates nobody. Rows without a direction, and rows of which nothing is known in any
  /// column, have no say.
  public static func dominators(in rows: [ComparedCriterion], columns: Int) -> [[Int]] {
    let rows = rows.filter(\.isComparable)
    return (0..<columns).map { loser in
      (0..<columns).filter { winner in
        guard winner != loser else { return false }
        return rows.allSatisfy { $0.measurements[winner].isSurelyAtMost($0.measurements[loser]) }
          && rows.contains { $0.measurements[winner].isSurelyLess(than: $0.measurements[loser]) }
      }
    }
  }
}
