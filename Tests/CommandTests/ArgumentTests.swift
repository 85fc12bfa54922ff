import BuiltCommand
import Foundation
import Testing

@Suite("Arguments")
struct ArgumentTests {
  @Test(
    "that cannot be read give exit code 2 and a complaint in Swedish",
    arguments: [
      (["check"], "Fel: Argumentet '<fil>' saknas."),
      (["check", "fil.yaml", "--formatt", "json"], "Fel: Valet '--formatt' finns inte. Menade du '--format'?"),
      (["check", "fil.yaml", "--zzz"], "Fel: Valet '--zzz' finns inte."),
      (["check", "fil.yaml", "--alternative"], "Fel: '--alternative <id>' saknar värde."),
      (["check", "fil.yaml", "extra"], "Fel: Argumentet 'extra' är ett för mycket."),
      (
        ["plan", "fil.yaml", "--format", "xml"],
        "Fel: Värdet 'xml' passar inte för '--format <format>'. Välj 'text' eller 'json'."
      ),
      (["check", "fil.yaml", "--format", "xml"], "passar inte för '--format <format>'. Välj något av:\n  - text\n"),
      (["table", "fil.yaml", "--format", "xml"], "Välj 'text', 'markdown' eller 'csv'."),
      (["plan", "fil.yaml", "--time-limit", "snart"], "Fel: Värdet 'snart' passar inte för '--time-limit <sekunder>'"),
      (["plan", "fil.yaml", "--force=ja"], "Fel: '--force' tar inget värde, men fick 'ja'."),
      (["nix"], "Fel: Kommandot nix finns inte."),
      (["chek", "fil.yaml"], "Fel: Kommandot chek finns inte. Menade du check?"),
      (["check"], "Modellfilen; - läser från standard in."),
    ])
  func complaints(arguments: [String], expected: String) throws {
    let run = try Workplace(["fil.yaml": Model.clean]).run(arguments: arguments)
    #expect(run.exitCode == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(expected), "\(run.errors)")
    #expect(run.errors.contains("Användning: ansvar"))
  }

  @Test("that ask for English are complained about in English")
  func english() throws {
    let run = try Workplace().run("check", "--language", "en")
    #expect(run.exitCode == 2)
    #expect(run.errors.hasPrefix("Error: Missing expected argument '<file>'"))
    for swedish in ["<fil>", "Modellfilen", "språk", "när", "dag"] { #expect(!run.errors.contains(swedish)) }
    let misspelt = try Workplace().run("chek", "--language", "en")
    #expect(misspelt.errors.hasPrefix("Error: There is no command chek. Did you mean check?"))
  }

  @Test("that cannot be read show no English in Swedish", arguments: [["check", "fil.yaml", "--format", "xml"]])
  func swedishOnly(arguments: [String]) throws {
    let run = try Workplace(["fil.yaml": Model.clean]).run(arguments: arguments)
    for english in ["values:", "default:"] { #expect(!run.errors.contains(english), "\(run.errors)") }
  }

  @Test(
    "asking for help get a page in Swedish with an example",
    arguments: [
      "check", "consequences", "plan", "table", "coverage", "schema", "init",
    ])
  func help(subcommand: String) throws {
    for arguments in [[subcommand, "--help"], ["help", subcommand]] {
      let run = try Workplace().run(arguments: arguments)
      #expect(run.exitCode == 0 && run.errors.isEmpty)
      #expect(run.output.contains("Exempel:\n  ansvar \(subcommand)"))
      #expect(run.output.contains("\nANVÄNDNING: ansvar \(subcommand)"))
      for english in ["OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS:", "default:", "values:", "Show "] {
        #expect(!run.output.contains(english), "\(english) in \(subcommand)")
      }
    }
  }

  @Test("that are none get the overview, and --version the version")
  func overview() throws {
    let workplace = try Workplace()
    let overview = try workplace.run()
    #expect(overview.exitCode == 0)
    #expect(overview.output.contains("\nKOMMANDON:\n"))
    let version = try workplace.run("--version")
    #expect(version.exitCode == 0 && version.output.split(separator: ".").count == 3)
  }
}
