import Checking
import Reorganization
import Responsibility
import Testing
import Vocabulary

@Suite("What each change does")
struct OperationTests {
  @Test("A pause keeps seats and roles, and the roles come back on resumption")
  func pauseAndResumption() throws {
    let paused = try Reorganized.situation("pausa: rad, från: 2023-09-01")
    #expect(!paused.now.isActive(BodyID("rad")))
    #expect(paused.holders(.owner, "plan") == "rad")
    #expect(paused.voice("rad") == ["kommunerna", "vgr"])
    let resumed = try Reorganized.situation("pausa: rad, från: 2023-09-01", "återuppta: rad, från: 2024-01-01")
    #expect(resumed.now.isActive(BodyID("rad")))
    #expect(resumed.organization.saysTheSame(as: resumed.before.organization))
    #expect(resumed.incidents.isEmpty)
  }

  @Test("A pause ends by itself after its last day, and then says which roles others have been given")
  func pauseWithAnEnd() throws {
    let changes = ["pausa: rad, från: 2023-09-01, till: 2023-12-31", "område: plan, ägare: vvg, från: 2023-10-01"]
    let during = try Reorganized.situation(changes[0], changes[1], on: "2023-12-31")
    #expect(!during.now.isActive(BodyID("rad")))
    #expect(during.incidents.isEmpty)
    let after = try Reorganized.situation(changes[0], changes[1], on: "2024-01-01")
    #expect(after.now.isActive(BodyID("rad")))
    #expect(after.causes == [.rolesTaken(BodyID("rad"), [HeldRole(area: AreaID("plan"), role: .owner)])])
  }

  @Test("A pause that is prolonged lasts until its new end")
  func prolongedPause() throws {
    let situation = try Reorganized.situation(
      "pausa: rad, från: 2023-09-01, till: 2023-12-31", "pausa: rad, från: 2023-12-01, till: 2024-06-30",
      on: "2024-02-01")
    #expect(!situation.now.isActive(BodyID("rad")))
    #expect(situation.incidents.isEmpty)
  }

  @Test("A body that is dissolved leaves its areas behind, each without its holder")
  func dissolution() throws {
    let situation = try Reorganized.situation("avsluta: rad, från: 2023-09-01")
    #expect(situation.organization.areas.ids == situation.before.organization.areas.ids)
    let plan = try #require(situation.organization.areas[AreaID("plan")])
    #expect(RoleState(of: .owner, on: plan, in: situation.now) == .lost([BodyID("rad")]))
  }

  @Test("A body that is to be set up does not exist before, today or in another alternative")
  func establishment() throws {
    let change = "inrätta: ny, från: 2023-09-01"
    let early = try Reorganized.situation(change, on: "2023-08-31")
    #expect(!early.now.isActive(BodyID("ny")))
    #expect(early.names.predicate(of: BodyID("ny")).swedish == "finns först från 1 september 2023")
    #expect(try Reorganized.situation(change).now.isActive(BodyID("ny")))
    let today = Timeline(of: early.scenario, alternative: nil).situation()
    #expect(!today.now.isActive(BodyID("ny")))
    let undated = try Reorganized.situation("inrätta: ny")
    #expect(!undated.before.isActive(BodyID("ny")))
    #expect(undated.now.isActive(BodyID("ny")))
  }

  @Test("A body that is broken out of another takes the listed areas over and no others")
  func breakout() throws {
    let situation = try Reorganized.situation("inrätta: ny, ur: rad, områden: [plan]")
    #expect(situation.holders(.owner, "plan") == "ny")
    #expect(situation.holders(.owner, "drift") == "rad")
    #expect(situation.now.isActive(BodyID("rad")))
    #expect(situation.incidents.isEmpty)
  }

  @Test("Whoever replaces a body carries on its roles, commissions and references, and its seats if it has none")
  func replacement() throws {
    let situation = try Reorganized.situation("inrätta: ny, från: 2023-09-01", "ersätt: rad, med: ny, från: 2023-09-01")
    #expect(situation.holders(.owner, "plan") == "ny")
    #expect(situation.holders(.informed, "pengar") == "topp, ny")
    #expect(situation.body("ny")?.commissioners.value == [BodyID("topp")])
    #expect(situation.voice("ny") == ["kommunerna", "vgr"])
    #expect(situation.body("grupp")?.commissioners.value == [BodyID("ny")])
    #expect(situation.body("grupp")?.funders.value == [BodyID("ny")])
    #expect(situation.body("topp")?.seats.value?.last?.holder == .body(BodyID("ny")))
    #expect(situation.organization.documents.first?.decidedBy.value == .body(BodyID("ny")))
    #expect(situation.organization.work.tasks.map { $0.responsible.value?.first?.body.rawValue } == ["ny", "rad"])
    #expect(situation.organization.work.decisions.first?.decidedBy.value == BodyID("ny"))
    #expect(situation.body("ny")?.predecessors == [BodyID("rad")])
    #expect(situation.body("rad")?.standing.isActive == false)
    #expect(situation.incidents.isEmpty)
  }

  @Test("No voice is lost when a body is replaced by one that inherits its seats")
  func replacementKeepsVoices() throws {
    let situation = try Reorganized.situation("inrätta: ny", "ersätt: rad, med: ny")
    #expect(VoiceLosses(in: situation).losses.isEmpty)
    let taken = try Reorganized.situation("ersätt: rad, med: vvg")
    #expect(Set(VoiceLosses(in: taken).losses.map(\.party)) == [PartyID("kommunerna")])
  }

  @Test("Bodies that are merged share their seats and commissioners, and hold each role once")
  func merging() throws {
    let situation = try Reorganized.situation("slå-ihop: [rad, vvg], blir: vvg")
    #expect(situation.voice("vvg") == ["kommunerna", "vgr"])
    let pengar = try #require(situation.organization.areas[AreaID("pengar")])
    #expect(
      pengar.roles[.owner].value == [
        Holding(body: BodyID("vvg"), part: "Årsplan, Strategi", place: pengar.roles[.owner].place)
      ])
    #expect(situation.holders(.owner, "plan") == "vvg")
    #expect(situation.holders(.consulted, "plan") == "vvg")
    #expect(situation.body("grupp")?.commissioners.value == [BodyID("vvg")])
    #expect(situation.body("vvg")?.commissioners.value == [BodyID("topp")])
    #expect(situation.body("vvg")?.predecessors == [BodyID("rad")])
  }

  @Test("Seats that nobody has stated make the seats of the merged body unknown")
  func mergingUnknownSeats() throws {
    let situation = try Reorganized.situation("inrätta: ny", "slå-ihop: [rad, ny], blir: rad")
    #expect(situation.voice("rad") == nil)
  }

  @Test("Roles go over all together, for some areas, or one of them alone")
  func transfers() throws {
    let all = try Reorganized.situation("överlåt: rad, åt: topp")
    #expect(all.holders(.owner, "plan") == "topp")
    #expect(all.holders(.informed, "pengar") == "topp")
    let some = try Reorganized.situation("överlåt: rad, åt: topp, områden: [plan]")
    #expect(some.holders(.owner, "plan") == "topp")
    #expect(some.holders(.owner, "drift") == "rad")
    let one = try Reorganized.situation("överlåt: rad, åt: topp, roll: informeras")
    #expect(one.holders(.owner, "plan") == "rad")
    #expect(one.holders(.informed, "pengar") == "topp")
  }

  @Test("A part that shares the roles of the whole goes over with all of them")
  func transferOfPart() throws {
    let situation = try Reorganized.situation("överlåt: rad, åt: vvg, områden: [norr]")
    #expect(situation.holders(.owner, "norr") == "vvg")
    #expect(situation.holders(.performer, "norr") == "grupp")
    #expect(situation.holders(.owner, "drift") == "rad")
  }

  @Test("The parts of an area that is split have owners of their own and inherit the rest; the whole keeps no role")
  func split() throws {
    let situation = try Reorganized.situation("dela: drift, delar: {norr: vvg}")
    #expect(situation.holders(.owner, "norr") == "vvg")
    #expect(situation.holders(.performer, "norr") == "grupp")
    #expect(situation.holders(.owner, "syd") == "rad")
    let drift = try #require(situation.organization.areas[AreaID("drift")])
    #expect(Role.allCases.allSatisfy { drift.roles[$0].value == nil })
    #expect(situation.now.activeAreas.map(\.id.rawValue).contains("syd"))
    #expect(RoleState(of: .owner, on: drift, in: situation.now) == .held([BodyID("vvg"), BodyID("rad")]))
  }

  @Test("Seats come and go beside those that are there")
  func seats() throws {
    let situation = try Reorganized.situation(
      "gruppering: rad, lägg-till-platser: [vastkom], ta-bort-platser: [kommunerna]")
    #expect(situation.voice("rad") == ["vastkom", "vgr"])
    let first = try Reorganized.situation("gruppering: grupp, lägg-till-platser: [vastkom]")
    #expect(first.voice("grupp") == ["vastkom"])
    let formal = try Reorganized.situation("gruppering: rad, rättsform: kommunalförbund, medlemmar: [vgr]")
    #expect(formal.body("rad")?.legalForm.value == .federation)
  }

  @Test("Resources come from outside, from another body, or go away; an unknown amount stays unknown")
  func resources() throws {
    let moved = try Reorganized.situation("tillför-resurser: vvg, ur: grupp, antal-personer: 1")
    #expect(moved.body("grupp")?.headcount.value == 2)
    #expect(moved.body("vvg")?.headcount.isUnknown == true)
    let added = try Reorganized.situation(
      "tillför-resurser: rad, kapacitet: 10", "dra-in-resurser: grupp, antal-personer: 3")
    #expect(added.body("rad")?.capacity.value == Quantity(50))
    #expect(added.body("grupp")?.headcount.value == 0)
    let unknown = try Reorganized.situation("tillför-resurser: rad, kapacitet: okänd")
    #expect(unknown.body("rad")?.capacity.isUnknown == true)
  }

  @Test("A role becomes vacant in the bodies that are named, or in all that need it")
  func vacancies() throws {
    func vacant(_ change: String) throws -> [Bool] {
      try Reorganized.situation(change).organization.work.requiredRoles[0].posts.map(\.holder.isAbsent)
    }
    #expect(try vacant("vakant: forvaltare, hos: rad") == [true, false])
    #expect(try vacant("vakant: forvaltare") == [true, true])
  }

  @Test("A task gets somebody responsible, a time and a state; whoever had it may be gone")
  func tasks() throws {
    let given = try Reorganized.situation("uppdrag: oversyn, ansvarig: vvg, klart: 2024-01-01, läge: pågår")
    let task = try #require(given.organization.work.tasks.first)
    #expect(task.responsible.value?.map(\.body) == [BodyID("vvg")])
    #expect(task.deadlines.map { $0.due.value?.text } == ["2024-01-01"])
    #expect(task.state.value == .ongoing)
    let lost = try Reorganized.situation("uppdrag: oversyn, ansvarig: saknas")
    #expect(Rule.taskNoOwner.findings(in: lost).contains { $0.subjects.contains(.task(TaskID("oversyn"))) })
  }

  @Test("A service starts and ends, a document gets its decider, a decision its day")
  func foundations() throws {
    let situation = try Reorganized.situation(
      "tjänst: samsa, startar: 2024, avtal-till: 2026, behövs-till: 2026, avvecklas: 2027",
      "dokument: arsplan, beslutas-av: vvg", "besluta: delning, från: 2023-06-07")
    let service = try #require(situation.organization.services.first)
    #expect(service.contractEnd.value?.text == "2026")
    #expect(service.decommissioned.value?.text == "2027")
    #expect(service.from.value?.text == "2024")
    #expect(situation.organization.documents.first?.decidedBy.value == .body(BodyID("vvg")))
    #expect(situation.organization.work.decisions.first?.date.value?.text == "2023-06-07")
  }
}
