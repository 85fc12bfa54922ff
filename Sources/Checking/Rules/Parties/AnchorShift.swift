import Responsibility
import Vocabulary

extension Rule {
  public static let anchorShift = Rule(
    "anchor-shift", .parties, .info,
    label: Text(sv: "Förankring flyttas nedåt", en: "Consultation moves downwards"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Om en part som förlorar sin röst hos ett områdes ägare sitter kvar i den arbetsgrupp som stödjer området: då \
          är det arbetsgruppen som får svara för förankringen.
          """,
        en: """
          Whether a party that loses its voice in the owner of an area still sits in the group that supports the area: \
          that group is then left to keep the party with it.
          """),
      matters: Text(
        sv: "Förankringen blir en uppgift för arbetsgruppens representanter, utan att någon har gett dem den.",
        en: "Keeping the party with it becomes a task for the group's representatives that nobody has given them."),
      avoid: Text(
        sv: "Att lita på att arbetsgruppen sköter förankringen utan att det står i dess uppdrag.",
        en: "Trusting the supporting group to see to it without a word in its remit."),
      prefer: Text(
        sv: "Skriv in förankringen i arbetsgruppens uppdrag, eller ge parten plats hos ägaren.",
        en: "Write it into the remit of the supporting group, or give the party a seat in the owner."),
      exceptions: Text(
        sv: """
          Prövas bara när ett alternativ jämförs med i dag, och bara där party-voice-lost visar att rösten är \
          förlorad. Är ägarens eller arbetsgruppens platser okända sägs inget.
          """,
        en: """
          Checked only when an alternative is compared with today, and only where party-voice-lost shows that the voice \
          is lost. When the seats of the owner or of the supporting group are unknown, nothing is said.
          """),
      sources: ["004-C-FG2", "004-C-FG3", "004-C-AG3", "004-R5"]),
    isRisk: true,
    examples: [
      Example(
        Text(sv: "Parten sitter kvar i arbetsgruppen", en: "The party still sits in the supporting group"),
        alternative: "flytt",
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [region, delregional]}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: [region]}
          grupp: {namn: Förvaltningsgruppen, slag: förvaltningsgrupp, platser: [delregional]}
        områden:
          tjanst:
            namn: IT-tjänsten
            ägare: rad
            arbetsgrupp: grupp  # <--
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: tjanst, ägare: ledning}
        """),
      Example(
        Text(sv: "Parten behåller sin röst hos ägaren", en: "The party keeps its voice in the owner"),
        alternative: "flytt",
        """
        parter:
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [delregional]}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: [delregional]}
          grupp: {namn: Förvaltningsgruppen, slag: förvaltningsgrupp, platser: [delregional]}
        områden:
          tjanst: {namn: IT-tjänsten, ägare: rad, arbetsgrupp: grupp}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: tjanst, ägare: ledning}
        """),
      Example(
        Text(sv: "Arbetsgruppens platser är okända", en: "The supporting group's seats are unknown"),
        alternative: "flytt",
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [region, delregional]}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: [region]}
          grupp: {namn: Förvaltningsgruppen, slag: förvaltningsgrupp, platser: okänd}
        områden:
          tjanst: {namn: IT-tjänsten, ägare: rad, arbetsgrupp: grupp}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: tjanst, ägare: ledning}
        """),
    ]
  ) { situation, collector in
    var shifts: [Shift: [VoiceLosses.Loss]] = [:]
    var order: [Shift] = []
    for loss in VoiceLosses(in: situation).losses {
      guard let area = situation.organization.areas[loss.area] else { continue }
      for group in situation.now.activeHolders(of: .support, on: area)
      where situation.now.voice(of: group).parties.contains(loss.party) {
        let shift = Shift(group: group, party: loss.party)
        if shifts[shift] == nil { order.append(shift) }
        shifts[shift, default: []].append(loss)
      }
    }
    for shift in order {
      guard let losses = shifts[shift], let first = losses.first else { continue }
      let area = situation.organization.areas[first.area]
      collector.report(
        .anchoringMoves(to: shift.group, of: shift.party, losses: losses, names: situation.names),
        about: [.body(shift.group), .party(shift.party)] + losses.map { .area($0.area) },
        at: area?.roles[.support].place ?? area?.note.place,
        notes: losses.compactMap { situation.organization.areas[$0.area] }.map { area in
          let owners = situation.names.short(situation.now.activeHolders(of: .owner, on: area))
          let name = situation.names.area(area.id)
          return Finding.Note(
            Text(sv: "\(name) ägs av \(owners.swedish)", en: "\(name) is owned by \(owners.english)"),
            at: area.roles[.owner].place)
        })
    }
  }

  /// Where the duty to keep a party with it ends up.
  private struct Shift: Hashable {
    let group: BodyID
    let party: PartyID
  }
}

extension Finding.Message {
  static func anchoringMoves(
    to group: BodyID, of party: PartyID, losses: [VoiceLosses.Loss], names: Names
  ) -> Self {
    let name = names.definite(group)
    let whose = names.party(party)
    let list = names.counted(losses.map(\.area))
    var seen: Set<BodyID> = []
    let owners = losses.flatMap(\.owners).filter { seen.insert($0).inserted }
    let owning = Text.shortList(owners.map { Text(names.definite($0)) })
    return Finding.Message(
      Text(
        sv: "Förankringen hos \(whose) flyttas nedåt till \(name) i \(list.swedish).",
        en: "Keeping \(whose) on board moves down to \(name) in \(list.english)."),
      because: Text(
        sv: "\(whose.sentenceCased) sitter där men har inte längre någon röst hos ägaren, \(owning.swedish).",
        en: "\(whose.sentenceCased) sits there but no longer has a voice in the owner, \(owning.english)."),
      remedy: Text(
        sv: "Skriv in förankringen i uppdraget för \(name), eller ge \(whose) plats hos ägaren.",
        en: "Write this into the remit of \(name), or give \(whose) a seat in the owner."))
  }
}
