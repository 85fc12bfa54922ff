import Reorganization
import Responsibility
import Testing

@Suite("The phases of a reorganisation")
struct PhaseTests {
  private static let bare = """
    datum: 2023-05-31
    grupperingar: {rad: {namn: Rådet}, vvg: {namn: VVG}}
    områden: {plan: {namn: Plan, ägare: rad}}
    tjänster: {samsa: {namn: SAMSA, avtal-till: 2024-10-31}}
    alternativ:
      plan:
        namn: Planen
        ändringar: [{pausa: rad, från: hösten 2023}, {område: plan, ägare: vvg, från: hösten 2023}]

    """

  @Test("follow from what changes when nobody has named them, each with its reasons")
  func derived() throws {
    let phases = try view(Self.bare).phases
    #expect(phases.map(\.span.written) == ["…2023-08-31", "2023-09-01…2024-10-31", "2024-11-01…"])
    #expect(phases.map(\.reasons.count) == [0, 2, 1])
    #expect(phases.map(\.name) == [nil, nil, nil])
    #expect(phases[2].reasons.map(\.occasion) == [.contractEnds(ServiceID("samsa"))])
  }

  @Test("are those that the file names, each until the next begins")
  func named() throws {
    let phases = try view(
      """
      faser:
        - {namn: Nu, till: hösten 2023}
        - {namn: Mellantiden, från: hösten 2023, till: årsskiftet 2023/2024, källa: s. 4}
        - {namn: Sedan, från: årsskiftet 2023/2024}

      """ + Self.bare
    ).phases
    #expect(phases.map(\.name) == ["Nu", "Mellantiden", "Sedan"])
    #expect(phases.map(\.span.written) == ["…2023-08-31", "2023-09-01…2023-12-14", "2023-12-15…"])
    #expect(phases[1].source == "s. 4")
    #expect(phases[1].reasons.count == 3)
  }

  @Test("of an alternative go before those of what it is based on, and these before the file's")
  func inherited() throws {
    let file = "faser: [{namn: Filens}]\n" + Self.bare
    #expect(try view(file).phases.map(\.name) == ["Filens"])
    let own = file.replacing("namn: Planen", with: "namn: Planen\n    faser: [{namn: Planens}]")
    #expect(try view(own).phases.map(\.name) == ["Planens"])
    let heir = own + "  arv: {namn: Arvet, bygger-på: plan}\n"
    #expect(try view(heir, "arv").phases.map(\.name) == ["Planens"])
    #expect(try view(heir, nil).phases.map(\.name) == ["Filens"])
  }

  @Test("are none that can be drawn when nothing is dated")
  func undated() throws {
    let view = try view("grupperingar: {vvg: {namn: VVG}}\nområden: {plan: {namn: Plan, ägare: vvg}}\n", nil)
    #expect(view.firstDay == nil && view.moments.isEmpty)
    #expect(view.phases.count == 1)
  }

  @Test("of the main case are the five of its schedule")
  func mainCase() throws {
    let view = TimelineView(
      of: Timeline(of: try scenario(named: "vgr-ledningsrad"), alternative: AlternativeID("planerat")))
    #expect(
      view.phases.map(\.span.written) == [
        "…2023-08-31", "2023-09-01…2023-12-14", "2023-12-15…2024-08-31", "2024-09-01…2026-12-31", "2027-01-01…",
      ])
    #expect(view.phases.allSatisfy { $0.source != nil })
  }
}
