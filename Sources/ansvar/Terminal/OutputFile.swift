import AnsvarKit
import Foundation

/// A file to write: whole or not at all.
///
/// The text goes to a temporary file in the same folder, which then takes the file's place in one step. Whatever goes
/// wrong on the way, the file is either as it was or complete.
struct OutputFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// - Parameter replacing: false refuses to touch a file that exists.
  func write(_ text: String, replacing: Bool) throws(Refusal) {
    let failure = write(Array(text.utf8), replacing: replacing)
    if failure == EEXIST { throw Refusal([.outputExists(path)]) }
    if failure != 0 { throw Refusal([.unwritable(Text(path), because: failure)]) }
  }

  /// Refuses at once when something stands there that a write would have to replace.
  func checkAbsent() throws(Refusal) {
    guard let existing = Self.status(of: path), Self.isRegular(existing) else { return }
    throw Refusal([.outputExists(path)])
  }

  /// True when both paths lead to one and the same file.
  static func isSame(_ one: String, _ other: String) -> Bool {
    guard let one = status(of: one), let other = status(of: other) else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino && isRegular(one)
  }

  // MARK: Steps

  private func write(_ bytes: [UInt8], replacing: Bool) -> Int32 {
    guard !path.isEmpty else { return ENOENT }
    let existing = Self.status(of: path)
    if let existing {
      if existing.st_mode & S_IFMT == S_IFDIR { return EISDIR }
      // A device or a pipe cannot be moved into the place of.
      if !Self.isRegular(existing) { return writeThrough(bytes) }
      if !replacing { return EEXIST }
      // Moving would step around the file's own protection.
      if access(path, W_OK) != 0 { return errno }
    }
    // Behind a link stands the file that is meant.
    let target = existing == nil ? path : Self.resolved(path)
    let folder = (target as NSString).deletingLastPathComponent
    let temporaryName = ".ansvar-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    let temporary = (folder as NSString).appendingPathComponent(temporaryName)
    let mode = existing.map { $0.st_mode & 0o7777 }
    let failure = fill(temporary, with: bytes, mode: mode)
    guard failure == 0 else {
      unlink(temporary)
      return failure
    }
    let moved = move(temporary, to: target, replacing: replacing)
    if moved != 0 { unlink(temporary) }
    return moved
  }

  private func fill(_ temporary: String, with bytes: [UInt8], mode: mode_t?) -> Int32 {
    let number = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard number >= 0 else { return errno }
    var failure = Descriptor(number).write(bytes)
    if failure == 0, let mode, fchmod(number, mode) != 0 { failure = errno }
    // Some disks only say that they are full when they have to keep what they were given.
    if failure == 0, fsync(number) != 0, errno != EINVAL { failure = errno }
    if close(number) != 0, failure == 0 { failure = errno }
    return failure
  }

  private func move(_ temporary: String, to target: String, replacing: Bool) -> Int32 {
    guard !replacing else { return rename(temporary, target) == 0 ? 0 : errno }
    // A link is never put over a file, not even over one that appeared a moment ago.
    if link(temporary, target) == 0 {
      unlink(temporary)
      return 0
    }
    if errno == EEXIST { return EEXIST }
    return rename(temporary, target) == 0 ? 0 : errno
  }

  private func writeThrough(_ bytes: [UInt8]) -> Int32 {
    let number = open(path, O_WRONLY | O_CLOEXEC)
    guard number >= 0 else { return errno }
    let failure = Descriptor(number).write(bytes)
    return close(number) == 0 || failure != 0 ? failure : errno
  }

  // MARK: Looking

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
