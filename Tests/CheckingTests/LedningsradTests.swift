import Checking
import ModelFormat
import Reorganization
import RepositoryFiles
import Responsibility
import Testing
import Vocabulary

/// The main case, `scenarios/vgr-ledningsrad`: what the rules say of areas and foundations today, after the pause and
/// with the document's proposal.
@Suite("The main case, area by area")
struct LedningsradTests {
  let scenario: Scenario

  init() throws {
    let path = "scenarios/vgr-ledningsrad/scenario.yaml"
    let reading = ModelReader().read(try RepositoryFiles.text(path), file: path)
    scenario = try #require(reading.scenario, "\(reading.problems.map(\.message.swedish))")
  }

  /// "severity first-subject", sorted as the findings are.
  private func findings(of rule: RuleID, in alternative: String?) -> [String] {
    let situation = Timeline(of: scenario, alternative: alternative.map { AlternativeID($0) }).situation()
    return Checker().findings(in: situation).filter { $0.rule == rule }
      .map { "\($0.severity) \($0.subjects.first?.id ?? "–")" }
  }

  @Test("Finansiering has two owners with a part each", arguments: [nil, "pausat", "forslaget"])
  func owners(in alternative: String?) {
    #expect(
      findings(of: "area-multi-owner", in: alternative) == (alternative == "forslaget" ? ["warning finansiering"] : []))
  }

  @Test("The dash is a warning and the blank a notice")
  func performers() {
    #expect(
      findings(of: "area-no-performer", in: "forslaget") == ["info finansiering", "warning avvikelser"].reversed())
    let open = ["info avvikelser", "info uppfoljning-avvikelser", "info uppdrag-utover", "info finansiering"]
    #expect(findings(of: "area-no-performer", in: nil) == open)
    #expect(findings(of: "area-no-performer", in: "pausat") == open)
  }

  @Test("SITIV's right to decide further commissions competes with the area that is given away")
  func overlap() {
    #expect(findings(of: "area-overlap", in: nil).isEmpty)
    #expect(findings(of: "area-overlap", in: "pausat").isEmpty)
    #expect(findings(of: "area-overlap", in: "forslaget") == ["warning uppdrag-utover"])
  }

  @Test("Two areas cannot be followed back")
  func newAreas() {
    #expect(findings(of: "area-new", in: "pausat").isEmpty)
    #expect(findings(of: "area-new", in: "forslaget") == ["info utbildning", "info uppdrag-utover"])
  }

  @Test("Four of the council's tasks are not passed on whole", arguments: ["pausat", "forslaget"])
  func scope(in alternative: String) {
    #expect(
      findings(of: "scope-gap", in: alternative) == [
        "warning ledningsrad", "warning ledningsrad", "info ledningsrad", "info ledningsrad",
      ])
  }

  @Test("No owner is far from its area", arguments: [nil, "pausat", "forslaget"])
  func levels(in alternative: String?) {
    #expect(findings(of: "level-mismatch", in: alternative).isEmpty)
  }

  @Test("The money rests on a plan that nobody decides, until somebody owns the plan")
  func dependency() {
    #expect(findings(of: "dep-on-inactive", in: nil).isEmpty)
    #expect(findings(of: "dep-on-inactive", in: "pausat") == ["error finansiering"])
    #expect(findings(of: "dep-on-inactive", in: "forslaget").isEmpty)
  }

  @Test("Nobody is left to back the strategy")
  func consultation() {
    #expect(findings(of: "consult-vacated", in: nil).isEmpty)
    #expect(findings(of: "consult-vacated", in: "pausat") == ["warning utvecklingsstrategi"])
    #expect(findings(of: "consult-vacated", in: "forslaget") == ["warning utvecklingsstrategi"])
  }

  @Test("SAMSA's contract ends before SAMSA does, whoever owns it", arguments: [nil, "pausat", "forslaget"])
  func contract(in alternative: String?) throws {
    let situation = Timeline(of: scenario, alternative: alternative.map { AlternativeID($0) }).situation()
    let finding = try #require(Checker().findings(in: situation).first { $0.rule == "contract-gap" })
    let bodies =
      switch alternative {
      case nil: ["ledningsrad", "gits", "forvaltningsgrupp-samsa"]
      case "pausat": ["gits", "forvaltningsgrupp-samsa"]
      default: ["utokad-gits", "gits", "forvaltningsgrupp-samsa"]
      }
    #expect(finding.subjects.map(\.id) == ["samsa", "samsa-tjanst", "utbildning"] + bodies)
    #expect(finding.severity == .error)
  }

  @Test("SAMSA and SAMVY run in parallel", arguments: [nil, "pausat", "forslaget"])
  func parallel(in alternative: String?) {
    #expect(findings(of: "parallel-systems", in: alternative) == ["warning samsa"])
  }

  @Test("The extended management group owns four areas before it has a mandate")
  func interim() throws {
    #expect(findings(of: "interim-no-mandate", in: "pausat").isEmpty)
    let situation = Timeline(of: scenario, alternative: AlternativeID("forslaget")).situation()
    let finding = try #require(Checker().findings(in: situation).first { $0.rule == "interim-no-mandate" })
    #expect(
      finding.message.statement.swedish
        == "Utökade ledningsgruppen GITS äger fyra områden från hösten 2023 till årsskiftet 2023/2024 utan "
        + "uppdragsbeskrivning.")
  }

  @Test("SITIV is affected through GITS")
  func funder() {
    #expect(findings(of: "fund-indirect", in: "pausat").isEmpty)
    #expect(findings(of: "fund-indirect", in: "forslaget") == ["info sitiv"])
  }

  @Test("Three bodies are spelt in several ways")
  func spellings() {
    #expect(
      findings(of: "name-alias", in: nil) == ["info ledningsrad", "info utokad-gits", "info forvaltningsgrupp-samsa"])
  }
}
