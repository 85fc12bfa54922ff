/// A stretch of a reorganisation that people have a name for: "mellantiden", "P1".
public struct Phase: Sendable, Equatable {
  public var name: String
  /// Lasts until the next phase begins, or through the last day that the words for its own end can mean.
  public var period: Period
  public var note: EntryNote

  public init(name: String, period: Period = .always, note: EntryNote = EntryNote()) {
    self.name = name
    self.period = period
    self.note = note
  }
}

extension Scenario {
  /// The phases that hold for an alternative: its own, else those of what it is based on, else those of the file.
  public func phases(of alternative: AlternativeID?) -> [Phase] {
    let line = alternative.map(lineage) ?? []
    return line.last { !$0.phases.isEmpty }?.phases ?? phases
  }
}
