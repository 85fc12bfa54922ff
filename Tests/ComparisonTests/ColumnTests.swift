import Checking
import Comparison
import Planning
import Responsibility
import Testing
import Vocabulary

@Suite("The columns of a comparison")
struct ColumnTests {
  private static let bodies = """
    grupperingar:
      rad: {namn: Rådet, slag: ledningsråd}
      a: {namn: A-gruppen}
      b: {namn: B-gruppen}
    områden:
      plan: {namn: Plan, ägare: rad}
    alternativ:

    """

  private static func columns(_ alternatives: String, comparing ids: [String] = []) throws -> AlternativeComparison {
    AlternativeComparison(
      of: try scenario(bodies + alternatives), comparing: ids.map { AlternativeID($0) })
  }

  @Test("begin with today and with the alternative of the file that only pauses")
  func zeroOfTheFile() throws {
    let comparison = try Self.columns(
      """
        till-a: {namn: Till A, bygger-på: paus, ändringar: [{område: plan, ägare: a}]}
        paus: {namn: Paus, ändringar: [{pausa: rad}]}
        till-b: {namn: Till B, bygger-på: paus, ändringar: [{område: plan, ägare: b}]}
      """, comparing: ["till-b", "till-a"])
    #expect(comparison.contenders.map(\.id) == ["idag", "paus", "till-b", "till-a"])
    #expect(comparison.contenders.map(\.kind) == [.today, .zero, .alternative, .alternative])
    #expect(comparison.choices == [2, 3])
  }

  @Test("have a nollalternativ made of the common pause when the file has none, and say so")
  func zeroIsMade() throws {
    let comparison = try Self.columns(
      """
        till-a: {namn: Till A, ändringar: [{pausa: rad}, {område: plan, ägare: a}]}
        till-b: {namn: Till B, ändringar: [{pausa: rad}, {avsluta: a}, {område: plan, ägare: b}]}
      """)
    #expect(comparison.contenders.map(\.id) == ["idag", "nollalternativ", "till-a", "till-b"])
    let zero = comparison.contenders[1]
    #expect(zero.origin?.swedish.contains("inte i filen") == true)
    #expect(!zero.situation.now.isActive(BodyID("rad")) && zero.situation.now.isActive(BodyID("a")))
    #expect(try comparison.measurement("goal.vacancies", of: "nollalternativ").value.units == 1)
  }

  @Test("leave today as the nollalternativ when nothing is common, and say so")
  func nothingInCommon() throws {
    let comparison = try Self.columns(
      """
        till-a: {namn: Till A, ändringar: [{område: plan, ägare: a}]}
        till-b: {namn: Till B, ändringar: [{pausa: rad}, {område: plan, ägare: b}]}
      """)
    #expect(comparison.contenders.map(\.id) == ["idag", "till-a", "till-b"])
    #expect(comparison.notes.contains { $0.swedish.contains("läget i dag är nollalternativet") })
  }

  @Test("are only today when the file has no alternatives")
  func noAlternatives() throws {
    let comparison = AlternativeComparison(of: try scenario("grupperingar:\n  a: {namn: A}\n"))
    #expect(comparison.contenders.map(\.kind) == [.today])
    #expect(comparison.choices.isEmpty && comparison.differences.isEmpty)
  }

  @Test("of one alternative without a nollalternativ have today to choose between")
  func oneAlternativeAndToday() throws {
    let comparison = try Self.columns("  till-a: {namn: Till A, ändringar: [{område: plan, ägare: a}]}\n")
    #expect(comparison.choices == [0, 1])
  }

  @Test("of one alternative have the nollalternativ to choose between")
  func oneAlternative() throws {
    let comparison = try Self.columns(
      """
        paus: {namn: Paus, ändringar: [{pausa: rad}]}
        till-a: {namn: Till A, bygger-på: paus, ändringar: [{område: plan, ägare: a}]}
      """)
    #expect(comparison.choices == [1, 2])
    #expect(comparison.ranking.first == 2)
  }
}
