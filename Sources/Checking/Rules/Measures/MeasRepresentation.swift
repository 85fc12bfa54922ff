import Responsibility
import Vocabulary

extension Rule {
  public static let measRepresentation = Rule(
    "meas-representation", .measures,
    label: Text(sv: "Utöka representationen", en: "Widen the representation"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Var en part som förlorar sin röst hos ägaren kan få den tillbaka: genom en plats hos den nya ägaren, eller \
          hos den som utför området.
          """,
        en: """
          Where a party that loses its voice with the owner can get it back: by a seat in the new owner, or in the body \
          that performs the area.
          """),
      matters: Text(
        sv: "En plats är den åtgärd som ger rösten tillbaka; förankring gör det inte.",
        en: "A seat is the measure that gives the voice back; consultation does not."),
      avoid: Text(
        sv: "Att skriva ”utökad representation” utan att säga vem och var.",
        en: "Writing “wider representation” without saying who and where."),
      prefer: Text(
        sv: "Nämn parten, grupperingen och områdena.", en: "Name the party, the body and the areas."),
      exceptions: Text(
        sv: "Är platserna okända sägs inget: parten kan sitta där redan.",
        en: "When the seats are unknown nothing is said: the party may sit there already."),
      sources: ["004-C-GITS5"]),
    examples: [
      Example(
        Text(
          sv: "En röst går förlorad, utföraren är neutral", en: "A voice is lost, the performer neutral"),
        alternative: "flytt",
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [region, delregional]}
          grupp: {namn: Gruppen, platser: [region]}  # <--
          enhet: {namn: Enheten, slag: enhet, platser: saknas}  # <--
        områden:
          drift: {namn: Drift, ägare: rad, utförare: enhet}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: grupp}
        """),
      Example(
        Text(sv: "Parten sitter hos den nya ägaren", en: "The party sits in the new owner"),
        alternative: "flytt",
        """
        parter:
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [delregional]}
          grupp: {namn: Gruppen, platser: [delregional]}
        områden:
          drift: {namn: Drift, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: grupp}
        """),
      Example(
        Text(sv: "Den nya ägarens platser är okända", en: "The new owner's seats are unknown"),
        alternative: "flytt",
        """
        parter:
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [delregional]}
          grupp: {namn: Gruppen, platser: okänd}
        områden:
          drift: {namn: Drift, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {område: drift, ägare: grupp}
        """),
    ]
  ) { situation, collector in
    var openings: [Opening: [AreaID]] = [:]
    for loss in VoiceLosses(in: situation).losses {
      guard let area = situation.organization.areas[loss.area] else { continue }
      for body in (loss.owners + situation.now.activeHolders(of: .performer, on: area)).unique {
        let voice = situation.now.voice(of: body)
        guard voice.isComplete, !voice.parties.contains(loss.party) else { continue }
        openings[Opening(body: body, party: loss.party), default: []].append(loss.area)
      }
    }
    for body in situation.now.activeBodies {
      for party in situation.organization.parties.ids {
        guard let areas = openings[Opening(body: body.id, party: party)] else { continue }
        let (who, what) = (situation.names.party(party), situation.names.counted(areas))
        collector.derive(
          Text(
            sv: "Utöka representationen: \(who) saknar röst i \(what.swedish)",
            en: "Widen the representation: \(who) has no voice in \(what.english)"),
          because: Text(
            sv: "\(who.sentenceCased) hördes hos den förra ägaren men varken hos ägaren nu eller i "
              + "\(situation.names.definite(body.id)).",
            en: "\(who.sentenceCased) was heard in the previous owner but neither in the owner now nor in "
              + "\(situation.names.definite(body.id))."),
          for: body.id, about: [.body(body.id), .party(party)] + areas.map(Subject.area),
          answering: ["party-voice-lost"], at: body.note.place)
      }
    }
  }

  /// A body in which a party could be given a seat.
  private struct Opening: Hashable {
    let body: BodyID
    let party: PartyID
  }
}
