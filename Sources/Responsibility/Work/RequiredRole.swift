/// A role that each of some bodies has to have filled (001: objektsförvaltare in every förvaltning).
public struct RequiredRole: Identified, Equatable {
  /// Whether one body has the role filled. Stated: by whom, in the author's words. Absent: vacant.
  public struct Post: Sendable, Equatable {
    public var body: BodyID
    public var holder: Fact<String>

    public init(body: BodyID, holder: Fact<String>) {
      self.body = body
      self.holder = holder
    }
  }

  public let id: RequiredRoleID
  public var name: String
  /// The bodies that need it.
  public var units: [BodyID]
  /// True when it is only advised ("lämpliga inslag kan vara").
  public var isAdvisory: Bool
  public var posts: [Post]
  public var areas: [AreaID]
  public var note: EntryNote

  public init(id: RequiredRoleID, name: String) {
    self.id = id
    self.name = name
    units = []
    isAdvisory = false
    posts = []
    areas = []
    note = EntryNote()
  }
}

/// Something that happened or is to happen, with every state that the document gives it.
public struct Event: Identified, Equatable {
  public let id: EventID
  public var name: String
  public var date: Fact<DateText>
  /// Each mention: what the document says of it, and where. Two different ones are a conflict.
  public var states: [Mention]
  public var participants: [BodyID]
  public var note: EntryNote

  public struct Mention: Sendable, Equatable {
    public var state: String
    public var provenance: Provenance

    public init(state: String, provenance: Provenance = Provenance()) {
      self.state = state
      self.provenance = provenance
    }
  }

  public init(id: EventID, name: String) {
    self.id = id
    self.name = name
    date = .omitted
    states = []
    participants = []
    note = EntryNote()
  }
}

/// A heading of a document's template, and whether anything stands under it.
public struct TemplateSection: Identified, Equatable {
  public let id: TemplateSectionID
  public var name: String
  /// Absent: only the template's own instruction stands there.
  public var content: Fact<String>
  public var note: EntryNote

  public init(id: TemplateSectionID, name: String, content: Fact<String> = .omitted) {
    self.id = id
    self.name = name
    self.content = content
    note = EntryNote()
  }
}

/// A decision or a proposal for one: who decides, when, and who is sent it.
public struct Decision: Identified, Equatable {
  public let id: DecisionID
  public var name: String
  public var decidedBy: Fact<BodyID>
  public var date: Fact<DateText>
  public var recipients: Fact<[BodyID]>
  public var tasks: [TaskID]
  public var note: EntryNote

  public init(id: DecisionID, name: String) {
    self.id = id
    self.name = name
    decidedBy = .omitted
    date = .omitted
    recipients = .omitted
    tasks = []
    note = EntryNote()
  }
}
