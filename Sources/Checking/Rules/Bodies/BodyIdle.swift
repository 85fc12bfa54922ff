import Responsibility
import Vocabulary

extension Rule {
  public static let bodyIdle = Rule(
    "body-idle", .bodies, .info,
    label: Text(sv: "Berörd gruppering utan roll", en: "Affected body without a role"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att varje gruppering som underlaget räknar upp som berörd har en roll i något område, är uppdragsgivare \
          till någon eller har att göra med ett styrdokument, före eller efter förändringen.
          """,
        en: """
          That every body which the source lists as affected has a role in some area, commissions somebody or has to \
          do with a governing document, before or after the change.
          """),
      matters: Text(
        sv: "Den som är berörd utan att ha en roll vet inte vad förändringen kräver, och ingen annan vet det heller.",
        en: "Whoever is affected without having a role does not know what the change asks, and nor does anybody else."),
      avoid: Text(
        sv: "Att räkna upp grupper som berörda utan att säga på vilket sätt.",
        en: "Listing groups as affected without saying in what way."),
      prefer: Text(
        sv: "Ge grupperingen en roll, eller stryk den ur listan över berörda.",
        en: "Give the body a role, or remove it from the list of those affected."),
      exceptions: Text(
        sv: "En gruppering som inte är aktiv den dag som prövas tas inte upp, och inte heller en som inte är berörd.",
        en: "A body that is not active on the day checked is not mentioned, nor is one that is not affected."),
      sources: ["004-Z09"]),
    examples: [
      Example(
        Text(sv: "Berörd men utan roll", en: "Affected but without a role"),
        """
        grupperingar:
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, berörd: ja}  # <--
        """),
      Example(
        Text(sv: "Berörd och samrådspart", en: "Affected and consulted"),
        """
        grupperingar:
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, berörd: ja}
        områden:
          plan: {namn: Förvaltningsplan, samråd: ledning}
        """),
      Example(
        Text(sv: "Berörd som uppdragsgivare", en: "Affected as commissioner"),
        """
        grupperingar:
          vvg: {namn: VVG, berörd: ja}
          rad: {namn: Ledningsrådet, slag: ledningsråd, uppdragsgivare: vvg}
        """),
      Example(
        Text(sv: "Det framgår inte om den är berörd", en: "It is not known whether it is affected"),
        """
        grupperingar:
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp}
        """),
    ]
  ) { situation, collector in
    let busy = BodyFunctions(in: situation.before.organization).governing
      .union(BodyFunctions(in: situation.organization).governing)
    for body in situation.now.activeBodies where body.isAffected && !busy.contains(body.id) {
      guard situation.before.roles(of: body.id).isEmpty, situation.now.roles(of: body.id).isEmpty else { continue }
      collector.report(
        .affectedBodyHasNoRole(body.id, isChanged: situation.isChanged, names: situation.names),
        about: [.body(body.id)], at: body.note.place)
    }
  }
}

extension Finding.Message {
  static func affectedBodyHasNoRole(_ body: BodyID, isChanged: Bool, names: Names) -> Self {
    let name = names.definite(body)
    return Finding.Message(
      Text(
        sv: "\(name) räknas till de berörda men har ingen roll i något område.",
        en: "\(name) is among those affected but has no role in any area."),
      because: isChanged
        ? Text(sv: "Så är det både före och efter förändringen.", en: "So it is both before and after the change.")
        : nil,
      remedy: Text(
        sv: "Ge grupperingen en roll, eller stryk den ur listan över berörda.",
        en: "Give the body a role, or remove it from the list of those affected."))
  }
}
