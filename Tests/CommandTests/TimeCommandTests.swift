import BuiltCommand
import Foundation
import Testing

@Suite("The commands about time")
struct TimeCommandTests {
  @Test("write the picture to a file, which nothing else goes into")
  func picture() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let run = try workplace.run(
      "timeline", "fil.yaml", "--alternative", "paus", "--format", "svg", "--output", "tid.svg", "--color", "always")
    #expect(run.exitCode == 0 && run.output.isEmpty && run.errors.isEmpty)
    #expect(try workplace.text("tid.svg").hasPrefix("<?xml"))
    #expect(workplace.names == ["fil.yaml", "tid.svg"])
  }

  @Test("check the whole time with the exit code of a check, and the time of each finding")
  func check() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let run = try workplace.run("check", "fil.yaml", "--alternative", "paus", "--timeline", "--format", "json")
    #expect(run.exitCode == 1)
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let findings = try #require(answer["findings"] as? [[String: Any]])
    let unowned = try #require(findings.first { $0["rule"] as? String == "area-no-owner" })
    #expect(unowned["from"] as? String == "2024-01-01" && unowned["until"] is NSNull)
    let clean = try workplace.run("check", "fil.yaml", "--timeline")
    #expect(clean.exitCode == 0)
    let never = try workplace.run("check", "fil.yaml", "--alternative", "paus", "--timeline", "--fail-on", "never")
    #expect(never.exitCode == 0)
  }

  @Test("tell findings at different times apart, for those who follow them")
  func fingerprints() throws {
    let twice = Model.paused.replacing(
      "[{pausa: radet, från: 2024-01-01}]",
      with: "[{pausa: radet, från: 2024-01-01, till: 2024-02-01}, {pausa: radet, från: 2024-05-01}]")
    let workplace = try Workplace(["fil.yaml": twice])
    let run = try workplace.run("check", "fil.yaml", "--alternative", "paus", "--timeline", "--format", "sarif")
    let log = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
    let prints = results.compactMap { ($0["partialFingerprints"] as? [String: String])?.values.first }
    #expect(prints.count { $0.hasPrefix("area-no-owner drift") } == 2)
    #expect(Set(prints).count == prints.count)
  }

  @Test("take a day or the whole time, not both")
  func dayAndTimeline() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let run = try workplace.run("check", "fil.yaml", "--timeline", "--at", "2024-02-01")
    #expect(run.exitCode == 2 && run.errors.contains("Välj ett av dem"))
  }

  @Test("give 1 when every order of the moves breaks something on the way, and 0 when one does not")
  func stage() throws {
    let swap = Model.paused.replacing(
      "alternativ:",
      with: "alternativ:\n  flytt: {namn: Flytten, ändringar: [{pausa: radet}, {område: drift, ägare: b}]}")
    let workplace = try Workplace(["fil.yaml": swap])
    let clean = try workplace.run("stage", "fil.yaml", "--alternative", "flytt")
    #expect(clean.exitCode == 0, "\(clean.output)")
    #expect(clean.output.contains("bevisat"))
    let json = try workplace.run("stage", "fil.yaml", "--alternative", "flytt", "--format", "json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
  }

  @Test("refuse to stage without an alternative, or from one that it is not based on")
  func refusals() throws {
    let workplace = try Workplace(["fil.yaml": Model.paused])
    let without = try workplace.run("stage", "fil.yaml")
    #expect(without.exitCode == 2 && without.errors.contains("--alternative"))
    let file = Model.paused.replacing("alternativ:", with: "alternativ:\n  annat: {namn: Annat}")
    let other = try Workplace(["fil.yaml": file]).run("stage", "fil.yaml", "--alternative", "paus", "--from", "annat")
    #expect(other.exitCode == 2 && other.errors.contains("paus bygger inte på annat"))
  }
}
