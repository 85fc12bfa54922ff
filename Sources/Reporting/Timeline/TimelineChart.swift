import Reorganization
import Responsibility
import Vocabulary

/// What a timeline shows, row by row, before anybody has decided how it is to look.
struct TimelineChart {
  /// What a bar stands for. Each has a mark and a pattern beside its colour.
  enum Look: CaseIterable {
    case owner
    case interim
    case performer
    case active
    case withoutMandate
    case mandateUnknown
    case paused
    case service
    case contractUnknown
    case parallel
    case unknown
    case gap
  }

  struct Bar {
    let span: TimeSpan
    let look: Look
    /// The bar in words.
    let words: Text
  }

  struct Row {
    let label: Text
    /// True for the row that names what the rows below it are about.
    var isHeading = false
    var bars: [Bar] = []
  }

  struct Section {
    let title: Text
    let rows: [Row]
  }

  let sections: [Section]

  /// The looks that occur, in the order of a legend.
  var looks: [Look] {
    let used = Set(sections.flatMap(\.rows).flatMap(\.bars).map(\.look))
    return Look.allCases.filter(used.contains)
  }

  init(of view: TimelineView) {
    let names = view.names
    func bar(_ span: TimeSpan, _ look: Look, _ what: Text) -> Bar {
      Bar(span: span, look: look, words: what + span.clause)
    }
    let areas = view.areas.flatMap { track -> [Row] in
      var rows = [Row(label: Text(names.area(track.area)), isHeading: true)]
      for (role, tenures) in [(Role.owner, track.owners), (.performer, track.performers)] {
        var positions: [String: Int] = [:]
        for tenure in tenures {
          let holder = names.body(tenure.body) + (tenure.part.map { " (\($0))" } ?? "")
          let bars = Self.bars(of: tenure, as: role, called: holder, on: names.area(track.area))
          if let position = positions[holder] {
            rows[position].bars += bars
          } else {
            positions[holder] = rows.count
            rows.append(Row(label: role.noun.singular + Text(" \(holder)"), bars: bars))
          }
        }
        if role == .owner { rows += Self.ownershipRows(of: track, called: names.area(track.area)) }
      }
      rows += Self.gapRows(of: track, in: view)
      return rows
    }
    let bodies = view.bodies.compactMap { track -> Row? in
      let name = names.body(track.body)
      let bars =
        track.mandate.map { bar($0.span, $0.state.look, Text(name) + Text(": ") + $0.state.look.legend) }
        + track.standing.filter { $0.state == .paused }.map {
          bar($0.span, .paused, Text(name) + Text(": ") + Look.paused.legend)
        }
      return bars.isEmpty ? nil : Row(label: Text(name), bars: bars)
    }
    let services = view.services.compactMap { track -> Row? in
      let name = names.service(track.service)
      let bars = track.states.compactMap { stretch in
        stretch.state.look.map { look in bar(stretch.span, look, Text(name) + Text(": ") + stretch.state.word) }
      }
      let need = track.neededUntil.map {
        Text(sv: " (behövs till \($0.words.swedish))", en: " (needed until \($0.text))")
      }
      return bars.isEmpty ? nil : Row(label: Text(name) + (need ?? Text("")), bars: bars)
    }
    let parallels = view.parallels.map { parallel in
      Row(
        label: Text.list(parallel.services.map { Text(names.service($0)) }),
        bars: [bar(parallel.span, .parallel, view.sentence(of: parallel))])
    }
    let all = [
      Section(title: Noun.area.plural.capitalized, rows: areas),
      Section(title: Noun.body.plural.capitalized, rows: bodies),
      Section(title: Noun.service.plural.capitalized, rows: services + parallels),
    ]
    sections = all.filter { !$0.rows.isEmpty }
  }

  private static func bars(of tenure: Tenure, as role: Role, called holder: String, on area: String) -> [Bar] {
    func bar(_ span: TimeSpan, _ look: Look, _ verb: Text) -> Bar {
      Bar(span: span, look: look, words: Text("\(holder) ") + verb + Text(" \(area)") + span.clause)
    }
    let performs = Text(sv: "utför", en: "performs")
    guard role == .owner else { return [bar(tenure.span, .performer, performs)] }
    let owns = Text(sv: "äger", en: "owns")
    guard tenure.isInterim else { return [bar(tenure.span, .owner, owns)] }
    let meanwhile = Text(sv: "äger tillfälligt", en: "owns for the time being")
    guard let until = tenure.interimUntil, until != tenure.span.end else {
      return [bar(tenure.span, .interim, meanwhile)]
    }
    return [
      bar(TimeSpan(start: tenure.span.start, end: until), .interim, meanwhile),
      bar(TimeSpan(start: until, end: tenure.span.end), .owner, owns),
    ]
  }

  /// The time during which a new owner has no mandate yet, and a service that the area leans on no contract.
  private static func gapRows(of track: AreaTrack, in view: TimelineView) -> [Row] {
    view.gaps.reduce(into: []) { rows, gap in
      let label: Text
      switch gap.kind {
      case .withoutMandate(_, let areas) where areas.contains(track.area):
        label = Text(sv: "ägare utan uppdrag", en: "owner without mandate")
      case .withoutContract(let service, let areas) where areas.contains(track.area):
        let name = view.names.service(service)
        label = Text(sv: "\(name) utan avtal", en: "\(name) without contract")
      default: return
      }
      let bar = Bar(span: gap.span, look: .gap, words: view.sentence(of: gap))
      if let position = rows.firstIndex(where: { $0.label == label }) {
        rows[position].bars.append(bar)
      } else {
        rows.append(Row(label: label, bars: [bar]))
      }
    }
  }

  private static func ownershipRows(of track: AreaTrack, called area: String) -> [Row] {
    func row(_ label: Text, _ look: Look, _ isWanted: (AreaTrack.Ownership) -> Bool) -> Row? {
      let bars = track.ownership.filter { isWanted($0.state) }.map {
        Bar(span: $0.span, look: look, words: Text("\(area): ") + label + $0.span.clause)
      }
      return bars.isEmpty ? nil : Row(label: label, bars: bars)
    }
    return [
      row(Text(sv: "ägs i delar", en: "owned in parts"), .owner) { $0 == .ownedInParts },
      row(Text(sv: "saknar ägare", en: "no owner"), .gap) { if case .unowned = $0 { true } else { false } },
      row(Text(sv: "ägare framgår inte", en: "owner not known"), .unknown) { $0 == .unknown },
    ].compactMap { $0 }
  }
}

extension TimelineChart.Look {
  var legend: Text {
    switch self {
    case .owner: Text(sv: "äger", en: "owns")
    case .interim: Text(sv: "äger tillfälligt", en: "owns for the time being")
    case .performer: Text(sv: "utför", en: "performs")
    case .active: Text(sv: "arbetar, med uppdragsbeskrivning", en: "at work, with a mandate")
    case .withoutMandate: Text(sv: "arbetar utan uppdragsbeskrivning", en: "at work without a mandate")
    case .mandateUnknown:
      Text(sv: "arbetar, uppdragsbeskrivningen framgår inte", en: "at work, mandate not known")
    case .paused: Text(sv: "vilar", en: "rests")
    case .service: Text(sv: "i bruk med avtal", en: "in use under contract")
    case .contractUnknown: Text(sv: "i bruk, avtalet framgår inte", en: "in use, contract not known")
    case .parallel: Text(sv: "parallellt", en: "in parallel")
    case .unknown: Text(sv: "framgår inte", en: "not known")
    case .gap: Text(sv: "lucka", en: "gap")
    }
  }

  /// The character that fills the bar on a terminal.
  var character: Character {
    switch self {
    case .owner, .active, .service: "█"
    case .interim: "▓"
    case .performer: "━"
    case .withoutMandate: "▒"
    case .mandateUnknown, .contractUnknown: "░"
    case .paused: "·"
    case .parallel: "="
    case .unknown: "?"
    case .gap: "╳"
    }
  }

  var style: Style? {
    switch self {
    case .gap: .error
    case .interim, .withoutMandate, .parallel: .warning
    case .paused, .unknown, .mandateUnknown, .contractUnknown: .muted
    case .owner, .performer, .active, .service: nil
    }
  }
}

extension BodyTrack.MandateState {
  fileprivate var look: TimelineChart.Look {
    switch self {
    case .present: .active
    case .missing: .withoutMandate
    case .unknown: .mandateUnknown
    }
  }
}

extension ServiceTrack.State {
  /// Nil when the service is not in use.
  fileprivate var look: TimelineChart.Look? {
    switch self {
    case .planned, .decommissioned: nil
    case .underContract: .service
    case .contractUnknown: .contractUnknown
    case .withoutContract: .gap
    case .needUnknown: .unknown
    }
  }

  fileprivate var word: Text {
    switch self {
    case .planned: Text(sv: "ännu inte i bruk", en: "not yet in use")
    case .underContract: TimelineChart.Look.service.legend
    case .contractUnknown: TimelineChart.Look.contractUnknown.legend
    case .withoutContract: Text(sv: "behövs men saknar avtal", en: "needed but without a contract")
    case .needUnknown: Text(sv: "avtalet har gått ut, behovet framgår inte", en: "contract ended, need not known")
    case .decommissioned: Text(sv: "avvecklad", en: "decommissioned")
    }
  }
}
