public import Reorganization
import Responsibility
public import Vocabulary

/// Writes a timeline as JSON.
public struct TimelineJSON: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of view: TimelineView) -> String {
    let words = ChangeWords(view.organization)
    let value: JSONValue = [
      "language": .string(language.rawValue),
      "alternative": JSONValue(view.alternative?.id.rawValue),
      "from": JSONValue(view.firstDay?.description),
      "until": JSONValue(view.lastDay?.description),
      "summary": .string(view.summary[language]),
      "phases": .array(view.phases.map { self.value(of: $0, words) }),
      "moments": .array(
        view.moments.map { moment in
          [
            "date": .string(moment.day.description),
            "reasons": .array(moment.reasons.map { self.value(of: $0, words) }),
          ]
        }),
      "gaps": .array(view.gaps.map { self.value(of: $0, in: view) }),
      "parallels": .array(
        view.parallels.map { parallel in
          .object(
            [
              member("services", JSONValue(parallel.services.map(\.rawValue))),
              member("processes", JSONValue(parallel.processes)),
            ] + members(of: parallel.span) + [member("message", .string(view.sentence(of: parallel)[language]))])
        }),
      "areas": .array(view.areas.map(value)),
      "bodies": .array(
        view.bodies.map { track in
          [
            "body": .string(track.body.rawValue),
            "standing": .array(track.standing.map { state($0.state.rawValue, $0.span) }),
            "mandate": .array(track.mandate.map { state($0.state.rawValue, $0.span) }),
          ]
        }),
      "services": .array(
        view.services.map { track in
          [
            "service": .string(track.service.rawValue),
            "states": .array(track.states.map { state($0.state.word, $0.span) }),
            "neededUntil": JSONValue(track.neededUntil?.text),
          ]
        }),
    ]
    return value.text
  }

  private func value(of phase: PhaseSpan, _ words: ChangeWords) -> JSONValue {
    .object(
      [member("name", JSONValue(phase.name))] + members(of: phase.span) + [
        member("writtenFrom", JSONValue(phase.written.from?.text)),
        member("writtenUntil", JSONValue(phase.written.through?.text)),
        member("reasons", .array(phase.reasons.map { value(of: $0, words) })),
        member("source", JSONValue(phase.source)),
      ])
  }

  private func value(of reason: Moment.Reason, _ words: ChangeWords) -> JSONValue {
    .object(
      [member("message", .string(words.words(of: reason.occasion)[language]))]
        + [member("date", edge(reason.edge, day: reason.edge.day))])
  }

  private func value(of gap: TimeGap, in view: TimelineView) -> JSONValue {
    let head: [JSONValue.Member] =
      switch gap.kind {
      case .unowned(let areas):
        [member("kind", "unowned"), member("subject", .null), member("areas", JSONValue(areas.map(\.rawValue)))]
      case .withoutMandate(let body, let areas):
        [
          member("kind", "without-mandate"), member("subject", .string(body.rawValue)),
          member("areas", JSONValue(areas.map(\.rawValue))),
        ]
      case .withoutContract(let service, let areas):
        [
          member("kind", "without-contract"), member("subject", .string(service.rawValue)),
          member("areas", JSONValue(areas.map(\.rawValue))),
        ]
      }
    return .object(
      head + members(of: gap.span) + [member("message", .string(view.sentence(of: gap)[language]))])
  }

  private func value(of track: AreaTrack) -> JSONValue {
    func tenures(_ tenures: [Tenure]) -> JSONValue {
      .array(
        tenures.map { tenure in
          .object(
            [member("body", .string(tenure.body.rawValue)), member("part", JSONValue(tenure.part))]
              + members(of: tenure.span) + [
                member("interim", .bool(tenure.isInterim)),
                member("interimUntil", tenure.interimUntil.map { edge($0, day: $0.day.previous) } ?? .null),
              ])
        })
    }
    return [
      "area": .string(track.area.rawValue),
      "ownership": .array(track.ownership.map { state($0.state.word, $0.span) }),
      "owners": tenures(track.owners),
      "performers": tenures(track.performers),
    ]
  }

  // MARK: Time

  private func state(_ word: String, _ span: TimeSpan) -> JSONValue {
    .object([member("state", .string(word))] + members(of: span))
  }

  /// The first day and the last day of the stretch, with the words; null for an end that is open.
  private func members(of span: TimeSpan) -> [JSONValue.Member] {
    [
      member("from", span.start.map { edge($0, day: $0.day) } ?? .null),
      member("until", span.end.map { edge($0, day: $0.day.previous) } ?? .null),
    ]
  }

  private func edge(_ edge: TimeEdge, day: Day) -> JSONValue {
    [
      "date": .string(day.description),
      "text": JSONValue(edge.date?.text),
      "earliest": JSONValue(edge.date?.earliest.description),
      "latest": JSONValue(edge.date?.latest?.description),
    ]
  }

  private func member(_ key: String, _ value: JSONValue) -> JSONValue.Member {
    JSONValue.Member(key: key, value: value)
  }
}

extension AreaTrack.Ownership {
  fileprivate var word: String {
    switch self {
    case .owned: "owned"
    case .ownedInParts: "owned-in-parts"
    case .unowned: "unowned"
    case .unknown: "unknown"
    }
  }
}

extension ServiceTrack.State {
  fileprivate var word: String {
    switch self {
    case .planned: "planned"
    case .underContract: "under-contract"
    case .contractUnknown: "contract-unknown"
    case .withoutContract: "without-contract"
    case .needUnknown: "need-unknown"
    case .decommissioned: "decommissioned"
    }
  }
}
