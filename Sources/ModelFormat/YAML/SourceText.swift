import Responsibility
import Vocabulary

/// Bytes to text: UTF-8, with or without a byte order mark.
enum SourceText {
  struct Fault: Error {
    let problem: Problem
  }

  /// Far above any organisation; below what a reader's memory takes without noticing.
  static let largest = 64 * 1024 * 1024

  static func decode(_ bytes: [UInt8], file: String) -> Result<String, Fault> {
    guard let text = String(validating: bytes.drop { _ in false }, as: UTF8.self) else {
      return .failure(
        Fault(
          problem: Problem(
            .fileEncoding, Text(sv: "Filen är inte UTF-8.", en: "The file is not UTF-8."),
            at: Place(file: file, line: 1, column: 1))))
    }
    return .success(text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text)
  }
}
