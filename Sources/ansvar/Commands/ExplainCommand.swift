import AnsvarKit
import ArgumentParser

/// `ansvar explain`: why a body holds a role in the plan, and what any other would cost.
struct ExplainCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Förklara varför en gruppering har en roll i planen och vad varje annan skulle kosta.",
    discussion: """
      Varje gruppering som kan komma i fråga får rollen i tur och ordning, och resten av planen görs så bra den går. \
      Svaret visar det första målet som blir sämre och hur mycket, vilka som är likvärdiga och vad som hindrar de \
      övriga. En roll som planen inte rör förklaras också.

      Exempel:
        ansvar explain organisation.yaml --alternative pausat --area forvaltningsplan
        ansvar explain organisation.yaml --alternative pausat --area samsa --role performer --format json

      Slutkod: 0 ett svar, 3 det finns ingen plan att förklara, 2 filen eller frågan gick inte att läsa.
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

  enum RoleChoice: String, ExpressibleByArgument, CaseIterable {
    case owner
    case performer
    case support

    var role: Role {
      switch self {
      case .owner: .owner
      case .performer: .performer
      case .support: .support
      }
    }
  }

  @OptionGroup var model: ModelOptions

  @Option(help: ArgumentHelp("Området som frågan gäller.", valueName: "id"))
  var area: String

  @Option(help: ArgumentHelp("Rollen: owner ägare, performer utförare, support arbetsgrupp.", valueName: "roll"))
  var role: RoleChoice = .owner

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @Option(help: ArgumentHelp("Längsta tid att söka, i sekunder.", valueName: "sekunder"))
  var timeLimit: Double?

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }
  var answersInJSON: Bool { format == .json }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let day = try model.day()
    let limit = try TimeLimit.duration(timeLimit)
    let ansvar = try model.model()
    let alternative = try model.alternative(in: ansvar)
    let area = try ansvar.area(area)
    let explanation = try explain(
      ansvar, area, PlanRequest(alternative: alternative, day: day, timeLimit: limit), on: terminal)
    try destination.deliver(explanation, as: format.format, on: terminal, from: model.file)
    return explanation.hasPlan ? .clean : .unfilled
  }

  private func explain(
    _ ansvar: Ansvar, _ area: AreaID, _ question: PlanRequest, on terminal: Terminal
  ) throws(Refusal) -> ExplanationAnswer {
    let progress = ProgressLine(terminal)
    let watch = PlanWatch { progress?.show($0) }
    let interruption = Interruption { watch.stop() }
    defer { interruption.end() }
    defer { progress?.clear() }
    var request = question
    request.watch = watch
    return try ansvar.explain(role.role, on: area, in: request)
  }
}
