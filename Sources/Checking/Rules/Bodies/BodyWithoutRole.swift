import Responsibility
import Vocabulary

extension Rule {
  public static let bodyWithoutRole = Rule(
    "body-without-role", .bodies, .info,
    label: Text(sv: "Gruppering utan roll", en: "Body without a role"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att varje aktiv gruppering har en roll i något område eller en annan uppgift i filen.",
        en: "That every active body has a role in some area or something else to do in the file."),
      matters: Text(
        sv: "En gruppering utan roll tar tid av dem som sitter i den, utan att någon vet vad den är till för.",
        en: "A body without a role takes the time of those who sit in it, and nobody knows what it is for."),
      avoid: Text(
        sv: "Att flytta alla områden från en gruppering utan att bestämma vad som händer med den.",
        en: "Moving all areas from a body without deciding what becomes of it."),
      prefer: Text(
        sv: "Ge grupperingen en roll, eller avsluta den.", en: "Give the body a role, or dissolve it."),
      exceptions: Text(
        sv: """
          En gruppering har något att göra även när den är uppdragsgivare, finansierar, beslutar eller hörs om ett \
          styrdokument, sitter i en annan gruppering, har en egen ansvarslista eller nämns i ett uppdrag eller beslut. \
          Fullmäktige och kollektiv prövas inte, och inte heller projekt och andra tillfälliga grupper: de ska inte ha \
          varaktiga roller. Står någon roll som okänd kan det vara grupperingen som har den, och då prövas bara den som \
          har förlorat sina roller. En gruppering som räknas till de berörda och aldrig har haft en roll prövas av `body-idle`.
          """,
        en: """
          A body also has something to do when it commissions, pays, decides or is consulted on a governing document, \
          sits in another body, has a list of its own of what it answers for, or is named in a task or decision. \
          Assemblies and collectives are not checked, nor are projects and other temporary groups: they are to have no \
          lasting roles. Where a role is said to be unknown it may be the body that holds it, and then only one that has \
          lost its roles is checked. A body among those affected that never had a role is checked by `body-idle`.
          """),
      sources: ["RACI: vertikal analys, ingen roll"]),
    examples: [
      Example(
        Text(sv: "En grupp som inte nämns i något område", en: "A group that no area mentions"),
        """
        grupperingar:
          grupp: {namn: Arbetsgrupp rutin, slag: arbetsgrupp}  # <--
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg}
        """),
      Example(
        Text(sv: "Alla områden flyttas från grupperingen", en: "All areas are moved from the body"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}  # <--
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: plan, ägare: vvg}
        """),
      Example(
        Text(sv: "Uppdragsgivare och finansiär", en: "Commissioner and funder"),
        """
        grupperingar:
          vvg: {namn: VVG}
          sitiv: {namn: SITIV, slag: styrgrupp}
          enhet: {namn: GITS, slag: enhet, uppdragsgivare: vvg, finansiär: sitiv}
        områden:
          plan: {namn: Förvaltningsplan, utförare: enhet}
        """),
      Example(
        Text(sv: "En tillfällig grupp", en: "A temporary group"),
        """
        grupperingar:
          grupp: {namn: Arbetsgrupp rutin, slag: arbetsgrupp, tillfällig: ja}
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg}
        """),
      Example(
        Text(sv: "Okänd utförare: kanske är det den", en: "Unknown performer: it may be this one"),
        """
        grupperingar:
          grupp: {namn: Arbetsgrupp rutin, slag: arbetsgrupp}
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg, utförare: okänd}
        """),
    ]
  ) { situation, collector in
    let functions = BodyFunctions(in: situation.organization)
    let busy = functions.governing.union(functions.otherwiseEngaged)
    // Only roles that the file itself says are unknown: what it leaves out is left out for every body.
    let hasOpenQuestion = situation.now.activeAreas.contains { area in
      [Role.owner, .performer, .support].contains { area.roles[$0].isUnknown && area.roles[$0].isWritten }
    }
    for body in situation.now.activeBodies where !isExempt(body) && !busy.contains(body.id) {
      guard situation.now.roles(of: body.id).isEmpty else { continue }
      let before = Set(situation.before.roles(of: body.id).map(\.area)).count
      // An affected body that never had a role is what body-idle is about.
      guard before > 0 || !(body.isAffected || hasOpenQuestion) else { continue }
      collector.report(
        .bodyHasNoRole(body, areasBefore: before, names: situation.names),
        about: [.body(body.id)], at: body.note.place)
    }
  }

  private static func isExempt(_ body: Body) -> Bool {
    [.assembly, .collective, .project].contains(body.kind) || body.isTemporary.value == true
      || body.period.through != nil
  }
}

extension Finding.Message {
  static func bodyHasNoRole(_ body: Body, areasBefore: Int, names: Names) -> Self {
    let name = names.definite(body.id)
    let pronoun = body.kind.pronoun.swedish
    let before = Noun.area.spelled(areasBefore)
    return Finding.Message(
      Text(sv: "\(name) har ingen angiven roll i något område.", en: "\(name) has no stated role in any area."),
      because: areasBefore > 0
        ? Text(
          sv: "Före förändringen hade \(pronoun) en roll i \(before.swedish).",
          en: "Before the change it had a role in \(before.english).") : nil,
      remedy: Text(
        sv: "Ge \(pronoun) en roll, eller pröva om \(pronoun) behövs.",
        en: "Give it a role, or consider whether it is needed."))
  }
}
