import Checking
public import Planning
import Responsibility
import Vocabulary

extension Report {
  /// More pairs than this are counted and not shown, where a page has an end.
  private static let pairsShown = 15
  /// What pausing each body, or every two, would cost: figures, what falls, what nobody can take over and why, and
  /// where the organisation is weakest.
  ///
  /// - Parameter isWhole: true where the reader can leaf through every pair.
  public init(of resilience: Resilience, isWhole: Bool = false) {
    let tables = ResilienceTables(resilience)
    let words = ResilienceWords(resilience)
    var blocks: [Block] = []
    let ranked = resilience.ranked
    let shown = resilience.pairs == nil || isWhole ? ranked : Array(ranked.prefix(Self.pairsShown))
    if !shown.isEmpty {
      blocks += [
        .heading(Text(sv: "Vad varje paus kostar", en: "What each pause costs")), .table(tables.figures(shown)),
        .legend(ResilienceTables.legend),
      ]
      if resilience.pairs != nil { blocks.append(.legend(ResilienceTables.togetherLegend)) }
      if resilience.asked.allSatisfy(\.isProved) { blocks.append(.paragraph(ResilienceWords.proof, .none)) }
    }
    if let rest = words.rest(Array(ranked.dropFirst(shown.count))) { blocks.append(.paragraph(rest, .none)) }
    if resilience.pairs == nil {
      let falls = ranked.compactMap(words.fall)
      if !falls.isEmpty {
        blocks += [.heading(Text(sv: "Det som faller vid en paus", en: "What falls in a pause")), .list(falls)]
      }
    }
    if resilience.pairs == nil {
      blocks += ranked.filter { !$0.lost.isEmpty || !$0.conflict.isEmpty }.flatMap {
        words.blocks(on: $0, isWhole: isWhole)
      }
    } else {
      let worse = ranked.filter { (resilience.lostTogether($0) ?? 0) > 0 }
      if !worse.isEmpty {
        blocks += [
          .heading(Text(sv: "Det som bara går förlorat när båda pausas", en: "What is lost only when both are paused")),
          .list(worse.map(words.together)),
        ]
      }
    }
    if let weakest = resilience.weakest {
      blocks += [
        .heading(Text(sv: "Områden med minst antal möjliga ägare", en: "Areas with the fewest possible owners")),
        .list(weakest.areas.map(words.owners)), .legend(words.criticality(weakest)),
      ]
    }
    if let unknown = words.unknownCapacity { blocks.append(.paragraph(unknown, .notice)) }
    if let empty = words.emptyBefore { blocks.append(.paragraph(empty, .notice)) }
    self.init(
      head: ReportHead(of: resilience.situation), summary: ResilienceSummary(resilience).text, blocks: blocks)
  }
}

/// What a resilience report says of single pauses, in words.
private struct ResilienceWords {
  private let resilience: Resilience
  private let names: Names

  init(_ resilience: Resilience) {
    self.resilience = resilience
    names = resilience.situation.names
  }

  /// More roles than this are named only, where a page has an end: the first ones say what is in the way.
  private static let explained = 2

  static let proof = Text(
    sv: "Fördelningen efter varje paus är bevisat bäst: ingen annan räddar mer.",
    en: "The allocation after each pause is proved to be the best: no other saves more.")

  /// A body that cannot be paused: the roles that nobody can take over, and why.
  func blocks(on outcome: PauseOutcome, isWhole: Bool) -> [Report.Block] {
    let bodies = Text.list(outcome.bodies.map(names.definite))
    var blocks: [Report.Block] = [
      .heading(
        Text(
          sv: "När \(bodies.swedish) pausas",
          en: "When \(bodies.english) \(outcome.bodies.count == 1 ? "is" : "are") paused"))
    ]
    if !outcome.conflict.isEmpty {
      blocks += [
        .paragraph(
          Text(sv: "Det som filen kräver går då inte att förena:", en: "What the file demands cannot then be met:"),
          .error), .list(outcome.conflict.map(\.written)),
      ]
      return blocks
    }
    let shown = isWhole ? outcome.lost : Array(outcome.lost.prefix(Self.explained))
    for assignment in shown {
      // That a paused body cannot hold the role goes without saying.
      let unfilled = UnfilledWords(assignment.withoutObstacles(about: outcome.bodies), names: names)
      blocks += [.paragraph(unfilled.statement, .error), .list(unfilled.obstacles)]
    }
    let rest = Array(outcome.lost.dropFirst(shown.count))
    if !rest.isEmpty {
      let roles = Text.list(rest.map { role($0.slot) })
      blocks.append(
        .paragraph(
          Text(
            sv: "Inte heller de här går att ge någon: \(roles.swedish). Hindren står i --format html och json.",
            en: "Nor can these be given to anybody: \(roles.english). What is in the way is in --format html and json."),
          .error))
    }
    return blocks
  }

  /// "Rådet + VVG: 2 roller mer än var för sig. Tomma blir …"
  func together(_ outcome: PauseOutcome) -> Text {
    let more = Noun.role.spelled(resilience.lostTogether(outcome) ?? 0)
    let apart = Set(resilience.singles.filter { outcome.bodies.contains($0.bodies[0]) }.flatMap { $0.lost.map(key) })
    let new = outcome.lost.filter { !apart.contains(key($0)) }.map { role($0.slot) }
    let list = Text.shortList(new)
    return Text(resilience.name(outcome) + ": ")
      + Text(
        sv: "\(more.swedish) mer än var för sig. Då blir också de här tomma: \(list.swedish).",
        en: "\(more.english) more than one by one. These are then left empty as well: \(list.english).")
  }

  private struct RoleKey: Hashable {
    let area: AreaID
    let role: Role
  }

  private func key(_ assignment: PlannedAssignment) -> RoleKey {
    RoleKey(area: assignment.slot.area, role: assignment.slot.role)
  }

  /// "Gemensam drift (ägare)".
  private func role(_ slot: Slot) -> Text {
    Text(names.area(slot.area) + " (") + slot.role.noun.singular + Text(")")
  }

  /// How the pauses that are not in the table stand; nil when there are none.
  func rest(_ outcomes: [PauseOutcome]) -> Text? {
    guard let next = outcomes.first else { return nil }
    let count = outcomes.count
    return next.lost.isEmpty
      ? Text(
        sv: "\(count) par till står inte i tabellen. Efter inget av dem blir någon roll tom.",
        en: "\(count) more pairs are not in the table. None of them leaves a role empty.")
      : Text(
        sv: "\(count) par till står inte i tabellen. Inget av dem förlorar mer än det sista som står där.",
        en: "\(count) more pairs are not in the table. None of them loses more than the last that is.")
  }

  /// "Rådet: 7 områden utan ägare: A, B …; 1 område utan utförare: C"; nil when nothing falls.
  func fall(_ outcome: PauseOutcome) -> Text? {
    var parts: [Text] = [Role.owner, .performer, .support].compactMap { role in
      let areas = outcome.fallen.filter { $0.role == role }.map(\.area)
      guard !areas.isEmpty else { return nil }
      let (count, noun) = (Noun.area.counted(areas.count), role.noun.singular)
      let list = Text.shortList(areas.map { Text(names.area($0)) })
      return Text(
        sv: "\(count.swedish) utan \(noun.swedish) (\(list.swedish))",
        en: "\(count.english) without \(noun.english) (\(list.english))")
    }
    if !outcome.orphansAtOnce.isEmpty {
      let list = Text.shortList(outcome.orphansAtOnce.map { Text(names.body($0)) })
      parts.append(
        Text(sv: "utan uppdragsgivare: \(list.swedish)", en: "without a commissioner: \(list.english)"))
    }
    if !outcome.decisions.isEmpty {
      let list = Text.shortList(outcome.decisions.map { Text(names.decision($0)) })
      parts.append(
        Text(sv: "beslut som vilar på den: \(list.swedish)", en: "decisions that rest on it: \(list.english)"))
    }
    guard !parts.isEmpty else { return nil }
    return Text(outcome.bodies.map(names.definite).joined(separator: " + ") + ": ") + parts.joined(by: Text("; "))
      + Text(".")
  }

  func owners(_ area: PossibleOwners) -> Text {
    let bodies = Text.list(area.bodies.map(names.definite))
    let count = area.bodies.count
    return Text(
      sv: "\(names.area(area.area)): \(NumberWord.text(count, gender: .common).swedish) "
        + "\(count == 1 ? "möjlig" : "möjliga") \(count == 1 ? "ägare" : "ägare"), \(bodies.swedish).",
      en: "\(names.area(area.area)): \(NumberWord.text(count, gender: .common).english) possible "
        + "\(count == 1 ? "owner" : "owners"), \(bodies.english).")
  }

  func criticality(_ weakest: WeakestPoint) -> Text {
    let reason = Text(
      sv:
        "En möjlig ägare äger området i dag, eller uppfyller alla krav och har tid. Det är räknat ut, inte sökt: bara "
        + "när alla möjliga ägare pausas finns ingen kvar.",
      en: "A possible owner owns the area today, or meets every requirement and has the time. It is worked out, not "
        + "searched for: only when every possible owner is paused is none left.")
    guard let criticality = weakest.criticality else {
      return reason
        + Text(
          sv: " Inget område är märkt som kritiskt, så alla räknas.",
          en: " No area is marked as critical, so all of them count.")
    }
    return reason
      + Text(
        sv: " Här räknas områden med kritikalitet \(criticality) eller högre.",
        en: " Areas with a criticality of \(criticality) or higher count here.")
  }

  /// Nil when every capacity is stated.
  var unknownCapacity: Text? {
    let count = resilience.situation.now.activeBodies.count { $0.capacity.value == nil }
    guard count > 0 else { return nil }
    let bodies = Noun.body.counted(count)
    return Text(
      sv: "Kapaciteten framgår inte för \(bodies.swedish). Därför går det inte att säga om de hinner med rollerna.",
      en: "The capacity of \(bodies.english) is not known. So nothing can be said of whether they have the time.")
  }

  /// Nil when every role had a holder before.
  var emptyBefore: Text? {
    let count = resilience.emptyBefore.count
    guard count > 0 else { return nil }
    return Noun.role.counted(count)
      + (count == 1
        ? Text(
          sv: " saknar innehavare redan före pausen och räknas inte här.",
          en: " has no holder even before the pause and is not counted here.")
        : Text(
          sv: " saknar innehavare redan före pausen och räknas inte här.",
          en: " have no holder even before the pause and are not counted here."))
  }
}

extension Resilience {
  /// The whole name of a pause, as tables and pictures write it.
  func name(_ outcome: PauseOutcome) -> String {
    outcome.bodies.map(situation.names.body).joined(separator: " + ")
  }
}
