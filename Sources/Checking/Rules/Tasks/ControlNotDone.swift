import Responsibility
import Vocabulary

extension Rule {
  public static let controlNotDone = Rule(
    "control-not-done", .tasks, .warning,
    label: Text(sv: "Kontroll ej utförd", en: "Control not carried out"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att en kontroll som står kvar i planen gjordes förra perioden.",
        en: "That a control which stays in the plan was made in the period before."),
      matters: Text(
        sv: "En kontroll som flyttas med år efter år ger bilden av att någon ser efter, fast ingen gör det.",
        en: "A control carried over year after year gives the picture that somebody looks, though nobody does."),
      avoid: Text(
        sv: "Att behålla samma kontroller nästa år utan att ändra det som gjorde att de inte hanns med.",
        en: "Keeping the same controls next year without changing what kept them from being made."),
      prefer: Text(
        sv: "Avsätt tid, byt kontrollutförare eller ta bort kontrollen, och skriv vilket.",
        en: "Set time aside, change who makes it or take it out, and write which."),
      exceptions: Text(
        sv: "Framgår det inte om kontrollen gjordes prövas den inte.",
        en: "When it is not known whether the control was made, it is not checked."),
      sources: ["002-I12", "002-K1", "002-K2", "002-K3"]),
    examples: [
      Example(
        Text(sv: "Kontrollen hanns inte med", en: "There was no time for the control"),
        """
        kontroller:
          underhall:
            namn: Förebyggande underhåll
            frekvens: varje år
            utförd: nej  # <--
        """),
      Example(
        Text(sv: "Kontrollen gjordes", en: "The control was made"),
        """
        kontroller:
          underhall: {namn: Förebyggande underhåll, utförd: ja}
        """),
      Example(
        Text(sv: "Det framgår inte om kontrollen gjordes: ingen anmärkning", en: "Unknown: no finding"),
        """
        kontroller:
          underhall: {namn: Förebyggande underhåll, utförd: okänd}
        """),
    ]
  ) { situation, collector in
    for control in situation.work.controls where control.wasDone.value == false {
      collector.report(
        .controlWasNotDone(control), about: [.control(control.id)], at: control.wasDone.place ?? control.note.place)
    }
  }
}

extension Finding.Message {
  static func controlWasNotDone(_ control: Control) -> Self {
    Finding.Message(
      (Noun.control.named(control.name)
        + Text(sv: " gjordes inte förra perioden", en: " was not made in the period before")).sentence,
      because: Text(
        sv: "Den står kvar i planen, men ingen har sett efter hur det står till.",
        en: "It stays in the plan, but nobody has looked at how matters stand."),
      remedy: Text(
        sv: "Avsätt tid, utse någon annan att göra den eller ta bort den.",
        en: "Set time aside, name somebody else to make it or take it out."))
  }
}
