import Checking
import Reorganization
import Responsibility

/// Small organisations, written down in a few lines.
struct Draft {
  var organization = Organization()
  var changes: [Change] = []
  var rules: [String: RuleSetting] = [:]

  mutating func body(_ id: String, _ kind: BodyKind = .other, _ detail: (inout Body) -> Void = { _ in }) {
    var body = Body(id: BodyID(id), name: id.sentenceCased, kind: kind)
    detail(&body)
    organization.bodies.append(body)
  }

  mutating func amend(_ id: String, _ detail: (inout Body) -> Void) {
    organization.bodies.updateAll { if $0.id == BodyID(id) { detail(&$0) } }
  }

  mutating func area(_ id: String, owner: Fact<[Holding]> = .omitted, _ detail: (inout Area) -> Void = { _ in }) {
    var area = Area(id: AreaID(id), name: id.sentenceCased)
    area.roles[.owner] = owner
    detail(&area)
    organization.areas.append(area)
  }

  mutating func service(_ id: String, _ detail: (inout Service) -> Void) {
    var service = Service(id: ServiceID(id), name: id.uppercased())
    detail(&service)
    organization.services.append(service)
  }

  mutating func amendService(_ id: String, _ detail: (inout Service) -> Void) {
    organization.services.updateAll { if $0.id == ServiceID(id) { detail(&$0) } }
  }

  mutating func document(_ id: String, _ detail: (inout GoverningDocument) -> Void) {
    var document = GoverningDocument(id: DocumentID(id), name: id.sentenceCased)
    detail(&document)
    organization.documents.append(document)
  }

  mutating func task(_ id: String, _ detail: (inout Responsibility.Task) -> Void = { _ in }) {
    var task = Responsibility.Task(id: TaskID(id), name: id.sentenceCased)
    detail(&task)
    organization.work.tasks.append(task)
  }

  mutating func observation(
    _ id: String, _ kind: ObservationKind = .finding, _ detail: (inout Observation) -> Void = { _ in }
  ) {
    var observation = Observation(id: ObservationID(id), name: id.sentenceCased, kind: kind)
    detail(&observation)
    organization.work.observations.append(observation)
  }

  mutating func volume(_ id: String, _ points: KeyValuePairs<String, Int>, resource: String? = nil) {
    var series = Series(id: SeriesID(id), name: id.sentenceCased)
    series.points = points.map { Series.Point(time: .on($0.key), value: Quantity($0.value)) }
    series.resource = resource.map { SeriesID($0) }
    organization.work.series.append(series)
  }

  /// The situation after the changes; today when there are none.
  func situation(on day: Day? = nil) -> Situation {
    var scenario = Scenario(name: "Exempel", organization: organization)
    scenario.rules = rules
    scenario.referenceDate = .on("2023-05-31")
    guard !changes.isEmpty else { return Timeline(of: scenario, alternative: nil).situation(on: day) }
    scenario.alternatives.append(Alternative(id: AlternativeID("forslag"), name: "Förslaget", changes: changes))
    return Timeline(of: scenario, alternative: AlternativeID("forslag")).situation(on: day)
  }

  func findings(of rule: Rule, on day: Day? = nil) -> [Finding] { rule.findings(in: situation(on: day)) }
}

extension Fact {
  static func known(_ value: Value) -> Fact { Fact(.stated(value)) }
  static var none: Fact { Fact(.absent) }
  /// Written as unknown, unlike `omitted`, which is not written at all.
  static var asked: Fact { Fact(.unknown, Provenance(place: Place(file: "exempel.yaml", line: 1, column: 1))) }
}

extension Deadline {
  static func due(_ time: DateText, to recipient: String? = nil) -> Deadline {
    Deadline(due: .known(time), recipient: recipient.map { .known(BodyID($0)) } ?? .omitted)
  }
}

extension Fact<[Holding]> {
  static func held(by bodies: String...) -> Fact { .known(bodies.map { Holding(body: BodyID($0)) }) }
  static func held(inParts parts: KeyValuePairs<String, String>) -> Fact {
    .known(parts.map { Holding(body: BodyID($0.key), part: $0.value) })
  }
}

extension Change {
  static func pausing(_ body: String, from: String = "2023-10-01") -> Change {
    Change(.pause(BodyID(body)), from: .on(from))
  }
  static func assigning(_ area: String, _ roles: [Role: Fact<[Holding]>], from: String? = "2023-10-01") -> Change {
    Change(.assign(AreaID(area), roles), from: from.map(DateText.on))
  }
  static func amending(_ body: String, from: String = "2023-10-01", _ detail: (inout BodyAmendment) -> Void) -> Change {
    var amendment = BodyAmendment()
    detail(&amendment)
    return Change(.amend(BodyID(body), amendment), from: .on(from))
  }
}

extension DateText {
  /// A precise day, ISO.
  static func on(_ day: String) -> DateText {
    guard let day = Day(iso: day) else { preconditionFailure("\(day) is not a day") }
    return DateText(day)
  }
  /// Words with the reading given, ISO.
  static func words(_ text: String, _ first: String, _ last: String?) -> DateText {
    DateText(text: text, earliest: on(first).earliest, latest: last.map { on($0).earliest })
  }
}

extension String {
  fileprivate var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}
