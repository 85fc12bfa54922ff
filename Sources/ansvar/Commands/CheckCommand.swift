import AnsvarKit
import ArgumentParser

/// `ansvar check`: what the rules find.
struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Pröva en modellfil mot reglerna.",
    discussion: """
      Varje anmärkning har fil, rad och kolumn, regelns namn och vad som hjälper. Med --timeline prövas varje dag då \
      något ändras; en planerad uppdragsbeskrivning räknas då som beslutad när dess dag har kommit.

      Exempel:
        ansvar check organisation.yaml --alternative pausat --fail-on warning
        ansvar check organisation.yaml --alternative pausat --timeline

      Slutkod: 0 inget så allvarligt som --fail-on, 1 anmärkningar, 2 filen eller frågan gick inte att läsa.
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
    case junit
    case github
    case markdown
    case html

    var format: Format {
      switch self {
      case .text: .text
      case .json: .json
      case .sarif: .sarif
      case .junit: .junit
      case .github: .github
      case .markdown: .markdown
      case .html: .html
      }
    }
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

  @Flag(help: "Pröva hela tiden i stället för en dag; varje anmärkning visas med när den gäller.")
  var timeline = false

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @Option(help: ArgumentHelp("Det minst allvarliga som ger slutkod 1.", valueName: "allvar"))
  var failOn: FailureChoice = .error

  @Option(help: ArgumentHelp("Det minst allvarliga som visas; resten räknas bara.", valueName: "allvar"))
  var severity: SeverityChoice = .info

  @Option(
    help: ArgumentHelp("Pröva bara de här reglerna eller grupperna, till exempel area-no-owner,B.", valueName: "regler")
  )
  var select: [String] = []

  @Option(help: ArgumentHelp("Pröva inte de här reglerna eller grupperna.", valueName: "regler"))
  var ignore: [String] = []

  @Flag(help: "En rad per regel: vem den gäller, utan platser och råd.")
  var brief = false

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }
  var answersInJSON: Bool { format == .json }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let day = try model.day()
    let rules = try RuleChoice(selecting: Self.names(in: select), ignoring: Self.names(in: ignore))
    let ansvar = try model.model()
    let alternative = try model.alternative(in: ansvar)
    if timeline, day != nil { throw Refusal([.dayAndTimeline]) }
    let all =
      timeline
      ? ansvar.checkTimeline(alternative, running: rules) : ansvar.check(alternative, on: day, running: rules)
    let findings = brief ? all.brief : all
    try destination.deliver(
      findings.showing(atLeast: severity.severity), as: format.format, on: terminal, from: model.file)
    guard let least = failOn.severity, findings.hasFindings(atLeast: least) else { return .clean }
    return .findings
  }

  /// An option can be repeated, and each time it can name several with commas between.
  private static func names(in options: [String]) -> [String] {
    options.flatMap { $0.split(separator: ",") }.map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
  }
}

extension InputProblem {
  /// One day and the whole time are two questions.
  fileprivate static var dayAndTimeline: InputProblem {
    InputProblem(
      "day-and-timeline",
      Text(
        sv: "--at frågar om en dag och --timeline om hela tiden. Välj ett av dem.",
        en: "--at asks about one day and --timeline about the whole time. Choose one of them."))
  }
}
