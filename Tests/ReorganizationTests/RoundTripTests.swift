import Checking
import Reorganization
import Responsibility
import Testing

@Suite("Changes and their inverses")
struct RoundTripTests {
  static let pairs = [
    ["pausa: rad, från: 2023-09-01", "återuppta: rad, från: 2023-10-01"],
    ["gruppering: rad, lägg-till-platser: [vastkom]", "gruppering: rad, ta-bort-platser: [vastkom]"],
    ["gruppering: grupp, lägg-till-platser: [vastkom]", "gruppering: grupp, ta-bort-platser: [vastkom]"],
    ["tillför-resurser: rad, kapacitet: 5", "dra-in-resurser: rad, kapacitet: 5"],
    ["tillför-resurser: rad, ur: grupp, antal-personer: 1", "tillför-resurser: grupp, ur: rad, antal-personer: 1"],
    ["överlåt: grupp, åt: vvg", "överlåt: vvg, åt: grupp, roll: utförare"],
    ["överlåt: rad, åt: topp, områden: [plan]", "överlåt: topp, åt: rad, områden: [plan]"],
    ["område: plan, ägare: vvg", "område: plan, ägare: rad"],
  ]

  @Test("A change and its inverse leave the organisation as it was", arguments: pairs)
  func inverses(_ changes: [String]) throws {
    let there = try Reorganized.situation(changes[0])
    #expect(!there.organization.saysTheSame(as: there.before.organization))
    let back = try Reorganized.situation(changes[0], changes[1])
    #expect(back.organization.saysTheSame(as: back.before.organization))
    #expect(back.incidents.isEmpty)
  }

  @Test("Changes of different things on one day may be made in any order")
  func order() throws {
    let changes = [
      "pausa: topp", "överlåt: grupp, åt: vvg, områden: [plan]", "gruppering: rad, lägg-till-platser: [vastkom]",
      "dela: drift, delar: {norr: rad}", "tillför-resurser: vvg, kapacitet: 5",
    ].map { $0 + ", från: 2023-09-01" }
    let forwards = try Reorganized.situation(changes[0], changes[1], changes[2], changes[3], changes[4])
    let backwards = try Reorganized.situation(changes[4], changes[3], changes[2], changes[1], changes[0])
    let mixed = try Reorganized.situation(changes[2], changes[0], changes[4], changes[1], changes[3])
    for other in [backwards, mixed] {
      #expect(other.organization.withoutStops.saysTheSame(as: forwards.organization.withoutStops))
    }
  }
}

extension Organization {
  /// Whether bodies are active or not, but not which line of the file has stopped them.
  fileprivate var withoutStops: Organization {
    var result = self
    result.bodies.updateAll { body in
      if case .paused(let since, let until, _) = body.standing {
        body.standing = .paused(since: since, until: until, by: nil)
      }
    }
    return result
  }
}
