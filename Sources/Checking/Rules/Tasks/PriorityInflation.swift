import Responsibility
import Vocabulary

extension Rule {
  public static let priorityInflation = Rule(
    "priority-inflation", .tasks, .info,
    label: Text(sv: "Prioriteringen särskiljer inte", en: "The priorities do not set apart"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att inte mer än hälften av de prioriterade uppdragen har högsta prioritet.",
        en: "That no more than half of the tasks with a priority have the highest."),
      matters: Text(
        sv: "När det mesta är viktigast säger prioriteringen inte vad som ska göras först eller stå tillbaka.",
        en: "When most things matter most, the priorities do not say what comes first or gives way."),
      avoid: Text(
        sv: "Att ge prioritet 1 åt allt som någon överordnad har beställt.",
        en: "Giving priority 1 to everything that somebody above has ordered."),
      prefer: Text(
        sv: "Rangordna uppdragen mot varandra, så att varje val också väljer bort något.",
        en: "Rank the tasks against each other, so that every choice also chooses something away."),
      exceptions: Text(
        sv: "Prövas först när minst fyra uppdrag har en prioritet. Uppdrag utan angiven prioritet räknas inte.",
        en: "Checked only when at least four tasks have a priority. Tasks without a stated priority do not count."),
      sources: ["002-U1", "002-U2", "002-U4", "002-U6", "002-U7", "002-U8", "002-U10"]),
    threshold: Rule.Threshold(
      largeShare,
      Text(
        sv: "andel i procent av de prioriterade uppdragen över vilken regeln anmärker",
        en: "percentage of the tasks with a priority above which the rule reports")),
    examples: [
      Example(
        Text(sv: "Tre av fyra uppdrag har prioritet 1", en: "Three tasks of four have priority 1"),
        """
        uppdrag:
          ett: {namn: Införandet, prioritet: 1}  # <--
          två: {namn: Utredningen, prioritet: 1}
          tre: {namn: Rekryteringen, prioritet: 1}
          fyra: {namn: Modellen, prioritet: 2}
        """),
      Example(
        Text(sv: "Hälften har prioritet 1", en: "Half have priority 1"),
        """
        uppdrag:
          ett: {namn: Införandet, prioritet: 1}
          två: {namn: Utredningen, prioritet: 1}
          tre: {namn: Rekryteringen, prioritet: 2}
          fyra: {namn: Modellen, prioritet: 3}
        """),
      Example(
        Text(sv: "Prioriteten är angiven för bara tre uppdrag: för få", en: "Only three priorities are known: too few"),
        """
        uppdrag:
          ett: {namn: Införandet, prioritet: 1}
          två: {namn: Utredningen, prioritet: 1}
          tre: {namn: Rekryteringen, prioritet: 1}
          fyra: {namn: Modellen}
        """),
    ]
  ) { situation, collector in
    let ranked = situation.openTasks.filter { $0.priority != nil }
    let top = ranked.filter { $0.priority == 1 }
    let threshold = situation.threshold(of: "priority-inflation", standard: largeShare)
    guard ranked.count >= fewestTasks, top.count * 100 > threshold * ranked.count else { return }
    collector.report(
      .mostComesFirst(top.count, of: ranked.count), about: top.subjects, at: top.first?.note.place)
  }

  private static let largeShare = 50
  /// With fewer tasks than this a share says nothing.
  private static let fewestTasks = 4
}

extension Finding.Message {
  static func mostComesFirst(_ count: Int, of total: Int) -> Self {
    let (top, all) = (NumberWord.text(count, gender: .neuter), NumberWord.text(total, gender: .neuter))
    return Finding.Message(
      Text(
        sv: "\(top.swedish) av \(all.swedish) prioriterade uppdrag har prioritet 1.",
        en: "\(top.english) of the \(all.english) tasks with a priority have priority 1."
      ).capitalized,
      because: Text(
        sv: "Prioriteringen säger därför inte vad som ska göras först.",
        en: "The priorities therefore do not say what comes first."),
      remedy: Text(
        sv: "Rangordna uppdragen mot varandra.", en: "Rank the tasks against each other."))
  }
}
