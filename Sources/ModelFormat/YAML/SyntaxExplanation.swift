import Responsibility
import Vocabulary

/// The YAML parser's complaints in plain words. It speaks of tokens and contexts; whoever wrote the file has forgotten
/// a quotation mark.
extension YAMLFault {
  /// Where the parser noticed; nil when it does not say.
  var place: Node.Mark? { mark ?? context?.mark }

  func problem(in text: String, file: String) -> Problem {
    let lines = SourceLines(text, SourceText.declaredLanguage(text))
    let (code, message, mark) = explanation(lines)
    return Problem(code, message, at: Place(file: file, line: mark.line, column: mark.column))
  }

  private func explanation(_ lines: SourceLines) -> (Problem.Code, Text, Node.Mark) {
    let mark = place ?? Node.Mark(line: 1, column: 1)
    let start = context?.mark ?? mark
    switch problem {
    case Self.keyIsNotAString: return (.yamlKey, .bracketAsKey, mark)
    case Self.alias: return (.yamlAnchor, .anchor, mark)
    case "found unexpected end of stream" where isQuote, "found unexpected document indicator" where isQuote:
      return (.yamlQuote, .unclosedQuote, start)
    case "found unknown escape character", "found invalid Unicode character escape code",
      "did not find expected hexdecimal number":
      return (.yamlQuote, .escape, mark)
    case "did not find expected ',' or ']'": return (.yamlBracket, .bracket("]", lines, from: start, at: mark), mark)
    case "did not find expected ',' or '}'": return (.yamlBracket, .bracket("}", lines, from: start, at: mark), mark)
    case "found unexpected ':'": return (.yamlColon, .colonInFlow, mark)
    case "block sequence entries are not allowed in this context": return (.yamlDash, .dash(lines.language), mark)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return (.yamlTab, .tab, mark)
    case "found character that cannot start any token":
      return lines.scalar(at: mark) == "\t"
        ? (.yamlTab, .tab, mark) : (.yamlCharacter, .character(lines.scalar(at: mark)), mark)
    case "could not find expected ':'": return (.yamlColon, .missingColon(lines.line(start.line)), start)
    case "mapping values are not allowed in this context":
      return lines.hasKey(before: mark) ? (.yamlColon, .secondColon, mark) : (.yamlIndentation, .loose, mark)
    case "did not find expected key", "did not find expected '-' indicator":
      return lines.scalar(at: mark).map { "]},".unicodeScalars.contains($0) } == true
        ? (.yamlBracket, .strayBracket(lines.scalar(at: mark)), mark) : (.yamlIndentation, .indentation, mark)
    case "did not find expected comment or line break": return (.yamlCharacter, .blockHeader, mark)
    case "did not find expected node content" where lines.scalar(at: mark) == nil && isFlow:
      return (.yamlBracket, .unclosedAtEnd, mark)
    case "did not find expected node content", "did not find expected <document start>":
      return stray(lines, at: mark)
    case "but found another document": return (.yamlDocuments, .documents, mark)
    case "nested too deeply": return (.yamlDepth, .tooDeep, mark)
    case _ where problem.hasPrefix(Self.repeatedKey):
      return (.keyRepeated, .repeatedKey(String(problem.dropFirst(Self.repeatedKey.count))), mark)
    default: return (.yamlSyntax, .unexplained(problem), mark)
    }
  }

  private var isFlow: Bool { context?.text.contains("flow") == true }
  private var isQuote: Bool { context?.text.contains("quoted") == true }

  private func stray(_ lines: SourceLines, at mark: Node.Mark) -> (Problem.Code, Text, Node.Mark) {
    switch lines.scalar(at: mark) {
    case "-": (.yamlDash, .dash(lines.language), mark)
    case "]", "}", ",": (.yamlBracket, .strayBracket(lines.scalar(at: mark)), mark)
    default: (.yamlIndentation, .indentation, mark)
    }
  }
}

/// The text line by line, for looking at what stands where the parser stopped.
private struct SourceLines {
  private let lines: [Substring]
  let language: Language

  init(_ text: String, _ language: Language) {
    self.language = language
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  func line(_ number: Int) -> String { lines.indices.contains(number - 1) ? String(lines[number - 1]) : "" }

  func scalar(at mark: Node.Mark) -> Unicode.Scalar? {
    line(mark.line).unicodeScalars.dropFirst(mark.column - 1).first
  }

  /// True when a key stands earlier on the line, so that the colon is a second one.
  func hasKey(before mark: Node.Mark) -> Bool {
    let before = String(String.UnicodeScalarView(line(mark.line).unicodeScalars.prefix(mark.column - 1)))
    return before.contains(": ")
  }
}

extension Text {
  fileprivate static let bracketAsKey = Text(
    sv: "En nyckel ska vara text, men här står en lista eller en parentes. Sätt texten inom citattecken.",
    en: "A key has to be text, but here is a list or a bracket. Put the text in quotes.")
  fileprivate static let anchor = Text(
    sv: "Här står ett ankare. Ankare och hänvisningar till dem används inte i de här filerna.",
    en: "Here is an anchor. Anchors and aliases are not used in these files.")
  fileprivate static let unclosedQuote = Text(
    sv: "Citattecknet som börjar här stängs aldrig. Sätt ett likadant efter texten.",
    en: "The quotation mark that begins here is never closed. Put one like it after the text.")
  fileprivate static let escape = Text(
    sv: #"Inom citattecknen "…" har omvänt snedstreck en egen betydelse. Använd '…' i stället."#,
    en: #"Inside the quotes "…" a backslash has a meaning of its own. Use '…' instead."#)
  static func dash(_ language: Language) -> Text {
    let absent = FactWord.absent.word[language].quoted
    return Text(
      sv: #"Ett ensamt streck läses som en lista. Skriv "-" med citattecken eller \#(absent)."#,
      en: #"A dash alone is read as a list. Write "-" in quotes or \#(absent)."#)
  }
  fileprivate static let tab = Text(
    sv: "Raden är indragen med tabb. Dra in med blanksteg.",
    en: "The line is indented with a tab. Indent with spaces.")
  fileprivate static let secondColon = Text(
    sv: "Raden har två kolon. Innehåller texten ett kolon, sätt den inom citattecken.",
    en: "The line has two colons. If the text contains a colon, put it in quotes.")
  fileprivate static let colonInFlow = Text(
    sv: "Här står ett kolon utan värde efter sig. Skriv ett blanksteg och värdet efter kolonet.",
    en: "Here is a colon without a value after it. Write a space and the value after the colon.")
  fileprivate static let indentation = Text(
    sv: "Raden är inte indragen som raderna omkring. Låt syskon börja i samma kolumn, med blanksteg.",
    en: "The line is not indented like those around it. Let siblings begin in the same column, with spaces.")
  fileprivate static let loose = Text(
    sv: "Raden hör inte ihop med den ovanför. Se efter att raden ovanför har ett kolon, "
      + "och att syskon börjar i samma kolumn.",
    en: "The line does not go with the one above. See that the line above has a colon, "
      + "and that siblings begin in the same column.")
  fileprivate static let blockHeader = Text(
    sv: "Efter | eller > ska texten börja på nästa rad. Flytta ner den eller sätt den inom citattecken.",
    en: "After | or > the text has to begin on the next line. Move it down or put it in quotes.")
  fileprivate static let unclosedAtEnd = Text(
    sv: "Filen slutar innan alla parenteser är stängda. Sätt } eller ] där de slutar.",
    en: "The file ends before all brackets are closed. Put } or ] where they end.")
  fileprivate static let documents = Text(
    sv: "Här börjar ett andra dokument (`---`). En fil rymmer ett; ta bort raden.",
    en: "Here a second document begins (`---`). A file holds one; remove the line.")
  fileprivate static let tooDeep = Text(
    sv: "Filen har för många nivåer i varandra. Se efter om en parentes saknas.",
    en: "The file has too many levels in each other. See whether a bracket is missing.")

  fileprivate static func repeatedKey(_ key: String) -> Text {
    Text(
      sv: "\(key.quoted) står mer än en gång. Behåll en av dem.",
      en: "\(key.quoted) is written more than once. Keep one of them.")
  }

  fileprivate static func missingColon(_ line: String) -> Text {
    let written = line.drop { $0 == " " }.quoted
    return Text(
      sv: "Raden \(written) har ingen nyckel. Skriv `nyckel: värde`, eller dra in den om den hör till raden ovanför.",
      en: "The line \(written) has no key. Write `key: value`, or indent it if it belongs to the line above.")
  }

  fileprivate static func character(_ scalar: Unicode.Scalar?) -> Text {
    let written = scalar.map { String(Character($0)) } ?? ""
    return Text(
      sv: "Ett värde kan inte börja med tecknet \(written). Sätt värdet inom citattecken.",
      en: "A value cannot begin with the character \(written). Put the value in quotes.")
  }

  fileprivate static func strayBracket(_ scalar: Unicode.Scalar?) -> Text {
    let written = scalar.map { String(Character($0)) } ?? ""
    return Text(
      sv:
        "Här står \(written) utan något att stänga eller skilja åt. Ta bort tecknet eller sätt texten inom citattecken.",
      en: "Here is \(written) with nothing to close or separate. Remove the character or put the text in quotes.")
  }

  fileprivate static func bracket(_ closing: String, _ lines: SourceLines, from start: Node.Mark, at mark: Node.Mark)
    -> Text
  {
    let opening = closing == "]" ? "[" : "{"
    let name = closing == "]" ? "Hakparentesen" : "Klammerparentesen"
    return Text(
      sv: "\(name) \(opening) på rad \(start.line) är inte stängd hit. Sätt \(closing) där den slutar, "
        + "komma mellan värdena, och text som har egna parenteser inom citattecken.",
      en: "The bracket \(opening) on line \(start.line) is not closed by here. Put \(closing) where it ends, "
        + "commas between the values, and text that has brackets of its own in quotes.")
  }

  fileprivate static func unexplained(_ problem: String) -> Text {
    Text(
      sv: "Filen går inte att läsa som YAML. YAML-läsaren säger: \(problem).",
      en: "The file cannot be read as YAML. The YAML reader says: \(problem).")
  }
}

extension Substring {
  fileprivate var quoted: String { String(self).quoted }
}
