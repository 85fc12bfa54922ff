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
    let context = ReadingContext(reading: entries, file: file, problems: problems)
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
}

extension ReadingContext {
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

  /// - Parameter key: one that the file could begin with.
  static func notARecord(_ root: Node, key: Key = .name, at place: Place) -> Problem {
    let isList = root.items != nil
    return Problem(
      .fileShape,
      Text(
        sv: "Filen är \(isList ? "en lista" : "en enda text"), men ska bestå av nycklar med värden, till exempel "
          + "`\(key[.swedish]): …`.",
        en: "The file is \(isList ? "a list" : "a single text"), but has to consist of keys with values, for example "
          + "`\(key[.english]): …`."),
      at: place)
  }
}
