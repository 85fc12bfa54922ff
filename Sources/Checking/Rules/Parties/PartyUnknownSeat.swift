import Responsibility
import Vocabulary

extension Rule {
  public static let partyUnknownSeat = Rule(
    "party-unknown-seat", .parties, .info,
    label: Text(sv: "Representation okänd", en: "Representation unknown"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att det framgår vilka som har plats i varje gruppering som äger områden.",
        en: "That it is known who has a seat in every body that owns areas."),
      matters: Text(
        sv: "Utan platserna går det inte att säga vilka parter som får eller förlorar en röst.",
        en: "Without the seats nobody can say which parties gain or lose a voice."),
      avoid: Text(
        sv: "Att lägga ansvar hos en grupp utan att ta reda på vilka som sitter där.",
        en: "Placing responsibility with a group without finding out who sits there."),
      prefer: Text(
        sv: "Fråga grupperingen och skriv in platserna, också de neutrala.",
        en: "Ask the body and enter its seats, the neutral ones too."),
      exceptions: Text(
        sv: """
          En gruppering som uttryckligen saknar platser är känd. Grupperingar som inte äger något område tas inte upp, \
          och inte kollektiv: ett samlingsnamn har inga platser. Där filen inte säger något om platser tigs det om \
          folkvalda organ, som väljs och inte bemannas av parter, och i en fil där ingen part har någon plats alls.
          """,
        en: """
          A body that is stated to have no seats is known. Bodies that own no area are not mentioned, nor are \
          collectives: a name for several has no seats. Where the file says nothing of seats, nothing is said of \
          elected bodies, which parties do not staff, nor in a file in which no party has a seat at all.
          """),
      sources: ["004-Z24"]),
    examples: [
      Example(
        Text(sv: "Ägarens platser är okända", en: "The owner's seats are unknown"),
        """
        grupperingar:
          sitiv: {namn: SITIV, slag: styrgrupp, platser: okänd}  # <--
        områden:
          ekonomi: {namn: Finansiering, ägare: sitiv}
        """),
      Example(
        Text(sv: "En gruppering som sitter hos ägaren har okända platser", en: "A member of the owner is unknown"),
        """
        grupperingar:
          vvg: {namn: VVG}
          sitiv: {namn: SITIV, slag: styrgrupp, platser: [{gruppering: vvg}]}  # <--
        områden:
          ekonomi: {namn: Finansiering, ägare: sitiv}
        """),
      Example(
        Text(sv: "Ägarens platser är kända", en: "The owner's seats are known"),
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
        grupperingar:
          sitiv: {namn: SITIV, slag: styrgrupp, platser: [region]}
        områden:
          ekonomi: {namn: Finansiering, ägare: sitiv}
        """),
      Example(
        Text(sv: "Ett kollektiv har inga platser", en: "A collective has no seats"),
        """
        grupperingar:
          namnder: {namn: Samtliga nämnder, slag: kollektiv}
        områden:
          ekonomi: {namn: Finansiering, ägare: namnder}
        """),
      Example(
        Text(sv: "Okända platser hos en utförare", en: "Unknown seats in a performer"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet, platser: okänd}
        områden:
          ekonomi: {namn: Finansiering, utförare: enhet}
        """),
    ]
  ) { situation, collector in
    var reader = RepresentationReader(situation.organization)
    let areSeatsTheMatter = situation.organization.bodies.contains(where: \.seatsAParty)
    for body in situation.now.activeBodies
    where body.kind != .collective && !situation.now.voice(of: body.id).isComplete {
      guard body.seats.isWritten || areSeatsTheMatter && !body.kind.isElected else { continue }
      let areas = situation.now.areas(where: .owner, isHeldBy: body.id)
      guard !areas.isEmpty else { continue }
      let atStake = areas.map { partiesAtStake(on: $0, in: situation, &reader) }
      collector.report(
        .seatsAreUnknown(body, areas: areas, atStake: atStake, names: situation.names),
        about: [.body(body.id)] + areas.map(Subject.area), at: body.seats.place ?? body.note.place)
    }
  }

  /// The parties that were heard among the area's owners before the changes and are not known to be heard there now.
  private static func partiesAtStake(
    on area: AreaID, in situation: Situation, _ reader: inout RepresentationReader
  ) -> [PartyID] {
    guard situation.isChanged, let current = situation.organization.areas[area] else { return [] }
    let heard = situation.now.voice(of: situation.now.activeHolders(of: .owner, on: current)).parties
    return reader.leading(among: VoiceLosses.voiceBefore(on: area, in: situation).subtracting(heard))
  }
}

extension Body {
  fileprivate var seatsAParty: Bool {
    (seats.value ?? []).contains { if case .party = $0.holder { true } else { false } }
  }
}

extension Finding.Message {
  /// - Parameter atStake: for each area, the parties of which nobody can say whether they keep their voice.
  static func seatsAreUnknown(_ body: Body, areas: [AreaID], atStake: [[PartyID]], names: Names) -> Self {
    let seats = names.seats(of: body.id).capitalized
    let name = names.definite(body.id)
    let statement =
      body.seats.isUnknown
      ? Text(
        sv: "\(seats.swedish) framgår inte av underlaget.", en: "\(seats.english) are not known from the source.")
      : Text(
        sv: "Det framgår inte helt av underlaget vilka som hörs i \(name).",
        en: "The source does not fully show who is heard in \(name).")
    let contested = zip(areas, atStake).filter { !$0.1.isEmpty }
    let others = zip(areas, atStake).filter { $0.1.isEmpty }.map(\.0)
    var questions: [Text] = []
    if let parties = contested.first?.1 {
      let isSame = contested.allSatisfy { $0.1 == parties }
      let who = isSame ? names.short(parties) : Text(sv: "de parter som hördes förut", en: "the parties heard before")
      let list = Text.shortList(contested.map { Text(names.area($0.0)) })
      let isOne = isSame && parties.count == 1
      questions.append(
        Text(
          sv: "om \(who.swedish) behåller \(isOne ? "sin röst" : "sina röster") i \(list.swedish)",
          en: "whether \(who.english) \(isOne ? "keeps its voice" : "keep their voices") in \(list.english)"))
    }
    if !others.isEmpty {
      let list = Text.shortList(others.map { Text(names.area($0)) })
      questions.append(
        Text(
          sv: "vilka parter som har en röst i \(list.swedish)",
          en: "which parties have a voice in \(list.english)"))
    }
    let doubt = questions.joined(by: Text(sv: ", och inte heller ", en: ", nor "))
    return Finding.Message(
      statement,
      because: Text(
        sv: "Därför går det inte att säga \(doubt.swedish).", en: "So it is not possible to say \(doubt.english)."),
      remedy: Text(sv: "Fråga \(name) vilka som har plats där.", en: "Ask \(name) who has a seat there."))
  }
}
