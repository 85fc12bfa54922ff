public import Responsibility
public import Vocabulary

/// Something a rule found: which rule, how grave, about whom, in words, and where it is written.
public struct Finding: Sendable, Hashable {
  public var rule: RuleID
  public var severity: Severity
  /// Who the finding is about, the main subject first.
  public var subjects: [Subject]
  public var message: Message
  public var place: Place?
  public var notes: [Note]
  /// The days on which it holds; nil when a single day was checked.
  public var interval: DayInterval?

  /// A line elsewhere in the file that explains the finding.
  public struct Note: Sendable, Hashable {
    public let text: Text
    public let place: Place?

    public init(_ text: Text, at place: Place?) {
      self.text = text.capitalized
      self.place = place
    }
  }

  /// What a rule says: the thing, then the reason, then what helps; one sentence each.
  public struct Message: Sendable, Hashable {
    public let statement: Text
    public let reason: Text?
    public let remedy: Text?

    public init(_ statement: Text, because reason: Text? = nil, remedy: Text? = nil) {
      // A name that begins a sentence may be written in lower case: "the steering group".
      self.statement = statement.capitalized
      self.reason = reason?.capitalized
      self.remedy = remedy?.capitalized
    }

    /// All sentences in one text.
    public var text: Text { Text.sentences([statement, reason, remedy].compactMap { $0 }) }
  }
}

/// An entry of the file that a finding is about.
public enum Subject: Sendable, Hashable {
  case area(AreaID)
  case body(BodyID)
  case party(PartyID)
  case service(ServiceID)
  case document(DocumentID)
  case alternative(AlternativeID)
  case task(TaskID)
  case decision(DecisionID)
  case observation(ObservationID)
  case risk(RiskID)
  case control(ControlID)
  case series(SeriesID)
  case ledger(LedgerID)
  /// A role that bodies have to have filled; not one of the five on an area.
  case role(RequiredRoleID)
  case event(EventID)
  case section(TemplateSectionID)
  /// A rule named in the file, for findings about suppressions and settings.
  case rule(String)

  /// The identifier as the file spells it.
  public var id: String {
    switch self {
    case .area(let id): id.rawValue
    case .body(let id): id.rawValue
    case .party(let id): id.rawValue
    case .service(let id): id.rawValue
    case .document(let id): id.rawValue
    case .alternative(let id): id.rawValue
    case .task(let id): id.rawValue
    case .decision(let id): id.rawValue
    case .observation(let id): id.rawValue
    case .risk(let id): id.rawValue
    case .control(let id): id.rawValue
    case .series(let id): id.rawValue
    case .ledger(let id): id.rawValue
    case .role(let id): id.rawValue
    case .event(let id): id.rawValue
    case .section(let id): id.rawValue
    case .rule(let id): id
    }
  }
}
