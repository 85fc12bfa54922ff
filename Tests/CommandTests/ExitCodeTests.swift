import BuiltCommand
import Foundation
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  @Test("0 when there is nothing to remark on")
  func clean() throws {
    let run = try Workplace(["fil.yaml": Model.clean]).run("check", "fil.yaml")
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.output.hasSuffix("\nInget att anmärka på.\n"))
    #expect(run.errors.isEmpty)
  }

  @Test(
    "1 when something is at least as grave as --fail-on, 0 when not",
    arguments: [
      (Model.paused, "error", 1), (Model.paused, "warning", 1), (Model.paused, "never", 0),
      (Model.warned, "error", 0), (Model.warned, "warning", 1), (Model.warned, "never", 0),
    ])
  func failOn(model: String, least: String, expected: Int) throws {
    let arguments = model == Model.paused ? ["--alternative", "paus"] : []
    let workplace = try Workplace(["fil.yaml": model])
    let run = try workplace.run(arguments: ["check", "fil.yaml", "--fail-on", least] + arguments)
    #expect(Int(run.exitCode) == expected, "\(run.output)")
  }

  @Test("1 when the remarks are not shown either")
  func hidden() throws {
    let run = try Workplace(["fil.yaml": Model.warned]).run(
      "check", "fil.yaml", "--severity", "error", "--fail-on", "warning")
    #expect(run.exitCode == 1)
    #expect(run.output.hasSuffix("\nInga fel. 1 varning visas inte.\n"), "\(run.output)")
  }

  @Test("0 for a plan that fills every role, 3 for one that cannot")
  func plans() throws {
    let workplace = try Workplace([
      "ja.yaml": Model.paused, "nej.yaml": Model.unfillable,
      "omöjlig.yaml": Model.paused + "planering: {fasta: [{område: drift, ägare: a}]}\n",
    ])
    let filled = try workplace.run("plan", "ja.yaml", "--alternative", "paus")
    #expect(filled.exitCode == 0, "\(filled.output)\(filled.errors)")
    let partial = try workplace.run("plan", "nej.yaml", "--alternative", "paus")
    #expect(partial.exitCode == 3)
    #expect(partial.output.contains("✗ Avtal går inte att ge någon ägare."))
    let impossible = try workplace.run("plan", "omöjlig.yaml", "--alternative", "paus")
    #expect(impossible.exitCode == 3)
    #expect(impossible.output.contains("Kraven går inte att uppfylla"))
    let late = try workplace.run("plan", "ja.yaml", "--alternative", "paus", "--time-limit", "0.000001")
    #expect(late.exitCode == 3 || late.output.contains("bevisat bäst"), "\(late.output)")
  }

  @Test("0 for a table and for consequences, whatever they show")
  func tables() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    #expect(try workplace.run("table", "fil.yaml", "--alternative", "paus").exitCode == 0)
    #expect(try workplace.run("consequences", "fil.yaml", "--alternative", "paus").exitCode == 0)
  }
}
