import Responsibility
import Vocabulary

extension Rule {
  public static let diffLoad = Rule(
    "diff-load", .consequences,
    label: Text(sv: "Belastning ändras", en: "The load changes"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Hur många områden varje gruppering äger, utför och stödjer före och efter, vad rollerna begär av den, vad den \
          har för kapacitet och hur många personer. Volymer jämförs med de resurser som ska bära dem.
          """,
        en: """
          How many areas each body owns, performs and supports before and after, what the roles ask of it, what \
          capacity it has and how many people. Volumes are set against the resources that are to carry them.
          """),
      matters: Text(
        sv: "Antalen går att säga alltid, också när ingen vet hur många timmar det gäller.",
        en: "The counts can always be told, even when nobody knows how many hours it is about."),
      avoid: Text(
        sv: "Att vikta områden utan att vikterna syns.", en: "Weighting areas without showing the weights."),
      prefer: Text(
        sv: "Skriv antalet före och efter, och insatsen i timmar där den är känd.",
        en: "Write the counts before and after, and the effort in hours where it is known."),
      exceptions: Text(
        sv: "En gruppering som pausas eller avslutas bär ingenting efteråt och räknas inte som avlastad.",
        en: "A body that is paused or dissolved carries nothing afterwards and does not count as relieved."),
      sources: ["000-D05", "000-D06", "004-C-UG1"]),
    examples: [
      Example(
        Text(sv: "Gruppen får två områden", en: "The group is given two areas"),
        alternative: "flytt",
        """
        grupperingar:
          rad: {namn: Ledningsrådet, slag: ledningsråd}
          grupp: {namn: Gruppen}  # <--
        områden:
          plan: {namn: Plan, ägare: rad}
          drift: {namn: Drift, ägare: rad}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {pausa: rad}
              - {område: plan, ägare: grupp}
              - {område: drift, ägare: grupp}
        """),
      Example(
        Text(sv: "Dokumenten blir fler, men personerna ännu fler", en: "More documents, but more people still"),
        """
        volymer:
          dokument:  # <--
            namn: Styrande dokument
            värden: {"2021": 2100, "2022": 2500}
            resurs: personer
          personer: {namn: Personer, värden: {"2021": 1, "2022": 2}}
        """),
      Example(
        Text(sv: "En person flyttas", en: "A person is moved"),
        alternative: "flytt",
        """
        grupperingar:
          enhet: {namn: Enheten, slag: enhet, antal-personer: 1}  # <--
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {gruppering: enhet, antal-personer: 2}
        """),
      Example(
        Text(sv: "Antalet personer var okänt förut", en: "How many people there were is unknown"),
        alternative: "flytt",
        """
        grupperingar:
          enhet: {namn: Enheten, slag: enhet, antal-personer: okänd}
        alternativ:
          flytt:
            namn: Flytt
            ändringar:
              - {gruppering: enhet, antal-personer: 2}
        """),
    ]
  ) { situation, collector in
    deriveBodies(situation, &collector)
    for volume in situation.work.series {
      guard let resource = volume.resource.flatMap({ situation.work.series[$0] }) else { continue }
      deriveShare(of: volume, on: resource, &collector)
    }
  }

  private static func deriveBodies(_ situation: Situation, _ collector: inout DerivationCollector) {
    guard situation.isChanged else { return }
    for body in situation.now.activeBodies where situation.before.isActive(body.id) {
      let balance = RoleBalance(of: body.id, from: situation.before, to: situation.now)
      let figures = balance.differences(unit: situation.scenario.unit) + resources(of: body, in: situation)
      guard !figures.isEmpty else { continue }
      let start =
        balance.hasRisen(.owner) ? Text(sv: "Ökat ledningsansvar: ", en: "More to lead: ") : Text("")
      collector.derive(
        start + figures.joined(by: Text(", ")), for: body.id, about: [.body(body.id)], at: body.note.place)
    }
  }

  /// "antal personer 1 → 2", "kapacitet 40 → 80"; only for figures that are known on both sides.
  private static func resources(of body: Body, in situation: Situation) -> [Text] {
    guard let past = situation.before.organization.bodies[body.id] else { return [] }
    var figures: [Text] = []
    if let before = past.headcount.value, let now = body.headcount.value, before != now {
      figures.append(Text(sv: "antal personer \(before) → \(now)", en: "people \(before) → \(now)"))
    }
    if let before = past.capacity.value, let now = body.capacity.value, before != now {
      let unit = Text(situation.scenario.unit.map { " \($0)" } ?? "")
      figures.append(
        Text(sv: "kapacitet ", en: "capacity ") + before.written + Text(" → ") + now.written + unit)
    }
    return figures
  }

  /// How much of a volume falls on each unit of what carries it, at the first and the last time that both are known.
  private static func deriveShare(
    of volume: Series, on resource: Series, _ collector: inout DerivationCollector
  ) {
    let shared = volume.points.compactMap { point in
      resource.points.first { $0.time.earliest == point.time.earliest && $0.value > .zero }.map { (point, $0) }
    }
    guard let first = shared.first, let last = shared.last, shared.count > 1 else { return }
    let (before, now) = (Self.share(first.0, first.1), Self.share(last.0, last.1))
    guard before != now else { return }
    let name = volume.name.withoutFullStop
    let times = first.0.time.words + Text(" → ") + last.0.time.words
    collector.derive(
      Text(
        sv: "\(name) i förhållande till \(resource.name.lowercased()): \(before.written.swedish) → "
          + "\(now.written.swedish) (\(times.swedish))",
        en: "\(name) in relation to \(resource.name.lowercased()): \(before.written.english) → "
          + "\(now.written.english) (\(times.english))"),
      about: [.series(volume.id), .series(resource.id)] + volume.areas.map(Subject.area),
      bearing: now < before ? .gain : .risk, at: volume.note.place)
  }

  /// Rounded to tenths.
  private static func share(_ volume: Series.Point, _ resource: Series.Point) -> Quantity {
    let tenths = (volume.value.thousandths * 10 + resource.value.thousandths / 2) / resource.value.thousandths
    return Quantity(thousandths: tenths * 100)
  }
}
