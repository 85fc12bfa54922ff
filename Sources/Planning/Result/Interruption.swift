import LinearModel
public import Vocabulary

extension Plan.Status {
  /// What ended the search before its end, as a clause: "Tiden tog slut". Nil when it was finished.
  public var interruption: Text? {
    switch self {
    case .unproved(let limit), .nothingFound(let limit): Self.clause(limit)
    case .optimal, .partial, .impossible: nil
    }
  }

  private static func clause(_ limit: Limit) -> Text {
    switch limit {
    case .time: Text(sv: "Tiden tog slut", en: "Time ran out")
    case .cancelled: Text(sv: "Sökningen avbröts", en: "The search was stopped")
    case .nodes: Text(sv: "Sökningens gräns nåddes", en: "The search reached its limit")
    case .memory: Text(sv: "Minnet tog slut", en: "Memory ran out")
    }
  }
}
