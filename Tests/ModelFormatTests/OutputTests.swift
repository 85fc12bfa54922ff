import Foundation
import Responsibility
import Testing
import Vocabulary

@testable import ModelFormat

@Suite("The JSON Schema")
struct SchemaTests {
  private func faults(_ text: String, in language: Language) throws -> [String] {
    let node = try #require(ParsedText(text, file: "x").root)
    return SchemaCheck(ModelSchema.value(in: language)).faults(in: node)
  }

  @Test(
    "The scenarios fit the schema",
    arguments: [
      "vgr-ledningsrad", "gotland-it-styrning", "vasterbotten-ledningssystem", "norrbotten-it-mt", "kronoberg-e-halsa",
    ])
  func scenariosFit(_ name: String) throws {
    #expect(try faults(ProjectFiles.text("scenarios/\(name)/scenario.yaml"), in: .swedish) == [])
  }

  @Test("A file with every key of the sections for tasks and figures fits the schema")
  func workFits() throws {
    #expect(try faults(WorkText.swedish, in: .swedish) == [])
    #expect(try faults(WorkText.english, in: .english) == [])
  }

  @Test("The starter file fits the schema of its language and not the other", arguments: Language.allCases)
  func starterFits(_ language: Language) throws {
    #expect(try faults(StarterFile.text(in: language), in: language) == [])
    #expect(try !faults(StarterFile.text(in: language), in: language.other).isEmpty)
  }

  @Test(
    "What the reader refuses for its shape, the schema refuses as well",
    arguments: [
      "områden: [a]", "områden: {a: {slag: beslut}}", "områden: {a: {namn: A, slag: fel}}", "omraden: {}",
      "områden: {a b: A}", "områden: {saknas: A}", "grupperingar: {a: {namn: A, kapacitet: -1}}",
      "grupperingar: {a: {namn: A, kapacitet: 1,5 h}}", "områden: {a: {namn: A, kritikalitet: 101}}",
      "grupperingar: {a: {namn: A, berörd: kanske}}",
      "grupperingar: {a: {namn: A, platser: [{part: b, neutral: kanske}]}}",
      "alternativ: {a: {namn: A, ändringar: [{från: 2024}]}}",
      "alternativ: {a: {namn: A, ändringar: [{pausa: b, avsluta: b}]}}", "regler: {x: varnign}",
      "uppdrag: {a: {namn: A, klart: [2024]}}", "uppdrag: {a: {namn: A, eskalering: [{till: b}]}}",
      "risker: {a: {namn: A, nivå: high}}", "tabeller: {a: {namn: A, rader: {Lön: 4 kr}}}",
      "volymer: {a: {namn: A, värden: {2022: -1}}}", "planering: {mål: [vakans]}", "planering: {fasta: [{område: a}]}",
      "språk: de",
      "områden: {a: {namn: A, ägare: {värde: b, kalla: x}}}",
      "områden: {a: {namn: A, ägare: {källa: x, värde: {b: [c]}}}}",
    ])
  func refuses(_ body: String) throws {
    #expect(try !faults("ansvar: 1\nnamn: Prov\n\(body)\n", in: .swedish).isEmpty)
  }

  @Test("The text of the schema is the same every time, sorted, and valid JSON", arguments: Language.allCases)
  func isDeterministic(_ language: Language) throws {
    let text = ModelSchema.json(in: language)
    #expect(text == ModelSchema.json(in: language))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let members = try #require(object as? [String: Any])
    let definitions = try #require(members["$defs"] as? [String: Any])
    #expect(definitions.count > RecordName.allCases.count)
    #expect(text.contains(Key.commissioners.explanation[language]))
  }
}

@Suite("The starter file")
struct StarterTests {
  @Test("It reads without a problem in either language, and shows a small organisation", arguments: Language.allCases)
  func reads(_ language: Language) throws {
    let reading = ModelReader().read(StarterFile.text(in: language), file: "start.yaml")
    #expect(reading.problems.map { "\($0.place): \($0.message.swedish)" } == [])
    #expect(reading.language == language)
    let scenario = try #require(reading.scenario)
    #expect(scenario.organization.bodies.count == 4)
    #expect(scenario.organization.parties.count == 3)
    #expect(scenario.organization.areas.count == 5)
    #expect(scenario.alternatives.count == 2)
    #expect(scenario.looseReferences == [])
  }

  @Test("Both languages say the same thing")
  func languagesAgree() throws {
    let swedish = try #require(ModelReader().read(StarterFile.text(in: .swedish), file: "x").scenario)
    let english = try #require(ModelReader().read(StarterFile.text(in: .english), file: "x").scenario)
    #expect(swedish.organization.bodies.map(\.kind) == english.organization.bodies.map(\.kind))
    #expect(swedish.organization.bodies.map(\.mandateStatus) == english.organization.bodies.map(\.mandateStatus))
    #expect(swedish.organization.areas.map(\.effort) == english.organization.areas.map(\.effort))
    #expect(
      swedish.alternatives.map { $0.changes.map(\.from?.earliest) }
        == english.alternatives.map { $0.changes.map(\.from?.earliest) })
    #expect(swedish.alternatives.map(\.from?.earliest) == english.alternatives.map(\.from?.earliest))
    #expect(swedish.note.place == english.note.place)
  }
}

@Suite("The handbook of the format")
struct DocumentationTests {
  @Test("The committed file is what the program says today", arguments: Language.allCases)
  func isFresh(_ language: Language) throws {
    let path = ModelDocumentation.path(in: language)
    let text = ModelDocumentation.markdown(in: language)
    if ProcessInfo.processInfo.environment["ANSVAR_RECORD"] == "1" {
      let file = ProjectFiles.root.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(try ProjectFiles.text(path) == text, "Run the tests with ANSVAR_RECORD=1 and commit \(path).")
  }
}

@Suite("The description of the format")
struct FormatDescriptionTests {
  @Test(
    "No record has two fields with one spelling, and no spelling two keys in one record", arguments: Language.allCases)
  func spellingsAreUnique(_ language: Language) {
    for record in FormatDescription.records {
      let spellings = record.fields.map { $0.key[language] }
      #expect(Set(spellings).count == spellings.count, "\(record.name)")
    }
  }

  @Test("Keys are lower case and hyphenated, and say what they mean in a sentence")
  func keysAreInForm() {
    for key in Set(FormatDescription.records.flatMap(\.fields).map(\.key)) {
      for language in Language.allCases {
        #expect(key[language].allSatisfy { $0.isLowercase || $0 == "-" }, "\(key[language])")
        #expect(key.explanation[language].last == ".", "\(key.explanation[language])")
        #expect(key.explanation[language].first?.isUppercase == true, "\(key.explanation[language])")
      }
    }
  }

  // "ansvar" is the version of a file and what a body answers for; "till" is Swedish for both "until" and "to".
  @Test("A spelling stands for one key in the whole format, but for two that no other word would do for")
  func spellingsNameOneKey() {
    let keys = Set(FormatDescription.records.flatMap(\.fields).map(\.key))
    for language in Language.allCases {
      let shared = Dictionary(grouping: keys) { $0[language] }.filter { $0.value.count > 1 }.keys
      #expect(shared.sorted() == (language == .swedish ? ["ansvar", "till"] : []))
    }
  }

  @Test("Every example is YAML that the field's own reader takes for what it should be", arguments: Language.allCases)
  func examplesFitTheSchema(_ language: Language) throws {
    let schema = ModelSchema.value(in: language)
    for record in FormatDescription.records {
      for field in record.fields {
        guard let example = field.example else { continue }
        let text = "\(field.key[language]): \(example[language])\n"
        let node = try #require(ParsedText(text, file: "x").root?.entries?.first?.value, "\(text)")
        let property = try #require(
          schema.members["$defs"]?.members[record.name.rawValue]?.members["properties"]?.members[field.key[language]])
        var members = property.members
        members["$defs"] = schema.members["$defs"]
        #expect(SchemaCheck(.object(members)).faults(in: node) == [], "\(text)")
      }
    }
  }
}
