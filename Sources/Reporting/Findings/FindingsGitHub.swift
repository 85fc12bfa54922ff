import Checking
import Responsibility
public import Vocabulary

/// Writes findings as workflow commands, which GitHub Actions shows beside the lines of a pull request.
public struct FindingsGitHub: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  /// One command a finding, and the summary as an ordinary line of the log.
  public func text(of report: FindingsReport) -> String {
    let lines = report.shown.map { command(for: $0, in: report) } + [report.summary[language].onOneLine]
    return lines.map { $0 + "\n" }.joined()
  }

  private func command(for finding: Finding, in report: FindingsReport) -> String {
    let label = report.label(of: finding.rule).map { "\($0[language]) (\(finding.rule))" } ?? finding.rule.rawValue
    var properties: [(String, String)] = []
    if let place = finding.place {
      properties += [("file", place.file), ("line", "\(place.line)"), ("col", "\(place.column)")]
    }
    properties.append(("title", label))
    let notes = finding.notes.map { note in
      note.place.map { "\($0): \(note.text[language])" } ?? note.text[language]
    }
    let message = ([finding.message.text[language]] + notes).joined(separator: "\n")
    let list = properties.map { "\($0)=\(Self.escaped(property: $1))" }.joined(separator: ",")
    return "::\(finding.severity.workflowCommand) \(list)::\(Self.escaped(message))"
  }

  // MARK: Escaping

  private static func escaped(_ message: String) -> String { escaped(message, alsoProperty: false) }
  private static func escaped(property: String) -> String { escaped(property, alsoProperty: true) }

  /// By scalars: a carriage return and a line feed together are one character to Swift.
  private static func escaped(_ text: String, alsoProperty: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25".unicodeScalars
      case "\r": escaped += "%0D".unicodeScalars
      case "\n": escaped += "%0A".unicodeScalars
      case ":" where alsoProperty: escaped += "%3A".unicodeScalars
      case "," where alsoProperty: escaped += "%2C".unicodeScalars
      // Other characters that end or steer a line would let a name in the file begin a command of its own.
      case _ where scalar.steersTerminal: escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension Severity {
  fileprivate var workflowCommand: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}
