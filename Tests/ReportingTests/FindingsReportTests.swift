import Foundation
import Responsibility
import Testing
import Vocabulary

@testable import Checking
@testable import Reporting

@Suite("Findings as a report")
struct FindingsReportTests {
  private static let text = """
    datum: 2023-05-31
    grupperingar:
      rad: {namn: Ledningsrådet, slag: ledningsråd}
    områden:
      plan: {namn: Plan, ägare: rad}
      drift: {namn: Drift, ägare: rad}
    alternativ:
      paus:
        namn: Pausen
        ändringar:
          - {pausa: rad, från: hösten 2023}
    """

  private func place(_ line: Int) -> Place { Place(file: "exempel.yaml", line: line, column: 5) }

  private func finding(
    _ severity: Severity, _ statement: String, line: Int?, rule: RuleID = "area-no-owner",
    because reason: String? = nil,
    notes: [Finding.Note] = []
  ) -> Finding {
    var collector = FindingCollector(rule: rule, severity: severity)
    collector.report(
      Finding.Message(Text(sv: statement, en: "EN \(statement)"), because: reason.map { Text($0) }),
      about: [.area(AreaID("plan")), .body(BodyID("rad"))], at: line.map(place), notes: notes)
    return collector.findings[0]
  }

  private func report(_ findings: [Finding], leastShown: Severity = .info) throws -> FindingsReport {
    FindingsReport(findings, in: try situation(Self.text, "paus"), leastShown: leastShown)
  }

  private func written(_ report: FindingsReport, width: Int = 60, isStyled: Bool = false) -> String {
    FindingsText(Presentation(language: .swedish, width: width, isStyled: isStyled)).text(of: report)
  }

  // MARK: Text

  @Test("stands with mark, rule, message, place and notes, and the count last")
  func oneFinding() throws {
    let note = Finding.Note(Text(sv: "Ledningsrådet är pausat", en: "…"), at: place(12))
    let text = written(
      try report([
        finding(
          .error, "Plan saknar ägare.", line: 8, because: "Ledningsrådet är pausat från hösten 2023.", notes: [note]),
        finding(.info, "Något annat.", line: nil, rule: "okänd-regel"),
      ]))
    #expect(
      text == """
        Exempel
        Pausen, 1 september 2023

        ✗ fel: Område utan ägare (area-no-owner)
          Plan saknar ägare. Ledningsrådet är pausat från hösten
          2023.
            exempel.yaml:8:5
            exempel.yaml:12:5 Ledningsrådet är pausat

        i upplysning: okänd-regel
          Något annat.

        1 fel och 1 upplysning.

        """)
  }

  @Test("says once what several findings have in common")
  func cluster() throws {
    let note = Finding.Note(Text("Ledningsrådet är pausat"), at: place(12))
    let text = written(
      try report([
        finding(.error, "Plan saknar ägare.", line: 8, because: "Rådet är pausat.", notes: [note]),
        finding(.error, "Drift saknar ägare.", line: 9, because: "Rådet är pausat.", notes: [note]),
        finding(.error, "IT saknar ägare.", line: 10, because: "Enheten är avslutad."),
      ]))
    #expect(
      text.contains(
        """
        ✗ fel: Område utan ägare (area-no-owner)
          Plan saknar ägare.  exempel.yaml:8:5
          Drift saknar ägare.  exempel.yaml:9:5
          Rådet är pausat.
            exempel.yaml:12:5 Ledningsrådet är pausat
          IT saknar ägare. Enheten är avslutad.
            exempel.yaml:10:5

        3 fel.
        """))
  }

  @Test(
    "counts in good Swedish and English",
    arguments: [
      ([Severity](), Severity.info, "Inget att anmärka på.", "Nothing to remark on."),
      (
        [.error, .error, .warning, .info, .info], .info, "2 fel, 1 varning och 2 upplysningar.",
        "2 errors, 1 warning and 2 notices."
      ),
      ([.error], .info, "1 fel.", "1 error."),
      ([.warning, .warning], .info, "Inga fel och 2 varningar.", "No errors and 2 warnings."),
      (
        [.error, .warning, .info], .error, "1 fel. 1 varning och 1 upplysning visas inte.",
        "1 error. 1 warning and 1 notice not shown."
      ),
      ([.info], .warning, "Inga fel. 1 upplysning visas inte.", "No errors. 1 notice not shown."),
    ])
  func summary(severities: [Severity], leastShown: Severity, swedish: String, english: String) throws {
    let report = try report(severities.map { finding($0, "X.", line: 1) }, leastShown: leastShown)
    #expect(report.summary.swedish == swedish)
    #expect(report.summary.english == english)
  }

  @Test("colours marks and summary only when asked")
  func colours() throws {
    let report = try report([finding(.warning, "Plan saknar ägare.", line: 8)])
    #expect(!written(report).contains("\u{1B}"))
    let styled = written(report, isStyled: true)
    #expect(styled.contains("\u{1B}[33m! varning: Område utan ägare (area-no-owner)\u{1B}[0m"))
    #expect(styled.hasSuffix("\u{1B}[33mInga fel och 1 varning.\u{1B}[0m\n"))
  }

  @Test("stays within the width", arguments: [20, 33, 57, 80, 120])
  func widths(width: Int) throws {
    let situation = try ledningsrad("forslaget")
    let report = FindingsReport(Checker().findings(in: situation), in: situation)
    for line in written(report, width: width).split(separator: "\n") {
      #expect(String(line).displayWidth <= width, "\(line)")
    }
  }

  @Test("has a label for the findings on allowances as well")
  func fileLabels() throws {
    for id: RuleID in ["allowance-unknown-rule", "allowance-no-reason", "allowance-expired", "allowance-unused"] {
      #expect(try report([]).label(of: id) != nil)
    }
  }

  // MARK: JSON

  private struct Document: Decodable {
    struct Note: Decodable {
      let message: String
      let file: String?
      let line: Int?
      let column: Int?
    }
    struct Entry: Decodable {
      let rule: String
      let severity: String
      let subjects: [String]
      let message: String
      let file: String?
      let line: Int?
      let column: Int?
      let notes: [Note]
    }
    let findings: [Entry]
    let summary: [String: Int]
    let alternative: String?
    let date: String?
    let language: String
  }

  @Test("has, as JSON, the documented keys, in the language asked for")
  func json() throws {
    let note = Finding.Note(Text(sv: "Anteckning \"å\"\n", en: "Note"), at: place(12))
    let report = try report([
      finding(.error, "Plan saknar ägare.", line: 8, notes: [note]), finding(.info, "Annat.", line: nil),
    ])
    let document = try JSONDecoder().decode(Document.self, from: Data(FindingsJSON(.swedish).text(of: report).utf8))
    #expect(document.language == "sv")
    #expect(document.alternative == "paus")
    #expect(document.date == "2023-09-01")
    #expect(document.summary == ["error": 1, "warning": 0, "info": 1])
    let first = try #require(document.findings.first)
    #expect(first.rule == "area-no-owner" && first.severity == "error" && first.subjects == ["plan", "rad"])
    #expect(first.message == "Plan saknar ägare.")
    #expect(first.file == "exempel.yaml" && first.line == 8 && first.column == 5)
    #expect(first.notes.first?.message == "Anteckning \"å\"\n" && first.notes.first?.line == 12)
    #expect(document.findings.last?.file == nil)
    let english = try JSONDecoder().decode(Document.self, from: Data(FindingsJSON(.english).text(of: report).utf8))
    #expect(english.findings.first?.message == "EN Plan saknar ägare.")
  }

  @Test("counts, as JSON, what is not shown as well")
  func jsonHidden() throws {
    let report = try report([finding(.error, "A.", line: 1), finding(.info, "B.", line: 2)], leastShown: .error)
    let document = try JSONDecoder().decode(Document.self, from: Data(FindingsJSON(.swedish).text(of: report).utf8))
    #expect(document.findings.count == 1)
    #expect(document.summary["info"] == 1)
  }
}

@Suite("Findings at a glance")
struct BriefFindingsTests {
  @Test("name both of two entries that are too alike, and one entry otherwise")
  func pairs() throws {
    func finding(_ rule: RuleID, _ subjects: [Subject]) -> Finding {
      Finding(
        rule: rule, severity: .warning, subjects: subjects, message: Finding.Message(Text("x")), place: nil, notes: [])
    }
    let (a, b, c) = (Subject.body(BodyID("a")), Subject.body(BodyID("b")), Subject.body(BodyID("c")))
    func lines(_ findings: [Finding]) throws -> [String] {
      let text = "grupperingar:\n  a: {namn: A}\n  b: {namn: B}\n  c: {namn: C}\n"
      let report = Report(briefly: FindingsReport(findings, in: try situation(text)))
      guard case .remarks(let remarks)? = report.blocks.first else { return [] }
      return remarks.map(\.text.swedish)
    }
    #expect(try lines([finding("body-duplicate", [a, b])])[0].hasSuffix(": A och B."))
    #expect(
      try lines([finding("body-duplicate", [a, b]), finding("body-duplicate", [b, c])])[0]
        .hasSuffix(" (2): A och B; B och C."))
    #expect(try lines([finding("body-idle", [a, b]), finding("body-idle", [c])])[0].hasSuffix(" (2): A och C."))
  }
}
