import Responsibility
import Vocabulary

extension Rule {
  public static let addresseeMismatch = Rule(
    "addressee-mismatch", .tasks, .warning,
    label: Text(sv: "Fel avsändare av svaret", en: "Answered by the wrong body"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att en rekommendation besvaras av dem som den riktas till, alla och inga andra.",
        en: "That a recommendation is answered by those it is addressed to, all of them and nobody else."),
      matters: Text(
        sv: "Den som ska stå för svaret har inte gett det, eller så svarar någon för ett ansvar den inte har.",
        en: "Whoever is to stand by the answer has not given it, or somebody answers for what is not theirs."),
      avoid: Text(
        sv: "Att låta styrelsen svara på det som revisorerna har frågat nämnden om.",
        en: "Letting the board answer what the auditors have asked the committee."),
      prefer: Text(
        sv: "Ett svar från var och en som rekommendationen riktas till, i deras eget namn.",
        en: "An answer from each that the recommendation is addressed to, in its own name."),
      exceptions: Text(
        sv: """
          Framgår det inte vem rekommendationen riktas till eller vem som har svarat prövas den inte. Ett kollektiv med \
          angivna medlemmar räknas som medlemmarna.
          """,
        en: """
          When it is not known who the recommendation is addressed to or who has answered, it is not checked. A \
          collective with stated members counts as its members.
          """),
      sources: ["003-S04", "003-R5", "003-A5"]),
    examples: [
      Example(
        Text(sv: "Fler svarar än de som har fått frågan", en: "More answer than those who were asked"),
        """
        grupperingar:
          styrelse: {namn: Regionstyrelsen, slag: styrelse}
          namnd: {namn: Hälso- och sjukvårdsnämnden, slag: nämnd}
        iakttagelser:
          fem:
            namn: Säkerställ att digitala lösningar nyttjas.
            slag: rekommendation
            riktas-till: [namnd]
            besvaras-av: [styrelse, namnd]  # <--
        """),
      Example(
        Text(sv: "Ingen har svarat", en: "Nobody has answered"),
        """
        grupperingar:
          namnd: {namn: Hälso- och sjukvårdsnämnden, slag: nämnd}
        iakttagelser:
          fyra:
            namn: Vidta åtgärder.
            slag: rekommendation
            riktas-till: [namnd]
            besvaras-av: saknas  # <--
        """),
      Example(
        Text(sv: "De som har fått frågan svarar", en: "Those who were asked answer"),
        """
        grupperingar:
          namnd: {namn: Hälso- och sjukvårdsnämnden, slag: nämnd}
        iakttagelser:
          fyra: {namn: Vidta åtgärder., slag: rekommendation, riktas-till: [namnd], besvaras-av: [namnd]}
        """),
      Example(
        Text(sv: "Det framgår inte vem som har svarat: ingen anmärkning", en: "Unknown who answered: no finding"),
        """
        grupperingar:
          namnd: {namn: Hälso- och sjukvårdsnämnden, slag: nämnd}
        iakttagelser:
          fyra: {namn: Vidta åtgärder., slag: rekommendation, riktas-till: [namnd]}
        """),
    ]
  ) { situation, collector in
    for observation in situation.work.observations {
      guard let named = observation.addressees.value, !observation.answeredBy.isUnknown else { continue }
      let asked = situation.expanded(named)
      let answered = situation.expanded(observation.answeredBy.value ?? [])
      let (askedSet, answeredSet) = (Set(asked), Set(answered))
      let silent = asked.filter { !answeredSet.contains($0) }
      let uncalled = answered.filter { !askedSet.contains($0) }
      guard !silent.isEmpty || !uncalled.isEmpty else { continue }
      collector.report(
        .answeredByOthers(observation, silent: silent, uncalled: uncalled, situation),
        about: [.observation(observation.id)] + (silent + uncalled).map(Subject.body),
        at: observation.answeredBy.place ?? observation.note.place,
        notes: [
          Finding.Note(
            Text(sv: "riktas till ", en: "addressed to ") + situation.listed(named), at: observation.addressees.place)
        ])
    }
  }
}

extension Finding.Message {
  static func answeredByOthers(
    _ observation: Observation, silent: [BodyID], uncalled: [BodyID], _ situation: Situation
  ) -> Self {
    let asked = situation.listed(silent)
    let others = situation.listed(uncalled)
    let unasked = Text(
      sv: "\(others.swedish) svarar utan att ha fått frågan",
      en: "\(others.english) \(uncalled.hasHave) answered without being asked")
    let unanswered = Text(
      sv: "\(asked.swedish) har inte svarat", en: "\(asked.english) \(silent.hasHave) not answered")
    let reasons = [uncalled.isEmpty ? nil : unasked, silent.isEmpty ? nil : unanswered].compactMap { $0 }
    let statement =
      silent.isEmpty
      ? Text(sv: " besvaras av fler än dem som har fått frågan", en: " is answered by more than those who were asked")
      : Text(sv: " besvaras inte av alla som har fått frågan", en: " is not answered by all who were asked")
    return Finding.Message(
      (observation.phrase + statement).sentence, because: Text.list(reasons).sentence,
      remedy: Text(
        sv: "Låt den som har fått frågan svara i eget namn.", en: "Let whoever was asked answer in its own name."))
  }
}

extension [BodyID] {
  /// The English verb that agrees with the list.
  fileprivate var hasHave: String { count == 1 ? "has" : "have" }
}
