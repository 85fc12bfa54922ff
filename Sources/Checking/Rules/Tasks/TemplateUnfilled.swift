import Responsibility
import Vocabulary

extension Rule {
  public static let templateUnfilled = Rule(
    "template-unfilled", .tasks, .info,
    label: Text(sv: "Tomma mallrubriker", en: "Template headings left blank"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: "Att det står något under varje rubrik i dokumentets mall, utöver mallens egen instruktion.",
        en: "That something stands under every heading of the document's template, besides its own instruction."),
      matters: Text(
        sv: "Den som ska besluta vet inte om frågan är prövad eller bara överhoppad.",
        en: "Whoever is to decide does not know whether the question was considered or only skipped."),
      avoid: Text(
        sv: "Att lämna kvar mallens instruktion i det färdiga dokumentet.",
        en: "Leaving the instruction of the template in the finished document."),
      prefer: Text(
        sv: "Skriv svaret, eller att rubriken inte är aktuell och varför.",
        en: "Write the answer, or that the heading does not apply and why."),
      exceptions: Text(
        sv: "Alla tomma rubriker samlas i en upplysning. En rubrik vars innehåll är okänt räknas inte.",
        en: "All blank headings are gathered in one notice. A heading with unknown content does not count."),
      sources: ["000-Z01"]),
    examples: [
      Example(
        Text(sv: "Två rubriker är tomma", en: "Two headings are blank"),
        """
        mallrubriker:
          resultat:
            namn: Bedömda resultat och konsekvenser
            innehåll: saknas  # <--
          bilagor: {namn: Bilagor, innehåll: saknas}
        """),
      Example(
        Text(sv: "Rubriken har innehåll", en: "The heading has content"),
        """
        mallrubriker:
          bilagor: {namn: Bilagor, innehåll: Granskningsrapporten}
        """),
      Example(
        Text(sv: "Innehållet är okänt: ingen anmärkning", en: "The content is unknown: no finding"),
        """
        mallrubriker:
          bilagor: {namn: Bilagor}
          resurser: {namn: Resurser och finansiering, innehåll: okänd}
        """),
    ]
  ) { situation, collector in
    let blank = situation.work.sections.filter(\.content.isAbsent)
    guard let first = blank.first else { return }
    collector.report(
      .headingsAreBlank(blank.map(\.name)), about: blank.map { .section($0.id) },
      at: first.content.place ?? first.note.place)
  }
}

extension Finding.Message {
  static func headingsAreBlank(_ names: [String]) -> Self {
    let count = Noun.templateSection.spelled(names.count).capitalized
    return Finding.Message(
      count + Text(sv: " saknar innehåll: ", en: " \(names.count == 1 ? "has" : "have") no content: ")
        + Text.quotedList(names) + Text("."),
      because: Text(
        sv: "Där står bara mallens instruktion eller ingenting.",
        en: "Only the instruction of the template stands there, or nothing."),
      remedy: Text(
        sv: "Skriv svaret, eller att rubriken inte är aktuell.",
        en: "Write the answer, or that the heading does not apply."))
  }
}
