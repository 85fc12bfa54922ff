import Checking
import Reorganization
import Responsibility
import Testing

@Suite("Changes that do not fit")
struct IncidentTests {
  static let rad = BodyID("rad")
  static let vvg = BodyID("vvg")
  static let ny = BodyID("ny")

  static let cases: [(changes: [String], causes: [ChangeIncident.Cause])] = [
    (["pausa: rad, från: 2023-09-01", "pausa: rad, från: 2023-10-01"], [.alreadyPaused(rad)]),
    (["avsluta: rad, från: 2023-09-01", "pausa: rad, från: 2023-10-01"], [.gone(rad)]),
    (["avsluta: rad, från: 2023-09-01", "avsluta: rad, från: 2023-10-01"], [.alreadyGone(rad)]),
    (["återuppta: rad"], [.notPaused(rad)]),
    (["pausa: ny, från: 2023-09-01", "inrätta: ny, från: 2024-01-01"], [.notYetThere(ny)]),
    (["inrätta: ny", "inrätta: ny"], [.alreadyThere(ny)]),
    (["slå-ihop: [rad], blir: rad"], [.withItself(rad)]),
    (["ersätt: rad, med: rad"], [.withItself(rad)]),
    (["överlåt: rad, åt: rad"], [.withItself(rad)]),
    (["tillför-resurser: rad, ur: rad, kapacitet: 1"], [.withItself(rad)]),
    (["överlåt: vvg, åt: rad, områden: [plan], roll: ägare"], [.notHeld(AreaID("plan"), .owner, by: vvg)]),
    (["överlåt: vvg, åt: rad, områden: [drift]"], [.notHeld(AreaID("drift"), nil, by: vvg)]),
    (["överlåt: vvg, åt: rad, roll: utförare"], [.nothingToGive(vvg)]),
    (["dela: plan, delar: {norr: vvg}"], [.notPart(AreaID("norr"), of: AreaID("plan"))]),
    (["dra-in-resurser: rad, kapacitet: 41"], [.tooLittle(rad)]),
    (["dra-in-resurser: rad, antal-personer: 41"], []),
    (["gruppering: rad, lägg-till-platser: vgr"], [.seatThere(.party(PartyID("vgr")), rad)]),
    (["gruppering: rad, ta-bort-platser: vastkom"], [.seatMissing(.party(PartyID("vastkom")), rad)]),
    (["gruppering: ny, lägg-till-platser: vastkom"], [.seatsUnknown(ny)]),
    (["vakant: forvaltare", "vakant: forvaltare"], [.alreadyVacant(RequiredRoleID("forvaltare"))]),
    (["vakant: forvaltare, hos: grupp"], [.notNeeded(RequiredRoleID("forvaltare"), BodyID("grupp"))]),
    (["besluta: delning"], [.undated(DecisionID("delning"))]),
    (
      ["pausa: rad, från: 2023-06-01", "besluta: delning, från: 2023-06-07"],
      [.deciderInactive(DecisionID("delning"), rad)]
    ),
    (
      ["besluta: delning, från: 2023-06-07", "besluta: delning, från: 2023-06-07"],
      [.alreadyDecided(DecisionID("delning"))]
    ),
  ]

  @Test("Each is told apart, and everything else is made", arguments: cases.indices)
  func incidents(_ index: Int) throws {
    let example = Self.cases[index]
    let situation =
      example.changes.count == 1
      ? try Reorganized.situation(example.changes[0])
      : try Reorganized.situation(example.changes[0], example.changes[1])
    #expect(situation.causes == example.causes)
    #expect(situation.organization.areas.ids == situation.before.organization.areas.ids)
    for incident in situation.incidents {
      let rule: Rule = incident.cause.isConflict ? .changeConflict : .changeWithoutEffect
      #expect(rule.findings(in: situation).map(\.place) == [incident.change.place])
    }
  }

  @Test("A body whose own time has not come, or is over, cannot be changed then")
  func ownPeriods() throws {
    let text = Reorganized.organization.replacing(
      "ny: {namn: Nya rådet}", with: "ny: {namn: Nya rådet, från: 2023-10-01, till: 2024-10-01}")
    func causes(_ date: String) throws -> [ChangeIncident.Cause] {
      try Reorganized.situation("pausa: ny, från: \(date)", of: text).causes
    }
    #expect(try causes("2023-09-01") == [.notYetThere(Self.ny)])
    #expect(try causes("2023-11-01") == [])
    #expect(try causes("2024-11-01") == [.gone(Self.ny)])
  }

  @Test("Roles that have been given to nobody during a pause are no conflict")
  func emptiedRoles() throws {
    let situation = try Reorganized.situation(
      "pausa: rad, från: 2023-09-01", "område: plan, ägare: saknas, från: 2023-10-01",
      "återuppta: rad, från: 2024-01-01")
    #expect(situation.incidents.isEmpty)
  }

  @Test("Without an alternative there are no incidents")
  func today() throws {
    let scenario = try Reorganized.situation("återuppta: rad").scenario
    #expect(Timeline(of: scenario, alternative: nil).situation().incidents.isEmpty)
  }
}
