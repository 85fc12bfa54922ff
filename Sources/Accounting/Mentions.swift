import Checking
import Responsibility
import Vocabulary

/// Which of all that the tool says some claim mentions.
///
/// The same rule on the same main subject is one matter, which may be worded otherwise on another occasion. What is said
/// of it on several occasions is there once, and not at all where a claim mentions it on one of them.
struct Mentions {
  private struct Matter: Hashable {
    let rule: RuleID
    let subject: Subject?
  }

  /// All that is news when no claim mentions it: what a person has entered is nothing that the tool says, a plan is made
  /// only because a claim asks for it, and a measure is no news beside the finding that it answers.
  private let news: [Evidence]
  private let expectations: [String: [Expectation]]

  init(in evidence: [Evidence], by expectations: [Expectation]) {
    let matters = Set(evidence.map(Self.matter(of:)))
    let weights = Dictionary(grouping: expectations, by: Occasion.init(of:)).mapValues(\.count)
    let order = Dictionary(grouping: evidence.enumerated(), by: \.element.occasion).values
      .sorted { left, right in
        let (one, other) = (weights[left[0].element.occasion] ?? 0, weights[right[0].element.occasion] ?? 0)
        return one == other ? left[0].offset < right[0].offset : one > other
      }
    news = order.flatMap { $0.map(\.element) }.filter { piece in
      !piece.rule.isEnteredByHand && piece.rule != .reassign
        && !piece.answers.contains { matters.contains(Matter(rule: $0, subject: piece.subjects.first)) }
    }
    self.expectations = Dictionary(grouping: expectations, by: \.rule)
  }

  var unmentioned: [Evidence] {
    // What has been said of each matter, by a claim or in the list, and on which occasions.
    var said: [Matter: [Occasion: Set<Text>]] = [:]
    for piece in news where isMentioned(piece) {
      said[Self.matter(of: piece), default: [:]][piece.occasion, default: []].insert(piece.statement)
    }
    return news.filter { piece in
      let matter = Self.matter(of: piece)
      if let occasions = said[matter] {
        guard let statements = occasions[piece.occasion], !statements.contains(piece.statement) else { return false }
      }
      said[matter, default: [:]][piece.occasion, default: []].insert(piece.statement)
      return true
    }
  }

  private func isMentioned(_ piece: Evidence) -> Bool {
    expectations[piece.rule.rawValue]?.contains { piece.meets($0) } ?? false
  }

  private static func matter(of piece: Evidence) -> Matter { Matter(rule: piece.rule, subject: piece.subjects.first) }
}
