import Checking
public import Planning
import Responsibility
import Vocabulary

/// The tables of a resilience report: the figures for a reader, and all of it for a spreadsheet.
public struct ResilienceTables {
  private let resilience: Resilience
  private let names: Names

  public init(_ resilience: Resilience) {
    self.resilience = resilience
    names = resilience.situation.names
  }

  // MARK: Figures

  static let legend = Text(
    sv:
      "Faller: roller som förlorar sin sista innehavare. Tomma: de som ingen kan ta över. Röster: förlorade, och efter "
      + "? de som det inte framgår om. Över: belastning över kapacitet. Grupper: de som saknar uppdragsgivare även sedan "
      + "rollerna är fördelade.",
    en:
      "Fall: roles that lose their last holder. Empty: those that nobody can take over. Voices: lost, and after ? those "
      + "of which it is not known. Over: load above capacity. Groups: those without a commissioner even when the "
      + "roles have been handed out.")

  static let togetherLegend = Text(
    sv: "Ihop: hur många fler roller som blir tomma än när de två pausas var för sig.",
    en: "Joint: how many more roles are left empty than when the two are paused one by one.")

  func figures(_ outcomes: [PauseOutcome]) -> Grid {
    let showsPairs = resilience.pairs != nil
    let showsProof = outcomes.contains { !$0.isProved }
    func number(_ text: Text) -> Grid.Column { Grid.Column(text, alignment: .trailing) }
    var columns = [
      Grid.Column(Text(sv: "Pausas", en: "Paused"), weight: 4), number(Text(sv: "Faller", en: "Fall")),
      number(Text(sv: "Räddas", en: "Saved")), number(Text(sv: "Tomma", en: "Empty")),
    ]
    if showsPairs { columns.append(number(Text(sv: "Ihop", en: "Joint"))) }
    columns += [
      number(Text(sv: "Röster", en: "Voices")), number(Text(sv: "Över", en: "Over")),
      number(Text(sv: "Grupper", en: "Groups")),
    ]
    if showsProof { columns.append(Grid.Column(Text(sv: "Bevisat", en: "Proved"))) }
    var grid = Grid(columns)
    for outcome in outcomes {
      var row = [
        Grid.Cell(outcome.bodies.map(names.body).joined(separator: " + ")), Grid.Cell("\(outcome.fallen.count)"),
        Grid.Cell("\(outcome.saved.count)"),
        Grid.Cell("\(outcome.lost.count)", emphasis: outcome.lost.isEmpty ? .none : .error),
      ]
      if showsPairs { row.append(Grid.Cell(together(outcome))) }
      row += [
        Grid.Cell(voices(of: outcome)), Grid.Cell(outcome.overload.written), Grid.Cell("\(outcome.orphans.count)"),
      ]
      if showsProof { row.append(Grid.Cell(outcome.isProved ? Self.yes : Self.no)) }
      grid.append(row)
    }
    return grid
  }

  private static let yes = Text(sv: "ja", en: "yes")
  private static let no = Text(sv: "nej", en: "no")

  private func together(_ outcome: PauseOutcome) -> String {
    guard let more = resilience.lostTogether(outcome) else { return "?" }
    return more > 0 ? "+\(more)" : "\(more)"
  }

  /// "3", "3 + 2 ?".
  private func voices(of outcome: PauseOutcome) -> String {
    outcome.doubtfulVoices == 0 ? "\(outcome.lostVoices)" : "\(outcome.lostVoices) + \(outcome.doubtfulVoices) ?"
  }

  // MARK: All of it

  /// One row a pause, with the names of everything that it touches.
  public var full: Grid {
    var grid = Grid([
      Grid.Column(Text(sv: "Pausas", en: "Paused")), Grid.Column(Text(sv: "Utan ägare", en: "Without owner")),
      Grid.Column(Text(sv: "Utan utförare", en: "Without performer")),
      Grid.Column(Text(sv: "Utan arbetsgrupp", en: "Without supporting group")),
      Grid.Column(Text(sv: "Utan uppdragsgivare", en: "Without commissioner")),
      Grid.Column(Text(sv: "Beslut som vilar på den", en: "Decisions that rest on it")),
      Grid.Column(Text(sv: "Roller som räddas", en: "Roles saved")),
      Grid.Column(Text(sv: "Roller som ingen kan ta", en: "Roles nobody can take")),
      Grid.Column(Text(sv: "Röster som förloras", en: "Voices lost")),
      Grid.Column(Text(sv: "Röster som inte framgår", en: "Voices not known")),
      Grid.Column(Text(sv: "Belastning över kapacitet", en: "Load above capacity")),
      Grid.Column(Text(sv: "Utan uppdragsgivare efter fördelning", en: "Without commissioner after the plan")),
      Grid.Column(Text(sv: "Bevisat", en: "Proved")),
    ])
    for outcome in resilience.ranked {
      grid.append([
        Grid.Cell(outcome.bodies.map(names.body).joined(separator: " + ")), areas(.owner, in: outcome.fallen),
        areas(.performer, in: outcome.fallen), areas(.support, in: outcome.fallen), bodies(outcome.orphansAtOnce),
        Grid.Cell(outcome.decisions.map(names.decision).joined(separator: ", ")), Grid.Cell("\(outcome.saved.count)"),
        Grid.Cell(outcome.lost.map { Grid.Line(role($0.slot)) }),
        Grid.Cell("\(outcome.lostVoices)"), Grid.Cell("\(outcome.doubtfulVoices)"),
        Grid.Cell(outcome.overload.written), bodies(outcome.orphans),
        Grid.Cell(outcome.isProved ? Self.yes : Self.no),
      ])
    }
    return grid
  }

  private func areas(_ role: Role, in slots: [Slot]) -> Grid.Cell {
    Grid.Cell(slots.filter { $0.role == role }.map { names.area($0.area) }.joined(separator: ", "))
  }

  private func bodies(_ ids: [BodyID]) -> Grid.Cell { Grid.Cell(ids.map(names.body).joined(separator: ", ")) }

  /// "Gemensam drift (ägare)".
  private func role(_ slot: Slot) -> Text {
    Text(names.area(slot.area) + " (") + slot.role.noun.singular + Text(")")
  }
}
