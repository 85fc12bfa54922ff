public import Checking
import Reorganization
import Responsibility
public import Vocabulary

/// The table that goes into the meeting: who owns, performs and supports each area, in declared order, with what the
/// changes have changed marked.
public struct ResponsibilityTable: Sendable {
  public let head: ReportHead
  public let grid: Grid

  private let situation: Situation

  public init(of situation: Situation) {
    self.situation = situation
    head = ReportHead(of: situation)
    let areas = situation.now.activeAreas
    let extra = [Role.consulted, .informed].filter { role in areas.contains { $0.roles[role].isWritten } }
    let roles: [Role] = [.owner, .performer, .support] + extra
    let columns =
      [Grid.Column(Text(sv: "Områden", en: "Areas"), weight: 3)]
      + roles.map { Grid.Column($0.columnTitle, weight: 2) }
      + [Grid.Column(Text(sv: "Kommentar", en: "Comment"), weight: 3, isAside: true)]
    let names = situation.names
    var grid = Grid(columns, showsChanges: true)
    let comments = CommentReader(situation)
    for area in areas {
      let cells = roles.map { RoleCell($0, on: area, in: situation).cell }
      grid.append([Self.areaCell(area, names: names, in: situation)] + cells + [comments.cell(for: area)])
    }
    self.grid = grid
  }

  /// The name of the area, and below it the parts that have no roles of their own. A part that has them stands on a
  /// row of its own, as an item.
  private static func areaCell(_ area: Area, names: Names, in situation: Situation) -> Grid.Cell {
    let parts = situation.now.children(of: area.id).compactMap { situation.organization.areas[$0] }
      .filter { situation.now.isActive($0) && situation.now.roleBearer(of: $0).id != $0.id }
    return Grid.Cell(
      [Grid.Line(Text(names.fullName(area.id)), isItem: area.parent != nil)]
        + parts.map { Grid.Line(Text(names.fullName($0.id)), isItem: true) })
  }

  /// Explains the marks that the table uses; empty when it uses none.
  public var legend: Text { legend(changed: Text("*")) }

  /// - Parameter mark: how the format marks a cell that has changed.
  func legend(changed mark: Text) -> Text {
    let cells = grid.rows.joined()
    var parts: [Text] = []
    if cells.contains(where: { $0.emphasis == .changed }) {
      parts.append(mark + Text(sv: " ändrat jämfört med i dag", en: " changed from today"))
    }
    if cells.contains(where: { $0.lines == [RoleCell.nobody] }) {
      parts.append(Text(sv: "- ingen", en: "- nobody"))
    }
    if cells.contains(where: { $0.lines == [RoleCell.unknown] }) {
      parts.append(Text(sv: "okänd = framgår inte av underlaget", en: "unknown = not in the source"))
    }
    if grid.rows.contains(where: { $0.dropFirst().dropLast().contains { $0.lines.isEmpty } }) {
      parts.append(Text(sv: "tomt = inte angivet", en: "blank = not stated"))
    }
    return parts.joined(by: Text(" · "))
  }
}

/// One role of one area as a cell: names joined by commas, "-" when it is stated that nobody holds the role, blank when
/// nothing is written and "okänd" when that is what is written.
struct RoleCell {
  static let nobody = Grid.Line(Text("-"))
  static let unknown = Grid.Line(Text(sv: "okänd", en: "unknown"))

  let cell: Grid.Cell

  init(_ role: Role, on area: Area, in situation: Situation) {
    let fact = area.roles[role]
    let lines: [Grid.Line] =
      switch fact.knowledge {
      case .absent: [Self.nobody]
      case .unknown: fact.isWritten ? [Self.unknown] : []
      case .stated(let holdings) where holdings.isEmpty: [Self.nobody]
      case .stated(let holdings): [Grid.Line(Self.names(of: holdings, in: situation))]
      }
    let before = RoleState(of: role, on: situation.before.organization.areas[area.id], in: situation.before)
    let isChanged = !RoleState(of: role, on: area, in: situation.now).isSame(as: before)
    cell = Grid.Cell(lines, emphasis: isChanged ? .changed : .none)
  }

  /// Each body once, though it may hold several parts.
  private static func names(of holdings: [Holding], in situation: Situation) -> Text {
    var seen: Set<BodyID> = []
    return holdings.map(\.body).filter { seen.insert($0).inserted }
      .map(situation.names.bodyWithStanding)
      .joined(by: Text(", "))
  }
}

/// What is said beside an area: the comment of the latest change that took effect on it, else its own, else how its
/// owners share it.
private struct CommentReader {
  private let situation: Situation
  private var fromChanges: [AreaID: String] = [:]

  init(_ situation: Situation) {
    self.situation = situation
    for change in situation.changes {
      guard case .assign(let area, _) = change.operation, let comment = change.note.comment else { continue }
      fromChanges[area] = comment
    }
  }

  func cell(for area: Area) -> Grid.Cell {
    guard let comment = fromChanges[area.id] ?? area.note.comment else { return sharedParts(of: area) }
    return Grid.Cell(comment)
  }

  private func sharedParts(of area: Area) -> Grid.Cell {
    let parts = (area.roles[.owner].value ?? []).compactMap { holding in
      holding.part.map { Text("\(situation.names.body(holding.body)) – \($0)") }
    }
    guard !parts.isEmpty else { return .empty }
    return Grid.Cell(Text(sv: "Delat: ", en: "Shared: ") + parts.joined(by: Text("; ")))
  }
}
