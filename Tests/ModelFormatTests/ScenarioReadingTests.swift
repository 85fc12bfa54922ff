import ModelFormat
import Responsibility
import Testing
import Vocabulary

/// The scenario from Västra Götaland is the specification of the format.
@Suite("The scenario of the council in Västra Götaland")
struct ScenarioReadingTests {
  let scenario: Scenario
  var organization: Organization { scenario.organization }

  init() throws {
    let reading = ModelReader().read(
      try ProjectFiles.bytes("scenarios/vgr-ledningsrad/scenario.yaml"), file: "vgr.yaml")
    #expect(reading.problems.map { "\($0.place): \($0.code): \($0.message.swedish)" } == [])
    scenario = try #require(reading.scenario)
  }

  private func body(_ id: String) throws -> Body { try #require(organization.bodies[BodyID(id)]) }
  private func area(_ id: String) throws -> Area { try #require(organization.areas[AreaID(id)]) }

  @Test("It reads without a problem, in the order written")
  func readsInOrder() {
    #expect(scenario.name == "Pausning av ledningsråd samordnad hälsa, vård och omsorg")
    #expect(scenario.referenceDate == Day(2023, 5, 31).map { DateText($0) })
    #expect(organization.levels.ids.map(\.rawValue) == ["strategisk", "taktisk", "operativ", "utförande", "stöd"])
    #expect(organization.parties.ids.map(\.rawValue) == ["kommunerna", "vgr", "vastkom", "delregional"])
    #expect(organization.bodies.count == 12)
    #expect(organization.areas.count == 11)
    #expect(organization.documents.count == 3)
    #expect(organization.services.count == 3)
    #expect(scenario.alternatives.ids.prefix(2).map(\.rawValue) == ["pausat", "forslaget"])
    #expect(scenario.looseReferences == [])
  }

  @Test("Facts keep what is known of them, their source, basis and place")
  func facts() throws {
    let council = try body("ledningsrad")
    #expect(
      council.level
        == Fact(
          .stated(LevelID("taktisk")),
          Provenance(
            place: Place(file: "vgr.yaml", line: 74, column: 19), source: nil, basis: .annotated)))
    #expect(council.seats.provenance.source == "004-U01, 004-Q06, 004-Q07")
    #expect(council.seats.value?.map(\.holder) == ["delregional", "vgr", "vastkom"].map { .party(PartyID($0)) })
    #expect(council.predecessors == [BodyID("styrgrupp-svpl")])
    #expect(council.period.from?.text == "2019")
    #expect(council.isAffected)
    #expect(try body("vvg").seats.isUnknown)
    #expect(try body("vvg").seats.isWritten)
    #expect(try !body("styrgrupp-svpl").seats.isWritten)
    #expect(try body("gits").seats.isAbsent)
    #expect(try body("gits").hasStaff.value == true)
    #expect(
      try body("arbetsgrupp-rutin").isTemporary
        == Fact(
          .stated(true),
          Provenance(
            place: Place(file: "vgr.yaml", line: 160, column: 25), source: "004-B06")))
  }

  @Test("Seats can be neutral, and a body can sit in another")
  func seats() throws {
    let seats = try #require(try body("utokad-gits").seats.value)
    #expect(seats.map(\.isNeutral) == [false, false, true])
    #expect(seats.last?.holder == .body(BodyID("gits")))
  }

  @Test("A mandate is present, missing, unknown or not mentioned")
  func mandates() throws {
    guard case .present(let mandate) = try body("vvg").mandateStatus else {
      Issue.record("VVG has a mandate")
      return
    }
    #expect(mandate.adopted?.text == "2016")
    #expect(try body("vvg").mandate.provenance.source == "004-B15")
    #expect(try body("utokad-gits").mandate.isAbsent)
    #expect(try body("utokad-gits").mandate.provenance.source == "004-B18m")
    #expect(try body("sitiv").mandate.isUnknown && body("sitiv").mandate.isWritten)
    #expect(try !body("gits").mandate.isWritten)
  }

  @Test("What a body answers for is carried on, partly, not at all, or nobody has said")
  func scope() throws {
    let scope = try body("ledningsrad").scope
    #expect(scope.count == 6)
    #expect(scope[0].coveredBy.value == [AreaID("styrdokument")])
    #expect(scope[1].coveredBy.isAbsent)
    #expect(scope[2].isPartial)
    #expect(scope[5].parts.map(\.coveredBy.isAbsent) == [true, false, true])
    #expect(scope[5].provenance.source == "004-I13")
    #expect(try body("sitiv").scope[0].coveredBy.isUnknown)
    #expect(try body("sitiv").scope[1].overlaps == [AreaID("uppdrag-utover")])
    #expect(try body("sitiv").scope[1].provenance.basis == .annotated)
  }

  @Test("Areas inside an area follow it and know it")
  func subareas() throws {
    let ids = organization.areas.ids.map(\.rawValue)
    #expect(ids.prefix(5) == ["forvaltningsplan", "samsa-tjanst", "in-utskrivning", "oppenvard", "sip"])
    #expect(try area("sip").parent == AreaID("samsa-tjanst"))
    #expect(try area("samsa-tjanst").parent == nil)
  }

  @Test("An unknown performer is written; one left out is not")
  func roles() throws {
    #expect(try area("avvikelser").roles[.performer].isWritten)
    #expect(try area("avvikelser").roles[.performer].isUnknown)
    #expect(try !area("finansiering").roles[.performer].isWritten)
    #expect(try area("finansiering").restsOn == [DocumentID("plan"), DocumentID("utvecklingsstrategi")])
    #expect(try area("styrdokument").signatories == [PartyID("kommunerna"), PartyID("vgr")])
    #expect(try area("uppfoljning-avvikelser").followsUp == [AreaID("avvikelser")])
  }

  @Test("A document is decided by a body or by whoever owns an area")
  func documents() throws {
    let plan = try #require(organization.documents[DocumentID("plan")])
    #expect(plan.decidedBy.value == .ownerOf(AreaID("forvaltningsplan")))
    let strategy = try #require(organization.documents[DocumentID("utvecklingsstrategi")])
    #expect(strategy.decidedBy.value == .body(BodyID("sitiv")))
    #expect(strategy.consulted.value?.map(\.body) == [BodyID("ledningsrad")])
    #expect(strategy.period.through?.latest == Day(2026, 12, 31))
  }

  @Test("Next year counts from the date of the file")
  func relativeDates() throws {
    let service = try #require(organization.services[ServiceID("samvy")])
    #expect(service.from.value?.earliest == Day(2024, 1, 1))
    #expect(organization.services[ServiceID("samsa")]?.replacedBy == ServiceID("samvy"))
  }

  @Test("A change carries its source over to the facts in it")
  func changes() throws {
    let proposal = try #require(scenario.alternatives[AlternativeID("forslaget")])
    #expect(proposal.basedOn == AlternativeID("pausat"))
    #expect(proposal.from?.text == "hösten 2023")
    #expect(proposal.changes.count == 12)
    guard case .assign(let id, let roles) = proposal.changes[3].operation else {
      Issue.record("not a role")
      return
    }
    #expect(id == AreaID("avvikelser"))
    #expect(roles[.performer]?.isAbsent == true)
    #expect(roles[.owner]?.provenance.source == "004-T4")
    guard case .assign(_, let shared) = proposal.changes[7].operation else {
      Issue.record("not a role")
      return
    }
    #expect(shared[.owner]?.value?.map(\.part) == ["Utvecklingsstrategi", "Förvaltningsplan"])
    #expect(shared[.owner]?.value?.map(\.body.rawValue) == ["sitiv", "vvg"])
    guard case .amend(let body, let amendment) = proposal.changes[11].operation else {
      Issue.record("no body")
      return
    }
    #expect(body == BodyID("utokad-gits"))
    #expect(amendment.mandate?.value?.planned?.text == "årsskiftet 2023/2024")
    #expect(amendment.mandate?.provenance.source == "004-L10")
    #expect(amendment.commissioners == nil)
    let pause = try #require(scenario.alternatives[AlternativeID("pausat")]?.changes.first)
    #expect(pause.operation == .pause(BodyID("ledningsrad")))
    #expect(pause.from?.earliest == Day(2023, 9, 1))
  }
}
