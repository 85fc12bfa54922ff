import BuiltCommand
import Foundation
import Testing

@Suite("The command and a document's claims")
struct CoverageCommandTests {
  private static let met = """
    påståenden:
      a: {citat: Ingen äger driften, grad: strukturell, regel: area-no-owner, avser: [drift], alternativ: paus}

    """
  private static let unmet = met + "  b: {citat: Det blir bra, grad: bedömning}\n"

  @Test("0 when every claim is reproduced, 1 when one is not, and the summary is the first thing said")
  func exitCodes() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused, "alla.yaml": Self.met, "inte.yaml": Self.unmet])
    let all = try workplace.run("coverage", "fil.yaml", "alla.yaml")
    #expect(all.exitCode == 0, "\(all.output)\(all.errors)")
    #expect(all.output.contains("\n\n1 av 1 strukturella är återgivna.\n"))
    let some = try workplace.run("coverage", "fil.yaml", "inte.yaml", "--language", "en")
    #expect(some.exitCode == 1)
    #expect(some.output.contains("\n\n1 of 1 structural and 0 of 1 judgements are reproduced.\n"))
    #expect(some.output.contains("✗ b, judgement: “Det blir bra”\n\n- No rule is named.\n"))
  }

  @Test("a folder holds both files, and without a second file the one beside the model is meant")
  func files() throws {
    let workplace = try Workplace(["scenario.yaml": Model.paused, "claims.yaml": Self.met])
    #expect(try workplace.run("coverage", ".").exitCode == 0)
    #expect(try workplace.run("coverage", "scenario.yaml").exitCode == 0)
    let none = try Workplace(["scenario.yaml": Model.paused]).run("coverage", ".")
    #expect(none.exitCode == 2)
    #expect(none.errors.contains("claims.yaml går inte att läsa"))
  }

  @Test("2 with file, line and column when the claims cannot be read, as JSON where JSON was asked for")
  func unreadable() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused, "fel.yaml": "påståenden:\n  a: {grad: bra}\n"])
    let text = try workplace.run("coverage", "fil.yaml", "fel.yaml")
    #expect(text.exitCode == 2)
    #expect(text.errors.contains("fel.yaml:2:13"), "\(text.errors)")
    let json = try workplace.run("coverage", "fil.yaml", "fel.yaml", "--format", "json")
    #expect(json.exitCode == 2)
    #expect(json.output.contains("\"code\": \"word-unknown\""))
  }

  @Test("neither of the two files is ever written over")
  func outputs() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused, "alla.yaml": Self.met])
    for file in ["fil.yaml", "alla.yaml"] {
      let run = try workplace.run("coverage", "fil.yaml", "alla.yaml", "--output", file)
      #expect(run.exitCode == 2, "\(file)")
    }
    let run = try workplace.run("coverage", "fil.yaml", "alla.yaml", "--format", "markdown", "--output", "ut.md")
    #expect(run.exitCode == 0)
  }

  @Test("JSON says what was found, and what would have been nearest")
  func json() throws {
    let file = """
      påståenden:
        a: {grad: strukturell, regel: area-no-owner, avser: [drift], alternativ: paus}
        b: {grad: strukturell, regel: area-no-owner, avser: [drift], alternativ: paus, säger: [annat]}

      """
    let run = try Workplace(["fil.yaml": Model.paused, "c.yaml": file]).run(
      "coverage", "fil.yaml", "c.yaml", "--format", "json")
    let value = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let claims = value["claims"] as? [[String: Any]] ?? []
    let expected = claims.compactMap { ($0["expected"] as? [[String: Any]])?.first }
    #expect(expected.map { $0["result"] as? String } == ["met", "missing"])
    #expect((expected.first?["found"] as? [Any])?.count == 1)
    #expect((expected.last?["nearest"] as? [String: Any])?["message"] != nil)
    #expect(value["unmentioned"] is [Any])
  }
}
