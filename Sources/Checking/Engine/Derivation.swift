public import Responsibility
public import Vocabulary

/// Something that follows from a change, or that a person has written: a consequence, a measure or a statement. Unlike
/// a finding it is not wrong; it is what the change means.
public struct Derivation: Sendable, Hashable {
  /// Which way it weighs for the organisation.
  public enum Bearing: Sendable, Hashable {
    /// It is simply so.
    case neutral
    /// Somebody gains by it.
    case gain
    /// It may come to harm somebody.
    case risk
  }

  public let rule: RuleID
  /// The body under whose name it is read; nil when it concerns them all.
  public let body: BodyID?
  /// Who it is about, the main subject first.
  public let subjects: [Subject]
  /// One line of a list, without a full stop: "Blir ägare av Förvaltningsplan (tidigare Ledningsrådet)".
  public let statement: Text
  /// Why, as a sentence.
  public let reason: Text?
  public let bearing: Bearing
  /// When it is to be done or takes effect.
  public let date: DateText?
  /// The rules whose findings a measure answers.
  public let answers: [RuleID]
  public let place: Place?
}

/// Where a rule puts what it derives. It fills in the rule's id.
public struct DerivationCollector: Sendable {
  private let rule: RuleID
  public private(set) var derivations: [Derivation] = []

  public init(rule: RuleID) { self.rule = rule }

  /// - Parameters:
  ///   - statement: one line without a full stop.
  ///   - body: the body under whose name it is read.
  ///   - answers: the rules whose findings it answers.
  public mutating func derive(
    _ statement: Text, because reason: Text? = nil, for body: BodyID? = nil, about subjects: [Subject],
    bearing: Derivation.Bearing = .neutral, on date: DateText? = nil, answering answers: [RuleID] = [],
    at place: Place?
  ) {
    derivations.append(
      Derivation(
        rule: rule, body: body, subjects: subjects, statement: statement.capitalized, reason: reason?.capitalized,
        bearing: bearing, date: date, answers: answers, place: place))
  }
}

extension RuleCatalogue {
  /// The rules that look for something wrong.
  public var checks: RuleCatalogue { RuleCatalogue(rules.filter { $0.severity != nil }) }

  /// The checks whose findings are risks of the change that brings them.
  public var risks: RuleCatalogue { RuleCatalogue(rules.filter(\.isRisk)) }

  /// The rules that derive measures.
  public var measures: RuleCatalogue { RuleCatalogue(rules.filter { $0.group == .measures }) }

  /// The checks that find only that something is unknown.
  public var questions: RuleCatalogue {
    RuleCatalogue(
      [.partyUnknownSeat, .bodyMandateUnknown, .areaNew].filter { rule in rules.contains { $0.id == rule.id } })
  }

  /// All that follows in a situation, in the order of the rules; what the file turns off is left out.
  public func derivations(in situation: Situation) -> [Derivation] {
    rules.flatMap { rule -> [Derivation] in
      guard rule.isOn(with: situation.scenario.rules[rule.id.rawValue]) else { return [] }
      return rule.derivations(in: situation)
    }
  }
}

extension Rule {
  /// What the rule derives; empty for a rule that checks.
  public func derivations(in situation: Situation) -> [Derivation] {
    guard case .derive(let derive) = work else { return [] }
    var collector = DerivationCollector(rule: id)
    derive(situation, &collector)
    return collector.derivations
  }
}

extension Situation {
  /// What one rule finds here, with the file's settings and allowances applied: what a measure answers.
  func findings(of rule: Rule) -> [Finding] {
    Checker(running: RuleSelection(selected: [.rule(rule.id)])).findings(in: self).filter { $0.rule == rule.id }
  }
}
