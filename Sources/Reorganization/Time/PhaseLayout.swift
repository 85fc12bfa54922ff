import Responsibility

/// Lays out the phases: those that people have named, else one for each stretch between two moments.
struct PhaseLayout {
  let timeline: Timeline
  let moments: [Moment]

  var phases: [PhaseSpan] {
    let named = timeline.scenario.phases(of: timeline.alternative?.id)
    return named.isEmpty ? derived : laidOut(named)
  }

  /// A phase lasts until the next begins, where that is written, and else for as long as its own words say.
  private func laidOut(_ named: [Phase]) -> [PhaseSpan] {
    named.enumerated().compactMap { index, phase in
      let start = phase.period.from.map(TimeEdge.beginning)
      let next = index + 1 < named.count ? named[index + 1].period.from.map(TimeEdge.beginning) : nil
      let own = phase.period.through.flatMap(TimeEdge.end)
      // Imprecise words for an end reach beyond the beginning of the next phase; a gap between two phases remains one.
      let end = [own, next].compactMap { $0 }.min { $0.day < $1.day }
      let span = TimeSpan(start: start, end: end)
      guard let shown = timeline.firstDay.map({ span.clipped(from: $0) }) ?? span else { return nil }
      return PhaseSpan(
        name: phase.name, written: phase.period, span: shown,
        reasons: reasons { $0 == start?.day }, source: phase.note.provenance.source)
    }
  }

  private var derived: [PhaseSpan] {
    let edges: [TimeEdge?] = [nil] + moments.map { $0.reasons.first?.edge }
    return edges.enumerated().map { index, edge in
      let end = index + 1 < edges.count ? edges[index + 1] : nil
      return PhaseSpan(
        name: nil, written: Period(from: edge?.date), span: TimeSpan(start: edge, end: end),
        reasons: reasons { $0 == edge?.day }, source: nil)
    }
  }

  private func reasons(_ isWanted: (Day) -> Bool) -> [Moment.Reason] {
    moments.filter { isWanted($0.day) }.flatMap(\.reasons)
  }
}
