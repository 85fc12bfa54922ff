import Checking
import Planning
import Responsibility
import Vocabulary

/// The breath of a resilience report: how many pauses leave a role empty, where the organisation is weakest, and how much
/// of it has been tried.
struct ResilienceSummary {
  private let resilience: Resilience
  private let names: Names

  init(_ resilience: Resilience) {
    self.resilience = resilience
    names = resilience.situation.names
  }

  var text: Text { Text.sentences([pauses, together, weakest, unfinished].compactMap { $0 }) }

  private var noun: Noun {
    resilience.pairs == nil
      ? .body : Noun(.neuter, sv: ("par", "paret", "par", "paren"), en: ("pair", "pairs"))
  }

  private var pauses: Text {
    let tried = resilience.asked.count
    guard tried > 0 else {
      return resilience.askedCount == 0
        ? Text(sv: "Det finns inget att pausa.", en: "There is nothing to pause.")
        : Text(sv: "Ingen paus är prövad.", en: "No pause has been tried.")
    }
    let hopeless = resilience.ranked.filter(\.cannotBe)
    let all =
      tried < resilience.askedCount
      ? Text(sv: "\(tried) prövade \(noun.plural.swedish)", en: "\(tried) \(noun.plural.english) tried")
      : noun.counted(tried)
    guard !hopeless.isEmpty else {
      let doubtful = resilience.asked.count { !$0.isProved }
      if doubtful > 0 {
        return Text(
          sv: "Av \(all.swedish) är det inte bevisat om alla går att pausa.",
          en: "Of \(all.english) it is not proved whether all can be paused.")
      }
      return Text(
        sv: "Alla \(all.swedish) går att pausa utan att någon roll blir utan innehavare.",
        en: "All \(all.english) can be paused without leaving any role empty.")
    }
    let list = Text.shortList(hopeless.map(\.bodies).map(name))
    return Text(
      sv: "\(hopeless.count) av \(all.swedish) går inte att pausa utan att någon roll blir utan innehavare: "
        + "\(list.swedish).",
      en: "\(hopeless.count) of \(all.english) cannot be paused without leaving some role empty: \(list.english).")
  }

  /// "Rådet", "Rådet + VVG".
  func name(_ bodies: [BodyID]) -> Text { Text(bodies.map(names.body).joined(separator: " + ")) }

  /// What only shows when two are paused at once.
  private var together: Text? {
    guard let pairs = resilience.pairs else { return nil }
    let worse = Resilience.ranked(pairs).filter { (resilience.lostTogether($0) ?? 0) > 0 }
    guard !worse.isEmpty else {
      guard !resilience.isIncomplete else { return nil }
      return Text(
        sv: "Inget par förlorar fler roller än de två gör var för sig.",
        en: "No pair loses more roles than the two do one by one.")
    }
    let count = NumberWord.text(worse.count, gender: .neuter).capitalized
    return Text(
      sv: "\(count.swedish) par förlorar fler roller än de två gör var för sig.",
      en: "\(count.english) \(worse.count == 1 ? "pair loses" : "pairs lose") more roles than the two do one by one.")
  }

  private var weakest: Text? {
    guard let weakest = resilience.weakest, let first = weakest.areas.first else { return nil }
    let bodies = Text.shortList(first.bodies.map { Text(names.definite($0)) })
    let area = names.area(first.area)
    let others = weakest.areas.count - 1
    let more =
      others == 0
      ? Text("")
      : Text(
        sv: ", och lika lite räcker för \(Noun.area.spelled(others).swedish) till",
        en: ", and no more is needed for \(Noun.area.spelled(others).english) more")
    let critical = weakest.criticality == nil ? Text("") : Text(sv: "det kritiska området ", en: "the critical area ")
    return Text(
      sv: "Det minsta som lämnar \(critical.swedish)\(area) utan möjlig ägare är att \(bodies.swedish) pausas"
        + "\(more.swedish).",
      en: "The least that leaves \(critical.english)\(area) without a possible owner is a pause of \(bodies.english)"
        + "\(more.english).")
  }

  private var unfinished: Text? {
    guard resilience.isIncomplete else { return nil }
    let (tried, asked) = (resilience.asked.count, resilience.askedCount)
    let unproved = resilience.asked.count { !$0.isProved }
    var text = Text(
      sv: "Sökningen avbröts: \(tried) av \(asked) pauser är prövade.",
      en: "The search was stopped: \(tried) of \(asked) pauses have been tried.")
    if unproved > 0 {
      text =
        text
        + Text(sv: " För \(unproved) av dem är det inte bevisat.", en: " For \(unproved) of them nothing is proved.")
    }
    return text
  }
}
