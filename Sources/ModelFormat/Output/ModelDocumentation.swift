import Responsibility
public import Vocabulary

/// The format's handbook, generated from the same description that the reader reads by.
public enum ModelDocumentation {
  /// Where the handbook lies in the project; Swedish is the language of those who use it.
  public static func path(in language: Language) -> String {
    switch language {
    case .swedish: "docs/model.md"
    case .english: "docs/model.en.md"
    }
  }

  /// - Returns: the whole handbook as Markdown; the same text every time.
  public static func markdown(in language: Language) -> String {
    let writer = HandbookWriter(language: language)
    let sections =
      [writer.opening, writer.example, writer.values, writer.times]
      + FormatDescription.records.map(writer.section) + [writer.shared]
    return sections.joined(separator: "\n\n") + "\n"
  }
}

/// The handbook of the file of claims.
public enum ClaimDocumentation {
  /// Where it lies in the project.
  public static func path(in language: Language) -> String {
    switch language {
    case .swedish: "docs/claims.md"
    case .english: "docs/claims.en.md"
    }
  }

  /// - Returns: the whole page as Markdown; the same text every time.
  public static func markdown(in language: Language) -> String {
    let writer = HandbookWriter(language: language)
    let sections = [writer.openingOfClaims] + FormatDescription.claimRecords.map(writer.section)
    return sections.joined(separator: "\n\n") + "\n"
  }
}

private struct HandbookWriter {
  let language: Language

  private func say(_ swedish: String, _ english: String) -> String { Text(sv: swedish, en: english)[language] }
  private func code(_ key: Key) -> String { "`\(key[language])`" }
  private func code(_ word: some FileWord) -> String { "`\(word.word[language])`" }

  // MARK: Running text

  var opening: String {
    """
    # \(say("Modellfilen", "The model file"))

    <!-- \(say("Genererad ur programmet. Ändra inte för hand.", "Generated from the program. Do not edit by hand.")) -->

    \(say(
      "En modellfil beskriver en organisation: parter, grupperingar, ansvarsområden, styrdokument och tjänster, och de "
        + "alternativ som ska jämföras. Filen är YAML i UTF-8. Alla nycklar finns på svenska och på engelska; filens "
        + "språk bestämmer vilken stavning som gäller.",
      "A model file describes an organisation: parties, bodies, areas of responsibility, governing documents and "
        + "services, and the alternatives that are to be compared. The file is YAML in UTF-8. Every key has a Swedish "
        + "and an English spelling; the language of the file decides which one holds."))
    """
  }

  var openingOfClaims: String {
    """
    # \(say("Påståendefilen", "The file of claims"))

    <!-- \(say("Genererad ur programmet. Ändra inte för hand.", "Generated from the program. Do not edit by hand.")) -->

    \(say(
      "En påståendefil radar upp vad ett dokument påstår, och vad modellfilen ska ge som återger det. "
        + "`ansvar coverage` redovisar vad som återges, vad som inte gör det och vad dokumentet inte säger. Filen är YAML "
        + "i UTF-8 och ligger som `claims.yaml` bredvid modellfilen `scenario.yaml`.",
      "A file of claims lists what a document claims, and what the model file has to give that reproduces it. "
        + "`ansvar coverage` accounts for what is reproduced, what is not and what the document does not say. The file "
        + "is YAML in UTF-8 and lies as `claims.yaml` beside the model file `scenario.yaml`."))

    ```yaml
    \(exampleOfClaims)
    ```

    \(say(
      "Det som en person har skrivit in färdigt (reglerna i grupp H) återger bara en bedömning.",
      "What a person has entered as it stands (the rules of group H) reproduces a judgement only."))
    """
  }

  private var exampleOfClaims: String {
    func line(_ key: Key, _ value: String) -> String { "\(key[language]): \(value)" }
    func expectation(_ subject: String) -> String {
      "      - {\(line(.reproducedBy, "area-no-owner")), \(line(.about, "[\(subject)]")), "
        + "\(line(.expectedAlternative, "pausat"))}"
    }
    let grade = ClaimGrade.structural.word[language]
    return [
      line(.claimsFormat, "\(ModelReader.formatVersion)"), line(.language, language.rawValue),
      line(.claimSources, "{\"004\": \(say("Konsekvensanalys 2023-05-31", "Impact analysis 2023-05-31"))}"),
      line(.expectedAlternative, "forslaget"), line(.claims, ""),
      "  004-C-UG1: {\(line(.quote, "Ökat ledningsansvar")), \(line(.grade, grade)), "
        + "\(line(.reproducedBy, "diff-load")), \(line(.about, "[utokad-gits]")), \(line(.says, "[0 → 4]"))}",
      "  004-D02:", "    " + line(.grade, grade), "    " + line(.expected, ""),
      expectation("forvaltningsplan"), expectation("samsa-tjanst"),
    ].map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }.joined(separator: "\n")
  }

  var example: String {
    """
    ## \(say("Ett exempel", "An example"))

    ```yaml
    \(StarterFile.text(in: language).dropLast())
    ```
    """
  }

  var values: String {
    let (absent, unknown, value) = (code(FactWord.absent), code(FactWord.unknown), Key.value[language])
    let (source, basis) = (Key.source[language], Key.basis[language])
    let inferred = Basis.inferred.word[language]
    return """
      ## \(say("Så skrivs ett värde", "How a value is written"))

      - \(say(
        "**Id.** Varje post har ett id: bokstäver, siffror, bindestreck, understreck och punkt. En post som bara har "
          + "ett namn kan skrivas `id: Namn`.",
        "**Ids.** Every entry has an id: letters, figures, hyphens, underscores and full stops. An entry that has only "
          + "a name can be written `id: Name`."))
      - \(say(
        "**Hänvisningar** görs med id, namn, \(code(.shortName)) eller \(code(.alias)). Skiljer bara versaler, "
          + "bindestreck i ord eller blanksteg godtas det, och skillnaden anmärks vid kontroll.",
        "**References** use an id, a name, a \(code(.shortName)) or an \(code(.alias)). When only case, hyphens "
          + "inside words or white space differ, the reference is accepted and the difference is noted when checked."))
      - \(say(
        "**Uppgifter** kan skrivas med sin källa: `{\(value): vvg, \(source): s. 4, \(basis): \(inferred)}`. "
          + "\(absent) säger att det inte finns någon, \(unknown) att ingen vet. Ett streck ska stå inom citattecken "
          + "(`\"-\"`) och betyder \(absent). Det som inte nämns är okänt.",
        "**Facts** can be written with their source: `{\(value): vvg, \(source): p. 4, \(basis): \(inferred)}`. "
          + "\(absent) says that there is none, \(unknown) that nobody knows. A dash has to be in quotes (`\"-\"`) and "
          + "means \(absent). What is not mentioned is unknown."))
      - \(say(
        "**Listor** med ett enda värde kan skrivas utan hakparentes.",
        "**Lists** of a single value can be written without brackets."))
      - \(say(
        "**Tal** skrivs med siffror och högst tre decimaler efter komma eller punkt. Inuti `{…}` och `[…]` skiljer "
          + "komma åt, så där skrivs punkt eller citattecken.",
        "**Numbers** are written in figures with at most three decimals after a comma or a point. Inside `{…}` and "
          + "`[…]` a comma separates, so write a point or use quotes there."))
      - \(say(
        "**Text** som innehåller kolon följt av blanksteg, eller börjar med ett skiljetecken, sätts inom citattecken.",
        "**Text** that contains a colon and a space, or begins with a punctuation mark, is put in quotes."))
      - \(say(
        "Ankare, taggar och `<<` används inte: det som står på en rad gäller där det står.",
        "Anchors, tags and `<<` are not used: what stands on a line holds where it stands."))
      """
  }

  var times: String {
    let swedish = [
      "2023-10-01", "7 juni 2023", "2023-10", "juni 2023", "2016", "våren 2023", "sommaren 2023", "hösten 2023",
      "vintern 2023/2024", "årsskiftet 2023/2024", "halvårsskiftet 2022", "T2 2022", "Q1 2024",
      "slutet av januari 2022",
      "början av 2024", "nästa år", "från 2024", "tills vidare",
    ]
    let english = [
      "2023-10-01", "7 June 2023", "2023-10", "June 2023", "2016", "spring 2023", "summer 2023", "autumn 2023",
      "winter 2023/2024", "turn of the year 2023/2024", "mid-year 2022", "T2 2022", "Q1 2024", "end of January 2022",
      "early 2024", "next year", "from 2024", "until further notice",
    ]
    let today = Day(2023, 5, 31)
    let rows = (language == .swedish ? swedish : english).compactMap { words in
      DateText(reading: words, relativeTo: today).map { "| \(words) | \(interval(of: $0)) |" }
    }
    return """
      ## \(say("Tider", "Times"))

      \(say(
        "Tider skrivs som i underlaget. Orden behålls, och programmet läser dem så här. Dagarna är programmets regel, "
          + "inte underlagets. Här är filens \(code(.date)) 31 maj 2023.",
        "Times are written as in the source. The words are kept, and the program reads them like this. The days are "
          + "the program's convention, not the source's. Here the file's \(code(.date)) is 31 May 2023."))

      | \(say("Skrivet", "Written")) | \(say("Läses som", "Read as")) |
      | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  private func interval(of date: DateText) -> String {
    guard let latest = date.latest else {
      return say("från \(date.earliest.written.swedish)", "from \(date.earliest.written.english)")
    }
    return (date.isPrecise ? date.earliest.written : Day.range(date.earliest, latest))[language]
  }

  // MARK: Records

  func section(_ record: RecordDescription) -> String {
    let shared = Set(FormatDescription.shared.map(\.key))
    let isEntry = shared.isSubset(of: record.fields.map(\.key))
    let rows = rows(record.fields.filter { !isEntry || !shared.contains($0.key) })
    let remark = isEntry ? "\n\n" + say("Dessutom det som är ", "And what is ") + sharedLink + "." : ""
    let rule = record.rule.map { "\n\n" + phrase($0) } ?? ""
    return """
      ## \(record.name.title[language])

      \(record.name.introduction[language])\(rule)

      \(rows)\(remark)\(record.name == .change ? "\n\n" + illustrations : "")
      """
  }

  /// Every change as it is written.
  private var illustrations: String {
    let rows = ChangeIllustration.all.map { "| `\($0.line(in: language))` | \($0.meaning[language]) |" }
    return """
      | \(say("Skrivet", "Written")) | \(say("Vad som händer", "What happens")) |
      | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  /// What every entry may have, once for all of them.
  var shared: String {
    """
    ## \(sharedTitle)

    \(say("Varje post kan ha de här nycklarna.", "Every entry can have these keys."))

    \(rows(FormatDescription.shared))
    """
  }

  private var sharedTitle: String { say("Gemensamt för alla poster", "Shared by all entries") }
  private var sharedLink: String {
    "[\(sharedTitle.lowercased())](#\(sharedTitle.lowercased().split(separator: " ").joined(separator: "-")))"
  }

  private func rows(_ fields: [FieldDescription]) -> String {
    let rows = fields.map { field in
      let key = code(field.key) + (field.isRequired ? say(" (krävs)", " (required)") : "")
      let example = field.example.map { "`\(field.key[language]): \($0[language])`" } ?? ""
      return "| \(key) | \(field.key.explanation[language]) | \(field.kind.phrase[language]) | \(example) |"
    }
    return """
      | \(say("Nyckel", "Key")) | \(say("Betyder", "Means")) | \(say("Värde", "Value")) | \(say("Exempel", "Example")) |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  private func phrase(_ rule: KeyRule) -> String {
    switch rule {
    case .exactlyOne(let keys):
      let choice = Text.choice(keys.map { Text(code($0)) })[language]
      return say("Precis en av \(choice) ska finnas.", "Exactly one of \(choice) has to be there.")
    case .atLeastOne(let keys):
      let choice = Text.choice(keys.map { Text(code($0)) })[language]
      return say("Minst en av \(choice) ska finnas.", "At least one of \(choice) has to be there.")
    }
  }
}
