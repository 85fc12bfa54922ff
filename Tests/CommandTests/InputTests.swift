import BuiltCommand
import Foundation
import Testing

@Suite("What the command is given")
struct InputTests {
  @Test("is read from standard input when the file is a dash")
  func standardInput() throws {
    let workplace = try Workplace()
    let run = try workplace.run("check", "-", "--alternative", "paus", input: Model.paused)
    #expect(run.exitCode == 1)
    #expect(run.output.contains("Drift saknar ägare."))
    #expect(run.output.contains("stdin:"))
  }

  @Test(
    "is refused with its place and all its problems, exit code 2 and nothing on standard output",
    arguments: [
      ("", "fil.yaml:1:1"),
      ("ansvar: 1\nnamn: X\nomraden: {}\n", "menade du `områden`?"),
      ("ansvar: 1\nnamn: X\nområden:\n  a: {namn: A, ägare: b}\n", "fil.yaml:4:23"),
      ("ansvar: 1\nnamn: [\n", "fil.yaml:"),
      ("ansvar: 1\nnamn: X\nalternativ: {a: {namn: A, bygger-på: a}}\n", "fil.yaml:"),
      ("\u{1}\u{2}", "fil.yaml:1:1"),
    ])
  func broken(text: String, expected: String) throws {
    let run = try Workplace(["fil.yaml": text]).run("check", "fil.yaml")
    #expect(run.exitCode == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(expected), "\(run.errors)")
  }

  @Test("has all its problems reported at once, in the language asked for")
  func allProblems() throws {
    let text = "ansvar: 1\nnamn: X\nfoo: 1\nområden:\n  a: {namn: A, ägare: b}\n"
    let workplace = try Workplace(["fil.yaml": text])
    let swedish = try workplace.run("table", "fil.yaml")
    #expect(swedish.errors.contains("fil.yaml:3:1") && swedish.errors.contains("fil.yaml:5:23"))
    #expect(swedish.errors.hasSuffix("\n2 problem.\n"))
    let english = try workplace.run("table", "fil.yaml", "--language", "en")
    #expect(english.errors.contains("There is no key `foo`") && english.errors.hasSuffix("\n2 problems.\n"))
  }

  @Test("is refused as JSON on standard output where JSON was asked for")
  func jsonProblems() throws {
    struct Document: Decodable {
      struct Entry: Decodable {
        let code: String
        let message: String
        let file: String?
        let line: Int?
      }
      let problems: [Entry]
    }
    let workplace = try Workplace(["fil.yaml": "ansvar: 1\nnamn: X\nfoo: 1\n"])
    for subcommand in ["check", "plan", "consequences"] {
      let run = try workplace.run(subcommand, "fil.yaml", "--format", "json")
      #expect(run.exitCode == 2 && run.errors.isEmpty)
      let document = try JSONDecoder().decode(Document.self, from: Data(run.output.utf8))
      #expect(document.problems.first?.code == "key-unknown" && document.problems.first?.line == 3)
    }
    let missing = try workplace.run("check", "nix.yaml", "--format", "json")
    let document = try JSONDecoder().decode(Document.self, from: Data(missing.output.utf8))
    #expect(missing.exitCode == 2 && document.problems.first?.code == "file-unreadable")
  }

  @Test("is refused with one sentence when it is no file")
  func noFile() throws {
    let workplace = try Workplace()
    let folder = try workplace.run("check", ".")
    #expect(folder.exitCode == 2)
    #expect(folder.errors == "✗ . går inte att läsa: det är en mapp.\n")
    let missing = try workplace.run("check", "nix.yaml")
    #expect(missing.exitCode == 2)
    #expect(missing.errors == "✗ nix.yaml går inte att läsa: filen eller mappen finns inte.\n")
    let endless = try workplace.run("check", "/dev/zero")
    #expect(endless.exitCode == 2)
  }

  @Test("is refused when it may not be read", .enabled(if: getuid() != 0))
  func noPermission() throws {
    let workplace = try Workplace(["fil.yaml": Model.clean])
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: workplace.url("fil.yaml").path)
    let run = try workplace.run("check", "fil.yaml")
    #expect(run.exitCode == 2)
    #expect(run.errors == "✗ fil.yaml går inte att läsa: du har inte behörighet.\n")
  }

  @Test("names an alternative that there is none of: the nearest is suggested and all are listed")
  func unknownAlternative() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused, "tom.yaml": Model.clean])
    for subcommand in ["check", "consequences", "plan", "table"] {
      let run = try workplace.run(subcommand, "fil.yaml", "--alternative", "puas")
      #expect(run.exitCode == 2)
      let sentence = "fil.yaml har inget alternativ med namnet puas. Menade du paus? Filens"
      #expect(run.errors.hasPrefix("✗ \(sentence)"), "\(run.errors)")
    }
    let english = try workplace.run("check", "fil.yaml", "--alternative", "x", "--language", "en")
    #expect(english.errors.hasPrefix("✗ fil.yaml has no alternative called x. The file's alternatives are paus."))
    let none = try workplace.run("check", "tom.yaml", "--alternative", "x")
    #expect(none.errors.contains("Filen har inga alternativ."))
  }

  @Test("lacks an alternative where one is needed")
  func missingAlternative() throws {
    let run = try Workplace(["fil.yaml": Model.paused]).run("consequences", "fil.yaml")
    #expect(run.exitCode == 2)
    #expect(run.errors.hasPrefix("✗ Ange vilket alternativ frågan gäller med --alternative."))
  }

  @Test(
    "has a day or a time that cannot be read",
    arguments: [
      ["check", "fil.yaml", "--at", "2023-02-30"], ["table", "fil.yaml", "--at", "i går"],
      ["plan", "fil.yaml", "--time-limit", "0"], ["plan", "fil.yaml", "--time-limit", "-1"],
      ["plan", "fil.yaml", "--time-limit", "nan"], ["plan", "fil.yaml", "--time-limit", "1e300"],
    ])
  func unreadable(arguments: [String]) throws {
    let run = try Workplace(["fil.yaml": Model.paused]).run(arguments: arguments)
    #expect(run.exitCode == 2)
    #expect(run.errors.hasPrefix("✗ ") || run.errors.hasPrefix("Fel: "), "\(run.errors)")
  }

  @Test("names a day, and is answered for that day")
  func day() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let before = try workplace.run("check", "fil.yaml", "--alternative", "paus", "--at", "2023-12-31")
    #expect(!before.output.contains("Drift saknar ägare"))
    let after = try workplace.run("check", "fil.yaml", "--alternative", "paus", "--at", "2024-01-01")
    #expect(after.output.contains("Drift saknar ägare"))
    #expect(after.output.contains("Pausen, 1 januari 2024\n"))
  }
}
