import BuiltCommand
import Testing

@Suite("The explanation of a role, asked for on the command line")
struct ExplainCommandTests {
  @Test("answers with 0 for a role that the plan fills and for one that it leaves alone")
  func answers() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let planned = try workplace.run("explain", "fil.yaml", "--alternative", "paus", "--area", "drift")
    #expect(planned.exitCode == 0, "\(planned.errors)")
    #expect(planned.output.contains("I den bästa fördelningen blir B-gruppen ägare av"), "\(planned.output)")
    let today = try workplace.run("explain", "fil.yaml", "--area", "drift")
    #expect(today.exitCode == 0)
    #expect(today.output.contains("så planen rör inte rollen"), "\(today.output)")
  }

  @Test("names the nearest area when there is none of that name, with 2")
  func unknownArea() throws {
    let run = try Workplace(["fil.yaml": Model.paused]).run("explain", "fil.yaml", "--area", "drit")
    #expect(run.exitCode == 2 && run.output.isEmpty)
    #expect(run.errors.contains("fil.yaml har inget område med id drit. Menade du drift?"), "\(run.errors)")
  }

  @Test("answers with 3 and what cannot hold together when there is no plan")
  func noPlan() throws {
    let text = Model.paused + "planering: {fasta: [{område: drift, ägare: a}]}\n"
    let run = try Workplace(["fil.yaml": text]).run(
      "explain", "fil.yaml", "--alternative", "paus", "--area", "drift")
    #expect(run.exitCode == 3)
    #expect(run.output.contains("Kraven går inte att uppfylla tillsammans."), "\(run.output)")
    #expect(run.output.contains("Det som inte går att förena"))
  }
}
