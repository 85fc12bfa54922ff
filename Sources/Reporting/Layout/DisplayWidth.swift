extension Character {
  /// How many columns of a terminal the character takes: none for a lone combining mark, two for East Asian wide
  /// characters and pictures, else one. A letter with marks on top is one character here, and so one column.
  var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    if scalar.isASCII { return unicodeScalars.count == 1 && scalar.value < 0x20 ? 0 : 1 }
    if unicodeScalars.contains(where: { $0.value == 0xFE0F }) || Self.isWide(scalar) { return 2 }
    return scalar.isWithoutWidth ? 0 : 1
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1100 && wideRanges.contains { $0.contains(scalar.value) }
  }
}

extension Unicode.Scalar {
  fileprivate var isWithoutWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: false
    }
  }

  /// True for what would steer the terminal or turn the reading direction instead of being read.
  var steersTerminal: Bool {
    properties.generalCategory == .control || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      || value == 0x2028 || value == 0x2029
  }
}

extension StringProtocol {
  /// True for text of printable ASCII and the letters from À to ÿ (in UTF-8 two bytes, the first of them C3): every
  /// scalar is a character of one column and steers nothing. So is nearly all that is ever written, and asking Unicode
  /// of every character takes many times as long as finding that out.
  var isPlain: Bool { utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0xC3 || (0x80...0xBF).contains($0) } }

  /// How many columns of a terminal the text takes on one line.
  var displayWidth: Int {
    isPlain ? utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } : reduce(0) { $0 + $1.displayWidth }
  }
}

extension String {

  /// The text with every character that steers a terminal replaced by a visible one. Names come from files, and files
  /// come from anybody.
  var withoutTerminalControls: String {
    guard !isPlain, unicodeScalars.contains(where: \.steersTerminal) else { return self }
    var view = UnicodeScalarView()
    for scalar in unicodeScalars { view.append(scalar.steersTerminal ? "\u{FFFD}" : scalar) }
    return String(view)
  }

  /// The text with its line ends as spaces, and nothing in it that steers a terminal.
  var onOneLine: String {
    isPlain ? self : split(whereSeparator: \.isNewline).joined(separator: " ").withoutTerminalControls
  }

  /// The same, with line ends of every kind kept as `\n`.
  var linesWithoutTerminalControls: String {
    if isPlain { return self }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).withoutTerminalControls }
      .joined(separator: "\n")
  }

  /// Spaces behind (or before) the text up to the width.
  func padded(to width: Int, alignment: Grid.Alignment = .leading) -> String {
    let padding = String(repeating: " ", count: Swift.max(0, width - displayWidth))
    return alignment == .leading ? self + padding : padding + self
  }

  /// The text without spaces at its end.
  var trimmedAtEnd: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
