public import Foundation

/// Runs the command that was built beside the tests, as a user would.
public enum BuiltCommand {
  /// What a run of the command left behind.
  public struct Run: Sendable {
    public let output: String
    public let errors: String
    public let exitCode: Int32
  }

  /// The folder that the package manager built tests and command into.
  public static var executable: URL {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "ansvar")
      if FileManager.default.isExecutableFile(atPath: candidate.path), !candidate.hasDirectoryPath { return candidate }
      folder.deleteLastPathComponent()
    }
    return URL(filePath: "ansvar")
  }

  /// - Parameters:
  ///   - folder: the working directory.
  ///   - environment: set on top of a bare one, so that the terminal of whoever runs the tests has no say.
  public static func run(
    _ arguments: [String], in folder: URL, input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try run(executable, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a shell script, for what only a shell can do: pipes, closed and full outputs, limits.
  public static func run(script: String, in folder: URL, environment: [String: String] = [:]) throws -> Run {
    try run(URL(filePath: "/bin/sh"), ["-c", script], in: folder, input: "", environment: environment)
  }

  private static func run(
    _ program: URL, _ arguments: [String], in folder: URL, input: String, environment: [String: String]
  ) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ["PATH": "/usr/bin:/bin", "COLUMNS": "100", "LANG": "C.UTF-8"]
    if let library = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] { variables["LD_LIBRARY_PATH"] = library }
    process.environment = variables.merging(environment) { $1 }
    let (output, errors, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = standardInput
    try process.run()
    try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? standardInput.fileHandleForWriting.close()
    // Both pipes are emptied at once: a child that fills the one that nobody reads would wait for ever.
    let errorReader = PipeReader(errors.fileHandleForReading)
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    let errorData = errorReader.wait()
    process.waitUntilExit()
    return Run(
      output: String(decoding: outputData, as: UTF8.self), errors: String(decoding: errorData, as: UTF8.self),
      exitCode: process.terminationStatus)
  }
}

/// Empties a pipe on a thread of its own.
private final class PipeReader: @unchecked Sendable {
  // Unchecked: `data` is written by the thread before `done` is signalled and read only after it has been.
  private var data = Data()
  private let done = DispatchSemaphore(value: 0)

  init(_ handle: FileHandle) {
    Thread.detachNewThread { [self] in
      data = handle.readDataToEndOfFile()
      done.signal()
    }
  }

  func wait() -> Data {
    done.wait()
    return data
  }
}
