import Responsibility
import Vocabulary

extension ScenarioWriter {
  mutating func writeAreas() {
    var parts: [[Int]] = Array(repeating: [], count: draft.areas.count)
    for (index, area) in draft.areas.enumerated() { if let parent = area.parent { parts[parent].append(index) } }
    text.section(.areas)
    for (index, area) in draft.areas.enumerated() where area.parent == nil {
      text.entry(area.id, indentation: "  ", fields(of: area))
      guard !parts[index].isEmpty else { continue }
      text.line("    \(Key.subareas.word):")
      for part in parts[index] {
        text.entry(draft.areas[part].id, indentation: "      ", fields(of: draft.areas[part]))
      }
    }
  }

  private func fields(of area: DraftArea) -> [String?] {
    let level = Key.level.field(DraftLevel.ids[area.aspect.level])
    let relations = [
      Key.concerns.field(area.concerns.map(partyID)), Key.signedBy.field(area.signedBy.map(partyID)),
      Key.restsOn.field(area.documents.map { draft.documents[$0].id }),
      Key.services.field(area.services.map { draft.services[$0].id }), Key.followsUp.field(area.followsUp.map(areaID)),
      Key.overlaps.field(area.overlaps.map(areaID)), Key.criticality.field(area.criticality),
    ]
    let head = [Key.name.field(area.name), kind(of: area).map { Key.kind.field($0) }, level]
    return area.hasRoles ? head + roles(of: area) + relations : head + relations
  }

  private func kind(of area: DraftArea) -> AreaKind? {
    switch area.aspect.kind {
    case .activity, .followUp: nil
    case .service: .service
    case .document, .agreement: .document
    case .finance: .finance
    }
  }

  private func roles(of area: DraftArea) -> [String?] {
    let efforts = [
      Key.owner.field(area.ownerEffort), Key.performer.field(area.performerEffort),
      Key.support.field(area.supportEffort),
    ]
    return [
      Key.owner.field(area.owner, bodyID), Key.performer.field(area.performers, performers),
      Key.support.field(area.support.map(bodyID)), Key.consulted.field(area.consulted.map(bodyID)),
      Key.informed.field(area.informed.map(bodyID)),
      efforts.contains { $0 != nil } ? Key.effort.field(flow(efforts)) : nil,
    ]
  }

  /// Two that perform one area have a part each.
  private func performers(_ bodies: [Int]) -> String {
    guard bodies.count > 1 else { return bodies.map(bodyID).joined() }
    let parts = ["Handläggning", "Systemförvaltning"]
    return flow(zip(bodies, parts).map { "\(bodyID($0)): \($1)" })
  }

  mutating func writeDocuments() {
    text.section(.documents)
    for document in draft.documents {
      let decider =
        switch document.decider {
        case .body(let body): Key.decidedBy.field(bodyID(body))
        case .ownerOf(let area): Key.area.field(areaID(area))
        }
      text.entry(
        document.id,
        [
          Key.name.field(document.name), decider, Key.consulted.field(document.consulted.map(bodyID)),
          Key.from.field(document.from), Key.until.field(document.until),
        ])
    }
  }

  mutating func writeServices() {
    text.section(.services)
    for service in draft.services {
      text.entry(
        service.id,
        [
          Key.name.field(service.name), Key.from.field(service.since),
          Key.contractUntil.field("\(service.contractUntil)-12-31"), Key.neededUntil.field(service.neededUntil),
          Key.processes.field(service.process),
          Key.replacedBy.field(service.replacedBy.map { draft.services[$0].id }),
        ])
    }
  }
}
