import AnsvarKit
import ArgumentParser

/// `ansvar plan`: the best way to fill the roles that an alternative leaves empty.
struct PlanCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Räkna ut den bästa fördelningen av roller som blir utan innehavare.",
    discussion: """
      Visar fördelningen, hur bra den är mål för mål och om det är bevisat, och hur filens egna förslag skiljer sig. \
      Ctrl-C avbryter sökningen och visar den bästa fördelningen så långt.

      Exempel:
        ansvar plan organisation.yaml --alternative pausat --output organisation-plan.yaml

      Slutkod: 0 en fördelning där alla roller har en innehavare, 3 ingen sådan finns eller hittades, 2 filen eller \
      frågan gick inte att läsa.
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case json

    var format: Format { self == .json ? .json : .text }
  }

  enum ScopeChoice: String, ExpressibleByArgument, CaseIterable {
    case vacated
    case all
  }

  @OptionGroup var model: ModelOptions

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @Option(
    help: ArgumentHelp(
      "Vilka roller planen får röra: vacated de som blivit utan innehavare, all även övriga.", valueName: "omfång"))
  var scope: ScopeChoice = .vacated

  @Option(help: ArgumentHelp("Längsta tid att söka, i sekunder.", valueName: "sekunder"))
  var timeLimit: Double?

  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }
  var answersInJSON: Bool { format == .json }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let day = try model.day()
    let limit = try duration()
    let ansvar = try model.model()
    let alternative = try model.alternative(in: ansvar)
    let progress = ProgressLine(terminal)
    let watch = PlanWatch { progress?.show($0) }
    let interruption = Interruption { watch.stop() }
    defer { interruption.end() }
    let request = PlanRequest(
      alternative: alternative, day: day, freesEveryRole: scope == .all, timeLimit: limit, watch: watch)
    let plan = try ansvar.plan(request)
    progress?.clear()
    guard let text = plan.written(as: format.format, for: terminal.presentation(toFile: false)) else { return .clean }
    try terminal.write(text)
    return plan.fillsEveryRole ? .clean : .unfilled
  }

  private func duration() throws(Refusal) -> Duration? {
    guard let timeLimit else { return nil }
    // Beyond a year a limit is no limit, and the seconds would not fit a duration.
    guard timeLimit > 0, timeLimit <= 31_536_000 else { throw Refusal([.unreadableTimeLimit]) }
    return .seconds(timeLimit)
  }
}

extension InputProblem {
  fileprivate static let unreadableTimeLimit = InputProblem(
    "time-limit-range",
    Text(
      sv: "--time-limit ska vara ett antal sekunder större än 0 och högst ett år.",
      en: "--time-limit has to be a number of seconds above 0 and at most a year."))
}
