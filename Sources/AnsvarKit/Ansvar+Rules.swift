import Checking
import ModelFormat
public import Reporting
import Vocabulary

extension Ansvar {
  /// Every rule there is.
  public static func rules() -> RulesAnswer { RulesAnswer(.standard) }

  /// One rule with all that it says of itself.
  ///
  /// - Throws: a problem with the nearest name, when there is none.
  public static func rule(_ id: String) throws(Refusal) -> RuleAnswer {
    guard let rule = RuleCatalogue.standard[RuleID(id)] else { throw Refusal([.unknownRule(id)]) }
    return RuleAnswer(rule)
  }
}

/// The rules to run, as a person names them: by id or by the letter of a group.
public struct RuleChoice: Sendable, Hashable {
  let selection: RuleSelection

  /// Every rule that is on.
  public static let all = RuleChoice(.all)

  private init(_ selection: RuleSelection) { self.selection = selection }

  /// - Parameters:
  ///   - selected: empty for every rule.
  ///   - ignored: left out even when they are selected as well.
  /// - Throws: every name that is neither a rule nor a group.
  public init(selecting selected: [String], ignoring ignored: [String]) throws(Refusal) {
    let unknown = (selected + ignored).filter { RuleSelection.Selector($0) == nil }
    guard unknown.isEmpty else { throw Refusal(unknown.map { InputProblem.unknownRule($0) }) }
    selection = RuleSelection(
      selected: selected.compactMap { RuleSelection.Selector($0) },
      ignored: ignored.compactMap { RuleSelection.Selector($0) })
  }
}

/// The list of rules.
public struct RulesAnswer: Answer {
  private let catalogue: RuleCatalogue

  init(_ catalogue: RuleCatalogue) { self.catalogue = catalogue }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text: RuleListText(presentation).text(of: catalogue)
    case .json: RuleListJSON(presentation.language).text(of: catalogue)
    case .markdown, .csv, .html, .sarif, .junit, .github, .svg: nil
    }
  }
}

/// One rule, explained.
public struct RuleAnswer: Answer {
  private let rule: Rule

  init(_ rule: Rule) { self.rule = rule }

  public func written(as format: Format, for presentation: Presentation) -> String? {
    switch format {
    case .text: RuleExplanationText(presentation).text(of: rule)
    case .json: RuleListJSON(presentation.language).text(of: rule)
    case .markdown, .csv, .html, .sarif, .junit, .github, .svg: nil
    }
  }
}

extension InputProblem {
  static func unknownRule(_ name: String) -> Self {
    if RuleCatalogue.standard[RuleID(name)] != nil || RuleGroup(rawValue: name.uppercased()) != nil {
      return InputProblem(
        "rule-checks-nothing",
        Text(
          sv: "\(name) prövar inget utan säger vad en förändring innebär. Det visar ansvar consequences.",
          en: "\(name) checks nothing but says what a change means. ansvar consequences shows that."))
    }
    let ids = RuleCatalogue.standard.rules.map(\.id.rawValue)
    var message = Text(sv: "Det finns ingen regel \(name).", en: "There is no rule \(name).")
    if let near = NearestName.nearest(to: name, among: ids) {
      message = message + Text(sv: " Menade du \(near)?", en: " Did you mean \(near)?")
    }
    return InputProblem(
      "rule-unknown", message + Text(sv: " ansvar rules visar alla.", en: " ansvar rules lists them all."))
  }
}
