import Responsibility
import Vocabulary

extension Rule {
  public static let selfReview = Rule(
    "self-review", .bodies, .warning,
    label: Text(sv: "Granskar sig själv", en: "Reviews itself"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att utföraren av ett område inte har plats i den gruppering som äger det, att den som utför uppföljningen av \
          ett område varken äger eller utför det som följs upp, och att den som gör en kontroll inte äger området.
          """,
        en: """
          That the performer of an area has no seat in the body that owns it, that whoever performs the follow-up of \
          an area neither owns nor performs what is followed up, and that whoever makes a control does not own the area.
          """),
      matters: Text(
        sv: "Den som beslutar om eller följer upp sitt eget arbete har svårt att se bristerna i det.",
        en: "Whoever decides on or follows up its own work has difficulty seeing what is wrong with it."),
      avoid: Text(
        sv: "Att låta samma gruppering utföra både verksamheten och uppföljningen av den.",
        en: "Letting the same body perform both the work and the follow-up of it."),
      prefer: Text(
        sv: "Låt någon annan följa upp, och låt utföraren föredra men inte delta i ägarens beslut om den själv.",
        en: "Let somebody else follow up, and let the performer report to but not join the owner's decisions on it."),
      exceptions: Text(
        sv: """
          Att samma gruppering både äger och utför ett område prövas av `area-body-twice`. Även en neutral plats \
          räknas: den ger ingen part röst, men den som sitter där är med. Okända platser och utförare prövas inte. \
          Att den som berörs av en ändring själv har tagit fram underlaget (`framtagen-av:`) är en upplysning.
          """,
        en: """
          One body that both owns and performs an area is checked by `area-body-twice`. A neutral seat counts: it \
          gives no party a voice, but whoever sits there takes part. Unknown seats and performers are not checked. \
          That those concerned by a change have prepared the analysis themselves (`prepared-by:`) is a notice.
          """),
      sources: ["004-Z12", "004-Z13", "004-Z34", "002-K3"]),
    examples: [
      Example(
        Text(sv: "Utföraren sitter hos ägaren", en: "The performer sits in the owner"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: [{gruppering: enhet, neutral: ja}]}
        områden:
          tjanst:
            namn: IT-tjänsten
            ägare: ledning
            utförare: enhet  # <--
        """),
      Example(
        Text(sv: "Ägaren utför uppföljningen", en: "The owner performs the follow-up"),
        """
        grupperingar:
          vvg: {namn: VVG}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp}
        områden:
          avvikelser: {namn: Avvikelser, ägare: ledning}
          uppfoljning:
            namn: Uppföljning av avvikelser
            ägare: vvg
            utförare: ledning  # <--
            följer-upp: [avvikelser]
        """),
      Example(
        Text(sv: "Ägaren kontrollerar sig själv", en: "The owner controls itself"),
        """
        grupperingar:
          chef: {namn: Verksamhetschefen}
        områden:
          andring: {namn: Ändringsprocessen, ägare: chef}
        kontroller:
          foljsamhet:
            namn: Följsamhet till ändringsprocessen
            utförare: chef  # <--
            områden: [andring]
        """),
      Example(
        Text(sv: "En annan gruppering följer upp", en: "Another body follows up"),
        """
        grupperingar:
          vvg: {namn: VVG}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp}
          enhet: {namn: GITS, slag: enhet}
        områden:
          avvikelser: {namn: Avvikelser, ägare: ledning, utförare: ledning}
          uppfoljning: {namn: Uppföljning av avvikelser, ägare: vvg, utförare: enhet, följer-upp: [avvikelser]}
        """),
      Example(
        Text(sv: "Ägarens platser och uppföljningens utförare är okända", en: "Unknown seats and performer"),
        """
        grupperingar:
          enhet: {namn: GITS, slag: enhet}
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: okänd}
        områden:
          tjanst: {namn: IT-tjänsten, ägare: ledning, utförare: enhet}
          uppfoljning: {namn: Uppföljning, ägare: ledning, utförare: okänd, följer-upp: [tjanst]}
        """),
      Example(
        Text(sv: "De som pausas har skrivit underlaget", en: "Those who are paused have written the analysis"),
        alternative: "paus",
        """
        framtagen-av: [rad]
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}  # <--
        alternativ:
          paus:
            namn: Paus
            ändringar:
              - {pausa: rad}
        """),
    ]
  ) { situation, collector in
    reportPerformersInOwners(situation, &collector)
    reportFollowUpsOfOwnWork(situation, &collector)
    reportControlsOfOwnAreas(situation, &collector)
    reportAuthors(situation, &collector)
  }

  private struct Pair: Hashable {
    let performer: BodyID
    let owner: BodyID
  }

  private static func reportPerformersInOwners(_ situation: Situation, _ collector: inout FindingCollector) {
    var members: [BodyID: [BodyID: Seat]] = [:]
    var pairs: [Pair: [Area]] = [:]
    var order: [Pair] = []
    for area in situation.now.activeAreas {
      let performers = Set(situation.now.activeHolders(of: .performer, on: area))
      guard !performers.isEmpty else { continue }
      for owner in situation.now.activeHolders(of: .owner, on: area) {
        if members[owner] == nil { members[owner] = self.members(of: owner, in: situation.organization) }
        for performer in performers.sorted() where performer != owner && members[owner]?[performer] != nil {
          let pair = Pair(performer: performer, owner: owner)
          if pairs[pair] == nil { order.append(pair) }
          pairs[pair, default: []].append(area)
        }
      }
    }
    for pair in order {
      guard let areas = pairs[pair], let first = areas.first else { continue }
      let place = members[pair.owner]?[pair.performer]?.place ?? situation.organization.bodies[pair.owner]?.seats.place
      collector.report(
        .performerSitsInOwner(pair.performer, pair.owner, areas: areas.map(\.id), names: situation.names),
        about: [.body(pair.performer), .body(pair.owner)] + areas.map { .area($0.id) },
        at: first.roles[.performer].place ?? first.note.place,
        notes: [.membership(of: pair.performer, in: pair.owner, at: place, names: situation.names)])
    }
  }

  /// The bodies that sit in a body, each with its seat. A substitute need not be there when the matter comes up.
  private static func members(of owner: BodyID, in organization: Organization) -> [BodyID: Seat] {
    var members: [BodyID: Seat] = [:]
    for seat in organization.bodies[owner]?.seats.value ?? [] where !seat.isSubstitute {
      if case .body(let member) = seat.holder, members[member] == nil { members[member] = seat }
    }
    return members
  }

  private static func reportFollowUpsOfOwnWork(_ situation: Situation, _ collector: inout FindingCollector) {
    let now = situation.now
    for followUp in now.activeAreas where !followUp.followsUp.isEmpty {
      let followed = followUp.followsUp.compactMap { situation.organization.areas[$0] }.filter { now.isActive($0) }
      for performer in Set(now.activeHolders(of: .performer, on: followUp)).sorted() {
        func holds(_ role: Role, _ area: Area) -> Bool { now.activeHolders(of: role, on: area).contains(performer) }
        let areas = followed.filter { holds(.owner, $0) || holds(.performer, $0) }
        guard let first = areas.first else { continue }
        let roles = [Role.owner, .performer].filter { role in areas.contains { holds(role, $0) } }
        collector.report(
          .bodyFollowsUpItself(performer, followUp.id, areas: areas.map(\.id), roles: roles, names: situation.names),
          about: [.body(performer), .area(followUp.id)] + areas.map { .area($0.id) },
          at: followUp.roles[.performer].place ?? followUp.note.place,
          notes: roles.filter { holds($0, first) }.map {
            .role($0, of: performer, on: first, names: situation.names)
          })
      }
    }
  }
}

extension Rule {
  fileprivate static func reportControlsOfOwnAreas(_ situation: Situation, _ collector: inout FindingCollector) {
    let now = situation.now
    for control in situation.work.controls {
      let areas = control.areas.compactMap { situation.organization.areas[$0] }.filter { now.isActive($0) }
      for performer in (control.performers.value ?? []).map(\.body).unique where now.isActive(performer) {
        let owned = areas.filter { now.activeHolders(of: .owner, on: $0).contains(performer) }
        guard let first = owned.first else { continue }
        collector.report(
          .ownerControlsItself(performer, control, areas: owned.map(\.id), names: situation.names),
          about: [.body(performer), .control(control.id)] + owned.map { .area($0.id) },
          at: control.performers.place ?? control.note.place,
          notes: [.role(.owner, of: performer, on: first, names: situation.names)])
      }
    }
  }
}

extension Finding.Note {
  fileprivate static func membership(of member: BodyID, in owner: BodyID, at place: Place?, names: Names) -> Self {
    let name = names.definite(member)
    let group = names.definite(owner)
    return Finding.Note(Text(sv: "\(name) har plats i \(group)", en: "\(name) has a seat in \(group)"), at: place)
  }
}

extension Finding.Message {
  static func performerSitsInOwner(_ performer: BodyID, _ owner: BodyID, areas: [AreaID], names: Names) -> Self {
    let name = names.definite(performer)
    let group = names.definite(owner)
    let list = names.counted(areas)
    let isOne = areas.count == 1
    return Finding.Message(
      Text(
        sv: "\(name) är med och beslutar om sitt eget arbete i \(list.swedish).",
        en: "\(name) takes part in decisions on its own work in \(list.english)."),
      because: Text(
        sv: "\(name) utför \(isOne ? "området" : "dem") och har plats i \(group), som är ägare.",
        en: "\(name) performs \(isOne ? "the area" : "them") and has a seat in \(group), the owner."),
      remedy: Text(
        sv: "Bestäm att \(name) inte deltar i de besluten.",
        en: "Decide that \(name) does not take part in those decisions."))
  }

  static func ownerControlsItself(_ body: BodyID, _ control: Control, areas: [AreaID], names: Names) -> Self {
    let name = names.definite(body)
    return Finding.Message(
      (Text(sv: "\(name) gör själv ", en: "\(name) itself makes ") + Noun.control.named(control.name)).sentence,
      because: Text(sv: "Samma gruppering äger det som kontrolleras: ", en: "The same body owns what is controlled: ")
        + names.counted(areas) + Text("."),
      remedy: Text(sv: "Låt en annan gruppering göra kontrollen.", en: "Let another body make the control."))
  }

  static func bodyFollowsUpItself(
    _ body: BodyID, _ followUp: AreaID, areas: [AreaID], roles: [Role], names: Names
  ) -> Self {
    let name = names.definite(body)
    let verbs = Text.list(roles.map(\.verb))
    let list = names.counted(areas)
    return Finding.Message(
      Text(
        sv: "\(name) följer upp sitt eget ansvar i \(names.area(followUp)).",
        en: "\(name) follows up its own responsibility in \(names.area(followUp))."),
      because: Text(
        sv: "Samma gruppering \(verbs.swedish) det som följs upp: \(list.swedish).",
        en: "The same body \(verbs.english) what is followed up: \(list.english)."),
      remedy: Text(
        sv: "Låt en annan gruppering utföra uppföljningen.", en: "Let another body perform the follow-up."))
  }
}
