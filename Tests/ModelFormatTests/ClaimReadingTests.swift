import Foundation
import Responsibility
import Testing
import Vocabulary

@testable import ModelFormat

@Suite("A file of claims")
struct ClaimReadingTests {
  private func sheet(_ text: String) throws -> ClaimSheet {
    let reading = ClaimReader().read(text, file: "claims.yaml")
    #expect(reading.problems.map { "\($0.place): \($0.message.swedish)" } == [])
    return try #require(reading.sheet)
  }

  @Test("The short form is one expectation, a list is several, and what is said above holds below")
  func forms() throws {
    let sheet = try sheet(
      """
      underlag: {"004": Konsekvensanalys}
      alternativ: forslaget
      påståenden:
        004-A: {citat: "", grad: strukturell, regel: spof, avser: gits, säger: 5 av 6}
        004-B:
          citat: "Mål: bättre"
          grad: annoterad
          alternativ: saknas
          dag: hösten 2023
          väntat:
            - {regel: role-vacant, avser: [a, b]}
            - {regel: role-vacant, alternativ: pausat, dag: 2024-01-02}
        004-C: {grad: bedömning}
        004-D:
          grad: annoterad
          regel: task-no-owner
          säger: [ansvarig]
          väntat: [{avser: [m1]}, {avser: [m2], säger: [annat]}]
      """)
    #expect(sheet.claims.map(\.id) == ["004-A", "004-B", "004-C", "004-D"])
    #expect(sheet.claims.map(\.quote) == ["", "Mål: bättre", "", ""])
    #expect(sheet.claims.map(\.grade) == [.structural, .annotated, .judgement, .annotated])
    #expect(sheet.claims.map { sheet.source(of: $0) } == ["004", "004", "004", "004"])
    let short = try #require(sheet.claims[0].expectations.first)
    #expect(short.rule == "spof" && short.subjects == ["gits"] && short.words == ["5 av 6"])
    #expect(short.alternative?.rawValue == "forslaget" && short.day == nil)
    let listed = sheet.claims[1].expectations
    #expect(listed.map(\.alternative?.rawValue) == [nil, "pausat"])
    #expect(listed.map(\.day) == [Day(2023, 9, 1), Day(2024, 1, 2)])
    #expect(listed.map(\.place?.line) == [11, 12])
    #expect(sheet.claims[2].expectations.isEmpty)
    let shared = sheet.claims[3].expectations
    #expect(shared.map(\.rule) == ["task-no-owner", "task-no-owner"])
    #expect(shared.map(\.subjects) == [["m1"], ["m2"]])
    #expect(shared.map(\.words) == [["ansvarig"], ["annat"]])
  }

  @Test("English keys say the same as the Swedish ones")
  func english() throws {
    let swedish = try sheet(
      """
      ansvar-påståenden: 1
      språk: sv
      påståenden:
        x: {citat: Q, dokument: "001", grad: bedömning, regel: r, avser: [a], alternativ: b, dag: 2024-01-02, säger: [w]}
      """)
    let english = try sheet(
      """
      ansvar-claims: 1
      language: en
      claims:
        x: {quote: Q, document: "001", grade: judgement, rule: r, about: [a], alternative: b, day: 2024-01-02, says: [w]}
      """)
    #expect(swedish.claims == english.claims)
  }

  @Test("Two documents and a claim that names neither: nobody has said where it comes from")
  func unsaidSource() throws {
    let sheet = try sheet("underlag: {a: A, b: B}\npåståenden: {x: {grad: bedömning}}\n")
    #expect(sheet.source(of: sheet.claims[0]) == nil)
  }

  static let broken = [
    BrokenInput(.keyMissing, line: 1, says: "Filen saknar `påståenden`", whole: "språk: sv\n"),
    BrokenInput(.fileShape, line: 1, says: "`påståenden: …`", whole: "- a\n"),
    BrokenInput(.fileEmpty, line: 1, says: "tom", whole: ""),
    BrokenInput(.formatVersion, line: 1, says: "version `2`", whole: "ansvar-påståenden: 2\npåståenden: {}\n"),
    BrokenInput(.languageUnknown, line: 1, says: "`sv` eller `en`", whole: "språk: de\npåståenden: {}\n"),
    BrokenInput(.wrongShape, line: 1, says: "id för ett påstående", whole: "påståenden: [a]\n"),
    BrokenInput(.keyMissing, line: 2, says: "Påståendet `a` saknar `grad`", whole: "påståenden:\n  a: {citat: A}\n"),
    BrokenInput(.keyMissing, line: 2, says: "Påståendet `a` saknar `grad`", whole: "påståenden:\n  a: Bara text\n"),
    BrokenInput(.keyMissing, line: 2, says: "saknar `citat`", whole: "påståenden:\n  a:\n"),
    BrokenInput(
      .keyMissing, line: 2, says: "Påståendet `a` saknar `regel`",
      whole: "påståenden:\n  a: {grad: strukturell, avser: [b]}\n"),
    BrokenInput(
      .keyMissing, line: 4, says: "Det väntade utslaget saknar `regel`",
      whole: "påståenden:\n  a:\n    grad: strukturell\n    väntat: [{avser: [b]}]\n"),
    BrokenInput(
      .wordUnknown, line: 2, says: "menade du `strukturell`?", whole: "påståenden:\n  a: {grad: strukturel}\n"),
    BrokenInput(
      .keyUnknown, line: 2, says: "menade du `avser`?",
      whole: "påståenden:\n  a: {grad: strukturell, regel: r, avsr: [b]}\n"),
    BrokenInput(
      .keyMisplaced, line: 4, says: "hör till ett påstående",
      whole: "påståenden:\n  a:\n    grad: bedömning\n    väntat: [{regel: r, citat: b}]\n"),
    BrokenInput(
      .keyOtherLanguage, line: 2, says: "Skriv `citat`", whole: "påståenden:\n  a: {grad: bedömning, quote: b}\n"),
    BrokenInput(
      .dateUnreadable, line: 2, says: "hösten 2023",
      whole: "påståenden:\n  a: {grad: bedömning, regel: r, dag: snart}\n"),
    BrokenInput(
      .keyRepeated, line: 3, says: "rad 2", whole: "påståenden:\n  a: {grad: bedömning}\n  a: {grad: bedömning}\n"),
  ]

  @Test("Every fault has a name, a place and a message that says what helps", arguments: broken)
  func isReported(_ input: BrokenInput) throws {
    let reading = ClaimReader().read(input.text, file: "claims.yaml")
    #expect(reading.sheet == nil)
    #expect(reading.problems.count == 1, "\(reading.problems.map { "\($0.place) \($0.code): \($0.message.swedish)" })")
    let problem = try #require(reading.problems.first)
    #expect(problem.code == input.code.rawValue)
    #expect(problem.place.line == input.line)
    #expect(problem.message.swedish.contains(input.says), "\(problem.message.swedish)")
  }

  @Test("Bytes that are no text are refused")
  func notText() {
    let reading = ClaimReader().read([0xFF, 0x00, 0xC3, 0x28], file: "claims.yaml")
    #expect(reading.sheet == nil && reading.problems.count == 1)
  }

  @Test("The committed page is what the program says today", arguments: Language.allCases)
  func pageIsFresh(_ language: Language) throws {
    let path = ClaimDocumentation.path(in: language)
    let text = ClaimDocumentation.markdown(in: language)
    if ProcessInfo.processInfo.environment["ANSVAR_RECORD"] == "1" {
      try Data(text.utf8).write(to: ProjectFiles.root.appending(path: path))
    }
    #expect(try ProjectFiles.text(path) == text, "Run the tests with ANSVAR_RECORD=1 and commit \(path).")
  }

  @Test("The example on the page can be read, and so can every example of a key", arguments: Language.allCases)
  func examplesAreRead(_ language: Language) throws {
    let page = ClaimDocumentation.markdown(in: language)
    let example = try #require(page.components(separatedBy: "```").dropFirst().first?.dropFirst("yaml\n".count))
    let sheet = try sheet(String(example))
    #expect(sheet.claims.map(\.expectations.count) == [1, 2])
    let schema = ClaimSchema.value(in: language)
    let root = try #require(ParsedText(String(example), file: "x").root)
    #expect(SchemaCheck(schema).faults(in: root) == [])
    for record in FormatDescription.claimRecords {
      for field in record.fields {
        guard let text = field.example.map({ "\(field.key[language]): \($0[language])\n" }) else { continue }
        let node = try #require(ParsedText(text, file: "x").root?.entries?.first?.value, "\(text)")
        let property = try #require(
          schema.members["$defs"]?.members[record.name.rawValue]?.members["properties"]?.members[field.key[language]])
        var members = property.members
        members["$defs"] = schema.members["$defs"]
        #expect(SchemaCheck(.object(members)).faults(in: node) == [], "\(text)")
      }
    }
  }

  @Test("A spelling stands for one key in a file of claims, and a key says what it means", arguments: Language.allCases)
  func keysAreInForm(_ language: Language) {
    for record in FormatDescription.claimRecords {
      let spellings = record.fields.map { $0.key[language] }
      #expect(Set(spellings).count == spellings.count, "\(record.name)")
      for key in record.fields.map(\.key) { #expect(key.explanation[language].last == ".", "\(key[language])") }
    }
  }
}
