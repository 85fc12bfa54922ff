import BuiltCommand
import Foundation
import Testing

@Suite("A plan as a new file")
struct PlanFileTests {
  @Test("holds what stood there, comments and all, and the plan as one alternative more")
  func written() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let run = try workplace.run("plan", "fil.yaml", "--alternative", "paus", "--output", "ny.yaml")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Fördelningen är bevisat bäst"))
    #expect(run.errors == "Skrev ny.yaml med planen som alternativet planerat.\n")
    let text = try workplace.text("ny.yaml")
    #expect(text.hasPrefix(Model.paused.split(separator: "alternativ:")[0]))
    #expect(text.contains("# En kommentar som ska finnas kvar."))
    #expect(try workplace.text("fil.yaml") == Model.paused)
    let table = try workplace.run("table", "ny.yaml", "--alternative", "planerat")
    #expect(table.output.contains("B-gruppen*"), "\(table.output)\(table.errors)")
    #expect(workplace.names == ["fil.yaml", "ny.yaml"])
  }

  @Test("has its models beside it when asked for, one a goal and one for the order, and replaces none of them")
  func models() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let arguments = ["plan", "fil.yaml", "--alternative", "paus", "--write-model", "m.lp"]
    let first = try workplace.run(arguments: arguments)
    #expect(first.exitCode == 0, "\(first.errors)")
    #expect(workplace.names == ["fil.yaml"] + (1...8).map { "m.\($0).lp" })
    let model = try workplace.text("m.3.lp")
    #expect(model.hasPrefix("\\ Ansvar, Paus\n\\ 3: voices+level-distance\nMinimize\n"), "\(model)")
    #expect(model.contains(" hold_vacancies: vacant(owner,drift) <= 0\n"), "\(model)")
    let again = try workplace.run(arguments: arguments)
    #expect(again.exitCode == 2 && again.output.isEmpty)
    #expect(again.errors.contains("m.1.lp finns redan."))
    #expect(try workplace.run(arguments: arguments + ["--force"]).exitCode == 0)
    #expect(try workplace.text("m.3.lp") == model)
    let other = try workplace.run("plan", "fil.yaml", "--alternative", "paus", "--write-model", "m.mps")
    #expect(other.exitCode == 2)
    #expect(other.errors.contains("slutar inte på .lp"))
  }

  @Test("takes the id it is given, and none that is taken or cannot be one")
  func identifiers() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    #expect(
      try workplace.run("plan", "fil.yaml", "--alternative", "paus", "-o", "ny.yaml", "--id", "vart-val").exitCode == 0)
    #expect(try workplace.run("check", "ny.yaml", "--alternative", "vart-val", "--fail-on", "never").exitCode == 0)
    let taken = try workplace.run("plan", "fil.yaml", "--alternative", "paus", "-o", "x.yaml", "--id", "paus")
    #expect(taken.exitCode == 2 && taken.output.isEmpty)
    #expect(taken.errors.contains("Filen har redan ett alternativ med id paus."))
    let odd = try workplace.run("plan", "fil.yaml", "--alternative", "paus", "-o", "x.yaml", "--id", "a b")
    #expect(odd.exitCode == 2)
    #expect(odd.errors.contains("inte vara id för ett alternativ"), "\(odd.errors)")
    #expect(workplace.names == ["fil.yaml", "ny.yaml"])
  }

  @Test("replaces no file, the input least of all, unless forced")
  func replacing() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused, "annan.yaml": "min"])
    for output in ["fil.yaml", "annan.yaml"] {
      let run = try workplace.run("plan", "fil.yaml", "--alternative", "paus", "--output", output)
      #expect(run.exitCode == 2 && run.output.isEmpty)
      #expect(run.errors.hasPrefix("✗ \(output) finns redan."))
    }
    #expect(try workplace.text("fil.yaml") == Model.paused)
    #expect(try workplace.text("annan.yaml") == "min")
    #expect(try workplace.run("plan", "fil.yaml", "--alternative", "paus", "-o", "fil.yaml", "--force").exitCode == 0)
    #expect(try workplace.text("fil.yaml").contains("planerat:"))
  }

  @Test("is not lost when the file cannot be written")
  func unwritable() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let run = try workplace.run("plan", "fil.yaml", "--alternative", "paus", "--output", "/dev/full")
    #expect(run.exitCode == 2)
    #expect(run.output.contains("Fördelningen är bevisat bäst"))
    #expect(run.errors == "✗ Det går inte att skriva till /dev/full: disken är full.\n")
  }

  @Test("can go straight into the next question")
  func piped() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let run = try workplace.shell(
      "\"$ANSVAR\" plan fil.yaml --alternative paus -o - | \"$ANSVAR\" table - --alternative planerat")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("B-gruppen*"), "\(run.errors)")
  }

  @Test("is not written when the plan moves nothing")
  func nothing() throws {
    let workplace = try Workplace(["fil.yaml": Model.clean])
    let run = try workplace.run("plan", "fil.yaml", "--output", "ny.yaml")
    #expect(run.exitCode == 0)
    #expect(run.errors == "ny.yaml är inte skriven: planen flyttar ingen roll.\n")
    #expect(workplace.names == ["fil.yaml"])
  }

  @Test("is in English in a file that is written in English")
  func english() throws {
    let file = """
      ansvar: 1
      language: en
      name: Pause
      bodies:
        council: {name: The Council, kind: council}
        group: {name: The Group}
        unit: {name: The Unit}
      areas:
        plan: {name: Plan, owner: council, performer: unit}
      alternatives:
        pause: {name: The pause, changes: [{pause: council, from: 2024-01-01}]}

      """
    let workplace = try Workplace(["file.yaml": file])
    let run = try workplace.run("plan", "file.yaml", "--alternative", "pause", "--output", "new.yaml")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try workplace.text("new.yaml").contains("  planned:\n    name: The best allocation\n"))
  }

  @Test("keeps the text of a file in UTF-16")
  func utf16() throws {
    let workplace = try Workplace()
    try Model.paused.write(to: workplace.url("fil.yaml"), atomically: false, encoding: .utf16)
    let run = try workplace.run("plan", "fil.yaml", "--alternative", "paus", "--output", "ny.yaml")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try workplace.text("ny.yaml").contains("namn: A-gruppen"))
  }
}
