import Responsibility
import Vocabulary

extension Rule {
  public static let partyUnrepresented = Rule(
    "party-unrepresented", .parties, .warning,
    label: Text(sv: "Part utan plats", en: "Party without a seat"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Att varje part som ett område berör hörs i någon aktiv gruppering som äger, utför, stödjer eller samråder om \
          området, och att varje part som ska teckna det som området beslutar hörs hos ägaren.
          """,
        en: """
          That every party which an area concerns is heard in some active body that owns, performs, supports or is \
          consulted on the area, and that every party which is to sign what the area decides is heard in the owner.
          """),
      matters: Text(
        sv: "Den som berörs utan att vara med får veta besluten först när de redan är fattade.",
        en: "Whoever is concerned without taking part hears of the decisions only after they are made."),
      avoid: Text(
        sv: "Att lägga ett område hos grupper där den som berörs inte har någon plats.",
        en: "Placing an area with groups in which those it concerns have no seat."),
      prefer: Text(
        sv: "Ge parten en plats hos ägaren, eller skriv in ett samråd där den sitter.",
        en: "Give the party a seat in the owner, or enter a consultation where it sits."),
      exceptions: Text(
        sv: """
          Hörs parten bara hos den som utför eller stödjer är det en upplysning; ett samråd når ägaren före beslutet \
          och räcker för den som berörs. Om ägaren eller utföraren är okänd, eller om en \
          gruppering med en roll där har okända platser, prövas det inte: parten kan sitta där. En arbetsgrupp eller \
          ett samråd som inte nämns räknas som att det inte finns.
          """,
        en: """
          When the party is heard only where somebody performs or supports, it is a notice; consultation reaches the \
          owner before the decision and is enough for those concerned. When the owner or performer is unknown, or a \
          body with a role there has unknown seats, it is not checked: the party may sit there. A supporting or \
          consulted body that is not mentioned counts as not there.
          """),
      sources: ["004-Z28"]),
    examples: [
      Example(
        Text(sv: "Parten sitter inte i någon gruppering med en roll", en: "The party sits in no body with a role"),
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: [region]}
          enhet: {namn: GITS, slag: enhet, platser: saknas}
        områden:
          utover: {namn: Nya uppdrag, ägare: ledning, utförare: enhet, berör: [delregional]}  # <--
        """),
      Example(
        Text(sv: "Parten ska teckna men hörs inte hos ägaren", en: "The party is to sign but not heard in the owner"),
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
          kommunerna: {namn: Kommunerna, slag: huvudman}
        grupperingar:
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: [region]}
        områden:
          riktlinje: {namn: Riktlinjen, ägare: ledning, tecknas-av: [region, kommunerna]}  # <--
        """),
      Example(
        Text(sv: "Parten hörs bara i arbetsgruppen", en: "The party is heard in the supporting group only"),
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
          patienter: {namn: Patienterna, slag: företrädare}
        grupperingar:
          namnd: {namn: Nämnden, slag: nämnd, platser: [region]}
          enhet: {namn: Enheten, slag: enhet, platser: saknas}
          grupp: {namn: Användargruppen, slag: arbetsgrupp, platser: [patienter]}
        områden:
          stod: {namn: Användarstöd, ägare: namnd, utförare: enhet, arbetsgrupp: grupp, berör: [patienter]}  # <--
        """),
      Example(
        Text(sv: "Ägaren samråder där parten sitter", en: "The owner consults where the party sits"),
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
          patienter: {namn: Patienterna, slag: företrädare}
        grupperingar:
          namnd: {namn: Nämnden, slag: nämnd, platser: [region]}
          enhet: {namn: Enheten, slag: enhet, platser: saknas}
          rad: {namn: Patientrådet, slag: ledningsråd, platser: [patienter]}
        områden:
          stod: {namn: Användarstöd, ägare: namnd, utförare: enhet, samråd: rad, berör: [patienter]}
        """),
      Example(
        Text(sv: "Parten sitter hos ägaren", en: "The party sits in the owner"),
        """
        parter:
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd, platser: [delregional]}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad, utförare: okänd, berör: [delregional]}
        """),
      Example(
        Text(sv: "Ägarens platser är okända: parten kan sitta där", en: "The owner's seats are unknown"),
        """
        parter:
          delregional: {namn: Delregional vårdsamverkan, slag: arena}
        grupperingar:
          vvg: {namn: VVG, platser: okänd}
          enhet: {namn: GITS, slag: enhet, platser: saknas}
        områden:
          plan: {namn: Förvaltningsplan, ägare: vvg, utförare: enhet, berör: [delregional]}
        """),
    ]
  ) { situation, collector in
    for area in situation.now.activeAreas where !(area.concerns.isEmpty && area.signatories.isEmpty) {
      let hearing = Hearing(on: area, in: situation.now)
      let parties = hearing.unheard()
      for (missing, message, severity) in [
        (parties.signatories, Finding.Message.signatoriesAreNotHeard, Severity.warning),
        (parties.nowhere, Finding.Message.partiesAreNotHeard, .warning),
        (parties.notInOwner, Finding.Message.partiesAreHeardOutsideOwner, .info),
      ] where !missing.isEmpty {
        collector.report(
          message(missing, hearing, situation.names),
          about: missing.map(Subject.party) + [.area(area.id)] + hearing.owners.map(Subject.body),
          at: area.note.place, severity: severity)
      }
    }
  }
}

/// Who is heard on one area, as far as is known.
struct Hearing {
  let area: Area
  let owners: [BodyID]
  /// Every active body that can speak on the area.
  let bodies: [BodyID]
  private let ownerVoice: Voice
  /// Those whom the owner hears before it decides.
  private let consultedVoice: Voice
  private let voice: Voice
  /// False when somebody who is not known may hold a role. Every area has an owner and a performer, so those are
  /// unknown when they are not mentioned; a supporting or consulted body is unknown only when the file says so.
  private let areBodiesKnown: Bool

  init(on area: Area, in state: OrganizationState) {
    self.area = area
    owners = state.activeHolders(of: .owner, on: area)
    var seen: Set<BodyID> = []
    bodies = [Role.owner, .performer, .support, .consulted]
      .flatMap { state.activeHolders(of: $0, on: area) }
      .filter { seen.insert($0).inserted }
    ownerVoice = state.voice(of: owners)
    consultedVoice = state.voice(of: state.activeHolders(of: .consulted, on: area))
    voice = state.voice(of: bodies)
    areBodiesKnown =
      [Role.owner, .performer].allSatisfy { !area.roles[$0].isUnknown }
      && [Role.support, .consulted].allSatisfy { !(area.roles[$0].isUnknown && area.roles[$0].isWritten) }
  }

  /// The parties that are surely not heard where they should be, each named once.
  func unheard() -> (signatories: [PartyID], nowhere: [PartyID], notInOwner: [PartyID]) {
    var seen: Set<PartyID> = []
    let isOwnerKnown = !owners.isEmpty && ownerVoice.isComplete
    let consulted = area.roles[.consulted]
    let isConsultationKnown = consultedVoice.isComplete && !(consulted.isUnknown && consulted.isWritten)
    let signatories = area.signatories.filter {
      isOwnerKnown && !ownerVoice.parties.contains($0) && seen.insert($0).inserted
    }
    var nowhere: [PartyID] = []
    var notInOwner: [PartyID] = []
    for party in area.concerns where seen.insert(party).inserted {
      if voice.parties.contains(party) {
        if isOwnerKnown, isConsultationKnown,
          !ownerVoice.parties.contains(party), !consultedVoice.parties.contains(party)
        {
          notInOwner.append(party)
        }
      } else if voice.isComplete, areBodiesKnown {
        nowhere.append(party)
      }
    }
    return (signatories, nowhere, notInOwner)
  }
}

extension Finding.Message {
  static func partiesAreNotHeard(_ parties: [PartyID], _ hearing: Hearing, _ names: Names) -> Self {
    let list = names.short(parties)
    let area = names.area(hearing.area.id)
    let bodies = Text.shortList(hearing.bodies.map { Text(names.body($0)) })
    return Finding.Message(
      Text(
        sv: "\(list.capitalized.swedish) har ingen röst i \(area).",
        en: "There is no voice for \(list.english) in \(area)."),
      because: hearing.bodies.isEmpty
        ? Text(
          sv: "Området berör \(list.swedish), men ingen aktiv gruppering har någon roll där.",
          en: "The area concerns \(list.english), but no active body has a role there.")
        : Text(
          sv: "Området berör \(list.swedish), men där har bara \(bodies.swedish) en roll.",
          en: "The area concerns \(list.english), but the roles there are held only by \(bodies.english)."),
      remedy: hearing.owners.isEmpty
        ? Text(
          sv: "Utse en ägare där \(list.swedish) har plats, eller bestäm om samråd.",
          en: "Name an owner with a seat for \(list.english), or decide on consultation.")
        : Text(
          sv: "Ge \(list.swedish) plats hos ägaren, eller bestäm om samråd.",
          en: "Give \(list.english) a seat in the owner, or decide on consultation."))
  }

  static func partiesAreHeardOutsideOwner(_ parties: [PartyID], _ hearing: Hearing, _ names: Names) -> Self {
    let list = names.short(parties)
    let owners = Text.shortList(hearing.owners.map { Text(names.definite($0)) })
    let area = names.area(hearing.area.id)
    return Finding.Message(
      Text(
        sv: "\(list.capitalized.swedish) har ingen röst hos ägaren av \(area).",
        en: "There is no voice for \(list.english) in the owner of \(area)."),
      because: Text(
        sv: "Området berör \(list.swedish), som hörs i andra roller men inte i \(owners.swedish).",
        en: "The area concerns \(list.english), heard in other roles but not in \(owners.english)."),
      remedy: Text(
        sv: "Bestäm hur synpunkterna ska nå ägaren, till exempel genom samråd.",
        en: "Decide how what is said there is to reach the owner, for example by consultation."))
  }

  static func signatoriesAreNotHeard(_ parties: [PartyID], _ hearing: Hearing, _ names: Names) -> Self {
    let list = names.short(parties)
    let owners = Text.shortList(hearing.owners.map { Text(names.definite($0)) })
    let area = names.area(hearing.area.id)
    return Finding.Message(
      Text(
        sv: "\(list.capitalized.swedish) ska teckna \(area) men har ingen röst hos ägaren.",
        en: "\(area) is to be signed by \(list.english), with no voice in the owner."),
      because: Text(
        sv: "Ägare är \(owners.swedish), som inte har plats för alla som tecknar.",
        en: "The owner is \(owners.english), which does not have a seat for all who sign."),
      remedy: Text(
        sv: "Ge \(list.swedish) plats hos ägaren, eller välj en ägare där alla som tecknar sitter.",
        en: "Give \(list.english) a seat in the owner, or choose an owner where all who sign have one."))
  }
}
