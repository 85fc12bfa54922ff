/// Breaks text into lines between words. A word is cut only when it is wider than a whole line, and then after a hyphen
/// or a stroke if it has one.
struct WordWrap {
  let width: Int
  /// How far every line but the first is moved in.
  let hanging: Int

  init(to width: Int, hanging: Int = 0) {
    self.width = max(1, width)
    self.hanging = min(hanging, max(0, width - 1))
  }

  /// The lines, the later ones already moved in. Line breaks in the text are kept; an empty text is one empty line.
  func lines(of text: String) -> [String] {
    var lines: [String] = []
    if text.isPlain {
      append(text, to: &lines)
      return lines
    }
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      append(String(paragraph).withoutTerminalControls, to: &lines)
    }
    return lines
  }

  private func append(_ paragraph: String, to lines: inout [String]) {
    var line = ""
    var used = 0
    func start() -> String { lines.isEmpty ? "" : String(repeating: " ", count: hanging) }
    func room() -> Int { width - (lines.isEmpty ? 0 : hanging) }
    func close() {
      lines.append(line.isEmpty ? "" : start() + Self.shown(line))
      line = ""
      used = 0
    }
    // Only the plain space parts words: a no-break space is there to keep them together.
    for word in Self.words(of: paragraph) {
      let wordWidth = word.displayWidth
      if used > 0, used + 1 + wordWidth <= room() {
        line += " " + word
        used += 1 + wordWidth
        continue
      }
      if used > 0 { close() }
      guard wordWidth > room() else {
        line = String(word)
        used = wordWidth
        continue
      }
      var pieces = Self.pieces(of: word, first: room(), others: width - hanging)
      let last = pieces.popLast() ?? ""
      for piece in pieces {
        line = piece
        close()
      }
      line = last
      used = last.displayWidth
    }
    close()
  }

  /// A word in pieces that each fit a line.
  private static func pieces(of word: Substring, first: Int, others: Int) -> [String] {
    var pieces: [String] = []
    var rest = word
    while !rest.isEmpty {
      let limit = max(1, pieces.isEmpty ? first : others)
      var end = rest.startIndex
      var used = 0
      var afterJoint: Substring.Index?
      while end < rest.endIndex {
        let character = rest[end]
        guard used + character.displayWidth <= limit || used == 0 else { break }
        used += character.displayWidth
        end = rest.index(after: end)
        if "-/–".contains(character), end < rest.endIndex { afterJoint = end }
      }
      let cut = end < rest.endIndex ? afterJoint ?? end : end
      pieces.append(String(rest[..<cut]))
      rest = rest[cut...]
    }
    return pieces
  }

  private static let noBreakSpace: Character = "\u{A0}"

  /// The text with its spaces such that no line is broken there.
  static func kept(_ text: String, together isUnbroken: Bool) -> String {
    isUnbroken ? String(text.map { $0 == " " ? noBreakSpace : $0 }) : text
  }

  /// A terminal has no use for spaces of two kinds, and whoever searches the output has none either.
  private static func shown(_ line: String) -> String {
    line.isPlain ? line : String(line.map { $0 == noBreakSpace ? " " : $0 })
  }

  private static func words(of line: String) -> [Substring] {
    if line.isPlain { return line.utf8.split(separator: 0x20).map { Substring($0) } }
    return line.split { $0 == " " || $0 == "\t" }
  }

  /// The widest part of the text that cannot be broken.
  static func widestWord(in text: String) -> Int {
    let words = text.isPlain ? words(of: text) : text.split { $0 == " " || $0 == "\t" || $0.isNewline }
    return words.reduce(0) { max($0, $1.displayWidth) }
  }
}
