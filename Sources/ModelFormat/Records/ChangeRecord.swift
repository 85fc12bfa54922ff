import Responsibility
import Vocabulary

/// A change as written, before it is settled which one it is.
struct ChangeDraft: Annotated {
  var body: BodyID?
  var bodies: [BodyID] = []
  var other: BodyID?
  var area: AreaID?
  var areas: [AreaID]?
  var parts: [AreaPart] = []
  var role: Role?
  var roles: [Role: Fact<[Holding]>] = [:]
  var amendment = BodyAmendment()
  var post: RequiredRoleID?
  var task: TaskID?
  var taskAmendment = TaskAmendment()
  var service: ServiceID?
  var serviceAmendment = ServiceAmendment()
  var document: DocumentID?
  var decider: Fact<BodyID>?
  var decision: DecisionID?
  var from: DateText?
  var until: DateText?
  var note = EntryNote()
}

extension Record<ChangeDraft> {
  static let change = Record(
    .change, operations + details + noteFields, rule: .exactlyOne(ChangeForm.all.map(\.operation)))

  private static let operations: [Field<ChangeDraft>] = [
    Field(.pause, \.body, .body, example: Text("ledningsrad")),
    Field(.resume, \.body, .body, example: Text("ledningsrad")),
    Field(.dissolve, \.body, .body, example: Text("ledningsrad")),
    Field(.establish, \.body, .body, example: Text("regional-leverans")),
    Field(.replace, \.body, .body, example: Text("styrgrupp-svpl")),
    Field(.merge, \.bodies, .bodies, example: Text("[utokad-gits, ledningsgrupp-gits]")),
    Field(.transfer, \.body, .body, example: Text("ledningsrad")),
    Field(.split, \.area, .area, example: Text("finansiering")),
    Field(.area, \.area, .area, example: Text("forvaltningsplan")),
    Field(.body, \.body, .body, example: Text("gits")),
    Field(.addResources, \.body, .body, example: Text("gits")),
    Field(.withdrawResources, \.body, .body, example: Text("gits")),
    Field(.vacate, \.post, .requiredRole, example: Text("objektsforvaltare")),
    Field(.task, \.task, .task, example: Text("uppdragsbeskrivning")),
    Field(.service, \.service, .service, example: Text("samsa")),
    Field(.document, \.document, .document, example: Text("plan-2024")),
    Field(.decide, \.decision, .decision, example: Text("delning")),
  ]

  private static let details: [Field<ChangeDraft>] =
    [
      Field(.from, \.from, .sourced(.date), example: Text(sv: "hösten 2023", en: "autumn 2023")),
      Field(.until, \.until, .sourced(.date), example: Text("2024-06-30")),
      Field(.with, \.other, .body, example: Text("ledningsrad")),
      Field(.becomes, \.other, .body, example: Text("utokad-gits")),
      Field(.to, \.other, .body, example: Text("vvg")),
      Field(.outOf, \.other, .body, example: Text("ledningsrad")),
      Field(.transferredAreas, \.areas, .sourced(.areas), example: Text("[forvaltningsplan]")),
      Field(.ofRole, \.role, .word, example: Role.owner.word),
      Field(
        .splitParts, \.parts, .areaParts,
        example: Text(
          sv: "{utvecklingsstrategi: sitiv, arlig-plan: vvg}", en: "{utvecklingsstrategi: sitiv, arlig-plan: vvg}")),
      Field(.inBodies, \.bodies, .bodies, example: Text("[socialnamnden]")),
    ]
    + Role.allCases.map { role in
      Field(.role(role), .fact(.holders), example: Text("vvg")) { $0.roles[role] = $1 }
    } + amendments

  private static let amendments: [Field<ChangeDraft>] = [
    Field(.commissioners, \.amendment.commissioners, .fact(.bodies), example: Text("[vvg, sitiv]")),
    Field(
      .mandate, \.amendment.mandate, .mandate,
      example: Text(
        sv: "{finns: nej, planerad: årsskiftet 2023/2024}", en: "{exists: no, planned: turn of the year 2023/2024}")
    ),
    Field(.legalForm, \.amendment.legalForm, .fact(.word), example: LegalForm.federation.word),
    Field(.members, \.amendment.members, .fact(.members), example: Text("[socialnamnden, tekniska-namnden]")),
    Field(.seats, \.amendment.seats, .fact(.seats), example: Text("[vgr, vastkom]")),
    Field(.addSeats, \.amendment.addedSeats, .seats, example: Text("[delregional]")),
    Field(.removeSeats, \.amendment.removedSeats, .seats, example: Text("[vastkom]")),
    Field(.capacity, \.amendment.capacity, .fact(.quantity), example: Text("80")),
    Field(.headcount, \.amendment.headcount, .headcount, example: Text("2")),
    Field(.funder, \.amendment.funders, .fact(.bodies), example: Text("[sitiv]")),
    Field(.temporary, \.amendment.isTemporary, .fact(.answer), example: AnswerWord.no.word),
    Field(.responsible, \.taskAmendment.responsible, .fact(.holders), example: Text("vvg")),
    Field(
      .due, \.taskAmendment.deadlines, .deadlines,
      example: Text(sv: "årsskiftet 2023/2024", en: "turn of the year 2023/2024")),
    Field(.taskState, \.taskAmendment.state, .fact(.word), example: TaskState.done.word),
    Field(.starts, \.serviceAmendment.from, .fact(.date), example: Text("2024")),
    Field(
      .contractUntil, \.serviceAmendment.contractEnd, .fact(.date), example: Text(sv: "hösten 2026", en: "autumn 2026")),
    Field(.neededUntil, \.serviceAmendment.neededUntil, .fact(.date), example: Text("2026")),
    Field(.decommissioned, \.serviceAmendment.decommissioned, .fact(.date), example: Text("2027")),
    Field(.decidedBy, \.decider, .fact(.body), example: Text("vvg")),
  ]
}

extension ValueReader<[AreaPart]> {
  /// The owner of each part of an area; nothing after a part leaves it with the owner of the whole.
  static let areaParts = ValueReader(.table(of: .fact(.holders), by: .reference(.area))) { node, slot in
    var seen: Set<AreaID> = []
    return slot.rows(node, expected: Text(sv: "en ägare för varje del", en: "an owner for each part"))
      .compactMap { head, value -> AreaPart? in
        let owner = value.isEmpty ? nil : ValueReader<Fact<[Holding]>>.fact(.holders).read(value, slot)
        guard let area = ValueReader<AreaID>.area.read(head, slot), slot.isFirst(area, in: &seen, at: head) else {
          return nil
        }
        return AreaPart(area, owner: owner)
      }
  }
}

extension ValueReader<[Change]> {
  static let changes = ValueReader(.records(.change)) { node, slot in
    slot.records(node).compactMap { entries, mark in slot.context.change(entries, at: mark) }
  }
}
