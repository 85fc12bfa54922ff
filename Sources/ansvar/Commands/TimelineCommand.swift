import AnsvarKit
import ArgumentParser

/// `ansvar timeline`: who owns what from when to when, and what is missing meanwhile.
struct TimelineCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Visa vem som äger vad från när till när, och luckorna emellan.",
    discussion: """
      Områden, grupperingar och tjänster längs en tidsaxel: områden utan ägare, ägare som ännu saknar \
      uppdragsbeskrivning, tjänster utan avtal och system som går parallellt. Ungefärliga tider behåller sina ord och \
      ritas med tonad kant; ett slut som inte är angivet lämnas öppet.

      Exempel:
        ansvar timeline organisation.yaml --alternative forslaget
        ansvar timeline organisation.yaml --format svg --output tid.svg
      """)

  enum FormatChoice: String, ExpressibleByArgument, CaseIterable {
    case text
    case svg
    case json

    var format: Format {
      switch self {
      case .text: .text
      case .svg: .svg
      case .json: .json
      }
    }
  }

  @Argument(help: ArgumentHelp("Modellfilen; - läser från standard in.", valueName: "fil"))
  var file: String

  @Option(help: ArgumentHelp("Alternativet som frågan gäller; utan det gäller den i dag.", valueName: "id"))
  var alternative: String?

  @Option(help: ArgumentHelp("Hur svaret skrivs.", valueName: "format"))
  var format: FormatChoice = .text

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language.language }
  var color: ColorChoice { output.color }
  var answersInJSON: Bool { format == .json }

  func answer(on terminal: Terminal) throws(Refusal) -> ExitStatus {
    let input = try InputFile(file)
    let ansvar = try Ansvar(reading: input.bytes, name: input.name)
    var id: AlternativeID?
    if let alternative { id = try ansvar.alternative(alternative) }
    try destination.deliver(ansvar.timeline(of: id), as: format.format, on: terminal, from: file)
    return .clean
  }
}
