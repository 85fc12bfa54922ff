import Responsibility
import Vocabulary

/// What gives reason to look at a mandate again although nothing in it is known to be wrong: a new body beside the old
/// one, and a service that is to be replaced.
struct MandateReview {
  let situation: Situation

  private var names: Names { situation.names }

  func report(to collector: inout FindingCollector) {
    for body in situation.now.activeBodies { reportNeighbours(of: body, to: &collector) }
    for body in situation.now.activeBodies { reportComingPhases(for: body, to: &collector) }
  }

  // MARK: A new body beside an older one

  private func reportNeighbours(of body: Body, to collector: inout FindingCollector) {
    guard let from = body.period.from, adoption(of: body) != .missing else { return }
    let roles = workingRoles(of: body.id)
    guard !roles.isEmpty else { return }
    for other in situation.now.activeBodies where other.id != body.id && !areOneAndMember(body, other) {
      let adoption = adoption(of: other)
      guard isOlder(other, than: body, from: from), isNew(from, beside: adoption) else { continue }
      let areas = workingRoles(of: other.id).filter { held in roles.contains { $0.competes(with: held) } }
        .map(\.area).unique
      guard !areas.isEmpty else { continue }
      collector.report(
        .newBodyHasSameRole(body, from: from, other: other.id, adoption, areas: areas, names: names),
        about: [.body(body.id), .body(other.id)] + areas.map(Subject.area), at: body.note.place, severity: .info,
        notes: [Finding.Note(Text(names.definite(other.id)), at: other.mandate.place ?? other.note.place)])
    }
  }

  private func workingRoles(of body: BodyID) -> [HeldRole] {
    situation.now.roles(of: body).filter { $0.role <= .support }
  }

  /// A collective and one of its members are not two.
  private func areOneAndMember(_ body: Body, _ other: Body) -> Bool {
    situation.expanded([body.id]).contains(other.id) || situation.expanded([other.id]).contains(body.id)
  }

  /// True when the other is known to have been there first: by its own beginning, by its mandate, or because it carried
  /// something before the changes and the new one did not exist.
  private func isOlder(_ other: Body, than body: Body, from: DateText) -> Bool {
    if let start = other.period.from { return start.latest.map { $0 < from.earliest } ?? false }
    if case .adopted(let time) = adoption(of: other), let latest = time.latest, latest < from.earliest { return true }
    return situation.before.isActive(other.id) && !situation.before.isActive(body.id)
  }

  /// True when the other's mandate was written before the new body, or when the body is new this year and nobody knows.
  private func isNew(_ from: DateText, beside adoption: Adoption) -> Bool {
    switch adoption {
    case .missing: false
    case .adopted(let time): time.latest.map { $0 < from.earliest } ?? false
    case .unknown: situation.scenario.referenceDate.map { from.earliest.year >= $0.earliest.year } ?? false
    }
  }

  private func adoption(of body: Body) -> Adoption {
    switch body.mandateStatus {
    case .missing: .missing
    case .present(let mandate): mandate.adopted.map(Adoption.adopted) ?? .unknown
    case .unknown: .unknown
    }
  }

  // MARK: A service that is to be replaced

  private func reportComingPhases(for body: Body, to collector: inout FindingCollector) {
    guard let day = situation.day, body.kind != .collective else { return }
    let adoption = adoption(of: body)
    guard adoption != .missing else { return }
    let areas = situation.now.areas(where: .performer, isHeldBy: body.id).compactMap {
      situation.organization.areas[$0]
    }
    for service in areas.flatMap(\.services).unique.compactMap({ situation.organization.services[$0] }) {
      guard let successor = service.replacedBy.flatMap({ situation.organization.services[$0] }),
        let phase = Phase(from: service, to: successor, after: day)
      else { continue }
      if case .adopted(let time) = adoption, time.earliest >= phase.time.earliest { continue }
      let leaning = areas.filter { $0.services.contains(service.id) }.map(\.id)
      collector.report(
        .remitMeetsNewService(body, service, successor, phase, areas: leaning, names: names),
        about: [.body(body.id), .service(service.id), .service(successor.id)] + leaning.map(Subject.area),
        at: body.mandate.place ?? body.note.place, severity: .info,
        notes: [Finding.Note(Text(successor.name), at: phase.place ?? successor.note.place)])
    }
  }
}

/// What is known of when a mandate was adopted.
private enum Adoption: Equatable {
  case adopted(DateText)
  case unknown
  /// There is no mandate to review.
  case missing
}

/// The next thing that happens when one service gives way to another.
private struct Phase {
  let time: DateText
  let place: Place?
  /// True when the new service begins, false when the old one ends.
  let isStart: Bool

  /// Nil when nothing that is dated lies ahead.
  init?(from service: Service, to successor: Service, after day: Day) {
    let dates = [(successor.from, true), (service.contractEnd, false), (service.decommissioned, false)]
    let ahead = dates.compactMap { fact, isStart in fact.value.map { ($0, fact.place, isStart) } }
      .filter { $0.0.earliest > day }
    guard let next = ahead.first(where: \.2) ?? ahead.min(by: { $0.0.earliest < $1.0.earliest }) else { return nil }
    (time, place, isStart) = next
  }
}

extension HeldRole {
  /// The same role on the same area, unless the file says which part of it each of the two holds.
  fileprivate func competes(with other: HeldRole) -> Bool {
    guard area == other.area, role == other.role else { return false }
    guard let part, let otherPart = other.part else { return true }
    return part.lowercased() == otherPart.lowercased()
  }
}

extension Finding.Message {
  fileprivate static func newBodyHasSameRole(
    _ body: Body, from: DateText, other: BodyID, _ adoption: Adoption, areas: [AreaID], names: Names
  ) -> Self {
    let (name, old) = (names.definite(body.id), names.definite(other))
    let new = body.kind.inflected(common: "ny", neuter: "nytt")
    let reason =
      if case .adopted(let time) = adoption {
        names.mandate(of: other).capitalized
          + Text(sv: " är från ", en: " is from ") + time.words
          + Text(sv: " och nämner inte den nya grupperingen.", en: " and does not know of the new body.")
      } else {
        Text(
          sv: "Det framgår inte att deras uppdrag är avstämda mot varandra.",
          en: "It is not known that their remits have been held against each other.")
      }
    return Finding.Message(
      Text(sv: "\(name) är \(new) från ", en: "\(name) is new from ") + from.words
        + Text(sv: " och har samma roll som \(old) i ", en: " and has the same role as \(old) in ")
        + names.counted(areas) + Text("."),
      because: reason,
      remedy: Text(sv: "Se över båda uppdragen tillsammans.", en: "Review both remits together."))
  }

  fileprivate static func remitMeetsNewService(
    _ body: Body, _ service: Service, _ successor: Service, _ phase: Phase, areas: [AreaID], names: Names
  ) -> Self {
    let remit = names.belonging(to: body.id, Text(sv: "uppdrag", en: "remit"), definite: "uppdraget").capitalized
    let event =
      phase.isStart
      ? Text(sv: "\(successor.name) tas i bruk ", en: "\(successor.name) is taken into use ") + phase.time.time
      : Text(sv: "\(service.name) upphör ", en: "\(service.name) ends ") + phase.time.time
    return Finding.Message(
      Text(
        sv: "\(remit.swedish) kan behöva ändras när \(service.name) ersätts av \(successor.name).",
        en: "\(remit.english) may have to change when \(service.name) is replaced by \(successor.name)."),
      because: event
        + Text(
          sv: ", och tjänsten bär områden som grupperingen utför: ", en: ", and areas that it performs lean on it: ")
        + Text.shortList(areas.map { Text(names.area($0)) }) + Text("."),
      remedy: Text(sv: "Se över uppdraget till dess.", en: "Review the remit by then."))
  }
}
