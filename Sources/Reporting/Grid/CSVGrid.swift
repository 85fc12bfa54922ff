public import Vocabulary

/// Writes a table as comma-separated values for a Swedish Excel: RFC 4180 with semicolons, CRLF and a byte order mark.
///
/// A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return)
/// gets an apostrophe first, so that a file from somebody else cannot run anything. A cell of that one character is no
/// formula and stays as it is: "-" is how a table says that nobody holds a role.
public struct CSVGrid: Sendable {
  private static let byteOrderMark = "\u{FEFF}"
  private static let lineEnd = "\r\n"

  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of grid: Grid) -> String {
    var titles = grid.columns.map { $0.title[language] }
    if grid.showsChanges { titles.append(Text(sv: "Ändrat", en: "Changed")[language]) }
    let rows = grid.rows.map { row -> [String] in
      var cells = row.map { cell in
        cell.lines.map { ($0.isItem ? "- " : "") + $0.text[language] }.joined(separator: "\n")
      }
      if grid.showsChanges {
        let changed = zip(grid.columns, row).filter { $0.1.emphasis == .changed }.map { $0.0.title[language] }
        cells.append(changed.joined(separator: ", "))
      }
      return cells
    }
    let lines = ([titles] + rows).map { $0.map(Self.field).joined(separator: ";") + Self.lineEnd }
    return Self.byteOrderMark + lines.joined()
  }

  private static func field(_ text: String) -> String {
    let guarded = isFormula(text) ? "'" + text : text
    // A comma is quoted as well: some programs take it for the separator whatever the others do.
    let needsQuotes =
      guarded.unicodeScalars.contains(where: ";,\"\r\n".unicodeScalars.contains) || guarded.first == " "
      || guarded.last == " "
    guard needsQuotes else { return guarded }
    let quotes = guarded.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"\(quotes)\""
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.unicodeScalars.count > 1 else { return false }
    return "=+-@\t\r".unicodeScalars.contains(first)
  }
}
