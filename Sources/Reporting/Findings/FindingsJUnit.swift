import Checking
import Responsibility
public import Vocabulary

/// Writes findings as JUnit XML, which build servers show as tests.
///
/// A rule is a suite's test: it passes when it has found nothing, and fails once for every error and warning. Notices
/// are no failures; they stand in the test's output. A rule that the file has turned off is skipped.
public struct FindingsJUnit: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of report: FindingsReport) -> String {
    let suites = self.suites(of: report)
    var xml = XMLWriter()
    let totals = [("tests", \Suite.tests), ("failures", \.failures), ("skipped", \.skipped)].map { name, count in
      (name, "\(suites.reduce(0) { $0 + $1[keyPath: count] })")
    }
    xml.element("testsuites", [("name", "Ansvar")] + totals + [("errors", "0")]) { xml in
      for suite in suites {
        xml.element("testsuite", suite.attributes) { xml in
          for test in suite.cases { write(test, in: suite, to: &xml) }
        }
      }
    }
    return xml.text
  }

  // MARK: Suites

  private enum Verdict {
    case passed
    case skipped
    case found(Finding)
  }

  private struct Case {
    let name: String
    let verdict: Verdict

    var isFailure: Bool { if case .found(let finding) = verdict { finding.severity > .info } else { false } }
    var isSkipped: Bool { if case .skipped = verdict { true } else { false } }
  }

  private struct Suite {
    let group: Text
    let name: String
    let cases: [Case]

    var tests: Int { cases.count }
    var failures: Int { cases.count(where: \.isFailure) }
    var skipped: Int { cases.count(where: \.isSkipped) }
    var attributes: [(String, String)] {
      [
        ("name", name), ("tests", "\(tests)"), ("failures", "\(failures)"), ("errors", "0"), ("skipped", "\(skipped)"),
        ("time", "0"),
      ]
    }
  }

  private func suites(of report: FindingsReport) -> [Suite] {
    let found = Dictionary(grouping: report.shown, by: \.rule)
    return RuleGroup.allCases.compactMap { group in
      var cases: [Case] = []
      for rule in report.rules.rules where rule.group == group {
        let name = "\(rule.label[language]) (\(rule.id))"
        let isOn = rule.isOn(with: report.situation.scenario.rules[rule.id.rawValue])
        cases += Self.cases(named: name, found[rule.id] ?? [], otherwise: isOn ? .passed : .skipped)
      }
      if group == .file {
        for (id, label) in FindingsReport.fileLabels.sorted(by: { $0.key < $1.key }) {
          guard let findings = found[id] else { continue }
          cases += Self.cases(named: "\(label[language]) (\(id))", findings, otherwise: .passed)
        }
      }
      return cases.isEmpty
        ? nil : Suite(group: group.title, name: "\(group.rawValue). \(group.title[language])", cases: cases)
    }
  }

  /// Several findings of a rule need names that differ, or a build server shows one of them only.
  private static func cases(named name: String, _ findings: [Finding], otherwise verdict: Verdict) -> [Case] {
    guard !findings.isEmpty else { return [Case(name: name, verdict: verdict)] }
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let subject = finding.subjects.first.map { "\(name): \($0.id)" } ?? name
      let number = seen[subject, default: 0] + 1
      seen[subject] = number
      return Case(name: number == 1 ? subject : "\(subject) (\(number))", verdict: .found(finding))
    }
  }

  // MARK: Writing

  private func write(_ test: Case, in suite: Suite, to xml: inout XMLWriter) {
    var attributes = [("name", test.name), ("classname", "Ansvar.\(suite.group[language])"), ("time", "0")]
    guard case .found(let finding) = test.verdict else {
      xml.element("testcase", attributes) { xml in if test.isSkipped { xml.element("skipped") } }
      return
    }
    if let place = finding.place { attributes += [("file", place.file), ("line", "\(place.line)")] }
    let notes = finding.notes.map { note in
      note.place.map { "\($0): \(note.text[language])" } ?? note.text[language]
    }
    let details = ([finding.message.text[language]] + [finding.place?.description].compactMap { $0 } + notes)
      .joined(separator: "\n")
    xml.element("testcase", attributes) { xml in
      if test.isFailure {
        let failure = [
          ("message", finding.message.statement[language]), ("type", finding.severity.noun.singular[language]),
        ]
        xml.element("failure", failure, text: details)
      } else {
        xml.element("system-out", text: details)
      }
    }
  }
}
