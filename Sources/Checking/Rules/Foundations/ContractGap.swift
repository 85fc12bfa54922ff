public import Responsibility
import Vocabulary

extension Rule {
  public static let contractGap = Rule(
    "contract-gap", .foundations, .error,
    label: Text(sv: "Avtalet upphör innan tjänsten gör det", en: "The contract ends before the service does"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att avtalet för en tjänst som något område vilar på räcker så länge tjänsten behövs eller används.",
        en: "That the contract for a service which an area leans on lasts as long as the service is needed or used."),
      matters: Text(
        sv: "När avtalet har gått ut svarar ägare och utförare för något som ingen längre levererar.",
        en: "Once the contract has ended, owners and performers answer for something that nobody delivers."),
      avoid: Text(
        sv: "Att fördela ansvaret för en tjänst utan att se efter hur länge avtalet gäller.",
        en: "Handing out the responsibility for a service without looking at how long its contract holds."),
      prefer: Text(
        sv: "Förläng avtalet till dess att ersättaren är på plats, eller tidigarelägg avvecklingen.",
        en: "Extend the contract until the replacement is in place, or bring the decommissioning forward."),
      exceptions: Text(
        sv: """
          Är avtalets slut eller behovet okänt går det inte att pröva. Anges bara ungefärliga tider räknas avtalet till \
          den sista dag som orden kan betyda, och avvecklingen från den första. En tjänst som inget område vilar på \
          prövas inte.
          """,
        en: """
          When the end of the contract or the need is unknown, there is nothing to check. Where times are imprecise, \
          the contract is taken to last through the last day that the words can mean, and the decommissioning to come \
          on the first. A service that no area leans on is not checked.
          """),
      sources: ["004-K03", "004-K04", "004-P01", "004-F06"]),
    isRisk: true,
    examples: [
      Example(
        Text(sv: "Avtalet går ut före avvecklingen", en: "The contract ends before the decommissioning"),
        """
        grupperingar:
          vvg: {namn: VVG}
          enhet: {namn: Utvecklingsenheten, slag: enhet}
        områden:
          drift: {namn: Förvalta tjänsten, ägare: vvg, utförare: enhet, tjänster: [samsa]}
        tjänster:
          samsa:
            namn: SAMSA
            avtal-till: hösten 2024  # <--
            behövs-till: "2026"
            avvecklas: "2027"
        """),
      Example(
        Text(sv: "Avtalet räcker till avvecklingen", en: "The contract lasts until the decommissioning"),
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          drift: {namn: Förvalta tjänsten, ägare: vvg, tjänster: [samsa]}
        tjänster:
          samsa: {namn: SAMSA, avtal-till: 2026-12-31, avvecklas: "2027"}
        """),
      Example(
        Text(sv: "Behovet är okänt: ingen anmärkning", en: "The need is unknown: no finding"),
        """
        grupperingar:
          vvg: {namn: VVG}
        områden:
          drift: {namn: Förvalta tjänsten, ägare: vvg, tjänster: [samsa]}
        tjänster:
          samsa: {namn: SAMSA, avtal-till: hösten 2024, avvecklas: okänd}
        """),
      Example(
        Text(sv: "Inget område vilar på tjänsten", en: "No area leans on the service"),
        """
        tjänster:
          samsa: {namn: SAMSA, avtal-till: hösten 2024, avvecklas: "2027"}
        """),
    ]
  ) { situation, collector in
    let state = situation.now
    var areasByService: [ServiceID: [Area]] = [:]
    for area in state.organization.areas where state.isActive(area) {
      for service in area.services { areasByService[service, default: []].append(area) }
    }
    for service in state.organization.services {
      guard let areas = areasByService[service.id], let gap = ContractGap(of: service, on: situation.day) else {
        continue
      }
      let bodies = state.bodiesAtWork(on: areas)
      collector.report(
        .contractEndsTooSoon(service.name, gap: gap, areas: areas),
        about: [.service(service.id)] + areas.map { .area($0.id) } + bodies.map { .body($0.body) },
        at: service.contractEnd.place ?? service.note.place,
        notes: bodies.map { found in
          let roles = Text.list(found.roles.map(\.noun.singular))
          return Finding.Note(
            Text(situation.names.definite(found.body)) + Text(sv: " är ", en: " is ") + roles,
            at: found.place)
        })
    }
  }
}

/// The time during which a service is needed and has no contract.
public struct ContractGap: Sendable {
  public let contractEnd: DateText
  public let neededUntil: DateText?
  public let decommissioned: DateText?

  /// Nil when the contract lasts, when it is not known whether it does, or when the need is over on the day.
  public init?(of service: Service, on day: Day?) {
    guard let contractEnd = service.contractEnd.value, let lastUnderContract = contractEnd.latest else { return nil }
    self.contractEnd = contractEnd
    neededUntil = service.neededUntil.value
    decommissioned = service.decommissioned.value
    // The need holds through the last day its words can mean, and decommissioning may come on the first of its own.
    let endless = Day(9999, 12, 31)
    let lastNeeded = [neededUntil.flatMap { $0.latest ?? endless }, decommissioned?.earliest.previous].compactMap { $0 }
    guard let shortest = lastNeeded.min(), let longest = lastNeeded.max(), lastUnderContract < shortest else {
      return nil
    }
    if let day, day > longest { return nil }
  }

  /// The later of the two needs: how long the gap lasts.
  public var end: DateText? {
    [neededUntil, decommissioned].compactMap { $0 }.max { left, right in
      switch (left.latest, right.latest) {
      case (let one?, let other?): one < other
      case (nil, _): false
      case (_, nil): true
      }
    }
  }
}

extension OrganizationState {
  fileprivate struct BodyAtWork {
    let body: BodyID
    var roles: [Role]
    let place: Place?
  }

  /// The active bodies that own, perform or support the areas: owners first, each body once.
  fileprivate func bodiesAtWork(on areas: [Area]) -> [BodyAtWork] {
    var found: [BodyAtWork] = []
    var positions: [BodyID: Int] = [:]
    for role in [Role.owner, .performer, .support] {
      for bearer in areas.map(roleBearer(of:)) {
        for body in activeHolders(of: role, on: bearer) {
          if let position = positions[body] {
            if found[position].roles.last != role { found[position].roles.append(role) }
          } else {
            positions[body] = found.count
            found.append(BodyAtWork(body: body, roles: [role], place: bearer.roles[role].place))
          }
        }
      }
    }
    return found
  }
}

extension Finding.Message {
  static func contractEndsTooSoon(_ service: String, gap: ContractGap, areas: [Area]) -> Self {
    let needs = [
      gap.neededUntil.map { need in
        need.latest == nil
          ? Text(sv: "behövs tills vidare", en: "is needed until further notice")
          : Text(sv: "behövs till ", en: "is needed until ") + need.written
      },
      gap.decommissioned.map { Text(sv: "avvecklas ", en: "is decommissioned ") + $0.time },
    ].compactMap { $0 }
    let until = gap.end.flatMap { end in end.latest.map { _ in Text(sv: " till ", en: " until ") + end.words } }
    return Finding.Message(
      Text(sv: "Avtalet för \(service) går ut ", en: "The contract for \(service) ends ") + gap.contractEnd.time
        + Text(sv: ", men tjänsten ", en: ", but the service ") + Text.list(needs) + Text("."),
      because: Text(sv: "Från ", en: "From ") + gap.contractEnd.words + (until ?? Text(""))
        + Text(sv: " saknar ", en: " no contract stands behind ") + Noun.area.spelled(areas.count)
        + Text(sv: " avtal: ", en: ": ") + Text.shortList(areas.map { Text($0.spokenName) }) + Text("."),
      remedy: Text(sv: "Förläng avtalet, eller skriv vad ", en: "Extend the contract, or write what ")
        + Noun.area.definite(for: areas.count)
        + Text(sv: " ska vila på när det har gått ut.", en: " should lean on once it has ended."))
  }
}
