import Responsibility
import Vocabulary

/// Reports what a file says about rules that do not exist, or a threshold for a rule that has none: a setting that
/// does nothing would otherwise look like one that works.
struct SettingsReview {
  private let settings: [String: RuleSetting]
  private let catalogue: RuleCatalogue

  init(of scenario: Scenario, known catalogue: RuleCatalogue) {
    settings = scenario.rules
    self.catalogue = catalogue
  }

  var findings: [Finding] {
    settings.sorted { $0.key < $1.key }.compactMap { name, setting in
      let id: RuleID
      let message: Finding.Message
      if let rule = catalogue[RuleID(name)] {
        guard setting.threshold != nil, rule.threshold == nil else { return nil }
        (id, message) = (.settingNoThreshold, .thresholdForRuleWithout(name))
      } else {
        (id, message) = (.settingUnknownRule, .settingForUnknownRule(name))
      }
      return Finding(
        rule: id, severity: .warning, subjects: [.rule(name)], message: message, place: setting.place, notes: [])
    }
  }
}

extension RuleID {
  static let settingUnknownRule: RuleID = "setting-unknown-rule"
  static let settingNoThreshold: RuleID = "setting-no-threshold"
}

extension Finding.Message {
  static func settingForUnknownRule(_ rule: String) -> Self {
    Finding.Message(
      Text(sv: "Det finns ingen regel \(rule) att ställa in.", en: "There is no rule \(rule) to set."),
      remedy: Text(sv: "Ta bort raden eller rätta regelns namn.", en: "Remove the line or correct the rule's name."))
  }

  static func thresholdForRuleWithout(_ rule: String) -> Self {
    Finding.Message(
      Text(sv: "Regeln \(rule) har ingen tröskel att ändra.", en: "The rule \(rule) has no threshold to change."),
      remedy: Text(sv: "Ta bort tröskeln.", en: "Remove the threshold."))
  }
}
