import Responsibility
import Vocabulary

extension Rule {
  public static let sumMismatch = Rule(
    "sum-mismatch", .foundations, .error,
    label: Text(sv: "Summan stämmer inte", en: "The total is wrong"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att raderna i en tabell blir den summa som underlaget anger.",
        en: "That the rows of a table add up to the total that the source states."),
      matters: Text(
        sv: "Den som beslutar om summan beslutar om något annat än raderna.",
        en: "Whoever decides on the total decides on something else than the rows."),
      avoid: Text(
        sv: "Att skriva in summan för hand och ändra raderna efteråt.",
        en: "Entering the total by hand and changing the rows afterwards."),
      prefer: Text(
        sv: "Räkna summan ur raderna, och skriv ut det som inte har en egen rad.",
        en: "Work the total out from the rows, and write out what has no row of its own."),
      exceptions: Text(
        sv: "En summa som inte är angiven eller är okänd prövas inte, och inte heller en tabell utan rader.",
        en: "A total that is not stated or is unknown is not checked, nor is a table without rows."),
      sources: ["002-E1", "002-E4", "002-V1"]),
    examples: [
      Example(
        Text(sv: "Raderna blir mer än summan", en: "The rows come to more than the total"),
        """
        tabeller:
          investeringar:
            namn: Investeringar
            rader: {Utrustning: 5000, Nät: 7500}
            summa: 12000  # <--
        """),
      Example(
        Text(sv: "Summan stämmer", en: "The total is right"),
        """
        tabeller:
          intakter: {namn: Intäkter, rader: {Bidrag: 158000, Övrigt: 80740}, summa: 238740}
        """),
      Example(
        Text(sv: "Summan är okänd: ingen anmärkning", en: "The total is unknown: no finding"),
        """
        tabeller:
          intakter: {namn: Intäkter, rader: {Bidrag: 158000, Övrigt: 80740}, summa: okänd}
        """),
    ]
  ) { situation, collector in
    for ledger in situation.work.ledgers where !ledger.rows.isEmpty {
      guard let total = ledger.total.value else { continue }
      let sum = ledger.sum
      guard sum != total else { continue }
      collector.report(
        .totalIsWrong(ledger, stated: total, sum: sum), about: [.ledger(ledger.id)],
        at: ledger.total.place ?? ledger.note.place)
    }
  }
}

extension Finding.Message {
  static func totalIsWrong(_ ledger: Ledger, stated: Quantity, sum: Quantity) -> Self {
    let (written, added) = (stated.written, sum.written)
    let difference = Quantity(thousandths: abs(sum.thousandths - stated.thousandths)).written
    return Finding.Message(
      (Noun.table.named(ledger.name)
        + Text(
          sv: " har fel summa: \(written.swedish) i stället för \(added.swedish)",
          en: " has the wrong total: \(written.english) instead of \(added.english)")).sentence,
      because: Text(
        sv: "Raderna blir \(added.swedish), och skillnaden är \(difference.swedish).",
        en: "The rows come to \(added.english), and the difference is \(difference.english)."),
      remedy: Text(
        sv: "Rätta summan, eller skriv in den rad som fattas.", en: "Correct the total, or enter the missing row."))
  }
}
