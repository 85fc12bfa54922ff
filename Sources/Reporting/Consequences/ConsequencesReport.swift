import Checking
public import Reorganization
import Responsibility
import Vocabulary

extension Report {
  /// What an alternative changes: areas, then bodies, then parties, then what cannot be told.
  public init(of consequences: Consequences) {
    let words = ConsequenceWords(consequences)
    var blocks: [Block] = []
    if !consequences.areas.isEmpty {
      blocks += [.heading(Text(sv: "Områden", en: "Areas")), .table(words.areaGrid)]
    }
    if !consequences.bodies.isEmpty {
      blocks.append(.heading(Text(sv: "Grupperingar, före → efter", en: "Bodies, before → after")))
      blocks += words.bodyTables
    }
    let parties = PartySections(consequences)
    blocks += parties.parties + parties.foundations
    if !consequences.parties.isEmpty {
      blocks += [.heading(Text(sv: "Röster som går förlorade", en: "Voices lost")), .list(words.lostVoices)]
    }
    if !consequences.unknownVoices.isEmpty {
      blocks += [
        .heading(Text(sv: "Det som inte går att säga", en: "What cannot be told")), .list(words.unknownVoices),
      ]
    }
    blocks += parties.questions + DerivedSections(consequences).blocks
    self.init(
      head: ReportHead(of: consequences.situation), summary: ConsequencesSummary(consequences).text, blocks: blocks)
  }
}

/// The tables and sentences of a report on consequences.
struct ConsequenceWords {
  private let consequences: Consequences
  private let situation: Situation
  private let names: Names

  init(_ consequences: Consequences) {
    self.consequences = consequences
    situation = consequences.situation
    names = consequences.situation.names
  }

  // MARK: Areas

  /// One row for each role that changes; the area's name stands on its first.
  var areaGrid: Grid {
    var grid = Grid([
      Grid.Column(Text(sv: "Område", en: "Area"), weight: 4), Grid.Column(Text(sv: "Roll", en: "Role")),
      Grid.Column(Text(sv: "Före", en: "Before"), weight: 2), Grid.Column(Text(sv: "Efter", en: "After"), weight: 2),
    ])
    for area in consequences.areas {
      for (number, change) in area.changes.enumerated() {
        grid.append([
          number == 0 ? Grid.Cell(names.area(area.area)) : .empty, Grid.Cell(change.role.noun.singular),
          Grid.Cell(change.before.written(names)), Self.cell(change.after, role: change.role, names),
        ])
      }
    }
    return grid
  }

  private static func cell(_ state: RoleState, role: Role, _ names: Names) -> Grid.Cell {
    guard case .lost = state else { return Grid.Cell(state.written(names)) }
    return Grid.Cell(state.written(names), emphasis: role == .owner ? .error : .warning)
  }

  // MARK: Bodies

  private var showsLoad: Bool {
    situation.organization.bodies.contains { $0.capacity.value != nil }
      || situation.organization.areas.contains { !$0.effort.isEmpty }
  }

  /// One table, or two when there is more to say of a body than fits beside it.
  var bodyTables: [Report.Block] {
    let body = Grid.Column(Text(sv: "Gruppering", en: "Body"), weight: 3)
    let counts = [
      Text(sv: "Äger", en: "Owns"), Text(sv: "Utför", en: "Performs"), Text(sv: "Stöder", en: "Supports"),
    ].map { Grid.Column($0) }
    let loads = [Text(sv: "Belastning", en: "Load"), Text(sv: "Kapacitet", en: "Capacity")].map { Grid.Column($0) }
    let givers = [
      Text(sv: "Uppdragsgivare före", en: "Commissioners before"),
      Text(sv: "Uppdragsgivare efter", en: "Commissioners after"),
    ].map { Grid.Column($0, weight: 3) }
    let bodies = consequences.bodies
    guard showsLoad else {
      let grid = Grid(
        [body] + counts + givers, rows: bodies.map { name(of: $0) + self.counts(of: $0) + commissioners(of: $0) })
      return [.table(grid), .legend(Self.commissionerLegend)]
    }
    let carried = Grid(
      [body] + counts + loads, rows: bodies.map { name(of: $0) + self.counts(of: $0) + load(of: $0) })
    let given = Grid([body] + givers, rows: bodies.map { name(of: $0) + commissioners(of: $0) })
    return [.table(carried), .legend(loadLegend), .table(given), .legend(Self.commissionerLegend)]
  }

  private func name(of body: BodyConsequence) -> [Grid.Cell] { [Grid.Cell(names.body(body.body))] }

  private func counts(of body: BodyConsequence) -> [Grid.Cell] {
    let (before, after) = (body.before, body.after)
    return [(before.owned, after.owned), (before.performed, after.performed), (before.supported, after.supported)]
      .map { Self.counts($0, $1) }
  }

  private func load(of body: BodyConsequence) -> [Grid.Cell] {
    [loadCell(for: body), Grid.Cell(body.after.capacity.map { $0.written } ?? Self.unknown)]
  }

  private func commissioners(of body: BodyConsequence) -> [Grid.Cell] {
    [
      commissioners(of: body.before, body: body.body, isNow: false),
      commissioners(of: body.after, body: body.body, isNow: true),
    ]
  }

  /// "6 → 0", "3 → 3"; just "0" for what never was.
  private static func counts(_ before: Int, _ after: Int) -> Grid.Cell {
    before == 0 && after == 0 ? Grid.Cell("0", emphasis: .muted) : figures(Text("\(before) → \(after)"))
  }

  private static func figures(_ text: Text, emphasis: Grid.Emphasis = .none) -> Grid.Cell {
    Grid.Cell([Grid.Line(text, isUnbroken: true)], emphasis: emphasis)
  }

  /// "60 → 95", in red when it is above the capacity. A load that leaves out roles without effort is a least.
  private func loadCell(for body: BodyConsequence) -> Grid.Cell {
    let text = Self.written(body.before.load) + Text(" → ") + Self.written(body.after.load)
    let isOverloaded = body.after.capacity.map { body.after.load.sum > $0 } ?? false
    return Self.figures(text, emphasis: isOverloaded ? .error : .none)
  }

  private static func written(_ load: Load) -> Text {
    if load.isComplete { return load.sum.written }
    return load.items.isEmpty ? unknown : Text("≥ ") + load.sum.written
  }

  static let unknown = Text(sv: "okänd", en: "unknown")

  private func commissioners(of profile: BodyProfile, body: BodyID, isNow: Bool) -> Grid.Cell {
    guard profile.isActive else {
      let state = isNow ? situation.names : Names(situation.before.organization)
      let word = state.standingWord(of: body) ?? Text(sv: "inte aktiv", en: "not active")
      return Grid.Cell(Text("(") + word + Text(")"), emphasis: .muted)
    }
    switch profile.commissioners {
    case .known(let commissions):
      return Grid.Cell(
        commissions.map { commission in
          let count = commission.areas.count
          return Text(names.body(commission.commissioner) + (count > 0 ? " (\(count))" : ""))
        }.joined(by: Text(", ")))
    case .lost: return Grid.Cell(Text(sv: "ingen", en: "nobody"), emphasis: isNow ? .error : .none)
    case .nobody: return Grid.Cell(Text(sv: "ingen", en: "nobody"))
    case .unknown: return Grid.Cell(Self.unknown, emphasis: .muted)
    }
  }

  private static let commissionerLegend = Text(
    sv: "(n) = antal områden som utförs eller stöds åt uppdragsgivaren",
    en: "(n) = areas performed or supported for the commissioner")

  private var loadLegend: Text {
    let unit = situation.scenario.unit.map { Text(sv: " i \($0)", en: " in \($0)") } ?? Text("")
    let isPartial = consequences.bodies.contains { body in
      [body.before.load, body.after.load].contains { !$0.isComplete && !$0.items.isEmpty }
    }
    let least = Text(sv: " · ≥ = minst: någon insats är inte angiven", en: " · ≥ = at least: some effort is not stated")
    return Text(sv: "Belastning och kapacitet", en: "Load and capacity") + unit + (isPartial ? least : Text(""))
  }

  // MARK: Parties

  /// Parties that lose their voice in the same areas, together.
  var lostVoices: [Text] {
    LostVoices.grouped(consequences.parties).map { lost in
      let (who, areas) = (names.parties(lost.parties).capitalized, names.counted(lost.areas))
      return Text(
        sv: "\(who.swedish) \(lost.verb.swedish) i \(areas.swedish).",
        en: "\(who.english) \(lost.verb.english) in \(areas.english).")
    }
  }

  /// Unknown is a sentence: whose seats, and what cannot be said because of it.
  var unknownVoices: [Text] {
    consequences.unknownVoices.map { unknown in
      let seats = names.seats(of: unknown.owner).capitalized
      let parties = partiesAtStake(in: unknown)
      let areas = names.counted(unknown.areas)
      let who = parties.isEmpty ? Text(sv: "någon part", en: "any party") : Text.shortList(parties.map { Text($0) })
      let areSeveral = parties.count > 1
      return Text(
        sv: "\(seats.swedish) framgår inte av underlaget. Därför går det inte att säga om \(who.swedish) "
          + "behåller \(areSeveral ? "sina röster" : "sin röst") i \(areas.swedish).",
        en: "\(seats.english) are not known from the source. So it is not possible to say whether "
          + "\(who.english) \(areSeveral ? "keep their voices" : "keeps its voice") in \(areas.english).")
    }
  }

  /// Who was heard among the owners before and is not known to be heard there now, in declared order. A party that
  /// another one in the list speaks for is not named beside it.
  private func partiesAtStake(in unknown: UnknownVoice) -> [String] {
    var atStake: Set<PartyID> = []
    for id in unknown.areas {
      guard let before = situation.before.organization.areas[id], let now = situation.organization.areas[id] else {
        continue
      }
      let heardBefore = situation.before.voice(of: situation.before.activeHolders(of: .owner, on: before)).parties
      let heardNow = situation.now.voice(of: situation.now.activeHolders(of: .owner, on: now)).parties
      atStake.formUnion(heardBefore.subtracting(heardNow))
    }
    let parties = situation.organization.parties
    let spokenFor = Set(atStake.flatMap { party in (parties[party]?.represents ?? []).filter { $0 != party } })
    let leading = parties.ids.filter { atStake.contains($0) && !spokenFor.contains($0) }
    return (leading.isEmpty ? parties.ids.filter(atStake.contains) : leading).map(names.party)
  }
}

/// Parties that lose their voice in the same areas.
struct LostVoices {
  var parties: [PartyID]
  let areas: [AreaID]

  /// "förlorar sin röst", "förlorar sina röster"; "loses its voice", "lose their voices".
  var verb: Text {
    parties.count > 1
      ? Text(sv: "förlorar sina röster", en: "lose their voices")
      : Text(sv: "förlorar sin röst", en: "loses its voice")
  }

  static func grouped(_ losses: [PartyConsequence]) -> [LostVoices] {
    var groups: [LostVoices] = []
    for loss in losses {
      if let position = groups.firstIndex(where: { $0.areas == loss.areas }) {
        groups[position].parties.append(loss.party)
      } else {
        groups.append(LostVoices(parties: [loss.party], areas: loss.areas))
      }
    }
    return groups
  }
}

extension RoleState {
  /// "VVG, SITIV", "Ledningsrådet (pausat)", "ingen", "okänd".
  func written(_ names: Names) -> Text {
    switch self {
    case .held(let bodies): Text(bodies.map(names.body).joined(separator: ", "))
    case .lost(let bodies): bodies.map(names.bodyWithStanding).joined(by: Text(", "))
    case .nobody: Text(sv: "ingen", en: "nobody")
    case .unknown: ConsequenceWords.unknown
    }
  }
}
