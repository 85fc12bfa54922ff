import BuiltCommand
import RepositoryFiles
import Testing

@Suite("Numbers that no plan can be proved with")
struct PlanNumbersTests {
  @Test("are refused in the user's words, with exit code 2 and no talk of solvers")
  func weightsTooFarApart() throws {
    let file = try RepositoryFiles.text("scenarios/vgr-ledningsrad/scenario.yaml")
      .replacing(
        "\nalternativ:\n", with: "\nplanering: {mål: [{röster: 999999, nivåavstånd: 1}, jämvikt]}\nalternativ:\n")
    let run = try BuiltCommand.run(
      ["plan", "-", "--alternative", "pausat"], in: RepositoryFiles.root, input: file)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("Talen i filen spänner för vitt"))
    #expect(!run.errors.contains("GLPK") && !run.errors.contains("coefficient"))
  }
}
