import Responsibility
import Vocabulary

extension Rule {
  public static let findingNoDecision = Rule(
    "finding-no-decision", .tasks, .warning,
    label: Text(sv: "Iakttagelse utan beslut", en: "Observation without a decision"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att varje iakttagelse och rekommendation besvaras av ett uppdrag, och i sin helhet.",
        en: "That every observation and recommendation is answered by a task, and in full."),
      matters: Text(
        sv: "Det som någon har påpekat och ingen har beslutat om kommer tillbaka i nästa granskning.",
        en: "What somebody has pointed out and nobody has decided on comes back in the next review."),
      avoid: Text(
        sv: "Att besluta om det som är lätt och låta resten av rapporten ligga.",
        en: "Deciding on what is easy and leaving the rest of the report."),
      prefer: Text(
        sv: "Skriv ett uppdrag för varje iakttagelse, eller varför den inte leder till något.",
        en: "Write a task for every observation, or why it leads to nothing."),
      exceptions: Text(
        sv: """
          Bara det som filen säger prövas: att uppdrag saknas, eller att de svarar på en del. Nämns inga uppdrag är det \
          okänt vad som svarar mot iakttagelsen. Behov har en egen regel.
          """,
        en: """
          Only what the file says is checked: that there are no tasks, or that they answer part of it. When no tasks \
          are mentioned, it is unknown what answers the observation. Needs have a rule of their own.
          """),
      sources: ["001-Z07"]),
    examples: [
      Example(
        Text(sv: "En iakttagelse som inget uppdrag svarar på", en: "An observation that no task answers"),
        """
        iakttagelser:
          resurser:
            namn: Resurser behöver tillsättas.
            uppdrag: saknas  # <--
        """),
      Example(
        Text(sv: "Uppdraget svarar bara på en del", en: "The task answers only part of it"),
        """
        uppdrag:
          budget: {namn: Ta fram ett förslag till budget}
        iakttagelser:
          resurser:
            namn: Resurser behöver tillsättas.
            uppdrag: [budget]  # <--
            delvis: ja
        """),
      Example(
        Text(sv: "Ett uppdrag svarar på hela", en: "A task answers all of it"),
        """
        uppdrag:
          process: {namn: Ta fram en process}
        iakttagelser:
          process-saknas: {namn: Processen är inte känd., uppdrag: [process]}
        """),
      Example(
        Text(sv: "Det framgår inte vad som svarar på den: ingen anmärkning", en: "Unknown: no finding"),
        """
        iakttagelser:
          process-saknas: {namn: Processen är inte känd.}
        """),
    ]
  ) { situation, collector in
    for observation in situation.work.observations where observation.kind != .need {
      guard let gap = AnswerGap(of: observation, in: situation.work) else { continue }
      collector.report(
        .observationIsUnanswered(observation, gap), about: [.observation(observation.id)] + gap.tasks.subjects,
        at: observation.tasks.place ?? observation.note.place)
    }
  }
}

/// What an observation lacks for an answer: everything, or a part.
struct AnswerGap {
  /// The tasks that answer a part; none when nothing does.
  let tasks: [Responsibility.Task]

  /// Nil when the observation is answered in full, or nobody knows by what.
  init?(of observation: Observation, in work: Work) {
    switch observation.tasks.knowledge {
    case .unknown: return nil
    case .absent: tasks = []
    case .stated(let ids):
      guard observation.isPartlyAnswered else { return nil }
      tasks = ids.unique.compactMap { work.tasks[$0] }
    }
  }
}

extension Finding.Message {
  static func observationIsUnanswered(_ observation: Observation, _ gap: AnswerGap) -> Self {
    let remedy = Text(
      sv: "Besluta om ett uppdrag, eller skriv varför det inte behövs.",
      en: "Decide on a task, or write why none is needed.")
    guard !gap.tasks.isEmpty else {
      return Finding.Message(
        (observation.phrase + Text(sv: " leder inte till något beslut", en: " leads to no decision")).sentence,
        because: Text(sv: "Inget uppdrag svarar på den.", en: "No task answers it."), remedy: remedy)
    }
    return Finding.Message(
      (observation.phrase + Text(sv: " besvaras bara delvis", en: " is answered only in part")).sentence,
      because: Text(sv: "Det som svarar på den är ", en: "What answers it is ") + gap.tasks.counted + Text("."),
      remedy: remedy)
  }
}
