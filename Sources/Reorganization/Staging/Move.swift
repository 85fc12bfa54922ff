public import Responsibility

/// One step of a reorganisation that is taken at once: all new roles of one area, all new facts about one body, or one
/// other operation.
public struct Move: Sendable, Equatable {
  /// The changes of the move, in the order in which the file makes them.
  public internal(set) var changes: [Change]
  /// Where the changes stand among all of the alternative's.
  var positions: [Int]

  private enum Kind: Hashable {
    case roles(AreaID)
    case facts(BodyID)
    case alone(Int)
  }

  /// The changes of an alternative as moves, in the order in which each first appears.
  static func all(in changes: [Change]) -> [Move] {
    var moves: [Move] = []
    var known: [Kind: Int] = [:]
    for (position, change) in changes.enumerated() {
      var kind = Kind.alone(position)
      if case .assign(let area, _) = change.operation { kind = .roles(area) }
      if case .amend(let body, _) = change.operation { kind = .facts(body) }
      if let index = known[kind] {
        moves[index].changes.append(change)
        moves[index].positions.append(position)
      } else {
        known[kind] = moves.count
        moves.append(Move(changes: [change], positions: [position]))
      }
    }
    return moves
  }
}
