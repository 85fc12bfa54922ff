import BuiltCommand
import Foundation
import Testing

@Suite("ansvar compare")
struct CompareCommandTests {
  private static let model = Model.paused.replacing(
    "alternativ:\n",
    with: """
      alternativ:
        till-a: {namn: Till A, bygger-på: paus, ändringar: [{område: drift, ägare: a, utförare: b}]}
        till-b: {namn: Till B, bygger-på: paus, ändringar: [{område: drift, ägare: b}]}

      """)

  @Test("takes alternatives with commas between and one at a time, in the order given")
  func ordersColumns() throws {
    let place = try Workplace(["m.yaml": Self.model])
    let one = try place.run("compare", "m.yaml", "--alternatives", "till-b,till-a")
    #expect(one.exitCode == 0)
    #expect(one.output.contains("A Till B") && one.output.contains("B Till A"))
    let other = try place.run("compare", "m.yaml", "--alternatives", "till-b", "--alternatives", "till-a, till-b")
    #expect(other.output == one.output)
  }

  @Test("refuses an alternative that is not there, with the nearest")
  func unknownAlternative() throws {
    let place = try Workplace(["m.yaml": Self.model])
    let run = try place.run("compare", "m.yaml", "--alternatives", "till-a,til-b")
    #expect(run.exitCode == 2 && run.output.isEmpty)
    #expect(run.errors.contains("til-b") && run.errors.contains("till-b"))
  }

  @Test("compares a file without alternatives with nothing, and says so")
  func noAlternatives() throws {
    let place = try Workplace(["m.yaml": Model.clean])
    let run = try place.run("compare", "m.yaml")
    #expect(run.exitCode == 0 && run.output.contains("Filen har inga alternativ"))
  }

  @Test("writes each format to a file", arguments: ["text", "markdown", "html", "csv", "json", "svg"])
  func writesFile(format: String) throws {
    let place = try Workplace(["m.yaml": Self.model])
    let run = try place.run("compare", "m.yaml", "--format", format, "--output", "svar")
    #expect(run.exitCode == 0 && run.output.isEmpty && run.errors.isEmpty)
    #expect(try place.text("svar").contains("Till A"))
  }

  @Test("draws a picture that is well-formed XML, also of a file without alternatives")
  func picture() throws {
    let place = try Workplace(["m.yaml": Self.model, "clean.yaml": Model.clean])
    for file in ["m.yaml", "clean.yaml"] {
      let run = try place.run("compare", file, "--format", "svg")
      #expect(run.output.hasPrefix("<?xml") && run.output.hasSuffix("</svg>\n"))
      #expect(run.output.components(separatedBy: "<text").count == run.output.components(separatedBy: "</text>").count)
    }
  }
}
