import Checking
import Responsibility
import Testing

@Suite("Running some of the rules")
struct RuleSelectionTests {
  private var draft: Draft {
    var draft = Draft()
    draft.body("vvg") {
      $0.note.allowances = [
        Allowance(rule: "spof", reason: "Så ska det vara."), Allowance(rule: "hittepå", reason: "Så."),
      ]
    }
    for number in 1...8 { draft.area("område \(number)", owner: .held(by: "vvg")) }
    return draft
  }

  private func rules(_ selected: [RuleSelection.Selector], _ ignored: [RuleSelection.Selector] = []) -> Set<String> {
    let selection = RuleSelection(selected: selected, ignored: ignored)
    return Set(Checker(running: selection).findings(in: draft.situation()).map(\.rule.rawValue))
  }

  @Test("A group is run alone, and what is ignored is left out of it")
  func groups() {
    #expect(rules([.group(.areas)]) == ["area-no-performer"])
    #expect(rules([.group(.areas)], [.rule("area-no-performer")]).isEmpty)
    let without = rules([], [.group(.bodies)])
    #expect(!without.contains("body-orphan") && without.contains("area-no-performer"))
  }

  @Test("A rule that is off by default is on when it is selected by name, and not when its group is")
  func offByDefault() {
    #expect(rules([.rule("body-many-owned")]) == ["body-many-owned"])
    #expect(!rules([.group(.bodies)]).contains("body-many-owned"))
  }

  @Test("An allowance of a rule that was not run is neither unknown nor unnecessary")
  func allowances() {
    #expect(rules([]).isSuperset(of: ["allowance-unused", "allowance-unknown-rule"]))
    #expect(rules([.group(.areas), .group(.file)]) == ["area-no-performer", "allowance-unknown-rule"])
    #expect(rules([.rule("allowance-unused"), .rule("spof")]) == ["allowance-unused"])
    #expect(!rules([], [.group(.file)]).contains("allowance-unknown-rule"))
  }

  @Test("What the file says of rules that do not exist is in the group of the file")
  func settings() {
    var draft = draft
    draft.rules["hittepå"] = RuleSetting(level: .off)
    func found(_ selected: [RuleSelection.Selector]) -> Set<String> {
      Set(Checker(running: RuleSelection(selected: selected)).findings(in: draft.situation()).map(\.rule.rawValue))
    }
    #expect(found([.group(.file)]) == ["allowance-unknown-rule", "setting-unknown-rule"])
    #expect(!found([.rule("spof")]).contains("setting-unknown-rule"))
  }

  @Test("A threshold for a rule that has none does not turn it on")
  func thresholdWithoutMeaning() {
    var draft = Draft()
    draft.body("vvg")
    draft.area("plan", owner: .held(by: "vvg")) { $0.roles[.performer] = .none }
    draft.rules["area-owner-only"] = RuleSetting(threshold: 3)
    let found = Checker().findings(in: draft.situation()).map(\.rule.rawValue)
    #expect(!found.contains("area-owner-only") && found.contains("setting-no-threshold"))
  }

  @Test("Selectors are read from ids and from letters in either case")
  func selectors() {
    #expect(RuleSelection.Selector("spof") == .rule("spof"))
    #expect(RuleSelection.Selector("b") == .group(.bodies))
    #expect(RuleSelection.Selector("allowance-unused") == .rule("allowance-unused"))
    #expect(RuleSelection.Selector("hittepå") == nil)
    #expect(RuleSelection.Selector("") == nil)
  }
}
