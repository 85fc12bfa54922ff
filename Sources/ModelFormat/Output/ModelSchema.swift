import Responsibility
public import Vocabulary

/// The format as a JSON Schema, by which editors complete keys and mark what is wrong while the file is being written.
public enum ModelSchema {
  /// - Returns: a schema of draft 2020-12 for files in the language; the same text every time.
  public static func json(in language: Language) -> String { value(in: language).text }

  static func value(in language: Language) -> JSONValue {
    SchemaWriter(language: language).schema(
      of: FormatDescription.records, from: .file, title: Text(sv: "Modellfil för Ansvar", en: "Model file for Ansvar"),
      description: Text(
        sv: "Grupperingar, parter, ansvarsområden och alternativ. Genererad ur programmet.",
        en: "Bodies, parties, areas of responsibility and alternatives. Generated from the program."))
  }
}

/// The format of a file of claims as a JSON Schema.
public enum ClaimSchema {
  /// - Returns: a schema of draft 2020-12 for files in the language; the same text every time.
  public static func json(in language: Language) -> String { value(in: language).text }

  static func value(in language: Language) -> JSONValue {
    // A value may everywhere be written as a fact with its source.
    let fact = FormatDescription.records.filter { $0.name == .fact || $0.name == .seat }
    return SchemaWriter(language: language).schema(
      of: FormatDescription.claimRecords + fact, from: .claimSheet,
      title: Text(sv: "Påståendefil för Ansvar", en: "File of claims for Ansvar"),
      description: Text(
        sv: "Vad ett dokument påstår, och vad som återger det. Genererad ur programmet.",
        en: "What a document claims, and what reproduces it. Generated from the program."))
  }
}

/// Turns the description of the format into schemas. Editors read a plain `2016` as a number and `true` as a truth
/// value, where the reader takes the text as written; so text may be any of them here.
private struct SchemaWriter {
  let language: Language

  static func reference(_ name: String) -> JSONValue { .string("#/$defs/\(name)") }

  // MARK: What the records share

  private static let anyText: JSONValue = ["type": ["string", "number", "boolean"]]

  var common: [String: JSONValue] {
    let yes = AnswerWord.allCases.flatMap { word in Language.allCases.map { word.word[$0] } }
    let reserved = Language.allCases.flatMap { language in
      FactWord.allCases.map { $0.word[language] } + [Key.value[language]]
    }
    var definitions: [String: JSONValue] = [
      "text": Self.anyText,
      "texts": Self.oneOrMany(ref("text")),
      "answer": ["enum": .array((yes + ["true", "false"]).map(JSONValue.string) + [.boolean(true), .boolean(false)])],
      "date": ["type": ["string", "integer"], "pattern": #"\S"#, "description": .string(dateHelp)],
      "quantity": [
        "type": ["number", "string"], "minimum": .integer(0), "maximum": .integer(Quantity.largestWhole),
        "pattern": #"^[0-9]+([.,][0-9]{1,3})?$"#,
      ],
      "amount": [
        "type": ["number", "string"], "minimum": .integer(-Quantity.largestWhole),
        "maximum": .integer(Quantity.largestWhole), "pattern": #"^[-−]?[0-9]+([.,][0-9]{1,3})?$"#,
      ],
      "id": [
        "type": "string", "pattern": .string(IdentifierForm.pattern), "maxLength": .integer(IdentifierForm.longest),
        "not": ["enum": .array(reserved.map(JSONValue.string))],
      ],
      "reference": Self.anyText,
      "references": Self.oneOrMany(ref("reference")),
      "holders": [
        "anyOf": [
          ref("reference"), ["type": "array", "items": ref("reference")],
          [
            "type": "object", "propertyNames": ["not": ["enum": .array(reserved.map(JSONValue.string))]],
            "additionalProperties": ["anyOf": [ref("text"), ["type": "null"]]],
          ],
        ]
      ],
      "seats": Self.oneOrMany(["anyOf": [ref("reference"), ref(RecordName.seat.rawValue)]]),
      "absent-or-unknown": [
        "enum": .array((FactWord.allCases.map { $0.word[language] } + [Slot.dash]).map(JSONValue.string))
      ],
    ]
    for name in Self.factual { definitions["fact-\(name)"] = factSchema(of: ref(name)) }
    return definitions
  }

  /// What stands as a fact in many places, and is therefore described once.
  private static let factual = [
    "answer", "date", "holders", "quantity", "reference", "references", "seats", "texts",
  ]

  private var dateHelp: String {
    Text(
      sv: "En tid som man skriver den: 2023-10-01, 7 juni 2023, hösten 2023, Q1 2024, årsskiftet 2023/2024.",
      en: "A time as people write it: 2023-10-01, 7 June 2023, autumn 2023, Q1 2024, turn of the year 2023/2024."
    )[language]
  }

  private func ref(_ name: String) -> JSONValue { ["$ref": Self.reference(name)] }

  private static func oneOrMany(_ item: JSONValue) -> JSONValue {
    ["anyOf": [item, ["type": "array", "items": item]]]
  }

  // MARK: Records

  /// The whole schema of one kind of file.
  func schema(
    of records: [RecordDescription], from top: RecordName, title: Text, description: Text
  ) -> JSONValue {
    var definitions: [String: JSONValue] = common
    for record in records { definitions[record.name.rawValue] = schema(of: record) }
    return .object([
      "$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": Self.reference(top.rawValue),
      "$defs": .object(definitions), "title": .string(title[language]), "description": .string(description[language]),
    ])
  }

  func schema(of record: RecordDescription) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for field in record.fields { properties[field.key[language]] = schema(of: field) }
    var schema: [String: JSONValue] = [
      "type": "object", "properties": .object(properties), "additionalProperties": .boolean(false),
    ]
    let required = record.fields.filter(\.isRequired).map { $0.key[language] }.sorted()
    if !required.isEmpty { schema["required"] = .array(required.map(JSONValue.string)) }
    switch record.rule {
    case .exactlyOne(let keys): schema["oneOf"] = .array(keys.map(requiring))
    case .atLeastOne(let keys): schema["anyOf"] = .array(keys.map(requiring))
    case nil: break
    }
    return .object(schema)
  }

  private func requiring(_ key: Key) -> JSONValue { ["required": [.string(key[language])]] }

  private func schema(of field: FieldDescription) -> JSONValue {
    let schema = schema(of: field.kind)
    guard case .object(var members) = schema else { return schema }
    members["description"] = .string(field.key.explanation[language])
    return .object(members)
  }

  private func schema(of kind: ValueKind) -> JSONValue {
    switch kind {
    case .version: return ["enum": [.integer(ModelReader.formatVersion), .string(String(ModelReader.formatVersion))]]
    case .language: return ["const": .string(language.rawValue)]
    case .text: return ref("text")
    case .texts: return ref("texts")
    case .date: return ref("date")
    case .answer: return ref("answer")
    case .quantity: return ref("quantity")
    case .amount: return ref("amount")
    case .table(let value, let head):
      return ["type": "object", "propertyNames": schema(of: head), "additionalProperties": schema(of: value)]
    case .deadlines: return ["anyOf": [schema(of: .fact(.date)), schema(of: .records(.deadline))]]
    case .number(let range):
      return [
        "type": ["integer", "string"], "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
        "pattern": "^[0-9]+$",
      ]
    case .word(let words): return ["enum": .array(words.map { .string($0[language]) })]
    case .words(let words): return Self.oneOrMany(schema(of: .word(words)))
    case .reference: return ref("reference")
    case .references, .members: return ref("references")
    case .holders: return ref("holders")
    case .seats: return ref("seats")
    case .effort:
      return [
        "type": "object", "propertyNames": words(Role.allCases), "additionalProperties": ref("quantity"),
      ]
    case .ruleSettings:
      return [
        "type": "object",
        "additionalProperties": ["anyOf": [words(RuleWord.allCases), ref(RecordName.ruleSetting.rawValue)]],
      ]
    case .goals:
      let weighted: JSONValue = [
        "type": "object", "propertyNames": words(GoalWord.allCases),
        "additionalProperties": ["type": "integer", "minimum": .integer(1)],
      ]
      return Self.oneOrMany(["anyOf": [words(GoalWord.allCases), weighted]])
    case .record(.mandate): return ["anyOf": [ref("answer"), ref(RecordName.mandate.rawValue)]]
    case .record(let name): return ref(name.rawValue)
    case .records(let name) where name == .scopeItem || name == .mention:
      return Self.oneOrMany(["anyOf": [ref("text"), ref(name.rawValue)]])
    case .records(let name): return Self.oneOrMany(ref(name.rawValue))
    // A claim says more than its words.
    case .entries(.claim):
      return ["type": "object", "propertyNames": ref("id"), "additionalProperties": ref(RecordName.claim.rawValue)]
    case .entries(let name):
      return [
        "type": "object", "propertyNames": ref("id"),
        "additionalProperties": ["anyOf": [ref("text"), ref(name.rawValue)]],
      ]
    // Which it is depends on where the fact stands, and is said there.
    case .bareFact: return [:]
    case .fact(let inner): return fact(schema(of: inner))
    }
  }

  private func words<Word: FileWord>(_ words: [Word]) -> JSONValue {
    ["enum": .array(words.map { .string($0.word[language]) })]
  }

  private func fact(_ inner: JSONValue) -> JSONValue {
    Self.factual.first { inner == ref($0) }.map { ref("fact-\($0)") } ?? factSchema(of: inner)
  }

  /// A value alone, that it is absent or unknown, nothing at all, or the value with its origin beside it.
  private func factSchema(of inner: JSONValue) -> JSONValue {
    let bare: [JSONValue] = [inner, ref("absent-or-unknown"), ["type": "array", "maxItems": .integer(0)]]
    let wrapped: JSONValue = [
      "allOf": [
        ref(RecordName.fact.rawValue),
        ["type": "object", "properties": .object([Key.value[language]: ["anyOf": .array(bare)]])],
      ]
    ]
    return ["anyOf": .array(bare + [["type": "null"], wrapped])]
  }
}
