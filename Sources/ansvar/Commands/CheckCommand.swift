import AnsvarKit
import ArgumentParser

/// `ansvar check`: what the rules find.
struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Pröva en modellfil mot reglerna.",
    discussion: """
      Varje anmärkning har fil, rad och kolumn, regelns namn och vad som hjälper.

      Exempel:
        ansvar check organisation.yaml --alternative pausat --fail-on warning

      Slutkod: 0 inget så allvarligt som --fail-on, 1 anmärkningar, 2 filen eller frågan gick inte att läsa.
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case json

    var format: Format { self == .json ? .json : .text }
  }

  enum FailureChoice: String, ExpressibleByArgument, CaseIterable {
    case error
    case warning
    case never

    var severity: Severity? {
      switch self {
      case .error: .error
      case .warning: .warning
      case .never: nil
      }
    }
  }

  enum SeverityChoice: String, ExpressibleByArgument, CaseIterable {
    case error
    case warning
    case info

    var severity: Severity {
      switch self {
      case .error: .error
      case .warning: .warning
      case .info: .info
      }
    }
  }

  @OptionGroup var model: ModelOptions

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @Option(help: ArgumentHelp("Det minst allvarliga som ger slutkod 1.", valueName: "allvar"))
  var failOn: FailureChoice = .error

  @Option(help: ArgumentHelp("Det minst allvarliga som visas; resten räknas bara.", valueName: "allvar"))
  var severity: SeverityChoice = .info

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }
  var answersInJSON: Bool { format == .json }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let day = try model.day()
    let ansvar = try model.model()
    let findings = ansvar.check(try model.alternative(in: ansvar), on: day)
    try destination.deliver(
      findings.showing(atLeast: severity.severity), as: format.format, on: terminal, from: model.file)
    guard let least = failOn.severity, findings.hasFindings(atLeast: least) else { return .clean }
    return .findings
  }
}
