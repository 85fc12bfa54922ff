import Checking
import Generation
import ModelFormat
import Reorganization
import Reporting
import Responsibility
import Vocabulary
import Yams

/// What one organisation takes.
struct Measurement {
  let name: String
  let size: OrganizationSize
  let bytes: Int
  /// The YAML library's own parse of the text, and the reader's whole work.
  let parsing: Double
  /// The same parse without the library's rules for what is a number or a date.
  let plainParsing: Double
  let reading: Double
  let today: Checks
  let paused: Checks
  let consequences: Double
  let table: Double

  /// What checking takes, in all and rule by rule.
  struct Checks {
    let situation: Double
    let all: Double
    let report: Double
    let findings: Int
    let rules: [(id: RuleID, seconds: Double, findings: Int)]

    init(_ scenario: Scenario, alternative: AlternativeID?) {
      let catalogue = RuleCatalogue.standard
      func makeSituation() -> Situation { Timeline(of: scenario, alternative: alternative).situation(on: nil) }
      let (situationSeconds, situation) = Stopwatch.median(makeSituation)
      let everything = RuleSelection(selected: catalogue.rules.map { .rule($0.id) } + [.group(.file)])
      let (seconds, findings) = Stopwatch.median { Checker(running: everything).findings(in: situation) }
      self.situation = situationSeconds
      all = situationSeconds + seconds
      self.findings = findings.count
      report =
        Stopwatch.median {
          FindingsText(Presentation(language: .swedish)).text(
            of: FindingsReport(findings, in: situation, rules: catalogue))
        }.seconds
      rules = everything.applied(to: catalogue).rules.map { rule in
        var count = 0
        let seconds = Stopwatch.medianOfShort {
          count = rule.findings(in: situation).count + rule.derivations(in: situation).count
        }
        return (rule.id, seconds, count)
      }
    }
  }

  /// - Parameter isCrowded: true for everything in a few hands, which makes few but long findings.
  init(_ name: String, _ size: OrganizationSize, isCrowded: Bool = false) {
    self.name = name
    self.size = size
    let text = OrganizationGenerator.file(of: size) ?? ""
    bytes = text.utf8.count
    parsing = Stopwatch.median { try? Yams.compose(yaml: text) }.seconds
    plainParsing = Stopwatch.median { try? Yams.compose(yaml: text, .basic) }.seconds
    let (readingSeconds, read) = Stopwatch.median { ModelReader().read(text, file: "\(name).yaml") }
    reading = readingSeconds
    guard var scenario = read.scenario else {
      fatalError(read.problems.prefix(3).map { "\($0.place): \($0.message.swedish)" }.joined(separator: "\n"))
    }
    if isCrowded { scenario.crowd() }
    today = Checks(scenario, alternative: nil)
    let alternative = AlternativeID("pausa-storsta")
    paused = Checks(scenario, alternative: alternative)
    let situation = Timeline(of: scenario, alternative: alternative).situation(on: nil)
    let presentation = Presentation(language: .swedish)
    consequences =
      Stopwatch.median { TextReport(presentation).text(of: Report(of: Consequences(of: situation))) }.seconds
    table =
      Stopwatch.median { ResponsibilityTableText(presentation).text(of: ResponsibilityTable(of: situation)) }.seconds
  }

  var summary: String {
    """
    \(name): \(size.areas) områden, \(size.bodies) grupperingar, \(size.parties) parter, \(bytes / 1000) kB
      läsa \(reading.milliseconds) ms, varav YAML-biblioteket \(parsing.milliseconds) ms: kvot \((reading / parsing).ratio) \
    (utan tolkning av tal och datum \(plainParsing.milliseconds) ms: kvot \((reading / plainParsing).ratio))
      pröva i dag \(today.all.milliseconds) ms (läget \(today.situation.milliseconds)): pröva/läsa \((today.all / reading).ratio), \
    \(today.findings) anmärkningar, skriva ut dem \(today.report.milliseconds) ms
      pröva pausat \(paused.all.milliseconds) ms (läget \(paused.situation.milliseconds)): pröva/läsa \((paused.all / reading).ratio), \
    \(paused.findings) anmärkningar, skriva ut dem \(paused.report.milliseconds) ms
      konsekvenser \(consequences.milliseconds) ms, tabell \(table.milliseconds) ms
    """
  }
}
