import Responsibility
import Vocabulary

/// A fact as written with its origin beside it: `{värde: …, källa: …, grund: …}`.
struct FactDraft: Sendable {
  var value: Node?
  var source: String?
  var basis: Basis?
}

extension Record<FactDraft> {
  static let fact = Record(
    .fact,
    [
      Field(.value, \.value, .anything, required: true),
      Field(.source, \.source, .text, example: Text(sv: "Protokoll 2023-05-31 § 4", en: "Minutes 2023-05-31 § 4")),
      Field(.basis, \.basis, .word, example: Basis.inferred.word),
    ])
}

extension ValueReader<Node> {
  fileprivate static let anything = ValueReader(.bareFact) { node, _ in node }
}

extension Slot {
  /// The parts of a value that is written with its origin; nil when it is written alone.
  func wrapped(_ node: Node) -> FactDraft? {
    guard let entries = node.entries, isWrapped(node) else { return nil }
    var draft = FactDraft()
    Record.fact.read(entries, at: node.mark, id: nil, context, into: &draft)
    return draft
  }

  /// True for a value that is written with its origin.
  func isWrapped(_ node: Node) -> Bool {
    node.entries?.contains { entry in Language.allCases.contains { Key.value[$0] == entry.key } } == true
  }

  /// What the node says when it says no value: absent or unknown. Empty brackets say that there are none.
  func factWord(_ node: Node) -> FactWord? {
    if node.items?.isEmpty == true || node.entries?.isEmpty == true { return .absent }
    guard let text = node.text else { return nil }
    if text == Self.dash { return .absent }
    return FactWord.named(text, in: language)
  }

  /// A table's way to write that there is none. Needs quotes, since YAML reads a bare dash as a list.
  static let dash = "-"

  /// Reports a word for absent or unknown in the wrong language.
  func isForeignFactWord(_ node: Node) -> Bool {
    guard let text = node.text, let word = FactWord.named(text, in: language.other) else { return false }
    reportUnknownWord(text, among: [word.word], at: node)
    return true
  }

  /// Reports what is probably meant for a word for absent or unknown, where no other word may stand.
  func isMisspeltFactWord(_ node: Node) -> Bool {
    // What has no letter at all is near no word; most numbers and dates are not worth comparing.
    guard let text = node.text, text.utf8.contains(where: { $0 >= UInt8(ascii: "A") }) else { return false }
    let words = FactWord.allCases.map(\.word)
    guard context.suggestions.nearest(to: text, among: words.map { $0[language] }) != nil else { return false }
    reportUnknownWord(text, among: words, at: node)
    return true
  }

  fileprivate func knowledge<Value: Equatable>(of node: Node, _ inner: ValueReader<Value>) -> Knowledge<Value>? {
    switch factWord(node) {
    case .absent: .absent
    case .unknown: .unknown
    case nil: isForeignFactWord(node) ? nil : value(of: node, inner).map(Knowledge.stated)
    }
  }

  private func value<Value>(of node: Node, _ inner: ValueReader<Value>) -> Value? {
    guard node.text != nil else { return inner.read(node, self) }
    switch inner.kind {
    case .quantity, .amount, .number, .date: if isMisspeltFactWord(node) { return nil }
    default: break
    }
    var slot = self
    slot.mayBeFactWord = true
    return inner.read(node, slot)
  }
}

extension ValueReader where Value: Equatable {
  /// A value alone or with its origin, or that it is absent or unknown; keeps all of it.
  static func fact<Inner: Equatable>(_ inner: ValueReader<Inner>) -> ValueReader where Value == Fact<Inner> {
    ValueReader(.fact(inner.kind)) { node, slot in
      let draft = slot.wrapped(node)
      if let draft, draft.value == nil { return nil }
      let written = draft?.value ?? node
      let provenance = Provenance(
        place: slot.context.place(written), source: draft?.source, basis: draft?.basis ?? .stated)
      return slot.knowledge(of: written, inner).map { Fact($0, provenance) }
    }
  }

  /// A value that may be written as a fact although the model keeps only the value itself.
  static func sourced(_ inner: ValueReader) -> ValueReader {
    ValueReader(.fact(inner.kind)) { node, slot in
      let draft = slot.wrapped(node)
      if let draft, draft.value == nil { return nil }
      if case .stated(let value)? = slot.knowledge(of: draft?.value ?? node, inner) { return value }
      return nil
    }
  }
}

// MARK: Roles

extension ValueReader<[Holding]> {
  /// Who holds a role: one body, a list, or each body with the part it holds.
  static let holders = ValueReader(.holders) { node, slot in
    var seen: Set<BodyID> = []
    func holding(_ written: String, at node: Node, part: String?) -> Holding? {
      guard let id = slot.resolve(written, as: .body, at: node.mark) else { return nil }
      guard slot.isFirst(BodyID(id), in: &seen, at: node) else { return nil }
      return Holding(body: BodyID(id), part: part, place: slot.context.place(node))
    }
    switch node.content {
    case .scalar:
      return slot.referenceText(node, .body).flatMap { holding($0, at: node, part: nil) }.map { [$0] }
    case .sequence(let items):
      return items.compactMap { item in
        slot.referenceText(item, .body).flatMap { holding($0, at: item, part: nil) }
      }
    case .mapping(let entries):
      return entries.compactMap { entry in
        let part = entry.value.isEmpty ? nil : ValueReader<String>.text.read(entry.value, slot)
        return holding(entry.key, at: Node(content: .scalar(entry.key, isPlain: true), mark: entry.mark), part: part)
      }
    }
  }
}

// MARK: Seats

/// A seat as written: `{part: …}` or `{gruppering: …}`, with what is particular to it.
struct SeatDraft: Sendable {
  var party: PartyID?
  var body: BodyID?
  var isNeutral = false
  var isSubstitute = false
  var count: Int?
}

extension Record<SeatDraft> {
  static let seat = Record(
    .seat,
    [
      Field(.party, \.party, .party, example: Text("vgr")),
      Field(.body, \.body, .body, example: Text("gits")),
      Field(.neutral, \.isNeutral, .answer, example: AnswerWord.yes.word),
      Field(.substitute, \.isSubstitute, .answer, example: AnswerWord.yes.word),
      Field(.seatCount, \.count, .number(1...100_000), example: Text("2")),
    ], rule: .exactlyOne([.party, .body]))
}

extension ValueReader<[Seat]> {
  /// Parties and bodies, by name or as seats. The same one may have a seat of its own and one as a substitute.
  static let seats = ValueReader(.seats) { node, slot in
    var seen: Set<Seat.Holder> = []
    var substitutes: Set<Seat.Holder> = []
    return (node.items ?? [node]).compactMap { item in
      guard let seat = slot.seat(item) else { return nil }
      let isFirst =
        seat.isSubstitute
        ? slot.isFirst(seat.holder, in: &substitutes, at: item) : slot.isFirst(seat.holder, in: &seen, at: item)
      return isFirst ? seat : nil
    }
  }
}

extension ValueReader<[Seat.Holder]> {
  /// Bodies and parties by name. One that is declared as both is meant as the body: a party is only its voice.
  static let members = ValueReader(.members) { node, slot in
    var seen: Set<Seat.Holder> = []
    return (node.items ?? [node]).compactMap { item in
      guard let written = slot.referenceText(item, .body), let member = slot.member(written, at: item),
        slot.isFirst(member, in: &seen, at: item)
      else { return nil }
      return member
    }
  }
}

extension Slot {
  fileprivate func seat(_ node: Node) -> Seat? {
    guard let entries = node.entries else {
      return referenceText(node, .seated).flatMap { self.holder($0, at: node) }
        .map { Seat(holder: $0, place: context.place(node)) }
    }
    var draft = SeatDraft()
    let before = context.problems.count
    Record.seat.read(entries, at: node.mark, id: nil, context, into: &draft)
    let holder: Seat.Holder
    switch (draft.party, draft.body) {
    case (let party?, nil): holder = .party(party)
    case (nil, let body?): holder = .body(body)
    case (nil, nil) where context.problems.count > before: return nil
    default:
      let (party, body) = (context.spelled(.party), context.spelled(.body))
      report(
        .seatHolder,
        Text(
          sv: "En plats ska ha antingen \(party) eller \(body).", en: "A seat has to have either \(party) or \(body)."),
        at: node)
      return nil
    }
    return Seat(
      holder: holder, isNeutral: draft.isNeutral, isSubstitute: draft.isSubstitute, count: draft.count,
      place: context.place(node))
  }

  fileprivate func member(_ written: String, at node: Node) -> Seat.Holder? {
    switch (context.declarations[.body].match(written), context.declarations[.party].match(written)) {
    case (.none, .none):
      reportUnknownReference(written, among: [.body, .party], at: node.mark)
      return nil
    case (.none, _), (.loose, .exact), (.ambiguous, .exact):
      return resolve(written, as: .party, at: node.mark).map { .party(PartyID($0)) }
    default: return resolve(written, as: .body, at: node.mark).map { .body(BodyID($0)) }
    }
  }

  /// A party or a body by its name; a name that is both has to say which.
  private func holder(_ written: String, at node: Node) -> Seat.Holder? {
    let parties = context.declarations[.party]
    let bodies = context.declarations[.body]
    switch (parties.match(written), bodies.match(written)) {
    case (.none, .none): reportUnknownReference(written, among: [.party, .body], at: node.mark)
    case (.exact, .none), (.loose, .none), (.ambiguous, .none), (.exact, .loose):
      return resolve(written, as: .party, at: node.mark).map { .party(PartyID($0)) }
    case (.none, _), (.loose, .exact):
      return resolve(written, as: .body, at: node.mark).map { .body(BodyID($0)) }
    default:
      let (party, body) = (Key.party[language], Key.body[language])
      report(
        .referenceAmbiguous,
        Text(
          sv: "\(written.quoted) är både en part och en gruppering. Skriv `{\(party): …}` eller `{\(body): …}`.",
          en: "\(written.quoted) is both a party and a body. Write `{\(party): …}` or `{\(body): …}`."),
        at: node)
    }
    return nil
  }
}
