import BuiltCommand
import Foundation
import Testing

@Suite("What the command shows")
struct PresentationTests {
  private let escape = "\u{1B}["

  @Test("has no colours unless a terminal reads it or they are asked for")
  func colours() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    func output(_ arguments: String..., environment: [String: String] = [:]) throws -> String {
      let all = ["check", "fil.yaml", "--alternative", "paus"] + arguments
      return try workplace.run(arguments: all, environment: environment).output
    }
    #expect(try !output().contains(escape))
    #expect(try output("--color", "always").contains("\(escape)31m✗ fel: "))
    #expect(try !output("--color", "never").contains(escape))
    // Somebody who asks for colours in so many words gets them.
    #expect(try output("--color", "always", environment: ["NO_COLOR": "1"]).contains(escape))
  }

  @Test("has no colours on a terminal either when NO_COLOR says so", .enabled(if: Self.hasScript))
  func noColor() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let command = "'\(BuiltCommand.executable.path)' check fil.yaml --alternative paus"
    let coloured = try workplace.shell("TERM=xterm script -qec \"\(command)\" /dev/null")
    #expect(coloured.output.contains(escape))
    let plain = try workplace.shell("NO_COLOR=1 TERM=xterm script -qec \"\(command)\" /dev/null")
    #expect(plain.output.contains("✗ fel: ") && !plain.output.contains(escape))
  }

  private static let hasScript = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

  @Test(
    "is as wide as COLUMNS says, else eighty", arguments: [("40", 40), ("80", 80), ("", 80), ("nej", 80), ("3", 20)])
  func width(columns: String, expected: Int) throws {
    let run = try Workplace(["fil.yaml": Model.paused]).run(
      "check", "fil.yaml", "--alternative", "paus", environment: ["COLUMNS": columns])
    let widest = run.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= expected && widest > expected * 2 / 3, "\(widest)")
  }

  @Test("is in the language asked for, names and all else kept")
  func language() throws {
    let run = try Workplace(["fil.yaml": Model.paused]).run(
      "table", "fil.yaml", "--alternative", "paus", "--language", "en")
    #expect(run.output.contains("Areas") && run.output.contains("Rådet (paused)*"))
  }

  @Test("can be the table as Markdown and CSV")
  func formats() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let markdown = try workplace.run("table", "fil.yaml", "--alternative", "paus", "--format", "markdown")
    #expect(markdown.output.contains("\n| Drift | **Rådet (pausat)** | A-gruppen |  |  |\n"))
    let csv = try workplace.run("table", "fil.yaml", "--alternative", "paus", "--format", "csv")
    #expect(
      csv.output
        == "\u{FEFF}Områden;Ägare;Utförare;Arbetsgrupp;Kommentar;Ändrat\r\nDrift;Rådet (pausat);A-gruppen;;;Ägare\r\n")
  }

  @Test("is valid JSON, and a schema and a starter file that the command itself can read")
  func schemaAndStarter() throws {
    let workplace = try Workplace()
    let schema = try workplace.run("schema")
    #expect(try JSONSerialization.jsonObject(with: Data(schema.output.utf8)) is [String: Any])
    for language in ["sv", "en"] {
      let starter = try workplace.run("init", "--language", language)
      #expect(starter.exitCode == 0)
      let check = try workplace.run("check", "-", "--fail-on", "never", input: starter.output)
      #expect(check.exitCode == 0, "\(check.errors)")
    }
  }

  @Test("is whatever a reader who goes away has read: no crash, no complaint")
  func closedPipe() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let run = try workplace.shell(
      "{ sleep 0.2; \"$ANSVAR\" check fil.yaml --alternative paus; echo $? > slutkod; } | true; sleep 0.6; cat slutkod")
    #expect(run.output == "1\n")
    #expect(run.errors.isEmpty)
  }

  @Test("cannot be shown on a full or closed standard output, and says so")
  func fullOutput() throws {
    let workplace = try Workplace(["fil.yaml": Model.clean])
    let full = try workplace.shell("\"$ANSVAR\" table fil.yaml > /dev/full")
    #expect(full.exitCode == 2)
    #expect(full.errors == "✗ Det går inte att skriva till standard ut: disken är full.\n")
    let closed = try workplace.shell("\"$ANSVAR\" table fil.yaml >&-")
    #expect(closed.exitCode == 2)
    #expect(closed.errors == "✗ Det går inte att skriva till standard ut: den är stängd.\n")
  }
}
