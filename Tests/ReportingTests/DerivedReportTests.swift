import Checking
import Reorganization
import Responsibility
import Testing
import Vocabulary

@testable import Reporting

/// The parts of a konsekvensanalys that follow from the changes, on the real case and on small ones.
@Suite("What a report says follows from a change")
struct DerivedReportTests {
  private func sections(_ report: Report) -> [String: [String]] {
    var sections: [String: [String]] = [:]
    for (heading, block) in zip(report.blocks, report.blocks.dropFirst()) {
      if case .heading(let title) = heading, case .list(let items) = block {
        sections[title.swedish] = items.map(\.swedish)
      }
    }
    return sections
  }

  @Test("gives each body of the real case its changed remit, as the document's own bullets have it")
  func changedRemits() throws {
    let sections = sections(Report(of: Consequences(of: try ledningsrad("forslaget"))))
    let vvg = try #require(sections["Förändrat uppdrag: VVG"])
    #expect(vvg.contains("Blir ägare av Förvaltningsplan (tidigare Ledningsrådet)"))
    #expect(vvg.contains("Blir ägare av Länsgemensamma styrdokument (tidigare Ledningsrådet)"))
    let extended = try #require(sections["Förändrat uppdrag: Utökad ledningsgrupp GITS"])
    #expect(extended.contains("Ökat ledningsansvar: ägda områden 0 → 4, utförda områden 0 → 1"))
    #expect(extended.contains("Ta fram uppdragsbeskrivning"))
    #expect(extended.contains("Se över resurser, både personer och tid"))
    let unit = try #require(sections["Förändrat uppdrag: GITS"])
    #expect(
      unit.contains("Får uppdrag från Utökad ledningsgrupp GITS, VVG och SITIV (tidigare Ledningsrådet och SITIV)"))
    #expect(sections["Förändrat uppdrag: Ledningsgrupp GITS"] == nil)
  }

  @Test("keeps what a person has written apart from what is derived")
  func statements() throws {
    let sections = sections(Report(of: Consequences(of: try ledningsrad("forslaget"))))
    let stated = try #require(sections["Angivet i underlaget, inte härlett"])
    #expect(stated.contains("Fördel: Hanteringen av länsgemensamma styrdokument samlas och förtydligas"))
    let derived = try #require(sections["Fördelar"])
    #expect(derived.allSatisfy { !$0.contains("samlas och förtydligas") })
  }

  @Test("tells the risks that the change brings from those that remain")
  func risks() throws {
    let sections = sections(Report(of: Consequences(of: try ledningsrad("forslaget"))))
    let brought = try #require(sections["Risker och konsekvenser"])
    let remaining = try #require(sections["Risker som finns redan i dag och finns kvar"])
    #expect(brought.contains { $0.hasPrefix("Delregional vårdsamverkan förlorar sin röst i tre områden") })
    #expect(remaining.contains { $0.hasPrefix("Avtalet för SAMSA går ut") })
    #expect(Set(brought).isDisjoint(with: remaining))
  }

  private static let seats = """
    parter:
      p: {namn: Parten, slag: huvudman}
      q: {namn: Qvarteret, slag: huvudman}
    grupperingar:
      a: {namn: A, platser: [{part: p, antal: 2}, q], möten-per-år: 6}
      b: {namn: B, platser: [q], möten-per-år: 10}
      c: {namn: C, platser: [p]}
    områden:
      x: {namn: X, ägare: a}
    alternativ:
      flytt: {namn: Flytten, ändringar: [{avsluta: a}, {område: x, ägare: b}]}
      vidare: {namn: Vidare, bygger-på: flytt, ändringar: [{gruppering: b, platser: [p, q]}]}
    """

  @Test("counts what each party's seats cost in meetings, as a least where meetings are not stated")
  func attendance() throws {
    let balances = Consequences(of: try situation(Self.seats, "flytt")).standings
    let (first, second) = (balances[0], balances[1])
    #expect([first.before.seats, first.after.seats] == [3, 1])
    #expect([first.before.attendance, first.after.attendance] == [12, 0])
    #expect(first.after.withoutMeetings == [BodyID("c")])
    #expect([second.before.attendance, second.after.attendance] == [16, 10])
    #expect(first.before.areas == [AreaID("x")])
    #expect(first.after.areas.isEmpty)
  }

  @Test("holds an alternative against another one, of which nothing is counted as new")
  func between() throws {
    let scenario = try situation(Self.seats, nil).scenario
    let start = Timeline(of: scenario, alternative: AlternativeID("flytt"))
    let target = Timeline(of: scenario, alternative: AlternativeID("vidare"))
    let situation = target.situation(since: start)
    #expect(situation.changes.count == 1)
    let consequences = Consequences(of: situation)
    #expect(consequences.areas.isEmpty)
    #expect(consequences.standings[0].gainedBodies == [BodyID("b")])
    #expect(!consequences.derivations.contains { $0.rule == "scenario-op" })
    #expect(Report(of: consequences).head.subtitle.swedish.hasPrefix("Vidare jämfört med Flytten"))
  }

  @Test("says from which day it starts when that is not the day of the source")
  func otherDay() throws {
    let scenario = try ledningsrad(nil).scenario
    let start = Timeline(of: scenario, alternative: nil)
    let target = Timeline(of: scenario, alternative: AlternativeID("pausat"))
    let situation = target.situation(on: nil, since: start, on: Day(iso: "2020-01-01"))
    #expect(
      Report(of: Consequences(of: situation)).head.subtitle.swedish
        == "Paus utan ersättning jämfört med läget (1 januari 2020), 1 september 2023")
  }
}
