import Vocabulary

/// Finds the name that was probably meant.
public enum NearestName {
  /// A name to compare with, and what to suggest when it is near.
  typealias Candidate = (form: String, name: String)

  /// Longer texts are not misspelt names, and would cost more to compare than they are worth.
  private static let longest = 80

  /// The nearest of the candidates, if it is near enough to be worth a question; the first of several that are as near.
  public static func nearest(to written: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: written, among: candidates.map { (form: NameForm.folded($0), name: $0) })
  }

  /// - Parameter candidates: each with the folded form of a name it has.
  static func nearest(to written: String, among candidates: [Candidate]) -> String? {
    let target = Array(NameForm.folded(written).unicodeScalars)
    guard (1...longest).contains(target.count) else { return nil }
    var best: (name: String, distance: Int)?
    // Two names of one letter are always near each other; that says nothing.
    let tolerance = target.count < 3 ? 0 : max(1, min(3, target.count / 3))
    for candidate in candidates {
      let limit = best.map { $0.distance - 1 } ?? tolerance
      // A scalar has at most four bytes: names of quite another length need not be looked at letter by letter.
      guard limit >= 0, candidate.form.utf8.count <= 4 * (target.count + limit) else { continue }
      let scalars = Array(candidate.form.unicodeScalars)
      if let distance = distance(target, scalars, atMost: limit) { best = (candidate.name, distance) }
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

/// Suggestions for one file, up to a point: a file that is wrong throughout is not worth one for every line.
struct Suggestions {
  private var comparisonsLeft = 2_000_000

  init() {}

  mutating func nearest(to written: String, among candidates: [String]) -> String? {
    spend(candidates.count) ? NearestName.nearest(to: written, among: candidates) : nil
  }

  mutating func nearest(to written: String, among candidates: [NearestName.Candidate]) -> String? {
    spend(candidates.count) ? NearestName.nearest(to: written, among: candidates) : nil
  }

  private mutating func spend(_ comparisons: Int) -> Bool {
    guard comparisonsLeft >= comparisons else { return false }
    comparisonsLeft -= comparisons
    return true
  }
}
