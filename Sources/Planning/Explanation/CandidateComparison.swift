import Checking
public import Responsibility
public import Vocabulary

/// How a plan with a candidate in a role differs from another, on the first level where the two differ.
public struct CandidateComparison: Sendable, Hashable {
  /// Counted from 0; nil when the two are worth the same on every level.
  public let level: Int?
  /// How much more the level is with the candidate; negative when it is better.
  public let difference: Score
  /// What the difference is made of, goal by goal; goals that do not differ are left out.
  public let terms: [TermDifference]
  /// True when what the file does not say could turn the answer round.
  public let restsOnUnknown: Bool

  public var isWorse: Bool { level != nil && difference.units > 0 }
  public var isBetter: Bool { level != nil && difference.units < 0 }
  public var isEqual: Bool { level == nil }

  /// - Parameters:
  ///   - candidate: the finished plan with the candidate in the role.
  ///   - other: the finished plan to hold it against.
  init(_ candidate: Situation, to other: Situation, on levels: [GoalLevel]) {
    var isShaky = false
    let moved = Self.areasWithOtherOwners(candidate, other)
    for (index, level) in levels.enumerated() {
      let change = LevelChange(from: other, to: candidate, on: level, in: moved)
      // An unknown stands halfway, so it can turn out as much to either side as it counts.
      if change.uncertain > 0, change.uncertain >= abs(change.units) { isShaky = true }
      guard change.units != 0 else { continue }
      self.level = index
      difference = Score(units: change.units, scale: level.scale)
      terms = change.terms
      restsOnUnknown = isShaky
      return
    }
    level = nil
    difference = Score(units: 0, scale: 1)
    terms = []
    restsOnUnknown = isShaky
  }

  /// What is uncertain is uncertain of owners, so an area that keeps its own has the same unknown on both sides.
  private static func areasWithOtherOwners(_ one: Situation, _ other: Situation) -> Set<AreaID> {
    let areas = one.organization.areas.filter { area in
      guard let same = other.organization.areas[area.id] else { return true }
      return Set(one.now.activeHolders(of: .owner, on: area)) != Set(other.now.activeHolders(of: .owner, on: same))
    }
    return Set(areas.map(\.id))
  }
}

/// How much more of one goal there is, what is known and what is not kept apart.
public struct TermDifference: Sendable, Hashable {
  public let goal: GoalTerm
  /// Without the goal's weight.
  public let certain: Score
  /// The half counted for each thing that the file does not say.
  public let uncertain: Score
  /// What there is more of, known things first; amounts are in units of the goal.
  public let causes: [Cause]

  /// One thing that there is more of.
  public struct Cause: Sendable, Hashable {
    public let amount: Score
    public let text: Text
    public let areas: [AreaID]
    /// True when the file does not say whether it is so.
    public let isUncertain: Bool
  }
}

/// What one level is made of in two situations, and what is different.
private struct LevelChange {
  /// How much more there is, in units of the level.
  private(set) var units = 0
  /// How much of what differs stands for something unknown, on either side.
  private(set) var uncertain = 0
  private(set) var terms: [TermDifference] = []

  private struct Part: Hashable {
    let cause: Text
    let areas: [AreaID]
    let isUncertain: Bool
  }

  /// - Parameter moved: areas that somebody else owns, so that what is unknown there is so of two bodies and does not
  ///   cancel out.
  init(from before: Situation, to after: Situation, on level: GoalLevel, in moved: Set<AreaID>) {
    for term in level.terms {
      var amounts: [Part: Int] = [:]
      var order: [Part] = []
      func add(_ contributions: [Contribution], times sign: Int) {
        for contribution in contributions {
          if contribution.isUncertain, !moved.isDisjoint(with: contribution.areas) {
            uncertain += contribution.amount * level.factor(term)
          }
          let part = Part(
            cause: contribution.cause, areas: contribution.areas, isUncertain: contribution.isUncertain)
          if amounts[part] == nil { order.append(part) }
          amounts[part, default: 0] += sign * contribution.amount
        }
      }
      add(term.goal.contributions(in: after), times: 1)
      add(term.goal.contributions(in: before), times: -1)
      var (certain, unknown) = (0, 0)
      var causes: [TermDifference.Cause] = []
      for part in order {
        let amount = amounts[part] ?? 0
        if part.isUncertain {
          unknown += amount
        } else {
          certain += amount
        }
        guard amount > 0 else { continue }
        causes.append(
          TermDifference.Cause(
            amount: Score(units: amount, scale: term.goal.scale), text: part.cause, areas: part.areas,
            isUncertain: part.isUncertain))
      }
      units += (certain + unknown) * level.factor(term)
      guard certain != 0 || unknown != 0 else { continue }
      terms.append(
        TermDifference(
          goal: GoalTerm(word: term.goal.word, title: term.goal.title, weight: term.weight),
          certain: Score(units: certain, scale: term.goal.scale),
          uncertain: Score(units: unknown, scale: term.goal.scale),
          causes: causes.filter { !$0.isUncertain } + causes.filter(\.isUncertain)))
    }
  }
}
