public import Vocabulary

/// Something that alternatives are held against each other by.
public struct Criterion: Sendable, Hashable {
  /// Which part of the comparison it is read in.
  public enum Group: String, Sendable, Hashable, CaseIterable {
    case findings
    case goals
    case parties
    case bodies
    case measures
    case cost
  }

  public let id: String
  public let group: Group
  /// A few words that a column of a table has room for.
  public let title: Text
  /// What it is called in a sentence: "röster".
  public let name: Text
  /// What is counted, as a noun phrase.
  public let meaning: Text
  /// True when less is better; false for what is only shown, because neither more nor less of it is better in itself.
  public let isDirected: Bool

  public init(
    _ id: String, _ group: Group, _ title: Text, name: Text? = nil, meaning: Text? = nil, isDirected: Bool
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.name = name ?? title.uncapitalized
    self.meaning = meaning ?? title
    self.isDirected = isDirected
  }
}

extension Text {
  /// With the first letter in lower case, unless the word is written in capitals.
  fileprivate var uncapitalized: Text { Text(sv: Self.lowered(swedish), en: Self.lowered(english)) }

  private static func lowered(_ text: String) -> String {
    if let second = text.dropFirst().first, second.isUppercase { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension Criterion.Group {
  public var title: Text {
    switch self {
    case .findings: Text(sv: "Anmärkningar", en: "Findings")
    case .goals: Text(sv: "Planens mål", en: "The plan's goals")
    case .parties: Text(sv: "Parter", en: "Parties")
    case .bodies: Text(sv: "Grupperingar", en: "Bodies")
    case .measures: Text(sv: "Åtgärder och beslut", en: "Measures and decisions")
    case .cost: Text(sv: "Insats", en: "Effort")
    }
  }
}

/// One row: a criterion and what each column scores on it.
public struct ComparedCriterion: Sendable {
  public enum Outcome: Sendable, Hashable {
    /// Surely the same in every column.
    case same
    /// Nothing is known of it in any column.
    case unknown
    /// All columns have the same value, but what is unknown may make them differ.
    case undecided
    /// The columns differ.
    case differs
  }

  public let criterion: Criterion
  /// One for each column.
  public let measurements: [Measurement]

  public init(_ criterion: Criterion, _ measurements: [Measurement]) {
    self.criterion = criterion
    self.measurements = measurements
  }

  public var outcome: Outcome { outcome(among: Array(measurements.indices)) }

  /// The outcome for some of the columns.
  public func outcome(among columns: [Int]) -> Outcome {
    let values = columns.map { measurements[$0] }
    guard values.contains(where: \.isInformative) else { return values.isEmpty ? .same : .unknown }
    guard let first = values.first else { return .same }
    if values.dropFirst().allSatisfy({ $0.isSurelySame(as: first) }) { return .same }
    return values.allSatisfy { $0.isInformative && $0.value == first.value } ? .undecided : .differs
  }

  /// The columns that are surely as good as every other of these. Empty when unknowns leave that open, and when none is
  /// better than another.
  public func best(among columns: [Int]) -> [Int] {
    guard criterion.isDirected, outcome(among: columns) == .differs else { return [] }
    let best = columns.filter { one in
      columns.allSatisfy { $0 == one || measurements[one].isSurelyAtMost(measurements[$0]) }
    }
    return best.count == columns.count ? [] : best
  }
}

/// Measures some columns on the criteria of one kind.
protocol CriterionFamily: Sendable {
  func rows(for contenders: [Contender]) -> [ComparedCriterion]
}

/// Every kind of criterion, in the order of the report. A new one is one new file and one line here.
enum CriterionCatalogue {
  static let all: [any CriterionFamily] = [
    FindingCriteria(), GoalCriteria(), PartyCriteria(), BodyCriteria(), MeasureCriteria(), EffortCriteria(),
  ]
}
