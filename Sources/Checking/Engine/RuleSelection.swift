import Responsibility

/// Which rules to run, when somebody does not want them all.
public struct RuleSelection: Sendable, Hashable {
  /// What a person names: one rule, or a group by its letter.
  public enum Selector: Sendable, Hashable {
    case rule(RuleID)
    case group(RuleGroup)
  }

  /// Empty for every rule.
  public var selected: [Selector]
  public var ignored: [Selector]

  public static let all = RuleSelection()

  public init(selected: [Selector] = [], ignored: [Selector] = []) {
    self.selected = selected
    self.ignored = ignored
  }

  /// What is ignored is left out even when it is selected as well.
  public func includes(_ rule: RuleID, of group: RuleGroup) -> Bool {
    func isNamed(in selectors: [Selector]) -> Bool {
      selectors.contains(.rule(rule)) || selectors.contains(.group(group))
    }
    return (selected.isEmpty || isNamed(in: selected)) && !isNamed(in: ignored)
  }

  /// The rules to run. One that is off by default is on when it is selected by its own name.
  public func applied(to catalogue: RuleCatalogue) -> RuleCatalogue {
    guard self != .all else { return catalogue }
    return RuleCatalogue(
      catalogue.rules.filter { includes($0.id, of: $0.group) }
        .map { selected.contains(.rule($0.id)) ? $0.turnedOn : $0 })
  }
}

extension RuleSelection.Selector {
  /// Reads the name of a rule, or the letter of a group in either case; nil when there is no such thing to check.
  public init?(_ text: String, in catalogue: RuleCatalogue = .standard.checks) {
    if let group = RuleGroup(rawValue: text.uppercased()),
      group == .file || catalogue.rules.contains(where: { $0.group == group })
    {
      self = .group(group)
    } else if catalogue[RuleID(text)] != nil || RuleID.fileChecks.contains(RuleID(text)) {
      self = .rule(RuleID(text))
    } else {
      return nil
    }
  }
}

extension RuleID {
  /// The checks of the file's own allowances and settings, which no rule of the catalogue makes. They belong to the
  /// group of the file.
  public static let fileChecks: [RuleID] = [
    .allowanceExpired, .answerUnknownRule, .allowanceNoReason, .allowanceUnknownRule, .allowanceUnused,
    .settingNoThreshold,
    .settingUnknownRule,
  ]
}
