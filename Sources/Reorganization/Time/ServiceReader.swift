import Checking
import Responsibility

/// Reads the life of each service off its own dates.
struct ServiceReader {
  let scenario: Scenario
  let organization: Organization
  /// Nothing before this day is told; nil when nothing is dated.
  let first: Day?

  func track(of service: Service) -> ServiceTrack {
    var turns: [(edge: TimeEdge?, state: ServiceTrack.State)] = []
    if let from = service.from.value {
      turns = [(nil, .planned), (.beginning(from), inUse(service))]
    } else {
      turns = [(nil, inUse(service))]
    }
    if let end = service.contractEnd.value {
      turns.append((.turn(end), ContractGap(of: service, on: nil) == nil ? .needUnknown : .withoutContract))
    }
    // Nobody has said what comes after the need, unless the service is then decommissioned.
    if service.decommissioned.value == nil, let end = service.neededUntil.value.flatMap(TimeEdge.end) {
      turns.append((end, .needUnknown))
    }
    if let end = service.decommissioned.value { turns.append((.beginning(end), .decommissioned)) }
    return ServiceTrack(
      service: service.id, states: stretches(of: turns), neededUntil: service.neededUntil.value)
  }

  private func inUse(_ service: Service) -> ServiceTrack.State {
    service.contractEnd.value == nil ? .contractUnknown : .underContract
  }

  /// Each state lasts until the next one begins; one that begins before the one before it takes its place.
  private func stretches(of turns: [(edge: TimeEdge?, state: ServiceTrack.State)]) -> [Stretch<ServiceTrack.State>] {
    var found: [Stretch<ServiceTrack.State>] = []
    for (index, turn) in turns.enumerated() {
      let later = turns.dropFirst(index + 1).compactMap(\.edge).min { $0.day < $1.day }
      if let start = turn.edge, let later, later.day <= start.day { continue }
      let span = TimeSpan(start: turn.edge, end: later)
      guard let shown = first.map({ span.clipped(from: $0) }) ?? span else { continue }
      found.append(Stretch(turn.state, shown))
    }
    return found
  }

  // MARK: What is missing, and what there is too much of

  var gaps: [TimeGap] {
    organization.services.compactMap { service in
      guard let gap = ContractGap(of: service, on: first) else { return nil }
      let end = gap.end.flatMap { end in
        end == gap.decommissioned ? TimeEdge.beginning(end) : TimeEdge.end(through: end)
      }
      let span = TimeSpan(start: .turn(gap.contractEnd), end: end)
      let areas = organization.areas.filter { $0.services.contains(service.id) }.map(\.id)
      return (first.map { span.clipped(from: $0) } ?? span).map {
        TimeGap(kind: .withoutContract(service.id, areas), span: $0)
      }
    }
  }

  /// Two services with a process in common, for as long as they are certain to be in use together.
  var parallels: [ParallelPeriod] {
    ServicePair.all(in: organization.services).compactMap { pair in
      guard let overlap = UseOverlap(of: pair.one, and: pair.other) else { return nil }
      let (old, new) = overlap.startsWith == pair.one.id ? (pair.other, pair.one) : (pair.one, pair.other)
      if UseOverlap.isHandoverUnknown(from: old, to: new, in: scenario) { return nil }
      let span = TimeSpan(
        start: overlap.start.map(TimeEdge.beginning), end: overlap.end.map(TimeEdge.beginning))
      return (first.map { span.clipped(from: $0) } ?? span).map {
        ParallelPeriod(services: [pair.one.id, pair.other.id], processes: pair.processes, span: $0)
      }
    }
  }
}
