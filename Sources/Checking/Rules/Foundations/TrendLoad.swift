import Responsibility
import Vocabulary

extension Rule {
  public static let trendLoad = Rule(
    "trend-load", .foundations, .info,
    label: Text(sv: "Ökande volym", en: "Growing volume"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att resurserna växer minst lika mycket som den volym de ska bära, under samma tid.",
        en: "That resources grow at least as much as the volume they are to carry, over the same time."),
      matters: Text(
        sv: "En volym som växer fortare än resurserna blir förr eller senare en kö.",
        en: "A volume that grows faster than the resources becomes a queue sooner or later."),
      avoid: Text(
        sv: "Att jämföra resurserna med förra året men inte med det de ska räcka till.",
        en: "Comparing the resources with last year but not with what they are to be enough for."),
      prefer: Text(
        sv: "Följ volym och resurser i samma tabell, och ta ställning när de går isär.",
        en: "Follow volume and resources in one table, and take a position when they part."),
      exceptions: Text(
        sv: """
          Är resurserna inte angivna säger upplysningen det och påstår inget om dem. Är de kända först senare än \
          volymen visar den hur mycket som då kom på var och en, före och efter. Små ökningar räknas inte, och inte en volym som började på noll.
          """,
        en: """
          When the resources are not stated, the notice says so and claims nothing about them. When they are known \
          only later than the volume, it shows how much then fell on each of them, before and after. Small increases do not count, nor does a volume that began at zero.
          """),
      sources: ["000-D01", "000-D05", "000-D06", "000-I10"]),
    threshold: Rule.Threshold(
      smallestGrowth,
      Text(sv: "ökning i procent från vilken regeln anmärker", en: "growth in per cent from which the rule reports")),
    examples: [
      Example(
        Text(sv: "Dokumenten ökar mer än tjänsterna", en: "The documents grow more than the posts"),
        """
        volymer:
          dokument:  # <--
            namn: Styrande dokument
            ungefärlig: ja
            värden: {"2018": 1800, "2022": 2500}
            resurs: tjanster
          tjanster: {namn: Tjänster, värden: {"2018": 4, "2022": 5}}
        """),
      Example(
        Text(sv: "Resurserna växer lika mycket", en: "The resources grow as much"),
        """
        volymer:
          dokument: {namn: Styrande dokument, värden: {"2018": 1000, "2022": 1500}, resurs: tjanster}
          tjanster: {namn: Tjänster, värden: {"2018": 4, "2022": 6}}
        """),
      Example(
        Text(
          sv: "Resurserna är kända bara för en del av tiden", en: "The resources are known for part of the time only"),
        """
        volymer:
          dokument:  # <--
            namn: Styrande dokument
            värden: {"2018": 1800, "2021": 2100, "2022": 2500}
            resurs: personer
          personer: {namn: Personer, värden: {"2021": 1, "2022": 2}}
        """),
      Example(
        Text(
          sv: "Resurserna är okända: upplysningen säger bara att volymen ökar",
          en: "The resources are unknown: the notice says only that the volume grows"),
        """
        volymer:
          anvandare: {namn: Unika användare, värden: {december 2021: 1543, april 2022: 2194}}  # <--
        """),
    ]
  ) { situation, collector in
    let series = situation.work.series
    let carriers = Set(series.compactMap(\.resource))
    let threshold = situation.threshold(of: "trend-load", standard: smallestGrowth)
    for volume in series where !carriers.contains(volume.id) {
      guard let growth = Growth(of: volume), growth.percent >= threshold else { continue }
      let resource = volume.resource.flatMap { series[$0] }
      let capacity = resource.flatMap { Growth(of: $0, during: growth) }
      if let capacity, !growth.isGreater(than: capacity) { continue }
      collector.report(
        .volumeGrows(
          volume, growth, resource: resource, capacity: capacity,
          share: capacity == nil ? resource.flatMap { Share(of: volume, on: $0) } : nil),
        about: [.series(volume.id)] + (resource.map { [.series($0.id)] } ?? []) + volume.areas.map(Subject.area),
        at: volume.note.place)
    }
  }

  private static let smallestGrowth = 10
}

/// How much of a volume falls on each unit of what is to carry it, over the part of the time for which both are known.
private struct Share {
  let volume: Growth
  let resource: Growth

  /// Nil when the resource is known at fewer than two of the times at which the volume is.
  init?(of volume: Series, on resource: Series) {
    var later = volume
    later.points = volume.points.filter { point in
      resource.points.contains { $0.time.earliest <= point.time.latest ?? point.time.earliest }
    }
    guard let growth = Growth(of: later), let capacity = Growth(of: resource, during: growth),
      capacity.last.value > .zero
    else { return nil }
    (self.volume, self.resource) = (growth, capacity)
  }

  var before: Quantity { Self.quotient(volume.first.value, resource.first.value) }
  var after: Quantity { Self.quotient(volume.last.value, resource.last.value) }

  /// In whole units, rounded.
  private static func quotient(_ volume: Quantity, _ resource: Quantity) -> Quantity {
    Quantity((volume.thousandths + resource.thousandths / 2) / resource.thousandths)
  }
}

/// How a series has grown from one time to another.
private struct Growth {
  let first: Series.Point
  let last: Series.Point

  /// From the first to the last figure. Nil when there are not two, or when it began at zero.
  init?(of series: Series) {
    guard let first = series.points.first, let last = series.points.last, series.points.count > 1,
      first.value > .zero
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// Over the time of another: from the figure that held when the other began to the one that held when it ended.
  /// Nil when no figure is known for the beginning.
  init?(of series: Series, during other: Growth) {
    func point(at time: DateText) -> Series.Point? {
      series.points.last { $0.time.earliest <= time.latest ?? time.earliest }
    }
    guard let first = point(at: other.first.time), let last = point(at: other.last.time), first.value > .zero
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// Rounded to whole per cent.
  var percent: Int {
    let base = first.value.thousandths
    return ((last.value.thousandths - base) * 200 + base) / (2 * base)
  }

  /// Compares the ratios exactly; the products do not fit in 64 bits.
  func isGreater(than other: Growth) -> Bool {
    Int128(last.value.thousandths) * Int128(other.first.value.thousandths)
      > Int128(other.last.value.thousandths) * Int128(first.value.thousandths)
  }
}

extension Finding.Message {
  fileprivate static func volumeGrows(
    _ volume: Series, _ growth: Growth, resource: Series?, capacity: Growth?, share: Share?
  ) -> Self {
    let about = volume.isApproximate ? Text(sv: "omkring ", en: "about ") : Text("")
    let (first, last) = (growth.first, growth.last)
    return Finding.Message(
      Text.quoted(volume.name) + Text(sv: " har ökat med ", en: " has grown by ") + about
        + Text(
          sv: "\(growth.percent) procent, från \(first.value.written.swedish) till \(last.value.written.swedish).",
          en: "\(growth.percent) per cent, from \(first.value.written.english) to \(last.value.written.english)."),
      because: reason(
        from: first.time.words, to: last.time.words, resource: resource, capacity: capacity, share: share),
      remedy: capacity == nil && share == nil
        ? Text(sv: "Fråga om resurserna har följt med.", en: "Ask whether the resources have kept pace.")
        : Text(
          sv: "Ta ställning till om resurserna räcker.", en: "Take a position on whether the resources are enough."))
  }

  private static func reason(
    from first: Text, to last: Text, resource: Series?, capacity: Growth?, share: Share?
  ) -> Text {
    let time = Text(
      sv: "Det gäller från \(first.swedish) till \(last.swedish)",
      en: "This is from \(first.english) to \(last.english)")
    if let resource, let share {
      let (before, after) = (share.resource.first, share.resource.last)
      return time
        + Text(sv: "; för ", en: "; of ") + Text.quoted(resource.name)
        + Text(
          sv: " finns tal först från \(before.time.words.swedish): \(before.value.written.swedish) → "
            + "\(after.value.written.swedish), alltså \(share.before.written.swedish) → "
            + "\(share.after.written.swedish) på var och en.",
          en: " there are figures only from \(before.time.words.english): \(before.value.written.english) → "
            + "\(after.value.written.english), so \(share.before.written.english) → "
            + "\(share.after.written.english) for each.")
    }
    guard let resource else {
      return time
        + Text(
          sv: ", och filen anger inga resurser att jämföra med.",
          en: ", and the file states no resources to compare with.")
    }
    guard let capacity else {
      return time
        + Text(
          sv: ", och det framgår inte hur resurserna har förändrats.",
          en: ", and it is not known how the resources have changed.")
    }
    let percent = capacity.percent
    let name = Text.quoted(resource.name)
    let change =
      switch percent {
      case ..<0: Text(sv: "minskade med \(-percent) procent", en: "shrank by \(-percent) per cent")
      case 0: Text(sv: "inte ändrades", en: "did not change")
      default: Text(sv: "ökade med \(percent) procent", en: "grew by \(percent) per cent")
      }
    return time + Text(sv: ", medan ", en: ", while ") + name + Text(" ") + change + Text(".")
  }
}
