import Vocabulary

/// Finds the name that was probably meant.
public enum NearestName {
  /// Longer texts are not misspelt names, and would cost more to compare than they are worth.
  private static let longest = 80

  /// The nearest of the candidates, if it is near enough to be worth a question; the first of several that are as near.
  public static func nearest(to written: String, among candidates: some Sequence<String>) -> String? {
    let target = Array(NameForm.normalized(written).unicodeScalars)
    guard (1...longest).contains(target.count) else { return nil }
    var best: (name: String, distance: Int)?
    let tolerance = max(1, min(3, target.count / 3))
    for candidate in candidates {
      let scalars = Array(NameForm.normalized(candidate).unicodeScalars)
      let limit = best.map { $0.distance - 1 } ?? tolerance
      guard limit >= 0, let distance = distance(target, scalars, atMost: limit) else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// How many letters have to be added, removed, changed or swapped with their neighbour; nil when more than `limit`.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [Int](repeating: row + 1, count: right.count + 1)
      for column in 0..<right.count {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        current[column + 1] = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
        }
      }
      if current.allSatisfy({ $0 > limit }) { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
