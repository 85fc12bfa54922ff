import Responsibility
import Vocabulary

extension Rule {
  public static let bodyOverload = Rule(
    "body-overload", .bodies, .error,
    label: Text(sv: "Överbelastad gruppering", en: "Overloaded body"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att det som en grupperings roller kräver ryms inom den kapacitet som är angiven.",
        en: "That what a body's roles ask of it fits within the capacity that is stated."),
      matters: Text(
        sv: "Det som inte ryms blir ogjort, och ingen har bestämt vad som får vänta.",
        en: "What does not fit is left undone, and nobody has decided what may wait."),
      avoid: Text(
        sv: "Att fördela områden utan att jämföra insatserna med kapaciteten.",
        en: "Allocating areas without comparing their efforts with the capacity."),
      prefer: Text(
        sv: "Tillför kapacitet eller flytta ett område innan fördelningen beslutas.",
        en: "Add capacity or move an area before the allocation is decided."),
      exceptions: Text(
        sv: """
          En gruppering med okänd kapacitet är aldrig överbelastad. Saknas insats för någon roll är summan en undre \
          gräns, och det står ”minst”.
          """,
        en: """
          A body of unknown capacity is never overloaded. When the effort of some role is not stated the sum is a lower \
          bound, and the finding says “at least”.
          """),
      sources: ["002-R3", "002-R4"]),
    isRisk: true,
    examples: [
      Example(
        Text(sv: "Insatserna är större än kapaciteten", en: "The efforts exceed the capacity"),
        """
        enhet: timmar per månad
        grupperingar:
          enhet: {namn: Enheten, slag: enhet, kapacitet: 40}  # <--
        områden:
          tjanst: {namn: IT-tjänsten, utförare: enhet, insats: {utförare: 30}}
          utbildning: {namn: Utbildning, utförare: enhet, insats: {utförare: 18}}
        """),
      Example(
        Text(sv: "Insatserna ryms precis", en: "The efforts fit exactly"),
        """
        enhet: timmar per månad
        grupperingar:
          enhet: {namn: Enheten, slag: enhet, kapacitet: 48}
        områden:
          tjanst: {namn: IT-tjänsten, utförare: enhet, insats: {utförare: 30}}
          utbildning: {namn: Utbildning, utförare: enhet, insats: {utförare: 18}}
        """),
      Example(
        Text(sv: "Kapaciteten är okänd: aldrig överbelastad", en: "The capacity is unknown: never overloaded"),
        """
        grupperingar:
          enhet: {namn: Enheten, slag: enhet, kapacitet: okänd}
        områden:
          tjanst: {namn: IT-tjänsten, utförare: enhet, insats: {utförare: 300}}
        """),
    ]
  ) { situation, collector in
    for body in situation.now.activeBodies {
      guard let capacity = body.capacity.value else { continue }
      let load = situation.now.load(of: body.id)
      guard load.sum > capacity else { continue }
      let shares = Self.sharesByArea(load, in: situation.organization)
      collector.report(
        .bodyIsOverloaded(body, load: load, shares: shares, capacity: capacity, in: situation),
        about: [.body(body.id)] + shares.map { .area($0.area) }, at: body.capacity.place ?? body.note.place,
        notes: shares.count > AreaShare.sentenceLimit ? shares.map { .share($0, in: situation) } : [])
    }
  }

  /// What each area asks for, the heaviest first; areas that ask for the same stand in declared order.
  private static func sharesByArea(_ load: Load, in organization: Organization) -> [AreaShare] {
    var sums: [AreaID: Quantity] = [:]
    for item in load.items { sums[item.area, default: .zero] += item.effort }
    func position(_ share: AreaShare) -> Int { organization.areas.position(of: share.area) ?? 0 }
    return sums.filter { $0.value > .zero }
      .map { AreaShare(area: $0.key, effort: $0.value) }
      .sorted { ($1.effort, position($0)) < ($0.effort, position($1)) }
  }
}

/// What one area asks of a body, all its roles there together.
struct AreaShare {
  /// The most areas that the message names; of more, each has a note.
  static let sentenceLimit = 8

  let area: AreaID
  let effort: Quantity
}

extension Finding.Note {
  /// "IT-tjänsten: 30 timmar per månad", at the area.
  fileprivate static func share(_ share: AreaShare, in situation: Situation) -> Self {
    let unit = situation.scenario.unit.map { " \($0)" } ?? ""
    return Finding.Note(
      Text("\(situation.names.area(share.area)): ") + share.effort.written + Text(unit),
      at: situation.organization.areas[share.area]?.note.place)
  }
}

extension Finding.Message {
  static func bodyIsOverloaded(
    _ body: Body, load: Load, shares: [AreaShare], capacity: Quantity, in situation: Situation
  ) -> Self {
    let names = situation.names
    let name = names.definite(body.id)
    let adjective = body.kind.inflected(common: "överbelastad", neuter: "överbelastat")
    let unit = situation.scenario.unit.map { " \($0)" } ?? ""
    let sum = load.sum.written
    let limit = capacity.written
    let excess = (load.sum - capacity).written
    let least = load.isComplete ? Text("") : Text(sv: "minst ", en: "at least ")
    let parts = Text.shortList(
      shares.map { share in
        let effort = share.effort.written
        let area = names.area(share.area)
        return Text(sv: "\(area) (\(effort.swedish))", en: "\(area) (\(effort.english))")
      }, limit: AreaShare.sentenceLimit)
    return Finding.Message(
      Text(
        sv: "\(name) är \(adjective): \(least.swedish)\(sum.swedish) av \(limit.swedish)\(unit).",
        en: "\(name) is overloaded: \(least.english)\(sum.english) of \(limit.english)\(unit)."),
      because: Text(
        sv: "Belastningen kommer från \(parts.swedish).", en: "The load comes from \(parts.english)."),
      remedy: Text(
        sv: "Tillför \(least.swedish)\(excess.swedish)\(unit), eller flytta ett område till en annan gruppering.",
        en: "Add \(least.english)\(excess.english)\(unit), or move an area to another body."))
  }
}
