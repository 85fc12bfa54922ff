import Responsibility
import Vocabulary

extension RecordName {
  /// The heading of the record in the handbook.
  var title: Text {
    switch self {
    case .file: Text(sv: "Filen", en: "The file")
    case .level: Noun.level.singular.capitalized
    case .party: Noun.party.singular.capitalized
    case .body: Noun.body.singular.capitalized
    case .seat: Noun.seat.singular.capitalized
    case .mandate: Noun.mandate.singular.capitalized
    case .scopeItem: Text(sv: "Ansvarspunkt", en: "Item of responsibility")
    case .area: Noun.area.singular.capitalized
    case .document: Noun.document.singular.capitalized
    case .service: Noun.service.singular.capitalized
    case .task: Noun.task.singular.capitalized
    case .deadline: Text(sv: "Tidpunkt", en: "Deadline")
    case .escalation: Text(sv: "Eskalering", en: "Escalation")
    case .decision: Noun.decision.singular.capitalized
    case .observation: Noun.observation.singular.capitalized
    case .risk: Noun.risk.singular.capitalized
    case .control: Noun.control.singular.capitalized
    case .volume: Noun.volume.singular.capitalized
    case .table: Noun.table.singular.capitalized
    case .requiredRole: Text(sv: "Obligatorisk roll", en: "Required role")
    case .event: Noun.event.singular.capitalized
    case .mention: Text(sv: "Läge", en: "State")
    case .templateSection: Noun.templateSection.singular.capitalized
    case .alternative: Noun.alternative.singular.capitalized
    case .change: Noun.change.singular.capitalized
    case .changedRemit: Text(sv: "Förändrat uppdrag", en: "Changed remit")
    case .phase: Noun.phase.singular.capitalized
    case .ruleSetting: Text(sv: "Regel", en: "Rule")
    case .planning: Text(sv: "Planering", en: "Planning")
    case .pairing: Text(sv: "Låsning", en: "Pairing")
    case .allowance: Text(sv: "Tillåtelse", en: "Allowance")
    case .fact: Text(sv: "Uppgift", en: "Fact")
    case .claimSheet: Text(sv: "Filen", en: "The file")
    case .claim: Noun.claim.singular.capitalized
    case .expectation: Text(sv: "Väntat utslag", en: "Expected result")
    }
  }

  /// A link to the record's heading, as hosts of Markdown make their anchors.
  var link: Text {
    func link(_ language: Language) -> String {
      let title = title[language]
      return "[\(title.lowercased())](#\(title.lowercased().split(separator: " ").joined(separator: "-")))"
    }
    return Text(sv: link(.swedish), en: link(.english))
  }

  /// What the record is and where it is written.
  var introduction: Text {
    switch self {
    case .file: Text(sv: "Filens översta nycklar.", en: "The keys at the top of the file.")
    case .level: Self.under(.levels, Text(sv: "Ordningen är högst först.", en: "The order is highest first."))
    case .party:
      Self.under(
        .parties, Text(sv: "En part har en egen röst.", en: "A party has a voice of its own."))
    case .body:
      Self.under(
        .bodies, Text(sv: "En gruppering kan ha roller på områden.", en: "A body can hold roles on areas."))
    case .seat:
      Self.within(
        .seats,
        Text(
          sv: "Behövs bara när platsen har något särskilt; annars räcker id.",
          en: "Needed only when there is something particular about the seat; otherwise the id is enough."))
    case .mandate:
      Self.within(
        .mandate,
        Text(sv: "Räcker det att den finns, skriv ja.", en: "When all that matters is that it exists, write yes."))
    case .scopeItem:
      Self.within(
        .scope,
        Text(
          sv: "En punkt som inte kopplas till områden kan skrivas som bara text.",
          en: "An item that is not tied to areas can be written as text alone."))
    case .area:
      Self.under(
        .areas,
        Text(
          sv: "Ett område skrivs också inuti ett annat, under \(Key.subareas[.swedish].quoted).",
          en: "An area is also written inside another, under \(Key.subareas[.english].quoted)."))
    case .document:
      Self.under(
        .documents,
        Text(
          sv: "Det beslutas av områdets ägare eller av en gruppering.",
          en: "It is decided by the owner of an area or by a body."))
    case .service:
      Self.under(
        .services,
        Text(sv: "Tiderna avgör hur länge tjänsten kan användas.", en: "The times decide how long it can be used."))
    case .task:
      Self.under(
        .tasks,
        Text(
          sv: "Ett uppdrag är det som någon ska göra till en viss tid; det som görs hela tiden är ett område.",
          en: "A task is what somebody is to do by some time; what is done all the time is an area."))
    case .deadline:
      Self.within(
        .due,
        Text(
          sv: "Behövs bara när flera ställen säger när eller till vem; annars räcker tiden.",
          en: "Needed only when several places say when or to whom; otherwise the time is enough."))
    case .escalation:
      Self.within(
        .escalation, Text(sv: "Stegen i ordning.", en: "The steps in order."))
    case .decision:
      Self.under(
        .decisions, Text(sv: "Också ett förslag till beslut.", en: "A proposal for a decision as well."))
    case .observation:
      Self.under(
        .observations,
        Text(
          sv: "Med underlagets egna ord; skrivs ut som den står.",
          en: "In the source's own words; printed as it stands."))
    case .risk:
      Self.under(
        .risks,
        Text(
          sv: "Med underlagets egna ord; skrivs ut som den står.",
          en: "In the source's own words; printed as it stands."))
    case .control:
      Self.under(
        .controls,
        Text(
          sv: "Den som utför kontrollen bör inte äga det som kontrolleras.",
          en: "Whoever makes the check should not own what is checked."))
    case .volume:
      Self.under(
        .volumes, Text(sv: "En mängd vid minst två tider visar en trend.", en: "An amount at two times shows a trend."))
    case .table:
      Self.under(
        .tables,
        Text(
          sv: "Raderna ska ge summan; ett belopp kan vara negativt.",
          en: "The rows are to make up the total; an amount can be below zero."))
    case .requiredRole:
      Self.under(
        .requiredRoles,
        Text(
          sv: "En roll som personer har, inte en roll på ett område.",
          en: "A role that people hold, not a role on an area."))
    case .event:
      Self.under(
        .events,
        Text(
          sv: "Två lägen som inte går ihop visar att texten säger emot sig själv.",
          en: "Two states that do not fit show that the text contradicts itself."))
    case .mention:
      Self.within(
        .states, Text(sv: "Utan källa räcker texten.", en: "Without a source the text is enough."))
    case .templateSection:
      Self.under(
        .templateSections,
        Text(
          sv: "Står bara mallens egen anvisning där, saknas innehållet.",
          en: "When only the template's own instruction stands there, the content is absent."))
    case .alternative:
      Self.under(
        .alternatives,
        Text(
          sv: "\(Key.from[.swedish].quoted) gäller varje ändring som inte har en egen tid.",
          en: "\(Key.from[.english].quoted) holds for every change that has no time of its own."))
    case .change:
      Self.within(
        .changes,
        Text(
          sv: "Roller ändras för ett område, övrigt för en gruppering; det som inte nämns är som förut.",
          en: "Roles are changed for an area, the rest for a body; what is not mentioned stays as it was."))
    case .changedRemit:
      Self.within(
        .changedRemits,
        Text(
          sv: "Underlagets egen beskrivning, som jämförs med vad ändringarna innebär.",
          en: "The source's own description, which is compared with what the changes mean."))
    case .phase:
      Self.within(
        .phases,
        Text(
          sv: "En fas gäller tills nästa börjar. Ett alternativ kan ha egna faser i stället för filens.",
          en: "A phase lasts until the next begins. An alternative can have phases of its own instead of the file's."))
    case .ruleSetting:
      Self.under(
        .rules,
        Text(
          sv: "Ett ord räcker när tröskeln är som vanligt.",
          en: "A word is enough when the threshold is as usual."))
    case .planning: Text(sv: "Under \(Key.planning[.swedish].quoted).", en: "Under \(Key.planning[.english].quoted).")
    case .pairing:
      Self.within(
        .fixed, .forbidden,
        Text(sv: "Ett område, och en gruppering för en roll.", en: "An area, and a body for a role."))
    case .allowance:
      Self.within(
        .allow,
        Text(sv: "Utan skäl gäller den inte.", en: "Without a reason it does not hold."))
    case .fact:
      Text(
        sv: "Varhelst värdet i tabellerna ovan är en *uppgift* kan källan stå bredvid.",
        en: "Wherever the value in the tables above is a *fact*, its source can stand beside it.")
    case .claimSheet: Text(sv: "Filens översta nycklar.", en: "The keys at the top of the file.")
    case .claim:
      Self.under(
        .claims,
        Text(
          sv: "Räcker det med ett utslag skrivs \(Key.rule[.swedish].quoted), \(Key.about[.swedish].quoted) och resten "
            + "direkt på påståendet. Ett påstående utan regel är ett som inget väntas återge.",
          en: "When one result is enough, \(Key.rule[.english].quoted), \(Key.about[.english].quoted) and the rest "
            + "stand on the claim itself. A claim without a rule is one that nothing is expected to reproduce."))
    case .expectation:
      Self.within(
        .expected,
        Text(
          sv: "En anmärkning, en härledning eller en del av en plan som ska uppfylla allt det här. Det som inte sägs "
            + "här gäller som det står på påståendet.",
          en: "One finding, one derivation or one part of a plan that has to be all of this. What is not said here "
            + "holds as the claim says it."))
    }
  }

  private static func under(_ key: Key, _ remark: Text) -> Text {
    Text(
      sv: "Under \(key[.swedish].quoted), ett id för varje. \(remark.swedish)",
      en: "Under \(key[.english].quoted), an id for each. \(remark.english)")
  }

  private static func within(_ keys: Key..., remark: Text) -> Text {
    let names = Text.choice(keys.map { Text(sv: $0[.swedish].quoted, en: $0[.english].quoted) })
    return Text(sv: "Under \(names.swedish). \(remark.swedish)", en: "Under \(names.english). \(remark.english)")
  }

  private static func within(_ key: Key, _ remark: Text) -> Text { within(key, remark: remark) }
  private static func within(_ first: Key, _ second: Key, _ remark: Text) -> Text {
    within(first, second, remark: remark)
  }
}

extension ValueKind {
  /// What may stand there, for the handbook.
  var phrase: Text {
    switch self {
    case .version: Text("\(ModelReader.formatVersion)".quoted)
    case .language: Text.choice(Language.allCases.map { Text($0.rawValue.quoted) })
    case .text: Text(sv: "text", en: "text")
    case .texts: Text(sv: "text eller lista", en: "text or list")
    case .date: Text(sv: "tid", en: "time")
    case .answer: Text.choice(AnswerWord.allCases.map(\.quotedWord))
    case .quantity: Text(sv: "tal", en: "number")
    case .amount: Text(sv: "tal, också negativt", en: "number, also below zero")
    case .number(let range) where range.upperBound > 100:
      Text(sv: "heltal från \(range.lowerBound)", en: "whole number from \(range.lowerBound)")
    case .number(let range):
      Text(
        sv: "heltal \(range.lowerBound)–\(range.upperBound)", en: "whole number \(range.lowerBound)–\(range.upperBound)"
      )
    case .word(let words): Text.choice(words.map { Text(sv: $0.swedish.quoted, en: $0.english.quoted) })
    case .words(let words):
      Text(sv: "ett eller flera av ", en: "one or more of ") + ValueKind.word(words).phrase
    case .reference(let target): target.noun.singular
    case .references(.foundation):
      Text(sv: "styrdokument, område eller lista", en: "governing document, area or list")
    case .references(let target):
      target.noun.singular + Text(sv: " eller lista", en: " or list")
    case .holders:
      Text(sv: "gruppering, lista eller `{gruppering: del}`", en: "body, list or `{body: part}`")
    case .seats:
      Text(sv: "lista av parter, grupperingar eller ", en: "list of parties, bodies or ") + RecordName.seat.link
    case .members: Text(sv: "gruppering, part eller lista", en: "body, party or list")
    case .effort: Text(sv: "`{roll: tal}`", en: "`{role: number}`")
    case .table(let value, .text): Text(sv: "för varje namn: ", en: "for each name: ") + value.phrase
    case .table(let value, let head):
      Text(sv: "för varje ", en: "for each ") + head.phrase + Text(": ") + value.phrase
    case .deadlines:
      ValueKind.fact(.date).phrase + Text(sv: ", eller ", en: ", or ") + ValueKind.records(.deadline).phrase
    case .ruleSettings:
      Text(sv: "för varje regel ", en: "for each rule ")
        + Text.choice(RuleWord.allCases.map(\.quotedWord) + [RecordName.ruleSetting.link])
    case .goals:
      Text(sv: "lista av ", en: "list of ") + Text.list(GoalWord.allCases.map(\.quotedWord))
        + Text(sv: ", med vikter `{mål: vikt}`", en: ", with weights `{goal: weight}`")
    case .record(let name): Text(sv: "se ", en: "see ") + name.link
    case .records(let name): Text(sv: "lista, se ", en: "list, see ") + name.link
    case .entries(let name): Text(sv: "`id: …` för varje ", en: "`id: …` for each ") + name.link
    case .bareFact: Text(sv: "det som annars står ensamt", en: "what would otherwise stand alone")
    case .fact(let inner): Text(sv: "*uppgift:* ", en: "*fact:* ") + inner.phrase
    }
  }
}

extension FileWord {
  fileprivate var quotedWord: Text { Text(sv: word.swedish.quoted, en: word.english.quoted) }
}
