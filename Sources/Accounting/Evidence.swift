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
  /// All that it says in Swedish: what the words of a claim are looked for in.
  let swedish: String

  init(_ finding: Finding, on occasion: Occasion) {
    rule = finding.rule
    self.occasion = occasion
    subjects = finding.subjects
    statement = finding.message.statement
    place = finding.place
    swedish = ([finding.message.text] + finding.notes.map(\.text)).map(\.swedish).joined(separator: " ")
  }

  init(_ derivation: Derivation, on occasion: Occasion) {
    rule = derivation.rule
    self.occasion = occasion
    let body = derivation.body.map { Subject.body($0) }
    subjects = derivation.subjects + [body].compactMap { $0 }.filter { !derivation.subjects.contains($0) }
    statement = derivation.statement
    place = derivation.place
    swedish = [derivation.statement.swedish, derivation.reason?.swedish, derivation.date?.text].compactMap { $0 }
      .joined(separator: " ")
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
    swedish = statement.swedish
  }

  /// How many of the ids it is about.
  func countShared(with ids: [String]) -> Int {
    let own = Set(subjects.map(\.id))
    return ids.count { own.contains($0) }
  }

  func meets(_ expectation: Expectation) -> Bool {
    rule.rawValue == expectation.rule && occasion == Occasion(of: expectation)
      && countShared(with: expectation.subjects) == expectation.subjects.count
      && expectation.words.allSatisfy { swedish.contains($0) }
  }
}

extension RuleID {
  /// The rule that a plan answers.
  static let reassign: RuleID = "reassign"
}
