import AnsvarKit
import Foundation

/// A file, or standard input, read into memory.
struct InputFile {
  /// What messages call the file.
  let name: String
  let bytes: [UInt8]

  /// - Parameter path: `-` for standard input.
  init(_ path: String) throws(Refusal) {
    // The reader refuses what is larger and says so; so much is enough for it to see.
    let limit = Ansvar.largestFile + (1 << 20)
    if path == "-" {
      name = "stdin"
      let (bytes, failure) = Descriptor(STDIN_FILENO).read(atMost: limit)
      guard failure == 0 else { throw Refusal([.unreadable("standard in", because: failure)]) }
      self.bytes = bytes
      return
    }
    name = path
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw Refusal([.unreadable(path, because: errno)]) }
    defer { close(number) }
    let (bytes, failure) = Descriptor(number).read(atMost: limit)
    guard failure == 0 else { throw Refusal([.unreadable(path, because: failure)]) }
    self.bytes = bytes
  }
}
