public import Vocabulary

/// Writes the table of responsibility for a terminal.
public struct ResponsibilityTableText: Sendable {
  private let presentation: Presentation

  public init(_ presentation: Presentation) { self.presentation = presentation }

  public func text(of table: ResponsibilityTable) -> String {
    var lines = TextHead(presentation).lines(of: table.head) + [""]
    if table.grid.isEmpty {
      lines.append(ResponsibilityTable.nothing[presentation.language])
    } else {
      lines += TextGrid(presentation).lines(of: table.grid)
    }
    let legend = table.legend[presentation.language]
    if !legend.isEmpty {
      lines +=
        [""]
        + WordWrap(to: presentation.width).lines(of: legend)
        .map { Style.muted.applied(to: $0, in: presentation) }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// Writes the table of responsibility in Markdown; what has changed is bold.
public struct ResponsibilityTableMarkdown: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of table: ResponsibilityTable) -> String {
    let head = [table.head.scenario, table.head.subtitle[language]].map(\.escapedForMarkdown)
    let body =
      table.grid.isEmpty
      ? ResponsibilityTable.nothing[language] + "\n" : MarkdownGrid(language).text(of: table.grid)
    let words = table.legend(changed: changedMark(in: table.grid))[language].escapedForMarkdown
    // A dash at the start of a line would make an item of it.
    let legend = words.hasPrefix("-") ? "\\" + words : words
    return "# \(head[0])\n\n\(head[1])\n\n\(body)" + (legend.isEmpty ? "" : "\n\(legend)\n")
  }

  /// An empty cell has no words to make bold, and has a star instead.
  private func changedMark(in grid: Grid) -> Text {
    let isStarred = grid.rows.joined().contains { $0.emphasis == .changed && $0.lines.isEmpty }
    return isStarred ? Text(sv: "Fetstil eller *:", en: "Bold or *:") : Text(sv: "Fetstil:", en: "Bold:")
  }
}

extension ResponsibilityTable {
  static let nothing = Text(sv: "Filen har inga områden.", en: "The file has no areas.")
}
