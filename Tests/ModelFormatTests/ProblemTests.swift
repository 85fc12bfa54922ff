import ModelFormat
import Responsibility
import Testing
import Vocabulary

@Suite("What is wrong with a file")
struct ProblemTests {
  @Test(
    "Every fault has one name, one place and a message that says what helps",
    arguments: BrokenInput.yaml + BrokenInput.keys + BrokenInput.values + BrokenInput.references + BrokenInput.changes
      + BrokenInput.work)
  func isReported(_ input: BrokenInput) throws {
    let reading = ModelReader().read(input.text, file: "prov.yaml")
    #expect(reading.scenario == nil)
    #expect(reading.problems.count == 1, "\(reading.problems.map { "\($0.place) \($0.code): \($0.message.swedish)" })")
    let problem = try #require(reading.problems.first)
    #expect(problem.code == input.code.rawValue)
    #expect(problem.place.line == input.line)
    #expect(problem.message.swedish.contains(input.says), "\(problem.message.swedish)")
    #expect(problem.place.file == "prov.yaml")
  }

  @Test("Every sort of problem has an input in the tests that shows it")
  func everyCodeIsShown() {
    let inputs =
      BrokenInput.yaml + BrokenInput.keys + BrokenInput.values + BrokenInput.references + BrokenInput.changes
    let elsewhere: Set<Problem.Code> = [
      .fileEncoding, .fileNotText, .fileControlCharacter, .fileTooLarge, .more, .yamlSyntax,
    ]
    #expect(Set(inputs.map(\.code)).union(elsewhere) == Set(Problem.Code.allCases))
  }

  @Test("All problems of a file come at once, in the order of the file")
  func allAtOnce() {
    let text = """
      ansvar: 1
      namn: Prov
      foo: 1
      områden:
        a: {namn: A, slag: fel, ägare: b}
        a: {namn: A}
      grupperingar:
        c: {namn: C, kapacitet: -1}
      """
    let problems = ModelReader().read(text, file: "prov.yaml").problems
    #expect(
      problems.map(\.code) == ["key-unknown", "word-unknown", "reference-unknown", "key-repeated", "number-negative"])
    #expect(problems.map(\.place.line) == [3, 5, 5, 6, 8])
    #expect(problems.map(\.place.column) == [1, 22, 34, 3, 27])
  }

  @Test("A dash alone hides nothing else, and what it cannot be read as is not said as well")
  func dashHidesNothing() {
    let text = """
      ansvar: 1
      namn: Prov
      grupperingar:
        c: {namn: C, kapacitet: -1}
        d:
          namn: D
          kapacitet: -
          finansiär: - # ingen
          platser: [ - ]
      områden:
        a: {namn: A, kritikalitet: - , ägare: b}
      """
    let problems = ModelReader().read(text, file: "prov.yaml").problems
    #expect(
      problems.map(\.code) == [
        "number-negative", "yaml-dash", "yaml-dash", "yaml-dash", "yaml-dash", "reference-unknown",
      ])
    #expect(problems.map(\.place.line) == [4, 7, 8, 9, 11, 11])
  }

  @Test("After a hundred problems comes the number of those left out")
  func stopsAtAHundred() throws {
    let lines = (1...250).map { "  \"a b \($0)\": A" }.joined(separator: "\n")
    let problems = ModelReader().read("ansvar: 1\nnamn: Prov\nområden:\n\(lines)\n", file: "prov.yaml").problems
    #expect(problems.count == 101)
    let last = try #require(problems.last)
    #expect(last.code == Problem.Code.more.rawValue)
    #expect(
      last.message
        == Text(
          sv: "Filen har 150 problem till. Rätta de här och läs filen igen.",
          en: "The file has 150 more problems. Correct these and read the file again."))
    #expect(problems.prefix(100).map(\.place.line) == Array(4...103))
  }

  @Test("Columns count letters as people do, not bytes")
  func columnsCountScalars() {
    let problems = ModelReader().read("ansvar: 1\nnamn: Prov\nområden: {åäö: {namn: Å, slag: å}}", file: "x").problems
    #expect(problems.map(\.place) == [Place(file: "x", line: 3, column: 32)])
  }

  @Test("Problems are the same in CRLF and without a last line break")
  func lineBreaks() {
    let text = "ansvar: 1\nnamn: Prov\nområden:\n  a: {namn: A, slag: fel}"
    let expected = ModelReader().read(text, file: "x").problems
    #expect(expected.count == 1)
    #expect(ModelReader().read(text.replacing("\n", with: "\r\n"), file: "x").problems == expected)
    #expect(ModelReader().read(text.replacing("\n", with: "\r"), file: "x").problems == expected)
    #expect(ModelReader().read(text + "\n", file: "x").problems == expected)
  }
}

@Suite("The bytes of a file")
struct ByteTests {
  static let text = "ansvar: 1\nnamn: Hälsa\nområden:\n  å: Vård\n"

  private func read(_ bytes: [UInt8]) -> ModelReading { ModelReader().read(bytes, file: "prov.yaml") }

  @Test("UTF-8 with a byte order mark and UTF-16 with one are read")
  func marks() {
    #expect(read([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)).scenario?.name == "Hälsa")
    let little = [UInt8]([0xFF, 0xFE]) + Self.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(read(little).scenario?.name == "Hälsa")
    let big = [UInt8]([0xFE, 0xFF]) + Self.text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(read(big).scenario?.name == "Hälsa")
  }

  @Test("Other encodings are named, at the first letter that gives them away")
  func otherEncodings() throws {
    func encoded(_ ä: UInt8, _ å: UInt8) -> [UInt8] {
      Self.text.unicodeScalars.map { $0 == "ä" ? ä : $0 == "å" ? å : UInt8(truncatingIfNeeded: $0.value) }
    }
    let windows = try #require(read(encoded(0xE4, 0xE5)).problems.first)
    #expect(windows.code == Problem.Code.fileEncoding.rawValue)
    #expect(windows.message.swedish.contains("Windows-1252"))
    #expect(windows.place == Place(file: "prov.yaml", line: 2, column: 8))
    #expect(read(encoded(0x8A, 0x8C)).problems.first?.message.swedish.contains("Mac OS Roman") == true)
    let bare = Self.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(read(bare).problems.first?.message.swedish.contains("UTF-16") == true)
    #expect(read([0xFF, 0xFE] + bare.dropLast()).problems.first?.message.swedish.contains("UTF-16") == true)
    #expect(read([0xFF, 0xFE, 0, 0] + bare).problems.first?.message.swedish.contains("UTF-32") == true)
  }

  @Test("A character that cannot be seen is named and placed", arguments: [0x00, 0x07, 0x1B, 0x7F, 0xFEFF] as [UInt32])
  func controls(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = Self.text.replacing("Vård", with: "Vå\(scalar)rd")
    let problem = try #require(read(Array(text.utf8)).problems.first)
    #expect(problem.code == Problem.Code.fileControlCharacter.rawValue)
    #expect(problem.place == Place(file: "prov.yaml", line: 4, column: 8))
    #expect(problem.message.swedish.contains("U+"))
  }

  @Test(
    "A file of another kind is named as what it is",
    arguments: [
      ("PK\u{3}\u{4}....[Content_Types].xml....word/document.xml", "Word"),
      ("PK\u{3}\u{4}....[Content_Types].xml....xl/workbook.xml", "Excel"),
      ("PK\u{3}\u{4}....mimetypeapplication/vnd.oasis.opendocument.text", "LibreOffice"),
      ("PK\u{3}\u{4}....modell.yaml", "zip"), ("%PDF-1.7\n", "en PDF"), ("{\\rtf1\\ansi", "RTF"), ("GIF89a", "en bild"),
    ])
  func otherKinds(_ text: String, _ says: String) throws { try expectNotText(Array(text.utf8), says) }

  @Test("So is one that only its bytes give away")
  func binaries() throws {
    try expectNotText([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0], "äldre Word")
    try expectNotText([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "en bild")
    try expectNotText([0xFF, 0xD8, 0xFF, 0xE0, 0], "en bild")
    try expectNotText([UInt8](repeating: 0, count: 100), "annat än text")
    var generator = SeededGenerator(seed: 1)
    try expectNotText((0..<5000).map { _ in UInt8.random(in: 0...255, using: &generator) }, "annat än text")
  }

  private func expectNotText(_ bytes: [UInt8], _ says: String) throws {
    let problems = read(bytes).problems
    #expect(problems.map(\.code) == [Problem.Code.fileNotText.rawValue])
    let message = try #require(problems.first?.message.swedish)
    #expect(message.hasPrefix("Filen är inte en textfil; "))
    #expect(message.contains(says), "\(message)")
  }

  @Test("A file that no organisation needs is refused unread")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x20, count: 64 * 1024 * 1024 + 1)
    #expect(read(bytes).problems.map(\.code) == [Problem.Code.fileTooLarge.rawValue])
  }
}
