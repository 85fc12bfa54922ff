import Responsibility
import Vocabulary

/// An area and the areas written inside it.
struct AreaDraft: Sendable {
  var area: Area
  var parts: [AreaDraft] = []

  /// The area followed by its parts, as they stand in the file.
  var flattened: [Area] { [area] + parts.flatMap(\.flattened) }
}

extension AreaDraft: Annotated {
  var note: EntryNote {
    get { area.note }
    set { area.note = newValue }
  }
}

extension Record<AreaDraft> {
  static let area = Record(
    .area,
    [
      Field(.name, \.area.name, .text, required: true, example: Text(sv: "Avvikelser i samverkan", en: "Incidents")),
      Field(.shortName, \.area.shortName, .text, example: Text(sv: "avvikelser", en: "incidents")),
      Field(.alias, \.area.aliases, .texts, example: Text(sv: "[avvikelser]", en: "[incidents]")),
      Field(.kind, \.area.kind, .word, example: AreaKind.document.word),
      Field(.level, \.area.level, .fact(.level), example: Text(sv: "operativ", en: "operational")),
      Field(.subareas, \.parts, .subareas, example: Text(sv: "{sip: SIP-process}", en: "{sip: SIP process}")),
    ] + roleFields + [
      Field(.concerns, \.area.concerns, .sourced(.parties), example: Text("[delregional]")),
      Field(.signedBy, \.area.signatories, .sourced(.parties), example: Text("[kommunerna, vgr]")),
      Field(
        .decisionsAsked, \.area.decisions, .sourced(.words()), example: Text(sv: "[avtal]", en: "[agreement]")),
      Field(
        .effort, \.area.effort, .effort, example: Text(sv: "{ägare: 4, utförare: 30}", en: "{owner: 4, performer: 30}")),
      Field(.criticality, \.area.criticality, .fact(.number(1...100)), example: Text("10")),
      Field(.supportNeeded, \.area.isSupportNeeded, .answer, example: AnswerWord.yes.word),
      Field(.ownerMayPerform, \.area.mayOwnerPerform, .answer, example: AnswerWord.yes.word),
      Field(.restsOn, .sourced(.foundations), example: Text("[plan]")) {
        ($0.area.restsOn, $0.area.restsOnAreas) = ($1.documents, $1.areas)
      },
      Field(.areaFunding, \.area.funding, .fact(.text), example: Text(sv: "Inom ram", en: "Within budget")),
      Field(.services, \.area.services, .sourced(.services), example: Text("[samsa]")),
      Field(.followsUp, \.area.followsUp, .sourced(.areas), example: Text("[avvikelser]")),
      Field(.overlaps, \.area.overlaps, .sourced(.areas), example: Text("[uppdrag-utover]")),
      Field(.from, \.area.period.from, .sourced(.date), example: Text("2024")),
      Field(.until, \.area.period.through, .sourced(.date), example: Text("2026-12-31")),
    ] + noteFields)

  private static var roleFields: [Field<AreaDraft>] {
    Role.allCases.map { role in
      Field(.role(role), .fact(.holders), example: Text("vvg")) { $0.area.roles[role] = $1 }
    }
  }
}

extension ValueReader<[AreaDraft]> {
  /// Areas inside an area. Their ids are looked at together with all others when the whole file is read.
  static let subareas = ValueReader(.entries(.area)) { node, slot in
    slot.context.readAreas(node)
  }
}

extension ReadingContext {
  /// The areas of a section, nested as written.
  func readAreas(_ section: Node) -> [AreaDraft] {
    readEntries(
      section, as: .area, seen: seenAreas,
      make: { id, name, place in
        var area = Area(id: AreaID(id), name: name)
        area.note.provenance.place = place
        return AreaDraft(area: area)
      },
      finish: { draft, mark in
        let parent = draft.area.id
        for index in draft.parts.indices { draft.parts[index].area.parent = parent }
        checkOrder(from: draft.area.period.from, until: draft.area.period.through, at: mark)
      })
  }
}

extension ValueReader<[Role: Quantity]> {
  /// What each role puts in.
  static let effort = ValueReader(.effort) { node, slot in
    guard let entries = node.entries else {
      slot.reportWrongShape(node, expected: Text(sv: "ett tal för varje roll", en: "a number for each role"))
      return nil
    }
    var effort: [Role: Quantity] = [:]
    for entry in entries {
      guard let role = Role.named(entry.key, in: slot.language) else {
        let written = Node(content: .scalar(entry.key, isPlain: true), mark: entry.mark)
        slot.reportUnknownWord(entry.key, among: Role.allCases.map(\.word), at: written)
        continue
      }
      let inner = Slot(key: .role(role), context: slot.context)
      if let quantity = ValueReader<Quantity>.quantity.read(entry.value, inner) { effort[role] = quantity }
    }
    return effort
  }
}
