import Responsibility
import Vocabulary

extension Rule {
  public static let escalationUndefined = Rule(
    "escalation-undefined", .tasks, .info,
    label: Text(sv: "Eskalering utan mottagare", en: "Escalation without a recipient"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att varje steg i en eskalering säger vilken gruppering som tar emot frågan.",
        en: "That every step of an escalation says which body receives the question."),
      matters: Text(
        sv: "Den som behöver ett beslut snabbt vet inte vem som kan fatta det.",
        en: "Whoever needs a decision quickly does not know who can take it."),
      avoid: Text(
        sv: "Att skriva att frågan lyfts till ”högre nivå”.",
        en: "Writing that the question is taken to “a higher level”."),
      prefer: Text(
        sv: "Namnge den gruppering som beslutar i varje steg.",
        en: "Name the body that decides in every step."),
      exceptions: Text(
        sv: "Ett uppdrag utan angiven eskalering prövas inte: då är det okänt om någon behövs.",
        en: "A task without a stated escalation is not checked: it is then unknown whether one is needed."),
      sources: ["002-I01"]),
    examples: [
      Example(
        Text(sv: "Det andra steget är ”högre nivå”", en: "The second step is “a higher level”"),
        """
        grupperingar:
          styrgrupp: {namn: Objektets styrgrupp, slag: styrgrupp}
        uppdrag:
          prioritering:
            namn: Prioritera aktiviteter
            eskalering:
              - {steg: Styrgruppen, till: styrgrupp}
              - {steg: Högre nivå}  # <--
        """),
      Example(
        Text(sv: "Varje steg har en mottagare", en: "Every step has a recipient"),
        """
        grupperingar:
          styrgrupp: {namn: Objektets styrgrupp, slag: styrgrupp}
        uppdrag:
          prioritering: {namn: Prioritera aktiviteter, eskalering: [{steg: Styrgruppen, till: styrgrupp}]}
        """),
      Example(
        Text(sv: "Ingen eskalering är angiven: ingen anmärkning", en: "No escalation is stated: no finding"),
        """
        uppdrag:
          prioritering: {namn: Prioritera aktiviteter}
        """),
    ]
  ) { situation, collector in
    for task in situation.openTasks {
      let steps = task.escalations.filter { $0.recipient.value == nil }
      guard let first = steps.first else { continue }
      collector.report(
        .stepHasNoRecipient(task, steps: steps.map(\.step)), about: [.task(task.id)],
        at: first.recipient.place ?? first.place ?? task.note.place)
    }
  }
}

extension Finding.Message {
  static func stepHasNoRecipient(_ task: Responsibility.Task, steps: [String]) -> Self {
    Finding.Message(
      (Text(sv: "Frågor om ", en: "Questions on ") + task.phrase
        + Text(sv: " går vidare till ", en: " go on to ") + Text.quotedList(steps)
        + Text(sv: ", men vilken gruppering det är framgår inte", en: ", but which body that is, is not known"))
        .sentence,
      because: Text(sv: "Steget anger ingen mottagare.", en: "The step names no recipient."),
      remedy: Text(
        sv: "Skriv vilken gruppering som beslutar i steget.", en: "Write which body decides in the step."))
  }
}
