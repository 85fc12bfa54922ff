import Responsibility
import Vocabulary

extension Rule {
  public static let nameAlias = Rule(
    "name-alias", .tasks, .info,
    label: Text(sv: "Olika skrivsätt", en: "Different spellings"),
    documentation: RuleDocumentation(
      checks: Text(
        sv: """
          Om något skrivs på ett annat sätt än filen anger: ett namn som känns igen först när skiftläge, bindestreck \
          och mellanslag jämnas ut, eller ett som har angivna alias.
          """,
        en: """
          Whether something is spelt in another way than the file declares: a name recognised only once case, hyphens \
          and spaces are evened out, or one with declared aliases.
          """),
      matters: Text(
        sv: "Den som läser vet inte om två skrivsätt är en eller två grupperingar.",
        en: "The reader does not know whether two spellings are one body or two."),
      avoid: Text(
        sv: "Att kalla samma gruppering ”GITS utökad ledningsgrupp” i tabellen och något annat i texten.",
        en: "Calling one body one thing in the table and another in the text."),
      prefer: Text(
        sv: "Ett namn i alla handlingar. Behövs flera skrivsätt, ange dem som alias.",
        en: "One name in all documents. Where several spellings are needed, declare them as aliases."),
      exceptions: Text(
        sv: "Ett kortnamn räknas inte som ett eget skrivsätt. Verktyget slår aldrig ihop två poster på egen hand.",
        en: "A short name does not count as a spelling of its own. The tool never merges two entries by itself."),
      sources: ["004-Z32", "004-B03", "004-B04", "004-B04b"]),
    examples: [
      Example(
        Text(sv: "Ett namn skrivs med annat skiftläge", en: "A name is written in another case"),
        """
        grupperingar:
          ledning: {namn: Ledningsgrupp GITS, slag: ledningsgrupp}
        områden:
          plan:
            namn: Förvaltningsplan
            ägare: ledningsgrupp gits  # <--
        """),
      Example(
        Text(sv: "En gruppering har två skrivsätt", en: "A body has two spellings"),
        """
        grupperingar:
          forvaltning:  # <--
            namn: Förvaltningsgrupp SAMSA
            alias: [Förvaltnings-grupp SAMSA]
        """),
      Example(
        Text(sv: "Ett namn, skrivet på ett sätt", en: "One name, written in one way"),
        """
        grupperingar:
          ledning: {namn: Ledningsgrupp GITS, slag: ledningsgrupp}
        områden:
          plan: {namn: Förvaltningsplan, ägare: ledning}
        """),
      Example(
        Text(sv: "Ägaren är okänd: inget namn att jämföra", en: "The owner is unknown: no name to compare"),
        """
        grupperingar:
          ledning: {namn: Ledningsgrupp GITS, slag: ledningsgrupp}
        områden:
          plan: {namn: Förvaltningsplan, ägare: okänd}
        """),
    ]
  ) { situation, collector in
    let organization = situation.organization
    for reference in situation.scenario.looseReferences {
      collector.report(
        .readAs(reference.meant, from: reference.written), about: organization.subjects(named: reference.id),
        at: reference.place)
    }
    func review(_ name: String, _ aliases: [String], _ subject: Subject, _ note: EntryNote) {
      guard !aliases.isEmpty else { return }
      collector.report(.severalSpellings(of: name, aliases: aliases), about: [subject], at: note.place)
    }
    for party in organization.parties { review(party.name, party.aliases, .party(party.id), party.note) }
    for body in organization.bodies { review(body.name, body.aliases, .body(body.id), body.note) }
    for area in organization.areas { review(area.name, area.aliases, .area(area.id), area.note) }
    for service in organization.services { review(service.name, service.aliases, .service(service.id), service.note) }
  }
}

extension Organization {
  /// The entry with the identifier, of whatever kind; none when it is a kind that findings are not about.
  fileprivate func subjects(named id: String) -> [Subject] {
    if bodies.contains(BodyID(id)) { return [.body(BodyID(id))] }
    if areas.contains(AreaID(id)) { return [.area(AreaID(id))] }
    if parties.contains(PartyID(id)) { return [.party(PartyID(id))] }
    if services.contains(ServiceID(id)) { return [.service(ServiceID(id))] }
    if documents.contains(DocumentID(id)) { return [.document(DocumentID(id))] }
    if work.tasks.contains(TaskID(id)) { return [.task(TaskID(id))] }
    if work.risks.contains(RiskID(id)) { return [.risk(RiskID(id))] }
    if work.series.contains(SeriesID(id)) { return [.series(SeriesID(id))] }
    return []
  }
}

extension Finding.Message {
  static func readAs(_ meant: String, from written: String) -> Self {
    Finding.Message(
      Text.quoted(written) + Text(sv: " har lästs som \(meant).", en: " was read as \(meant)."),
      because: Text(
        sv: "Namnen skiljer sig bara i skiftläge, bindestreck eller mellanslag.",
        en: "The names differ only in case, hyphens or spaces."),
      remedy: Text(
        sv: "Skriv namnet som i posten, eller ange skrivsättet som alias.",
        en: "Write the name as in its entry, or declare the spelling as an alias."))
  }

  static func severalSpellings(of name: String, aliases: [String]) -> Self {
    let number = NumberWord.text(aliases.count + 1, gender: .neuter)
    return Finding.Message(
      Text(
        sv: "\(name) skrivs på \(number.swedish) sätt.", en: "\(name) is spelt in \(number.english) ways."),
      because: Text(sv: "Filen anger även ", en: "The file also gives ") + Text.shortList(aliases.map(Text.quoted))
        + Text("."),
      remedy: Text(sv: "Använd ett av namnen i alla handlingar.", en: "Use one of the names in all documents."))
  }
}
