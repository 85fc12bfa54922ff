import Checking
import GLPKSolver
import Planning
import Responsibility
import Testing
import Vocabulary

@testable import Reporting

@Suite("An explanation of a role as a report")
struct ExplanationReportTests {
  private static let text = """
    nivåer: {hög: Hög, låg: Låg}
    parter:
      kommunen: {namn: Kommunen}
      brukarna: {namn: Brukarna}
    grupperingar:
      radet: {namn: Rådet, slag: ledningsråd, nivå: låg, platser: [kommunen, brukarna], kapacitet: 20}
      ett: {namn: Ett, nivå: låg, platser: [kommunen, brukarna], uppdragsbeskrivning: {datum: 2020-01-01}, kapacitet: 4}
      tva: {namn: Två, nivå: låg, platser: [kommunen], uppdragsbeskrivning: {datum: 2020-01-01}, kapacitet: 5}
      tre: {namn: Tre, nivå: hög, platser: okänd, uppdragsbeskrivning: okänd, kapacitet: 0}
    områden:
      skola: {namn: Skola, nivå: låg, ägare: radet, insats: {ägare: 5}}
      vard: {namn: Vård, nivå: låg, ägare: radet, insats: {ägare: 4}}
      fritid: {namn: Fritid, nivå: låg, ägare: radet}
    alternativ:
      paus: {namn: Pausen, ändringar: [{pausa: radet, från: 2024-01-01}]}
    """

  private func explanation(
    of role: Role = .owner, on area: String, in alternative: String? = "paus"
  ) throws -> RoleExplanation {
    try Planner(solver: GLPKSolver()).explanation(
      of: RoleOnArea(role, on: AreaID(area)), in: try situation(Self.text, alternative))
  }

  private func written(_ explanation: RoleExplanation, in language: Language = .swedish) -> String {
    TextReport(Presentation(language: language, width: 200)).text(of: Report(of: explanation))
  }

  @Test("says in one breath who gets the role, who comes next and what it costs")
  func breath() throws {
    let report = Report(of: try explanation(on: "vard"))
    #expect(
      report.summary.swedish
        == "I den bästa fördelningen blir Ett ägare av Vård. Närmast därefter kommer Två: Skola saknar ägare.")
    #expect(
      report.summary.english
        == "In the best allocation Ett becomes owner of Vård. Next comes Två: Skola is without owner.")
  }

  @Test("counts voices that are lost, those that are uncertain and levels, each with its number agreeing")
  func costs() throws {
    let text = written(try explanation(on: "fritid"))
    #expect(text.contains("1 röst mer går förlorad"), "\(text)")
    #expect(text.contains("2 röster mer är ovissa"), "\(text)")
    #expect(text.contains("1 nivåsteg mer mellan område och ägare"), "\(text)")
    #expect(text.contains("- Brukarna förlorar sin röst"), "\(text)")
  }

  @Test("says what the file does not tell of a candidate")
  func unknown() throws {
    let candidate = try #require(try explanation(on: "fritid").candidates.first { $0.body == BodyID("tre") })
    #expect(candidate.unknownFacts == [.seats, .mandate])
    #expect(written(try explanation(on: "fritid")).contains("platser, uppdragsbeskrivning"))
  }

  @Test("tells why the plan leaves a role alone")
  func leftAlone() throws {
    let today = try explanation(on: "vard", in: nil)
    #expect(written(today).contains("Rådet är ägare av Vård, så planen rör inte rollen."))
    let unknown = try explanation(of: .performer, on: "vard", in: nil)
    #expect(written(unknown).contains("Det framgår inte vem som är utförare av Vård i dag, så planen rör inte rollen."))
    #expect(
      written(unknown, in: .english).contains(
        "It is not known who is performer of Vård today, so the plan leaves the role alone."))
  }

  @Test("has the candidates in JSON in the same order, with their words")
  func json() throws {
    let explanation = try explanation(on: "vard")
    let text = ExplanationJSON(.swedish).text(of: explanation)
    #expect(text.contains("\"standing\": \"planned\""))
    #expect(text.contains("\"words\": [\"Skola saknar ägare\"]"), "\(text)")
    #expect(explanation.candidates.map(\.body.rawValue) == ["ett", "tva"])
  }
}
