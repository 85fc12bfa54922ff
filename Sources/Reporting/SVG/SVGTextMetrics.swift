/// How wide a text is in a sans-serif font, near enough to decide whether it fits. Fonts differ, and a reader may lack the
/// one asked for; the widths are those of the wider ones in use (DejaVu Sans, Verdana), so that nothing is cut off.
struct SVGTextMetrics {
  let size: Double
  let isBold: Bool

  init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  func width(of text: String) -> Double {
    let units = text.reduce(0.0) { $0 + Self.units(of: $1) }
    return (units * size * (isBold ? 1.13 : 1.0)).rounded(.up)
  }

  /// The text in lines that each fit the width, broken between words. A word wider than a line stands alone.
  func lines(of text: String, within width: Double) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, self.width(of: last + " " + word) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// The text, or as much of its beginning as fits before an ellipsis.
  func shortened(_ text: String, within width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    var short = text
    while !short.isEmpty, self.width(of: short + "…") > width { short.removeLast() }
    return short.trimmedAtEnd + "…"
  }

  /// In parts of the size of the font.
  private static func units(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";", "!", " ": 0.34
    case "f", "t", "r", "(", ")", "[", "]", "/", "-": 0.42
    case "m", "w", "M", "W", "—", "…", "→", "@", "%": 1.0
    case "A"..."Z", "Å", "Ä", "Ö", "&": 0.76
    case _ where character.displayWidth == 2: 1.1
    default: 0.64
    }
  }
}
