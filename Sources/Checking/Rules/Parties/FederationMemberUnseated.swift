import Responsibility
import Vocabulary

extension Rule {
  public static let federationMemberUnseated = Rule(
    "federation-member-unseated", .parties, .warning,
    label: Text(sv: "Förbundsmedlem utan plats", en: "Federation member without a seat"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att varje medlem i ett kommunalförbund har en plats som ledamot och en som ersättare.",
        en: "That every member of a municipal federation has a member's seat and a substitute's."),
      matters: Text(
        sv: "En medlem utan ledamot har lämnat över uppgifter utan att vara med och besluta om dem.",
        en: "A member without a seat has handed over tasks without taking part in the decisions on them."),
      avoid: Text(
        sv: "Att räkna upp förbundets medlemmar i ett dokument och ledamöterna i ett annat.",
        en: "Listing the federation's members in one document and its seats in another."),
      prefer: Text(
        sv: "Skriv in en ledamot och en ersättare för varje medlem i förbundsordningen.",
        en: "Enter a member's seat and a substitute's for every member in the federation's charter."),
      exceptions: Text(
        sv: """
          Okända medlemmar och platser prövas inte. Ersättare prövas bara när filen skriver ut någon. Sitter någon där \
          som inte går att knyta till en medlem prövas det inte: platsen kan vara medlemmens.
          """,
        en: """
          Unknown members and seats are not checked. Substitutes are checked only when the file writes some out. When \
          somebody sits there who cannot be tied to a member, it is not checked: the seat may be the member's.
          """),
      sources: ["Kommunallagen (2017:725) 9 kap."]),
    examples: [
      Example(
        Text(sv: "En medlem har ingen ledamot", en: "A member has no seat"),
        """
        parter:
          alvsborg: {namn: Älvsborgs kommun, slag: huvudman}
          dalby: {namn: Dalby kommun, slag: huvudman}
        grupperingar:
          raddning:
            namn: Räddningsförbundet
            rättsform: kommunalförbund
            medlemmar: [alvsborg, dalby]
            platser: [alvsborg]  # <--
        """),
      Example(
        Text(sv: "En medlem har ingen ersättare", en: "A member has no substitute"),
        """
        parter:
          alvsborg: {namn: Älvsborgs kommun, slag: huvudman}
          dalby: {namn: Dalby kommun, slag: huvudman}
        grupperingar:
          raddning:
            namn: Räddningsförbundet
            rättsform: kommunalförbund
            medlemmar: [alvsborg, dalby]
            platser: [alvsborg, dalby, {part: dalby, ersättare: ja}]  # <--
        """),
      Example(
        Text(sv: "Alla medlemmar har ledamot och ersättare", en: "All members have a seat and a substitute"),
        """
        parter:
          alvsborg: {namn: Älvsborgs kommun, slag: huvudman}
          dalby: {namn: Dalby kommun, slag: huvudman}
        grupperingar:
          styrelse: {namn: Dalby kommunstyrelse, platser: [dalby]}
          raddning:
            namn: Räddningsförbundet
            rättsform: kommunalförbund
            medlemmar: [alvsborg, dalby]
            platser:
              - alvsborg
              - styrelse
              - {part: alvsborg, ersättare: ja}
              - {part: dalby, ersättare: ja}
        """),
      Example(
        Text(sv: "Platserna eller medlemmarna är okända", en: "The seats or the members are unknown"),
        """
        parter:
          alvsborg: {namn: Älvsborgs kommun, slag: huvudman}
          dalby: {namn: Dalby kommun, slag: huvudman}
        grupperingar:
          raddning:
            namn: Räddningsförbundet
            rättsform: kommunalförbund
            medlemmar: [alvsborg, dalby]
            platser: okänd
          vatten:
            namn: Vattenförbundet
            rättsform: kommunalförbund
            medlemmar: okänd
            platser: [alvsborg]
        """),
    ]
  ) { situation, collector in
    for body in situation.now.activeBodies where body.knownLegalForm == .federation {
      guard let members = body.members.value, let seats = body.seats.value else { continue }
      let representation = FederationSeats(members, situation: situation)
      for isSubstitute in [false, true] {
        let unseated = representation.unseated(among: seats.filter { $0.isSubstitute == isSubstitute })
        guard !unseated.isEmpty else { continue }
        collector.report(
          .federationLacksSeats(body.id, unseated, isSubstitute: isSubstitute, names: situation.names),
          about: [.body(body.id)] + unseated.map(\.subject), at: body.seats.place ?? body.note.place,
          notes: [.members(of: body, names: situation.names)])
      }
    }
  }
}

/// Tells whose the seats of a federation are.
private struct FederationSeats {
  let members: [Seat.Holder]
  let situation: Situation

  init(_ members: [Seat.Holder], situation: Situation) {
    self.members = members
    self.situation = situation
  }

  /// The members that none of the seats is for; none when there are no seats, or when one of them may be anybody's.
  func unseated(among seats: [Seat]) -> [Seat.Holder] {
    var seated: Set<Seat.Holder> = []
    for seat in seats where !seat.isNeutral {
      let own = members.filter { isHeld(seat, for: $0) }
      guard !own.isEmpty else { return [] }
      seated.formUnion(own)
    }
    return seated.isEmpty ? [] : members.filter { !seated.contains($0) }
  }

  private func isHeld(_ seat: Seat, for member: Seat.Holder) -> Bool {
    if seat.holder == member || !names(of: seat.holder).isDisjoint(with: names(of: member)) { return true }
    guard case .party(let party) = member else { return false }
    switch seat.holder {
    case .body(let body): return situation.now.voice(of: body).parties.contains(party)
    case .party(let speaker): return situation.organization.parties[speaker]?.represents.contains(party) == true
    }
  }

  /// A municipality may be declared as a party and as a body at once.
  private func names(of holder: Seat.Holder) -> Set<String> {
    let names: [String?] =
      switch holder {
      case .party(let id):
        [id.rawValue, situation.organization.parties[id]?.name, situation.organization.parties[id]?.shortName]
      case .body(let id):
        [id.rawValue, situation.organization.bodies[id]?.name, situation.organization.bodies[id]?.shortName]
      }
    return Set(names.compactMap { $0.map(NameForm.normalized) })
  }
}

extension Seat.Holder {
  fileprivate var subject: Subject {
    switch self {
    case .party(let party): .party(party)
    case .body(let body): .body(body)
    }
  }
}

extension Names {
  /// A party or a body as people say it.
  fileprivate func holder(_ holder: Seat.Holder) -> String {
    switch holder {
    case .party(let party): self.party(party)
    case .body(let body): definite(body)
    }
  }
}

extension Finding.Note {
  fileprivate static func members(of body: Body, names: Names) -> Self {
    let list = Text.shortList((body.members.value ?? []).map { Text(names.holder($0)) })
    return Finding.Note(
      Text(sv: "Medlemmar är \(list.swedish)", en: "The members are \(list.english)"), at: body.members.place)
  }
}

extension Finding.Message {
  static func federationLacksSeats(
    _ federation: BodyID, _ members: [Seat.Holder], isSubstitute: Bool, names: Names
  ) -> Self {
    let name = names.definite(federation)
    let list = Text.shortList(members.map { Text(names.holder($0)) })
    let seat = isSubstitute ? Text(sv: "ersättare", en: "substitute") : Text(sv: "ledamot", en: "seat")
    return Finding.Message(
      Text(
        sv: "\(list.swedish) har ingen \(seat.swedish) i \(name).",
        en: "\(list.english) \(members.count == 1 ? "has" : "have") no \(seat.english) in \(name)."),
      because: Text(
        sv: "I ett kommunalförbund ska varje medlem ha en ledamot och en ersättare.",
        en: "In a municipal federation every member is to have a seat and a substitute."),
      remedy: Text(
        sv: "Utse en \(seat.swedish) för varje medlem, eller rätta medlemmarna i filen.",
        en: "Give every member a \(seat.english), or correct the members in the file."))
  }
}
