import Vocabulary

/// The kinds of file that are handed over in the place of a text file, by the bytes that they begin with.
enum BinaryFormat {
  case word
  case excel
  case powerPoint
  case openDocument
  case zip
  case oldOffice
  case richText
  case pdf
  case image
  case archive
  case program

  /// Nil for what could be text.
  init?(of bytes: [UInt8]) {
    guard let found = Self.beginnings.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = found.format == .zip ? Self.contents(ofZip: bytes) : found.format
  }

  var words: Text {
    switch self {
    case .word: Text(sv: "ett Word-dokument", en: "a Word document")
    case .excel: Text(sv: "en Excel-arbetsbok", en: "an Excel workbook")
    case .powerPoint: Text(sv: "en PowerPoint-presentation", en: "a PowerPoint presentation")
    case .openDocument: Text(sv: "ett dokument från LibreOffice", en: "a document from LibreOffice")
    case .zip: Text(sv: "en zip-fil", en: "a zip file")
    case .oldOffice: Text(sv: "ett äldre Word- eller Excel-dokument", en: "an older Word or Excel document")
    case .richText: Text(sv: "ett RTF-dokument", en: "an RTF document")
    case .pdf: Text(sv: "en PDF", en: "a PDF")
    case .image: Text(sv: "en bild", en: "an image")
    case .archive: Text(sv: "ett komprimerat arkiv", en: "a compressed archive")
    case .program: Text(sv: "ett program", en: "a program")
    }
  }

  /// True for bytes among which there are many that no text has. A few may be slips in a text, which are better
  /// reported one by one.
  static func isLikely(_ bytes: ArraySlice<UInt8>) -> Bool {
    let sample = bytes.prefix(8192)
    let controls = sample.count { byte in byte < 0x20 && !(0x09...0x0D).contains(byte) || byte == 0x7F }
    return controls >= 4 && controls * 25 > sample.count
  }

  private static let beginnings: [(bytes: [UInt8], format: BinaryFormat)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
    (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
    ([0x49, 0x49, 0x2A, 0x00], .image), ([0x4D, 0x4D, 0x00, 0x2A], .image),
    ([0x1F, 0x8B], .archive), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive), (Array("Rar!\u{1A}".utf8), .archive),
    ([0x7F, 0x45, 0x4C, 0x46], .program), ([0x4D, 0x5A, 0x90, 0x00], .program),
  ]

  /// What is in a zip file shows from the names in it, which stand at its beginning and again at its end.
  private static func contents(ofZip bytes: [UInt8]) -> BinaryFormat {
    let names = [bytes.prefix(16_384), bytes.suffix(16_384)]
    let contents: [(name: String, format: BinaryFormat)] = [
      ("word/", .word), ("xl/work", .excel), ("ppt/", .powerPoint),
      ("application/vnd.oasis.opendocument", .openDocument),
    ]
    return contents.first { content in
      let name = Array(content.name.utf8)
      return names.contains { part in
        part.indices.contains { part[$0] == name[0] && part[$0...].starts(with: name) }
      }
    }?.format ?? .zip
  }
}
