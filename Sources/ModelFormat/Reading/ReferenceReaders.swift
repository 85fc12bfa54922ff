import Responsibility
import Vocabulary

extension ValueKind.Target {
  var noun: Noun {
    switch self {
    case .level: .level
    case .party: .party
    case .body: .body
    case .area: .area
    case .document: .document
    case .service: .service
    case .alternative: .alternative
    case .task: .task
    case .risk: .risk
    case .volume: .volume
    case .requiredRole: .role
    case .decision: .decision
    case .seated: .seat
    case .foundation: .document
    }
  }
}

extension Slot {
  /// The id that the text at the node refers to; nil, with a problem reported, when there is none or more than one.
  func resolve(_ written: String, as target: ValueKind.Target, at mark: Node.Mark) -> String? {
    let index = context.declarations[target]
    switch index.match(written) {
    case .exact(let id): return id
    case .loose(let id, let name):
      context.looseReferences.append(
        LooseReference(written: written, meant: name, id: id, place: context.place(mark)))
      return id
    case .ambiguous(let ids):
      context.report(.referenceAmbiguous, .ambiguous(written, target, ids), at: mark)
    case .none:
      reportUnknownReference(written, among: [target], at: mark)
    }
    return nil
  }

  func reportUnknownReference(_ written: String, among targets: [ValueKind.Target], at mark: Node.Mark) {
    if context.declarations.strays.match(written) != .none { return }
    let words = mayBeFactWord ? FactWord.allCases.map { $0.word[language] } : []
    let names = targets.flatMap { context.declarations[$0].forms } + words.map { (NameForm.folded($0), $0) }
    let parts = written.split(separator: " ").map(String.init)
    let help: Text
    if parts.count > 1, parts.allSatisfy({ part in targets.contains { context.declarations[$0].match(part) != .none } })
    {
      let list = "[\(parts.joined(separator: ", "))]".quoted
      help = Text(sv: ": saknas ett komma? Skriv \(list).", en: ": is a comma missing? Write \(list).")
    } else if let near = context.suggestions.nearest(to: written, among: names) {
      help = Text(sv: ": menade du \(near.quoted)?", en: ": did you mean \(near.quoted)?")
    } else if let word = factWord(near: written) {
      let right = word.word[language].quoted
      help = Text(
        sv: ". Ordet \(right) står ensamt, inte bland annat.", en: ". The word \(right) stands alone, not among others."
      )
    } else if written.contains(",") || written.contains("/") {
      help = Text(sv: ". Är det flera, skriv dem som en lista: [a, b].", en: ". For several, write a list: [a, b].")
    } else {
      let it = targets.first?.noun.gender == .neuter ? "det" : "den"
      help = Text(sv: ". Lägg till \(it) eller rätta namnet.", en: ". Add it or correct the name.")
    }
    let nouns = Text.choice(targets.map { Text(sv: $0.noun.definite.swedish, en: $0.noun.singular.english) })
    context.report(
      .referenceUnknown,
      Text(
        sv: "Filen har inte \(nouns.swedish) \(written.quoted)",
        en: "The file has no \(nouns.english) \(written.quoted)")
        + help,
      at: mark)
  }

  /// The word for absent or unknown that the text is, in either language, or is probably meant for.
  private func factWord(near written: String) -> FactWord? {
    let words = FactWord.allCases
    if let word = words.first(where: { word in Language.allCases.contains { word.word[$0] == written } }) {
      return word
    }
    return context.suggestions.nearest(to: written, among: words.map { $0.word[language] })
      .flatMap { FactWord.named($0, in: language) }
  }

  /// The text of a reference; nil, with a problem reported, for a list or a mapping.
  func referenceText(_ node: Node, _ target: ValueKind.Target) -> String? {
    guard let text = node.text, !node.isEmpty else {
      if node.isEmpty {
        report(
          .textEmpty,
          Text(
            sv: "Här saknas ett namn. Skriv det eller ta bort raden.",
            en: "A name is missing here. Write it or remove the line."), at: node)
      } else {
        reportWrongShape(
          node,
          expected: Text(
            sv: "namnet på \(target.noun.definite.swedish)", en: "the name of \(target.noun.definite.english)"))
      }
      return nil
    }
    return text
  }
}

extension ValueReader {
  fileprivate static func reference<Entity>(_ target: ValueKind.Target) -> ValueReader
  where Value == Identifier<Entity> {
    ValueReader(.reference(target)) { node, slot in
      guard let text = slot.referenceText(node, target) else { return nil }
      return slot.resolve(text, as: target, at: node.mark).map { Identifier($0) }
    }
  }

  /// One reference or a list of them. Each is named once.
  fileprivate static func references<Entity>(_ target: ValueKind.Target) -> ValueReader
  where Value == [Identifier<Entity>] {
    let single = ValueReader<Identifier<Entity>>.reference(target)
    return ValueReader(.references(target)) { node, slot in
      guard let items = node.items else { return single.read(node, slot).map { [$0] } }
      var seen: Set<Identifier<Entity>> = []
      return items.compactMap { item in
        guard let id = single.read(item, slot) else { return nil }
        return slot.isFirst(id, in: &seen, at: item) ? id : nil
      }
    }
  }
}

extension ValueReader<[PartyID]> { static let parties = ValueReader.references(.party) }
extension ValueReader<[BodyID]> { static let bodies = ValueReader.references(.body) }
extension ValueReader<[AreaID]> { static let areas = ValueReader.references(.area) }
extension ValueReader<[DocumentID]> { static let documents = ValueReader.references(.document) }
extension ValueReader<[ServiceID]> { static let services = ValueReader.references(.service) }
extension ValueReader<[TaskID]> { static let tasks = ValueReader.references(.task) }
extension ValueReader<[RiskID]> { static let risks = ValueReader.references(.risk) }
extension ValueReader<LevelID> { static let level = ValueReader.reference(.level) }
extension ValueReader<PartyID> { static let party = ValueReader.reference(.party) }
extension ValueReader<BodyID> { static let body = ValueReader.reference(.body) }
extension ValueReader<AreaID> { static let area = ValueReader.reference(.area) }
extension ValueReader<ServiceID> { static let service = ValueReader.reference(.service) }
extension ValueReader<SeriesID> { static let volume = ValueReader.reference(.volume) }
extension ValueReader<TaskID> { static let task = ValueReader.reference(.task) }
extension ValueReader<DocumentID> { static let document = ValueReader.reference(.document) }
extension ValueReader<RequiredRoleID> { static let requiredRole = ValueReader.reference(.requiredRole) }
extension ValueReader<DecisionID> { static let decision = ValueReader.reference(.decision) }
extension ValueReader<AlternativeID> { static let alternative = ValueReader.reference(.alternative) }

extension Slot {
  func isFirst<Element: Hashable>(_ element: Element, in seen: inout Set<Element>, at node: Node) -> Bool {
    if seen.insert(element).inserted { return true }
    report(
      .referenceRepeated,
      Text(
        sv: "\((node.text ?? "").quoted) står redan i listan. En gång räcker.",
        en: "\((node.text ?? "").quoted) is in the list already. Once is enough."),
      at: node)
    return false
  }
}

extension Text {
  fileprivate static func ambiguous(_ written: String, _ target: ValueKind.Target, _ ids: [String]) -> Text {
    let choice = Text.choice(ids.prefix(5).map { Text($0.quoted) })
    return Text(
      sv: "\(written.quoted) kan vara mer än \(target.noun.spelled(1).swedish). Skriv \(choice.swedish).",
      en: "\(written.quoted) can be more than \(target.noun.spelled(1).english). Write \(choice.english).")
  }
}
