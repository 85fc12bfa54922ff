public import Responsibility
public import Vocabulary

/// Writes one alternative more into a model file. Everything that stands there stays, byte for byte: comments, order,
/// line breaks and all; the file is somebody's document, not the program's.
public enum AlternativeInsertion {
  /// Why an alternative could not be written into a file.
  public enum Fault: Error, Equatable {
    /// The file has problems of its own.
    case unreadable([Problem])
    case identifierTaken(String)
    /// With the alternative in it the file could not be read, for example because the alternative names a body that
    /// the file does not have.
    case resultUnreadable([Problem])
    /// With the alternative in it the file would say something else than it should.
    case resultDiffers
  }

  /// - Parameters:
  ///   - alternative: what to write; its references are to entries of the file.
  ///   - text: the file as it is.
  ///   - file: what the places in problems call the file.
  /// - Returns: the text with the alternative last among the alternatives. It has been read again, and says what it
  ///   did before and the alternative besides.
  public static func inserting(_ alternative: Alternative, into text: String, file: String = "") throws(Fault) -> String
  {
    let reading = ModelReader().read(text, file: file)
    guard let scenario = reading.scenario else { throw .unreadable(reading.problems) }
    if scenario.alternatives.contains(alternative.id) { throw .identifierTaken(alternative.id.rawValue) }
    let editor = AlternativeEditor(text, language: reading.language, organization: scenario.organization)
    guard let result = editor?.inserting(alternative) else { throw .resultDiffers }

    let check = ModelReader().read(result, file: file)
    guard let changed = check.scenario else { throw .resultUnreadable(check.problems) }
    guard changed.alternatives[alternative.id]?.withoutPlaces == alternative.withoutPlaces,
      changed.alternatives.ids == scenario.alternatives.ids + [alternative.id],
      let after = ParsedText(SourceText.withoutMark(result), file: file).root, let before = editor?.root,
      after.without(alternative.id, in: reading.language).says(before.without(alternative.id, in: reading.language))
    else { throw .resultDiffers }
    return result
  }
}

extension AlternativeInsertion.Fault {
  /// What happened, for whoever asked for the change.
  public var message: Text {
    switch self {
    case .unreadable:
      Text(sv: "Filen går inte att läsa och har inte ändrats.", en: "The file cannot be read and was not changed.")
    case .identifierTaken(let id):
      Text(
        sv: "Filen har redan ett alternativ med id \(id.quoted). Välj ett annat id.",
        en: "The file already has an alternative with the id \(id.quoted). Choose another id.")
    case .resultUnreadable(let problems):
      Text(
        sv: "Alternativet går inte att skriva in i filen, som inte har ändrats.",
        en: "The alternative cannot be written into the file, which was not changed.")
        + (problems.first.map { Text(" ") + $0.message } ?? Text(""))
    case .resultDiffers:
      Text(
        sv: "Alternativet går inte att skriva in i filen utan att något annat ändras. Filen har inte ändrats.",
        en: "The alternative cannot be written into the file without changing something else. The file was not changed."
      )
    }
  }
}

// MARK: Comparing

extension Node {
  /// The tree without one alternative, and without the section when nothing is left of it.
  fileprivate func without(_ id: AlternativeID, in language: Language) -> Node {
    guard let entries else { return self }
    let kept = entries.compactMap { entry -> Entry? in
      guard entry.key == Key.alternatives[language] else { return entry }
      let alternatives = (entry.value.entries ?? []).filter { $0.key != id.rawValue }
      if alternatives.isEmpty { return nil }
      return Entry(
        key: entry.key, mark: entry.mark, value: Node(content: .mapping(alternatives), mark: entry.value.mark))
    }
    return Node(content: .mapping(kept), mark: mark)
  }

  /// True when both say the same, wherever it stands.
  fileprivate func says(_ other: Node) -> Bool {
    switch (content, other.content) {
    case (.scalar(let one, let isPlain), .scalar(let two, let isOtherPlain)): one == two && isPlain == isOtherPlain
    case (.sequence(let one), .sequence(let two)): one.count == two.count && zip(one, two).allSatisfy { $0.says($1) }
    case (.mapping(let one), .mapping(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.key == $1.key && $0.value.says($1.value) }
    default: false
    }
  }
}
