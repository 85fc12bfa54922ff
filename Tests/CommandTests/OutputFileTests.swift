import BuiltCommand
import Foundation
import Testing

@Suite("Files that the command writes")
struct OutputFileTests {
  @Test("are what would have been shown, and nothing is left beside them")
  func written() throws {
    let workplace = try Workplace(["fil.yaml": Model.clean])
    let shown = try workplace.run("table", "fil.yaml", "--format", "csv")
    let run = try workplace.run("table", "fil.yaml", "--format", "csv", "--output", "ut.csv")
    #expect(run.exitCode == 0 && run.output.isEmpty && run.errors.isEmpty)
    #expect(try Data(contentsOf: workplace.url("ut.csv")) == Data(shown.output.utf8))
    #expect(workplace.names == ["fil.yaml", "ut.csv"])
  }

  @Test("replace an older one whole, keep its permissions and are written behind a link")
  func replaced() throws {
    let workplace = try Workplace(["fil.yaml": Model.clean, "ut.md": String(repeating: "x", count: 100_000)])
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: workplace.url("ut.md").path)
    try FileManager.default.createSymbolicLink(atPath: workplace.url("länk.md").path, withDestinationPath: "ut.md")
    #expect(try workplace.run("table", "fil.yaml", "--format", "markdown", "-o", "länk.md").exitCode == 0)
    #expect(try workplace.text("ut.md").hasPrefix("# Liten"))
    let attributes = try FileManager.default.attributesOfItem(atPath: workplace.url("ut.md").path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: workplace.url("länk.md").path) == "ut.md")
    #expect(workplace.names == ["fil.yaml", "länk.md", "ut.md"])
  }

  @Test("are never the file that the answer comes from")
  func notTheInput() throws {
    let workplace = try Workplace(["fil.yaml": Model.clean])
    try FileManager.default.createSymbolicLink(atPath: workplace.url("länk.yaml").path, withDestinationPath: "fil.yaml")
    for output in ["fil.yaml", "./fil.yaml", "länk.yaml"] {
      let run = try workplace.run("check", "fil.yaml", "--output", output)
      #expect(run.exitCode == 2)
      #expect(run.errors.contains("är filen som svaret räknas ut från."))
    }
    #expect(try workplace.text("fil.yaml") == Model.clean)
  }

  @Test(
    "cannot be a folder, in a folder that is not there or on a full disk",
    arguments: [
      ("mapp", "✗ Det går inte att skriva till mapp: det är en mapp.\n"),
      ("nix/ut.txt", "✗ Det går inte att skriva till nix/ut.txt: filen eller mappen finns inte.\n"),
      ("fil.yaml/ut.txt", "✗ Det går inte att skriva till fil.yaml/ut.txt: en del av sökvägen är inte en mapp.\n"),
      ("/dev/full", "✗ Det går inte att skriva till /dev/full: disken är full.\n"),
      ("", "✗ Det går inte att skriva till : filen eller mappen finns inte.\n"),
    ])
  func impossible(path: String, message: String) throws {
    let workplace = try Workplace(["fil.yaml": Model.clean])
    try FileManager.default.createDirectory(at: workplace.url("mapp"), withIntermediateDirectories: false)
    for subcommand in [["table", "fil.yaml", "--output", path], ["schema", "--output", path]] {
      let run = try workplace.run(arguments: subcommand, environment: ["COLUMNS": "100"])
      #expect(run.exitCode == 2)
      #expect(run.errors == message)
    }
    #expect(workplace.names == ["fil.yaml", "mapp"])
  }

  @Test("stay as they were when the new one does not fit")
  func halfWritten() throws {
    let workplace = try Workplace(["fil.yaml": Model.clean, "ut.json": "det gamla"])
    // The schema is larger than the one block that the shell allows.
    let run = try workplace.shell("ulimit -f 1; \"$ANSVAR\" schema --output ut.json")
    #expect(run.exitCode == 2)
    #expect(run.errors == "✗ Det går inte att skriva till ut.json: filen får inte bli så stor.\n")
    #expect(try workplace.text("ut.json") == "det gamla")
    #expect(workplace.names == ["fil.yaml", "ut.json"])
  }

  @Test("cannot be written where one may not", .enabled(if: getuid() != 0))
  func noPermission() throws {
    let workplace = try Workplace(["fil.yaml": Model.clean, "ut.txt": "det gamla"])
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: workplace.url("ut.txt").path)
    let run = try workplace.run("table", "fil.yaml", "--output", "ut.txt")
    #expect(run.exitCode == 2)
    #expect(run.errors == "✗ Det går inte att skriva till ut.txt: du har inte behörighet.\n")
    #expect(try workplace.text("ut.txt") == "det gamla")
  }

  @Test("may be a pipe or a device, which is written straight through")
  func devices() throws {
    let workplace = try Workplace(["fil.yaml": Model.clean])
    #expect(try workplace.run("table", "fil.yaml", "--output", "/dev/null").exitCode == 0)
    let run = try workplace.shell("\"$ANSVAR\" table fil.yaml --output /dev/stdout | cat")
    #expect(run.output.contains("Drift"))
  }

  // MARK: init

  @Test("are a starter file only where nothing stands, unless forced")
  func starter() throws {
    let workplace = try Workplace()
    let first = try workplace.run("init", "ny.yaml")
    #expect(first.exitCode == 0)
    #expect(first.output == "Skrev ny.yaml. Pröva den med: ansvar check ny.yaml\n")
    try "mitt".write(to: workplace.url("ny.yaml"), atomically: false, encoding: .utf8)
    let second = try workplace.run("init", "ny.yaml")
    #expect(second.exitCode == 2)
    #expect(second.errors.hasPrefix("✗ ny.yaml finns redan. Välj ett annat namn, eller skriv över den med"))
    #expect(try workplace.text("ny.yaml") == "mitt")
    #expect(try workplace.run("init", "ny.yaml", "--force").exitCode == 0)
    #expect(try workplace.text("ny.yaml").contains("ansvar: 1"))
  }
}
