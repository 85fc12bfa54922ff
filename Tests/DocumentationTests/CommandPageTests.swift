import BuiltCommand
import RepositoryFiles
import Testing

/// docs/cli.md is what the command itself says when asked for help.
@Suite("The page about the command")
struct CommandPageTests {
  private static func help(_ subcommand: String?) throws -> String {
    let arguments = [subcommand, "--help"].compactMap { $0 }
    return try BuiltCommand.run(arguments, in: RepositoryFiles.root, environment: ["COLUMNS": "80"]).output
  }

  /// The names under the heading KOMMANDON, which the overview indents by two.
  private static func subcommands() throws -> [String] {
    let lines = try help(nil).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.drop { $0 != "KOMMANDON:" }.dropFirst().prefix { !$0.isEmpty }
      .compactMap { line in
        guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
        return line.split(separator: " ").first.map(String.init)
      }
  }

  @Test("is what `--help` prints; `make docs` writes it anew")
  func isFresh() throws {
    let names = try Self.subcommands()
    #expect(names.count >= 6)
    var page = "# Kommandot\n\n_Skriven av kommandot självt. JSON beskrivs i [json.md](json.md)._\n\n"
    page += "```\n\(try Self.help(nil))```\n"
    for name in names { page += "\n## ansvar \(name)\n\n```\n\(try Self.help(name))```\n" }
    #expect(try RepositoryFiles.holds(page, at: "docs/cli.md"), "docs/cli.md is stale: run `make docs`")
  }

  @Test("shows an example of every subcommand")
  func hasExamples() throws {
    for name in try Self.subcommands() {
      let help = try Self.help(name)
      #expect(help.contains("Exempel:") && help.contains("ansvar \(name)"), "\(name)")
    }
  }
}
