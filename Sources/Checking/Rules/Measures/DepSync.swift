import Responsibility
import Vocabulary

extension Rule {
  public static let depSync = Rule(
    "dep-sync", .measures,
    label: Text(sv: "Synkronisera", en: "Synchronise"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Vilka områden som vilar på ett dokument eller ett område med en annan ägare, eller överlappar det.",
        en: "Which areas rest on a document or an area with another owner, or overlap one."),
      matters: Text(
        sv: "Två ägare som inte talar med varandra beslutar saker som inte går ihop.",
        en: "Two owners who do not talk to each other decide things that do not fit together."),
      avoid: Text(
        sv: "Att skriva att synkronisering är viktig utan att säga mellan vilka.",
        en: "Writing that synchronisation matters without saying between whom."),
      prefer: Text(
        sv: "Bestäm vilka som ska synkronisera, vad och hur ofta.",
        en: "Settle who is to synchronise, what, and how often."),
      exceptions: Text(
        sv: "Har områdena en ägare gemensamt, eller är någon ägare okänd, sägs inget.",
        en: "When the areas have an owner in common, or an owner is unknown, nothing is said."),
      sources: ["000-D08", "000-D07"]),
    examples: [
      Example(
        Text(sv: "Budgeten vilar på en plan som någon annan äger", en: "The budget rests on somebody else's plan"),
        """
        grupperingar:
          styrgrupp: {namn: Styrgruppen, slag: styrgrupp}
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg}
          budget:  # <--
            namn: Budget
            ägare: styrgrupp
            vilar-på: [plandokument]
        dokument:
          plandokument: {namn: Förvaltningsplan 2023, område: plan}
        """),
      Example(
        Text(sv: "Samma ägare", en: "The same owner"),
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg}
          budget: {namn: Budget, ägare: vvg, vilar-på: [plandokument]}
        dokument:
          plandokument: {namn: Förvaltningsplan 2023, område: plan}
        """),
      Example(
        Text(sv: "Planens ägare är okänd", en: "The owner of the plan is unknown"),
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: okänd}
          budget: {namn: Budget, ägare: vvg, vilar-på: [plandokument]}
        dokument:
          plandokument: {namn: Förvaltningsplan 2023, område: plan}
        """),
    ]
  ) { situation, collector in
    for area in situation.now.activeAreas {
      let owners = situation.now.activeHolders(of: .owner, on: area)
      for link in area.links(in: situation) {
        let others = situation.now.activeHolders(of: .owner, on: link.area)
        guard !owners.isEmpty, !others.isEmpty, Set(owners).isDisjoint(with: others) else { continue }
        let names = situation.names
        let (one, other) = (names.area(area.id), names.area(link.area.id))
        collector.derive(
          Text(sv: "Synkronisera \(one) med \(other)", en: "Synchronise \(one) with \(other)"),
          because: Text(
            sv: "\(names.bodies(owners).swedish) äger \(one) och \(names.bodies(others).swedish) äger \(other).",
            en: "\(names.bodies(owners).english) owns \(one) and \(names.bodies(others).english) owns \(other)."),
          about: [.area(area.id), .area(link.area.id)] + (owners + others).map(Subject.body), at: link.place)
      }
    }
  }
}

/// Another area that one depends on, and where the file says so.
private struct AreaLink {
  let area: Area
  let place: Place?
}

extension Area {
  fileprivate func links(in situation: Situation) -> [AreaLink] {
    let organization = situation.organization
    var seen: Set<AreaID> = [id]
    let documents = restsOn.compactMap { document -> AreaID? in
      guard case .ownerOf(let area)? = organization.documents[document]?.decidedBy.value else { return nil }
      return area
    }
    return (documents + restsOnAreas + overlaps).compactMap { other in
      guard seen.insert(other).inserted, let area = organization.areas[other], situation.now.isActive(area) else {
        return nil
      }
      return AreaLink(area: area, place: note.place)
    }
  }
}
