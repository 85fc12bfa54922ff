public import Responsibility
public import Vocabulary

/// Reads a model file: bytes or text in, the scenario or everything that is wrong with the file out. Never throws.
public struct ModelReader: Sendable {
  /// The version of the file format that this reader reads.
  public static let formatVersion = 1

  public init() {}

  /// - Parameter file: what the places in the scenario and the problems call the file.
  public func read(_ bytes: [UInt8], file: String) -> ModelReading {
    switch SourceText(file: file).decode(bytes) {
    case .failure(let refusal): ModelReading(scenario: nil, problems: [refusal.problem], language: .swedish)
    case .success(let text): read(decoded: text, file: file)
    }
  }

  /// - Parameter file: what the places in the scenario and the problems call the file.
  public func read(_ text: String, file: String) -> ModelReading {
    read(Array(text.utf8), file: file)
  }

  private func read(decoded text: String, file: String) -> ModelReading {
    let parsed = ParsedText(text, file: file)
    guard let root = parsed.root else {
      return ModelReading(scenario: nil, problems: parsed.problems.sorted, language: SourceText.declaredLanguage(text))
    }
    return ModelReading(of: root, file: file, problems: parsed.problems)
  }
}

/// What came of reading a file.
public struct ModelReading: Sendable {
  /// Nil when there is any problem: a scenario that is only partly read would be misleading.
  public let scenario: Scenario?
  /// Sorted by place, at most a hundred and a closing line.
  public let problems: [Problem]
  /// The language that the file's keys are written in; Swedish when that could not be told.
  public let language: Language

  init(scenario: Scenario?, problems: [Problem], language: Language) {
    self.scenario = scenario
    self.problems = problems
    self.language = language
  }

  /// Reads the tree of a file from the top.
  init(of root: Node, file: String, problems: ProblemList) {
    guard let entries = root.entries else {
      var problems = problems
      problems.add(.notARecord(root, at: Place(file: file, line: root.mark.line, column: root.mark.column)))
      self.init(scenario: nil, problems: problems.sorted, language: .swedish)
      return
    }
    let named = Self.language(of: entries)
    // Of a language that is not spoken here, only the spelling of the key is left to go by.
    let spelled: Language =
      entries.contains { $0.key == Key.language[.english] } ? .english : .swedish
    let context = ReadingContext(file: file, language: named ?? spelled, problems: problems)
    if named == nil { context.reportUnknownLanguage(entries) }
    context.checkVersion(entries)
    context.declarations = Declarations(of: entries)
    context.readToday(entries)
    var draft = FileDraft()
    draft.note.provenance.place = context.place(root)
    Record<FileDraft>.file.read(entries, at: root.mark, id: nil, context, into: &draft)
    draft.scenario.looseReferences = context.looseReferences.sorted { $0.place < $1.place }
    context.checkCycles(draft.scenario)
    self.init(
      scenario: context.problems.isEmpty ? draft.scenario : nil, problems: context.problems.sorted,
      language: context.language)
  }

  /// Either spelling of the key is read, since it is what says which spelling is right. Nil for a language that the
  /// tool does not speak.
  private static func language(of entries: [Node.Entry]) -> Language? {
    guard let entry = languageEntry(entries), !entry.value.isEmpty else { return .swedish }
    return entry.value.text.flatMap(Language.init(rawValue:))
  }

  fileprivate static func languageEntry(_ entries: [Node.Entry]) -> Node.Entry? {
    entries.first { entry in Language.allCases.contains { Key.language[$0] == entry.key } }
  }
}

extension ReadingContext {
  fileprivate func reportUnknownLanguage(_ entries: [Node.Entry]) {
    guard let entry = ModelReading.languageEntry(entries) else { return }
    let languages = Text.choice(Language.allCases.map { Text($0.rawValue.quoted) })
    report(
      .languageUnknown,
      Text(
        sv: "\(entry.key.quoted) ska vara \(languages.swedish).",
        en: "\(entry.key.quoted) has to be \(languages.english)."),
      at: entry.value.mark)
  }

  fileprivate func checkVersion(_ entries: [Node.Entry]) {
    guard let entry = entries.first(where: { $0.key == Key.format[language] }), !entry.value.isEmpty else { return }
    if entry.value.text == String(ModelReader.formatVersion) { return }
    let line = "\(Key.format[language]): \(ModelReader.formatVersion)".quoted
    let written = (entry.value.text ?? "…").quoted
    report(
      .formatVersion,
      Text(
        sv: "Filen har version \(written), men det här programmet läser version \(ModelReader.formatVersion). "
          + "Skriv \(line) eller använd en nyare version av programmet.",
        en: "The file has version \(written), but this program reads version \(ModelReader.formatVersion). "
          + "Write \(line) or use a newer version of the program."),
      at: entry.value.mark)
  }

  /// The file's date, before all other dates. What is wrong with it is reported when it is read in its turn.
  fileprivate func readToday(_ entries: [Node.Entry]) {
    guard let entry = entries.first(where: { $0.key == Key.date[language] }) else { return }
    today = entry.value.text.flatMap { DateText(reading: $0) }?.earliest
  }
}

extension Problem {
  static func emptyFile(at place: Place) -> Problem {
    let line = "\(Key.format[.swedish]): \(ModelReader.formatVersion)".quoted
    return Problem(
      .fileEmpty,
      Text(
        sv: "Filen är tom. Börja med raden \(line), eller utgå från en startfil.",
        en: "The file is empty. Begin with the line \(line), or from a starter file."),
      at: place)
  }

  fileprivate static func notARecord(_ root: Node, at place: Place) -> Problem {
    let isList = root.items != nil
    return Problem(
      .fileShape,
      Text(
        sv: "Filen är \(isList ? "en lista" : "en enda text"), men ska bestå av nycklar med värden, till exempel "
          + "`\(Key.name[.swedish]): …`.",
        en: "The file is \(isList ? "a list" : "a single text"), but has to consist of keys with values, for example "
          + "`\(Key.name[.english]): …`."),
      at: place)
  }
}
