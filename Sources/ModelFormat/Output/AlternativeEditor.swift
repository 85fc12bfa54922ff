import Responsibility
import Vocabulary

/// Finds where in the text of a file an alternative belongs, and puts it there.
struct AlternativeEditor {
  let root: Node
  private let bytes: [UInt8]
  private let mark: [UInt8]
  private let scan: StructureScan
  private let lineStarts: [Int]
  private let lineBreak: String
  private let language: Language
  private let organization: Organization

  /// Nil when the text is no model file.
  init?(_ text: String, language: Language, organization: Organization) {
    let content = SourceText.withoutMark(text)
    guard let root = ParsedText(content, file: "").root, root.entries != nil else { return nil }
    self.root = root
    self.language = language
    self.organization = organization
    mark = text.utf8.count == content.utf8.count ? [] : [0xEF, 0xBB, 0xBF]
    scan = StructureScan(content, keepingClosings: true)
    bytes = scan.bytes
    lineBreak = content.utf8.firstBreak
    lineStarts = scan.lineStarts
  }

  /// Nil when there is no telling where it would go.
  func inserting(_ alternative: Alternative) -> String? {
    let entries = root.entries ?? []
    guard let section = entries.first(where: { $0.key == Key.alternatives[language] }) else {
      return insertingSection(alternative)
    }
    if section.value.isEmpty { return insertingFirst(alternative, in: section) }
    if let closing = scan.closings[section.value.mark] {
      let separator = closing.hasTrailingComma || section.value.entries?.isEmpty != false ? "" : ", "
      return replacing(closing.offset..<closing.offset, with: separator + writer().flow(alternative))
    }
    guard let first = section.value.entries?.first else { return nil }
    let indent = first.mark.column - 1
    let end = endOfBlock(after: section, in: entries)
    return replacing(end..<end, with: block(alternative, indent: indent, writer: writer(like: section.value), at: end))
  }

  // MARK: Cases

  private func insertingSection(_ alternative: Alternative) -> String? {
    let key = Key.alternatives[language]
    if let closing = scan.closings[root.mark] {
      let separator = closing.hasTrailingComma ? "" : ", "
      return replacing(closing.offset..<closing.offset, with: "\(separator)\(key): {\(writer().flow(alternative))}")
    }
    let margin = String(repeating: " ", count: root.mark.column - 1)
    let opening = (endsWithBreak(bytes.count) ? "" : lineBreak) + lineBreak + margin + key + ":" + lineBreak
    let lines = indented(alternative, by: margin.utf8.count + step, writer())
    return replacing(bytes.count..<bytes.count, with: opening + lines)
  }

  /// The section is there with nothing in it, or with a word for nothing that has to give way.
  private func insertingFirst(_ alternative: Alternative, in section: Node.Entry) -> String? {
    let value = offset(of: section.value.mark)
    let word = section.value.text ?? ""
    let kept = bytes[..<value] + bytes[(value + word.utf8.count)...]
    let end = word.isEmpty ? endOfLine(section.mark.line) : endOfLine(section.value.mark.line) - word.utf8.count
    let text = block(alternative, indent: section.mark.column - 1 + step, writer: writer(), at: end, in: Array(kept))
    return replacing(end..<end, with: text, in: Array(kept))
  }

  // MARK: Places

  /// After the last line of the section that is not blank and not a comment at the margin: such a comment speaks of
  /// what comes next.
  private func endOfBlock(after section: Node.Entry, in entries: [Node.Entry]) -> Int {
    let next = entries.first { $0.mark > section.mark }
    var line = next.map { $0.mark.line - 1 } ?? lineStarts.count
    while line > section.mark.line, isBlankOrMarginComment(line) { line -= 1 }
    return endOfLine(line)
  }

  private func isBlankOrMarginComment(_ line: Int) -> Bool {
    let content = bytes[lineStarts[line - 1]..<endOfLine(line)].drop { $0 == 0x20 || $0 == 0x09 }
    if content.isEmpty || content.first == 0x0A || content.first == 0x0D { return true }
    return content.first == UInt8(ascii: "#") && content.startIndex == lineStarts[line - 1]
  }

  /// Past the line's break.
  private func endOfLine(_ line: Int) -> Int { line < lineStarts.count ? lineStarts[line] : bytes.count }

  private func offset(of mark: Node.Mark) -> Int {
    var offset = lineStarts[mark.line - 1]
    var column = 1
    while column < mark.column, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  private func endsWithBreak(_ offset: Int, in bytes: [UInt8]? = nil) -> Bool {
    let bytes = bytes ?? self.bytes
    return offset == 0 || bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D
  }

  // MARK: Text

  /// How far the sections of the file indent what is in them.
  private var step: Int {
    for entry in root.entries ?? [] where scan.closings[entry.value.mark] == nil {
      if let inner = entry.value.entries?.first, inner.mark.column > entry.mark.column {
        return inner.mark.column - entry.mark.column
      }
    }
    return 2
  }

  /// A writer that indents as the alternatives before do.
  private func writer(like section: Node? = nil) -> AlternativeWriter {
    var writer = AlternativeWriter(language: language, organization: organization)
    writer.step = step
    for entry in section?.entries ?? [] {
      guard let inner = entry.value.entries, let first = inner.first, scan.closings[entry.value.mark] == nil else {
        continue
      }
      writer.step = max(1, first.mark.column - entry.mark.column)
      if let list = inner.first(where: { $0.value.items != nil && scan.closings[$0.value.mark] == nil }) {
        writer.listStep = max(0, list.value.mark.column - list.mark.column)
      }
      break
    }
    return writer
  }

  private func block(
    _ alternative: Alternative, indent: Int, writer: AlternativeWriter, at offset: Int, in bytes: [UInt8]? = nil
  ) -> String {
    (endsWithBreak(offset, in: bytes) ? "" : lineBreak) + indented(alternative, by: indent, writer)
  }

  private func indented(_ alternative: Alternative, by indent: Int, _ writer: AlternativeWriter) -> String {
    let margin = String(repeating: " ", count: indent)
    return writer.lines(alternative).map { margin + $0 + lineBreak }.joined()
  }

  private func replacing(_ range: Range<Int>, with text: String, in bytes: [UInt8]? = nil) -> String {
    var result = bytes ?? self.bytes
    result.replaceSubrange(range, with: Array(text.utf8))
    return String(decoding: mark + result, as: UTF8.self)
  }
}

extension String.UTF8View {
  /// The line break that the text uses, by the first there is.
  fileprivate var firstBreak: String {
    guard let index = firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
    if self[index] == 0x0A { return "\n" }
    let next = self.index(after: index)
    return next < endIndex && self[next] == 0x0A ? "\r\n" : "\r"
  }
}
