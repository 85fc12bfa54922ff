import Responsibility
import Vocabulary

/// Bytes to text: UTF-8 with or without a byte order mark, or UTF-16 with one.
struct SourceText {
  /// Far above any organisation; far below what would trouble the machine that reads it.
  static let largest = 64 * 1024 * 1024

  let file: String

  /// The text without a byte order mark.
  static func withoutMark(_ text: String) -> String {
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// The text, or what keeps the bytes from being text.
  func decode(_ bytes: [UInt8]) -> Result<String, Refusal> {
    if bytes.count > Self.largest { return .failure(.tooLarge(bytes.count, in: file)) }
    if let format = BinaryFormat(of: bytes) { return .failure(.notText(format, in: file)) }
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF, 0xFE) where bytes.count >= 4 && bytes[2] == 0 && bytes[3] == 0:
      return .failure(.encoding("UTF-32", 0, self, bytes))
    case (0xFF, 0xFE): return utf16(bytes, littleEndian: true)
    case (0xFE, 0xFF): return utf16(bytes, littleEndian: false)
    default: break
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    // Plain text in two-byte characters without a mark: every other byte is nought, and as UTF-8 that is allowed.
    let noughts = content.prefix(64).indices.filter { content[$0] == 0 }
    if noughts.count * 3 > content.prefix(64).count, Set(noughts.map { $0 % 2 }).count == 1 {
      return .failure(.encoding("UTF-16", 0, self, bytes))
    }
    if BinaryFormat.isLikely(content) { return .failure(.notText(nil, in: file)) }
    guard let text = String(validating: content, as: UTF8.self) else {
      let bad = firstInvalid(in: content)
      return .failure(.encoding(Self.guess(content), bad, self, Array(content)))
    }
    return refusingControls(text)
  }

  /// The language that a text says it is in, as far as that shows without reading it as YAML: for words in messages
  /// about a text that cannot be read.
  static func declaredLanguage(_ text: String) -> Language {
    for line in text.split(maxSplits: 50, whereSeparator: \.isNewline) {
      for key in Language.allCases.map({ Key.language[$0] }) where line.hasPrefix(key + ":") {
        let value = line.dropFirst(key.count + 1).filter { $0.isLetter }
        if let language = Language(rawValue: String(value)) { return language }
      }
    }
    return .swedish
  }

  private func utf16(_ bytes: [UInt8], littleEndian: Bool) -> Result<String, Refusal> {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return littleEndian ? second << 8 | first : first << 8 | second
    }
    guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      return .failure(.encoding("UTF-16", 0, self, bytes))
    }
    return refusingControls(text)
  }

  /// Characters that cannot be seen and that YAML does not take.
  private func refusingControls(_ text: String) -> Result<String, Refusal> {
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A:
        line += 1
        column = 0
      case 0x09, 0x0D, 0x85: break
      case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF:
        return .failure(.control(scalar, at: Place(file: file, line: line, column: column)))
      default: break
      }
      column += 1
    }
    return .success(text)
  }

  private func firstInvalid(in bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var position = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): position += UTF8.width(scalar)
      case .emptyInput, .error: return position
      }
    }
  }

  /// The encoding that text in Swedish with these bytes is most likely in: å, ä and ö have other bytes in each.
  private static func guess(_ bytes: ArraySlice<UInt8>) -> String {
    let windows: Set<UInt8> = [0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9]
    let macintosh: Set<UInt8> = [0x8C, 0x8A, 0x9A, 0x81, 0x80, 0x85, 0x8E]
    let isMacintosh = bytes.count(where: macintosh.contains) > bytes.count(where: windows.contains)
    return isMacintosh ? "Mac OS Roman" : "Windows-1252"
  }
}

extension SourceText {
  struct Refusal: Error {
    let problem: Problem

    fileprivate static func tooLarge(_ size: Int, in file: String) -> Refusal {
      let (megabytes, most) = (size / 1_048_576, largest / 1_048_576)
      return Refusal(
        problem: Problem(
          .fileTooLarge,
          Text(
            sv: "Filen är \(megabytes) MB, men får vara högst \(most) MB. Dela upp den.",
            en: "The file is \(megabytes) MB, but may be at most \(most) MB. Split it."),
          at: Place(file: file, line: 1, column: 1)))
    }

    fileprivate static func notText(_ format: BinaryFormat?, in file: String) -> Refusal {
      let kind =
        format.map { Text(sv: "; den ser ut att vara \($0.words.swedish)", en: "; it looks like \($0.words.english)") }
        ?? Text(sv: "; den innehåller annat än text", en: "; it holds other things than text")
      return Refusal(
        problem: Problem(
          .fileNotText,
          Text(sv: "Filen är inte en textfil", en: "The file is not a text file") + kind
            + Text(
              sv: ". Skriv modellen i en textfil, och utgå gärna från en startfil.",
              en: ". Write the model in a text file; a starter file is a good beginning."),
          at: Place(file: file, line: 1, column: 1)))
    }

    fileprivate static func encoding(_ name: String, _ offset: Int, _ source: SourceText, _ bytes: [UInt8]) -> Refusal {
      let before = bytes.prefix(offset)
      let line = before.count(where: { $0 == 0x0A }) + 1
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let column = before[start...].count(where: { $0 & 0xC0 != 0x80 }) + 1
      return Refusal(
        problem: Problem(
          .fileEncoding,
          Text(
            sv: "Filen är inte sparad som UTF-8 utan ser ut att vara \(name). "
              + "Öppna den i en textredigerare, välj Spara som och kodningen UTF-8.",
            en: "The file is not saved as UTF-8 but looks like \(name). "
              + "Open it in a text editor, choose Save As and the encoding UTF-8."),
          at: Place(file: source.file, line: line, column: column)))
    }

    fileprivate static func control(_ scalar: Unicode.Scalar, at place: Place) -> Refusal {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return Refusal(
        problem: Problem(
          .fileControlCharacter,
          Text(
            sv: "Här står ett osynligt tecken (\(name)) som inte kan stå i en textfil. Ta bort det.",
            en: "Here is an invisible character (\(name)) that cannot stand in a text file. Remove it."),
          at: place))
    }
  }
}
