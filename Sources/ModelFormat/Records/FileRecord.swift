import Responsibility
import Vocabulary

/// The file as a whole, while it is being read.
struct FileDraft: Sendable {
  var scenario = Scenario(name: "")
}

extension FileDraft: Annotated {
  var note: EntryNote {
    get { scenario.note }
    set { scenario.note = newValue }
  }
}

extension Record<FileDraft> {
  static let file = Record(
    .file,
    [
      Field(.format, .version, required: true, example: Text("\(ModelReader.formatVersion)")) { _, _ in },
      Field(.language, .language, example: Text(sv: Language.swedish.rawValue, en: Language.english.rawValue)) { _, _ in
      },
      Field(
        .title, \.scenario.name, .text, required: true,
        example: Text(sv: "Pausning av ledningsrådet", en: "Pausing the council")),
      Field(.date, \.scenario.referenceDate, .date, example: Text("2023-05-31")),
      Field(
        .basicSource, \.scenario.source, .text, example: Text(sv: "Konsekvensanalys 2023-05-31", en: "Impact analysis")),
      Field(.preparedBy, \.scenario.preparedBy, .bodies, example: Text("[ledningsrad]")),
      Field(.unit, \.scenario.unit, .text, example: Text(sv: "timmar per månad", en: "hours a month")),
      Field(.comment, \.scenario.note.comment, .text, example: Text(sv: "Utkast.", en: "Draft.")),
      Field(.levels, section(.level) { Catalogue($0.readLevels($1)) }) { $0.scenario.organization.levels = $1 },
      Field(.parties, section(.party) { Catalogue($0.readParties($1)) }) { $0.scenario.organization.parties = $1 },
      Field(.bodies, section(.body) { Catalogue($0.readBodies($1)) }) { $0.scenario.organization.bodies = $1 },
      Field(.areas, section(.area) { Catalogue($0.readAreas($1).flatMap(\.flattened)) }) {
        $0.scenario.organization.areas = $1
      },
      Field(.documents, section(.document) { Catalogue($0.readDocuments($1)) }) {
        $0.scenario.organization.documents = $1
      },
      Field(.services, section(.service) { Catalogue($0.readServices($1)) }) { $0.scenario.organization.services = $1 },
    ] + workSections + [
      Field(.alternatives, section(.alternative) { Catalogue($0.readAlternatives($1)) }) {
        $0.scenario.alternatives = $1
      },
      Field(.phases, \.scenario.phases, .phases, example: Record<Phase>.example),
      Field(
        .rules, \.scenario.rules, .ruleSettings, example: Text(sv: "{area-no-owner: fel}", en: "{area-no-owner: error}")
      ),
      Field(.planning, \.scenario.planning, .planning),
    ])

  static func section<Value>(
    _ name: RecordName, _ read: @escaping @Sendable (ReadingContext, Node) -> Value
  ) -> ValueReader<Value> {
    ValueReader(.entries(name)) { node, slot in read(slot.context, node) }
  }
}

extension ValueReader<PlanningSettings> {
  fileprivate static let planning = ValueReader(.record(.planning)) { node, slot in
    guard let entries = node.entries else {
      slot.reportWrongShape(node, expected: Text(sv: "nycklar med värden", en: "keys with values"))
      return nil
    }
    var planning = PlanningSettings()
    planning.place = slot.context.place(node)
    Record<PlanningSettings>.planning.read(entries, at: node.mark, id: nil, slot.context, into: &planning)
    return planning
  }
}

extension ValueReader<Void> {
  /// Looked at before anything else is read, since they decide how; here only described.
  static let version = ValueReader(.version) { _, _ in () }
  static let language = ValueReader(.language) { _, _ in () }
}

extension ReadingContext {
  fileprivate func readLevels(_ section: Node) -> [Level] {
    return readEntries(section, as: .level) { Level(id: LevelID($0), name: $1, place: $2) }
  }

  fileprivate func readParties(_ section: Node) -> [Party] {
    return readEntries(section, as: .party) { id, name, place in
      Party(id: PartyID(id), name: name, note: EntryNote(provenance: Provenance(place: place)))
    }
  }

  fileprivate func readBodies(_ section: Node) -> [Body] {
    return readEntries(
      section, as: .body,
      make: { id, name, place in
        var body = Body(id: BodyID(id), name: name)
        body.note.provenance.place = place
        return body
      }, finish: { checkOrder(from: $0.period.from, until: $0.period.through, at: $1) })
  }

  fileprivate func readServices(_ section: Node) -> [Service] {
    return readEntries(
      section, as: .service,
      make: { id, name, place in
        var service = Service(id: ServiceID(id), name: name)
        service.note.provenance.place = place
        return service
      }, finish: { checkOrder(from: $0.from.value, until: $0.decommissioned.value, at: $1) })
  }

  fileprivate func readAlternatives(_ section: Node) -> [Alternative] {
    return readEntries(section, as: .alternative) { id, name, place in
      Alternative(id: AlternativeID(id), name: name, note: EntryNote(provenance: Provenance(place: place)))
    }
  }
}
