import Checking
import ModelFormat
import Reorganization
import Reporting
import RepositoryFiles
import Responsibility
import Testing
import Vocabulary

/// Reports for the renderers to write: one that is made to trip them up, and the real ones of the scenarios.
enum FindingSamples {
  static let file = "mina filer/å:1,2 [50%].yaml"

  /// Names and texts with every character that some format gives a meaning to.
  static func awkward() -> FindingsReport {
    let organization = Organization(
      bodies: Catalogue([Body(id: BodyID("rad"), name: "Rådet")]),
      areas: Catalogue([Area(id: AreaID("plan"), name: "Plan")]))
    let name = "Råd & \"stöd\" <em>100 %</em> | *plan*"
    var scenario = Scenario(name: name, organization: organization)
    scenario.rules["skipped-rule"] = RuleSetting(level: .off)
    let state = OrganizationState(organization)
    let situation = Situation(scenario: scenario, before: state, now: state)
    return FindingsReport(findings, in: situation, rules: catalogue)
  }

  static func empty() -> FindingsReport {
    let scenario = Scenario(name: "Inget")
    let state = OrganizationState(scenario.organization)
    return FindingsReport([], in: Situation(scenario: scenario, before: state, now: state), rules: catalogue)
  }

  /// What all rules say of the scenarios, each alternative by itself.
  static func real() throws -> [FindingsReport] {
    try ["vgr-ledningsrad", "exempel-kapacitet", "every-rule"].flatMap { name -> [FindingsReport] in
      let path = "scenarios/\(name)/scenario.yaml"
      let scenario = try #require(ModelReader().read(try RepositoryFiles.text(path), file: path).scenario)
      return ([nil] + scenario.alternatives.ids.map(Optional.some)).map { alternative in
        let situation = Timeline(of: scenario, alternative: alternative).situation()
        return FindingsReport(Checker().findings(in: situation), in: situation)
      }
    }
  }

  // MARK: Parts

  private static let catalogue = RuleCatalogue([
    rule("first-rule", .areas, .error, off: false), rule("second-rule", .bodies, .warning, off: false),
    rule("quiet-rule", .bodies, .info, off: false), rule("skipped-rule", .bodies, .info, off: false),
    rule("off-rule", .bodies, .info, off: true),
  ])

  private static func rule(_ id: String, _ group: RuleGroup, _ severity: Severity, off: Bool) -> Rule {
    Rule(
      RuleID(id), group, severity, label: Text(sv: "Regel, \(id)", en: "Rule, \(id)"),
      documentation: RuleDocumentation(
        checks: Text(sv: "Prövar `\(id)`.", en: "Checks `\(id)`."), matters: Text(sv: "Därför.", en: "Because."),
        avoid: Text(sv: "Undvik <det>.", en: "Avoid <it>."), prefer: Text(sv: "Gör så.", en: "Do so."),
        exceptions: Text(sv: "Inga.", en: "None."), sources: ["källa"]),
      threshold: off ? Rule.Threshold(3, Text(sv: "antal", en: "number")) : nil, isOffByDefault: off, examples: [],
      check: { _, _ in })
  }

  private static var findings: [Finding] {
    let place = Place(file: file, line: 12, column: 5)
    let elsewhere = Place(file: file, line: 3, column: 1)
    var first = FindingCollector(rule: "first-rule", severity: .error)
    first.report(
      Finding.Message(
        Text(sv: "Råd & <stöd>: 100 %, {a} [b](c)\r\nsaknas.", en: "Råd & <stöd>: 100 %, {a} [b](c)\r\nis missing."),
        because: Text(sv: "Skäl.", en: "Reason."), remedy: Text(sv: "Gör ”så”.", en: "Do “so”.")),
      about: [.area(AreaID("plan")), .body(BodyID("rad"))], at: place,
      notes: [
        Finding.Note(Text(sv: "Står här", en: "Stands here"), at: elsewhere),
        Finding.Note(Text(sv: "Står ingenstans", en: "Stands nowhere"), at: nil),
      ])
    var second = FindingCollector(rule: "second-rule", severity: .warning)
    for line in [4, 7] {
      second.report(
        Finding.Message(Text(sv: "Två `gånger` ]]>.", en: "Twice `over` ]]>.")), about: [.body(BodyID("rad"))],
        at: Place(file: file, line: line, column: 2))
    }
    var allowance = FindingCollector(rule: "allowance-unused", severity: .warning)
    allowance.report(
      Finding.Message(Text(sv: "Behövs inte.\u{1B}[31m\u{202E}", en: "Not needed.\u{1B}[31m\u{202E}")),
      about: [.rule("x")], at: nil)
    var quiet = FindingCollector(rule: "quiet-rule", severity: .info)
    quiet.report(Finding.Message(Text(sv: "Upplysning.", en: "Notice.")), about: [.body(BodyID("rad"))], at: place)
    return first.findings + second.findings + allowance.findings + quiet.findings
  }
}
