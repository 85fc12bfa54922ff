import Checking
import Reorganization
import Responsibility
import Testing

@Suite("A reorganisation laid out in time")
struct TimelineViewTests {
  private static let handover = """
    datum: 2024-01-10
    grupperingar:
      rad: {namn: Rådet}
      vvg: {namn: VVG, uppdragsbeskrivning: saknas}
      proj: {namn: Projektet, tillfällig: ja, till: 2024-08-31}
    områden:
      plan: {namn: Plan, ägare: rad, utförare: proj}
      drift: {namn: Drift, ägare: rad}
    alternativ:
      plan:
        namn: Planen
        ändringar:
          - {pausa: rad, från: 2024-03-01, till: 2024-12-31}
          - {område: plan, ägare: vvg, från: 2024-05-15}
          - {gruppering: vvg, uppdragsbeskrivning: {planerad: 2024-06-15}, från: 2024-03-01}
    """

  @Test("says from when to when an area has no owner, between a pause and whoever takes over")
  func unowned() throws {
    let gaps = try view(Self.handover).gaps.map(\.written)
    #expect(gaps.contains("unowned plan 2024-03-01…2024-05-14"))
    // The roles come back when the pause is over, the last day of it included.
    #expect(gaps.contains("unowned drift 2024-03-01…2024-12-31"))
  }

  @Test("says how long a new owner has no mandate, and that the ownership is an interim one until then")
  func interim() throws {
    let view = try view(Self.handover)
    #expect(view.gaps.map(\.written).contains("without mandate vvg plan 2024-05-15…2024-06-14"))
    let tenures = try #require(view.areas.first { $0.area == AreaID("plan") }).owners
    #expect(tenures.map(\.body.rawValue) == ["rad", "vvg"])
    #expect(tenures.map(\.isInterim) == [false, true])
    #expect(tenures.last?.interimUntil?.day == (try day("2024-06-15")))
    #expect(tenures.last?.span.end == nil)
  }

  @Test("leaves the end of a gap open when nobody has planned a mandate")
  func openEnd() throws {
    let text = Self.handover.replacing("{planerad: 2024-06-15}", with: "saknas")
    let view = try view(text)
    #expect(view.gaps.map(\.written).contains("without mandate vvg plan 2024-05-15…"))
    let owner = try #require(view.areas.first?.owners.last)
    #expect(!owner.isInterim && owner.interimUntil == nil)
  }

  @Test("says nothing of a mandate that nobody knows of")
  func unknownMandate() throws {
    let text = Self.handover.replacing("uppdragsbeskrivning: saknas", with: "uppdragsbeskrivning: okänd")
      .replacing("      - {gruppering: vvg, uppdragsbeskrivning: {planerad: 2024-06-15}, från: 2024-03-01}\n", with: "")
    let gaps = try view(text.replacing("{planerad: 2024-06-15}", with: "okänd")).gaps
    #expect(!gaps.map(\.written).contains { $0.hasPrefix("without mandate") })
  }

  @Test("shows an owner that nobody has named as unknown, not as a gap")
  func unknownOwner() throws {
    let view = try view(
      """
      datum: 2024-01-10
      grupperingar: {vvg: {namn: VVG}}
      områden: {plan: {namn: Plan, ägare: okänd}}
      alternativ:
        plan: {namn: Planen, ändringar: [{område: plan, ägare: vvg, från: 2024-05-01}]}
      """)
    #expect(view.gaps.isEmpty)
    #expect(view.areas.first?.ownership.map(\.state) == [.unknown, .owned])
  }

  @Test("follows a body through its standing and its mandate")
  func bodies() throws {
    let view = try view(Self.handover)
    let council = try #require(view.bodies.first { $0.body == BodyID("rad") })
    #expect(council.standing.map(\.state) == [.active, .paused, .active])
    #expect(council.standing.map(\.span.written) == ["…2024-02-29", "2024-03-01…2024-12-31", "2025-01-01…"])
    let project = try #require(view.bodies.first { $0.body == BodyID("proj") })
    #expect(project.standing.map(\.state) == [.active, .ended])
    let successor = try #require(view.bodies.first { $0.body == BodyID("vvg") })
    #expect(successor.mandate.map(\.state) == [.missing, .present])
  }

  @Test("keeps imprecise words, begins at their earliest day and says how far they reach")
  func impreciseWords() throws {
    let view = try view(Self.handover.replacing("från: 2024-05-15", with: "från: våren 2024"))
    let start = try #require(view.areas.first?.owners.last?.span.start)
    #expect(start.date?.text == "våren 2024")
    #expect(start.day == (try day("2024-03-01")))
    #expect(start.zone?.upperBound == (try day("2024-05-31")))
  }

  @Test(
    "agrees, on any day, with the organisation of that day", arguments: ["pausat", "forslaget", "regional-leverans"])
  func agreesWithSituation(alternative: String) throws {
    let timeline = Timeline(of: try scenario(named: "vgr-ledningsrad"), alternative: AlternativeID(alternative))
    let view = TimelineView(of: timeline)
    var day = try day("2023-05-31")
    for _ in 0..<90 {
      let now = timeline.situation(on: day).now
      for area in now.activeAreas {
        let track = try #require(view.areas.first { $0.area == area.id })
        for (role, tenures) in [(Role.owner, track.owners), (.performer, track.performers)] {
          let shown = tenures.filter { $0.span.days.contains(day) }.map(\.body)
          #expect(Set(shown) == Set(now.activeHolders(of: role, on: area)), "\(area.id) \(role) \(day)")
        }
        let isShownUnowned = view.gaps.contains { gap in
          if case .unowned(let areas) = gap.kind {
            areas.contains(area.id) && gap.span.days.contains(day)
          } else {
            false
          }
        }
        let isUnowned =
          now.activeHolders(of: .owner, on: area).isEmpty && !area.roles[.owner].isUnknown
          && !now.isHeldThroughParts(.owner, on: area.id)
        #expect(isShownUnowned == isUnowned, "\(area.id) \(day)")
      }
      for _ in 0..<17 { day = day.next }
    }
  }
}

@Suite("The services of a timeline")
struct ServiceTimelineTests {
  @Test("are without a contract from when it ends until they are decommissioned")
  func contractGap() throws {
    let view = try view(
      """
      datum: 2023-05-31
      grupperingar: {vvg: {namn: VVG}}
      områden: {drift: {namn: Drift, ägare: vvg, tjänster: [samsa]}}
      tjänster:
        samsa: {namn: SAMSA, avtal-till: 2024-10-31, behövs-till: "2026", avvecklas: "2027"}
      """, nil)
    #expect(view.gaps.map(\.written) == ["without contract samsa 2024-11-01…2026-12-31"])
    let states = try #require(view.services.first).states
    #expect(states.map(\.state) == [.underContract, .withoutContract, .decommissioned])
  }

  @Test("have no gap when the need is unknown, and say that it is")
  func unknownNeed() throws {
    let view = try view(
      "datum: 2023-05-31\ntjänster: {a: {namn: A, avtal-till: 2024-10-31}, b: {namn: B}}\n", nil)
    #expect(view.gaps.isEmpty)
    #expect(view.services.map { $0.states.map(\.state) } == [[.underContract, .needUnknown], [.contractUnknown]])
  }

  @Test("run in parallel from when the new one begins until the old one goes")
  func parallel() throws {
    let view = try view(
      """
      datum: 2023-05-31
      tjänster:
        gamla: {namn: Gamla, avvecklas: "2027", processer: [vård]}
        nya: {namn: Nya, från: nästa år, processer: [vård]}
      """, nil)
    #expect(view.parallels.map(\.span.written) == ["2024-01-01…2026-12-31"])
    #expect(view.parallels.first?.span.start?.date?.text == "nästa år")
  }

  @Test("do not run in parallel when the old one goes on the day that the new one begins, or nobody knows when")
  func handover() throws {
    for end in ["2025-01-01", "okänd"] {
      let view = try view(
        """
        datum: 2023-05-31
        tjänster:
          gamla: {namn: Gamla, avvecklas: \(end), processer: [vård], ersätts-av: nya}
          nya: {namn: Nya, från: 2025-01-01, processer: [vård]}
        """, nil)
      #expect(view.parallels.isEmpty)
    }
  }

  @Test("show what the main case is known for: the interim, the contract and the parallel period")
  func mainCase() throws {
    let view = TimelineView(
      of: Timeline(of: try scenario(named: "vgr-ledningsrad"), alternative: AlternativeID("forslaget")))
    #expect(
      view.gaps.map(\.written) == [
        "without mandate utokad-gits samsa-tjanst utbildning avvikelser uppdrag-utover 2023-09-01…2023-12-14",
        "without contract samsa 2024-09-01…2026-12-31",
      ])
    #expect(view.gaps.map { $0.span.start?.date?.text } == ["hösten 2023", "hösten 2024"])
    #expect(view.gaps.map { $0.span.end?.date?.text } == ["årsskiftet 2023/2024", "2027"])
    #expect(view.parallels.map { $0.services.map(\.rawValue) } == [["samsa", "samvy"]])
    #expect(view.parallels.map(\.span.written) == ["2024-01-01…2026-12-31"])
    let owners = view.areas.flatMap(\.owners).filter { $0.body == BodyID("utokad-gits") }
    #expect(owners.count == 4)
    #expect(owners.allSatisfy { $0.isInterim && $0.interimUntil?.date?.text == "årsskiftet 2023/2024" })
  }
}
