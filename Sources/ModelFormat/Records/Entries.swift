import Responsibility
import Vocabulary

extension ReadingContext {
  /// Reads the entries of a section: an id for each, and either a record or the name alone.
  ///
  /// - Parameters:
  ///   - textKey: what a text alone is the value of.
  ///   - make: a new entry with that id and name, and the place where it stands.
  ///   - finish: what has to be looked at when the whole entry is read.
  func readEntries<Root: Sendable>(
    _ section: Node, as record: Record<Root>, seen: SeenIdentifiers = SeenIdentifiers(),
    textKey: Key = .name,
    make: (_ id: String, _ name: String, _ place: Place) -> Root,
    finish: (inout Root, _ mark: Node.Mark) -> Void = { _, _ in }
  ) -> [Root] {
    guard let entries = section.entries else {
      reportNotEntries(section, record.name)
      return []
    }
    return entries.compactMap { entry in
      guard isGoodIdentifier(entry, in: record.name), isNew(entry, in: seen) else { return nil }
      let place = self.place(entry.mark)
      if entry.value.isEmpty {
        reportMissing(textKey, in: record.name, id: entry.key, at: entry.mark)
        return nil
      }
      if let name = entry.value.text { return make(entry.key, name, place) }
      guard let fields = entry.value.entries else {
        report(
          .wrongShape,
          Text(
            sv: "\(record.name.definite.capitalized.swedish) \(entry.key.quoted) ska vara ett namn eller nycklar "
              + "med värden, inte en lista.",
            en: "\(record.name.definite.capitalized.english) \(entry.key.quoted) has to be a name or keys with values, "
              + "not a list."),
          at: entry.value.mark)
        return nil
      }
      var root = make(entry.key, "", place)
      record.read(fields, at: entry.mark, id: entry.key, self, into: &root)
      finish(&root, entry.mark)
      return root
    }
  }

  private func reportNotEntries(_ section: Node, _ name: RecordName) {
    if let text = section.text, let colon = text.firstIndex(of: ":"), text.index(after: colon) < text.endIndex {
      report(
        .yamlColon,
        Text(
          sv: "\(text.quoted) saknar blanksteg efter kolonet. Skriv `id: namn`.",
          en: "\(text.quoted) has no space after the colon. Write `id: name`."),
        at: section.mark)
      return
    }
    report(
      .wrongShape,
      Text(
        sv: "Här ska varje rad börja med ett id för \(name.indefinite.swedish), till exempel `vvg: …`, "
          + "men här står \(section.items == nil ? "en text" : "en lista").",
        en: "Each line here has to begin with an id for \(name.indefinite.english), for example `vvg: …`, "
          + "but here is \(section.items == nil ? "a text" : "a list")."),
      at: section.mark)
  }

  private func isNew(_ entry: Node.Entry, in seen: SeenIdentifiers) -> Bool {
    if seen.insert(entry.key) { return true }
    report(
      .identifierRepeated,
      Text(
        sv: "Id \(entry.key.quoted) är redan taget. Välj ett annat.",
        en: "The id \(entry.key.quoted) is taken already. Choose another."),
      at: entry.mark)
    return false
  }

  private func isGoodIdentifier(_ entry: Node.Entry, in name: RecordName) -> Bool {
    if IdentifierForm.isReserved(entry.key) {
      report(
        .identifierReserved,
        Text(
          sv: "\(entry.key.quoted) är ett ord i filformatet och kan inte vara id. Välj ett annat.",
          en: "\(entry.key.quoted) is a word of the file format and cannot be an id. Choose another."),
        at: entry.mark)
      return false
    }
    if IdentifierForm.isGood(entry.key) { return true }
    report(
      .identifierForm,
      Text(
        sv: "\(entry.key.quoted) kan inte vara id för \(name.indefinite.swedish). "
          + "Använd bokstäver, siffror, bindestreck, understreck och punkt, börja med en bokstav eller siffra, "
          + "högst \(IdentifierForm.longest) tecken.",
        en: "\(entry.key.quoted) cannot be the id of \(name.indefinite.english). "
          + "Use letters, figures, hyphens, underscores and full stops, begin with a letter or a figure, "
          + "at most \(IdentifierForm.longest) characters."),
      at: entry.mark)
    return false
  }
}

/// The ids that a section has used so far. A reference, since sections can stand inside each other and share it.
final class SeenIdentifiers {
  private var ids: Set<String> = []

  /// False when the id was there already.
  func insert(_ id: String) -> Bool { ids.insert(id).inserted }
}

/// What an id may look like: something that can be typed on a command line without quotes.
enum IdentifierForm {
  static let longest = 80
  /// As near as a regular expression comes that JavaScript and Python read alike, for the JSON Schema.
  static let pattern = #"^[^\s!-/:-@\[-`{-~][^\s!-,/:-@\[-^`{-~]*$"#

  static func isGood(_ id: String) -> Bool {
    guard let first = id.first, id.unicodeScalars.count <= longest else { return false }
    return (first.isLetter || first.isNumber)
      && id.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." }
  }

  /// Words that stand for something else wherever an id can stand.
  static func isReserved(_ id: String) -> Bool {
    Language.allCases.contains { language in
      FactWord.named(id, in: language) != nil || id == Key.value[language]
    }
  }
}
