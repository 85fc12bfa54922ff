import Reorganization
import Reporting
import Responsibility
import Testing
import Vocabulary

@Suite("The report on a staged plan")
struct StagedPlanReportTests {
  private static let swap = """
    datum: 2024-01-10
    enhet: timmar
    grupperingar: {a: {namn: A, kapacitet: 10}, b: {namn: B, kapacitet: 10}, c: {namn: C, kapacitet: 10}}
    områden:
      x: {namn: X, ägare: a, insats: {ägare: 10}}
      y: {namn: Y, ägare: b, insats: {ägare: 10}}
      z: {namn: Z, ägare: c, insats: {ägare: 10}}
    alternativ:
      plan:
        namn: Planen
        från: 2024-05-01
        ändringar: [{område: x, ägare: b}, {område: y, ägare: a}]
      runt:
        namn: Runt
        från: 2024-05-01
        ändringar: [{område: x, ägare: b}, {område: y, ägare: c}, {område: z, ägare: a}]
      inget: {namn: Inget}
    """

  private func report(_ alternative: String, limit: Int = 100) throws -> String {
    let timeline = Timeline(of: try scenario(Self.swap), alternative: AlternativeID(alternative))
    let plan = try #require(StagePlanner(limit: limit).plan(for: timeline))
    return TextReport(Presentation(language: .swedish, width: 200)).text(of: Report(of: plan))
  }

  @Test("says that no order is free of new errors, which there are and after which step, and that it is proved")
  func least() throws {
    let text = try report("plan")
    #expect(text.contains("Två steg. Ingen ordning är fri från nya fel; den bästa har ett nytt fel på vägen."))
    #expect(text.contains("✗ Efter steg 1: B "))
    #expect(text.contains("2 av 2 möjliga lägen") && text.contains("Bevisat"))
  }

  @Test("says that nothing is proved when it is not")
  func unproved() throws {
    let text = try report("runt", limit: 1)
    #expect(text.contains("Inte bevisat") && !text.contains("Ingen ordning är fri"))
  }

  @Test("says so when there is nothing to put in order")
  func nothing() throws {
    #expect(try report("inget").contains("Alternativet ändrar inget"))
  }
}
