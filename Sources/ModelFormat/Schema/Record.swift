import Vocabulary

/// A record of the format: its name and its fields, in the order that the documentation lists them.
struct Record<Root: Sendable>: Sendable {
  let name: RecordName
  let fields: [Field<Root>]
  /// What goes for the fields together; checked by whoever reads the record.
  let rule: KeyRule?
  private let positions: [Language: [String: Int]]
  /// The fields that have to be there.
  private let required: [Int]

  init(_ name: RecordName, _ fields: [Field<Root>], rule: KeyRule? = nil) {
    self.name = name
    self.rule = rule
    self.fields = fields
    var positions: [Language: [String: Int]] = [:]
    for language in Language.allCases {
      // The first of two fields with one spelling; a test sees to it that there are no such two.
      positions[language] = Dictionary(
        fields.enumerated().map { ($0.element.key[language], $0.offset) }, uniquingKeysWith: { first, _ in first })
    }
    self.positions = positions
    required = fields.indices.filter { fields[$0].isRequired }
  }

  var description: RecordDescription { RecordDescription(name: name, fields: fields.map(\.description), rule: rule) }

  /// Reads the entries of a mapping into the root, and reports what does not belong there and what is missing.
  ///
  /// - Parameters:
  ///   - mark: where the record begins, for what is missing in it.
  ///   - id: what the file calls the entry, when it has a name there.
  func read(_ entries: [Node.Entry], at mark: Node.Mark, id: String?, _ context: ReadingContext, into root: inout Root)
  {
    let positions = positions[context.language] ?? [:]
    var missing = required
    for entry in entries {
      guard let position = positions[entry.key] else {
        // A key in the wrong language or misspelt is there all the same: one complaint about it is enough.
        if let meant = context.reportUnknownKey(entry, in: description) { missing.removeAll { $0 == meant } }
        continue
      }
      if entry.value.isEmpty { continue }
      if fields[position].isRequired { missing.removeAll { $0 == position } }
      let field = fields[position]
      field.read(entry.value, Slot(key: field.key, context: context), &root)
    }
    for position in missing { context.reportMissing(fields[position].key, in: name, id: id, at: mark) }
  }
}

/// A record without the type it fills.
struct RecordDescription: Sendable {
  let name: RecordName
  let fields: [FieldDescription]
  let rule: KeyRule?
}

/// How many of some keys a record has to have.
enum KeyRule: Sendable {
  case exactlyOne([Key])
  case atLeastOne([Key])
}

extension ReadingContext {
  func reportMissing(_ key: Key, in record: RecordName, id: String?, at mark: Node.Mark) {
    if key == .format {
      let line = "\(Key.format[language]): \(ModelReader.formatVersion)".quoted
      return report(
        .formatMissing,
        Text(
          sv: "Filen säger inte vilken version den är skriven för. Börja den med \(line).",
          en: "The file does not say which version it is written for. Begin it with \(line)."),
        at: mark)
    }
    let subject = id.map { record.definite.capitalized + Text(" \($0.quoted)") } ?? record.definite.capitalized
    report(
      .keyMissing,
      subject + Text(sv: " saknar \(spelled(key)).", en: " has no \(spelled(key)).")
        + Text(sv: " Skriv \((key[language] + ": …").quoted).", en: " Write \((key[language] + ": …").quoted)."),
      at: mark)
  }
}
