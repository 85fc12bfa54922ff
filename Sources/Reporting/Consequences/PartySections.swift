import Checking
import Reorganization
import Responsibility
import Vocabulary

/// What a change means for each party, for services and documents, and what has to be asked before it can be judged.
struct PartySections {
  private let consequences: Consequences
  private let names: Names

  init(_ consequences: Consequences) {
    self.consequences = consequences
    names = consequences.situation.names
  }

  // MARK: Parties

  /// A line for each party whose seats or voices change.
  var parties: [Report.Block] {
    let changed = consequences.standings.filter(\.isChanged)
    guard !changed.isEmpty else { return [] }
    let showsMeetings = changed.contains { $0.before.attendance + $0.after.attendance > 0 }
    var columns = [
      Grid.Column(Text(sv: "Part", en: "Party"), weight: 3), Grid.Column(Text(sv: "Platser", en: "Seats")),
      Grid.Column(Text(sv: "Hörs i", en: "Heard in")),
      Grid.Column(Text(sv: "Okänt i", en: "Unknown in")),
    ]
    if showsMeetings { columns.append(Grid.Column(Text(sv: "Möten per år", en: "Meetings a year"))) }
    columns.append(Grid.Column(Text(sv: "Lämnar och får platser i", en: "Leaves and joins"), weight: 3))
    let rows = changed.map { balance -> [Grid.Cell] in
      var row = [
        Grid.Cell(names.party(balance.party)), Self.counts(balance.before.seats, balance.after.seats),
        Self.counts(balance.before.areas.count, balance.after.areas.count),
        Self.counts(balance.before.unknownAreas.count, balance.after.unknownAreas.count),
      ]
      if showsMeetings { row.append(Grid.Cell(Self.meetings(balance))) }
      return row + [Grid.Cell(moves(of: balance))]
    }
    return [
      .heading(Text(sv: "Parter, före → efter", en: "Parties, before → after")), .table(Grid(columns, rows: rows)),
      .legend(
        Text(
          sv: "Hörs i, okänt i = antal områden där parten har en röst hos ägaren, eller där det inte går att säga",
          en: "Heard in, unknown in = areas in which the party has a voice in the owner, or nobody can tell")),
    ]
  }

  private static func counts(_ before: Int, _ after: Int) -> Grid.Cell {
    Grid.Cell([Grid.Line(Text(before == after ? "\(after)" : "\(before) → \(after)"), isUnbroken: true)])
  }

  /// "≥ 12 → 6": at least, where the meetings of some body are not stated.
  private static func meetings(_ balance: PartyBalance) -> Text {
    func written(_ standing: PartyStanding) -> String {
      (standing.withoutMeetings.isEmpty ? "" : "≥ ") + "\(standing.attendance)"
    }
    return Text("\(written(balance.before)) → \(written(balance.after))")
  }

  private func moves(of balance: PartyBalance) -> Text {
    let lost = balance.lostBodies.map { Text("− " + names.body($0)) }
    let gained = balance.gainedBodies.map { Text("+ " + names.body($0)) }
    return (lost + gained).joined(by: Text(", "))
  }

  // MARK: Services and documents

  var foundations: [Report.Block] {
    guard !consequences.foundations.isEmpty else { return [] }
    let columns = [
      Grid.Column(Text(sv: "Tjänst eller dokument", en: "Service or document"), weight: 4),
      Grid.Column(Text(sv: "Före", en: "Before"), weight: 2), Grid.Column(Text(sv: "Efter", en: "After"), weight: 2),
    ]
    let rows = consequences.foundations.map { change -> [Grid.Cell] in
      let name =
        switch change.foundation {
        case .service(let service): names.service(service)
        case .document(let document): names.document(document)
        }
      return [
        Grid.Cell(name), Grid.Cell(change.before.written(names)), Grid.Cell(change.after.written(names)),
      ]
    }
    return [
      .heading(
        Text(sv: "Tjänster och dokument: vem som äger eller beslutar", en: "Services and documents: who decides")),
      .table(Grid(columns, rows: rows)),
    ]
  }

  // MARK: Questions

  /// What cannot be judged, and whom to ask.
  var questions: [Report.Block] {
    let items = consequences.questions.map {
      Text.sentences([$0.message.statement, $0.message.remedy].compactMap { $0 })
    }
    return items.isEmpty
      ? [] : [.heading(Text(sv: "Frågor som återstår", en: "Questions that remain")), .list(items)]
  }
}
