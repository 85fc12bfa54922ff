import Responsibility
import Vocabulary

/// Reports what a file says about rules that do not exist, or a threshold for a rule that has none: a setting that
/// does nothing would otherwise look like one that works.
struct SettingsReview {
  private let settings: [String: RuleSetting]
  /// What tasks say that they answer.
  private let answers: [(task: TaskID, mention: RuleMention)]
  private let catalogue: RuleCatalogue

  init(of scenario: Scenario, known catalogue: RuleCatalogue) {
    settings = scenario.rules
    answers = scenario.organization.work.tasks.flatMap { task in task.answers.map { (task.id, $0) } }
    self.catalogue = catalogue
  }

  var findings: [Finding] { ofSettings + ofAnswers }

  private var ofAnswers: [Finding] {
    answers.filter { catalogue[RuleID($0.mention.rule)] == nil }.map { task, mention in
      Finding(
        rule: .answerUnknownRule, severity: .warning, subjects: [.task(task), .rule(mention.rule)],
        message: .answerToUnknownRule(mention.rule), place: mention.place, notes: [])
    }
  }

  private var ofSettings: [Finding] {
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
  static let answerUnknownRule: RuleID = "answer-unknown-rule"
  static let settingNoThreshold: RuleID = "setting-no-threshold"
}

extension Finding.Message {
  static func settingForUnknownRule(_ rule: String) -> Self {
    Finding.Message(
      Text(sv: "Det finns ingen regel \(rule) att ställa in.", en: "There is no rule \(rule) to set."),
      remedy: Text(sv: "Ta bort raden eller rätta regelns namn.", en: "Remove the line or correct the rule's name."))
  }

  static func answerToUnknownRule(_ rule: String) -> Self {
    Finding.Message(
      Text(sv: "Det finns ingen regel \(rule) att svara mot.", en: "There is no rule \(rule) to answer."),
      remedy: Text(sv: "Ta bort namnet eller rätta det.", en: "Remove the name or correct it."))
  }

  static func thresholdForRuleWithout(_ rule: String) -> Self {
    Finding.Message(
      Text(sv: "Regeln \(rule) har ingen tröskel att ändra.", en: "The rule \(rule) has no threshold to change."),
      remedy: Text(sv: "Ta bort tröskeln.", en: "Remove the threshold."))
  }
}
