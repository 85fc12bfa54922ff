import Responsibility
import Vocabulary

extension Rule {
  public static let bodyDuplicate = Rule(
    "body-duplicate", .bodies, .info,
    label: Text(sv: "Grupperingar med samma representation", en: "Bodies with the same representation"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att inga två grupperingar av samma slag har platser för precis samma parter och grupperingar.",
        en: "That no two bodies of the same kind have seats for exactly the same parties and bodies."),
      matters: Text(
        sv: "Två grupper med samma deltagare tar tid från samma personer, och det är oklart vilken som gör vad.",
        en: "Two groups with the same members take time from the same people, and it is unclear which does what."),
      avoid: Text(
        sv: "Att bilda en grupp till med samma deltagare i stället för att ge den befintliga uppdraget.",
        en: "Setting up one more group with the same members instead of giving the task to the one that exists."),
      prefer: Text(
        sv: "Pröva om grupperna kan slås samman, eller skriv vad som skiljer deras uppdrag åt.",
        en: "Consider whether the groups can be merged, or write what sets their remits apart."),
      exceptions: Text(
        sv: """
          Grupperingar med okända eller inga platser jämförs inte, och inte heller tillfälliga. Slaget ”annan” säger \
          för lite för att två grupperingar ska räknas som lika.
          """,
        en: """
          Bodies with unknown or no seats are not compared, nor are temporary ones. The kind “other” says too little \
          for two bodies to count as alike.
          """),
      sources: ["004-Z10"]),
    examples: [
      Example(
        Text(sv: "Två ledningsgrupper med samma platser", en: "Two management groups with the same seats"),
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
        grupperingar:
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: [region]}  # <--
          utokad: {namn: Utökade ledningsgruppen, slag: ledningsgrupp, platser: [region]}
        """),
      Example(
        Text(sv: "En plats skiljer", en: "One seat differs"),
        """
        parter:
          region: {namn: Regionen, slag: huvudman}
          kommunerna: {namn: Kommunerna, slag: huvudman}
        grupperingar:
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: [region]}
          utokad: {namn: Utökade ledningsgruppen, slag: ledningsgrupp, platser: [region, kommunerna]}
        """),
      Example(
        Text(sv: "Okända platser jämförs inte", en: "Unknown seats are not compared"),
        """
        grupperingar:
          ledning: {namn: Ledningsgruppen, slag: ledningsgrupp, platser: okänd}
          utokad: {namn: Utökade ledningsgruppen, slag: ledningsgrupp, platser: okänd}
        """),
    ]
  ) { situation, collector in
    var groups: [Representation: [Body]] = [:]
    var order: [Representation] = []
    for body in situation.now.activeBodies {
      guard let representation = Representation(of: body) else { continue }
      if groups[representation] == nil { order.append(representation) }
      groups[representation, default: []].append(body)
    }
    for representation in order {
      guard let bodies = groups[representation], let first = bodies.first, bodies.count > 1 else { continue }
      collector.report(
        .bodiesAreAlike(bodies.map(\.id), names: situation.names), about: bodies.map { .body($0.id) },
        at: first.seats.place ?? first.note.place,
        notes: bodies.dropFirst().map { body in
          let name = situation.names.definite(body.id)
          return Finding.Note(
            Text(sv: "\(name) har samma platser", en: "\(name) has the same seats"),
            at: body.seats.place ?? body.note.place)
        })
    }
  }
}

/// What two bodies have to share to be taken for doubles: their kind, and who sits in them on what terms.
private struct Representation: Hashable {
  private struct Chair: Hashable {
    let holder: Seat.Holder
    let isNeutral: Bool
    let isSubstitute: Bool
  }

  private let kind: BodyKind
  private let chairs: Set<Chair>

  /// Nil for a body that is not to be compared.
  init?(of body: Body) {
    guard body.kind != .other, body.isTemporary.value != true, let seats = body.seats.value, !seats.isEmpty
    else { return nil }
    kind = body.kind
    chairs = Set(seats.map { Chair(holder: $0.holder, isNeutral: $0.isNeutral, isSubstitute: $0.isSubstitute) })
  }
}

extension Finding.Message {
  static func bodiesAreAlike(_ bodies: [BodyID], names: Names) -> Self {
    let list = Text.shortList(bodies.map { Text(names.definite($0)) })
    return Finding.Message(
      Text(sv: "\(list.swedish) har samma platser.", en: "\(list.english) have the same seats."),
      because: Text(
        sv: "De är av samma slag, och det framgår inte vad som skiljer dem åt.",
        en: "They are of the same kind, and it is not known what sets them apart."),
      remedy: Text(
        sv: "Pröva om de kan slås samman.", en: "Consider whether they can be merged."))
  }
}
