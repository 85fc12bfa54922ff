import Responsibility
import Vocabulary

/// Writes a made-up organisation as a scenario file.
struct ScenarioWriter {
  let draft: Draft
  let size: OrganizationSize
  var text = ScenarioText()

  init(_ draft: Draft, _ size: OrganizationSize) {
    self.draft = draft
    self.size = size
  }

  static func text(of draft: Draft, _ size: OrganizationSize) -> String {
    var writer = ScenarioWriter(draft, size)
    writer.writeHead()
    writer.writeParties()
    writer.writeBodies()
    writer.writeAreas()
    writer.writeDocuments()
    writer.writeServices()
    writer.writeWork()
    writer.writeAlternative()
    return writer.text.text
  }

  // MARK: Names

  func bodyID(_ index: Int) -> String { draft.bodies[index].id }
  func areaID(_ index: Int) -> String { draft.areas[index].id }
  func partyID(_ index: Int) -> String { draft.parties[index].id }

  // MARK: Sections

  private mutating func writeHead() {
    text.line(
      "# En påhittad organisation, framställd av: ansvar generate --areas \(size.areas) --bodies \(size.bodies)")
    text.line("# --parties \(size.parties) --seed \(size.seed). Samma tal ger samma fil.")
    text.line(Key.format.field("1"))
    text.line(Key.language.field(Language.swedish.rawValue))
    text.line(Key.name.field("Påhittad organisation \(size.seed)"))
    text.line(Key.date.field("2026-01-15"))
    text.line(Key.source.field("påhittad"))
    text.line(Key.unit.field("timmar per månad"))
    text.section(.levels)
    for (id, name) in zip(DraftLevel.ids, DraftLevel.names) { text.line("  \(id): \(name)") }
  }

  private mutating func writeParties() {
    text.section(.parties)
    for party in draft.parties {
      let kind: PartyKind =
        switch party.kind {
        case .region, .municipality: .principal
        case .association, .users: .representative
        }
      text.entry(
        party.id,
        [
          Key.name.field(party.name), Key.kind.field(kind), Key.represents.field(party.represents.map(partyID)),
        ])
    }
  }

  private mutating func writeBodies() {
    text.section(.bodies)
    for (index, body) in draft.bodies.enumerated() {
      text.entry(
        body.id, indentation: "  ",
        [
          Key.name.field(body.name), Key.kind.field(body.kind), Key.level.field(DraftLevel.ids[body.level]),
          Key.seats.field(body.seats) { seats in "[\(seats.map(seat).joined(separator: ", "))]" },
          mandate(of: body),
          index == 0
            ? Key.commissioners.field(FactWord.absent) : Key.commissioners.field(body.commissioners.map(bodyID)),
          body.hasPriority ? Key.priorityOrder.field(AnswerWord.yes) : nil,
          body.kind == .project ? Key.temporary.field(AnswerWord.yes) : nil,
          body.kind == .project ? Key.until.field("2027-12-31") : nil,
          body.level == DraftLevel.units ? Key.staff.field(AnswerWord.yes) : nil,
          Key.capacity.field(body.capacity), allowance(of: body),
        ])
    }
  }

  private func seat(_ seat: DraftBody.Seat) -> String {
    switch seat {
    case .party(let party): partyID(party)
    case .body(let body, isNeutral: false): bodyID(body)
    case .body(let body, isNeutral: true):
      flow([Key.body.field(bodyID(body)), Key.neutral.field(AnswerWord.yes)])
    }
  }

  private func mandate(of body: DraftBody) -> String {
    switch body.mandate {
    case .adopted(let year, let month, let listsAreas):
      let scope = listsAreas ? Key.covers.field(body.owned.map(areaID)) : nil
      return Key.mandate.field(flow([Key.date.field("\(year)-\(month < 10 ? "0" : "")\(month)-01"), scope]))
    case .planned:
      return Key.mandate.field(flow([Key.exists.field(AnswerWord.no), Key.planned.field("hösten 2026")]))
    case .missing: return Key.mandate.field(FactWord.absent)
    case .unknown: return Key.mandate.field(FactWord.unknown)
    }
  }

  /// Some of what is missing somebody has accepted.
  private func allowance(of body: DraftBody) -> String? {
    guard case .missing(isAllowed: true) = body.mandate else { return nil }
    return Key.allow.field(
      "[\(flow([Key.rule.field("body-no-mandate"), Key.reason.field("Uppdragsbeskrivningen ses över i vår.")]))]")
  }

  private mutating func writeAlternative() {
    let busiest = bodyID(draft.busiest)
    text.section(.alternatives)
    text.entry(
      "pausa-storsta", indentation: "  ",
      [
        Key.name.field("Den mest belastade grupperingen pausas"), Key.from.field("2026-09-01"),
        Key.changes.field("[\(flow([Key.pause.field(busiest)]))]"),
      ])
  }
}
