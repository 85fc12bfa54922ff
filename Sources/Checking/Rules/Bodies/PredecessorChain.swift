import Responsibility
import Vocabulary

extension Rule {
  public static let predecessorChain = Rule(
    "predecessor-chain", .bodies, .info,
    label: Text(sv: "Uppdraget har bytt bärare förut", en: "The remit has changed hands before"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Om ett ansvar har gått genom minst tre händer: en gruppering vars föregångare själv hade en föregångare, \
          eller en som ersatte en annan och vars områden nu går vidare.
          """,
        en: """
          Whether a responsibility has passed through at least three hands: a body whose predecessor had a \
          predecessor of its own, or one that replaced another and whose areas now move on.
          """),
      matters: Text(
        sv: "Vid varje byte kan uppgifter och kunskap falla bort utan att någon märker det.",
        en: "At every change of hands tasks and knowledge may be lost without anybody noticing."),
      avoid: Text(
        sv: "Att flytta ett ansvar igen utan att se efter vad som följde med förra gången.",
        en: "Moving a responsibility again without looking at what came along the last time."),
      prefer: Text(
        sv: "Gå igenom de tidigare uppdragen och skriv upp vem som nu svarar för varje uppgift.",
        en: "Go through the earlier remits and write down who now answers for each task."),
      exceptions: Text(
        sv: "Bara det sista ledet i en kedja tas upp. Föregångare som pekar på varandra i en ring tas inte upp.",
        en: "Only the last link of a chain is reported. Predecessors that point at each other in a ring are not."),
      sources: ["004-Z26"]),
    examples: [
      Example(
        Text(sv: "Ersättaren pausas och områdena går vidare", en: "The replacement is paused and its areas move on"),
        alternative: "flytt",
        """
        grupperingar:
          svpl: {namn: Styrgrupp SVPL, slag: styrgrupp, till: "2018"}
          rad: {namn: Ledningsrådet, slag: ledningsråd, ersatte: svpl}  # <--
          vvg: {namn: VVG}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {pausa: rad, från: hösten 2023}
              - {område: plan, ägare: vvg}
        """),
      Example(
        Text(sv: "Två föregångare i rad", en: "Two predecessors in a row"),
        """
        grupperingar:
          projekt: {namn: Projektet, slag: projekt, till: "2015"}
          svpl: {namn: Styrgrupp SVPL, slag: styrgrupp, till: "2018", ersatte: projekt}
          rad: {namn: Ledningsrådet, slag: ledningsråd, ersatte: svpl}  # <--
        """),
      Example(
        Text(sv: "Ett enda byte", en: "A single change"),
        """
        grupperingar:
          svpl: {namn: Styrgrupp SVPL, slag: styrgrupp, till: "2018"}
          rad: {namn: Ledningsrådet, slag: ledningsråd, ersatte: svpl}
        """),
      Example(
        Text(sv: "Ersättaren pausas men de nya ägarna är okända", en: "The new owners are unknown"),
        alternative: "flytt",
        """
        grupperingar:
          svpl: {namn: Styrgrupp SVPL, slag: styrgrupp, till: "2018"}
          rad: {namn: Ledningsrådet, slag: ledningsråd, ersatte: svpl}
        områden:
          plan: {namn: Förvaltningsplan, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {pausa: rad, från: hösten 2023}
              - {område: plan, ägare: okänd}
        """),
    ]
  ) { situation, collector in
    let bodies = situation.organization.bodies
    let succeeded = Set(bodies.flatMap(\.predecessors))
    var lines = LineOfPredecessors(bodies)
    for body in bodies where !body.predecessors.isEmpty && !succeeded.contains(body.id) {
      let line = lines.longest(from: body.id)
      let successors = body.standing.isActive ? [] : newOwners(after: body.id, in: situation)
      let isLong = body.standing.isActive ? line.count > 2 : line.count > 1 && !successors.isEmpty
      guard isLong else { continue }
      collector.report(
        .remitHasChangedHands(line.reversed(), successors: successors, names: situation.names),
        about: (line + successors).map(Subject.body), at: body.note.place)
    }
  }

  /// Those who own what the body owned before the changes put it out of action, in the order of its areas.
  private static func newOwners(after body: BodyID, in situation: Situation) -> [BodyID] {
    guard situation.before.isActive(body) else { return [] }
    var owners: [BodyID] = []
    var seen: Set<BodyID> = [body]
    for id in situation.before.areas(where: .owner, isHeldBy: body) {
      guard let area = situation.organization.areas[id] else { continue }
      let holders = situation.now.activeHolders(of: .owner, on: area)
      owners += holders.filter { seen.insert($0).inserted }
    }
    return owners
  }
}

/// Finds the longest line of predecessors behind a body. Each body is looked at once for all questions together.
private struct LineOfPredecessors {
  private let bodies: Catalogue<Body>
  /// The length of the longest line that starts with the body, and the next body in it.
  private var known: [BodyID: (length: Int, next: BodyID?)] = [:]

  init(_ bodies: Catalogue<Body>) { self.bodies = bodies }

  /// The body, its predecessor, the predecessor of that and so on.
  mutating func longest(from body: BodyID) -> [BodyID] {
    measure(body)
    var line = [body]
    while let last = line.last, let next = known[last]?.next { line.append(next) }
    return line
  }

  /// Walks without recursion: a file may declare a line of any length. A step back to a body that is still being
  /// walked would close a ring and is not taken.
  private mutating func measure(_ start: BodyID) {
    var path = [start]
    var walked: Set<BodyID> = []
    while let body = path.last {
      let earlier = (bodies[body]?.predecessors ?? []).filter(bodies.contains)
      if known[body] == nil, walked.insert(body).inserted {
        path += earlier.filter { known[$0] == nil && !walked.contains($0) }
        continue
      }
      path.removeLast()
      guard known[body] == nil else { continue }
      let best = earlier.compactMap { id in known[id].map { (id: id, length: $0.length) } }
        .reduce(nil as (id: BodyID, length: Int)?) { best, next in
          best.map { $0.length >= next.length ? $0 : next } ?? next
        }
      known[body] = (length: (best?.length ?? 0) + 1, next: best?.id)
    }
  }
}

extension Finding.Message {
  /// - Parameter line: the first to carry the remit first.
  static func remitHasChangedHands(_ line: [BodyID], successors: [BodyID], names: Names) -> Self {
    var steps = line.map { Text(names.body($0)) }
    if !successors.isEmpty { steps.append(names.short(successors)) }
    let path = steps.joined(by: Text(" → "))
    return Finding.Message(
      Text(
        sv: "Uppdraget har bytt bärare förut: \(path.swedish).",
        en: "The remit has changed hands before: \(path.english)."),
      because: Text(
        sv: "Vid varje byte kan uppgifter falla bort.", en: "At every change of hands tasks may be lost."),
      remedy: Text(
        sv: "Gå igenom de tidigare uppdragen och se efter att varje uppgift har följt med.",
        en: "Go through the earlier remits and see that every task has come along."))
  }
}
