import Responsibility
import Vocabulary

extension Rule {
  /// The bodies whose own people have written the analysis of what happens to them.
  static func reportAuthors(_ situation: Situation, _ collector: inout FindingCollector) {
    guard situation.isChanged, let alternative = situation.alternative else { return }
    for id in situation.scenario.preparedBy {
      guard let body = situation.organization.bodies[id], isConcerned(id, situation) else { continue }
      collector.report(
        .authorIsConcerned(body.id, names: situation.names), about: [.body(body.id), .alternative(alternative.id)],
        at: body.note.place, severity: .info, notes: situation.notesOnStops(for: [body.id]))
    }
  }

  /// True when the changes stop the body or move what it owns and performs.
  private static func isConcerned(_ body: BodyID, _ situation: Situation) -> Bool {
    func carried(_ state: OrganizationState) -> Set<HeldRole> {
      state.isActive(body) ? Set(state.roles(of: body).filter { $0.role <= .performer }) : []
    }
    return situation.before.isActive(body) != situation.now.isActive(body)
      || carried(situation.before) != carried(situation.now)
  }
}

extension Finding.Message {
  fileprivate static func authorIsConcerned(_ body: BodyID, names: Names) -> Self {
    let name = names.definite(body)
    return Finding.Message(
      Text(
        sv: "Företrädare för \(name) har tagit fram underlaget om sin egen förändring.",
        en: "Representatives of \(name) have prepared the analysis of a change to themselves."),
      because: Text(
        sv: "Filen anger \(name) under framtagen-av.", en: "The file names \(name) under prepared-by."),
      remedy: Text(
        sv: "Låt någon som inte berörs läsa analysen före beslutet.",
        en: "Let somebody who is not concerned read the analysis before the decision."))
  }
}
