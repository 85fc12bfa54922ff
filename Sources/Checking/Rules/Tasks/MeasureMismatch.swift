import Responsibility
import Vocabulary

extension Rule {
  public static let measureMismatch = Rule(
    "measure-mismatch", .tasks, .info,
    label: Text(sv: "Svar av annan art än frågan", en: "An answer of another sort than the question"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att det som ges till svar på en rekommendation är samma slags sak som den ber om.",
        en: "That what is given in answer to a recommendation is the same sort of thing as it asks for."),
      matters: Text(
        sv: "En plan svarar inte på frågan efter ett regelverk, hur bra planen än är.",
        en: "A plan does not answer the request for rules, however good the plan may be."),
      avoid: Text(
        sv: "Att besvara alla rekommendationer med samma kommande plan.",
        en: "Answering every recommendation with the same coming plan."),
      prefer: Text(
        sv: "Svara med det som efterfrågas, eller skriv varför något annat är bättre.",
        en: "Answer with what is asked for, or write why something else is better."),
      exceptions: Text(
        sv: "Slagen sorteras av en person och jämförs ordagrant. Är det ena inte angivet finns inget att jämföra.",
        en: "A person sorts them, and they are compared word for word. When one is not stated, none is compared."),
      sources: ["003-R5", "003-I04"]),
    examples: [
      Example(
        Text(sv: "Ett regelverk efterfrågas, en plan ges", en: "Rules are asked for, a plan is given"),
        """
        iakttagelser:
          fem:  # <--
            namn: Säkerställ att lösningarna nyttjas.
            slag: rekommendation
            efterfrågar: regelverk
            får: plan
        """),
      Example(
        Text(sv: "Svaret är av samma slag", en: "The answer is of the same sort"),
        """
        iakttagelser:
          ett: {namn: Stärk styrningen., slag: rekommendation, efterfrågar: plan, får: Plan}
        """),
      Example(
        Text(sv: "Det framgår inte vad svaret är: ingen anmärkning", en: "Unknown what the answer is: no finding"),
        """
        iakttagelser:
          ett: {namn: Stärk styrningen., slag: rekommendation, efterfrågar: plan}
        """),
    ]
  ) { situation, collector in
    for observation in situation.work.observations {
      guard let asked = observation.asksFor, let given = observation.gets, asked.lowercased() != given.lowercased()
      else { continue }
      collector.report(
        .answerIsOfAnotherSort(observation, asked: asked, given: given), about: [.observation(observation.id)],
        at: observation.note.place)
    }
  }
}

extension Finding.Message {
  static func answerIsOfAnotherSort(_ observation: Observation, asked: String, given: String) -> Self {
    Finding.Message(
      (observation.phrase
        + Text(sv: " ber om ”\(asked)” men får ”\(given)”", en: " asks for “\(asked)” but gets “\(given)”")).sentence,
      because: Text(
        sv: "Svaret är av ett annat slag än frågan.", en: "The answer is of another sort than the question."),
      remedy: Text(
        sv: "Svara med det som efterfrågas, eller skriv varför något annat räcker.",
        en: "Answer with what is asked for, or write why something else is enough."))
  }
}
