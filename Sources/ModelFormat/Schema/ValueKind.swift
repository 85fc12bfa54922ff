import Vocabulary

/// What may stand as the value of a key. One description for the reader, the JSON Schema and the documentation.
indirect enum ValueKind: Sendable {
  /// The version of the file format.
  case version
  /// The language of the file.
  case language
  case text
  /// One text or a list of them.
  case texts
  case date
  case answer
  case quantity
  /// A quantity that may be below zero.
  case amount
  case number(ClosedRange<Int>)
  /// One of a closed set of words.
  case word([Text])
  /// One of a closed set of words or a list of them.
  case words([Text])
  /// The id or name of one entry.
  case reference(Target)
  /// One id or name, or a list of them.
  case references(Target)
  /// One body, a list of them, or each body with the part it holds.
  case holders
  /// Parties and bodies, plain or as seats.
  case seats
  /// Bodies and parties, by name.
  case members
  /// A quantity for each role.
  case effort
  /// A row for each text, time or body: what the rows begin with, and what each holds.
  case table(of: ValueKind, by: ValueKind)
  /// A time as a fact, or a list of deadlines.
  case deadlines
  /// A setting for each rule.
  case ruleSettings
  /// A list of goals, each level a goal or several with weights.
  case goals
  case record(RecordName)
  /// A list of records.
  case records(RecordName)
  /// Records by their id; a text alone is the name of the entry.
  case entries(RecordName)
  /// Whatever could stand there if its source were not written beside it.
  case bareFact
  /// The value, alone or with its source and basis; or that it is absent or unknown.
  case fact(ValueKind)

  /// What an id can refer to.
  enum Target: Sendable, Hashable, CaseIterable {
    case level
    case party
    case body
    case area
    case document
    case service
    case alternative
    case task
    case risk
    case volume
    /// A party or a body.
    case seated
    /// A governing document or an area.
    case foundation
  }
}

/// The records of the format: everything that is written as keys with values.
enum RecordName: String, Sendable, CaseIterable {
  case file
  case level
  case party
  case body
  case seat
  case mandate
  case scopeItem = "scope-item"
  case area
  case document
  case service
  case task
  case deadline
  case escalation
  case decision
  case observation
  case risk
  case control
  case volume
  case table
  case requiredRole = "required-role"
  case event
  case mention
  case templateSection = "template-section"
  case alternative
  case change
  case changedRemit = "changed-remit"
  case phase
  case ruleSetting = "rule-setting"
  case planning
  case pairing
  case allowance
  case fact
  /// The top of a file of claims.
  case claimSheet = "claim-sheet"
  case claim
  case expectation

  /// The records of a file of claims; all others are a model file's.
  static let ofClaims: [RecordName] = [.claimSheet, .claim, .expectation]

  /// True for what stands at the top of a file.
  var isTop: Bool { self == .file || self == .claimSheet }
}
