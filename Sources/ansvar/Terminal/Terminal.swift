import AnsvarKit
import Foundation

/// Standard output and standard error, and what is known of whoever reads them.
struct Terminal: Sendable {
  /// A wider screen does not make a longer line easier to read.
  private static let widestComfortable = 120

  let language: Language
  private let color: ColorChoice
  private let environment = ProcessInfo.processInfo.environment

  init(language: Language, color: ColorChoice) {
    self.language = language
    self.color = color
  }

  // MARK: Reader

  /// How to write for whoever reads standard output, or for a file.
  func presentation(toFile: Bool) -> Presentation {
    Presentation(
      language: language, width: width(of: STDOUT_FILENO), isStyled: isStyled(STDOUT_FILENO, toFile: toFile))
  }

  var isErrorInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  private func isStyled(_ descriptor: Int32, toFile: Bool) -> Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      let refuses = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      return !refuses && !toFile && environment["TERM"] != "dumb" && isatty(descriptor) == 1
    }
  }

  /// What COLUMNS says, else what the terminal says, else the standard.
  private func width(of descriptor: Int32) -> Int {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return Presentation.standardWidth
    }
    return min(Int(size.ws_col), Self.widestComfortable)
  }

  // MARK: Writing

  /// Writes to standard output. A reader that has gone away is no failure: it has read what it wanted.
  func write(_ text: String) throws(Refusal) {
    let failure = Descriptor(STDOUT_FILENO).write(Array(text.utf8))
    guard failure != 0, failure != EPIPE else { return }
    throw Refusal([.unwritable(Text(sv: "standard ut", en: "standard output"), because: failure)])
  }

  /// Says why there is no answer: on standard error, or as JSON where JSON was expected.
  func report(_ problems: [InputProblem], asJSON: Bool) {
    if asJSON {
      let failure = Descriptor(STDOUT_FILENO).write(Array(ProblemsJSON(language).text(of: problems).utf8))
      if failure == 0 || failure == EPIPE { return }
    }
    let presentation = Presentation(
      language: language, width: width(of: STDERR_FILENO), isStyled: isStyled(STDERR_FILENO, toFile: false))
    complain(ProblemsText(presentation).text(of: problems))
  }

  /// Writes to standard error. Nobody can be told when that fails.
  func complain(_ text: String) {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    _ = Descriptor(STDERR_FILENO).write(Array(line.utf8))
  }
}

/// An open file, by its number.
struct Descriptor {
  private let number: Int32

  init(_ number: Int32) { self.number = number }

  /// Writes all of the bytes.
  ///
  /// - Returns: 0, or the error number of the write that failed.
  func write(_ bytes: [UInt8]) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(number, buffer.baseAddress! + written, buffer.count - written)
      }
      if count > 0 {
        written += count
      } else if count == 0 {
        return EIO
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// Reads up to a number of bytes.
  ///
  /// - Returns: what was read, and 0 or the error number of the read that failed.
  func read(atMost limit: Int) -> (bytes: [UInt8], failure: Int32) {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = chunk.withUnsafeMutableBytes { Foundation.read(number, $0.baseAddress!, $0.count) }
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 {
        break
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return (bytes, errno)
      }
    }
    return (bytes, 0)
  }
}
