import Checking
import Responsibility

/// Reads who owns and performs each area off the days on which something changes.
struct AreaReader {
  let sampling: Sampling
  let bodies: [BodyTrack]

  /// Nil for an area that never holds, and for a part that shares the roles of the whole.
  func track(of id: AreaID) -> AreaTrack? {
    func active(_ situation: Situation) -> Area? {
      situation.organization.areas[id].flatMap { area in
        situation.now.isActive(area) && !area.sharesRolesOfParent ? area : nil
      }
    }
    let ownership = sampling.stretches { situation in
      active(situation).map { situation.now.ownership(of: $0) }
    } causedBy: {
      $0.concerns(id)
    }
    guard !ownership.isEmpty else { return nil }
    return AreaTrack(
      area: id, ownership: ownership, owners: tenures(of: .owner, on: id), performers: tenures(of: .performer, on: id))
  }

  private func tenures(of role: Role, on id: AreaID) -> [Tenure] {
    func holdings(_ situation: Situation) -> [Holder] {
      guard let area = situation.now.organization.areas[id], situation.now.isActive(area) else { return [] }
      return (area.roles[role].value ?? []).filter { situation.now.isActive($0.body) }
        .map { Holder(body: $0.body, part: $0.part) }
    }
    var order: [Holder] = []
    for holder in sampling.situations.flatMap(holdings) where !order.contains(holder) { order.append(holder) }
    let tenures = order.flatMap { holder in
      sampling.stretches {
        holdings($0).contains(holder) ? holder : nil
      } causedBy: {
        $0.concerns(id)
      }
      .map { tenure(of: holder, during: $0.span) }
    }
    return tenures.enumerated()
      .sorted { left, right in
        switch (left.element.span.start?.day, right.element.span.start?.day) {
        case (let one?, let other?) where one != other: one < other
        case (nil, _?): true
        case (_?, nil): false
        default: left.offset < right.offset
        }
      }
      .map(\.element)
  }

  private struct Holder: Hashable {
    let body: BodyID
    let part: String?
  }

  private func tenure(of holder: Holder, during span: TimeSpan) -> Tenure {
    let mandated = mandateEdge(of: holder.body, during: span)
    let isTemporary = sampling.situations.last?.organization.bodies[holder.body]?.isTemporary.value == true
    let ends = span.end != nil && (span.start != nil || isTemporary)
    let ending = [ends ? span.end : nil, mandated].compactMap { $0 }.min { $0.day < $1.day }
    return Tenure(
      body: holder.body, part: holder.part, span: span, interimUntil: ending, isInterim: ends || mandated != nil)
  }

  /// When a body that holds something without a mandate is given one, as far as that is planned.
  private func mandateEdge(of body: BodyID, during span: TimeSpan) -> TimeEdge? {
    missing(of: body, during: span)?.end.flatMap { edge in
      let track = bodies.first { $0.body == body }
      return track?.mandate.contains { $0.state == .present && $0.span.start == edge } == true ? edge : nil
    }
  }

  /// The first stretch within the span during which the body is stated to have no mandate.
  private func missing(of body: BodyID, during span: TimeSpan) -> TimeSpan? {
    for stretch in bodies.first(where: { $0.body == body })?.mandate ?? [] where stretch.state == .missing {
      if let common = stretch.span.intersection(span) { return common }
    }
    return nil
  }

  // MARK: What is missing

  /// Areas without an owner, and areas that a body has been given before it has a mandate. What is the same for
  /// several areas is said once.
  func gaps(in tracks: [AreaTrack]) -> [TimeGap] {
    var unowned = SpanGroups<[BodyID]>()
    var unmandated = SpanGroups<BodyID>()
    for track in tracks {
      for stretch in track.ownership {
        if case .unowned(let named) = stretch.state { unowned.add(track.area, for: named, during: stretch.span) }
      }
      for tenure in track.owners where tenure.span.start != nil {
        guard let span = missing(of: tenure.body, during: tenure.span) else { continue }
        unmandated.add(track.area, for: tenure.body, during: span)
      }
    }
    return unowned.groups.map { TimeGap(kind: .unowned($0.areas), span: $0.span) }
      + unmandated.groups.map { TimeGap(kind: .withoutMandate($0.key, $0.areas), span: $0.span) }
  }
}

/// Areas for which the same holds during the same time.
private struct SpanGroups<Key: Hashable> {
  private(set) var groups: [(key: Key, span: TimeSpan, areas: [AreaID])] = []

  mutating func add(_ area: AreaID, for key: Key, during span: TimeSpan) {
    if let position = groups.firstIndex(where: { $0.key == key && $0.span == span }) {
      if !groups[position].areas.contains(area) { groups[position].areas.append(area) }
    } else {
      groups.append((key, span, [area]))
    }
  }
}

extension TimeSpan {
  /// The time that two stretches have in common; nil when there is none.
  fileprivate func intersection(_ other: TimeSpan) -> TimeSpan? {
    let start = [start, other.start].compactMap { $0 }.max { $0.day < $1.day }
    let end = [end, other.end].compactMap { $0 }.min { $0.day < $1.day }
    if let start, let end, start.day >= end.day { return nil }
    return TimeSpan(start: start, end: end)
  }
}

extension OrganizationState {
  fileprivate func ownership(of area: Area) -> AreaTrack.Ownership {
    if !activeHolders(of: .owner, on: area).isEmpty { return .owned }
    if isHeldThroughParts(.owner, on: area.id) { return .ownedInParts }
    return area.roles[.owner].isUnknown ? .unknown : .unowned(namedHolders(of: .owner, on: area))
  }
}
