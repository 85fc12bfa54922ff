/// How the scan moves through text: white space, comments, and the four ways to write a scalar.
extension StructureScan {
  /// The byte so many bytes ahead; nil past the end.
  func byte(_ ahead: Int) -> UInt8? {
    let index = offset + ahead
    return index < bytes.count ? bytes[index] : nil
  }

  /// How many bytes the line break here takes; 0 when there is none.
  func breakLength(_ ahead: Int = 0) -> Int {
    switch byte(ahead) {
    case UInt8(ascii: "\n"): 1
    case UInt8(ascii: "\r"): byte(ahead + 1) == UInt8(ascii: "\n") ? 2 : 1
    case 0xC2: byte(ahead + 1) == 0x85 ? 2 : 0
    case 0xE2: byte(ahead + 1) == 0x80 && (byte(ahead + 2) == 0xA8 || byte(ahead + 2) == 0xA9) ? 3 : 0
    default: 0
    }
  }

  func isBlank(_ ahead: Int) -> Bool { byte(ahead) == UInt8(ascii: " ") || byte(ahead) == UInt8(ascii: "\t") }
  func isBlankOrEnd(_ ahead: Int) -> Bool { byte(ahead) == nil || isBlank(ahead) || breakLength(ahead) > 0 }

  /// `---` or `...` alone at the start of a line.
  var isDocumentIndicator: Bool {
    guard column == 1, let first = byte(0), first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else {
      return false
    }
    return byte(1) == first && byte(2) == first && isBlankOrEnd(3)
  }

  /// Where in the bytes each line begins.
  var lineStarts: [Int] {
    var start = self
    start.offset = 0
    var starts = [0]
    while start.offset < bytes.count {
      let length = start.breakLength()
      start.offset += Swift.max(1, length)
      if length > 0, start.offset < bytes.count { starts.append(start.offset) }
    }
    return starts
  }

  /// Moves on within a line. Columns count scalars, so the later bytes of one take no column.
  mutating func advance(_ count: Int) {
    for _ in 0..<count where offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 { column += 1 }
      offset += 1
    }
  }

  mutating func advanceOverBreak() {
    offset += breakLength()
    line += 1
    column = 1
  }

  mutating func skipLine() {
    while offset < bytes.count, breakLength() == 0 { advance(1) }
  }

  mutating func skipToToken() {
    while true {
      while byte(0) == UInt8(ascii: " ") || byte(0) == UInt8(ascii: "\t") && isTabBlank { advance(1) }
      if byte(0) == UInt8(ascii: "#") { skipLine() }
      guard breakLength() > 0 else { return }
      advanceOverBreak()
      allowKeyOnNewLine()
    }
  }

  /// Up to white space or, in flow, the end of the value; for what stands before a value.
  mutating func skipWord() -> String {
    let start = offset
    while !isBlankOrEnd(0), !(isInFlow && isFlowIndicator) { advance(1) }
    if offset == start { advance(1) }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private var isFlowIndicator: Bool {
    switch byte(0) {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }

  // MARK: Scalars

  mutating func scanPlain(at mark: Node.Mark) {
    let start = offset
    var end = offset
    let indent = indentation
    while true {
      if isDocumentIndicator || byte(0) == UInt8(ascii: "#") { break }
      while !isBlankOrEnd(0) {
        if byte(0) == UInt8(ascii: ":") && isBlankOrEnd(1) || isInFlow && isFlowIndicator { break }
        advance(1)
      }
      if line == mark.line { end = offset }
      guard isBlank(0) || breakLength() > 0 else { break }
      while isBlank(0) || breakLength() > 0 {
        if isBlank(0) { advance(1) } else { advanceOverBreak() }
      }
      if !isInFlow && column <= indent { break }
    }
    let isOneLine = line == mark.line
    // Always forward, whatever stands here.
    if offset == start { advance(1) }
    noteCandidate(
      text: isOneLine ? String(decoding: bytes[start..<end], as: UTF8.self) : nil, contentOffset: start, isPlain: true,
      at: mark)
    if !isOneLine { allowKeyAfterPlain() }
  }

  mutating func scanQuoted(_ quote: UInt8, at mark: Node.Mark) {
    let isSingle = quote == UInt8(ascii: "'")
    advance(1)
    let start = offset
    var isPlainInside = true
    while let byte = byte(0) {
      if byte == quote {
        guard isSingle, self.byte(1) == quote else { break }
        isPlainInside = false
        advance(2)
      } else if !isSingle, byte == UInt8(ascii: "\\") {
        isPlainInside = false
        advance(1)
        if breakLength() > 0 { advanceOverBreak() } else { advance(1) }
      } else if breakLength() > 0 {
        isPlainInside = false
        advanceOverBreak()
        // The parser refuses this; what follows cannot be trusted to be what it seems.
        if isDocumentIndicator { return finish() }
      } else {
        advance(1)
      }
    }
    let end = offset
    guard byte(0) != nil else { return finish() }
    advance(1)
    noteCandidate(
      text: isPlainInside ? String(decoding: bytes[start..<end], as: UTF8.self) : nil,
      contentOffset: end > start ? start : nil, isPlain: false, at: mark)
  }

  mutating func skipBlockScalar() {
    advance(1)
    var extra: Int?
    while let byte = byte(0), !isBlankOrEnd(0) {
      if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte) { extra = Int(byte - UInt8(ascii: "0")) }
      advance(1)
    }
    skipLine()
    guard breakLength() > 0 else { return }
    advanceOverBreak()
    // 0-based columns from here, as in the parser: `indentation` is 1-based, so it is the parent's column plus one.
    var indent = extra.map { Swift.max(indentation - 1, 0) + $0 }
    var deepest = 0
    while true {
      while byte(0) == UInt8(ascii: " "), indent.map({ column - 1 < $0 }) ?? true { advance(1) }
      deepest = Swift.max(deepest, column - 1)
      if breakLength() > 0 {
        advanceOverBreak()
        continue
      }
      let needed = indent ?? Swift.max(deepest, indentation, 1)
      indent = needed
      guard column - 1 == needed, byte(0) != nil else { return }
      skipLine()
      guard breakLength() > 0 else { return }
      advanceOverBreak()
    }
  }
}
