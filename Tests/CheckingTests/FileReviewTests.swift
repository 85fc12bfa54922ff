import Checking
import ModelFormat
import Reorganization
import Responsibility
import Testing

/// What a file says about rules: what it accepts, how grave it finds them, and where that does not hold up.
@Suite("Allowances and settings in a file")
struct FileReviewTests {
  private static func findings(areaLines: String = "", rules: String = "", on day: String? = nil) throws -> [Finding] {
    let text = """
      ansvar: 1
      namn: Prov
      datum: 2024-01-01
      \(rules)
      områden:
        genomgang:
          namn: Ledningens genomgång
          ägare: saknas
          utförare: saknas
          \(areaLines)
      """
    let scenario = try #require(ModelReader().read(text, file: "prov.yaml").scenario)
    let situation = Timeline(of: scenario, alternative: nil).situation(on: day.flatMap { Day(iso: $0) })
    return Checker().findings(in: situation)
  }

  private static func ids(_ findings: [Finding]) -> [String] { findings.map(\.rule.rawValue).sorted() }

  @Test("without any, both findings are there")
  func plain() throws {
    #expect(Self.ids(try Self.findings()) == ["area-no-owner", "area-no-performer"])
  }

  @Test("an allowance with a reason takes its finding away and no other")
  func allowance() throws {
    let found = try Self.findings(areaLines: "tillåt: [{regel: area-no-owner, skäl: Utses i höst.}]")
    #expect(Self.ids(found) == ["area-no-performer"])
  }

  @Test("an allowance without a reason holds nothing back, and is reported at its line")
  func withoutReason() throws {
    let found = try Self.findings(areaLines: "tillåt: [{regel: area-no-owner}]")
    #expect(Self.ids(found) == ["allowance-no-reason", "area-no-owner", "area-no-performer"])
    #expect(found.first { $0.rule == "allowance-no-reason" }?.place?.line == 10)
  }

  @Test(
    "an allowance holds through its last day and not after", arguments: [("2024-06-30", true), ("2024-07-01", false)])
  func expiry(day: String, holds: Bool) throws {
    let lines = "tillåt: [{regel: area-no-owner, skäl: Utses i höst., till: 2024-06-30}]"
    let found = Self.ids(try Self.findings(areaLines: lines, on: day))
    #expect(found == (holds ? ["area-no-performer"] : ["allowance-expired", "area-no-owner", "area-no-performer"]))
  }

  @Test("an allowance of nothing, or of a rule that does not exist, is reported")
  func pointless() throws {
    let unused = try Self.findings(areaLines: "tillåt: [{regel: area-multi-owner, skäl: Så är det.}]")
    #expect(Self.ids(unused).contains("allowance-unused"))
    let unknown = try Self.findings(areaLines: "tillåt: [{regel: area-no-ownr, skäl: Så är det.}]")
    #expect(Self.ids(unknown).contains("allowance-unknown-rule"))
  }

  @Test("a severity in the file replaces the rule's own, and av turns it off")
  func severity() throws {
    let milder = try Self.findings(rules: "regler: {area-no-owner: upplysning}")
    #expect(milder.first { $0.rule == "area-no-owner" }?.severity == .info)
    let without = try Self.findings(rules: "regler: {area-no-owner: av}")
    #expect(Self.ids(without) == ["area-no-performer"])
  }

  @Test("a setting for a rule that does not exist, or a threshold that it does not have, is reported")
  func settings() throws {
    let found = try Self.findings(rules: "regler: {area-no-ownr: fel, area-no-owner: {tröskel: 3}}")
    #expect(Self.ids(found).contains("setting-unknown-rule"))
    #expect(Self.ids(found).contains("setting-no-threshold"))
    #expect(found.first { $0.rule == "setting-unknown-rule" }?.place?.line == 4)
  }
}
