public import Checking
import Planning
public import Responsibility
public import Vocabulary

/// One thing that the tool says by itself: a finding, a derivation or a part of a plan.
public struct Evidence: Sendable, Hashable {
  public let rule: RuleID
  public let occasion: Occasion
  /// Who it is about, the main subject first.
  public let subjects: [Subject]
  /// What it says first, for whoever compares it with a claim.
  public let statement: Text
  public let place: Place?
  /// The rules whose findings it answers, when it is a measure.
  let answers: [RuleID]
  /// All that it says. The words of a claim are looked for in the Swedish text.
  public let text: Text

  init(_ finding: Finding, on occasion: Occasion) {
    rule = finding.rule
    self.occasion = occasion
    subjects = finding.subjects
    statement = finding.message.statement
    place = finding.place
    answers = []
    text = Text.sentences([finding.message.text] + finding.notes.map(\.text).map { $0 + Text(".") })
  }

  init(_ derivation: Derivation, on occasion: Occasion) {
    rule = derivation.rule
    self.occasion = occasion
    let body = derivation.body.map { Subject.body($0) }
    subjects = derivation.subjects + [body].compactMap { $0 }.filter { !derivation.subjects.contains($0) }
    statement = derivation.statement
    place = derivation.place
    answers = derivation.answers
    let date = derivation.date.map { $0.words.capitalized + Text(".") }
    text = Text.sentences([derivation.statement + Text("."), derivation.reason, date].compactMap { $0 })
  }

  /// Nil for a role that the plan can give to nobody.
  init?(_ assignment: PlannedAssignment, names: Names, on occasion: Occasion) {
    guard !assignment.bodies.isEmpty else { return nil }
    rule = .reassign
    self.occasion = occasion
    subjects = [.area(assignment.slot.area)] + assignment.bodies.map { .body($0) }
    statement =
      Text(names.area(assignment.slot.area) + ": ") + assignment.slot.role.noun.singular + Text(" ")
      + names.bodies(assignment.bodies)
    place = assignment.slot.place
    answers = []
    text = statement + Text(".")
  }

  /// The temporary bodies that a plan leaves out; nil when there are none.
  init?(leftOut bodies: [BodyID], names: Names, on occasion: Occasion) {
    guard !bodies.isEmpty else { return nil }
    rule = .bodyTempPermanent
    self.occasion = occasion
    subjects = bodies.map { .body($0) }
    statement = names.leftOutOfPlan(bodies)
    place = nil
    answers = []
    text = statement
  }

  /// How many of the ids it is about.
  func countShared(with ids: [String]) -> Int {
    let own = Set(subjects.map(\.id))
    return ids.count { own.contains($0) }
  }

  func meets(_ expectation: Expectation) -> Bool {
    rule.rawValue == expectation.rule && occasion == Occasion(of: expectation)
      && countShared(with: expectation.subjects) == expectation.subjects.count
      && expectation.words.allSatisfy { text.swedish.contains($0) }
  }
}

extension RuleID {
  /// The rule that a plan answers.
  static let reassign: RuleID = "reassign"
  /// The rule by which a plan leaves bodies out.
  static let bodyTempPermanent: RuleID = "body-temp-permanent"
}
