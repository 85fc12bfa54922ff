import BuiltCommand
import Foundation
import RepositoryFiles
import Testing

@Suite("The command and its rules")
struct RuleCommandTests {
  private func run(_ arguments: String...) throws -> BuiltCommand.Run {
    try BuiltCommand.run(arguments, in: RepositoryFiles.url("scenarios/vgr-ledningsrad"))
  }

  @Test("lists the rules and explains one, in either language")
  func rules() throws {
    let list = try run("rules")
    #expect(list.exitCode == 0)
    #expect(list.output.contains("✗ area-no-owner"))
    let rule = try run("rules", "area-no-owner", "--language", "en")
    #expect(rule.output.hasPrefix("Area without owner\narea-no-owner · error · A. Areas\n"))
    #expect(rule.output.contains("\nExamples\n"))
  }

  @Test("asks what was meant by a rule that does not exist, as JSON where JSON was asked for")
  func unknownRule() throws {
    let text = try run("rules", "area-no-ovner")
    #expect(text.exitCode == 2)
    #expect(text.errors.contains("Menade du area-no-owner?"))
    let json = try run("rules", "area-no-ovner", "--format", "json")
    #expect(json.exitCode == 2)
    #expect(json.output.contains("\"code\": \"rule-unknown\""))
    let selected = try run("check", "scenario.yaml", "--select", "Q")
    #expect(selected.exitCode == 2)
    #expect(selected.errors.contains("Det finns ingen regel Q."))
  }

  @Test("runs only what is selected, by rule or by letter, and nothing that is ignored")
  func selection() throws {
    func rules(_ options: String...) throws -> Set<String> {
      let arguments = ["check", "scenario.yaml", "--alternative", "forslaget", "--format", "json"] + options
      let run = try BuiltCommand.run(arguments, in: RepositoryFiles.url("scenarios/vgr-ledningsrad"))
      let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      return Set((value?["findings"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String })
    }
    #expect(
      try rules("--select", "spof,c") == [
        "spof", "party-voice-lost", "party-unrepresented", "party-unknown-seat", "anchor-shift",
      ])
    #expect(try rules("--select", "spof", "--select", "self-review") == ["spof", "self-review"])
    #expect(try !rules("--ignore", "A,B,D").contains { $0.hasPrefix("body") || $0.hasPrefix("area") })
    #expect(try rules("--select", "B", "--ignore", "b").isEmpty)
  }

  @Test(
    "writes findings in every format, with the same exit code",
    arguments: [
      ("text", "5 fel"), ("json", "\"findings\""), ("sarif", "\"2.1.0\""), ("junit", "<testsuites"),
      ("github", "::error file=scenario.yaml,"), ("markdown", "# Pausning"), ("html", "<!DOCTYPE html>"),
    ])
  func formats(format: String, mark: String) throws {
    let found = try run("check", "scenario.yaml", "--alternative", "forslaget", "--format", format)
    #expect(found.exitCode == 1)
    #expect(found.output.contains(mark))
    #expect(found.errors.isEmpty)
    let never = try run(
      "check", "scenario.yaml", "--alternative", "forslaget", "--format", format, "--fail-on", "never")
    #expect(never.exitCode == 0)
  }
}
