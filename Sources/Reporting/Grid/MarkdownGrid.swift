public import Vocabulary

/// Writes a table in Markdown. What has changed or is best is bold.
public struct MarkdownGrid: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of grid: Grid) -> String {
    guard !grid.columns.isEmpty else { return "" }
    let titles = grid.columns.map { $0.title[language].escapedForMarkdown }
    let rules = grid.columns.map { $0.alignment == .leading ? "---" : "---:" }
    let rows = grid.rows.map { $0.map(written) }
    return ([titles, rules] + rows).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  private func written(_ cell: Grid.Cell) -> String {
    let lines = cell.lines.map { line in
      let text = line.text[language].escapedForMarkdown
      let marked = [.changed, .best].contains(cell.emphasis) && !text.isEmpty ? "**\(text)**" : text
      return line.isItem ? "- \(marked)" : marked
    }
    let text = lines.joined(separator: "<br>")
    switch cell.emphasis {
    case .error: return "✗ \(text)"
    case .warning: return "! \(text)"
    // An empty cell that has changed has no words to make bold.
    case .changed where text.isEmpty: return "\\*"
    // Bold alone is easily missed beside figures.
    case .best: return "\\*" + text
    case .none, .changed, .muted: return text
    }
  }
}

extension String {
  /// The text so that Markdown shows it as it is, on one line of a table or a paragraph.
  var escapedForMarkdown: String {
    var escaped = ""
    var previous: Character = " "
    for (offset, character) in linesWithoutTerminalControls.enumerated() {
      switch character {
      case "\n": escaped += "<br>"
      case "\\", "`", "*", "|", "[", "]": escaped += "\\\(character)"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      // Inside a word an underscore means nothing.
      case "_" where !previous.isLetter && !previous.isNumber: escaped += "\\_"
      case "_": escaped += endsWord(at: offset) ? "\\_" : "_"
      default: escaped.append(character)
      }
      previous = character
    }
    return escaped
  }

  private func endsWord(at offset: Int) -> Bool {
    guard offset + 1 < count else { return true }
    let next = self[index(startIndex, offsetBy: offset + 1)]
    return !next.isLetter && !next.isNumber
  }
}
