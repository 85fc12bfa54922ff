import Responsibility
import Vocabulary

extension Record<Body> {
  static let body = Record(.body, ownFields + noteFields)

  private static let ownFields: [Field<Body>] = [
    Field(.name, \.name, .text, required: true, example: Text("Vårdsamverkan Västra Götaland")),
    Field(.shortName, \.shortName, .text, example: Text("VVG")),
    Field(.definite, \.definiteName, .text, example: Text("Utökade ledningsgruppen")),
    Field(.alias, \.aliases, .texts, example: Text("[GITS utökad ledningsgrupp]")),
    Field(.kind, \.kind, .word, example: BodyKind.steering.word),
    Field(.level, \.level, .fact(.level), example: Text(sv: "strategisk", en: "strategic")),
    Field(.legalForm, \.legalForm, .fact(.word), example: LegalForm.federation.word),
    Field(
      .seats, \.seats, .fact(.seats),
      example: Text(sv: "[vgr, {gruppering: gits, neutral: ja}]", en: "[vgr, {body: gits, neutral: yes}]")),
    Field(.mandate, \.mandate, .mandate, example: Text(sv: "{datum: 2019-05-20}", en: "{date: 2019-05-20}")),
    Field(.commissioners, \.commissioners, .fact(.bodies), example: Text("[vvg, sitiv]")),
    Field(.priorityOrder, \.hasCommissionerPriority, .answer, example: AnswerWord.yes.word),
    Field(.capacity, \.capacity, .fact(.quantity), example: Text("120")),
    Field(.headcount, \.headcount, .headcount, example: Text("2")),
    Field(.meetings, \.meetings, .fact(.number(0...366)), example: Text("6")),
    Field(.temporary, \.isTemporary, .fact(.answer), example: AnswerWord.yes.word),
    Field(.staff, \.hasStaff, .fact(.answer), example: AnswerWord.yes.word),
    Field(.funder, \.funders, .fact(.bodies), example: Text("[sitiv]")),
    Field(.replaced, \.predecessors, .sourced(.bodies), example: Text("[styrgrupp-svpl]")),
    Field(.members, \.members, .fact(.members), example: Text("[socialnamnden, tekniska-namnden]")),
    Field(.affected, \.isAffected, .answer, example: AnswerWord.yes.word),
    Field(.scope, \.scope, .scopeItems),
    Field(.from, \.period.from, .sourced(.date), example: Text("2019")),
    Field(.until, \.period.through, .sourced(.date), example: Text(sv: "hösten 2023", en: "autumn 2023")),
    Field(
      .purpose, \.purpose, .text,
      example: Text(sv: "Samordnar vården över huvudmannagränserna.", en: "Co-ordinates care across principals.")),
  ]
}

extension ValueReader<Fact<Int>> {
  /// How many people, none included.
  static let headcount = ValueReader.fact(.number(0...10_000_000))
}

// MARK: What a body answers for

extension Record<ScopeItem> {
  static let scopeItem: Record<ScopeItem> = Record(
    .scopeItem,
    [
      Field(.text, \.text, .text, required: true, example: Text(sv: "Besluta om budget", en: "Decide the budget")),
      Field(.coveredBy, \.coveredBy, .fact(.areas), example: Text("[finansiering]")),
      Field(.partly, \.isPartial, .answer, example: AnswerWord.yes.word),
      Field(.overlaps, \.overlaps, .sourced(.areas), example: Text("[uppdrag-utover]")),
      Field(.parts, \.parts, .scopeItems),
      Field(.source, \.provenance.source, .text, example: Text(sv: "Riktlinjen § 3", en: "The guideline § 3")),
      Field(.basis, \.provenance.basis, .word, example: Basis.annotated.word),
    ])
}

extension ValueReader<[ScopeItem]> {
  static let scopeItems: ValueReader<[ScopeItem]> = ValueReader(.records(.scopeItem)) { node, slot in
    (node.items ?? [node]).compactMap { (item: Node) -> ScopeItem? in
      var scope = ScopeItem(text: "", provenance: Provenance(place: slot.context.place(item)))
      if let entries = item.entries {
        Record.scopeItem.read(entries, at: item.mark, id: nil, slot.context, into: &scope)
        return scope
      }
      // An item of which nothing else is known is its text alone.
      guard let text = ValueReader<String>.text.read(item, slot) else { return nil }
      scope.text = text
      return scope
    }
  }
}

// MARK: The mandate

/// A mandate as written, before it is settled whether there is one.
struct MandateDraft: Sendable {
  var mandate = Mandate()
  var exists: Bool?
  var source: String?
  var basis = Basis.stated
}

extension Record<MandateDraft> {
  static let mandate = Record(
    .mandate,
    [
      Field(.mandateName, \.mandate.name, .text, example: Text(sv: "Uppdragshandling", en: "Terms of reference")),
      Field(.adopted, \.mandate.adopted, .date, example: Text("2019-05-20")),
      Field(.covers, \.mandate.scope, .areas, example: Text("[forvaltningsplan]")),
      Field(.decides, .fact(.words()), example: Text(sv: "[plan, rutin]", en: "[plan, routine]")) {
        $0.mandate.decisions = $1.isAbsent ? [] : $1.value
      },
      Field(
        .planned, \.mandate.planned, .date,
        example: Text(sv: "årsskiftet 2023/2024", en: "turn of the year 2023/2024")),
      Field(.exists, \.exists, .answer, example: AnswerWord.no.word),
      Field(.source, \.source, .text, example: Text(sv: "Protokoll 2019-05-20", en: "Minutes 2019-05-20")),
      Field(.basis, \.basis, .word, example: Basis.annotated.word),
    ])
}

extension ValueReader<Fact<Mandate>> {
  /// The mandate of a body: a record, a yes or a no, or absent or unknown; each with its origin beside it or inside.
  static let mandate = ValueReader(.fact(.record(.mandate))) { node, slot in
    let draft = slot.wrapped(node)
    if let draft, draft.value == nil { return nil }
    guard var fact = slot.mandate(draft?.value ?? node) else { return nil }
    fact.provenance.source = draft?.source ?? fact.provenance.source
    fact.provenance.basis = draft?.basis ?? fact.provenance.basis
    return fact
  }
}

extension Slot {
  fileprivate func mandate(_ node: Node) -> Fact<Mandate>? {
    let place = Provenance(place: context.place(node))
    if let entries = node.entries { return mandate(entries, at: node) }
    switch factWord(node) {
    case .absent: return Fact(.absent, place)
    case .unknown: return Fact(.unknown, place)
    case nil: break
    }
    if isForeignFactWord(node) { return nil }
    switch node.text.flatMap(AnswerWord.init(reading:)) {
    case .yes: return Fact(.stated(Mandate()), place)
    case .no: return Fact(.absent, place)
    case nil: if isMisspeltFactWord(node) { return nil }
    }
    let (name, date) = (key(.name), key(.date))
    reportWrongShape(
      node, expected: Text(sv: "`{\(name): …, \(date): …}`, ja eller nej", en: "`{\(name): …, \(date): …}`, yes or no"))
    return nil
  }

  private func key(_ key: Key) -> String { key[language] }

  private func mandate(_ entries: [Node.Entry], at node: Node) -> Fact<Mandate>? {
    var draft = MandateDraft()
    Record.mandate.read(entries, at: node.mark, id: nil, context, into: &draft)
    let provenance = Provenance(place: context.place(node), source: draft.source, basis: draft.basis)
    guard draft.exists == false else { return Fact(.stated(draft.mandate), provenance) }
    if draft.mandate.adopted != nil {
      let (exists, date) = (context.spelled(.exists), context.spelled(.date))
      report(
        .mandateContradiction,
        Text(
          sv: "Uppdragsbeskrivningen har \(date) men sägs inte finnas (\(exists)). Ta bort det ena.",
          en: "The mandate has \(date) but is said not to exist (\(exists)). Remove one of them."),
        at: node)
      return nil
    }
    // Without a date to come there is nothing to say of a mandate that does not exist.
    return Fact(draft.mandate.planned == nil ? .absent : .stated(draft.mandate), provenance)
  }
}
