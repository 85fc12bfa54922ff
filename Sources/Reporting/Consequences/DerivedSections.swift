import Checking
import Reorganization
import Responsibility
import Vocabulary

/// What follows from a change, in the order of a konsekvensanalys: the changed remit of each body, risks, benefits,
/// measures, and last what the source states in its own words.
struct DerivedSections {
  private let consequences: Consequences
  private let situation: Situation
  private let names: Names

  init(_ consequences: Consequences) {
    self.consequences = consequences
    situation = consequences.situation
    names = situation.names
  }

  var blocks: [Report.Block] {
    changedRemits + risks + benefits + measures + statements
  }

  private var isComparedWithToday: Bool { situation.comparedWith == nil }

  private func derivations(_ group: RuleGroup) -> [Derivation] {
    let rules = Set(RuleCatalogue.standard.rules.filter { $0.group == group }.map(\.id))
    return consequences.derivations.filter { rules.contains($0.rule) }
  }

  // MARK: Förändrat uppdrag

  /// The measures that belong to a body's own remit; the rest are listed with the measures only.
  private static let ownMeasures: Set<RuleID> = ["meas-mandate", "meas-resources", "meas-representation"]

  /// The bodies whose remit changes, highest level first and as declared within it.
  private var changedRemits: [Report.Block] {
    let own =
      derivations(.consequences).filter { $0.bearing != .risk }
      + derivations(.measures).filter { Self.ownMeasures.contains($0.rule) }
    let lines = Dictionary(grouping: own.filter { $0.body != nil }, by: { $0.body })
    let shifts = consequences.risks.filter { $0.rule == "anchor-shift" }
    let isChanged = Set(
      derivations(.consequences).compactMap(\.body) + shifts.compactMap { Self.body(of: $0) })
    var blocks: [Report.Block] = []
    for body in byLevel where isChanged.contains(body) {
      let items =
        (lines[body] ?? []).map(\.statement)
        + shifts.filter { Self.body(of: $0) == body }.map { $0.message.statement.withoutFullStop }
      blocks.append(.heading(Text(sv: "Förändrat uppdrag: ", en: "Changed remit: ") + Text(names.body(body))))
      blocks.append(.list(items))
    }
    return blocks
  }

  private static func body(of finding: Finding) -> BodyID? {
    if case .body(let body)? = finding.subjects.first { body } else { nil }
  }

  private var byLevel: [BodyID] {
    let organization = situation.organization
    let lowest = organization.levels.count + 1
    return organization.bodies.enumerated()
      .sorted { left, right in
        (organization.rank(of: left.element.level) ?? lowest, left.offset)
          < (organization.rank(of: right.element.level) ?? lowest, right.offset)
      }
      .map(\.element.id)
  }

  // MARK: Risks and benefits

  private var risks: [Report.Block] {
    let derived = consequences.risks.map(\.message.statement) + lines(.consequences, bearing: .risk).map(\.sentence)
    return section(Text(sv: "Risker och konsekvenser", en: "Risks and consequences"), derived)
      + section(
        isComparedWithToday
          ? Text(sv: "Risker som finns redan i dag och finns kvar", en: "Risks that are there today and remain")
          : Text(sv: "Risker som finns redan före och finns kvar", en: "Risks that are there before and remain"),
        consequences.remainingRisks.map(\.message.statement))
  }

  private var benefits: [Report.Block] {
    section(
      Text(sv: "Fördelar", en: "Benefits"),
      lines(.consequences, bearing: .gain).map { line in
        line.reason.map { Text.sentences([line.sentence, $0]) } ?? line.sentence
      })
  }

  private struct Line {
    let sentence: Text
    let reason: Text?
  }

  private func lines(_ group: RuleGroup, bearing: Derivation.Bearing) -> [Line] {
    derivations(group).filter { $0.bearing == bearing }.map { derivation in
      Line(sentence: derivation.statement + Text("."), reason: derivation.reason)
    }
  }

  // MARK: Measures

  private var measures: [Report.Block] {
    let all = derivations(.measures)
    let today = consequences.measuresOfToday
    return section(
      Text(sv: "Åtgärder som följer av ändringen", en: "Measures that follow from the change"),
      grouped(all.filter { !today.contains($0) }))
      + section(
        isComparedWithToday
          ? Text(sv: "Åtgärder som behövs redan i dag", en: "Measures that are needed today already")
          : Text(sv: "Åtgärder som behövs redan före", en: "Measures that are needed before already"),
        grouped(all.filter(today.contains)))
  }

  /// Each measure once, with everybody that it is about.
  private func grouped(_ measures: [Derivation]) -> [Text] {
    var order: [Text] = []
    var about: [Text: [String]] = [:]
    for measure in measures {
      if about[measure.statement] == nil {
        order.append(measure.statement)
        about[measure.statement] = []
      }
      let whom =
        measure.body.map(names.body)
        ?? (measure.answersOneFinding ? measure.subjects.first.map(names.subject) : nil)
      if let whom, about[measure.statement]?.contains(whom) != true { about[measure.statement]?.append(whom) }
    }
    return order.map { statement in
      let whom = (about[statement] ?? []).map { Text($0) }
      return whom.isEmpty ? statement : statement + Text(" (") + Text.shortList(whom) + Text(")")
    }
  }

  // MARK: What the source states

  private var statements: [Report.Block] {
    let risks = situation.organization.work.risks
    let items = derivations(.statements).map { statement -> Text in
      if case .risk(let id)? = statement.subjects.first, let risk = risks[id] {
        return risk.kind.noun.singular.capitalized + Text(": ") + statement.statement
      }
      return statement.statement
    }
    return section(
      Text(sv: "Angivet i underlaget, inte härlett", en: "Stated in the source, not derived"), items)
  }

  private func section(_ heading: Text, _ items: [Text]) -> [Report.Block] {
    items.isEmpty ? [] : [.heading(heading), .list(items)]
  }
}

extension Derivation {
  /// True for a measure that repeats what a single finding advises, whose words do not say who it is about.
  fileprivate var answersOneFinding: Bool { rule == "measure-catalogue" }
}

extension Text {
  /// As one line of a list.
  fileprivate var withoutFullStop: Text {
    func trimmed(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
    return Text(sv: trimmed(swedish), en: trimmed(english))
  }
}
