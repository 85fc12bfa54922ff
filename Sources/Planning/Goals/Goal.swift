public import Checking
public import LinearModel
public import Responsibility
public import Vocabulary

/// Something a plan is better for having less of.
///
/// A goal is defined once, by what each part of an organisation contributes to it; the value of a finished state, its
/// explanation and the expression in the model all come from that, so that a plan and somebody else's proposal are
/// measured with the same rule.
public protocol Goal: Sendable {
  var word: GoalWord { get }
  /// What is counted, as a noun phrase: "röster som går förlorade".
  var title: Text { get }
  /// Whole units of the value in one unit of the goal: 2 when halves occur.
  var scale: Int { get }

  /// What adds to the value in the situation's present state, largest things first or in declared order.
  func contributions(in situation: Situation) -> [Contribution]
  /// The value over the whole organisation as the plan would leave it, in the same units as `contributions`.
  func expression(in model: inout PlanningModel) -> LinearExpression
}

/// One part of a goal's value and what it stands for.
public struct Contribution: Sendable, Hashable {
  /// In whole units of the goal's scale.
  public let amount: Int
  /// Who or what it is about, without the areas: parts with the same cause are told together.
  public let cause: Text
  public let areas: [AreaID]
  /// The party or body that loses by it; nil when it is nobody in particular.
  public let subject: Subject?
  /// Between what the amount may turn out to lie; nil when it is certain.
  public let doubt: Doubt?

  public init(
    _ amount: Int, _ cause: Text, areas: [AreaID] = [], about subject: Subject? = nil, doubt: Doubt? = nil
  ) {
    self.amount = amount
    self.cause = cause
    self.areas = areas
    self.subject = subject
    self.doubt = doubt
  }

  /// The least and the most that the part can turn out to be; nil when nothing limits it.
  public var least: Int { doubt?.least ?? amount }
  public var most: Int? { doubt.map(\.most) ?? amount }
  /// True when the amount stands for something that the file does not say, and may turn out to be less.
  public var isUncertain: Bool { least < amount }
}

/// What is not known of a contribution. A plan has to reckon with some amount; whoever compares must not take it for
/// knowledge.
public struct Doubt: Sendable, Hashable {
  public let least: Int
  /// Nil when nothing limits it.
  public let most: Int?
  /// The bodies of which something is unknown.
  public let bodies: [BodyID]
  /// True when two parts with the same cause, areas and bodies rest on one and the same unknown fact, whatever else
  /// the organisations look like that they are parts of.
  public let isShared: Bool

  public init(_ least: Int, to most: Int?, about bodies: [BodyID] = [], isShared: Bool) {
    self.least = least
    self.most = most
    self.bodies = bodies
    self.isShared = isShared
  }
}

extension Goal {
  public func value(in situation: Situation) -> Int { contributions(in: situation).reduce(0) { $0 + $1.amount } }
}

/// A goal that depends on who owns each area, one area at a time.
protocol OwnershipGoal: Goal {
  /// What the area adds when these bodies, all active, own it. Empty: nobody does.
  func contributions(of area: Area, ownedBy owners: [BodyID], in situation: Situation) -> [Contribution]
}

extension OwnershipGoal {
  /// What an area adds whose owner nobody has stated: nothing that a plan can reckon with, but it may turn out to be
  /// something.
  func unknownOwner(of area: Area, upTo most: Int?, in situation: Situation) -> Contribution {
    // An owner who is unknown today and whom no change has touched is the same in every alternative.
    let wasUnknown = situation.before.organization.areas[area.id]?.roles[.owner].isUnknown ?? false
    return Contribution(
      0, Text(sv: "ägaren framgår inte", en: "the owner is not known"), areas: [area.id],
      doubt: Doubt(0, to: most, isShared: wasUnknown))
  }

  func cost(of area: Area, ownedBy owners: [BodyID], in situation: Situation) -> Int {
    contributions(of: area, ownedBy: owners, in: situation).reduce(0) { $0 + $1.amount }
  }

  public func contributions(in situation: Situation) -> [Contribution] {
    situation.now.activeAreas.flatMap { area in
      contributions(of: area, ownedBy: situation.now.activeHolders(of: .owner, on: area), in: situation)
    }
  }

  public func expression(in model: inout PlanningModel) -> LinearExpression {
    let situation = model.problem.situation
    var sum = LinearExpression.zero
    for area in situation.now.activeAreas {
      if model.isCalledOff() { return sum }
      guard let slot = model.problem.slot(for: .owner, on: area.id) else {
        let owners = situation.now.activeHolders(of: .owner, on: area)
        sum += LinearExpression(constant: cost(of: area, ownedBy: owners, in: situation))
        continue
      }
      sum += LinearExpression(model.isVacant(slot)) * cost(of: area, ownedBy: [], in: situation)
      for (body, owns) in model.options(for: slot) {
        sum += LinearExpression(owns) * cost(of: area, ownedBy: [body], in: situation)
      }
    }
    return sum
  }
}

/// Every goal there is. A new one is one new file, one line here and one word in the vocabulary.
public enum GoalCatalogue {
  public static let all: [any Goal] = [
    Vacancies(), Overload(), VoicesLost(), LevelDistance(), OwnersWithoutMandate(), ChangesFromToday(),
    CommissionersPerPerformer(), Balance(),
  ]

  public static subscript(word: GoalWord) -> (any Goal)? { all.first { $0.word == word } }

  /// The order when the file gives none. Which goal goes first is a judgement, so it is always printed.
  public static let standardOrder: [[WeightedGoal]] = [
    [WeightedGoal(goal: GoalWord.vacancies.rawValue)],
    [WeightedGoal(goal: GoalWord.overload.rawValue)],
    [WeightedGoal(goal: GoalWord.voices.rawValue), WeightedGoal(goal: GoalWord.levelDistance.rawValue)],
    [WeightedGoal(goal: GoalWord.mandate.rawValue)],
    [WeightedGoal(goal: GoalWord.changes.rawValue)],
    [WeightedGoal(goal: GoalWord.commissioners.rawValue)],
    [WeightedGoal(goal: GoalWord.balance.rawValue)],
  ]
}
