public import Planning
public import Responsibility
public import Vocabulary

/// What one alternative scores on one criterion: a sum of parts, each of which is certain or lies between two limits.
public struct Measurement: Sendable, Hashable {
  /// One part of the sum, in whole units of the scale.
  public struct Part: Sendable, Hashable {
    public let amount: Int
    public let least: Int
    /// Nil when nothing limits it.
    public let most: Int?
    /// The unknown fact that the part rests on; parts of two alternatives with the same one cancel out, whatever the
    /// fact turns out to be. Nil for a part that is certain, or when nobody can say what it rests on.
    public let fact: UnknownFact?

    public init(_ amount: Int, least: Int, most: Int?, fact: UnknownFact? = nil) {
      self.amount = amount
      self.least = least
      self.most = most
      self.fact = fact
    }

    /// A part that is certain.
    public init(_ amount: Int) { self.init(amount, least: amount, most: amount) }

    var isCertain: Bool { least == most }
  }

  /// What is not known: of whom, in which areas, and what it is about.
  public struct UnknownFact: Sendable, Hashable {
    public let bodies: [BodyID]
    public let areas: [AreaID]
    public let cause: Text
    /// True when another alternative may rest on the very same fact.
    public let isShared: Bool

    public init(bodies: [BodyID], areas: [AreaID], cause: Text, isShared: Bool = true) {
      self.bodies = bodies
      self.areas = areas
      self.cause = cause
      self.isShared = isShared
    }
  }

  public let parts: [Part]
  /// Whole units in one unit of the value.
  public let scale: Int
  /// How the value is written where the figure alone does not say it: "35 av 40", "50 %".
  public let wording: Text?

  public init(_ parts: [Part], scale: Int = 1, wording: Text? = nil) {
    self.parts = parts
    self.scale = scale
    self.wording = wording
  }

  /// A number that is certain.
  public init(_ number: Int, wording: Text? = nil) { self.init([Part(number)], wording: wording) }

  /// Nothing is known but that it is not less than nothing.
  public static let unknown = Measurement([Part(0, least: 0, most: nil)])

  /// The value as a plan reckons it: the same number as the goal's, where the criterion is a goal.
  public var value: Score { Score(units: parts.reduce(0) { $0 + $1.amount }, scale: scale) }
  public var least: Score { Score(units: parts.reduce(0) { $0 + $1.least }, scale: scale) }
  /// Nil when nothing limits it.
  public var most: Score? { Self.sum(parts.map(\.most)).map { Score(units: $0, scale: scale) } }

  public var isCertain: Bool { parts.allSatisfy(\.isCertain) }
  /// False when all that is known is that it is not less than nothing.
  public var isInformative: Bool { most != nil || least.units > 0 }
  /// The bodies of which something is unknown here, each once.
  public var doubtful: [BodyID] {
    var seen: Set<BodyID> = []
    return parts.filter { !$0.isCertain }.flatMap { $0.fact?.bodies ?? [] }.filter { seen.insert($0).inserted }
  }

  // MARK: Holding two against each other

  /// The least and the most that this can turn out to be above the other; nil when nothing limits it. What rests on
  /// the same unknown fact in both is left out: it is the same in both, whatever it is.
  public func difference(from other: Measurement) -> (least: Int?, most: Int?) {
    var shared: [Part: Int] = [:]
    for part in other.parts where part.fact?.isShared == true { shared[part, default: 0] += 1 }
    var mine: [Part] = []
    var cancelled: [Part: Int] = [:]
    for part in parts {
      if let left = shared[part], left > 0 {
        shared[part] = left - 1
        cancelled[part, default: 0] += 1
      } else {
        mine.append(part)
      }
    }
    let theirs = other.parts.filter { part in
      guard let count = cancelled[part], count > 0 else { return true }
      cancelled[part] = count - 1
      return false
    }
    let (one, another) = (other.scale, scale)
    let least = Self.sum(theirs.map(\.most)).map { mine.reduce(0) { $0 + $1.least } * one - $0 * another }
    let most = Self.sum(mine.map(\.most)).map { $0 * one - theirs.reduce(0) { $0 + $1.least } * another }
    return (least, most)
  }

  /// True when this is less than the other or the same, whatever the unknown facts turn out to be.
  public func isSurelyAtMost(_ other: Measurement) -> Bool { difference(from: other).most.map { $0 <= 0 } ?? false }

  /// True when this is less than the other, whatever the unknown facts turn out to be.
  public func isSurelyLess(than other: Measurement) -> Bool { difference(from: other).most.map { $0 < 0 } ?? false }

  /// True when both are the same, whatever the unknown facts turn out to be.
  public func isSurelySame(as other: Measurement) -> Bool { difference(from: other) == (0, 0) }

  /// Nil when one of them is not limited.
  private static func sum(_ amounts: [Int?]) -> Int? {
    amounts.reduce(Optional(0)) { sum, amount in
      guard let sum, let amount else { return nil }
      return sum + amount
    }
  }
}

extension Measurement {
  /// The value of a goal, part by part: the goal's own definition and no other.
  init(of contributions: [Contribution], scale: Int) {
    self.init(
      contributions.map { contribution in
        guard let doubt = contribution.doubt else { return Part(contribution.amount) }
        return Part(
          contribution.amount, least: doubt.least, most: doubt.most,
          fact: UnknownFact(
            bodies: doubt.bodies, areas: contribution.areas, cause: contribution.cause, isShared: doubt.isShared))
      }, scale: scale)
  }
}
