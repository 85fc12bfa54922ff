import BuiltCommand
import Foundation
import Testing

@Suite("ansvar generate")
struct GenerateTests {
  private static let small = ["generate", "--areas", "60", "--bodies", "20", "--parties", "8", "--seed", "3"]

  @Test("writes the same file to the screen and to disk, and one that can be checked")
  func writes() throws {
    let workplace = try Workplace()
    let screen = try workplace.run(arguments: Self.small)
    #expect(screen.exitCode == 0 && screen.errors.isEmpty)
    let disk = try workplace.run(arguments: Self.small + ["--output", "org.yaml"])
    #expect(disk.exitCode == 0)
    #expect(disk.output == "Skrev org.yaml. Pröva den med: ansvar check org.yaml\n")
    #expect(try workplace.text("org.yaml") == screen.output)
    let check = try workplace.run(
      "check", "org.yaml", "--alternative", "pausa-storsta", "--fail-on", "never", "--format", "json")
    #expect(check.exitCode == 0, "\(check.errors)")
  }

  @Test("never overwrites a file")
  func keepsWhatIsThere() throws {
    let workplace = try Workplace(["org.yaml": "mitt\n"])
    let run = try workplace.run(arguments: Self.small + ["--output", "org.yaml"])
    #expect(run.exitCode == 2)
    #expect(try workplace.text("org.yaml") == "mitt\n")
    #expect(workplace.names == ["org.yaml"])
  }

  @Test(
    "refuses numbers that make no sense with one message and exit code 2",
    arguments: [
      (["--areas", "0", "--bodies", "5", "--parties", "5"], "Områden ska vara 1–100000, men är 0."),
      (["--areas", "5", "--bodies", "0", "--parties", "5"], "Grupperingar ska vara 2–20000, men är 0."),
      (["--areas", "100001", "--bodies", "5", "--parties", "5"], "Områden ska vara 1–100000, men är 100001."),
      (
        ["--areas", "0", "--bodies", "5", "--parties", "0"],
        "Områden ska vara 1–100000, men är 0 och parter ska vara 1–2000, men är 0."
      ),
    ])
  func refuses(arguments: [String], message: String) throws {
    let workplace = try Workplace()
    let run = try workplace.run(
      arguments: ["generate"] + arguments + ["--output", "org.yaml"], environment: ["COLUMNS": "200"])
    #expect(run.exitCode == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1 && run.errors.contains(message), "\(run.errors)")
    #expect(workplace.names.isEmpty)
  }

  @Test("refuses what is no number, in Swedish", arguments: ["många", "-1", "99999999999999999999"])
  func refusesWords(seed: String) throws {
    let run = try Workplace().run(
      "generate", "--areas", "5", "--bodies", "5", "--parties", "5", "--seed=\(seed)")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("passar inte för '--seed <tal>'"), "\(run.errors)")
  }
}
