import Checking
public import Planning
import Responsibility
import Vocabulary

extension Report {
  /// More pairs than this are counted and not shown, where a page has an end.
  private static let pairsShown = 15
  /// More pauses than this are not explained role by role.
  private static let explained = 12

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
    }
    if let rest = words.rest(Array(ranked.dropFirst(shown.count))) { blocks.append(.paragraph(rest, .none)) }
    if resilience.pairs == nil {
      let falls = ranked.compactMap(words.fall)
      if !falls.isEmpty {
        blocks += [.heading(Text(sv: "Det som faller vid en paus", en: "What falls in a pause")), .list(falls)]
      }
    }
    // Of a pair only what does not show when the two are paused one by one.
    let lossy = ranked.filter { outcome in
      !outcome.lost.isEmpty && (resilience.pairs == nil || (resilience.lostTogether(outcome) ?? 0) > 0)
    }
    for outcome in isWhole ? lossy : Array(lossy.prefix(Self.explained)) {
      blocks.append(.heading(words.heading(outcome)))
      for assignment in words.explained(outcome) {
        let unfilled = UnfilledWords(assignment, names: resilience.situation.names)
        blocks.append(.paragraph(unfilled.statement, .error))
        if !unfilled.obstacles.isEmpty { blocks.append(.list(unfilled.obstacles)) }
      }
      if !outcome.conflict.isEmpty {
        blocks += [
          .paragraph(
            Text(sv: "Det som filen kräver går då inte att förena:", en: "What the file demands cannot then be met:"),
            .error), .list(outcome.conflict.map(\.written)),
        ]
      }
    }
    if let weakest = resilience.weakest {
      blocks += [
        .heading(Text(sv: "Områden med minst antal möjliga ägare", en: "Areas with the fewest possible owners")),
        .list(weakest.areas.map(words.owners)), .legend(words.criticality(weakest)),
      ]
    }
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

  /// "När Rådet pausas".
  func heading(_ outcome: PauseOutcome) -> Text {
    let bodies = Text.list(outcome.bodies.map(names.definite))
    return Text(sv: "När \(bodies.swedish) pausas", en: "When \(bodies.english) \(outcome.bodies.count == 1 ? "is" : "are") paused")
  }

  /// The roles that stay empty; that a paused body cannot hold them goes without saying.
  func explained(_ outcome: PauseOutcome) -> [PlannedAssignment] {
    outcome.lost.map { $0.withoutObstacles(about: outcome.bodies) }
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
      sv: "En möjlig ägare äger området i dag, eller uppfyller alla krav och har tid. Det är räknat ut, inte sökt: bara "
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
