import Responsibility
import Vocabulary

extension Rule {
  public static let sumTextConflict = Rule(
    "sum-text-conflict", .foundations, .warning,
    label: Text(sv: "Siffra och text går isär", en: "Figure and text disagree"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att det som texten säger om resultatet, underskott, balans eller överskott, är det som tabellen visar.",
        en: "That what the text says of the result, deficit, balance or surplus, is what the table shows."),
      matters: Text(
        sv: "Läsaren vet inte om det är tabellen eller texten som gäller.",
        en: "The reader does not know whether the table or the text is to be believed."),
      avoid: Text(
        sv: "Att visa en budget i balans och i texten skriva att året börjar med ett underskott.",
        en: "Showing a balanced budget and writing in the text that the year begins with a deficit."),
      prefer: Text(
        sv: "Låt tabellen visa underskottet, eller skriv vad texten räknar in som tabellen inte har.",
        en: "Let the table show the deficit, or write what the text counts in that the table leaves out."),
      exceptions: Text(
        sv: """
          Resultatet är den angivna summan, och raderna lagda till varandra när ingen summa är angiven. Säger texten \
          inget om resultatet, eller är både rader och summa okända, finns inget att jämföra.
          """,
        en: """
          The result is the stated total, or the rows added up when none is stated. When the text says nothing of the \
          result, or both rows and total are unknown, there is nothing to compare.
          """),
      sources: ["002-E1", "002-E4", "002-I10", "002-R7"]),
    examples: [
      Example(
        Text(sv: "Texten säger underskott, tabellen blir noll", en: "The text says deficit, the table comes to zero"),
        """
        tabeller:
          budget:
            namn: Budget
            rader: {Intäkter: 238740, Kostnader: -238740}
            summa: 0
            utfall: underskott  # <--
        """),
      Example(
        Text(sv: "Text och tabell säger samma sak", en: "Text and table say the same"),
        """
        tabeller:
          budget: {namn: Budget, rader: {Intäkter: 238740, Kostnader: -240000}, utfall: underskott}
        """),
      Example(
        Text(sv: "Vad texten säger är okänt: ingen anmärkning", en: "What the text says is unknown: no finding"),
        """
        tabeller:
          budget: {namn: Budget, rader: {Intäkter: 100, Kostnader: -90}, utfall: okänd}
        """),
    ]
  ) { situation, collector in
    for ledger in situation.work.ledgers {
      guard let said = ledger.outcome.value, let result = ledger.total.value ?? sum(of: ledger) else { continue }
      let shown: LedgerOutcome = result < .zero ? .deficit : result > .zero ? .surplus : .balance
      guard shown != said else { continue }
      collector.report(
        .textContradictsTable(ledger, said: said, shown: shown, result: result), about: [.ledger(ledger.id)],
        at: ledger.outcome.place ?? ledger.note.place)
    }
  }

  private static func sum(of ledger: Ledger) -> Quantity? { ledger.rows.isEmpty ? nil : ledger.sum }
}

extension Finding.Message {
  static func textContradictsTable(
    _ ledger: Ledger, said: LedgerOutcome, shown: LedgerOutcome, result: Quantity
  ) -> Self {
    Finding.Message(
      (Text(sv: "Texten till ", en: "The text to ") + Noun.table.named(ledger.name)
        + Text(sv: " talar om ", en: " speaks of ") + said.phrase
        + Text(sv: ", men tabellen visar ", en: ", but the table shows ")
        + shown.phrase).sentence,
      because: Text(sv: "Tabellens resultat är ", en: "The result of the table is ") + result.written + Text("."),
      remedy: Text(
        sv: "Rätta det ena, eller skriv vad texten räknar in som tabellen inte har.",
        en: "Correct one of them, or write what the text counts in that the table leaves out."))
  }
}
