import AnsvarKit
import Foundation

/// One line on standard error that says what a long search is doing, and is gone when it is done.
final class ProgressLine: @unchecked Sendable {
  // Unchecked: the search reports from a thread of its own; `lock` guards `shown`.
  private let lock = NSLock()
  private var shown: String?
  private let terminal: Terminal
  private let start = ContinuousClock.now

  /// Nil when nobody would see the line.
  init?(_ terminal: Terminal) {
    guard terminal.isErrorInteractive else { return nil }
    self.terminal = terminal
  }

  /// Shows the text, once the search has taken longer than anybody notices.
  func show(_ text: Text) {
    guard start.duration(to: .now) > .seconds(1) else { return }
    let line = text[terminal.language]
    lock.withLock {
      guard shown != line else { return }
      shown = line
      terminal.write(onErrorLine: line)
    }
  }

  func clear() {
    lock.withLock {
      if shown != nil { terminal.write(onErrorLine: "") }
      shown = nil
    }
  }
}

extension Terminal {
  /// Replaces the line that the cursor stands on.
  fileprivate func write(onErrorLine text: String) {
    _ = Descriptor(STDERR_FILENO).write(Array("\r\u{1B}[K\(text)".utf8))
  }
}

/// Lets the first Ctrl-C end a search early and the second end the program.
final class Interruption {
  private let source: any DispatchSourceSignal

  init(_ stop: @escaping @Sendable () -> Void) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      // From now on the system does what it always does.
      signal(SIGINT, SIG_DFL)
      stop()
    }
    source.resume()
  }

  func end() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
