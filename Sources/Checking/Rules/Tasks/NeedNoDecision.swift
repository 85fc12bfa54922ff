import Responsibility
import Vocabulary

extension Rule {
  public static let needNoDecision = Rule(
    "need-no-decision", .tasks, .warning,
    label: Text(sv: "Bedömt behov utan beslut", en: "Assessed need without a decision"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att ett behov eller förslag i bedömningen också finns i ett uppdrag som beslutas.",
        en: "That a need or proposal in the assessment is also in a task that is decided."),
      matters: Text(
        sv: "Den som läser bedömningen tror att det ska bli gjort, men ingen har fått uppdraget.",
        en: "The reader of the assessment believes that it will be done, but nobody has been given the task."),
      avoid: Text(
        sv: "Att skriva i bedömningen att en resurs ska finnas utan att den nämns i förslaget till beslut.",
        en: "Writing in the assessment that a resource is to exist without naming it in the proposed decision."),
      prefer: Text(
        sv: "Gå igenom bedömningen mening för mening mot beslutet innan det läggs fram.",
        en: "Go through the assessment sentence by sentence against the decision before it is put forward."),
      exceptions: Text(
        sv: """
          Bara det som filen säger prövas: att uppdrag saknas, eller att de täcker en del av behovet. Nämns inga \
          uppdrag är det okänt vad som svarar mot behovet.
          """,
        en: """
          Only what the file says is checked: that there are no tasks, or that they cover part of the need. When no \
          tasks are mentioned, it is unknown what answers the need.
          """),
      sources: ["001-Z06", "001-B14", "001-B17", "001-B18", "001-I04"]),
    examples: [
      Example(
        Text(sv: "Ett behov som inget uppdrag tar upp", en: "A need that no task takes up"),
        """
        iakttagelser:
          central:
            namn: En central resurs för informationssäkerhet
            slag: behov
            uppdrag: saknas  # <--
        """),
      Example(
        Text(sv: "Behovet täcks till en del", en: "The need is partly covered"),
        """
        uppdrag:
          organisation: {namn: Ta fram en organisation}
        iakttagelser:
          resurser:
            namn: Resurser i varje förvaltning
            slag: behov
            uppdrag: [organisation]  # <--
            delvis: ja
        """),
      Example(
        Text(sv: "Ett uppdrag svarar mot behovet", en: "A task answers the need"),
        """
        uppdrag:
          organisation: {namn: Ta fram en organisation}
        iakttagelser:
          resurser: {namn: Resurser i varje förvaltning, slag: behov, uppdrag: [organisation]}
        """),
      Example(
        Text(sv: "Det framgår inte vad som svarar mot behovet: ingen anmärkning", en: "Unknown: no finding"),
        """
        iakttagelser:
          resurser: {namn: Resurser i varje förvaltning, slag: behov, uppdrag: okänd}
        """),
    ]
  ) { situation, collector in
    for need in situation.work.observations where need.kind == .need {
      guard let gap = AnswerGap(of: need, in: situation.work) else { continue }
      collector.report(
        .needIsUndecided(need, gap), about: [.observation(need.id)] + gap.tasks.subjects,
        at: need.tasks.place ?? need.note.place)
    }
  }
}

extension Finding.Message {
  static func needIsUndecided(_ need: Observation, _ gap: AnswerGap) -> Self {
    let remedy = Text(
      sv: "Ta in behovet i beslutet, eller skriv varför det får vänta.",
      en: "Take the need into the decision, or write why it has to wait.")
    guard !gap.tasks.isEmpty else {
      return Finding.Message(
        (need.phrase + Text(sv: " har inget beslut", en: " has no decision")).sentence,
        because: Text(
          sv: "Bedömningen tar upp det, men inget uppdrag gör det.",
          en: "The assessment takes it up, but no task does."), remedy: remedy)
    }
    return Finding.Message(
      (need.phrase + Text(sv: " täcks bara delvis", en: " is covered only in part")).sentence,
      because: Text(sv: "Det som svarar mot det är ", en: "What answers it is ") + gap.tasks.counted + Text("."),
      remedy: remedy)
  }
}
