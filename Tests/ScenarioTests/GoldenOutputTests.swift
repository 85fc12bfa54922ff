import BuiltCommand
import Foundation
import RepositoryFiles
import Testing

/// Each file in `scenarios/<name>/expected/` is one run of the command: `$ ansvar …` on the first line, then all it
/// prints, then `[exit n]`. A new golden file needs its first line only; `make golden` fills in the rest.
@Suite("The scenarios' golden output")
struct GoldenOutputTests {
  struct Golden: Sendable, CustomTestStringConvertible {
    let scenario: String
    let file: String

    var path: String { "scenarios/\(scenario)/expected/\(file)" }
    var testDescription: String { "\(scenario)/\(file)" }
  }

  static let all: [Golden] = RepositoryFiles.names(in: "scenarios").flatMap { scenario in
    RepositoryFiles.names(in: "scenarios/\(scenario)/expected").map { Golden(scenario: scenario, file: $0) }
  }

  @Test("is what the command prints, every character of it", arguments: all)
  func matches(golden: Golden) throws {
    let text = try RepositoryFiles.text(golden.path)
    let command = try #require(text.split(separator: "\n", maxSplits: 1).first)
    let words = command.split(separator: " ").map(String.init)
    #expect(words.prefix(2) == ["$", "ansvar"])
    let run = try BuiltCommand.run(
      Array(words.dropFirst(2)), in: RepositoryFiles.url("scenarios/\(golden.scenario)"))
    #expect(run.errors.isEmpty, "\(run.errors)")
    let printed = "\(command)\n\(run.output)[exit \(run.exitCode)]\n"
    #expect(
      try RepositoryFiles.holds(printed, at: golden.path),
      "\(golden.path) is stale. Read the difference; if it is right: `make golden`.\n\(printed)")
  }

  @Test("exists for every scenario")
  func isThere() {
    #expect(Self.all.count { $0.scenario == "vgr-ledningsrad" } >= 8)
    #expect(Self.all.count { $0.scenario == "exempel-kapacitet" } >= 4)
    #expect(Self.all.count { $0.scenario == "norrbotten-it-mt" } >= 8)
    #expect(Self.all.count { $0.scenario == "kronoberg-e-halsa" } >= 6)
    #expect(Self.all.count { $0.scenario == "clean" } >= 4)
    #expect(Self.all.count { $0.scenario == "every-rule" } >= 4)
    let scenarios = RepositoryFiles.names(in: "scenarios").filter { !$0.contains(".") }
    #expect(Set(Self.all.map(\.scenario)) == Set(scenarios))
  }
}
