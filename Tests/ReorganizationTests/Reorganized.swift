import Checking
import ModelFormat
import Reorganization
import Responsibility
import Testing
import Vocabulary

/// A small organisation in which everything can be reorganised, and what becomes of it.
enum Reorganized {
  static let organization = """
    ansvar: 1
    namn: Prov
    datum: 2023-05-31
    parter: {vgr: Regionen, kommunerna: Kommunerna, vastkom: VästKom}
    grupperingar:
      rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [vgr, kommunerna], uppdragsgivare: [topp], kapacitet: 40}
      vvg: {namn: VVG, platser: [vgr], uppdragsgivare: [topp]}
      topp: {namn: Toppen, platser: [vgr, {gruppering: rad, neutral: ja}]}
      grupp: {namn: Gruppen, uppdragsgivare: [rad], finansiär: [rad], platser: saknas, antal-personer: 3}
      ny: {namn: Nya rådet}
    områden:
      plan: {namn: Plan, ägare: rad, utförare: grupp, samråd: vvg}
      drift:
        namn: Drift
        ägare: rad
        utförare: grupp
        delområden:
          norr: Norr
          syd: Syd
      pengar: {namn: Pengar, ägare: {rad: Årsplan, vvg: Strategi}, informeras: [topp, rad]}
    dokument:
      arsplan: {namn: Årsplan, beslutas-av: rad}
    tjänster:
      samsa: {namn: SAMSA, avtal-till: "2024"}
    roller:
      forvaltare: {namn: Förvaltare, grupperingar: [rad, vvg], innehavare: {rad: Anna, vvg: Bo}}
    uppdrag:
      oversyn: {namn: Översyn, ansvarig: rad}
      klar: {namn: Klar, ansvarig: rad, läge: klart}
    beslut:
      delning: {namn: Dela planen, beslutas-av: rad}

    """

  /// The situation after some changes, each a line of the file.
  static func situation(
    _ changes: String..., on day: String? = nil, of organization: String = organization,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Situation {
    let lines = changes.map { "      - {\($0)}\n" }.joined()
    let text = organization + "alternativ:\n  nytt:\n    namn: Nytt\n    ändringar:\n" + lines
    let reading = ModelReader().read(text, file: "prov.yaml")
    let scenario = try #require(
      reading.scenario, "\(reading.problems.map { "\($0.place): \($0.message.swedish)" })",
      sourceLocation: sourceLocation)
    return Timeline(of: scenario, alternative: AlternativeID("nytt")).situation(on: day.flatMap { Day(iso: $0) })
  }
}

extension Situation {
  /// "rad, vvg": everybody who is named for a role, in the order written; nil when nobody is known or there is none.
  func holders(_ role: Role, _ area: String) -> String? {
    organization.areas[AreaID(area)]?.roles[role].value?.map(\.body.rawValue).joined(separator: ", ")
  }

  func body(_ id: String) -> Body? { organization.bodies[BodyID(id)] }

  /// The ids of the parties that are heard in a body, sorted; nil when not all are known.
  func voice(_ id: String) -> [String]? {
    let voice = now.voice(of: BodyID(id))
    return voice.isComplete ? voice.parties.map(\.rawValue).sorted() : nil
  }

  var causes: [ChangeIncident.Cause] { incidents.map(\.cause) }
}

extension Organization {
  /// What the organisation says, wherever it is written.
  var withoutPlaces: Organization {
    var result = self
    result.areas.updateAll { area in
      for role in Role.allCases {
        area.roles[role].provenance = Provenance()
        if let holders = area.roles[role].value {
          area.roles[role].knowledge = .stated(holders.map { Holding(body: $0.body, part: $0.part) })
        }
      }
    }
    result.bodies.updateAll { body in
      for path in [\Body.commissioners, \Body.funders] { body[keyPath: path].provenance = Provenance() }
      body.capacity.provenance = Provenance()
      body.headcount.provenance = Provenance()
      body.seats.provenance = Provenance()
      if let seats = body.seats.value {
        body.seats.knowledge = .stated(
          seats.map {
            Seat(holder: $0.holder, isNeutral: $0.isNeutral, isSubstitute: $0.isSubstitute, count: $0.count)
          })
      }
    }
    return result
  }

  /// True when both say the same of their bodies and areas, wherever it is written.
  func saysTheSame(as other: Organization) -> Bool {
    let (one, two) = (withoutPlaces, other.withoutPlaces)
    return one.bodies.elementsEqual(two.bodies) && one.areas.elementsEqual(two.areas)
  }
}
