import Responsibility
import Vocabulary

/// The tree of a file's text, with what is wrong with the text as YAML.
struct ParsedText {
  /// Nil when the text could not be parsed; the problems say why.
  private(set) var root: Node?
  private(set) var problems = ProblemList()

  init(_ text: String, file: String) {
    let scan = StructureScan(text)
    let language = SourceText.declaredLanguage(text)
    var repeated: [(mark: Node.Mark, offset: Int?)] = []
    var dashes: [Node.Mark: Int] = [:]
    var isRefused = false
    var ignored: Set<Node.Mark> = []
    var found: [(mark: Node.Mark, problem: Problem)] = []
    for (finding, mark) in scan.findings {
      let place = Place(file: file, line: mark.line, column: mark.column)
      found.append((mark, Problem(finding, at: place, language)))
      switch finding {
      case .anchor, .tag, .tooDeep: isRefused = true
      case .mergeKey: ignored.insert(mark)
      case .bareDash(let offset): dashes[mark] = offset
      case .repeatedKey(_, _, let offset): repeated.append((mark, offset))
      }
    }
    // The parser stops at a repeated key. Under other names they get past it, and are then left out.
    // So it does at a dash alone, which is then read as if it stood in quotes.
    if !isRefused {
      isRefused = repeated.contains { $0.offset == nil } || repeated.count + dashes.count > Self.masked
      ignored.formUnion(repeated.map(\.mark))
    }
    var fault: YAMLFault?
    if !isRefused {
      do throws(YAMLFault) {
        let offsets = repeated.compactMap(\.offset) + dashes.values
        root = try YAMLTree.compose(
          offsets.isEmpty ? text : Self.masking(scan.bytes, at: offsets), ignoring: ignored, dashes: Set(dashes.keys))
      } catch {
        fault = error
      }
    }
    for (mark, problem) in found {
      // Past a fault of syntax, what looks like structure may be the inside of an unclosed quotation.
      if let end = fault?.place, mark >= end { continue }
      problems.add(problem)
    }
    if let fault { problems.add(fault.problem(in: text, file: file)) }
    if root.map(\.isEmpty) ?? problems.isEmpty {
      root = nil
      problems.add(.emptyFile(at: Place(file: file, line: 1, column: 1)))
    }
  }

  /// As many as there are characters to put in their place, and more than anybody writes by mistake.
  private static let masked = 10_000

  /// The text with the character at each offset replaced by one of its own that nobody writes, so that no two keys are
  /// alike and every column stays.
  private static func masking(_ bytes: [UInt8], at offsets: [Int]) -> String {
    var masked: [UInt8] = []
    masked.reserveCapacity(bytes.count + 3 * offsets.count)
    var next = 0
    for (index, offset) in offsets.sorted().enumerated() {
      masked += bytes[next..<offset]
      // Plane 16 is for private use.
      let scalar = Unicode.Scalar(0x10_0000 + UInt32(index)) ?? "\u{FFFD}"
      masked += Array(String(Character(scalar)).utf8)
      next = offset + 1
      while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    }
    masked += bytes[next...]
    return String(decoding: masked, as: UTF8.self)
  }
}

extension Problem {
  fileprivate init(_ finding: StructureScan.Finding, at place: Place, _ language: Language) {
    switch finding {
    case .anchor(let word):
      self.init(
        .yamlAnchor,
        Text(
          sv: "Här börjar ett värde med \(word.prefix(1)): \(word.quoted). Är det text, sätt den inom citattecken; "
            + "ankare och hänvisningar till dem används inte i de här filerna.",
          en: "Here a value begins with \(word.prefix(1)): \(word.quoted). If it is text, put it in quotes; "
            + "anchors and aliases are not used in these files."),
        at: place)
    case .tag(let word):
      self.init(
        .yamlTag,
        Text(
          sv: "Här börjar ett värde med !: \(word.quoted). Är det text, sätt den inom citattecken; "
            + "taggar används inte i de här filerna.",
          en: "Here a value begins with !: \(word.quoted). If it is text, put it in quotes; "
            + "tags are not used in these files."),
        at: place)
    case .mergeKey:
      self.init(
        .yamlMergeKey,
        Text(
          sv: "Nyckeln `<<` används inte i de här filerna. Skriv ut nycklarna där de ska stå.",
          en: "The key `<<` is not used in these files. Write the keys where they belong."),
        at: place)
    case .tooDeep:
      self.init(
        .yamlDepth,
        Text(
          sv:
            "Här ligger mer än \(StructureScan.deepest) nivåer i varandra. Ingen modell behöver så många; se efter om en "
            + "parentes saknas.",
          en: "Here more than \(StructureScan.deepest) levels lie in each other. No model needs so many; see whether a "
            + "bracket is missing."),
        at: place)
    case .bareDash: self.init(.yamlDash, .dash(language), at: place)
    case .repeatedKey(let key, let first, _):
      self.init(
        .keyRepeated,
        Text(
          sv: "\(key.quoted) står redan på rad \(first). Behåll en av dem.",
          en: "\(key.quoted) is on line \(first) already. Keep one of them."),
        at: place)
    }
  }
}
