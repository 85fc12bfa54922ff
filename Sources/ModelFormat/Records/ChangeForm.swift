import Responsibility
import Vocabulary

/// What one kind of change is written with: the key that says what it does, and the keys that may stand beside it.
///
/// When it holds and what is said about it may stand in every change and is not listed.
struct ChangeForm {
  let operation: Key
  /// Keys that have to be there, every one.
  var required: [Key] = []
  /// Keys of which one at least has to be there.
  var oneOf: [Key] = []
  var optional: [Key] = []

  var details: [Key] { required + oneOf + optional }

  static let all: [ChangeForm] = [
    ChangeForm(operation: .pause),
    ChangeForm(operation: .resume),
    ChangeForm(operation: .dissolve),
    ChangeForm(operation: .establish, optional: [.outOf, .transferredAreas]),
    ChangeForm(operation: .replace, required: [.with]),
    ChangeForm(operation: .merge, required: [.becomes]),
    ChangeForm(operation: .transfer, required: [.to], optional: [.transferredAreas, .ofRole]),
    ChangeForm(operation: .split, required: [.splitParts]),
    ChangeForm(operation: .area, oneOf: Role.allCases.map(Key.role)),
    ChangeForm(
      operation: .body,
      oneOf: [
        .commissioners, .mandate, .legalForm, .members, .seats, .addSeats, .removeSeats, .capacity, .headcount, .funder,
        .temporary,
      ]),
    ChangeForm(operation: .addResources, oneOf: [.capacity, .headcount], optional: [.outOf]),
    ChangeForm(operation: .withdrawResources, oneOf: [.capacity, .headcount]),
    ChangeForm(operation: .vacate, optional: [.inBodies]),
    ChangeForm(operation: .task, oneOf: [.responsible, .due, .taskState]),
    ChangeForm(operation: .service, oneOf: [.starts, .contractUntil, .neededUntil, .decommissioned]),
    ChangeForm(operation: .document, required: [.decidedBy]),
    ChangeForm(operation: .decide),
  ]

  /// The form that the key belongs to, when it belongs to a change of some kind.
  static func holding(_ key: Key) -> ChangeForm? { all.first { $0.details.contains(key) } }

  /// Every key that belongs to some kinds of change and not to others.
  static let allDetails = all.flatMap(\.details)
}
