import AnsvarKit
import ArgumentParser

/// `ansvar consequences`: what an alternative changes, before → after.
struct ConsequencesCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "consequences",
    abstract: "Visa vad ett alternativ ändrar, före och efter.",
    discussion: """
      Områden som byter händer, vad varje gruppering bär och åt vem, och vilka parter som förlorar sin röst.

      Exempel:
        ansvar consequences organisation.yaml --alternative forslaget
        ansvar consequences organisation.yaml --alternative forslaget --from pausat
        ansvar consequences organisation.yaml --alternative forslaget --from forslaget --from-date 2023-10-01
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case json

    var format: Format {
      switch self {
      case .text: .text
      case .markdown: .markdown
      case .json: .json
      }
    }
  }

  @OptionGroup var model: ModelOptions

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("Alternativet att jämföra med; utan det jämförs med i dag.", valueName: "id"))
  var start: String?

  @Option(
    name: .customLong("from-date"),
    help: ArgumentHelp("Dagen i --from att jämföra med; utan den då allt där har hänt.", valueName: "dag"))
  var startDay: String?

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
    guard let alternative = try model.alternative(in: ansvar) else {
      throw Refusal([.missingAlternative(in: ansvar)])
    }
    let start = try startingPoint(in: ansvar)
    try destination.deliver(
      ansvar.consequences(of: alternative, on: day, since: start), as: format.format, on: terminal, from: model.file)
    return .clean
  }

  private func startingPoint(in ansvar: Ansvar) throws(Refusal) -> Ansvar.StartingPoint? {
    let day = try ModelOptions.day(startDay)
    guard let start else { return day.map { Ansvar.StartingPoint(nil, on: $0) } }
    return Ansvar.StartingPoint(try ansvar.alternative(start), on: day)
  }
}

extension InputProblem {
  /// A question about changes has to say which.
  static func missingAlternative(in model: Ansvar) -> InputProblem {
    let ids = model.scenario.alternatives.ids.map(\.rawValue)
    let list =
      ids.isEmpty
      ? Text(sv: "Filen har inga alternativ.", en: "The file has no alternatives.")
      : Text(sv: "Filens alternativ är ", en: "The file's alternatives are ") + Text.list(ids) + Text(".")
    return InputProblem(
      "alternative-missing",
      Text(
        sv: "Ange vilket alternativ frågan gäller med --alternative. ",
        en: "Say which alternative with --alternative. ") + list)
  }
}
