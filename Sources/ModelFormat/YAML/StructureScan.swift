/// Looks through the text of a file before the YAML parser does, for what the format refuses and the parser would
/// follow: anchors and aliases (a few lines of them can take all memory there is), tags, merge keys, and nesting past
/// all reason. It also finds keys that occur twice, since the parser says where the first is and not the second.
///
/// It follows the same rules as the parser's scanner for where a token begins (libyaml's `scanner.c`), and nothing
/// more: what is not well-formed is left for the parser to say.
struct StructureScan {
  enum Finding: Equatable {
    case anchor(String)
    case tag(String)
    case mergeKey
    case tooDeep
    /// A dash alone in the place of a value, which the parser takes for a list where none may begin.
    /// - Parameter offset: where in the text's bytes it is.
    case bareDash(offset: Int)
    /// - Parameters:
    ///   - first: the line where the key stood before.
    ///   - offset: where in the text's bytes the key's first character is; nil when the key is empty.
    case repeatedKey(String, first: Int, offset: Int?)
  }

  /// Far beyond areas within areas, and well within the stack of any thread.
  static let deepest = 100

  private(set) var findings: [(finding: Finding, mark: Node.Mark)] = []

  /// Where a collection in brackets ends, by where it begins; only kept for those who ask.
  struct Closing {
    /// Of the closing bracket, in bytes.
    let offset: Int
    let hasTrailingComma: Bool
  }

  private(set) var closings: [Node.Mark: Closing] = [:]
  private let keepsClosings: Bool
  private var isAfterComma = false

  // The position.
  let bytes: [UInt8]
  var offset = 0
  var line = 1
  var column = 1

  // Where we are in the structure.
  private var blocks: [Block] = []
  private var flows: [Flow] = []
  /// What could turn out to be a key when a colon follows: one for the block context and one for each flow level.
  private var candidates: [Candidate?] = [nil]
  private var isKeyAllowed = true
  private var isFinished = false

  private struct Block {
    /// 1-based column of its entries.
    let column: Int
    /// The line of each key so far; nil for a sequence.
    var keys: [String: Int]?
  }

  private struct Flow {
    let mark: Node.Mark
    var keys: [String: Int]?
  }

  private struct Candidate {
    let mark: Node.Mark
    /// Nil for what is not text, or is written in a way that would have to be decoded.
    let text: String?
    let contentOffset: Int?
    let isPlain: Bool
  }

  /// The indentation that what follows has to be deeper than: 0 at the top.
  var indentation: Int { blocks.last?.column ?? 0 }
  var isInFlow: Bool { !flows.isEmpty }

  init(_ text: String, keepingClosings keepsClosings: Bool = false) {
    bytes = Array(text.utf8)
    self.keepsClosings = keepsClosings
    while !isFinished { scanToken() }
  }

  private mutating func scanToken() {
    skipToToken()
    if !isInFlow { while let last = blocks.last, last.column > column { blocks.removeLast() } }
    guard let byte = byte(0) else {
      isFinished = true
      return
    }
    let mark = Node.Mark(line: line, column: column)
    if column == 1, byte == UInt8(ascii: "%") { return skipLine() }
    if isDocumentIndicator {
      blocks.removeAll()
      advance(3)
      candidates[candidates.count - 1] = nil
      // A mapping may not begin on the line of the indicator, but what stands there is scanned like anything else.
      isKeyAllowed = false
      return
    }
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): openFlow(isMapping: byte == UInt8(ascii: "{"), at: mark)
    case UInt8(ascii: "]"), UInt8(ascii: "}"): closeFlow()
    case UInt8(ascii: ","):
      candidates[candidates.count - 1] = nil
      isKeyAllowed = true
      advance(1)
      isAfterComma = true
      return
    case UInt8(ascii: "-") where isBareDash:
      findings.append((.bareDash(offset: offset), mark))
      scanPlain(at: mark)
    case UInt8(ascii: "-") where isBlankOrEnd(1): startEntry(at: mark)
    case UInt8(ascii: "?") where isInFlow || isBlankOrEnd(1): startKey(at: mark)
    case UInt8(ascii: ":") where isInFlow || isBlankOrEnd(1): startValue(at: mark)
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      noteCandidate(text: nil, contentOffset: nil, isPlain: false, at: mark)
      let word = skipWord()
      findings.append((byte == UInt8(ascii: "!") ? .tag(word) : .anchor(word), mark))
    case UInt8(ascii: "|") where !isInFlow, UInt8(ascii: ">") where !isInFlow:
      candidates[candidates.count - 1] = nil
      isKeyAllowed = true
      skipBlockScalar()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): scanQuoted(byte, at: mark)
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "\t"):
      // No token begins so; the parser says what is wrong.
      isFinished = true
    default: scanPlain(at: mark)
    }
    isAfterComma = false
  }

  /// True for a dash where no list may begin, with nothing after it that could be in one.
  private var isBareDash: Bool {
    guard isInFlow || !isKeyAllowed, isBlankOrEnd(1) else { return false }
    var ahead = 1
    while isBlank(ahead) { ahead += 1 }
    switch byte(ahead) {
    case nil, UInt8(ascii: "#"): return true
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return isInFlow
    default: return breakLength(ahead) > 0
    }
  }

  // MARK: Collections

  private mutating func openFlow(isMapping: Bool, at mark: Node.Mark) {
    noteCandidate(text: nil, contentOffset: nil, isPlain: false, at: mark)
    flows.append(Flow(mark: mark, keys: isMapping ? [:] : nil))
    candidates.append(nil)
    isKeyAllowed = true
    checkDepth(at: mark)
    advance(1)
  }

  private mutating func closeFlow() {
    if let flow = flows.popLast() {
      if keepsClosings { closings[flow.mark] = Closing(offset: offset, hasTrailingComma: isAfterComma) }
      candidates.removeLast()
    }
    isKeyAllowed = false
    advance(1)
  }

  private mutating func startEntry(at mark: Node.Mark) {
    if !isInFlow { openBlock(at: mark, isMapping: false) }
    candidates[candidates.count - 1] = nil
    isKeyAllowed = true
    advance(1)
  }

  private mutating func startKey(at mark: Node.Mark) {
    if !isInFlow { openBlock(at: mark, isMapping: true) }
    candidates[candidates.count - 1] = nil
    isKeyAllowed = !isInFlow
    advance(1)
  }

  private mutating func startValue(at mark: Node.Mark) {
    if let candidate = candidates[candidates.count - 1], candidate.mark.line == line {
      if !isInFlow { openBlock(at: candidate.mark, isMapping: true) }
      note(candidate)
      isKeyAllowed = false
    } else {
      if !isInFlow { openBlock(at: mark, isMapping: true) }
      isKeyAllowed = !isInFlow
    }
    candidates[candidates.count - 1] = nil
    advance(1)
  }

  private mutating func openBlock(at mark: Node.Mark, isMapping: Bool) {
    guard indentation < mark.column else { return }
    blocks.append(Block(column: mark.column, keys: isMapping ? [:] : nil))
    checkDepth(at: mark)
  }

  private mutating func checkDepth(at mark: Node.Mark) {
    guard blocks.count + flows.count > Self.deepest else { return }
    findings.append((.tooDeep, mark))
    isFinished = true
  }

  // MARK: Keys

  /// What begins here is a key if a colon follows on the same line.
  mutating func noteCandidate(text: String?, contentOffset: Int?, isPlain: Bool, at mark: Node.Mark) {
    if isKeyAllowed {
      candidates[candidates.count - 1] = Candidate(
        mark: mark, text: text, contentOffset: contentOffset, isPlain: isPlain)
    }
    isKeyAllowed = false
  }

  private mutating func note(_ key: Candidate) {
    guard let text = key.text else { return }
    if key.isPlain, text == "<<" {
      findings.append((.mergeKey, key.mark))
      return
    }
    let first: Int?
    if isInFlow {
      first = flows[flows.count - 1].keys?.updateValue(key.mark.line, forKey: text)
    } else {
      first = blocks.isEmpty ? nil : blocks[blocks.count - 1].keys?.updateValue(key.mark.line, forKey: text)
    }
    if let first { findings.append((.repeatedKey(text, first: first, offset: key.contentOffset), key.mark)) }
  }

  /// In block context a tab may not stand where a key could begin.
  var isTabBlank: Bool { isInFlow || !isKeyAllowed }

  mutating func allowKeyOnNewLine() {
    if !isInFlow { isKeyAllowed = true }
  }

  /// The line breaks after a plain scalar are read with it, in flow as well.
  mutating func allowKeyAfterPlain() { isKeyAllowed = true }

  mutating func finish() { isFinished = true }
}
