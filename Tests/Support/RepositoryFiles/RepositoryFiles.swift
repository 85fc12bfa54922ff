public import Foundation

/// The files of the checkout that a test belongs to.
public enum RepositoryFiles {
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// True when generated files are to be written anew instead of compared: `ANSVAR_RECORD=1`.
  public static let isRecording = ProcessInfo.processInfo.environment["ANSVAR_RECORD"] == "1"

  public static func url(_ path: String) -> URL { root.appending(path: path) }

  public static func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

  /// Writes the file when recording; otherwise says whether it already holds the text.
  public static func holds(_ text: String, at path: String) throws -> Bool {
    guard isRecording else { return (try? self.text(path)) == text }
    try FileManager.default.createDirectory(
      at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url(path), atomically: true, encoding: .utf8)
    return true
  }

  /// The names of the files in a folder, sorted; empty when there is no such folder.
  public static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url(folder).path)) ?? []).sorted()
  }
}
