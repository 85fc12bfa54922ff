import AnsvarKit
import ArgumentParser

/// `ansvar resilience`: what it would cost to pause each body, or every two.
struct ResilienceCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "resilience",
    abstract: "Pröva vad som händer om en gruppering, eller två, pausas.",
    discussion: """
      Pausar varje aktiv gruppering för sig, eller varje par, och räknar ut den bästa fördelningen av det som faller. \
      Visar vad som går att rädda, vad som ändå går förlorat och varför, och det minsta antal grupperingar vars paus \
      lämnar ett kritiskt område utan någon möjlig ägare. Roller som redan saknar innehavare räknas inte.

      Ctrl-C avbryter och visar det som är prövat så långt.

      Exempel:
        ansvar resilience organisation.yaml
        ansvar resilience organisation.yaml --pause 2 --format svg --output par.svg
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case html
    case csv
    case json
    case svg

    var format: Format {
      switch self {
      case .text: .text
      case .html: .html
      case .csv: .csv
      case .json: .json
      case .svg: .svg
      }
    }
  }

  enum PauseChoice: String, ExpressibleByArgument, CaseIterable {
    case one = "1"
    case two = "2"
  }

  @OptionGroup var model: ModelOptions

  @Option(help: ArgumentHelp("Hur många som pausas samtidigt: 1 var för sig, 2 alla par.", valueName: "antal"))
  var pause: PauseChoice = .one

  @Option(
    help: ArgumentHelp(
      "Från vilken kritikalitet ett område är kritiskt; når inget dit räknas alla.", valueName: "nivå"))
  var critical: Int = ResilienceRequest.standardCriticality

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }
  var answersInJSON: Bool { format == .json }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let day = try model.day()
    let ansvar = try model.model()
    let alternative = try model.alternative(in: ansvar)
    let answer = try work(
      ResilienceRequest(alternative: alternative, day: day, pausesPairs: pause == .two, criticality: critical),
      on: ansvar, terminal)
    try destination.deliver(answer, as: format.format, on: terminal, from: model.file)
    return .clean
  }

  private func work(
    _ question: ResilienceRequest, on ansvar: Ansvar, _ terminal: Terminal
  ) throws(Refusal) -> ResilienceAnswer {
    let progress = ProgressLine(terminal)
    let watch = PlanWatch { progress?.show($0) }
    let interruption = Interruption { watch.stop() }
    defer { interruption.end() }
    defer { progress?.clear() }
    var request = question
    request.watch = watch
    return try ansvar.resilience(request)
  }
}
