/// A single task (uppdrag in its third sense, or åtgärd): something that somebody is to do by some time.
///
/// Not to be confused with the concurrency library's type of the same name, which no module of the domain uses.
public struct Task: Identified, Equatable {
  public let id: TaskID
  public var name: String
  public var kind: TaskKind
  /// How far the task has come.
  public var state: Fact<TaskState>
  /// Who answers for the task. A collective that is not taken apart is a body of kind `.collective`.
  public var responsible: Fact<[Holding]>
  /// Who does it, where that is said to be others.
  public var performers: Fact<[Holding]>
  public var consulted: Fact<[Holding]>
  /// 1 is the highest.
  public var priority: Int?
  /// The body, plan or document that the task comes from, in the author's words.
  public var initiatedBy: Fact<String>
  /// Each time that something says when the task is due and to whom it is reported. Several that differ are a conflict.
  public var deadlines: [Deadline]
  /// What a plan says for each of its periods.
  public var periods: [PlanPeriod]
  public var effect: Fact<String>
  /// Tasks that have to be done before this one.
  public var requires: [TaskID]
  public var areas: [AreaID]
  /// The temporary body within which the task is to be solved (001-RF2: the project).
  public var within: BodyID?
  public var resources: Fact<String>
  public var funding: Fact<String>
  public var escalations: [Escalation]
  /// The rules that the task is an answer to, by their ids; no module below the rules knows which there are.
  public var answers: [RuleMention]
  public var note: EntryNote

  public init(id: TaskID, name: String, kind: TaskKind = .commission) {
    self.id = id
    self.name = name
    self.kind = kind
    state = .omitted
    responsible = .omitted
    performers = .omitted
    consulted = .omitted
    priority = nil
    initiatedBy = .omitted
    deadlines = []
    periods = []
    effect = .omitted
    requires = []
    areas = []
    within = nil
    resources = .omitted
    funding = .omitted
    escalations = []
    answers = []
    note = EntryNote()
  }
}

/// What sort of task it is.
public enum TaskKind: String, Sendable, Hashable, CaseIterable {
  case commission
  /// Follows from a risk, a finding or a change.
  case measure
  /// A study before anything is decided (förstudie).
  case study
  /// Taking part in somebody else's task (deltagande).
  case participation
}

/// How far a task has come.
public enum TaskState: String, Sendable, Hashable, CaseIterable {
  case notStarted
  case ongoing
  case done
}

/// When something is due and who is to hear of it, as one sentence of a document says it.
public struct Deadline: Sendable, Equatable {
  public var due: Fact<DateText>
  public var recipient: Fact<BodyID>
  public var provenance: Provenance

  public init(due: Fact<DateText> = .omitted, recipient: Fact<BodyID> = .omitted, provenance: Provenance = Provenance())
  {
    self.due = due
    self.recipient = recipient
    self.provenance = provenance
  }
}

/// What a plan says of a task for one of its periods; stated to be absent when the field stands empty.
public struct PlanPeriod: Sendable, Equatable {
  public var name: String
  public var content: Fact<String>

  public init(name: String, content: Fact<String>) {
    self.name = name
    self.content = content
  }
}

/// Where a question goes when it cannot be settled.
public struct Escalation: Sendable, Equatable {
  public var step: String
  public var recipient: Fact<BodyID>
  public var place: Place?

  public init(step: String, recipient: Fact<BodyID> = .omitted, place: Place? = nil) {
    self.step = step
    self.recipient = recipient
    self.place = place
  }
}

/// A rule that a file names, with its place.
public struct RuleMention: Sendable, Hashable {
  public var rule: String
  public var place: Place?

  public init(rule: String, place: Place? = nil) {
    self.rule = rule
    self.place = place
  }
}
