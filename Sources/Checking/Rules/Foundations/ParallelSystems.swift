public import Responsibility
import Vocabulary

extension Rule {
  public static let parallelSystems = Rule(
    "parallel-systems", .foundations, .warning,
    label: Text(sv: "Parallella system", en: "Parallel systems"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att två tjänster som stöder samma process inte är i bruk samtidigt.",
        en: "That no two services which support the same process are in use at the same time."),
      matters: Text(
        sv: """
          Under tiden ska båda ha ägare, utförare och pengar, och de som arbetar i processen måste veta vilken av dem \
          som gäller.
          """,
        en: """
          Meanwhile both need an owner, a performer and money, and those who work in the process have to know which \
          of them counts.
          """),
      avoid: Text(
        sv: "Att införa den nya tjänsten utan en dag då den gamla tas ur bruk.",
        en: "Introducing the new service without a day on which the old one is taken out of use."),
      prefer: Text(
        sv: "Håll överlappningen kort, och säg för den tiden vem som svarar för vilken tjänst.",
        en: "Keep the overlap short, and say for that time who answers for which service."),
      exceptions: Text(
        sv: """
          Processer jämförs bara när de är angivna. En tjänst utan angiven början är i bruk redan, och en utan angiven \
          avveckling tills vidare. Är det okänt när den gamla avvecklas, och har den nya som ersätter den inte börjat, \
          sägs bara att det inte framgår. Överlappar de bara om ungefärliga tider läses på ett visst sätt är det ingen \
          anmärkning.
          """,
        en: """
          Processes are compared only when stated. A service without a stated start is in use already, and one without \
          a stated decommissioning until further notice. When it is unknown when the old one goes, and the new one that \
          replaces it has not begun, a notice says only that it is not known. An overlap that depends on how imprecise \
          times are read is no finding.
          """),
      sources: ["004-R6", "004-D04", "004-F06", "004-F08", "000-D03"]),
    isRisk: true,
    examples: [
      Example(
        Text(
          sv: "Den nya tjänsten kommer innan den gamla avvecklas", en: "The new service comes before the old one goes"),
        """
        tjänster:
          samsa: {namn: SAMSA, avvecklas: "2027", processer: [vårdplanering]}
          samvy: {namn: SAMVY, från: "2024", processer: [vårdplanering]}  # <--
        """),
      Example(
        Text(sv: "Två tjänster utan angivna tider", en: "Two services without stated times"),
        """
        tjänster:
          gamla: {namn: Gamla stödet, processer: [avvikelser]}
          nya: {namn: Nya stödet, processer: [avvikelser]}  # <--
        """),
      Example(
        Text(
          sv: "När den gamla avvecklas är okänt: en upplysning", en: "It is unknown when the old one goes: a notice"),
        """
        tjänster:
          gamla: {namn: Gamla stödet, avvecklas: okänd, processer: [avvikelser], ersätts-av: nya}
          nya: {namn: Nya stödet, från: Q1 2024, processer: [avvikelser]}  # <--
        """),
      Example(
        Text(sv: "Den nya tar vid när den gamla slutar", en: "The new one starts when the old one ends"),
        """
        tjänster:
          gamla: {namn: Gamla stödet, avvecklas: 2025-01-01, processer: [avvikelser]}
          nya: {namn: Nya stödet, från: 2025-01-01, processer: [avvikelser]}
        """),
      Example(
        Text(sv: "Processen är inte angiven: ingen anmärkning", en: "The process is not stated: no finding"),
        """
        tjänster:
          gamla: {namn: Gamla stödet, avvecklas: "2027", processer: [avvikelser]}
          nya: {namn: Nya stödet, från: "2024"}
        """),
    ]
  ) { situation, collector in
    for pair in ServicePair.all(in: situation.organization.services) {
      let (one, other) = (pair.one, pair.other)
      guard let overlap = UseOverlap(of: one, and: other), !overlap.isOver(on: situation.day) else { continue }
      let (first, last) = overlap.startsWith == one.id ? (other, one) : (one, other)
      if UseOverlap.isHandoverUnknown(from: first, to: last, in: situation.scenario) {
        collector.report(
          .handoverIsUnknown(from: first, to: last), about: [.service(one.id), .service(other.id)],
          at: last.from.place ?? last.note.place, severity: .info, notes: [.decommissioning(of: first)])
        continue
      }
      collector.report(
        .servicesInParallel(
          pair, overlap: overlap, interim: situation.isChanged ? overlap.hasStarted(by: situation.day) : nil),
        about: [.service(one.id), .service(other.id)], at: last.from.place ?? last.note.place,
        notes: [.decommissioning(of: first)])
    }
  }
}

/// Two services and the processes that both support.
public struct ServicePair: Sendable {
  public let one: Service
  public let other: Service
  public private(set) var processes: [String]

  /// Every pair that has a process in common, once, in declared order.
  public static func all(in services: Catalogue<Service>) -> [ServicePair] {
    var pairs: [ServicePair] = []
    var earlierByProcess: [String: [Service]] = [:]
    for service in services {
      var positions: [ServiceID: Int] = [:]
      var seen: Set<String> = []
      for process in service.processes where seen.insert(process.lowercased()).inserted {
        for earlier in earlierByProcess[process.lowercased()] ?? [] {
          if let position = positions[earlier.id] {
            pairs[position].processes.append(process)
          } else {
            positions[earlier.id] = pairs.count
            pairs.append(ServicePair(one: earlier, other: service, processes: [process]))
          }
        }
        earlierByProcess[process.lowercased(), default: []].append(service)
      }
    }
    return pairs
  }
}

/// The time during which two services are in use together.
public struct UseOverlap: Sendable {
  /// When the later of them comes into use; nil when both have always been.
  public let start: DateText?
  /// When the first of them goes; nil when neither is known to.
  public let end: DateText?
  /// The one whose start is `start`.
  public let startsWith: ServiceID?

  /// Nil when they are not certain to be in use together.
  public init?(of one: Service, and other: Service) {
    let starts = [one, other].compactMap { service in service.from.value.map { (service.id, $0) } }
    let latest = starts.max { Self.firstCertainDay($0.1) < Self.firstCertainDay($1.1) }
    start = latest?.1
    startsWith = latest?.0
    end = [one, other].compactMap(\.decommissioned.value).min { $0.earliest < $1.earliest }
    if let start, let end, Self.firstCertainDay(start) >= end.earliest { return nil }
  }

  private static func firstCertainDay(_ start: DateText) -> Day { start.latest ?? start.earliest }

  /// True when the one is to be replaced by the other, which has not begun, and nobody knows when it goes: that may be
  /// the very day on which the other begins.
  public static func isHandoverUnknown(from first: Service, to last: Service, in scenario: Scenario) -> Bool {
    guard first.replacedBy == last.id, first.decommissioned.isUnknown, first.decommissioned.isWritten,
      let start = last.from.value
    else { return false }
    return scenario.referenceDate.map { $0.earliest < start.earliest } ?? true
  }

  func isOver(on day: Day?) -> Bool {
    guard let day, let last = end?.latest else { return false }
    return day > last
  }

  func hasStarted(by day: Day?) -> Bool {
    guard let start else { return true }
    return day.map { $0 >= start.earliest } ?? false
  }
}

extension Finding.Note {
  fileprivate static func decommissioning(of service: Service) -> Self {
    let end = service.decommissioned.value.map { Text(sv: " avvecklas ", en: " is decommissioned ") + $0.time }
    return Finding.Note(
      Text(service.name) + (end ?? Text(sv: " har ingen angiven avveckling", en: " has no stated decommissioning")),
      at: service.decommissioned.place ?? service.note.place)
  }
}

extension Finding.Message {
  static func handoverIsUnknown(from first: Service, to last: Service) -> Self {
    Finding.Message(
      Text(
        sv: "Det framgår inte om \(first.name) och \(last.name) ska vara i bruk samtidigt.",
        en: "It is not known whether \(first.name) and \(last.name) are to be in use at the same time."),
      because: Text(sv: "\(last.name) tas i bruk ", en: "\(last.name) is taken into use ")
        + (last.from.value?.written ?? Text(""))
        + Text(
          sv: ", men när \(first.name) tas ur bruk är okänt.",
          en: ", but when \(first.name) is taken out of use is unknown."),
      remedy: Text(
        sv: "Bestäm när \(first.name) tas ur bruk.", en: "Decide when \(first.name) is taken out of use."))
  }

  /// - Parameter interim: nil when no alternative is checked; else whether the overlap has started by then.
  static func servicesInParallel(_ pair: ServicePair, overlap: UseOverlap, interim: Bool?) -> Self {
    let from = overlap.start.map { Text(sv: " från ", en: " from ") + $0.written } ?? Text("")
    let until =
      overlap.end.map { Text(sv: " till ", en: " until ") + $0.written }
      ?? Text(sv: ", och inget slut är angivet", en: ", and no end is stated")
    let interimSolution: Text
    switch (interim, overlap.start) {
    case (nil, _): interimSolution = Text("")
    case (false?, let start?):
      interimSolution =
        Text(
          sv: " Fördelningen av ansvar är därför en interimslösning fram till ",
          en: " The division of responsibility is therefore interim until ") + start.words + Text(".")
    case (_?, _):
      interimSolution = Text(
        sv: " Fördelningen av ansvar är därför en interimslösning så länge båda används.",
        en: " The division of responsibility is therefore interim while both are used.")
    }
    return Finding.Message(
      Text.list([pair.one.name, pair.other.name]) + Text(sv: " är i bruk samtidigt", en: " are in use at the same time")
        + from + until + Text("."),
      because: Text(sv: "Båda stöder ", en: "Both support ") + Text.shortList(pair.processes.map { Text($0) })
        + Text(".") + interimSolution,
      remedy: overlap.end == nil
        ? Text(
          sv: "Bestäm när en av dem tas ur bruk, och vem som svarar för vilken till dess.",
          en: "Decide when one of them is taken out of use, and who answers for which until then.")
        : Text(
          sv: "Bestäm vem som svarar för vilken tjänst under tiden.",
          en: "Decide who answers for which service meanwhile."))
  }
}
