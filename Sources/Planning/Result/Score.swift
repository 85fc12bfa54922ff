public import Responsibility
public import Vocabulary

/// The value of a level: a whole number of units, `scale` of which make one.
public struct Score: Sendable, Hashable, Comparable {
  public let units: Int
  public let scale: Int

  public init(units: Int, scale: Int) {
    self.units = units
    self.scale = scale
  }

  /// The value as a number, for JSON.
  public var number: Double { Double(units) / Double(scale) }

  /// "7,5" in Swedish, "7.5" in English. Scales divide a thousand, so the three decimals are exact.
  public var written: Text { Quantity(thousandths: units * (1000 / scale)).written }

  public static func < (left: Score, right: Score) -> Bool { left.units * right.scale < right.units * left.scale }
}

/// One level of a plan: a weighted sum of goals, its value and how far it is proved.
public struct PlanLevel: Sendable, Hashable {
  public let goals: [GoalTerm]
  public let value: Score
  /// No plan can be better than this, given the levels before; nil when nothing is known.
  public let bound: Score?
  public let isProved: Bool
  /// What the value is made of, the largest first.
  public let shares: [LevelShare]

  public init(goals: [GoalTerm], value: Score, bound: Score?, isProved: Bool, shares: [LevelShare]) {
    self.goals = goals
    self.value = value
    self.bound = bound
    self.isProved = isProved
    self.shares = shares
  }
}

/// A part of a level's value: one cause, and the areas in which it counts.
public struct LevelShare: Sendable, Hashable {
  public let amount: Score
  public let cause: Text
  public let areas: [AreaID]

  public init(amount: Score, cause: Text, areas: [AreaID]) {
    self.amount = amount
    self.cause = cause
    self.areas = areas
  }
}

/// A goal with its weight in a level.
public struct GoalTerm: Sendable, Hashable {
  public let word: GoalWord
  public let title: Text
  public let weight: Int

  public init(word: GoalWord, title: Text, weight: Int) {
    self.word = word
    self.title = title
    self.weight = weight
  }
}
