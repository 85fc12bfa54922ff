import Responsibility
import Vocabulary

extension Rule {
  public static let areaOwnerOnly = Rule(
    "area-owner-only", .areas, .info,
    label: Text(sv: "Område med bara en ägare", en: "Area with only an owner"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att någon annan än ägaren har en roll i varje område som någon utför.",
        en: "That somebody besides the owner has a role in every area that somebody performs."),
      matters: Text(
        sv: "När ägaren är ensam finns ingen som märker om arbetet blir liggande, och ingen som kan ta över.",
        en: "When the owner is alone, nobody notices that the work is left lying, and nobody can take over."),
      avoid: Text(
        sv: "En rad där samma namn står i den enda ifyllda rutan.",
        en: "A row in which one name stands in the only cell that is filled."),
      prefer: Text(
        sv: "Namnge den som utför, stödjer, hörs eller får veta.",
        en: "Name who performs, supports, is consulted or is told."),
      exceptions: Text(
        sv: """
          Att en enhet sköter sitt eget område är vanligt, och därför är regeln av från början. Beslut och ekonomi prövas \
          inte, och inte heller ett område där någon roll är okänd eller utföraren inte nämns.
          """,
        en: """
          That a unit looks after an area of its own is common, which is why the rule is off at first. Decisions and \
          finance are not checked, nor is an area with an unknown role or one that says nothing of the performer.
          """),
      sources: ["RACI: horisontell analys, bara A"]),
    isOffByDefault: true,
    examples: [
      Example(
        Text(sv: "Ägaren utför själv och ingen annan nämns", en: "The owner performs it and nobody else is named"),
        """
        grupperingar:
          enhet: {namn: Säkerhetsenheten, slag: enhet}
        områden:
          rutin:
            namn: Rutin för inpassering
            ägare: enhet  # <--
            utförare: enhet
        """),
      Example(
        Text(sv: "Ingen utför och ingen annan nämns", en: "Nobody performs it and nobody else is named"),
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          avvikelser:
            namn: Avvikelser
            ägare: vvg  # <--
            utförare: saknas
        """),
      Example(
        Text(sv: "En grupp stödjer ägaren", en: "A group supports the owner"),
        """
        grupperingar:
          vvg: {namn: VVG}
          grupp: {namn: Arbetsgrupp avvikelser, slag: arbetsgrupp}
        områden:
          avvikelser: {namn: Avvikelser, ägare: vvg, utförare: saknas, arbetsgrupp: grupp}
        """),
      Example(
        Text(sv: "Utföraren framgår inte", en: "The performer is not known"),
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg}
          avvikelser: {namn: Avvikelser, ägare: vvg, utförare: okänd}
        """),
    ]
  ) { situation, collector in
    for area in situation.now.activeAreas where area.kind != .decision && area.kind != .finance {
      let owners = Set(situation.now.activeHolders(of: .owner, on: area))
      guard owners.count == 1, let owner = owners.first else { continue }
      guard !area.roles[.performer].isUnknown, !hasOpenQuestion(area) else { continue }
      let others = Role.allCases.dropFirst().flatMap { situation.now.namedHolders(of: $0, on: area) }
      guard others.allSatisfy({ $0 == owner }), !hasParts(area.id, heldBeside: owner, in: situation.now) else {
        continue
      }
      collector.report(
        .areaHasOnlyItsOwner(area.id, owner, performs: others.contains(owner), names: situation.names),
        about: [.area(area.id), .body(owner)], at: area.roles[.owner].place ?? area.note.place)
    }
  }

  /// Somebody has written that a role is unknown.
  private static func hasOpenQuestion(_ area: Area) -> Bool {
    Role.allCases.contains { area.roles[$0].isUnknown && area.roles[$0].isWritten }
  }

  private static func hasParts(_ area: AreaID, heldBeside owner: BodyID, in state: OrganizationState) -> Bool {
    state.children(of: area).compactMap { state.organization.areas[$0] }.contains { part in
      Role.allCases.contains { role in state.namedHolders(of: role, on: part).contains { $0 != owner } }
    }
  }
}

extension Finding.Message {
  static func areaHasOnlyItsOwner(_ area: AreaID, _ owner: BodyID, performs: Bool, names: Names) -> Self {
    let name = names.definite(owner)
    return Finding.Message(
      Text(
        sv: "Ingen annan än ägaren har en roll i \(names.area(area)).",
        en: "Nobody but the owner has a role in \(names.area(area))."),
      because: performs
        ? Text(sv: "\(name) äger området och utför det ensam.", en: "\(name) owns the area and performs it alone.")
        : Text(
          sv: "\(name) äger området, och ingen är utsedd att utföra det.",
          en: "\(name) owns the area, and nobody is named to perform it."),
      remedy: Text(
        sv: "Namnge den som utför, stödjer, hörs eller får veta.",
        en: "Name who performs, supports, is consulted or is told."))
  }
}
