import Checking
import Foundation
import ModelFormat
import Reorganization
import Responsibility
import Testing
import Vocabulary

/// The main case, `scenarios/vgr-ledningsrad`: what the rules say of bodies and parties today, after the pause and
/// with the document's proposal.
@Suite("The main case, body by body and party by party")
struct LedningsradBodyTests {
  let scenario: Scenario

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "scenarios/vgr-ledningsrad/scenario.yaml")
    let reading = ModelReader().read(Array(try Data(contentsOf: file)), file: "scenario.yaml")
    scenario = try #require(reading.scenario, "\(reading.problems.map(\.message.swedish))")
  }

  private func situation(_ alternative: String?) -> Situation {
    Timeline(of: scenario, alternative: alternative.map { AlternativeID($0) }).situation()
  }

  /// "severity subject subject …", sorted as the findings are.
  private func findings(of rule: RuleID, in alternative: String?) -> [String] {
    Checker().findings(in: situation(alternative)).filter { $0.rule == rule }
      .map { "\($0.severity) \($0.subjects.map(\.id).joined(separator: " "))" }
  }

  private func message(of rule: RuleID, in alternative: String?, about subject: String) throws -> Finding.Message {
    let findings = Checker().findings(in: situation(alternative))
    return try #require(findings.first { $0.rule == rule && $0.subjects.first?.id == subject }).message
  }

  @Test("The extended management group owns four areas without a mandate")
  func missingMandates() throws {
    for alternative in [nil, "pausat"] {
      #expect(findings(of: "body-no-mandate", in: alternative) == ["info utokad-gits", "info ledningsgrupp-gits"])
    }
    #expect(findings(of: "body-no-mandate", in: "forslaget") == ["error utokad-gits", "info ledningsgrupp-gits"])
    #expect(
      try message(of: "body-no-mandate", in: "forslaget", about: "utokad-gits").statement.swedish
        == "Utökade ledningsgruppen GITS äger fyra områden och är utförare i ett men saknar uppdragsbeskrivning.")
  }

  @Test("Four mandates are unknown, one of them an owner's", arguments: [nil, "pausat", "forslaget"])
  func unknownMandates(in alternative: String?) {
    #expect(
      findings(of: "body-mandate-unknown", in: alternative) == [
        "warning sitiv", "info gits", "info forvaltningsgrupp-samsa", "info arbetsgrupp-avvikelser",
      ])
  }

  @Test("VVG's mandate from 2016 does not know of its four areas; GITS meets a new service next year in any case")
  func staleMandates() throws {
    let comingService = "info gits samsa samvy samsa-tjanst utbildning"
    for alternative in [nil, "pausat"] {
      #expect(findings(of: "body-mandate-stale", in: alternative) == [comingService])
    }
    #expect(findings(of: "body-mandate-stale", in: "forslaget") == ["warning vvg", comingService])
    #expect(
      try message(of: "body-mandate-stale", in: nil, about: "gits").statement.swedish
        == "GITS uppdrag kan behöva ändras när SAMSA ersätts av SAMVY.")
  }

  @Test("Nobody is overloaded, for no capacity is known, and nobody temporary carries anything")
  func silentRules() {
    for alternative in [nil, "pausat", "forslaget"] {
      #expect(findings(of: "body-overload", in: alternative).isEmpty)
      #expect(findings(of: "body-temp-permanent", in: alternative).isEmpty)
    }
  }

  @Test("Three bodies get more to do, in figures; a change of commissioner alone is not more")
  func load() throws {
    #expect(findings(of: "body-load-up-no-resources", in: "pausat").isEmpty)
    #expect(
      findings(of: "body-load-up-no-resources", in: "forslaget") == [
        "warning vvg", "warning utokad-gits", "warning gits",
      ])
    for (body, figures) in [
      ("vvg", "VVG får mer att göra: ägda områden 0 → 4."),
      ("utokad-gits", "Utökade ledningsgruppen GITS får mer att göra: ägda områden 0 → 4, utförda områden 0 → 1."),
      ("gits", "GITS får mer att göra: utförda områden 4 → 5, uppdragsgivare 2 → 3."),
    ] {
      let message = try message(of: "body-load-up-no-resources", in: "forslaget", about: body)
      #expect(message.statement.swedish == figures)
    }
  }

  @Test("Four groups lose their commissioner when the council rests, and the proposal leaves two of them without")
  func orphans() {
    let unknown = ["warning utokad-gits", "warning ledningsgrupp-gits"]
    #expect(findings(of: "body-orphan", in: nil) == unknown)
    #expect(
      findings(of: "body-orphan", in: "pausat") == [
        "error forvaltningsgrupp-samsa ledningsrad", "error arbetsgrupp-avvikelser ledningsrad",
        "error arbetsgrupp-rutin ledningsrad", "error arbetsgrupp-utveckling ledningsrad",
      ] + unknown)
    #expect(
      findings(of: "body-orphan", in: "forslaget") == [
        "error arbetsgrupp-rutin ledningsrad", "error arbetsgrupp-utveckling ledningsrad",
        "warning ledningsgrupp-gits",
      ])
  }

  @Test("One group is affected without a role, and it doubles another")
  func idleAndDouble() {
    for alternative in [nil, "pausat"] {
      #expect(findings(of: "body-idle", in: alternative) == ["info utokad-gits", "info ledningsgrupp-gits"])
    }
    #expect(findings(of: "body-idle", in: "forslaget") == ["info ledningsgrupp-gits"])
    for alternative in [nil, "pausat", "forslaget"] {
      #expect(findings(of: "body-duplicate", in: alternative) == ["info utokad-gits ledningsgrupp-gits"])
    }
  }

  @Test("GITS gets three commissioners, and the maintenance group one too few")
  func commissioners() {
    for alternative in [nil, "pausat"] {
      #expect(findings(of: "body-multi-commissioner", in: alternative).isEmpty)
      #expect(findings(of: "commissioner-mismatch", in: alternative).isEmpty)
    }
    #expect(findings(of: "body-multi-commissioner", in: "forslaget") == ["warning gits utokad-gits vvg sitiv"])
    #expect(
      findings(of: "commissioner-mismatch", in: "forslaget") == ["warning forvaltningsgrupp-samsa styrdokument"])
  }

  @Test(
    "GITS is alone in nearly everything",
    arguments: zip([nil, "pausat", "forslaget"], ["4 av 4", "4 av 4", "5 av 6"]))
  func singlePointOfFailure(in alternative: String?, share: String) throws {
    let message = try message(of: "spof", in: alternative, about: "gits")
    #expect(message.statement.swedish == "GITS är ensam utförare i \(share) områden med utförare.")
    #expect(findings(of: "spof", in: alternative).allSatisfy { $0.hasPrefix("warning") })
  }

  @Test("GITS decides on its own work, and the extended management group follows up its own")
  func selfReview() {
    #expect(findings(of: "self-review", in: nil).isEmpty)
    // The analysis is signed by the chairs of the council that is paused.
    #expect(findings(of: "self-review", in: "pausat") == ["info ledningsrad pausat"])
    #expect(
      findings(of: "self-review", in: "forslaget") == [
        "warning gits utokad-gits samsa-tjanst utbildning uppdrag-utover",
        "warning utokad-gits uppfoljning-avvikelser avvikelser",
        "info ledningsrad forslaget",
      ])
  }

  @Test("The council itself once took over")
  func predecessors() throws {
    for alternative in [nil, "pausat"] { #expect(findings(of: "predecessor-chain", in: alternative).isEmpty) }
    #expect(
      try message(of: "predecessor-chain", in: "forslaget", about: "ledningsrad").statement.swedish
        == "Uppdraget har bytt bärare förut: Styrgrupp SVPL → Ledningsrådet → VVG och Utökad ledningsgrupp GITS.")
  }

  @Test("The sub-regional collaboration loses its voice in three areas, and anchoring moves to two groups")
  func lostVoices() {
    for alternative in [nil, "pausat"] {
      #expect(findings(of: "party-voice-lost", in: alternative).isEmpty)
      #expect(findings(of: "anchor-shift", in: alternative).isEmpty)
    }
    #expect(
      findings(of: "party-voice-lost", in: "forslaget") == [
        "warning delregional samsa-tjanst utbildning avvikelser utokad-gits"
      ])
    #expect(
      findings(of: "anchor-shift", in: "forslaget") == [
        "info forvaltningsgrupp-samsa delregional samsa-tjanst utbildning",
        "info arbetsgrupp-avvikelser delregional avvikelser",
      ])
  }

  @Test("Nobody speaks for the sub-regional collaboration on further commissions; on the plan nobody can tell")
  func unrepresented() {
    #expect(findings(of: "party-unrepresented", in: nil).isEmpty)
    // While the council rests, nobody it sat with is left on the plan.
    #expect(findings(of: "party-unrepresented", in: "pausat") == ["warning delregional forvaltningsplan"])
    #expect(
      findings(of: "party-unrepresented", in: "forslaget") == ["warning delregional uppdrag-utover utokad-gits"])
  }

  @Test("Who sits in SITIV and VVG is not known, and the finding says what hangs on it")
  func unknownSeats() throws {
    for alternative in [nil, "pausat"] {
      #expect(findings(of: "party-unknown-seat", in: alternative) == ["info sitiv finansiering"])
    }
    #expect(
      findings(of: "party-unknown-seat", in: "forslaget") == [
        "info vvg forvaltningsplan uppfoljning-avvikelser styrdokument finansiering", "info sitiv finansiering",
      ])
    let message = try message(of: "party-unknown-seat", in: "forslaget", about: "vvg")
    #expect(message.statement.swedish == "VVG:s platser framgår inte av underlaget.")
    #expect(
      message.reason?.swedish.hasPrefix(
        "Därför går det inte att säga om VGR, VästKom och delregional vårdsamverkan behåller sina röster i Förvaltningsplan"
      )
        == true)
  }
}
