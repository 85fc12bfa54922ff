import Checking
public import Responsibility

/// A day on which something changes, and all that does.
public struct Moment: Sendable, Equatable {
  public let day: Day
  public internal(set) var reasons: [Reason]

  /// Why something changes on the day.
  public struct Reason: Sendable, Equatable {
    public let occasion: Occasion
    /// The turn as drawn, with the author's words.
    public let edge: TimeEdge
  }

  /// What happens.
  public enum Occasion: Sendable, Equatable {
    case change(Change)
    case pauseEnds(Change)
    case mandateDecided(BodyID)
    case bodyBegins(BodyID)
    case bodyEnds(BodyID)
    case areaBegins(AreaID)
    case areaEnds(AreaID)
    case documentBegins(DocumentID)
    case documentEnds(DocumentID)
    case serviceBegins(ServiceID)
    case contractEnds(ServiceID)
    case needEnds(ServiceID)
    case serviceDecommissioned(ServiceID)
    case phaseBegins(String)
  }
}

extension Timeline {
  /// Every day from the timeline's first on which something changes, in order, with the reasons.
  public var moments: [Moment] {
    let first = firstDay
    var moments: [Moment] = []
    for reason in reasons where first.map({ reason.edge.day > $0 }) ?? true {
      if let position = moments.firstIndex(where: { $0.day == reason.edge.day }) {
        if !moments[position].reasons.contains(reason) { moments[position].reasons.append(reason) }
      } else {
        moments.append(Moment(day: reason.edge.day, reasons: [reason]))
      }
    }
    return moments.sorted { $0.day < $1.day }
  }

  /// The day on which the timeline begins: the file's own, unless a change comes before it. Nil when nothing is dated.
  public var firstDay: Day? {
    let change = changes.compactMap { $0.from?.earliest.previous }.min()
    let today = scenario.referenceDate?.earliest
    return [today, change].compactMap { $0 }.min() ?? reasons.map(\.edge.day.previous).min()
  }

  /// Everything that is dated, in no particular order of time.
  private var reasons: [Moment.Reason] {
    var reasons: [Moment.Reason] = []
    func add(_ occasion: Moment.Occasion, _ edge: TimeEdge?) {
      if let edge { reasons.append(Moment.Reason(occasion: occasion, edge: edge)) }
    }
    for change in changes {
      add(.change(change), change.from.map(TimeEdge.beginning))
      add(.pauseEnds(change), change.until.flatMap(TimeEdge.end))
      if case .amend(let body, let amendment) = change.operation {
        add(.mandateDecided(body), amendment.mandate?.value.flatMap(\.decision).map(TimeEdge.beginning))
      }
    }
    let organization = finalOrganization
    for body in organization.bodies {
      add(.bodyBegins(body.id), body.period.from.map(TimeEdge.beginning))
      add(.bodyEnds(body.id), body.period.through.flatMap(TimeEdge.end))
      add(.mandateDecided(body.id), body.mandate.value.flatMap(\.decision).map(TimeEdge.beginning))
    }
    for area in organization.areas {
      add(.areaBegins(area.id), area.period.from.map(TimeEdge.beginning))
      add(.areaEnds(area.id), area.period.through.flatMap(TimeEdge.end))
    }
    for document in organization.documents {
      add(.documentBegins(document.id), document.period.from.map(TimeEdge.beginning))
      add(.documentEnds(document.id), document.period.through.flatMap(TimeEdge.end))
    }
    for service in organization.services {
      add(.serviceBegins(service.id), service.from.value.map(TimeEdge.beginning))
      add(.contractEnds(service.id), service.contractEnd.value.map(TimeEdge.turn))
      add(.needEnds(service.id), service.neededUntil.value.flatMap(TimeEdge.end))
      add(.serviceDecommissioned(service.id), service.decommissioned.value.map(TimeEdge.beginning))
    }
    for phase in scenario.phases(of: alternative?.id) {
      add(.phaseBegins(phase.name), phase.period.from.map(TimeEdge.beginning))
    }
    return reasons
  }

  /// Every day on which a rule may come to another verdict: besides the moments, the days before and after which
  /// imprecise words can no longer mean what they might, and the ends of allowances and deadlines.
  var daysToCheck: [Day] {
    guard let first = firstDay else { return [] }
    var days: Set<Day> = Set(moments.map(\.day))
    func add(_ date: DateText?) {
      guard let date else { return }
      days.insert(date.earliest)
      if let latest = date.latest { days.insert(latest.next) }
    }
    for reason in moments.flatMap(\.reasons) { add(reason.edge.date) }
    let organization = finalOrganization
    let notes =
      organization.parties.map(\.note) + organization.bodies.map(\.note) + organization.areas.map(\.note)
      + organization.services.map(\.note) + organization.documents.map(\.note) + changes.map(\.note)
      + organization.work.tasks.map(\.note) + organization.work.risks.map(\.note) + [scenario.note]
    for allowance in notes.flatMap(\.allowances) { add(allowance.until) }
    return [first] + days.filter { $0 > first }.sorted()
  }

  /// The organisation once every change has been made.
  private var finalOrganization: Organization { situation(on: nil).organization }
}

extension Mandate {
  /// When the mandate is decided, or is to be.
  fileprivate var decision: DateText? { adopted ?? planned }
}
