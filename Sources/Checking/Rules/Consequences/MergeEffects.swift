import Responsibility
import Vocabulary

extension Rule {
  public static let mergeEffects = Rule(
    "merge-effects", .consequences,
    label: Text(sv: "Följder av att grupperingar blir en", en: "What follows when bodies become one"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Vad som följer av att grupperingar slås ihop eller att en gruppering som finns ersätter en annan: att \
          roller som hölls isär hamnar hos samma gruppering, att delat ägarskap samlas, att platser försvinner och \
          vad den samlade insatsen blir.
          """,
        en: """
          What follows when bodies are merged, or when a body that exists replaces another: that roles which were kept \
          apart end up with one body, that shared ownership is gathered, that seats disappear, and what the combined \
          load becomes.
          """),
      matters: Text(
        sv: "Den som äger, utför och hörs i samma fråga har ingen mittemot sig.",
        en: "Whoever owns, performs and is heard in one matter has nobody opposite."),
      avoid: Text(
        sv: "Att slå ihop en ägare med den som samråd hålls med.",
        en: "Merging an owner with the body that is consulted."),
      prefer: Text(
        sv: "Gå igenom områdena där de som slås ihop har olika roller, och fördela dem på nytt.",
        en: "Go through the areas on which those that are merged hold different roles, and assign them anew."),
      exceptions: Text(
        sv: """
          Platser jämförs bara när de är kända hos alla. Den samlade insatsen sägs när någon insats är angiven; är \
          inte alla det är den minst så stor. Den som redan hade båda rollerna får ingen ny följd.
          """,
        en: """
          Seats are compared only when they are known of all. The combined load is given when some effort is stated; \
          when not all are it is at least that. Who held both roles already gets nothing new.
          """),
      sources: ["004-Z10"]),
    examples: mergeEffectsExamples
  ) { situation, collector in
    guard situation.isChanged else { return }
    for union in situation.unions {
      union.deriveRoles(situation, &collector)
      union.deriveSeats(situation, &collector)
      union.deriveLoad(situation, &collector)
    }
  }
}

private let mergeEffectsExamples: [Example] = [
  Example(
    Text(sv: "Ägaren slås ihop med den som samråd hålls med", en: "The owner is merged with who is consulted"),
    alternative: "ett",
    """
    grupperingar:
      lg: {namn: Ledningsgruppen}
      utokad: {namn: Utökade ledningsgruppen}
    områden:
      plan: {namn: Förvaltningsplan, ägare: lg, samråd: utokad}
    alternativ:
      ett:
        namn: Ett
        ändringar:
          - {slå-ihop: [lg, utokad], blir: utokad}  # <--
    """),
  Example(
    Text(sv: "En plats försvinner och insatsen samlas", en: "A seat disappears and the load is gathered"),
    alternative: "ett",
    """
    parter:
      vgr: {namn: Regionen}
      kommunerna: {namn: Kommunerna}
    grupperingar:
      lg: {namn: Ledningsgruppen, platser: [kommunerna]}
      utokad: {namn: Utökade ledningsgruppen, platser: [vgr, kommunerna]}
      ny: {namn: Nya ledningsgruppen, platser: [vgr]}
    områden:
      plan: {namn: Förvaltningsplan, ägare: lg, insats: {ägare: 10}}
      drift: {namn: Drift, ägare: utokad, insats: {ägare: 20}}
    alternativ:
      ett:
        namn: Ett
        ändringar:
          - {inrätta: ny}
          - {slå-ihop: [lg, utokad], blir: ny}  # <-- # <--
    """),
  Example(
    Text(sv: "Grupperingarna har inget med varandra att göra", en: "The bodies have nothing to do with each other"),
    alternative: "ett",
    """
    grupperingar:
      lg: {namn: Ledningsgruppen, platser: saknas}
      utokad: {namn: Utökade ledningsgruppen, platser: saknas}
    områden:
      plan: {namn: Förvaltningsplan, ägare: lg}
      drift: {namn: Drift, ägare: utokad}
    alternativ:
      ett:
        namn: Ett
        ändringar:
          - {slå-ihop: [lg, utokad], blir: utokad}
    """),
  Example(
    Text(sv: "Platserna är okända hos den ena", en: "The seats of one are unknown"),
    alternative: "ett",
    """
    parter:
      kommunerna: {namn: Kommunerna}
    grupperingar:
      lg: {namn: Ledningsgruppen, platser: [kommunerna]}
      utokad: {namn: Utökade ledningsgruppen, platser: okänd}
    alternativ:
      ett:
        namn: Ett
        ändringar:
          - {slå-ihop: [lg, utokad], blir: utokad}
    """),
]

/// Bodies that have become one.
private struct Union {
  let change: Change
  /// All that were there before and are one now, the one that they became included if it was there.
  let members: [BodyID]
  let one: BodyID

  func deriveRoles(_ situation: Situation, _ collector: inout DerivationCollector) {
    var together: [Role: [AreaID]] = [:]
    var gathered: [AreaID] = []
    for area in situation.now.activeAreas {
      guard let past = situation.before.organization.areas[area.id].map(situation.before.roleBearer) else { continue }
      func before(_ role: Role) -> Set<BodyID> {
        Set(situation.before.activeHolders(of: role, on: past)).intersection(members)
      }
      guard situation.now.activeHolders(of: .owner, on: area).contains(one) else { continue }
      if before(.owner).count > 1, situation.now.activeHolders(of: .owner, on: area) == [one] {
        gathered.append(area.id)
      }
      for role in [Role.performer, .consulted] where situation.now.activeHolders(of: role, on: area).contains(one) {
        let (owners, others) = (before(.owner), before(role))
        if !owners.isEmpty, !others.isEmpty, owners.isDisjoint(with: others) {
          together[role, default: []].append(area.id)
        }
      }
    }
    let name = situation.names.definite(one)
    if let areas = together[.performer] {
      derive(
        Text(sv: "\(name) både äger och utför nu ", en: "\(name) now both owns and performs ")
          + situation.shortList(areas),
        because: Text(sv: "Ägaren och utföraren var skilda förut.", en: "Owner and performer were separate before."),
        areas, bearing: .risk, &collector)
    }
    if let areas = together[.consulted] {
      derive(
        Text(sv: "\(name) äger nu ", en: "\(name) now owns ") + situation.shortList(areas)
          + Text(sv: " och är samtidigt den som samråd hålls med", en: " and is the one to be consulted as well"),
        because: Text(
          sv: "Ägaren och den som samråd hölls med var skilda förut.",
          en: "Owner and consulted body were separate before."),
        areas, bearing: .risk, &collector)
    }
    if !gathered.isEmpty {
      derive(
        Text(sv: "\(name) äger nu ensam ", en: "\(name) now owns alone ") + situation.shortList(gathered)
          + Text(sv: ", som ägdes gemensamt av ", en: ", which was owned jointly by ") + situation.listed(members),
        because: nil, gathered, bearing: .gain, &collector)
    }
  }

  private func derive(
    _ statement: Text, because reason: Text?, _ areas: [AreaID], bearing: Derivation.Bearing,
    _ collector: inout DerivationCollector
  ) {
    collector.derive(
      statement, because: reason, about: [.body(one)] + areas.map(Subject.area) + others.map(Subject.body),
      bearing: bearing, on: change.from, at: change.place)
  }

  private var others: [BodyID] { members.filter { $0 != one } }

  /// The parties that were heard in one of them and are not heard in the one that they became.
  func deriveSeats(_ situation: Situation, _ collector: inout DerivationCollector) {
    let (before, now) = (situation.before.voice(of: members), situation.now.voice(of: one))
    guard before.isComplete, now.isComplete else { return }
    let lost = before.parties.subtracting(now.parties)
    let parties = situation.organization.parties.ids.filter(lost.contains)
    guard !parties.isEmpty else { return }
    let (whose, place) = (situation.names.parties(parties), situation.names.definite(one))
    collector.derive(
      Text(
        sv: "\(whose.swedish) har ingen plats i det som blir \(place)",
        en: "\(whose.english) without a seat in what becomes \(place)"),
      about: [.body(one)] + parties.map(Subject.party) + others.map(Subject.body), bearing: .risk,
      on: change.from, at: change.place)
  }

  func deriveLoad(_ situation: Situation, _ collector: inout DerivationCollector) {
    let load = situation.now.load(of: one)
    let shares = members.map { (body: $0, load: situation.before.load(of: $0)) }
    guard shares.filter({ $0.load.sum > .zero }).count > 1 else { return }
    let unit = situation.scenario.unit.map { " " + $0 } ?? ""
    let isExact = load.isComplete && shares.allSatisfy(\.load.isComplete)
    let least = isExact ? Text("") : Text(sv: "minst ", en: "at least ")
    let parts = shares.map { Text("\(situation.names.body($0.body)) ") + $0.load.sum.written }
    collector.derive(
      Text(sv: "Den samlade insatsen blir ", en: "The combined load becomes ") + least + load.sum.written + Text(unit)
        + Text(sv: " (tidigare ", en: " (previously ") + parts.joined(by: Text(", ")) + Text(")"),
      for: one, about: [.body(one)] + others.map(Subject.body), on: change.from, at: change.place)
  }
}

extension Situation {
  fileprivate func shortList(_ areas: [AreaID]) -> Text { Text.shortList(areas.map { Text(names.area($0)) }) }

  /// The changes by which bodies that were there before have become one that is active now.
  fileprivate var unions: [Union] {
    changes.compactMap { change in
      let (bodies, one): ([BodyID], BodyID)
      switch change.operation {
      case .merge(let merged, let into): (bodies, one) = (merged, into)
      case .replace(let old, let new): (bodies, one) = ([old], new)
      default: return nil
      }
      let members = (bodies + [one]).unique.filter(before.isActive)
      let became = Set(becameFrom(one))
      guard now.isActive(one), members.count > 1, bodies.allSatisfy({ $0 == one || became.contains($0) }) else {
        return nil
      }
      return Union(change: change, members: members, one: one)
    }
  }
}
