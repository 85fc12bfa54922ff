import Reorganization
import Responsibility
import Vocabulary

extension TimeSpan {
  /// "från hösten 2023 (1 sep–30 nov 2023) till årsskiftet 2023/2024 (15 dec 2023–15 jan 2024)"; empty when both ends are
  /// open.
  var words: Text {
    [
      // What comes after a day begins on the next.
      start.map { edge in
        Text(sv: "från ", en: "from ") + (edge.date.flatMap { $0.isPrecise ? nil : $0 }?.written ?? edge.day.written)
      },
      end.map { Text(sv: "till ", en: "until ") + ($0.date?.written ?? $0.day.previous.written) },
    ].compactMap { $0 }.joined(by: Text(" "))
  }

  /// The words with a space before them, or nothing.
  var clause: Text { words == Text("") ? words : Text(" ") + words }
}

extension TimelineView {
  var names: Names { Names(organization) }

  /// What is missing, and from when to when.
  func sentence(of gap: TimeGap) -> Text {
    let names = names
    let sentence: Text
    switch gap.kind {
    case .unowned(let areas):
      let what = names.counted(areas)
      let verb = Text(sv: "saknar ägare", en: areas.count == 1 ? "has no owner" : "have no owner")
      sentence =
        areas.count == 1
        ? what + Text(" ") + verb + gap.span.clause
        : Noun.area.spelled(areas.count) + Text(" ") + verb + gap.span.clause + Text(": ") + list(areas)
    case .withoutMandate(let body, let areas):
      sentence =
        Text(names.definite(body)) + Text(sv: " äger ", en: " owns ") + Noun.area.spelled(areas.count)
        + Text(sv: " utan uppdragsbeskrivning", en: " without a mandate") + gap.span.clause + Text(": ") + list(areas)
    case .withoutContract(let service, let areas):
      let leaning =
        areas.isEmpty
        ? Text("")
        : Text(sv: ". På tjänsten vilar ", en: ". What leans on the service is ") + list(areas)
      sentence =
        Text(names.service(service)) + Text(sv: " behövs men saknar avtal", en: " is needed but has no contract")
        + gap.span.clause + leaning
    }
    let open = gap.span.end == nil ? Text(sv: " Inget slut är angivet.", en: " No end is stated.") : Text("")
    return sentence.capitalized + Text(".") + open
  }

  func sentence(of parallel: ParallelPeriod) -> Text {
    Text.list(parallel.services.map { Text(names.service($0)) })
      + Text(sv: " är i bruk samtidigt", en: " are in use at the same time") + parallel.span.clause
      + Text(sv: " och stöder båda ", en: " and both support ") + Text.list(parallel.processes) + Text(".")
  }

  private func list(_ areas: [AreaID]) -> Text { Text.shortList(areas.map { Text(names.area($0)) }) }

  /// "3 luckor och 1 parallell period."
  var summary: Text {
    guard firstDay != nil, !moments.isEmpty else {
      return Text(
        sv: "Inget i filen ändras vid en angiven tid.", en: "Nothing in the file changes at a stated time.")
    }
    let missing = gaps.isEmpty ? Text(sv: "Inga luckor", en: "No gaps") : Noun.gap.counted(gaps.count)
    let double =
      parallels.isEmpty
      ? nil
      : Text(
        sv: parallels.count == 1 ? "1 parallell period" : "\(parallels.count) parallella perioder",
        en: parallels.count == 1 ? "1 parallel period" : "\(parallels.count) parallel periods")
    return Text.list([missing, double].compactMap { $0 }) + Text(".")
  }

  /// Every phase with its number, its time and what happens as it begins.
  var phaseSentences: [Text] {
    let words = ChangeWords(organization)
    return phases.enumerated().map { index, phase in
      let time = phase.name == nil ? phase.span.words : phase.written.words
      let when = time == Text("") ? Text(sv: "hela tiden", en: "all the time") : time
      let head = phase.name.map { Text("\($0), ") + when } ?? when.capitalized
      let reasons = words.clauses(of: phase.reasons.map(\.occasion))
      let happens =
        reasons.isEmpty ? Text("") : Text(sv: " Då: ", en: " Then: ") + Text.shortList(reasons) + Text(".")
      return Text("\(index + 1) ") + head + Text(".") + happens
    }
  }
}

extension Period {
  /// The period with the words as written: "från hösten 2023 (…) till årsskiftet 2023/2024 (…)".
  fileprivate var words: Text {
    [
      from.map { Text(sv: "från ", en: "from ") + $0.written },
      through.map { Text(sv: "till ", en: "until ") + $0.written },
    ].compactMap { $0 }.joined(by: Text(" "))
  }
}
