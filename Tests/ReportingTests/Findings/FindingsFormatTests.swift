import Checking
import Foundation
import Responsibility
import Testing
import Vocabulary

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("What the formats for machines promise")
struct FindingsFormatTests {
  private func reports() throws -> [FindingsReport] {
    [FindingSamples.awkward(), FindingSamples.empty()] + (try FindingSamples.real())
  }

  @Test("Every check of the file itself has a label")
  func fileChecksAreLabelled() {
    #expect(Set(FindingsReport.fileLabels.keys) == Set(RuleID.fileChecks))
  }

  // MARK: SARIF

  @Test("The SARIF of every report keeps to the constraints of 2.1.0", arguments: Language.allCases)
  func sarifHolds(in language: Language) throws {
    for report in try reports() {
      #expect(try SARIFConstraints.violations(in: FindingsSARIF(language).text(of: report)) == [])
    }
  }

  @Test("The constraints notice a log that breaks them")
  func constraintsNotice() throws {
    let text = FindingsSARIF(.swedish).text(of: FindingSamples.awkward())
    let broken = [
      ("\"ruleIndex\": 1", "\"ruleIndex\": 9"), ("\"startLine\": 12", "\"startLine\": 0"), ("{{a}}", "{a}"),
      ("\\\\[b", "[b"), ("\"level\": \"error\"", "\"level\": \"fel\""), ("mina%20filer", "mina filer"),
      ("2.1.0\",\n", "2.0.0\",\n"), ("\"ruleId\"", "\"rule\""),
      ("\"sv\",\n      \"columnKind\"", "\"en\",\n      \"columnKind\""),
    ]
    for (right, wrong) in broken {
      #expect(text.contains(right), "\(right)")
      #expect(try !SARIFConstraints.violations(in: text.replacing(right, with: wrong)).isEmpty, "\(wrong)")
    }
  }

  @Test("A relative path stays relative, a whole one becomes a file, and the rest is encoded")
  func uris() {
    #expect(FindingsSARIF.uri(of: "./a/b.yaml") == "a/b.yaml")
    #expect(FindingsSARIF.uri(of: "/srv/å b.yaml") == "file:///srv/%C3%A5%20b.yaml")
    #expect(FindingsSARIF.uri(of: "c:d.yaml") == "c%3Ad.yaml")
    #expect(FindingsSARIF.uri(of: "../x.yaml") == "../x.yaml")
  }

  // MARK: JUnit

  @Test("The JUnit file is well formed and its counts add up, suite by suite")
  func junitAddsUp() throws {
    for report in try reports() {
      let counter = try JUnitCounter.count(FindingsJUnit(.swedish).text(of: report))
      #expect(counter.mismatches == [])
      #expect(counter.failures == report.count(of: .error) + report.count(of: .warning))
      #expect(counter.repeatedNames == [])
    }
  }

  @Test("Rules that the file turned off, and those off by default, are skipped; notices are no failures")
  func junitVerdicts() throws {
    let counter = try JUnitCounter.count(FindingsJUnit(.english).text(of: FindingSamples.awkward()))
    #expect(counter.skipped == 2)
    #expect(counter.failures == 4)
    #expect(counter.tests == 7)
  }

  // MARK: Workflow commands

  @Test("Every finding is one command on one line, which reads back as it was")
  func workflowCommands() throws {
    for report in try reports() {
      let lines = FindingsGitHub(.swedish).text(of: report).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == report.findings.count + 2)
      for (line, finding) in zip(lines, report.findings) {
        let parts = try #require(line.wholeMatch(of: /::(error|warning|notice) ([^:]*)::(.*)/))
        let properties = Dictionary(
          uniqueKeysWithValues: parts.2.split(separator: ",").map { pair -> (String, String) in
            let halves = pair.split(separator: "=", maxSplits: 1)
            return (String(halves[0]), Self.unescaped(halves.last ?? ""))
          })
        #expect(properties["file"] == finding.place?.file)
        #expect(properties["line"] == finding.place.map { "\($0.line)" })
        #expect(Self.unescaped(parts.3).hasPrefix(finding.message.statement.swedish.prefix(12)))
      }
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%3A", with: ":")
      .replacing("%2C", with: ",").replacing("%25", with: "%")
  }

  @Test("A name cannot begin a command of its own")
  func noInjection() {
    let text = FindingsGitHub(.swedish).text(of: FindingSamples.awkward())
    let commands = text.split(separator: "\n").filter { $0.hasPrefix("::") }
    #expect(commands.count == 5)
    #expect(commands[0].contains("100 %25, {a} [b](c)%0D%0Asaknas."))
    #expect(commands[0].hasPrefix("::error file=mina filer/å%3A1%2C2 [50%25].yaml,line=12,col=5,title=Regel%2C first"))
  }
}

/// Reads a JUnit file back and compares what it says of itself with what is in it.
private final class JUnitCounter: NSObject, XMLParserDelegate {
  private(set) var tests = 0
  private(set) var failures = 0
  private(set) var skipped = 0
  private(set) var mismatches: [String] = []
  private(set) var repeatedNames: [String] = []
  private var names: Set<String> = []
  private var stated: [String: String] = [:]
  private var suite: (tests: Int, failures: Int, skipped: Int) = (0, 0, 0)
  private var statedBySuite: [String: String] = [:]

  static func count(_ text: String) throws -> JUnitCounter {
    let counter = JUnitCounter()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = counter
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return counter
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "testsuites": stated = attributes
    case "testsuite":
      suite = (0, 0, 0)
      statedBySuite = attributes
    case "testcase":
      suite.tests += 1
      let full = "\(attributes["classname"] ?? "")/\(attributes["name"] ?? "")"
      if !names.insert(full).inserted { repeatedNames.append(full) }
    case "failure": suite.failures += 1
    case "skipped": suite.skipped += 1
    default: break
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    switch name {
    case "testsuite":
      compare(statedBySuite, suite)
      tests += suite.tests
      failures += suite.failures
      skipped += suite.skipped
    case "testsuites": compare(stated, (tests, failures, skipped))
    default: break
    }
  }

  private func compare(_ stated: [String: String], _ counted: (tests: Int, failures: Int, skipped: Int)) {
    let pairs = [("tests", counted.tests), ("failures", counted.failures), ("skipped", counted.skipped)]
    for (key, count) in pairs where stated[key] != "\(count)" {
      mismatches.append("\(stated["name"] ?? "") says \(stated[key] ?? "") \(key), has \(count)")
    }
  }
}
